"""The program that is killed: the same command starts the run and goes on with it.

python -m tests.runs.kill.driver JOURNAL URL ITEMS MAX_COST
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator

from justone_client import AsyncClient, Limits, Prices, Retry
from justone_client.runs import Journal, work

OPERATIONS = ["GET /api/douyin/search-video/v4", "GET /api/douyin/get-video-detail/v2"]
COLUMNS = [("word", "keyword"), ("id", "video_id")]
CONCURRENCY = 20


def source(items: int) -> Iterator[dict[str, object]]:
    """Rows for `items` different items, and as many duplicates as rows divisible by ten."""
    for number in range(items // 2):
        yield {"word": f"word {number}", "id": f"70000{number}"}
        if number % 10 == 0:
            yield {"word": f"word {number}", "id": f"70000{number}"}


async def main(path: str, url: str, items: int, max_cost: str) -> None:
    prices = Prices({}, default="0.10")
    limits = Limits(adapt=False)  # a sandbox that fails at random would slow the client down for nothing
    async with AsyncClient("sandbox", base_url=url, limits=limits) as client:
        with Journal.start(path, OPERATIONS, source(items), columns=COLUMNS, prices=prices, max_cost=max_cost) as run:
            ended = await work(run, client, concurrency=CONCURRENCY, retry=Retry(attempts=12, base=0.02, cap=0.1))
    print(ended.why, flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]))
