"""`--format`, `--output`, `--columns` and `--explode` of `justone call` and `justone walk`."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from justone_client.sandbox import Manner, Pages, Sandbox
from tests.cli.conftest import SEARCH, Caller, reply
from tests.support.command_line import Result, Run
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Serve, http

VIDEOS = ("douyin", "get_user_video_list_v3", "--sec-uid", "x")
FANS = ("weibo", "get_fans_v1", "--uid", "1")
NEW = ("GET /api/new/thing/v1",)
PAGE = {"total_number": 2, "users": [{"id": 7123456789012345678, "name": "=猫"}, {"id": 8, "name": "b\x1b[2J"}]}
CHOSEN = ("--explode", "users", "--columns", "users.id,users.name")

Walk = Callable[..., Result]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[tuple[Sandbox, str]]:
    made = Sandbox(manner=Manner(pages=Pages(3, 5), documented=False))
    with made.serve() as server:
        yield made, server.url


@pytest.fixture
def walk(run: Run, sandbox: tuple[Sandbox, str]) -> Walk:
    def walked(*args: str, token: str = "t") -> Result:
        return run("walk", *args, JUSTONEAPI_TOKEN=token, JUSTONEAPI_BASE_URL=sandbox[1])

    return walked


def table(text: str) -> list[list[str]]:
    return list(csv.reader(text.removeprefix("\ufeff").splitlines()))


def test_call_prints_rows_as_csv(call: Caller) -> None:
    result = call(*FANS, "--format", "csv", *CHOSEN, answer=reply(PAGE))
    assert result.out.startswith("\ufeffusers.id,users.name\n")
    assert table(result.out)[1:] == [["7123456789012345678", "=猫"], ["8", "b\x1b[2J"]]
    assert "billed: yes, 1 attempt" in result.err
    assert result.code == 0


def test_call_prints_rows_as_json_lines(call: Caller) -> None:
    result = call(*FANS, "--format", "jsonl", "--columns", "users,total_number", answer=reply(PAGE))
    assert json.loads(result.out) == {"users": PAGE["users"], "total_number": 2}
    assert "\x1b" not in result.out


@pytest.mark.parametrize("wanted", ["csv", "jsonl", "parquet", "sqlite", "duckdb", "xlsx"])
def test_call_writes_a_file_of_each_format(wanted: str, call: Caller, tmp_path: Path) -> None:
    path = tmp_path / f"fans.{wanted}"
    result = call(*FANS, "--format", wanted, "--output", str(path), "--explode", "users", answer=reply(PAGE))
    assert (result.code, result.out) == (0, "")
    assert f"2 rows in {path}" in result.err
    assert path.stat().st_size > 100


def test_call_without_an_answer_exits_as_before(call: Caller) -> None:
    result = call(*FANS, "--format", "csv", answer=reply(code=201))
    assert (result.code, table(result.out)[1:]) == (10, [])
    assert "the request ran and found no data" in result.err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--format", "parquet"), "--format parquet is binary; name a file with --output FILE"),
        (("--output", "x"), "--output and --explode need --format"),
        (("--explode", "users"), "--output and --explode need --format"),
        (("--format", "csv", "--json"), "--format excludes --json and --table"),
        (("--format", "csv", "--table"), "--format excludes --json and --table"),
        (("--format", "csv", "--columns", "usrs"), "did you mean 'users'"),
        (("--format", "csv", "--explode", "user"), "did you mean 'users'"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_options_are_refused_unsent(call: Caller, options: tuple[str, ...], says: str) -> None:
    result = call(*FANS, *options, answer=reply(PAGE))
    assert (result.code, result.out, call.journal) == (2, "", [])
    assert says in result.err


def test_a_file_that_cannot_be_written_is_refused_unsent(call: Caller, tmp_path: Path) -> None:
    for wanted in ("csv", "sqlite", "duckdb", "xlsx", "parquet"):
        path = tmp_path / "none" / "file"
        result = call(*FANS, "--format", wanted, "--output", str(path), answer=reply(PAGE))
        assert (result.code, result.out, call.journal) == (15, "", []), wanted
        assert f"could not write: {path}" in result.err


def test_a_missing_library_is_named_unsent(call: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = call(*FANS, "--format", "parquet", "--output", str(tmp_path / "x"), answer=reply(PAGE))
    assert (result.code, call.journal) == (2, [])
    assert "pip install 'justone-client[parquet]'" in result.err


def test_a_wrong_column_of_an_unknown_answer_prints_the_data(call: Caller) -> None:
    result = call(*NEW, "--format", "csv", "--columns", "b", answer=reply({"a": 1}))
    assert (result.code, result.json) == (2, {"a": 1})
    assert "'b' is not a column" in result.err
    assert "billed: yes" in result.err


def test_walk_prints_items_as_rows(walk: Walk) -> None:
    result = walk(*VIDEOS, "--format", "csv", "--columns", "aweme_id,desc")
    header, *lines = table(result.out)
    assert (header, len(lines), result.code) == (["aweme_id", "desc"], 12, 0)
    assert "12 items printed; 3 pages so far, 3 billed now, ended: last page" in result.err


def test_walk_has_the_header_even_without_items(run: Run, serve: Serve) -> None:
    server = serve(lambda seen: (http(envelope(0, {"users": [], "next_cursor": 0})), End.KEEP))
    environment = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    result = run("walk", *FANS, "--format", "csv", "--columns", "id,name", **environment)
    assert table(result.out) == [["id", "name"]]


def test_walk_writes_pages_as_rows(walk: Walk, tmp_path: Path) -> None:
    path = tmp_path / "pages.csv"
    result = walk(
        *FANS, "--pages", "--max-pages", "3", "--format", "csv", "--output", str(path), "--columns", "total_number"
    )
    assert len(table(path.read_text("utf-8-sig"))) == 1 + 3
    assert "3 pages printed" in result.err


@pytest.mark.parametrize("output", [None, "file"])
def test_a_walk_goes_on_behind_the_last_row(walk: Walk, tmp_path: Path, output: str | None) -> None:
    path = tmp_path / "file"
    to_file = () if output is None else ("--output", str(path))

    def rows_of(*options: str) -> tuple[list[str], str]:
        result = walk(*FANS, "--format", "jsonl", "--columns", "name", *to_file, *options)
        return (path.read_text("utf-8") if output else result.out).splitlines(), result.err

    first, err = rows_of("--max-items", "7")
    token = re.search(r"--resume (\S+)", err)
    assert token is not None
    rest, _ = rows_of("--resume", token[1])
    whole, _ = rows_of()
    assert len(first) == 7
    assert first[:5] + rest == whole if len(rest) == 7 else first + rest == whole


def test_a_refused_table_does_not_move_the_walk(run: Run, serve: Serve) -> None:
    """Nothing was printed of the page that was paid for, so the walk begins there again."""
    server = serve(lambda seen: (http(envelope(0, {"other": [{"a": 1}], "next_cursor": 0})), End.KEEP))
    environment = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    options = ("--items", "data.other", "--format", "csv", "--columns", "nope")
    result = run("walk", *FANS, *options, **environment)
    assert (result.code, result.out) == (2, "")
    assert "0 items printed; 2 pages so far, 2 billed now, not ended" in result.err
    token = re.search(r"--resume (\S+)", result.err)
    assert token is not None
    again = run("walk", *FANS, *options[:4], "--resume", token[1], **environment)
    assert table(again.out)[:2] == [["a", "_other"], ["1", ""]]


def test_columns_of_walk_need_a_format(walk: Walk, sandbox: tuple[Sandbox, str]) -> None:
    asked = len(sandbox[0].journal)
    result = walk(*FANS, "--columns", "id")
    assert (result.code, result.out, len(sandbox[0].journal)) == (2, "", asked)
    assert "--columns needs --format" in result.err


def test_call_without_a_format_is_as_before(call: Caller) -> None:
    assert call(*SEARCH, "--keyword", "a", answer=reply({"x": 1})).json == {"x": 1}
