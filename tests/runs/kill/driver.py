"""The program that is killed: the same command starts the run and goes on with it.

python -m tests.runs.kill.driver JOURNAL URL ITEMS MAX_COST ENGINE
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from functools import partial

from justone_client import AsyncClient, Limits, Prices, Retry
from justone_client.runs import Ended, Journal, work, work_in_processes, work_on_dask

OPERATIONS = ["GET /api/douyin/search-video/v4", "GET /api/douyin/get-video-detail/v2"]
COLUMNS = [("word", "keyword"), ("id", "video_id")]
CONCURRENCY = 20
WORKERS = 4
ENGINES = ("one", "processes", "dask")


def source(items: int) -> Iterator[dict[str, object]]:
    """Rows for `items` different items, and as many duplicates as rows divisible by ten."""
    for number in range(items // 2):
        yield {"word": f"word {number}", "id": f"70000{number}"}
        if number % 10 == 0:
            yield {"word": f"word {number}", "id": f"70000{number}"}


def client(url: str) -> AsyncClient:
    limits = Limits(adapt=False)  # a sandbox that fails at random would slow the client down for nothing
    return AsyncClient("sandbox", base_url=url, limits=limits)


async def worked(run: Journal, url: str, engine: str) -> Ended:
    """Work with one of the engines."""
    retry = Retry(attempts=12, base=0.02, cap=0.1)
    if engine == "processes":
        return await work_in_processes(
            run, partial(client, url), workers=WORKERS, concurrency=CONCURRENCY, retry=retry, restarts=100
        )
    if engine == "dask":
        return await work_on_dask(
            run, partial(client, url), workers=WORKERS, concurrency=CONCURRENCY, chunk=40, retry=retry
        )
    async with client(url) as one:
        return await work(run, one, concurrency=CONCURRENCY, retry=retry)


def main(path: str, url: str, items: int, max_cost: str, engine: str) -> None:
    prices = Prices({}, default="0.10")
    with Journal.start(path, OPERATIONS, source(items), columns=COLUMNS, prices=prices, max_cost=max_cost) as run:
        ended = asyncio.run(worked(run, url, engine))
    print(ended.why, ended.error or "", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5])
