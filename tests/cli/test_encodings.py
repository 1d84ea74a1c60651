"""A paid answer and its cost are printed in every encoding of stdout."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from justone_client.cli.app import app
from justone_client.cli.terminal import table
from tests.cli.conftest import UNTYPED, reply
from tests.support.command_line import Run
from tests.support.processes import LONGEST
from tests.support.servers.scripted import End, Serve, http

DATA = {"items": [{"id": "1", "title": "猫咪 café “naïve” 🙂 …", "odd": "half \ud83d, \x1b[31m, \u202e, \x85"}]}
CALL = ("call", *UNTYPED)
WALK = ("walk", "weibo", "get_fans_v1", "--uid", "1", "--max-pages", "1", "--items", "data.items")
FORMS = [(), ("--json",), ("--table",), ("--table", "--columns", "title")]
ENCODINGS = [
    "ascii", "gbk", "gb2312", "gb18030", "hz", "cp1252", "cp437", "latin-1", "big5", "shift_jis", "euc-kr", "koi8-r",
    "cp037", "utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-7", "iso2022_jp", "shift_jisx0213", "mac-roman", "idna",
    "punycode",
]  # fmt: skip
JSON_ENCODINGS = [one for one in ENCODINGS if one not in ("idna", "punycode", "shift_jisx0213", "iso2022_jp", "hz")]


def _called(serve: Serve, encoding: str, *words: str, data: Any = DATA) -> Any:
    server = serve(lambda seen: (reply(data), End.KEEP))
    environment = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    result = CliRunner(charset=encoding).invoke(app, list(words), env=environment, prog_name="justone")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert len(server.journal) == 1
    return result


@pytest.mark.sampled(4)
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form[-1] if form else "data")
def test_a_paid_answer_is_printed_in_any_encoding(serve: Serve, encoding: str, form: tuple[str, ...]) -> None:
    result = _called(serve, encoding, *CALL, *form)
    assert result.exit_code == 0
    assert result.stdout_bytes.strip()
    if encoding not in ("idna", "punycode"):  # these garble spaces
        assert "billed: yes, 1 attempt" in result.stderr


@pytest.mark.parametrize("encoding", JSON_ENCODINGS)
def test_json_stays_json_in_any_encoding(serve: Serve, encoding: str) -> None:
    result = _called(serve, encoding, *CALL)
    assert json.loads(result.stdout_bytes.decode(encoding)) == DATA


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_walk_prints_its_items_in_any_encoding(serve: Serve, encoding: str) -> None:
    result = _called(serve, encoding, *WALK)
    assert result.exit_code == 0
    assert result.stdout_bytes.strip()


def test_columns_stay_aligned_with_escaped_characters(serve: Serve) -> None:
    rows = [{"id": 1, "title": "猫", "n": 7}, {"id": 2, "title": "plain", "n": 8}]
    lines = _called(serve, "ascii", *CALL, "--table", data={"items": rows}).stdout.splitlines()
    assert {line.rindex(char) for line, char in zip(lines[1:], "78", strict=True)} == {lines[0].rindex("n")}


def _in_a_process(serve: Serve, *words: str, data: Any = DATA, **environment: str) -> tuple[int, bytes, str]:
    server = serve(lambda seen: (reply(data), End.KEEP))
    own = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url, "PYTHONUTF8": "0"}
    line = [sys.executable, "-m", "justone_client.cli", *words]
    done = subprocess.run(line, env=os.environ | own | environment, capture_output=True, timeout=LONGEST)
    assert len(server.journal) == 1
    return done.returncode, done.stdout, done.stderr.decode("latin-1")


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    "setting",
    [
        "ascii",
        "ascii:strict",
        "ascii:ignore",
        "gbk:replace",
        "cp1252:strict",
        "utf-8:surrogateescape",
        "latin-1:xmlcharrefreplace",
    ],
)
@pytest.mark.parametrize("form", [(), ("--table",)], ids=["data", "table"])
def test_an_error_mode_of_stdout_loses_nothing(serve: Serve, setting: str, form: tuple[str, ...]) -> None:
    code, out, err = _in_a_process(serve, *CALL, *form, PYTHONIOENCODING=setting)
    assert code == 0
    assert "billed: yes, 1 attempt" in err
    assert "Traceback" not in err
    if not form:
        assert json.loads(out.decode(setting.partition(":")[0])) == DATA


@pytest.mark.sampled(6)
@pytest.mark.parametrize(
    "environment",
    [
        {"COLUMNS": "1"}, {"COLUMNS": "0"}, {"COLUMNS": "x"}, {"COLUMNS": "-5"}, {"NO_COLOR": "1"},
        {"TERM": "dumb", "LINES": "0"}, {"FORCE_COLOR": "1"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
        {"TTY_COMPATIBLE": "1"},
    ],
    ids=str,
)  # fmt: skip
def test_an_unusual_terminal_loses_no_answer(serve: Serve, environment: dict[str, str]) -> None:
    code, out, err = _in_a_process(serve, *CALL, "--table", **environment)
    assert (code, "billed: yes, 1 attempt" in err, "Traceback" in err) == (0, True, False)
    assert out.strip()


def test_a_table_that_fails_is_printed_as_json(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("a mistake")

    monkeypatch.setattr(table, "draw", broken)
    result = _called(serve, "utf-8", *CALL, "--table")
    assert json.loads(result.stdout) == DATA
    assert "The table cannot be drawn (ValueError)" in result.stderr
    assert "billed: yes" in result.stderr


@pytest.mark.parametrize("form", FORMS[:3], ids=lambda form: form[-1] if form else "data")
def test_a_deeply_nested_answer_is_printed(serve: Serve, form: tuple[str, ...]) -> None:
    body = b'{"code": 0, "data": ' + b'{"a": ' * 600 + b"1" + b"}" * 600 + b', "requestId": "r-1"}'
    server = serve(lambda seen: (http(body), End.KEEP))
    environment = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    result = CliRunner().invoke(app, [*CALL, *form], env=environment, prog_name="justone")
    assert result.exit_code == 0
    assert "billed: yes" in result.stderr


def test_help_is_shown_in_an_ascii_terminal() -> None:
    result = CliRunner(charset="ascii").invoke(app, ["list", "--help"], prog_name="justone")
    assert (result.exit_code, result.exception) == (0, None)
    assert "deprecated operations" in result.stdout


def test_an_object_is_printed_field_by_field(run: Run, serve: Serve) -> None:
    author = {f"field_{n}": n for n in range(9)} | {"nick_name": "猫", "tags": [{"t": 1}, {"t": 2}]}
    server = serve(lambda seen: (reply(author), End.KEEP))
    where = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    result = run(*CALL, "--table", **where)
    assert [line.split() for line in result.out.splitlines()][:2] == [["field", "value"], ["field_0", "0"]]
    assert ["nick_name", "猫"] in [line.split() for line in result.out.splitlines()]
    result = run(*CALL, "--columns", "nick_name,nickname", **where)
    assert [line.split() for line in result.out.splitlines()] == [["field", "value"], ["nick_name", "猫"]]
    assert "Unknown column nickname (did you mean 'nick_name'?)" in result.err


def test_an_unknown_column_suggests_the_closest(serve: Serve) -> None:
    result = _called(serve, "utf-8", *CALL, "--columns", "titel,id,zzz")
    said = result.stderr.splitlines()[-1]
    assert said == "justone: Unknown column titel (did you mean 'title'?), zzz; the columns are id, title, odd"
    assert result.stdout.split() == ["id", "1"]


def test_the_documented_answer_is_shown_field_by_field(run: Run) -> None:
    from justone_client.sandbox import Sandbox

    with Sandbox().serve() as server:
        where = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
        words = ("call", "douyin_xingtu", "get_author_base_info_v1", "--o-author-id", "1", "--table")
        lines = run(*words, **where).out.splitlines()
    assert any(line.split() == ["nick_name", "张大仙"] for line in lines)


def test_commands_print_only_through_the_writer() -> None:
    folder = Path(table.__file__).parent
    for path in folder.glob("*.py"):
        if path.name not in ("output.py", "entry.py"):
            calls = re.findall(r"(?<![\w.])print\(|\.write\(|\becho\(", path.read_text("utf-8"))
            assert calls == [], path.name
