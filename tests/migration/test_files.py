"""`justone check --from justoneapi`: the files that it reads, its output and its exit code."""

import json
import socket
from pathlib import Path

import pytest

from justone_client._upgrade.migration.report import migrated
from tests.conftest import ROOT
from tests.migration.migration_samples import SAMPLES, calls, migrate
from tests.support.command_line import Run

IMPORT = "from justoneapi import JustOneAPIClient\n"
PROGRAM = IMPORT + "client = JustOneAPIClient(token='t')\nclient.weibo.get_fans_v1(uid='1', page=1)\n"


def test_a_folder_without_python_has_nothing_to_change(tmp_path: Path, run: Run) -> None:
    result = run("check", "--from", "justoneapi", str(tmp_path))
    assert (result.code, result.out) == (0, "")
    assert result.err == "0 to change, 0 to look at, 0 that stay; 0 calls in 0 files read\n"


def test_a_program_of_this_package_has_nothing_to_change(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "new.py"
    file.write_text("from justone_client import Client\nClient().douyin.get_video_detail_v2(video_id='1')\n")
    assert (run("check", "--from", "justoneapi", str(file)).code, migrated([file]).findings) == (0, ())


def test_a_half_migrated_program_shows_only_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "both.py"
    file.write_text(PROGRAM + "from justone_client import Client\nClient().walk(Client().weibo.get_fans_v1, uid='1')\n")
    assert {one.line for one in migrated([file]).findings} == {1, 2, 3}


def test_modules_are_followed_together(tmp_path: Path) -> None:
    (tmp_path / "shared.py").write_text(IMPORT + "api = JustOneAPIClient(token='t')\n")
    (tmp_path / "use.py").write_text("from shared import api\napi.field_1688.get_item_detail_v1(item_id='1')\n")
    (one,) = [one for one in migrated([tmp_path]).findings if one.file.name == "use.py"]
    assert (one.level, one.instead) == ("break", "api.alibaba_1688.get_item_detail_v1(item_id='1')")


def test_a_notebook_is_read_cell_by_cell(tmp_path: Path, run: Run) -> None:
    sources = ["%pip install justoneapi\n" + IMPORT, "client = JustOneAPIClient(token='t')\nclient.douyin.nothing_v1()"]
    cells = [{"cell_type": "code", "source": source.splitlines(keepends=True)} for source in sources]
    file = tmp_path / "book.ipynb"
    file.write_text(json.dumps({"cells": cells}))
    lines = run("check", "--from", "justoneapi", str(file)).out.splitlines()
    assert [line.removeprefix(f"{file}:").split(": ")[0] for line in lines] == [
        "cell 1:2:24",
        "cell 2:1:10",
        "cell 2:2:15",
    ]
    assert run("check", "--from", "justoneapi", str(file), "--json").json["findings"][2]["cell"] == 2


def test_unreadable_files_are_named(tmp_path: Path, run: Run) -> None:
    (tmp_path / "old.py").write_text(IMPORT + "print 'hello'\n")
    (tmp_path / "binary.py").write_bytes(IMPORT.encode() + b"name = '\xff\xfe'\n")
    (tmp_path / "latin.py").write_bytes(b"# -*- coding: latin-1 -*-\nname = '\xe9'\n")
    (tmp_path / "book.ipynb").write_text('{"cells": "justoneapi"}')
    result = run("check", "--from", "justoneapi", str(tmp_path), "--json")
    assert {Path(one["file"]).name for one in result.json["unreadable"]} == {"old.py", "binary.py", "book.ipynb"}
    assert (result.code, result.json["files"]) == (2, 1)
    (tmp_path / "bad.py").write_text(PROGRAM)
    assert run("check", "--from", "justoneapi", str(tmp_path)).code == 1


def test_a_missing_path_and_another_package_are_misuse(tmp_path: Path, run: Run) -> None:
    missing = run("check", "--from", "justoneapi", str(tmp_path / "nowhere"))
    assert missing.code == 2
    assert "nowhere does not exist; name a file or folder." in missing.err
    assert run("check", "--from", "requests", str(tmp_path)).code == 2


def test_json_has_every_finding_once(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "program.py"
    file.write_text(PROGRAM)
    report = run("check", "--from", "justoneapi", str(file), "--json").json
    assert {key: report[key] for key in ("files", "calls", "breaks", "risks", "same", "unsure")} == {
        "files": 1, "calls": 1, "breaks": 2, "risks": 0, "same": 1, "unsure": 0,
    }  # fmt: skip
    assert report["findings"][-1] == {
        "file": str(file), "line": 3, "column": 14, "cell": None, "level": "same", "kind": "same",
        "name": "weibo.get_fans_v1", "text": "it stays as it is", "instead": None,
    }  # fmt: skip


def test_an_unsure_call_alone_fails(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "program.py"
    file.write_text("# justoneapi\ndef go(api):\n    api.kuaishou.get_user_profile_v1(user_id='1')\n")
    result = run("check", "--from", "justoneapi", str(file))
    assert result.code == 1
    assert "its client could not be followed" in result.out
    assert "write api.kuaishou.get_user_detail_v1(user_id='1')" in result.out


def test_nothing_is_imported_run_or_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", None)
    source = (SAMPLES / "script.py.txt").read_text() + "\nraise SystemExit('was run')\n"
    assert migrate(tmp_path, source).findings


@pytest.mark.parametrize(
    ("call", "level", "text", "instead"),
    [
        pytest.param(
            "client.imdb.title_details_query_v1(id_='1')", "break", "id_ is called id",
            "client.imdb.title_details_query_v1(id='1')", id="keyword",
        ),
        pytest.param(
            "client.twitter.search_v1(keyword='1')", "risk", "the package sent search_type='Top' by itself", "",
            id="default",
        ),
        pytest.param(
            "client.douyin.search_video_v4(keyword='a', sort_type='')", "same", "it stays as it is", "", id="empty",
        ),
        pytest.param(
            "client.user.get_balance()", "break", "", "client.account.balance()", id="account",
        ),
        pytest.param(
            "client.kuaishou.get_user_video_list_v2('1', None)", "break", "arguments are keywords only",
            "client.kuaishou.get_user_video_list_v2(user_id='1', pcursor=None)", id="positions",
        ),
        pytest.param(
            "client.kuaishou.get_user_video_list_v2(*input())", "break", "what * gives cannot be read",
            "", id="star",
        ),
        pytest.param(
            "client.youtube.search_v1(**input())", "risk", "in it, continuation_token is called next_token", "",
            id="unknown-keywords",
        ),
    ],
)  # fmt: skip
def test_one_call(call: str, level: str, text: str, instead: str, tmp_path: Path) -> None:
    (found,) = calls(tmp_path, call)
    assert found[0] == level
    assert text in found[1]
    assert found[2] == instead


def test_the_guide_shows_what_the_command_prints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    page = (ROOT / "docs" / "en" / "guides" / "from-official-sdk.md").read_text("utf-8")
    shown = page.split("```text\n")[1].split("```")[0]
    monkeypatch.chdir(tmp_path)
    Path("app.py").write_text(
        "import os\nTOKEN = os.environ['T']\nfrom   justoneapi import JustOneAPIClient\n\n"
        "client = JustOneAPIClient(token=TOKEN)\nfor kol in ('6629722295873044494',):\n"
        "    response = client.douyin_xingtu.gw_api_author_get_author_base_info_v1(o_author_id=kol)\n"
        "    if response.success:\n        print(response.data)\n"
        "video = client.douyin.get_video_detail_v2(video_id='7428906452091145483')\n"
    )
    printed = run("check", "--from", "justoneapi", "app.py").out
    assert [line.split(":", 3)[3] for line in printed.splitlines()] == [
        line.split(":", 3)[3] for line in shown.splitlines()
    ]
