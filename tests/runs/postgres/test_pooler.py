"""PgBouncer between runs and their journal: each transaction may have another connection of the server."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator

import pytest

from justone_client import AsyncClient, Prices
from justone_client.runs import Journal, JournalView, work
from justone_client.sandbox import Sandbox
from tests.runs.postgres.planned_runs import asked, check_books
from tests.support.servers.postgres import PostgresServer, pooler_running

KEY = "GET /api/douyin/search-video/v4"


@pytest.fixture
def pooled(postgres_server: PostgresServer, database: str) -> Iterator[str]:
    if shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/usr/local/bin") is None:
        pytest.skip("PgBouncer is not installed here (Debian: apt-get install pgbouncer)")
    with pooler_running(postgres_server) as port:
        yield postgres_server.address(database.rpartition("/")[2], port=port)


def test_two_drivers_share_three_connections(pooled: str, database: str) -> None:
    sandbox = Sandbox()
    rows = [{"keyword": f"word {number}"} for number in range(80)]

    async def drive(journal: Journal, url: str) -> str:
        async with AsyncClient("sandbox", base_url=url) as client:
            return (await work(journal, client, concurrency=5)).why

    async def main(url: str) -> list[str]:
        options = {"prices": Prices({}, default="0.10"), "max_cost": "8"}
        with Journal.start(pooled, [KEY], rows, **options) as one, Journal.resume(pooled) as other:  # type: ignore[arg-type]
            return list(await asyncio.gather(drive(one, url), drive(other, url)))

    with sandbox.serve() as service:
        assert asyncio.run(main(service.url)) == ["done", "done"]
    view = JournalView(pooled)
    assert view.status().items["recorded"] == len(list(view.export())) == len(sandbox.ledger) == 80
    assert asked(pooled, "SELECT current_setting('lock_timeout')") == [("0",)], "no setting outlives its transaction"
    check_books(database)
