"""The program of `make frozen`: every platform, typed answers, listings, both clients, both kinds of sandbox."""

import asyncio
import sys
from collections import Counter

from justone_client import AsyncClient, Client, InvalidArgument, drift
from justone_client.sandbox import Sandbox, documented

AUTHOR = "6629722295873044494"
VALUES = {"string": "1", "integer": 1, "number": 1, "boolean": True}


def every_operation(client: Client) -> Counter[str]:
    """Call each operation with its required arguments; count answers of the declared type by platform."""
    answered: Counter[str] = Counter()
    for operation in client.operations():
        if operation.gone:
            continue
        needed = [one for one in operation.parameters if one.required]
        answer = client.call(operation, {one.name: (one.choices or (VALUES[one.type],))[0] for one in needed})
        assert answer.ok, answer
        assert answer.data is not None
        assert drift(answer) == [], operation.key
        answered[operation.platform] += 1
    return answered


async def awaited(url: str) -> str:
    async with AsyncClient("t", base_url=url) as client:
        answer = await client.douyin_xingtu.get_author_base_info_v1(o_author_id=AUTHOR)
        return str(answer.data.nick_name)


def main() -> None:
    assert getattr(sys, "frozen", False), "this is to be run frozen"
    sandbox = Sandbox()
    with sandbox.client() as client:
        answered = every_operation(client)
        assert sum(1 for _ in client.walk(client.douyin.get_user_video_list_v3, sec_uid="1").items()) > 5
        try:
            client.douyin.search_video_v4(keyword="")
        except InvalidArgument:
            pass
        else:
            raise AssertionError("an empty keyword was sent")
    assert documented("get_author_base_info_v1")["data"]["id"] == AUTHOR
    with sandbox.serve() as server:
        name = asyncio.run(awaited(server.url))
    print(f"{sum(answered.values())} operations of {len(answered)} platforms, {name.encode('unicode_escape').decode()}")


if __name__ == "__main__":
    main()
