"""Thousands of concurrent calls under random faults: the client counts what the sandbox billed."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import Iterator

import pytest

import justone_client as justone
from justone_client import AsyncClient
from justone_client.sandbox import ManualClock, Sandbox

KEY = "GET /api/1688/get-item-detail/v1"
CALLS, AT_ONCE = 5_000, 100


async def soak(client: AsyncClient, calls: int) -> Counter[str]:
    """The number of calls per value of `billed`."""
    counted: Counter[str] = Counter()
    numbers: Iterator[int] = iter(range(calls))

    async def worker() -> None:
        for number in numbers:
            try:
                counted[(await client.call(KEY, {"itemId": str(number)})).billed] += 1
            except justone.JustOneError as error:
                counted[error.billed] += 1

    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))
    return counted


@pytest.mark.slow
def test_client_and_ledger_agree_under_random_faults() -> None:
    sandbox = Sandbox(clock=ManualClock())
    sandbox.random_faults(0.2, seed=6)
    client = sandbox.async_client(raise_errors=True)
    counted = asyncio.run(soak(client, CALLS))
    ledger, usage = sandbox.ledger, client.usage
    assert counted.total() == usage.calls == CALLS
    assert counted["yes"] == usage.billed == len(ledger) - ledger.lost
    assert 0 < ledger.lost <= counted["unknown"] == usage.unknown
    assert max(Counter(dict(call.parameters)["itemId"] for call in sandbox.journal if call.billed).values()) == 1


def test_usage_equals_the_ledger_if_every_answer_arrives() -> None:
    sandbox = Sandbox(clock=ManualClock())
    sandbox.random_faults(0.2, kinds=("301", "302", "500", "503", "http502", "html"), seed=8)
    client = sandbox.async_client()
    asyncio.run(soak(client, 1_000))
    assert sandbox.ledger.lost == 0
    assert client.usage.billed == len(sandbox.ledger)
    assert client.usage.by_operation[KEY].billed == len(sandbox.ledger)


@pytest.mark.slow
def test_client_and_ledger_agree_over_loopback() -> None:
    sandbox = Sandbox()
    sandbox.random_faults(0.2, kinds=("301x1", "500", "reset", "truncated", "cut"), seed=7)
    numbers = itertools.count()

    async def ask(client: AsyncClient) -> str:
        try:
            return (await client.call(KEY, {"itemId": str(next(numbers))})).billed
        except justone.JustOneError as error:
            return error.billed

    async def all_of_them(url: str) -> Counter[str]:
        async with AsyncClient("token", base_url=url) as client:
            return Counter(await asyncio.gather(*(ask(client) for _ in range(300))))

    with sandbox.serve() as server, justone.testing.no_waiting():
        counted = asyncio.run(all_of_them(server.url))
    assert counted["yes"] == len(sandbox.ledger) - sandbox.ledger.lost
    assert 0 < sandbox.ledger.lost == counted["unknown"]
