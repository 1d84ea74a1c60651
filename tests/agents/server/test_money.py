"""Limits hold exactly: over SIGKILL, between servers of one ledger, and for walks in parallel."""

import asyncio
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from justone_client import Prices
from tests.support.servers.mcp import FANS, Served, envelope_of, in_process, over_stdio

LIMIT = 12


def called(served: Served) -> int:
    """How many calls reached the service."""
    return len(served.box.journal)


def test_two_clients_share_the_limit_of_a_ledger(served: Served, tmp_path: Path) -> None:
    command = served.command(tmp_path / "l.sqlite", "--max-billed", str(LIMIT))

    async def client() -> list[str]:
        async with over_stdio(command) as one:
            found = await asyncio.gather(*(envelope_of(one, "call", FANS) for _ in range(LIMIT)))
            spent = (await envelope_of(one, "spend", {}))["data"]
            assert spent["billed_calls"] + spent["in_flight_or_unknown"] <= LIMIT
            return [each["status"] for each in found]

    async def main() -> list[list[str]]:
        return await asyncio.gather(client(), client())

    first, second = asyncio.run(main())
    assert called(served) == LIMIT
    assert (first + second).count("ok") == LIMIT
    assert set(first + second) == {"ok", "refused"}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_five_kills_never_exceed_the_limit(served: Served, tmp_path: Path) -> None:
    served.box.slow("global", 0.05)
    command = served.command(tmp_path / "l.sqlite", "--max-billed", str(LIMIT))
    chance = random.Random(15)

    async def until_killed() -> None:
        with suppress(BaseExceptionGroup, Exception):
            async with over_stdio(command) as one:
                calls = [asyncio.ensure_future(envelope_of(one, "call", FANS)) for _ in range(4)]
                await asyncio.sleep(chance.uniform(0.02, 0.5))
                kill_servers(str(tmp_path))
                await asyncio.wait(calls, timeout=0.5)
                for call in calls:
                    call.cancel()

    async def main() -> None:
        for _ in range(5):
            await until_killed()
        async with over_stdio(command) as last:
            found = [await envelope_of(last, "call", FANS) for _ in range(LIMIT + 1)]
            assert found[-1]["status"] == "refused"
            spent = (await envelope_of(last, "spend", {}))["data"]
            assert spent["calls_left"] == 0
            assert spent["in_flight_or_unknown"] == len(spent["unknown"])
            assert spent["billed_calls"] + len(spent["unknown"]) == LIMIT
            for one in spent["unknown"]:
                kept = await envelope_of(last, "read_answer", {"id": one["answer_id"]})
                assert (kept["status"], kept["billed"]) == ("unknown", "unknown")
                assert "do not repeat" in kept["error"]

    asyncio.run(main())
    assert 0 < called(served) <= LIMIT


def kill_servers(part: str) -> None:
    """Kill the servers whose command has a text: those of one test."""
    import os

    found = subprocess.run(["ps", "-eo", "pid=,args="], capture_output=True, text=True, check=True).stdout
    for line in found.splitlines():
        pid, _, args = line.strip().partition(" ")
        if part in args and "justone_client.cli" in args and int(pid) != os.getpid():
            with suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)


def test_eight_walks_in_parallel_keep_the_limit(served: Served, tmp_path: Path) -> None:
    async def main() -> list[dict[str, object]]:
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=LIMIT) as one:
            walks = (envelope_of(one, "walk", FANS | {"max_pages": 5, "fields": ["id"]}) for _ in range(8))
            return await asyncio.gather(*walks)

    found = asyncio.run(main())
    assert called(served) == LIMIT
    assert sum(int(str(one.get("billed_calls", 0))) for one in found) == LIMIT
    assert any("limit is reached" in str(one.get("note")) for one in found)


def test_a_limit_of_money_is_exact(served: Served, tmp_path: Path) -> None:
    async def main() -> None:
        prices = Prices({"/api/weibo/get-fans/v1": "0.10"})
        settings = {"max_cost": "0.35", "prices": prices}
        async with in_process(served.url, tmp_path / "l.sqlite", **settings) as one:
            found = await asyncio.gather(*(envelope_of(one, "call", FANS) for _ in range(6)))
            assert sorted(each["cost"] for each in found) == ["0", "0", "0", "0.10", "0.10", "0.10"]
            spent = (await envelope_of(one, "spend", {}))["data"]
            assert (spent["spent"], spent["cost_left"]) == ("0.30", "0.05")
            other = {"operation": "weibo.get_followers_v1", "arguments": {"uid": "1"}}
            refused = await envelope_of(one, "call", other)
            assert refused["error"].startswith("The price of weibo.get_followers_v1 is unknown")
        async with in_process(served.url, tmp_path / "l.sqlite", **settings) as again:
            assert (await envelope_of(again, "call", FANS))["status"] == "refused"

    asyncio.run(main())
    assert called(served) == 3


def test_the_lower_limit_of_two_servers_holds_for_it(served: Served, tmp_path: Path) -> None:
    ledger = tmp_path / "l.sqlite"

    async def main() -> None:
        async with (
            in_process(served.url, ledger, max_billed=2) as low,
            in_process(served.url, ledger, max_billed=5) as high,
        ):
            tasks = [envelope_of(one, "call", FANS) for _ in range(6) for one in (low, high)]
            found = await asyncio.gather(*tasks)
            assert [one["status"] for one in found].count("ok") == 5
            assert [one["status"] for one in found[::2]].count("ok") <= 2

    asyncio.run(main())
    assert called(served) == 5
