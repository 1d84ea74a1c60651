"""The types of budgets and prices. mypy and pyright check this file; it never runs."""

from decimal import Decimal
from typing import assert_type

from justone_client import (
    AsyncClient,
    Attempt,
    Budget,
    Cache,
    Client,
    Limits,
    OnAttempt,
    OnDrift,
    OnProgress,
    Prices,
    Region,
    Transport,
)


def ledger(attempt: Attempt) -> None:
    assert_type(attempt.code, int | None)


def built(
    region: Region, transport: Transport, on_attempt: OnAttempt, on_drift: OnDrift, on_progress: OnProgress
) -> AsyncClient:
    """Settings that a program passes on to a client."""
    made = AsyncClient("token", region=region, transport=transport, on_attempt=on_attempt, on_drift=on_drift)
    made.map("GET /api/douyin/search-video/v4", [{"keyword": "tea"}], progress=on_progress)
    return made


client = Client(
    "token",
    on_attempt=ledger,
    budget=Budget(max_cost="1.5", prices=Prices.read("prices.csv", default=Decimal(1))),
    limits=Limits(max_concurrency=5, by_operation={"douyin": Limits(calls_per_minute=60)}),
    cache=Cache(ttl=60, path="answers.sqlite"),
    coalesce=True,
)
Client("token", budget=Budget(max_cost=1.5))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

assert_type(client.usage.billed, int)
assert_type(client.account.balance().amount, Decimal)
assert_type(client.account.usage_summary().days, tuple[str, ...])


async def awaited() -> None:
    async with AsyncClient("token", transport="aiohttp") as twin:
        assert_type((await twin.account.balance()).amount, Decimal)
