"""`justone check`: the files that it reads, its output and its exit code."""

import json
import socket
from pathlib import Path
from typing import Any

import pytest

from justone_client._upgrade.check.report import checked
from tests.support.command_line import Run
from tests.upgrade.check_samples import SAMPLES

pytestmark = pytest.mark.usefixtures("index_restored")


def notebook(*cells: str) -> str:
    made = [{"cell_type": "code", "source": cell.splitlines(keepends=True)} for cell in cells]
    return json.dumps({"cells": [{"cell_type": "markdown", "source": ["# client.nothing()"]}, *made]})


def test_a_notebook_is_read_cell_by_cell(tmp_path: Path, run: Run) -> None:
    cells = (
        "%matplotlib inline\n!pip install justone-client\nfrom justone_client import Client\nclient = Client()",
        "%%bash\necho client.nothing()",
        "x = 1\nclient.douyin_xingtu.get_author_base_info_v1()",
    )
    file = tmp_path / "book.ipynb"
    file.write_text(notebook(*cells))
    result = run("check", str(file))
    assert result.out.startswith(f"{file}:cell 4:2:22: break: ")
    (problem,) = run("check", str(file), "--json").json["problems"]
    assert (problem["cell"], problem["line"]) == (4, 2)


def test_unreadable_files_are_named(tmp_path: Path, run: Run) -> None:
    (tmp_path / "good.py").write_text("from justone_client import Client\nClient().ping()\n")
    (tmp_path / "old.py").write_text("print 'justone_client'\n")
    (tmp_path / "binary.py").write_bytes(b"justone\0\xff\xfe")
    (tmp_path / "book.ipynb").write_text('{"cells": "justone"}')
    (tmp_path / "latin.py").write_bytes("# -*- coding: latin-1 -*-\nname = 'é'\n".encode("latin-1"))
    (tmp_path / "gone.py").symlink_to(tmp_path / "nowhere.py")
    (tmp_path / "deep.py").write_text("x = " + "(" * 5000 + ")" * 5000)
    result = run("check", str(tmp_path), "--json")
    unreadable = {Path(one["file"]).name for one in result.json["unreadable"]}
    assert unreadable == {"old.py", "binary.py", "book.ipynb", "gone.py", "deep.py"}
    assert all(name in result.err for name in unreadable)
    assert (result.code, result.json["files"]) == (2, 2)


@pytest.mark.parametrize(
    ("content", "is_named", "code"),
    [
        ("print 'old'\n", True, 2),
        ("print 'old'\n", False, 0),
        ("import justone_client\nprint 'old'\n", False, 2),
        (None, True, 2),
        (None, False, 2),
        ("print('new')\n", True, 0),
    ],
    ids=["named", "unrelated in folder", "may contain calls", "named, not opened", "in folder, not opened", "readable"],
)
def test_an_unread_file_fails_if_it_may_contain_calls(
    content: str | None, is_named: bool, code: int, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.py"
    file.write_text(content or "", "utf-8")
    if content is None:

        def refused(self: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "read_bytes", refused)
    result = run("check", str(file if is_named else tmp_path))
    assert result.code == code
    assert ("not read" in result.err) == ("new" not in (content or ""))


def test_a_break_outweighs_an_unread_file(tmp_path: Path, run: Run) -> None:
    (tmp_path / "old.py").write_text("print 'justone_client'\n")
    (tmp_path / "bad.py").write_text("from justone_client import Client\nClient().xhs.get_note_v1()\n")
    assert run("check", str(tmp_path)).code == 1


def test_json_and_lines_report_the_same(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "program.py"
    file.write_text((SAMPLES / "program.py.txt").read_text("utf-8"), "utf-8")
    lines = run("check", str(file)).out.splitlines()
    report: dict[str, Any] = run("check", str(file), "--json").json
    problems = report["problems"]
    assert len(lines) == len(problems) == report["breaks"] == 15
    for line, problem in zip(lines, problems, strict=True):
        assert line.startswith(f"{file}:{problem['line']}:{problem['column']}: {problem['level']}: ")
        assert line.endswith(f"[{problem['kind']}]")
        assert problem["text"] in line


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("from justone_client import Client\nClient().douyin_xingtu.nothing()\n", 1),
        ("from justone_client import Client\nClient().ping()\n", 0),
        ("print('nothing of ours')\n", 0),
    ],
    ids=["a break", "nothing wrong", "no calls"],
)
def test_the_exit_code_shows_a_break(source: str, code: int, tmp_path: Path, run: Run) -> None:
    (tmp_path / "program.py").write_text(source)
    assert run("check", str(tmp_path)).code == code


def test_a_path_that_does_not_exist_is_refused(run: Run, tmp_path: Path) -> None:
    result = run("check", str(tmp_path / "nowhere"))
    assert (result.code, result.out) == (2, "")
    assert "nowhere" in result.err


def test_check_runs_nothing_and_sends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    (tmp_path / "program.py").write_text(
        f"from justone_client import Client\nopen({str(tmp_path / 'ran')!r}, 'w')\nClient('t').ping()\n"
    )
    assert run("check", str(tmp_path)).code == 0
    assert not (tmp_path / "ran").exists()


def test_hidden_and_installed_folders_are_skipped(tmp_path: Path) -> None:
    for folder in (".venv", "venv", "node_modules", "lib/site-packages", "__pycache__", "src"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "program.py").write_text("from justone_client import Client\nClient().nothing()\n")
    report = checked([tmp_path])
    assert [one.file for one in report.problems] == [tmp_path / "src" / "program.py"]
