"""A plan of three steps, and what its runs call and keep."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from justone_client import Prices, Retry
from justone_client.runs import Ended, Journal, JournalView, work
from justone_client.runs.plan.plan import Pages, Plan, Step
from justone_client.sandbox import Manner, Sandbox
from justone_client.sandbox import Pages as Length

SEARCH = "GET /api/douyin/search-video/v4"
USERS = "GET /api/douyin/get-user-video-list/v3"
DETAILS = "GET /api/douyin/get-video-detail/v2"
COMMENTS = "GET /api/douyin/get-video-comment/v1"
QUICK = Retry(attempts=4, base=0.0, cap=0.0)
NAMED = "tests.runs.plan.programs:mended"
MANNER = Manner(pages=Length(3, 4), documented=False)
USER = "MS4wLjABAAAA"


def rows(count: int) -> Iterator[dict[str, object]]:
    return ({"user": f"{USER}{number}"} for number in range(count))


def plan(**changes: Any) -> Plan:
    """A walk of each user's videos, the details of each video, a walk of the comments of each video."""
    return Plan(
        [
            Step(USERS, parameters={"sec_uid": "user"}, walk=Pages(max_pages=3), name="videos"),
            Step(DETAILS, columns={"video": "data.aweme_list[].aweme_id"}, parameters={"video_id": "video"},
                 name="details"),
            Step(COMMENTS, parameters={"aweme_id": "data.aweme_list[].aweme_id"}, walk=Pages(max_pages=2),
                 after="videos", name="comments"),
        ],
        prices=Prices({}, default="0.10"),
        **changes,
    )  # fmt: skip


def worked(journal: Journal, sandbox: Sandbox, **options: Any) -> Ended:
    async def main() -> Ended:
        async with sandbox.async_client() as client:
            settings: dict[str, Any] = {"retry": QUICK, "concurrency": 4, **options}
            return await work(journal, client, **settings)

    return asyncio.run(main())


def by_step(path: Path) -> list[dict[str, int]]:
    """The states of the items of each step."""
    found = JournalView(path).status().operations
    return [{state: count for state, count in one.items.items() if count} for one in found]


def pages_of(path: Path) -> dict[tuple[int, str, str], list[tuple[int, str, str | None]]]:
    """Step, path and operation of each walk -> page, state and reason of its items."""
    found: dict[tuple[int, str, str], list[tuple[int, str, str | None]]] = {}
    for one in JournalView(path).export():
        if one.page is not None:
            found.setdefault((one.step, one.path, one.operation), []).append((one.page, one.state, one.reason))
    return found


def billed(sandbox: Sandbox) -> Counter[tuple[str, str]]:
    """How often each question was billed."""
    calls = (
        (call.operation or "", json.dumps(sorted(call.parameters.items()))) for call in sandbox.journal if call.billed
    )
    return Counter(calls)


def videos(count: int) -> list[dict[str, object]]:
    return [{"video": f"720000000000{number}"} for number in range(count)]


WALK = Plan([Step(COMMENTS, parameters={"aweme_id": "video"}, walk=Pages())])


def broken(answer: Any, row: dict[str, Any]) -> list[Any]:
    raise RuntimeError(f"not now, {row['user']}")


def mended(answer: Any, row: dict[str, Any]) -> list[Any]:
    return [{"video_id": one["aweme_id"]} for one in answer.data["aweme_list"]]


def by_function(derive: Callable[[Any, dict[str, Any]], list[Any]] | str) -> Plan:
    return Plan([Step(USERS, parameters={"sec_uid": "user"}), Step(DETAILS, derive=derive)])


def exported(path: Path | str, run: str | None = None) -> list[tuple[Any, ...]]:
    return [
        (one.step, one.path, one.page, one.operation, one.parameters, one.row, one.state, one.reason,
         json.loads(one.body or b"{}").get("data"))
        for one in JournalView(path, run).export()
    ]  # fmt: skip
