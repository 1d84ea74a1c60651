"""A scripted agent solves ten tasks with the tools. It has no model: a fixed policy that reads only tool results."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from justone_client import AsyncClient
from tests.support.servers.mcp import TOKEN, Served, in_process


class Agent:
    """Finds an operation by a question, rehearses it, and pays for it; counts the bytes of all results."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.bytes = 0
        self.paid: list[tuple[str, dict[str, Any]]] = []

    async def use(self, tool: str, **arguments: Any) -> dict[str, Any]:
        result = await self._client.call_tool(tool, arguments)
        self.bytes += len(result.content[0].text.encode())
        found: dict[str, Any] = result.structured_content
        return found

    async def find(self, question: str, *required: str) -> str:
        """The first result that takes the parameters at hand."""
        found = (await self.use("search_operations", query=question))["data"]
        return str(
            next(one["operation"] for one in found if set(one["required"]) <= set(required) and not one["lacks"])
        )

    async def get(self, question: str, *fields: str, **arguments: Any) -> list[Any]:
        """Rehearse with fields from the sample, then pay; returns the rows of the main list, or one row."""
        operation = await self.find(question, *arguments)
        rehearsed = await self.use(
            "rehearse", operation=operation, arguments=arguments, fields=list(fields), max_items=1
        )
        assert rehearsed["status"] == "ok", rehearsed["error"]
        found = await self.use("call", operation=operation, arguments=arguments, fields=list(fields))
        assert found["status"] == "ok", found["error"]
        self.paid.append((operation, arguments))
        data, shown = found["data"], found.get("shown")
        if not shown:
            return [data]
        rows: list[Any] = data[shown["list"]] if fields else data
        return rows


async def fans_of_three_creators(agent: Agent) -> bool:
    """At most five billed calls."""
    rows = [await agent.get("weibo fans", "screen_name", uid=uid) for uid in ("1", "2", "3")]
    return all(row and row[0]["screen_name"] for row in rows)


async def two_pages_of_fans(agent: Agent) -> bool:
    operation = await agent.find("微博粉丝列表", "uid")
    found = await agent.use("walk", operation=operation, arguments={"uid": "5"}, max_pages=2, fields=["id"])
    agent.paid += [(operation, {"uid": "5"}), (operation, {"uid": "5", "page": 2})]
    return found["billed_calls"] == 2 and all(one["id"] for one in found["data"]["items"])


async def the_first_video_of_a_search(agent: Agent) -> bool:
    return bool(await agent.get("douyin search videos v4", "aweme_info.desc", keyword="cats"))


async def comments_in_chinese(agent: Agent) -> bool:
    return bool(await agent.get("b站视频评论", "rpid", aid="170001"))


async def a_creator_profile(agent: Agent) -> bool:
    return bool(await agent.get("weibo user profile", "user.screen_name", uid="2803301701"))


async def a_mistake_is_repaired(agent: Agent) -> bool:
    """The refusal names the right parameter."""
    operation = await agent.find("weibo fans", "uid")
    first = await agent.use("call", operation=operation, arguments={"uids": "7"})
    name = first["error"].split("'")[-2]
    second = await agent.use("call", operation=operation, arguments={name: "7"}, fields=["id"], max_items=3)
    agent.paid.append((operation, {"uid": "7"}))
    return bool(second["status"] == "ok" and len(second["data"]["users"]) == 3)


async def more_of_a_kept_answer(agent: Agent) -> bool:
    """Read again, without paying again."""
    operation = await agent.find("weibo fans", "uid")
    first = await agent.use("call", operation=operation, arguments={"uid": "8"}, fields=["id"], max_items=1)
    agent.paid.append((operation, {"uid": "8"}))
    before = (await agent.use("spend"))["data"]["billed_calls"]
    more = await agent.use("read_answer", id=first["answer_id"], offset=first["shown"]["next_offset"], fields=["id"])
    after = (await agent.use("spend"))["data"]["billed_calls"]
    return bool(before == after and len(more["data"]["users"]) == more["shown"]["of"] - 1)


async def parameters_of_an_operation(agent: Agent) -> bool:
    operation = await agent.find("taobao item detail", "item_id")
    found = (await agent.use("describe_operation", operation=operation))["data"]
    return any(one["required"] for one in found["parameters"])


async def the_account(agent: Agent) -> bool:
    return (await agent.use("balance"))["data"]["currency"] == "CNY"


async def what_is_left(agent: Agent) -> bool:
    found = (await agent.use("spend"))["data"]
    return bool(found["calls_left"] == found["max_billed"] - found["billed_calls"])


TASKS: list[tuple[Callable[[Agent], Awaitable[bool]], int]] = [
    (fans_of_three_creators, 5),
    (two_pages_of_fans, 2),
    (the_first_video_of_a_search, 1),
    (comments_in_chinese, 1),
    (a_creator_profile, 1),
    (a_mistake_is_repaired, 1),
    (more_of_a_kept_answer, 1),
    (parameters_of_an_operation, 0),
    (the_account, 0),
    (what_is_left, 0),
]


async def raw_bytes(url: str, paid: list[tuple[str, dict[str, Any]]]) -> int:
    """The bytes of the same answers, handed over whole."""
    from justone_client.agents import describe

    async with AsyncClient(TOKEN, base_url=url, warn_no_data=False) as client:
        answers = [await client.call(describe(one, sample=False).operation, given) for one, given in paid]
    return sum(len(json.dumps(answer.raw, ensure_ascii=False).encode()) for answer in answers)


def test_a_scripted_agent_solves_ten_tasks(served: Served, tmp_path: Path) -> None:
    lines: list[str] = []
    total = [0, 0]

    async def main() -> None:
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=20) as client:
            for task, most in TASKS:
                agent = Agent(client)
                before = served.box.ledger.billed.total()
                assert await task(agent), task.__name__
                assert served.box.ledger.billed.total() - before <= most
                raw = await raw_bytes(served.url, agent.paid)
                total[0] += agent.bytes
                total[1] += raw
                lines.append(f"{task.__name__:30} {agent.bytes:8,} bytes by tools {raw:9,} raw")

    asyncio.run(main())
    print("\n".join([*lines, f"{'all':30} {total[0]:8,} bytes by tools {total[1]:9,} raw"]))
    assert total[0] < total[1]
