"""A run as a table: rows for each source row and operation, pages of walks, steps, and what failed."""

from __future__ import annotations

import asyncio
import csv
import json
from pathlib import Path
from typing import Any

import pytest

from justone_client import Answer, InvalidArgument, parse_count
from justone_client.runs import Journal, JournalView, rows, work
from justone_client.runs.journal.bodies import data_of
from justone_client.runs.plan.plan import Pages, Plan, Step
from justone_client.sandbox import Manner, Sandbox
from justone_client.sandbox import Pages as Listing
from tests.support.command_line import run_command as justone
from tests.tables.reading import WRITE, cells

SPREAD = "GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1"
FANS = "GET /api/weibo/get-fans/v1"


def worked(path: Path, operations: Any, source: list[dict[str, object]], sandbox: Sandbox | None = None) -> JournalView:
    """Make a run to its end."""
    sandbox = sandbox or Sandbox(manner=Manner(pages=Listing(2, 3), documented=False))

    async def main() -> None:
        with Journal.start(path, operations, source) as journal:
            async with sandbox.async_client() as client:
                await work(journal, client, concurrency=1)

    asyncio.run(main())
    return JournalView(path)


def found(source: JournalView, **settings: Any) -> list[dict[str, Any]]:
    table = rows(source, **settings)
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table]


@pytest.fixture
def two(tmp_path: Path) -> JournalView:
    """Two operations for three rows; two rows are equal."""
    source: list[dict[str, object]] = [{"author": text, "uid": 5, "note": {"a": [1]}} for text in ("007", "8", "007")]
    step = Step([SPREAD, FANS], parameters={"oAuthorId": "author", "uid": "uid"})
    return worked(tmp_path / "j", Plan([step]), source)


def test_each_row_and_operation_is_a_row(two: JournalView) -> None:
    every = found(two)
    assert [(row["item.author"], row["run.operation"]) for row in every] == [
        (author, operation) for author in ("007", "8", "007") for operation in (SPREAD, FANS)
    ]
    assert {(row["item.uid"], row["item.note.a"], row["run.state"], row["run.code"]) for row in every} == {
        ("5", "[1]", "recorded", 0)
    }
    exported = list(two.export())
    for row, one in zip(every, exported, strict=True):
        data = json.loads(one.body or b"")["data"]
        filled = {
            name: cell for name, cell in row.items() if not name.startswith(("item.", "run.")) and cell is not None
        }
        alone = rows([data_answer(one.operation, data)])
        names = [column.name for column in alone.columns]
        assert filled == {
            name: cell for name, cell in zip(names, next(iter(alone)), strict=True) if cell is not None
        }, one.operation
        assert str(row["run.received_at"]).endswith("+00:00")


def data_answer(operation: str, data: Any) -> Answer[Any]:
    return Answer(data, operation=operation)


def test_columns_do_not_depend_on_the_answers(two: JournalView, tmp_path: Path) -> None:
    source: list[dict[str, object]] = [{"author": "sandbox-code-400", "uid": "1", "note": {"a": [1]}}]
    step = Step([SPREAD, FANS], parameters={"oAuthorId": "author", "uid": "uid"})
    other = worked(tmp_path / "other", Plan([step]), source)
    names = [column for column in rows(two).columns if not column.name.startswith("item.")]
    assert [column for column in rows(other).columns if not column.name.startswith("item.")] == names


def test_calls_without_an_answer_are_rows_too(tmp_path: Path) -> None:
    sandbox = Sandbox(manner=Manner(documented=False))
    sandbox.script("201", SPREAD, {"oAuthorId": "1"})
    sandbox.script("400", SPREAD, {"oAuthorId": "2"})
    sandbox.script("html", SPREAD, {"oAuthorId": "3"})
    view = worked(tmp_path / "j", [SPREAD], [{"oAuthorId": one} for one in "1234"], sandbox)
    every = found(view)
    last = len(every[0]) - 1
    states = [
        (row["item.oAuthorId"], row["run.state"], row["run.code"], set([*row.values()][6:last]) == {None})
        for row in every
    ]
    assert states == [
        ("1", "nothing", 201, True),
        ("2", "failed", 400, True),
        ("3", "unknown", None, True),
        ("4", "recorded", 0, False),
    ]
    assert json.loads(every[2]["_other"])["data"].startswith("<")


def test_one_operation_can_be_chosen(two: JournalView) -> None:
    (first, *_) = every = found(two, operation=FANS)
    assert (len(every), "users" in first, "item_num" in first) == (3, True, False)
    with pytest.raises(InvalidArgument, match=r"the run has no operation .*; did you mean"):
        list(rows(two, operation=FANS[:-1]))
    with pytest.raises(InvalidArgument, match="operation chooses from a run"):
        rows([{}], operation=FANS)


def test_a_list_of_one_operation_becomes_rows(two: JournalView) -> None:
    every = found(two, explode="users", columns=["item.author", "run.operation", "users.id", "item_num"])
    counts = [len([row for row in every if row["run.operation"] == one]) for one in (SPREAD, FANS)]
    assert counts[0] == 3 < counts[1]
    assert all((row["users.id"] is None) == (row["run.operation"] == SPREAD) for row in every)
    with pytest.raises(InvalidArgument, match="explode must name a list, got 'user'; did you mean 'users'"):
        list(rows(two, explode="user"))


def test_pages_of_a_walk_are_rows_and_explode_to_items(tmp_path: Path) -> None:
    plan = Plan([Step(FANS, column="uid", walk=Pages(max_pages=5))])
    view = worked(tmp_path / "j", plan, [{"uid": 1}, {"uid": 2}])
    pages = [(row["item.uid"], row["run.page"]) for row in found(view)]
    assert pages == sorted(pages)
    assert {page for _, page in pages} > {1, 2}
    items = found(view, explode="users", columns=["item.uid", "run.page", "users.id"])
    received = [user["id"] for one in view.export() for user in json.loads(one.body or b"")["data"]["users"]]
    assert [row["users.id"] for row in items if row["users.id"]] == [str(one) for one in received if one is not None]


def test_steps_have_a_path_and_the_columns_of_their_rows(tmp_path: Path) -> None:
    steps = [
        Step(FANS, column="uid", name="fans"),
        Step(FANS, parameters={"uid": "fan"}, columns={"fan": "data.users[].id"}, max_rows=1),
    ]
    view = worked(tmp_path / "j", Plan(steps), [{"uid": "7"}])
    first, second = found(view, columns=["item", "run.step", "run.path"])
    assert (first["item.uid"], first["item.fan"], first["run.step"]) == ("7", None, 0)
    assert (second["item.uid"], second["run.step"]) == ("7", 1)
    assert second["item.fan"] is not None
    assert second["run.path"].startswith(first["run.path"] + "/")


def test_an_operation_without_a_type_has_the_columns_it_has(two: JournalView, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a path that is newer than the package."""
    typed = [column.name for column in rows(two, operation=SPREAD).columns]
    monkeypatch.setattr("justone_client.runs.tables.journal.declared_of", lambda key: None)
    table = rows(two, operation=SPREAD)
    assert [column.name for column in table.columns] == typed
    assert [row[-1] for row in table] == [None] * 3


@pytest.mark.parametrize(
    ("body", "data"),
    [
        (b'{"code": 0, "data": {"a": 1}}', {"a": 1}),
        ('{"code": 0, "data": "猫"}'.encode(), "猫"),
        ('{"code": 0, "data": "猫"}'.encode("utf-16"), "猫"),
        (b'{"code": 0, "data": "a\nb"},', "a\nb"),
        (b"<html>", "<html>"),
        (b"[1]", [1]),
        (b'{"data": 1}', {"data": 1}),
        (b"\xff", "\\xff"),
        (None, None),
    ],
    ids=repr,
)
def test_whatever_was_received_is_in_the_row(body: bytes | None, data: object) -> None:
    assert data_of(body) == data


@pytest.mark.parametrize("name", WRITE)
def test_a_run_goes_into_every_format(name: str, two: JournalView, tmp_path: Path) -> None:
    path = str(tmp_path / "out")
    columns = ("--columns", "item.author,run.state,run.operation")
    result = justone("run", "export", str(tmp_path / "j"), "--format", name, "--output", path, *columns)
    assert (result.code, result.out) == (0, "")
    assert cells(name, Path(path), "item.author") == ["007", "007", "8", "8", "007", "007"]
    again = justone("run", "export", str(tmp_path / "j"), "--format", name, "--output", path, *columns)
    assert again.code == 2


def test_export_prints_rows_and_chooses(two: JournalView, tmp_path: Path) -> None:
    options = ("--operation", "weibo.get_fans_v1", "--explode", "users", "--columns", "item.author,users.id")
    result = justone("run", "export", str(tmp_path / "j"), "--format", "csv", *options)
    header, *lines = csv.reader(result.out.removeprefix("\ufeff").splitlines())
    assert header == ["item.author", "users.id"]
    assert [line[0] for line in lines] == sorted((line[0] for line in lines), key=["007", "8"].index) or len(lines) > 3
    counted = justone("run", "export", str(tmp_path / "j"), "--format", "jsonl", "--count-lists", "--columns", "users")
    assert isinstance(json.loads(counted.out.splitlines()[1])["users"], int)
    plain = justone("run", "export", str(tmp_path / "j"), "--operation", "weibo.get_fans_v1")
    assert {json.loads(line)["operation"] for line in plain.out.splitlines()} == {FANS}


@pytest.mark.parametrize("options", [("--columns", "a"), ("--count-lists",), ("--output", "x")], ids=" ".join)
def test_options_of_tables_need_a_format(options: tuple[str, ...], two: JournalView, tmp_path: Path) -> None:
    result = justone("run", "export", str(tmp_path / "j"), *options)
    assert (result.code, result.out) == (2, "")
    assert "need --format" in result.err


@pytest.mark.parametrize("name", WRITE)
def test_a_journal_is_never_overwritten_by_its_export(name: str, two: JournalView, tmp_path: Path) -> None:
    journal = tmp_path / "j"
    before = journal.read_bytes()
    more = ("--overwrite",) if name not in ("sqlite", "duckdb") else ()
    result = justone("run", "export", str(journal), "--format", name, "--output", str(journal), *more)
    assert (result.code in (2, 15), journal.read_bytes()) == (True, before)


def test_values_of_a_run_are_converted(two: JournalView) -> None:
    table = rows(two, columns=["item.author", "display_total_number_str", "item_num"], convert=True)
    assert [column.kind for column in table.columns] == ["text", "integer", "integer"]
    received = found(two, columns=["display_total_number_str", "item_num"])
    expected = [tuple(text and parse_count(text) for text in row.values()) for row in received]
    assert [tuple(row[1:]) for row in table] == expected
    assert sum(cell is not None for row in expected for cell in row) == 6
    assert table.misfits == {}
