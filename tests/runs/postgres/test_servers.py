"""Servers that stop, restart or stay away in the middle of a run: clear messages, nothing lost or paid twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable

import pytest

from justone_client import AsyncClient
from justone_client.runs import Ended, Journal, JournalError, work
from justone_client.runs.journal.postgres.store import PostgresStore
from justone_client.sandbox import Sandbox
from tests.runs.postgres.planned_runs import asked, check_books
from tests.support.servers.postgres import PostgresServer

KEY = "GET /api/douyin/search-video/v4"
ROWS = [{"keyword": f"word {number}"} for number in range(40)]
AWAY = "no server answers at|connection to the server was lost|server crashed|shutting down|starting|was stopped"
"""What is seen of a server that stops depends on what it was doing."""


def run_while(
    journal: Journal, sandbox: Sandbox, disturb: Callable[[], None], after: int, concurrency: int = 4
) -> Ended:
    """Run; once that many calls were billed, disturb the server in another thread."""

    async def disturbing() -> None:
        while len(sandbox.ledger) < after:
            await asyncio.sleep(0.002)
        await asyncio.to_thread(disturb)

    async def main(url: str) -> Ended:
        task = asyncio.create_task(disturbing())
        async with AsyncClient("sandbox", base_url=url) as client:
            ended = await work(journal, client, concurrency=concurrency, grace=0.5)
        await task
        return ended

    with sandbox.serve() as service:
        return asyncio.run(main(service.url))


def bills(sandbox: Sandbox) -> Counter[str]:
    """How often each keyword was billed."""
    return Counter(call.parameters["keyword"] for call in sandbox.journal if call.billed)


def check_paid_once(sandbox: Sandbox, count: int) -> None:
    assert bills(sandbox) == dict.fromkeys((f"word {number}" for number in range(count)), 1)


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_restart_in_the_middle_is_waited_for(postgres_server: PostgresServer, database: str, mode: str) -> None:
    sandbox = Sandbox()
    sandbox.slow("global", 0.02)

    def restart() -> None:
        postgres_server.stop(mode)
        postgres_server.start()

    with Journal.start(database, [KEY], ROWS) as journal:
        ended = run_while(journal, sandbox, restart, after=10)
        assert (ended.why, ended.status.items["recorded"]) == ("done", 40)
    check_paid_once(sandbox, 40)
    check_books(database)


def test_a_server_that_stays_away_stops_the_run(postgres_server: PostgresServer, database: str) -> None:
    """What was in flight is recorded or named unknown, and nothing is sent again."""
    sandbox = Sandbox()
    sandbox.slow("global", 0.02)
    try:
        with Journal.start(database, [KEY], ROWS) as journal:
            store = journal.store
            assert isinstance(store, PostgresStore)
            store._session._patience = 0.3
            with pytest.raises(JournalError, match=f"^The journal in PostgreSQL: .*({AWAY})") as raised:
                run_while(journal, sandbox, lambda: postgres_server.stop("immediate"), after=10)
            assert "secret-of-the-test" not in str(raised.value)
    finally:
        postgres_server.start()
    paid = len(sandbox.ledger)
    with Journal.resume(database) as journal:
        status = journal.status()
        assert status.items["recorded"] + status.items["unknown"] >= paid
        assert status.items["unknown"] <= 4, "at most what was in flight"
        unknown = status.items["unknown"]
        ended = run_while(journal, sandbox, lambda: None, after=0)
        assert ended.why == "done"
        assert (ended.status.items["recorded"], ended.status.items["unknown"]) == (40 - unknown, unknown)
    assert max(bills(sandbox).values()) == 1
    check_books(database)


def test_answers_are_kept_until_the_server_is_back(postgres_server: PostgresServer, database: str) -> None:
    """Calls in flight while the server restarts are answered; their answers wait in memory."""
    sandbox = Sandbox()
    sandbox.slow("global", 0.3)
    with Journal.start(database, [KEY], ROWS[:4]) as journal:

        def restart() -> None:
            postgres_server.stop("immediate")
            while len(sandbox.ledger) < 4:
                pass
            postgres_server.start()

        def stop_during_the_calls() -> None:
            while asked(database, "SELECT count(*) FROM justone_runs.items WHERE state = 'sent'") != [(4,)]:
                pass
            restart()

        ended = run_while(journal, sandbox, stop_during_the_calls, after=0)
        assert (ended.why, ended.status.items["recorded"]) == ("done", 4)
    check_paid_once(sandbox, 4)


def test_a_cancelled_session_is_repeated(postgres_server: PostgresServer, database: str) -> None:
    """An administrator ends the session of the run, again and again."""
    sandbox = Sandbox()
    sandbox.slow("global", 0.01)

    def terminate() -> None:
        for _ in range(5):
            postgres_server.admin(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'justone run'"
            )

    with Journal.start(database, [KEY], ROWS) as journal:
        ended = run_while(journal, sandbox, terminate, after=5)
        assert (ended.why, ended.status.items["recorded"]) == ("done", 40)
    check_paid_once(sandbox, 40)
    check_books(database)
