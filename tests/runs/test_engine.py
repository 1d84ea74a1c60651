"""Runs against the sandbox in this process: outcomes, limits, stops, and a journal that cannot be written."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from justone_client import AsyncClient, Budget, Cache, InvalidSettings, Prices, Retry
from justone_client.runs import Ended, Journal, JournalError, JournalView, work
from justone_client.runs.engine.attempt import Attempts
from justone_client.runs.engine.local import Engine, Stopped
from justone_client.runs.journal.desk import Claim, DerivedRow, NextPage, PlannedItem, Received
from justone_client.runs.journal.sqlite.holder import Holder
from justone_client.runs.journal.sqlite.store import SqliteStore
from justone_client.runs.journal.sqlite.transaction import Transaction
from justone_client.runs.journal.sqlite.writer import Writer
from justone_client.sandbox import ManualClock, Sandbox, SandboxLimits

KEY = "GET /api/douyin/search-video/v4"
OTHER = "GET /api/douyin/get-video-detail/v2"
QUICK = Retry(attempts=3, base=0.0, cap=0.0)


def words(count: int) -> Iterator[dict[str, object]]:
    return ({"keyword": f"word {number}"} for number in range(count))


def worked(journal: Journal, sandbox: Sandbox, *, stop: asyncio.Event | None = None, **options: Any) -> Ended:
    async def main() -> Ended:
        async with sandbox.async_client() as client:
            return await work(journal, client, **{"retry": QUICK, "concurrency": 4, **options}, stop=stop)

    return asyncio.run(main())


def writer_of(journal: Journal) -> Writer:
    store = journal.store
    assert isinstance(store, SqliteStore)
    return store.writer


def counts(ended: Ended) -> dict[str, int]:
    return {state: count for state, count in ended.status.items.items() if count}


@pytest.mark.parametrize(
    ("script", "state", "bills", "held"),
    [
        ("0", "recorded", 1, 0),
        ("201", "nothing", 1, 0),
        ("301x2-then-0", "recorded", 1, 0),
        ("302x5-then-0", "recorded", 1, 0),
        ("500x3", "failed", 0, 0),
        ("400", "failed", 0, 0),
        ("404", "failed", 0, 0),
        ("101", "unknown", 0, 1),
        ("202", "unknown", 0, 1),
        ("300", "unknown", 0, 1),
        ("503", "unknown", 0, 1),
        ("77", "unknown", 0, 1),
        ("html", "unknown", 0, 1),
        ("truncated", "unknown", 1, 1),
        ("cut", "unknown", 1, 1),
        ("reset", "unknown", 1, 1),
    ],
)
def test_each_outcome_has_its_state(tmp_path: Path, script: str, state: str, bills: int, held: int) -> None:
    sandbox = Sandbox(clock=ManualClock())
    sandbox.script(script, KEY)
    with Journal.start(tmp_path / "j", [KEY], words(1), prices=Prices({}, default="0.10"), max_cost="1") as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, counts(ended), len(sandbox.ledger)) == ("done", {state: 1}, bills)
    assert ended.status.money.held == held * Decimal("0.10")
    assert ended.status.money.billed == (state in ("recorded", "nothing"))


@pytest.mark.parametrize("script", ["503", "html", "truncated"])
def test_an_answer_that_may_be_billed_is_kept(tmp_path: Path, script: str) -> None:
    sandbox = Sandbox()
    sandbox.script(script, KEY)
    with Journal.start(tmp_path / "j", [KEY], words(1)) as journal:
        worked(journal, sandbox)
    (one,) = JournalView(tmp_path / "j").unknown()
    assert (one.operation, one.parameters) == (KEY, {"keyword": "word 0"})
    assert one.body


@pytest.mark.parametrize(
    "body",
    [
        b'{"code": 99999999999999999999, "message": "x", "data": null}',
        b'{"code": "\\ud800", "message": "\\ud800\\u0000"}',
    ],
    ids=["a code beyond 64 bits", "texts that no database takes"],
)
def test_an_answer_that_cannot_be_stored_as_it_is_is_kept(tmp_path: Path, body: bytes) -> None:
    async def main(journal: Journal) -> Ended:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=body)))
        async with http, AsyncClient("t", base_url="http://127.0.0.1:9", http_client=http) as client:
            return await work(journal, client)

    with Journal.start(tmp_path / "j", [KEY], words(1)) as journal:
        ended = asyncio.run(main(journal))
    assert (ended.why, counts(ended)) == ("done", {"unknown": 1})
    assert next(JournalView(tmp_path / "j").unknown()).body == body


def test_a_request_leaves_only_after_sent_is_committed(tmp_path: Path) -> None:
    """Another reader of the file sees each item as sent when its request arrives."""
    seen: list[int] = []

    def serve(_: httpx.Request) -> httpx.Response:
        seen.append(JournalView(tmp_path / "j").status().items["sent"])
        return httpx.Response(200, json={"code": 0, "message": "", "data": {}})

    async def main(journal: Journal) -> Ended:
        http = httpx.AsyncClient(transport=httpx.MockTransport(serve))
        async with http, AsyncClient("t", base_url="http://127.0.0.1:9", http_client=http) as client:
            return await work(journal, client, concurrency=1)

    with Journal.start(tmp_path / "j", [KEY], words(3)) as journal:
        assert counts(asyncio.run(main(journal))) == {"recorded": 3}
    assert seen == [1, 1, 1]


def test_work_that_could_not_be_written_is_unknown_to_the_next(tmp_path: Path) -> None:
    """The disk becomes read-only during the first call, for longer than the grace; later it can be written again."""
    with Journal.start(tmp_path / "j", [KEY], words(4)) as journal:
        base = writer_of(journal)._base

        def serve(_: httpx.Request) -> httpx.Response:
            base.execute(f"PRAGMA query_only = {'OFF' if journal.status().items['unknown'] else 'ON'}")
            return httpx.Response(200, json={"code": 0, "message": "", "data": {}})

        async def main() -> list[Ended]:
            http = httpx.AsyncClient(transport=httpx.MockTransport(serve))
            async with http, AsyncClient("t", base_url="http://127.0.0.1:9", http_client=http) as client:
                first = await work(journal, client, concurrency=1, grace=0.1)
                base.execute("PRAGMA query_only = OFF")
                return [first, await work(journal, client, concurrency=1)]

        first, second = asyncio.run(main())
    assert (first.why, first.status.items["sent"]) == ("journal", 1)
    assert (second.why, counts(second)) == ("done", {"recorded": 3, "unknown": 1})


def test_a_token_that_comes_back_is_not_stored(tmp_path: Path) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"code": 503, "message": f"no: {request.url}", "data": str(request.url)})

    async def main(journal: Journal) -> Ended:
        http = httpx.AsyncClient(transport=httpx.MockTransport(echo))
        async with http, AsyncClient("s3cr3t-t0ken", base_url="http://127.0.0.1:9", http_client=http) as client:
            return await work(journal, client)

    with Journal.start(tmp_path / "j", [KEY], words(1)) as journal:
        assert counts(asyncio.run(main(journal))) == {"unknown": 1}
        (one,) = journal.view().unknown()
        assert b"s3cr3t" not in (one.body or b"s3cr3t")
        assert "s3cr3t" not in (one.reason or "s3cr3t")


class Broken(Exception):
    """A bug in what follows from an answer."""


def raises(_one: Claim, _answer: object, _received: Received) -> Received:
    raise Broken("a bug")


def unknown_operation(_one: Claim, _answer: object, received: Received) -> Received:
    row = DerivedRow(1, 0, "{}", (PlannedItem("GET /api/not/planned", "[]"),))
    return received._replace(derived=(row,), next_page=NextPage((("keyword", "x"),), "\ud800"))


@pytest.mark.parametrize("follow", [raises, unknown_operation])
def test_an_answer_is_recorded_whatever_follows_from_it(tmp_path: Path, follow: Any) -> None:
    sandbox = Sandbox()

    async def main(journal: Journal) -> Stopped:
        async with sandbox.async_client() as client:
            return await Engine(journal, Attempts(client), 2, QUICK, 5.0, asyncio.Event(), follow).run()

    with Journal.start(tmp_path / "j", [KEY], words(3)) as journal:
        assert asyncio.run(main(journal)).why == "done"
        status = journal.status()
        assert (status.items["recorded"], status.underived) == (3, 3)
        assert "Broken: a bug" in {one.reason for one in journal.underived()} or follow is unknown_operation
    assert all(line.body for line in JournalView(tmp_path / "j").export())
    assert len(sandbox.ledger) == 3


@pytest.mark.parametrize("code", [100, 600, 601, 602])
def test_codes_of_the_account_stop_the_run(tmp_path: Path, code: int) -> None:
    sandbox = Sandbox()
    sandbox.script(str(code))
    with Journal.start(tmp_path / "j", [KEY], words(50)) as journal:
        ended = worked(journal, sandbox)
        assert (ended.why, ended.error and ended.error.code) == ("refused", code)
        assert counts(ended) == {"planned": 50}
        assert len(sandbox.journal) <= 4
        sandbox.reset()
        assert counts(worked(journal, sandbox)) == {"recorded": 50}


def test_a_used_up_quota_parks_its_operation_until_midnight(tmp_path: Path) -> None:
    """The other operation goes on; the parked one is asked once more only after midnight."""
    sandbox = Sandbox(clock=ManualClock(), limits=SandboxLimits(daily_quotas={KEY: 3}))
    rows = [{"word": f"word {number}", "id": f"7000{number}"} for number in range(6)]
    with Journal.start(tmp_path / "j", [KEY, OTHER], rows, columns=[("word", "keyword"), ("id", "videoId")]) as journal:
        ended = worked(journal, sandbox, concurrency=1)
    assert counts(ended) == {"recorded": 12}
    first_day = [call for call in sandbox.journal if call.time.date() == sandbox.ledger.entries[0].time.date()]
    assert [call.code for call in first_day if call.operation == KEY] == [0, 0, 0, 303]
    assert len([call for call in first_day if call.operation == OTHER]) == 6
    assert min(call.time.hour for call in sandbox.journal if call not in first_day) == 0


def test_the_limit_holds_and_can_be_raised(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with Journal.start(tmp_path / "j", [KEY], words(20), prices=Prices({}, default="0.10"), max_cost="0.75") as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, counts(ended), sandbox.ledger.spent) == ("limit", {"recorded": 7, "planned": 13}, Decimal("0.7"))
    with Journal.resume(tmp_path / "j", max_cost="1.20", max_billed=10) as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, len(sandbox.ledger)) == ("limit", 10)
    with Journal.resume(tmp_path / "j", max_cost="2", max_billed=99) as journal:
        assert worked(journal, sandbox).why == "done"
    assert len(sandbox.ledger) == 20


def test_an_unreachable_service_fails_no_item(tmp_path: Path) -> None:
    sandbox = Sandbox(clock=ManualClock())
    sandbox.outage("global")
    with Journal.start(tmp_path / "j", [KEY], words(5)) as journal:
        ended = worked(journal, sandbox)
        assert (ended.why, counts(ended)) == ("unreachable", {"planned": 5})
        sandbox.outage("global", over=True)
        assert counts(worked(journal, sandbox)) == {"recorded": 5}


@pytest.mark.parametrize("setting", [{"cache": Cache(ttl=60)}, {"coalesce": True}, {"budget": Budget(max_billed=1)}])
def test_a_client_that_decides_for_itself_is_refused(tmp_path: Path, setting: dict[str, Any]) -> None:
    async def main(journal: Journal) -> None:
        async with AsyncClient("t", base_url="http://127.0.0.1:9", **setting) as client:
            await work(journal, client)

    with Journal.start(tmp_path / "j", [KEY], words(1)) as journal, pytest.raises(InvalidSettings, match="without"):
        asyncio.run(main(journal))


@pytest.mark.parametrize("grace", [5.0, 0.05])
def test_a_stop_lets_calls_in_flight_finish(tmp_path: Path, grace: float) -> None:
    """Within the grace they are recorded; after it they are unknown, and nothing is sent again."""
    sandbox = Sandbox()
    sandbox.slow("global", 0.4)

    async def main(url: str, journal: Journal) -> Ended:
        stop = asyncio.Event()
        async with AsyncClient("sandbox", base_url=url) as client:
            running = asyncio.create_task(work(journal, client, concurrency=3, grace=grace, stop=stop))
            while journal.status().items["sent"] < 3:
                await asyncio.sleep(0.005)
            stop.set()
            return await running

    with sandbox.serve() as server, Journal.start(tmp_path / "j", [KEY], words(9)) as journal:
        ended = asyncio.run(main(server.url, journal))
    assert ended.why == "stopped"
    assert counts(ended) == {"recorded" if grace > 1 else "unknown": 3, "planned": 6}


def test_a_full_disk_loses_no_answer(tmp_path: Path) -> None:
    """What was sent when the disk filled is recorded or named unknown, and is never sent again."""
    sandbox = Sandbox()
    with Journal.start(tmp_path / "j", [KEY], words(60)) as journal:
        pages = writer_of(journal).do(lambda base: base.execute("PRAGMA page_count").fetchone()[0])
        writer_of(journal).do(lambda base: base.execute(f"PRAGMA max_page_count = {pages + 20}") and None)
        ended = worked(journal, sandbox, grace=0.1)
    assert ended.why == "journal"
    assert "is full" in str(ended.error)
    assert ended.status.items["planned"] > 30
    paid = len(sandbox.ledger)
    with Journal.resume(tmp_path / "j") as journal:
        status = journal.status()
        assert status.items["recorded"] + status.items["unknown"] == paid
        ended = worked(journal, sandbox)
    assert ended.why == "done"
    assert len(sandbox.ledger) == 60


def test_the_reserve_saves_answers_on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()
    with Journal.start(tmp_path / "j", [KEY], words(60)) as journal:
        base = writer_of(journal)._base
        pages = writer_of(journal).do(lambda base: base.execute("PRAGMA page_count").fetchone()[0])
        writer_of(journal).do(lambda base: base.execute(f"PRAGMA max_page_count = {pages + 20}") and None)
        writer_of(journal)._make_room = lambda: bool(base.execute("PRAGMA max_page_count = 100000"))  # type: ignore[method-assign]
        monkeypatch.setattr(Holder, "fill", lambda holder: False)  # as on a disk that stays full
        ended = worked(journal, sandbox)
        assert (ended.why, ended.status.items["unknown"]) == ("journal", 0)
        assert ended.status.items["recorded"] == len(sandbox.ledger)
        assert not ended.status.is_done


def test_a_read_only_disk_stops_the_run(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with Journal.start(tmp_path / "j", [KEY], words(9)) as journal:
        writer_of(journal).do(lambda base: base.execute("PRAGMA query_only = ON") and None)
        ended = worked(journal, sandbox)
    assert (ended.why, len(sandbox.journal)) == ("journal", 0)
    assert "read-only" in str(ended.error)


def test_a_bad_write_takes_no_other_with_it(tmp_path: Path) -> None:
    async def main(journal: Journal) -> list[Any]:
        def bad(base: Transaction) -> None:
            base.execute("INSERT INTO facts VALUES ('x', NULL)")

        def good(base: Transaction) -> str:
            base.execute("INSERT INTO facts VALUES ('y', '1')")
            return "written"

        run = writer_of(journal).run
        return list(await asyncio.gather(run(bad), run(good), return_exceptions=True))

    with Journal.start(tmp_path / "j", [KEY], words(1)) as journal:
        first, second = asyncio.run(main(journal))
        assert (type(first), second) == (JournalError, "written")
        facts = writer_of(journal).do(lambda base: dict(base.execute("SELECT name, value FROM facts").fetchall()))
        assert facts["y"] == "1"
