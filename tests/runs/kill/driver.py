"""The program that is killed: the same command starts the run and goes on with it.

JUSTONE_JOURNAL=ADDRESS python -m tests.runs.kill.driver URL JOB SIZE MAX_COST ENGINE

The job `items` has so many different calls; `steps` searches so many words: walks of pages, whose notes lead to a call
of their details and to a walk of their comments.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator
from functools import partial

from justone_client import AsyncClient, Limits, Prices, Retry
from justone_client.runs import Ended, Journal, work, work_in_processes, work_on_dask
from justone_client.runs.plan.plan import Pages, Plan, Step

OPERATIONS = ["GET /api/douyin/search-video/v4", "GET /api/douyin/get-video-detail/v2"]
SEARCH, DETAILS, COMMENTS = (
    "GET /api/xiaohongshu/search-note/v3", "GET /api/xiaohongshu/get-note-detail/v7",
    "GET /api/xiaohongshu/get-note-comment/v2",
)  # fmt: skip
NOTES = "data.items[].note.id"
PAGES = {SEARCH: 3, COMMENTS: 2}
STEPS = (
    Step(SEARCH, parameters={"keyword": "word"}, walk=Pages(max_pages=PAGES[SEARCH]), name="search"),
    Step(DETAILS, columns={"note": NOTES}, parameters={"noteId": "note"}),
    Step(COMMENTS, columns={"note": NOTES}, parameters={"noteId": "note"}, after="search",
         walk=Pages(max_pages=PAGES[COMMENTS])),
)  # fmt: skip
COLUMNS = [("word", "keyword"), ("id", "video_id")]
CONCURRENCY = 20
WORKERS = 4
ENGINES = ("one", "processes", "dask")
ITEMS_OF_A_WORD = 27
"""About as many calls follow from a word of the job `steps`, if kills stop some of its walks; otherwise 38."""


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


def started(address: str, job: str, size: int, max_cost: str) -> Journal:
    """Start the run, or go on planning it."""
    prices = Prices({}, default="0.10")
    if job == "items":
        return Journal.start(address, OPERATIONS, source(size), columns=COLUMNS, prices=prices, max_cost=max_cost)
    rows = ({"word": f"word {number}"} for number in range(size))
    return Journal.start(address, Plan(STEPS, prices=prices, max_cost=max_cost), rows)


def main(url: str, job: str, size: int, max_cost: str, engine: str) -> None:
    with started(os.environ["JUSTONE_JOURNAL"], job, size, max_cost) as run:
        ended = asyncio.run(worked(run, url, engine))
    print(ended.why, ended.error or "", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5])
