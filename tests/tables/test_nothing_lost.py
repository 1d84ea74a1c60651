"""A row that was read is never lost, and no file that may hold others is: whatever fails."""

from __future__ import annotations

import io
import os
import resource
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from justone_client import Answer, InvalidArgument
from justone_client.runs import Journal, TableWarning, rows
from justone_client.runs.tables.sinks import pouring
from tests.tables.reading import WRITE, cells, numbers

REPLACED = ("csv", "jsonl", "parquet", "xlsx")
"""Formats whose file is replaced at the end."""


def broken(count: int, error: BaseException) -> Iterator[object]:
    yield from ({"a": number, "b": "x" * 20} for number in range(count))
    raise error


def notes(error: BaseException) -> str:
    return "\n".join(getattr(error, "__notes__", ()))


@pytest.mark.parametrize("name", REPLACED)
def test_an_existing_file_stays_until_the_new_one_is_whole(name: str, tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_text("paid for")
    with pytest.raises(RuntimeError) as caught:
        WRITE[name](rows(broken(30, RuntimeError("lost")), columns=["a"]), target)
    kept = tmp_path / "file.part"
    assert target.read_text() == "paid for"
    assert numbers(name, kept) == list(range(30))
    assert f"30 rows are in {kept}" in notes(caught.value)
    assert sorted(tmp_path.iterdir()) == [target, kept]


@pytest.mark.parametrize("name", REPLACED)
def test_rows_kept_earlier_are_not_overwritten(name: str, tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_text("paid for")
    (tmp_path / "file.part").write_text("kept")
    with pytest.raises(RuntimeError):
        WRITE[name](rows(broken(3, RuntimeError("lost")), columns=["a"]), target)
    assert (tmp_path / "file.part").read_text() == "kept"
    assert numbers(name, tmp_path / "file.part2") == [0, 1, 2]


@pytest.mark.parametrize("name", REPLACED)
def test_a_whole_file_replaces_the_old_one(name: str, tmp_path: Path) -> None:
    target, link = tmp_path / "file", tmp_path / "link"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    assert WRITE[name](rows([{"a": 1}]), link) == 1
    assert (link.is_symlink(), stat.S_IMODE(target.stat().st_mode)) == (True, 0o640)
    assert numbers(name, target) == [1]
    assert sorted(tmp_path.iterdir()) == [target, link]


@pytest.mark.parametrize("name", WRITE)
@pytest.mark.parametrize("error", [RuntimeError("no"), KeyboardInterrupt()], ids=["error", "ctrl-c"])
def test_nothing_is_made_before_the_first_row(name: str, error: BaseException, tmp_path: Path) -> None:
    with pytest.raises(type(error)):
        WRITE[name](rows(broken(0, error), columns=["_other"]), tmp_path / "file")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", WRITE)
def test_ctrl_c_keeps_the_rows_that_came(name: str, tmp_path: Path) -> None:
    target = tmp_path / "file"
    with pytest.raises(KeyboardInterrupt) as caught:
        WRITE[name](rows(broken(2500, KeyboardInterrupt()), columns=["a"]), target)
    assert numbers(name, target) == list(range(2500))
    assert "2500 rows are in" in notes(caught.value)
    assert list(tmp_path.iterdir()) == [target]


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file can grow beyond a size."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("name", ["csv", "jsonl", "parquet", "xlsx", "sqlite"])
@pytest.mark.parametrize("once", [True, False], ids=["generator", "list"])
def test_a_full_disk_loses_no_row(name: str, once: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pouring, "_LARGEST", 100)
    data = [{"a": number, "b": os.urandom(40).hex()} for number in range(3000)]
    table = rows(iter(data) if once else data, columns=["a", "b"])
    with full_disk(100_000), pytest.raises((OSError, sqlite3.Error)) as caught:
        WRITE[name](table, tmp_path / "file")
    rest = [row[0] for row in table]
    if not once:
        assert rest == list(range(3000))
        return
    (kept,) = (path for path in tmp_path.iterdir() if "journal" not in path.name)
    written = numbers("jsonl" if kept.suffix == ".jsonl" else name, kept)
    assert written + rest == list(range(3000))
    assert len(written) > 100
    assert f"{len(written)} rows are in" in notes(caught.value)
    assert "100 rows were read and not written" in notes(caught.value)


@pytest.mark.parametrize("name", ["parquet", "xlsx"])
def test_a_disk_that_is_full_at_the_end_leaves_the_spool(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from justone_client.runs.tables.sinks import arrow, xlsx

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(arrow.Parquet if name == "parquet" else xlsx.Xlsx, "save", full)
    with pytest.raises(OSError, match="No space left") as caught:
        WRITE[name](rows(iter([{"a": 1}, {"a": 2}])), tmp_path / "file")
    kept = tmp_path / "file.rows.jsonl"
    assert list(tmp_path.iterdir()) == [kept]
    assert numbers("jsonl", kept) == [1, 2]
    assert f"2 rows are in {kept}" in notes(caught.value)


def test_a_locked_database_loses_no_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("justone_client.runs.tables.sinks.sqlite._WAIT", 0.05)
    path = tmp_path / "a.db"
    table = rows(iter([{"a": number} for number in range(5)]), columns=["a"])
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TABLE other (x)")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            table.to_sqlite(path)
        other.execute("ROLLBACK")
    assert table.to_sqlite(path) == 5
    assert cells("sqlite", path) == [0, 1, 2, 3, 4]


def test_sqlite_waits_a_minute_for_a_lock() -> None:
    from justone_client.runs.tables.sinks import sqlite

    assert sqlite._WAIT >= 60


def test_a_stream_that_cannot_encode_loses_no_row() -> None:
    table = rows(iter([{"a": "x"}, {"a": "猫"}]), columns=["a"])
    with pytest.raises(UnicodeEncodeError):
        table.to_csv(io.TextIOWrapper(io.BytesIO(), "ascii", write_through=True))
    assert list(table) == [("x",), ("猫",)]


def test_the_items_of_a_half_written_answer_come_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pouring, "_LARGEST", 3)

    class Full(io.StringIO):
        def write(self, text: str) -> int:
            if "3" in text:
                raise OSError(28, "full")
            return super().write(text)

    answer: Answer[Any] = Answer([{"a": number} for number in range(8)], operation="GET /api/new/thing/v1")
    table = rows(iter([answer, answer]), explode="data", columns=["data.a"])
    file = Full()
    with pytest.raises(OSError, match="full"):
        table.to_csv(file)
    assert file.getvalue().split() == ["data.a", "0", "1", "2"]
    assert [row[0] for row in table] == [3, 4, 5, 6, 7, *range(8)]


def test_elements_read_ahead_are_not_lost_with_an_iterator() -> None:
    table = rows({"a": number} for number in range(5))
    assert next(iter(table))[0] == 0
    assert [row[0] for row in table] == [1, 2, 3, 4]


@pytest.mark.parametrize("method", ["to_pandas", "to_polars"])
def test_a_frame_that_fails_gives_its_rows_back(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pouring, "_LARGEST", 2)
    data = [{"i": "x", "n": 2**60, "f": 1.5, "b": True, "l": [1]}, {}, {"i": "z"}]

    def source() -> Iterator[object]:
        yield from data
        raise RuntimeError("lost")

    columns = ["i", "n", "f", "b", "l"]
    table = rows(source(), columns=columns)
    with pytest.raises(RuntimeError, match="lost"):
        getattr(table, method)()
    assert list(table) == list(rows(data, columns=columns))


def test_a_refused_element_is_in_the_error() -> None:
    with pytest.raises(InvalidArgument) as caught:
        list(rows(iter([{"a": 1}, Answer({"b": 2}, operation="GET /api/new/thing/v1")])))
    assert getattr(caught.value, "element").data == {"b": 2}  # noqa: B009 - only some errors have it


@pytest.mark.parametrize("name", ["csv", "parquet"])
def test_a_killed_process_leaves_the_rows_of_a_second_ago(name: str, tmp_path: Path) -> None:
    script = f"""
import os
from justone_client.runs import rows
from justone_client.runs.tables.sinks import pouring
pouring._OLDEST = -1
def source():
    for number in range(1050):  # more than are read ahead
        yield {{"a": number}}
    os.kill(os.getpid(), 9)
rows(source(), columns=["a"]).to_{name}({str(tmp_path / "file")!r})
"""
    ended = subprocess.run([sys.executable, "-c", script], check=False, timeout=60)
    (kept,) = tmp_path.iterdir()
    assert (ended.returncode, kept.name) == (-9, "file.part" if name == "csv" else "file.rows.jsonl")
    assert numbers("csv" if name == "csv" else "jsonl", kept) == list(range(1050))


def test_warnings_come_also_after_an_error(tmp_path: Path) -> None:
    def source() -> Iterator[object]:
        yield {"a": "\x01"}
        raise RuntimeError("lost")

    with pytest.warns(TableWarning, match="control characters"), pytest.raises(RuntimeError, match="lost"):
        rows(source()).to_xlsx(tmp_path / "a.xlsx")


@pytest.mark.filterwarnings("error::justone_client.runs.TableWarning")
def test_a_warning_as_an_error_does_not_hide_the_first(tmp_path: Path) -> None:
    def source() -> Iterator[object]:
        yield {"a": "\x01"}
        raise RuntimeError("lost")

    with pytest.raises(RuntimeError, match="lost") as caught:
        rows(source()).to_xlsx(tmp_path / "a.xlsx")
    assert "control characters" in notes(caught.value)


@pytest.mark.parametrize("name", REPLACED)
def test_a_database_is_never_replaced(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE answers (body)")
    before = path.read_bytes()
    with pytest.raises(InvalidArgument, match="is a database, which this format would replace"):
        WRITE[name](rows([{"a": 1}]), path)
    assert path.read_bytes() == before


def test_rows_do_not_go_into_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    Journal.start(path, ["GET /api/weibo/get-fans/v1"], [{"uid": "1"}]).close()
    with pytest.raises(InvalidArgument, match="is the journal of a run"):
        rows([{"a": 1}]).to_sqlite(path)


def test_a_pipe_gets_the_rows_and_stays_a_pipe(tmp_path: Path) -> None:
    path, read = tmp_path / "pipe", list[bytes]()
    os.mkfifo(path)
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
    reader.start()
    assert rows([{"a": 1}], columns=["a"]).to_csv(path) == 1
    reader.join(10)
    assert read == [b"\xef\xbb\xbfa\r\n1\r\n"]
    assert stat.S_ISFIFO(path.stat().st_mode)
    with pytest.raises(InvalidArgument, match="is a pipe or a device"):
        rows([{"a": 1}]).to_parquet(path)


# -- Adding to what exists ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["csv", "jsonl", "sqlite", "duckdb"])
def test_rows_are_added_behind_those_of_before(name: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    for first in (0, 2, 4):
        WRITE[name](rows([{"a": first}, {"a": first + 1}], columns=["a"]), path, append=True)
    assert numbers(name, path) == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("name", ["sqlite", "duckdb"])
def test_adding_compares_types_as_well_as_names(name: str, tmp_path: Path) -> None:
    """An INTEGER column would turn the id 007 into 7."""
    path = tmp_path / "file"
    WRITE[name](rows([{"id": 1, "a": 1}], columns=["a"]), path)
    with pytest.raises(InvalidArgument, match=r"has other columns \(a is (INTEGER|BIGINT), not (TEXT|VARCHAR)\)"):
        WRITE[name](rows([{"a": "007"}], columns=["a"]), path, append=True)
    assert numbers(name, path) == [1]


@pytest.mark.parametrize("name", ["csv", "jsonl"])
@pytest.mark.parametrize(
    ("columns", "says"),
    [(["a", "c"], r"no c, also b"), (["b", "a"], "another order")],
    ids=["names", "order"],
)
def test_adding_to_other_columns_is_refused_unwritten(name: str, columns: list[str], says: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    WRITE[name](rows([{"a": 1, "b": 2}], columns=["a", "b"]), path)
    before = path.read_bytes()
    with pytest.raises(InvalidArgument, match=says):
        WRITE[name](rows([{"a": 1, "b": 2, "c": 3}], columns=columns), path, append=True)
    assert path.read_bytes() == before


def test_adding_to_half_a_line_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("a\r\n1")
    with pytest.raises(InvalidArgument, match=r"the last line of .* has no end"):
        rows([{"a": 1}], columns=["a"]).to_csv(path, append=True)
    path.write_text("not json\n")
    with pytest.raises(InvalidArgument, match="holds no JSON lines"):
        rows([{"a": 1}], columns=["a"]).to_jsonl(path, append=True)


def test_adding_to_text_of_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes("作者\r\n1\r\n".encode("gb18030"))
    with pytest.raises(InvalidArgument, match="is not text in UTF-8"):
        rows([{"作者": 1}], columns=["作者"]).to_csv(path, append=True)


def test_without_hard_links_the_rows_get_the_name_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", none)
    for kept in ("file", "file.part"):
        with pytest.raises(RuntimeError):
            rows(broken(3, RuntimeError()), columns=["a"]).to_csv(tmp_path / "file")
        assert numbers("csv", tmp_path / kept) == [0, 1, 2]


@pytest.mark.parametrize("name", REPLACED)
def test_a_folder_that_takes_no_file_is_refused_unread(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file itself could be written, but not the one that replaces it."""
    (tmp_path / "file").write_text("kept")

    def refused(path: object, *_: object) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    def unread() -> Iterator[object]:
        pytest.fail("the source was read")
        yield

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(PermissionError):
        WRITE[name](rows(unread()), tmp_path / "file")
    assert (tmp_path / "file").read_text() == "kept"


def test_a_failure_while_adding_keeps_both_halves(tmp_path: Path) -> None:
    path = tmp_path / "file"
    rows([{"a": 0}], columns=["a"]).to_csv(path)
    with suppress(RuntimeError):
        rows((one for one in broken(3, RuntimeError())), columns=["a"]).to_csv(path, append=True)
    assert numbers("csv", path) == [0, 0, 1, 2]
