"""`--format`, `--output`, `--columns` and `--explode` of `justone call` and `justone walk`."""

from __future__ import annotations

import csv
import errno
import json
import os
import re
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from justone_client.runs.tables.layout import Layout
from justone_client.runs.tables.sinks import duckdb, files, spool, sqlite, text
from justone_client.sandbox import Manner, Pages, Sandbox
from tests.cli.conftest import SEARCH, Caller, reply
from tests.support.command_line import Result, Run
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Seen, Serve, http
from tests.tables.reading import cells

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


def table(printed: str) -> list[list[str]]:
    return list(csv.reader(printed.removeprefix("\ufeff").splitlines()))


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
        (("--output", "x"), "--output, --overwrite and --explode need --format"),
        (("--explode", "users"), "--output, --overwrite and --explode need --format"),
        (("--overwrite",), "--output, --overwrite and --explode need --format"),
        (("--format", "csv", "--overwrite"), "--overwrite is for a file; name a file with --output FILE"),
        (("--format", "sqlite", "--output", "x", "--overwrite"), "--overwrite is for csv, jsonl, parquet and xlsx"),
        (("--format", "csv", "--columns", ""), "columns must name at least one column"),
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
    assert (result.code, result.json) == (1, {"a": 1})
    assert "'b' is not a column; the columns are a, _other" in result.err
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


def resume_text(err: str) -> str:
    found = re.search(r"--resume (\S+)", err)
    assert found is not None, err
    return found[1]


@pytest.mark.parametrize("output", [None, "file"])
def test_a_walk_goes_on_behind_the_last_row(walk: Walk, tmp_path: Path, output: str | None) -> None:
    """With a file, the rows are added to it."""
    path = tmp_path / "file"
    to_file = () if output is None else ("--output", str(path))

    def rows_of(*options: str) -> tuple[list[str], str]:
        result = walk(*FANS, "--format", "jsonl", "--columns", "name", *to_file, *options)
        assert result.code == 0, result.err
        return (path.read_text("utf-8") if output else result.out).splitlines(), result.err

    first, err = rows_of("--max-pages", "2")
    rest, _ = rows_of("--resume", resume_text(err))
    path.unlink(missing_ok=True)
    whole, _ = rows_of()
    assert len(first) == 10
    assert (rest if output else first + rest) == whole


FILES = ("csv", "jsonl", "parquet", "xlsx")


@pytest.mark.parametrize("wanted", FILES)
def test_an_existing_file_is_refused_unsent(call: Caller, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "fans"
    path.write_text("paid for")
    result = call(*FANS, "--format", wanted, "--output", str(path), answer=reply(PAGE))
    assert (result.code, call.journal, path.read_text()) == (2, [], "paid for")
    assert f"{path} exists; name another file, or give --overwrite" in result.err


@pytest.mark.parametrize("wanted", FILES)
def test_overwrite_replaces_a_file(call: Caller, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "fans"
    path.write_text("old")
    options = ("--format", wanted, "--output", str(path), "--overwrite", *CHOSEN)
    assert call(*FANS, *options, answer=reply(PAGE)).code == 0
    assert cells(wanted, path, "users.id") == ["7123456789012345678", "8"]


def test_an_existing_table_is_refused_unsent(call: Caller, tmp_path: Path) -> None:
    for wanted in ("sqlite", "duckdb"):
        options = ("--format", wanted, "--output", str(tmp_path / wanted), *CHOSEN)
        assert call(*FANS, *options, answer=reply(PAGE)).code == 0
        again = call(*FANS, *options, answer=reply(PAGE))
        assert (again.code, call.journal) == (2, [])
        assert "exists in" in again.err
        assert "name another file with --output" in again.err


@pytest.mark.parametrize("wanted", ["parquet", "xlsx"])
def test_a_file_that_cannot_grow_is_refused_on_resume(walk: Walk, wanted: str, tmp_path: Path) -> None:
    options = (*FANS, "--format", wanted, "--columns", "name", "--output", str(tmp_path / "fans"))
    first = walk(*options, "--max-pages", "1")
    before = (tmp_path / "fans").read_bytes()
    again = walk(*options, "--resume", resume_text(first.err))
    assert (again.code, (tmp_path / "fans").read_bytes()) == (2, before)
    assert f"{wanted} files cannot grow; name another file" in again.err


class Listing:
    """A listing of three pages of two items. The call number `stop` does something first."""

    def __init__(self, serve: Serve, stop: int, how: Callable[[], object]) -> None:
        self.asked: list[int] = []

        def answer(seen: Seen) -> tuple[bytes, End]:
            page = int(seen.query.get("page", "1"))
            self.asked.append(page)
            if len(self.asked) == stop:
                how()
            users = [{"id": 10 * page + number} for number in (1, 2)] if page < 4 else []
            return http(envelope(0, {"users": users})), End.KEEP

        self.url = serve(answer).url

    def walk(self, run: Run, *options: str) -> Result:
        return run("walk", *FANS, *options, JUSTONEAPI_TOKEN="t", JUSTONEAPI_BASE_URL=self.url)


@pytest.mark.sampled(5)
@pytest.mark.parametrize("wanted", ["csv", "jsonl", "sqlite", "duckdb", "parquet", "xlsx"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
def test_an_interrupted_walk_goes_on_behind_its_rows(
    run: Run, serve: Serve, tmp_path: Path, wanted: str, number: signal.Signals
) -> None:
    """The rows of two pages are in the file, and the resume text leads to the third."""
    listing = Listing(serve, 3, lambda: (os.kill(os.getpid(), number), time.sleep(0.3)))
    path = tmp_path / "fans"
    options = ("--format", wanted, "--columns", "id", "--output", str(path))
    stopped = listing.walk(run, *options)
    assert stopped.code == 130
    assert cells(wanted, path, "id") == ["11", "12", "21", "22"]
    assert f"4 rows in {path}" in stopped.err or f"4 rows in the table 'rows' of {path}" in stopped.err
    assert "4 items printed; 2 pages so far" in stopped.err
    goes_on = options if wanted not in ("parquet", "xlsx") else (*options[:-1], str(tmp_path / "more"))
    rest = listing.walk(run, *goes_on, "--resume", resume_text(stopped.err))
    assert (rest.code, listing.asked) == (0, [1, 2, 3, 3, 4])
    found = cells(wanted, Path(goes_on[-1]), "id")
    assert found[-2:] == ["31", "32"]
    assert len(found) == (6 if goes_on is options else 2)


def test_ctrl_c_waits_until_a_page_is_written(
    run: Run, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes between two rows of page 1: both are written, and page 2 is not paid for."""
    real, path = Layout.rows, tmp_path / "fans.csv"

    def rows(self: Layout, data: object) -> Iterator[list[object]]:
        for row in real(self, data):
            yield row
            if "11" in row:
                os.kill(os.getpid(), signal.SIGINT)
                time.sleep(0)  # where the signal is handled

    monkeypatch.setattr(Layout, "rows", rows)
    listing = Listing(serve, 0, lambda: None)
    options = ("--pages", "--max-pages", "2", "--format", "csv", "--explode", "users", "--columns", "users.id")
    result = listing.walk(run, *options, "--output", str(path))
    assert (result.code, result.out, listing.asked) == (130, "", [1])
    assert cells("csv", path, "users.id") == ["11", "12"]
    assert "page printed" in result.err


def test_a_walk_pays_for_nothing_more_once_its_file_is_full(
    run: Run, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows of page 1 are in the file, the items of page 2 on stdout, and the resume text leads to page 3."""
    path = tmp_path / "fans.jsonl"
    listing = Listing(serve, 0, lambda: None)
    real = files.WholeWrites.write

    def write(self: files.WholeWrites, data: bytes) -> None:
        if b'"21"' in data:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(self, data)

    monkeypatch.setattr(files.WholeWrites, "write", write)
    result = listing.walk(run, "--format", "jsonl", "--columns", "id", "--output", str(path))
    assert (result.code, listing.asked) == (15, [1, 2])
    assert cells("jsonl", path, "id") == ["11", "12"]
    assert [json.loads(line)["id"] for line in result.out.splitlines()] == [21, 22]
    assert f"could not write: {path}: No space left on device" in result.err
    assert "2 items could not be written as rows; they are on stdout, as JSON lines" in result.err
    monkeypatch.undo()
    listing.walk(run, "--format", "jsonl", "--output", str(tmp_path / "more"), "--resume", resume_text(result.err))
    assert listing.asked == [1, 2, 3, 4]


def test_a_locked_database_does_not_cost_a_walk_its_rows(
    run: Run, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("justone_client.runs.tables.sinks.sqlite._WAIT", 0.05)
    path = tmp_path / "fans.db"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("CREATE TABLE other (x)")
        listing = Listing(serve, 2, lambda: other.execute("BEGIN IMMEDIATE"))
        result = listing.walk(run, "--format", "sqlite", "--columns", "id", "--output", str(path))
        other.execute("ROLLBACK")
    assert (result.code, listing.asked) == (15, [1, 2])
    assert cells("sqlite", path, "id") == ["11", "12"]
    assert [json.loads(line)["id"] for line in result.out.splitlines()] == [21, 22]


@pytest.mark.parametrize("wanted", ["csv", "jsonl", "parquet", "xlsx", "sqlite", "duckdb"])
def test_call_prints_an_answer_that_cannot_be_written(
    call: Caller, wanted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise UnicodeEncodeError("utf-8", "x", 0, 1, "no")

    sinks = {"csv": text.TextFile, "jsonl": text.TextFile, "sqlite": sqlite.SqliteTable, "duckdb": duckdb.DuckdbTable}
    monkeypatch.setattr(sinks.get(wanted, spool.Spooled), "write", fails)
    result = call(*FANS, "--format", wanted, "--output", str(tmp_path / "x"), answer=reply(PAGE))
    assert (result.code, result.json) == (15, PAGE)
    assert "The answer could not be written as rows; it is on stdout, as JSON" in result.err
    assert "billed: yes" in result.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("wanted", ["csv", "jsonl", "parquet", "xlsx", "sqlite", "duckdb"])
def test_odd_keys_of_an_answer_are_written(call: Caller, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "x"
    data = {"": 1, "a\0": 2, "\ud800": "\udfff", "t": "\0"}
    assert call(*NEW, "--format", wanted, "--output", str(path), answer=reply(data)).code == 0
    assert int(cells(wanted, path, "a\\x00")[0]) == 2


@pytest.mark.parametrize("wanted", ["csv", "jsonl"])
def test_a_refused_table_prints_the_items(run: Run, serve: Serve, wanted: str) -> None:
    """They are paid for, so the walk goes on behind them."""
    pages = iter([{"other": [{"a": 1}, {"a": 2}], "next_cursor": 0}, {"other": [{"a": 3}], "next_cursor": 0}] * 2)
    server = serve(lambda seen: (http(envelope(0, next(pages))), End.KEEP))
    environment = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
    options = ("--items", "data.other", "--max-pages", "1", "--format", wanted, "--columns", "nope")
    result = run("walk", *FANS, *options, **environment)
    assert (result.code, [json.loads(line) for line in result.out.splitlines()]) == (1, [{"a": 1}, {"a": 2}])
    assert "'nope' is not a column" in result.err
    assert "2 items could not be written as rows" in result.err
    assert "2 items printed; 1 page so far, 1 billed now" in result.err


def test_columns_of_walk_need_a_format(walk: Walk, sandbox: tuple[Sandbox, str]) -> None:
    asked = len(sandbox[0].journal)
    result = walk(*FANS, "--columns", "id")
    assert (result.code, result.out, len(sandbox[0].journal)) == (2, "", asked)
    assert "--columns needs --format" in result.err


def test_call_without_a_format_is_as_before(call: Caller) -> None:
    assert call(*SEARCH, "--keyword", "a", answer=reply({"x": 1})).json == {"x": 1}


@pytest.mark.parametrize("output", [(), ("--output", "a.csv")], ids=["stdout", "file"])
def test_values_that_fit_no_chosen_column_are_reported(
    call: Caller, output: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    options = ("--format", "csv", "--columns", "total_number", *output)
    result = call(*FANS, *options, answer=reply({"total_number": "1.2万"}))
    assert result.code == 0
    assert "are left out (total_number 1); choose the column _other too." in result.err
