"""Tables in a real PostgreSQL server."""

from __future__ import annotations

import asyncio
import csv
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from justone_client import InvalidArgument, models
from justone_client.runs import Journal, JournalView, rows, work
from justone_client.runs.tables.sinks import pouring
from justone_client.sandbox import ManualClock, Sandbox
from tests.support.command_line import run_command as justone
from tests.support.servers.postgres import CuttingProxy, PostgresServer

SPREAD = "GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1"
FANS = "GET /api/weibo/get-fans/v1"
COLUMNS = [("author", "oAuthorId"), ("uid", "uid")]
SECRET = "secret-of-the-test"
ODD = [
    {"id": 7123456789012345678, "userId": 1, "userid": 2, "n": -(2**63), "f": 1.5, "ok": True, "tags": ["\0\ud800"]},
    {"id": "07", "name": 'a\tb\\N"\r\n猫', "nul": "a\0b", "": "e", "x" * 70: 1, "x" * 69 + "y": 2, "big": 1e400},
]


def asked(address: str, statement: str) -> list[tuple[Any, ...]]:
    import psycopg

    with psycopg.connect(address, autocommit=True) as base:
        return list(base.execute(statement.encode()).fetchall())


TYPES = """
SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
WHERE attrelid = '"odd ""one"" table"'::regclass AND attnum > 0
"""


def test_a_table_has_types_and_every_cell(database: str) -> None:
    table = rows(ODD)
    assert table.to_postgresql(database, 'odd "one" table') == 2
    names = table.names("postgresql")
    types = dict(asked(database, TYPES))
    assert list(types) == names
    assert all(len(name.encode()) <= 63 for name in names)
    assert len({name.lower() for name in names}) == len(names)
    wanted = {"id": "text", "n": "bigint", "f": "double precision", "ok": "boolean", "tags": "json", "_other": "json"}
    assert {name: types[name] for name in wanted} == wanted
    listed = ", ".join(f'"{name}"::text' for name in names)
    found = asked(database, f'SELECT {listed} FROM "odd ""one"" table"')
    assert found == [tuple(map(shown, row)) for row in table]


def shown(cell: object) -> str | None:
    return None if cell is None else str(cell).lower() if isinstance(cell, bool) else str(cell)


def test_an_existing_table_is_refused_before_reading(database: str) -> None:
    rows([{"a": 1}]).to_postgresql(database)
    with pytest.raises(InvalidArgument, match="the table 'rows' exists in the database; give append=True"):
        rows(unread()).to_postgresql(database)


def unread() -> Iterator[object]:
    pytest.fail("the source was read")
    yield


def test_adding_compares_names_and_types(database: str) -> None:
    rows([{"a": 1, "b": "x"}]).to_postgresql(database)
    assert rows([{"b": "y", "a": 2}]).to_postgresql(database, append=True) == 1
    assert asked(database, "SELECT a, b FROM rows ORDER BY a") == [(1, "x"), (2, "y")]
    with pytest.raises(InvalidArgument, match="a is bigint, not text"):
        rows([{"a": "007", "b": "x"}]).to_postgresql(database, append=True)
    with pytest.raises(InvalidArgument, match="no c, also b"):
        rows([{"a": 1, "c": 2}]).to_postgresql(database, append=True)


def test_nothing_is_made_before_the_first_row(database: str) -> None:
    def broken() -> Iterator[object]:
        yield from ()
        raise RuntimeError("lost")

    with pytest.raises(RuntimeError):
        rows(broken(), columns=["_other"]).to_postgresql(database)
    assert asked(database, "SELECT count(*) FROM pg_tables WHERE tablename = 'rows'") == [(0,)]
    assert rows(iter([]), columns=["_other"]).to_postgresql(database) == 0
    assert asked(database, "SELECT count(*) FROM rows") == [(0,)]


def test_a_failure_of_the_source_keeps_the_rows(database: str) -> None:
    def broken() -> Iterator[object]:
        yield from ({"a": number} for number in range(2000))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        rows(broken(), columns=["a"]).to_postgresql(database)
    assert asked(database, "SELECT count(*), max(a) FROM rows") == [(2000, 1999)]
    assert caught.value.__notes__ == ["2000 rows are in the table 'rows' of the database"]


@pytest.mark.parametrize("cut", ["after", "before"])
def test_a_connection_lost_at_commit_loses_and_repeats_no_row(
    database: str, proxy: CuttingProxy, postgres_server: PostgresServer, cut: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the reply lost, the server says that the rows are there; with the COMMIT lost, they come first next time."""
    monkeypatch.setattr(pouring, "_LARGEST", 100)
    address = postgres_server.address(database.rpartition("/")[2], port=proxy.port)
    table = rows(({"a": number} for number in range(1000)), columns=["a"])
    getattr(proxy, f"cut_{cut}")(3)
    if cut == "before":
        with pytest.raises(Exception, match=r"closed|reset|lost|terminat"):
            table.to_postgresql(address)
        table.to_postgresql(address, append=True)
    else:
        assert table.to_postgresql(address) == 1000
    assert proxy.cuts == 1
    assert asked(database, "SELECT count(*), count(DISTINCT a) FROM rows") == [(1000, 1000)]


CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'test%'"


def test_an_idle_connection_that_was_cut_is_made_anew(
    database: str, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A walk may wait for minutes between two pages."""
    monkeypatch.setattr(pouring, "_LARGEST", 10)

    def source() -> Iterator[object]:
        for number in range(1030):
            if number == 1015:
                postgres_server.admin(CUT)
            yield {"a": number}

    assert rows(source(), columns=["a"]).to_postgresql(database) == 1030
    assert asked(database, "SELECT count(*) FROM rows") == [(1030,)]


@pytest.mark.parametrize(
    "address",
    [
        f"postgresql://someone:{SECRET}@127.0.0.1:1/nothing",
        f"postgres//someone:{SECRET}@127.0.0.1/nothing",
        f"host=127.0.0.1 password={SECRET} port",
        f"postgresql://someone:{SECRET}@127.0.0.1:x/nothing",
    ],
)
def test_no_message_has_the_address(address: str) -> None:
    with pytest.raises((OSError, InvalidArgument)) as caught:
        rows(unread()).to_postgresql(address)
    assert SECRET not in "".join(traceback.format_exception(caught.value)).partition("The above")[2] + str(caught.value)
    result = justone("run", "export", "missing", "--format", "postgresql", "--output", address)
    assert SECRET not in result.out + result.err


def test_too_many_columns_are_refused(database: str) -> None:
    with pytest.raises(InvalidArgument, match="got 1601 columns, PostgreSQL allows 1600"):
        rows([{f"k{number}": 1 for number in range(1600)}]).to_postgresql(database)


def test_the_command_line_writes_a_table(database: str, tmp_path: Any) -> None:
    with Sandbox().serve() as server:
        environment = {"JUSTONEAPI_TOKEN": "t", "JUSTONEAPI_BASE_URL": server.url}
        line = ("walk", "weibo", "get_fans_v1", "--uid", "1", "--format", "postgresql", "--columns", "id", "--output")
        result = justone(*line, database, "--max-pages", "1", **environment)
        assert (result.code, SECRET in result.err + result.out) == (0, False)
        token = result.err.rpartition("--resume ")[2].strip()
        again = justone(*line, database, "--resume", token, **environment)
        assert again.code == 0
        printed = justone(*line[:5], "--format", "csv", "--columns", "id", **environment)
    whole = [line[0] for line in csv.reader(printed.out.removeprefix("\ufeff").splitlines())][1:]
    assert [cell or "" for (cell,) in asked(database, "SELECT id FROM rows")] == whole


def test_times_of_converted_values_have_a_zone(database: str) -> None:
    note = models.xiaohongshu.search_note_v3.Note
    found = [note(timestamp=1700000000, update_time=1700000000123, widgets_context='{"a": 1}'), note(timestamp=0)]
    table = rows(found, columns=["timestamp", "update_time", "widgets_context"], convert=True)
    assert table.to_postgresql(database) == 2
    assert table.to_postgresql(database, append=True) == 2
    first = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert asked(database, "SELECT timestamp, update_time, widgets_context FROM rows LIMIT 2") == [
        (first, first + timedelta(milliseconds=123), {"a": 1}),
        (None, None, None),
    ]


def test_a_run_in_postgresql_becomes_a_table(database: str, tmp_path: Path) -> None:
    """The same as from a file."""

    async def made(address: str | Path) -> list[tuple[object, ...]]:
        with Journal.start(address, [SPREAD, FANS], [{"author": "7", "uid": 5}], columns=COLUMNS) as journal:
            async with Sandbox(clock=ManualClock()).async_client() as client:
                await work(journal, client, concurrency=1)
        table = rows(JournalView(address))
        place = [column.name for column in table.columns].index("run.received_at")
        return [(*table.columns, *row[:place], *row[place + 1 :]) for row in table]

    assert asyncio.run(made(database)) == asyncio.run(made(tmp_path / "j"))
