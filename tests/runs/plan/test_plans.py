"""Runs of several steps against the sandbox: search -> details -> comments."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from justone_client import AsyncClient, InvalidArgument, InvalidSettings, JustOneError, Limits, Prices, Retry
from justone_client.runs import Ended, Journal, JournalError, JournalView, PlanError, work, work_in_processes
from justone_client.runs.plan.checked import checked
from justone_client.runs.plan.functions import function_at
from justone_client.runs.plan.plan import Pages, Plan, Source, Step
from justone_client.runs.sources.rows import opened, source_at
from justone_client.sandbox import Manner, Sandbox
from justone_client.sandbox import Pages as Length

SEARCH = "GET /api/douyin/search-video/v4"
USERS = "GET /api/douyin/get-user-video-list/v3"
DETAILS = "GET /api/douyin/get-video-detail/v2"
COMMENTS = "GET /api/douyin/get-video-comment/v1"
QUICK = Retry(attempts=4, base=0.0, cap=0.0)
NAMED = "tests.runs.plan.test_plans:mended"
MANNER = Manner(pages=Length(3, 4), documented=False)
USER = "MS4wLjABAAAA"


def rows(count: int) -> Iterator[dict[str, object]]:
    return ({"user": f"{USER}{number}"} for number in range(count))


def plan(**changes: Any) -> Plan:
    """A walk of each user's videos, the details of each video, a walk of the comments of each video."""
    return Plan(
        [
            Step(USERS, parameters={"sec_uid": "user"}, walk=Pages(max_pages=3), name="videos"),
            Step(DETAILS, columns={"video": "data.aweme_list[].aweme_id"}, parameters={"video_id": "video"},
                 name="details"),
            Step(COMMENTS, parameters={"aweme_id": "data.aweme_list[].aweme_id"}, walk=Pages(max_pages=2),
                 after="videos", name="comments"),
        ],
        prices=Prices({}, default="0.10"),
        **changes,
    )  # fmt: skip


def worked(journal: Journal, sandbox: Sandbox, **options: Any) -> Ended:
    async def main() -> Ended:
        async with sandbox.async_client() as client:
            settings: dict[str, Any] = {"retry": QUICK, "concurrency": 4, **options}
            return await work(journal, client, **settings)

    return asyncio.run(main())


def by_step(path: Path) -> list[dict[str, int]]:
    """The states of the items of each step."""
    found = JournalView(path).status().operations
    return [{state: count for state, count in one.items.items() if count} for one in found]


def pages_of(path: Path) -> dict[tuple[int, str, str], list[tuple[int, str, str | None]]]:
    """Step, path and operation of each walk -> page, state and reason of its items."""
    found: dict[tuple[int, str, str], list[tuple[int, str, str | None]]] = {}
    for one in JournalView(path).export():
        if one.page is not None:
            found.setdefault((one.step, one.path, one.operation), []).append((one.page, one.state, one.reason))
    return found


def billed(sandbox: Sandbox) -> Counter[tuple[str, str]]:
    """How often each question was billed."""
    calls = (
        (call.operation or "", json.dumps(sorted(call.parameters.items()))) for call in sandbox.journal if call.billed
    )
    return Counter(calls)


def test_each_item_of_each_step_is_paid_once(tmp_path: Path) -> None:
    sandbox = Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "j", plan(), rows(4)) as journal:
        ended = worked(journal, sandbox)
    assert ended.why == "done"
    assert set(billed(sandbox).values()) == {1}
    assert sum(ended.status.items.values()) == len(sandbox.ledger) == sum(billed(sandbox).values())
    videos, details, comments = by_step(tmp_path / "j")
    assert videos == {"recorded": 4 * 3}
    assert details == {"recorded": 4 * 10}
    assert comments == {"recorded": 4 * 10 * 2}


def test_rows_keep_the_columns_that_led_to_them(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", plan(), rows(2)) as journal:
        worked(journal, Sandbox(manner=MANNER))
    for one in JournalView(tmp_path / "j").export():
        if one.step == 1:
            assert one.row == {"user": f"{USER}{one.position}", "video": one.parameters["videoId"]}
            assert one.body is not None


def test_equal_calls_are_paid_once_and_every_row_is_kept(tmp_path: Path) -> None:
    """Two source rows with one user: the second has all rows of the first, with its own column."""
    sandbox = Sandbox(manner=MANNER)
    given = [{"user": f"{USER}0", "list": "a"}, {"user": f"{USER}1", "list": "a"}, {"user": f"{USER}0", "list": "b"}]
    with Journal.start(tmp_path / "j", plan(), given) as journal:
        worked(journal, sandbox)
    assert set(billed(sandbox).values()) == {1}
    found: dict[tuple[int, int], list[Any]] = {}
    for one in JournalView(tmp_path / "j").export():
        assert one.row["list"] == given[one.position]["list"]
        found.setdefault((one.step, one.position), []).append((one.operation, one.parameters, one.body))
    for step in range(3):
        assert found[step, 0] == found[step, 2]
        assert found[step, 0] != found[step, 1]


@pytest.mark.parametrize("after", [0, 1, 2, 5, 11, 25])
def test_a_stopped_run_goes_on_in_the_middle_of_its_walks(tmp_path: Path, after: int) -> None:
    whole, sandbox = Sandbox(manner=MANNER), Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "whole", plan(), rows(2)) as journal:
        worked(journal, whole)
    with Journal.start(tmp_path / "j", plan(max_billed=after), rows(2)) as journal:
        assert worked(journal, sandbox).why == "limit"
    assert len(sandbox.ledger) == after
    with Journal.resume(tmp_path / "j", max_billed=1000) as journal:
        assert worked(journal, sandbox).why == "done"
    assert billed(sandbox) == billed(whole)
    assert by_step(tmp_path / "j") == by_step(tmp_path / "whole")


def videos(count: int) -> list[dict[str, object]]:
    return [{"video": f"720000000000{number}"} for number in range(count)]


WALK = Plan([Step(COMMENTS, parameters={"aweme_id": "video"}, walk=Pages())])


@pytest.mark.parametrize(
    ("page", "code", "states"),
    [
        (1, "503", ["unknown"]),
        (2, "503", ["recorded", "unknown"]),
        (2, "cut", ["recorded", "unknown"]),
        (3, "400", ["recorded", "recorded", "failed"]),
        (2, "201", ["recorded", "nothing"]),
        (1, "201", ["nothing"]),
    ],
)
def test_a_page_without_an_answer_stops_only_its_walk(tmp_path: Path, page: int, code: str, states: list[str]) -> None:
    sandbox = Sandbox(manner=MANNER)
    sandbox.script(code, COMMENTS, {"awemeId": "7200000000001", "page": str(page)})
    with Journal.start(tmp_path / "j", WALK, videos(3)) as journal:
        assert worked(journal, sandbox).why == "done"
    found = list(pages_of(tmp_path / "j").values())
    assert [[state for _, state, _ in one] for one in found] == [["recorded"] * 3, states, ["recorded"] * 3]
    assert [one[-1][2] for one in (found[0], found[2])] == ["last page"] * 2
    assert [number for number, _, _ in found[1]] == [*range(1, len(states) + 1)]
    assert set(billed(sandbox).values()) == {1}


def test_a_settled_page_leads_on(tmp_path: Path) -> None:
    sandbox = Sandbox(manner=MANNER)
    sandbox.script("503x1-then-0", COMMENTS, {"awemeId": "7200000000000", "page": "2"})
    with Journal.start(tmp_path / "j", WALK, videos(2)) as journal:
        assert worked(journal, sandbox).status.items["unknown"] == 1
    with Journal.resume(tmp_path / "j") as journal:
        assert worked(journal, sandbox).status.items["unknown"] == 1, "a resumed run repeats nothing by itself"
        assert journal.retry_unknown() == 1
        assert worked(journal, sandbox).status.items["recorded"] == 6
    assert [[state for _, state, _ in one] for one in pages_of(tmp_path / "j").values()] == [["recorded"] * 3] * 2


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 7])
def test_a_limit_is_exact_in_walks_and_steps(tmp_path: Path, most: int) -> None:
    sandbox = Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "j", plan(max_cost=f"0.{most}0"), rows(3)) as journal:
        ended = worked(journal, sandbox, concurrency=16)
    assert (ended.why, len(sandbox.ledger), ended.status.money.spent) == ("limit", most, Decimal(most) / 10)


def broken(answer: Any, row: dict[str, Any]) -> list[Any]:
    raise RuntimeError(f"not now, {row['user']}")


def mended(answer: Any, row: dict[str, Any]) -> list[Any]:
    return [{"video_id": one["aweme_id"]} for one in answer.data["aweme_list"]]


def by_function(derive: Callable[[Any, dict[str, Any]], list[Any]] | str) -> Plan:
    return Plan([Step(USERS, parameters={"sec_uid": "user"}), Step(DETAILS, derive=derive)])


def test_a_failing_derivation_keeps_the_answer_and_is_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox(manner=MANNER)
    name = f"{__name__}:broken"
    with Journal.start(tmp_path / "j", by_function(name), rows(2)) as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, ended.status.underived, ended.status.items["recorded"]) == ("done", 2, 2)
    assert {one.reason for one in JournalView(tmp_path / "j").export()} == {
        f"not derived: RuntimeError: not now, {USER}{number}" for number in range(2)
    }
    monkeypatch.setitem(globals(), "broken", mended)
    function_at.cache_clear()
    with Journal.resume(tmp_path / "j") as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, ended.status.underived, ended.status.items["recorded"]) == ("done", 0, 2 + 2 * 4)
    assert set(billed(sandbox).values()) == {1}
    assert {one.reason for one in JournalView(tmp_path / "j").export()} == {None}


def test_a_function_without_a_name_needs_the_plan_again(tmp_path: Path) -> None:
    sandbox = Sandbox(manner=MANNER)
    nameless = by_function(lambda answer, row: mended(answer, row))
    with Journal.start(tmp_path / "j", nameless, rows(2), max_billed=1) as journal:
        assert worked(journal, sandbox).why == "limit"
    with (
        Journal.resume(tmp_path / "j", max_billed=100) as journal,
        pytest.raises(InvalidSettings, match="start the run again with its plan"),
    ):
        worked(journal, sandbox)
    with Journal.start(tmp_path / "j", nameless, rows(2), max_billed=100) as journal:
        assert worked(journal, sandbox).why == "done"
    assert by_step(tmp_path / "j") == [{"recorded": 2}, {"recorded": 8}]
    assert set(billed(sandbox).values()) == {1}


def test_another_plan_or_a_changed_source_is_refused(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", plan(), rows(2)):
        pass
    other = Plan([*plan().steps[:2]], prices=Prices({}, default="0.10"))
    with pytest.raises(JournalError, match="another plan"):
        Journal.start(tmp_path / "j", other, rows(2))
    with pytest.raises(JournalError, match="The source has changed"):
        Journal.start(tmp_path / "j", plan(), rows(3))


def test_a_source_that_grew_is_added(tmp_path: Path) -> None:
    sandbox = Sandbox(manner=MANNER)
    for count in (2, 3):
        with Journal.start(tmp_path / "j", plan(), rows(count), add=True) as journal:
            assert worked(journal, sandbox).why == "done"
        assert by_step(tmp_path / "j")[0] == {"recorded": 3 * count}
    assert set(billed(sandbox).values()) == {1}


def test_a_plan_is_refused_before_the_journal_is_made(tmp_path: Path) -> None:
    wrong = Plan([plan().steps[0], Step(DETAILS, parameters={"video_id": "data.aweme_list[].aweme_idd"})])
    with pytest.raises(InvalidSettings, match=r"did you mean data.aweme_list\[\].aweme_id\?"):
        Journal.start(tmp_path / "j", wrong, rows(2))
    unknown = Plan([Step(DETAILS, parameters={"video_id": "user"}, walk=Pages())])
    with pytest.raises(InvalidSettings, match=r"how .* goes on from page to page is not known"):
        Journal.start(tmp_path / "j", unknown, rows(2))
    assert not (tmp_path / "j").exists()


def test_processes_make_the_same_calls(tmp_path: Path) -> None:
    here, there = Sandbox(manner=MANNER), Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "here", plan(), rows(2)) as journal:
        worked(journal, here)
    with there.serve() as server, Journal.start(tmp_path / "there", plan(), rows(2)) as journal:
        client = partial(AsyncClient, "sandbox", base_url=server.url, limits=Limits(adapt=False))
        ended = asyncio.run(work_in_processes(journal, client, workers=2, concurrency=8, retry=QUICK))
    assert ended.why == "done"
    assert billed(there) == billed(here)
    assert by_step(tmp_path / "there") == by_step(tmp_path / "here")


def test_processes_import_the_functions_of_a_plan(tmp_path: Path) -> None:
    there = Sandbox(manner=MANNER)
    with there.serve() as server:
        client = partial(AsyncClient, "sandbox", base_url=server.url, limits=Limits(adapt=False))
        with (
            Journal.start(tmp_path / "lambda", by_function(lambda answer, row: []), rows(2)) as journal,
            pytest.raises(InvalidSettings, match="lambdas and functions inside functions have no place"),
        ):
            asyncio.run(work_in_processes(journal, client, workers=2, concurrency=8, retry=QUICK))
        assert len(there.ledger) == 0
        with Journal.start(tmp_path / "named", by_function(NAMED), rows(2)) as journal:
            ended = asyncio.run(work_in_processes(journal, client, workers=2, concurrency=8, retry=QUICK))
    assert (ended.why, ended.status.items["recorded"], ended.status.underived) == ("done", 2 + 8, 0)


def test_a_run_reads_its_rows_from_another_run(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "old", plan(), rows(2)) as journal:
        worked(journal, Sandbox(manner=MANNER))
    old = str(tmp_path / "old")
    ids = {one.parameters["videoId"] for one in JournalView(old).export() if one.step == 1}
    assert [row["user"] for row in opened(source_at(f"run:{old}#user"))] == [f"{USER}0", f"{USER}1"]
    assert {row["video"] for row in opened(source_at(f"run:{old}#video"))} == ids
    of_answers = opened(source_at(f"run:{old}#data.aweme_list[].aweme_id"))
    assert {row["item"] for row in of_answers} == ids
    both = Source(run=old, step="details", columns={"id": "row.video", "user": "row.user"})
    assert [row["id"] for row in opened(both)] == [
        one.row["video"] for one in JournalView(old).export() if one.step == 1
    ]
    for text, said in [
        (f"run:{old}#usr", "did you mean user"),
        (f"run:{old}#data.aweme_list[].aweme_idd", "did you mean data.aweme_list"),
    ]:
        with pytest.raises(JustOneError, match=said):
            list(opened(source_at(text)))
    with pytest.raises(InvalidSettings, match="did you mean details"):
        opened(Source(run=old, step="detail"))


def test_a_misspelt_column_of_any_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="has no column 'user' for secUid; did you mean usr"):
        Journal.start(tmp_path / "j", plan(), iter([{"usr": "1"}]))


def test_walks_of_one_listing_need_equal_limits() -> None:
    first, second = (Step(COMMENTS, column="video", walk=Pages(max_pages=most), name=f"s{most}") for most in (2, 3))
    other = Step(COMMENTS, parameters={"aweme_id": "row.video"}, walk=second.walk, name="more")
    with pytest.raises(PlanError, match=r"walks GET .*, too, with other limits; give both the same"):
        checked(Plan([first, other]))


def test_a_page_that_breaks_the_rule_is_recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("justone_client.runs.engine.derive.walked", fails)
    with Journal.start(tmp_path / "j", WALK, videos(2)) as journal:
        assert worked(journal, Sandbox(manner=MANNER)).status.items["recorded"] == 2
    assert {one.reason for one in JournalView(tmp_path / "j").export()} == {
        "the walk cannot go on: RecursionError: too deep"
    }


def test_steps_take_methods_of_a_client(tmp_path: Path) -> None:
    with Sandbox(manner=MANNER).client() as client:
        by_method = Plan([
            Step(client.douyin.get_user_video_list_v3, parameters={"sec_uid": "user"}),
            Step([client.douyin.get_video_detail_v2], parameters={"video_id": "data.aweme_list[].aweme_id"}),
        ])  # fmt: skip
    with Journal.start(tmp_path / "j", by_method, rows(1)) as journal:
        assert worked(journal, Sandbox(manner=MANNER)).status.items["recorded"] == 1 + 4


def test_a_journal_feeds_a_second_run_of_its_own(tmp_path: Path) -> None:
    """Also after a crash while planning, when the journal has both runs."""
    sandbox, path = Sandbox(manner=MANNER), tmp_path / "j"
    with Journal.start(path, Plan([plan().steps[0]]), rows(1)) as journal:
        worked(journal, sandbox)
    second = Plan([Step(COMMENTS, column="item", walk=Pages(max_pages=1))])
    for name in (None, "run"):
        source = opened(Source(run=str(path), name=name, columns={"item": "data.aweme_list[].aweme_id"}))
        with Journal.start(path, second, source, run="second") as journal:
            pass
    with Journal.resume(path, run="second") as journal:
        assert worked(journal, sandbox).status.items["recorded"] == 10
    with pytest.raises(JournalError, match="has several runs"):
        opened(Source(run=str(path)))


@pytest.mark.parametrize("shared", [False, True])
def test_an_added_step_takes_its_rows_from_what_is_recorded(tmp_path: Path, shared: bool) -> None:
    whole, sandbox = Sandbox(manner=MANNER), Sandbox(manner=MANNER)
    given = [*rows(2), *({"user": f"{USER}0", "list": "b"} for _ in range(shared))]
    with Journal.start(tmp_path / "whole", plan(), given) as journal:
        worked(journal, whole)
    for count in (1, 2, 3):
        some = Plan(plan().steps[:count], prices=plan().prices)
        with Journal.start(tmp_path / "j", some, given, add=True) as journal:
            assert worked(journal, sandbox).why == "done"
    assert billed(sandbox) == billed(whole)
    assert by_step(tmp_path / "j") == by_step(tmp_path / "whole")
    assert exported(tmp_path / "j") == exported(tmp_path / "whole")


@pytest.mark.parametrize(
    "change",
    [
        {"parameters": {"video_id": "row.user"}, "columns": {}},
        {"max_rows": 1},
        {"operations": SEARCH},
        {"name": "other"},
    ],
    ids=["path", "max_rows", "operation", "name"],
)
def test_a_step_of_a_run_cannot_be_changed(tmp_path: Path, change: dict[str, Any]) -> None:
    first, second = plan().steps[:2]
    with Journal.start(tmp_path / "j", Plan([first, second]), rows(1)):
        pass
    if "operations" in change:
        change = {**change, "parameters": {"keyword": "video"}}
    with pytest.raises(JournalError, match="The step 'details' of the run 'run' has changed"):
        Journal.start(tmp_path / "j", Plan([first, replace(second, **change)]), rows(1), add=True)


def exported(path: Path | str) -> list[tuple[Any, ...]]:
    return [
        (one.step, one.path, one.page, one.operation, one.parameters, one.row, one.state, one.reason,
         json.loads(one.body or b"{}").get("data"))
        for one in JournalView(path).export()
    ]  # fmt: skip


any_step: Any = Step
any_pages: Any = Pages
any_plan: Any = Plan


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: any_step(SEARCH, parameters=["word"]), "parameters must be a dict by name"),
        (lambda: any_step(SEARCH, walk=3), "walk must be Pages(...) or None, got 3"),
        (lambda: any_step(SEARCH, derive=3), "derive must be a function or its name, got 3"),
        (lambda: any_step(SEARCH, max_rows=0), "max_rows must be a whole number of 1 or more, got 0"),
        (lambda: any_pages(max_pages="3"), "max_pages must be a whole number of 1 or more, got '3'"),
        (lambda: any_plan(Step(SEARCH)), "steps must be a list of Step(...)"),
        (lambda: any_plan([SEARCH]), "steps must be a list of Step(...)"),
        (lambda: any_plan([]), "The plan has no steps; add one"),
        (lambda: any_plan([Step(SEARCH)], prices={"douyin": "1"}), "prices must be Prices(...) or None"),
        (lambda: any_plan([Step(SEARCH)], max_cost=0.5), "max_cost is not an exact amount: 0.5"),
        (lambda: any_plan([Step(SEARCH)], max_billed=-1), "max_billed must be a whole number of 0 or more, got -1"),
        (lambda: checked(any_plan([Step("search")])), "'search' is not an operation"),
        (lambda: checked(any_plan([Step([])])), "the step calls nothing; name an operation"),
    ],
)
def test_a_wrong_value_in_python_is_refused(make: Callable[[], object], said: str) -> None:
    with pytest.raises(InvalidSettings) as raised:
        make()
    assert said in str(raised.value.message)
