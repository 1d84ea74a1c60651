"""What checkers say of money and many calls. Never run: mypy and pyright read it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple, assert_type

from justone_client import (
    Answer,
    AsyncClient,
    Attempt,
    Budget,
    Cache,
    Client,
    JustOneError,
    Limits,
    MapResult,
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
    """What a program of one's own may be given to build a client with."""
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

for result in client.map("GET /api/douyin/search-video/v4", [{"keyword": "tea"}], errors="return"):
    assert_type(result, MapResult[Any])
    assert_type(result.answer, Answer[Any] | None)
    assert_type(result.error, JustOneError | None)

for profile in client.map(client.douyin_xingtu.get_author_base_info_v1, [{"o_author_id": "1"}]):
    if profile.answer:
        assert_type(profile.answer.data.nick_name, str | None)


async def awaited() -> None:
    async with AsyncClient("token", transport="aiohttp") as twin:
        assert_type((await twin.account.balance()).amount, Decimal)
        method = twin.douyin_xingtu.get_author_base_info_v1
        async for profile in twin.map(method, ({"o_author_id": one} for one in "12")):
            if profile.answer:
                assert_type(profile.answer.data.nick_name, str | None)


class Row(NamedTuple):
    keyword: str


@dataclass
class Wanted:
    keyword: str


for result in client.map(client.douyin_xingtu.get_author_base_info_v1, [Row("a"), Wanted("b"), {"o_author_id": "1"}]):
    assert_type(result.answer.data.nick_name if result.answer else None, str | None)
    assert_type(result.ok, bool)
client.map("GET /api/douyin/search-video/v4", ["a"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType, reportCallIssue]
