"""Many calls at once: the types of items, answers and errors."""

import asyncio
from typing import reveal_type

from justone_client import AsyncClient, Client

client = Client("token")
ids = ["1", "2"]

for found in client.map(lambda one: client.douyin_xingtu.get_author_base_info_v1(o_author_id=one), ids, concurrency=4):
    reveal_type(found)  # revealed: MapResult[str, Answer[GetAuthorBaseInfoV1]]
    reveal_type(found.item)  # revealed: str
    if found.answer:
        reveal_type(found.answer.data.nick_name)  # revealed: str | None
    elif found.error:
        reveal_type(found.error.billed)  # revealed: Literal['yes', 'no', 'unknown']

rows = [{"o_author_id": one} for one in ids]
for row in client.map(client.douyin_xingtu.get_author_base_info_v1, rows, errors="return"):
    reveal_type(row)  # revealed: MapResult[dict[str, str], Answer[GetAuthorBaseInfoV1]]

client.map(client.douyin_xingtu.get_author_base_info_v1, rows, concurency=4)  # error: misspelt option
client.map(client.douyin_xingtu.get_author_base_info_v1, rows, errors="ignore")  # error: unknown value
client.map(client.douyin_xingtu.get_author_base_info_v1, ids)  # error: a text is not a row


def length(text: str) -> int:
    return len(text)


reveal_type(client.map(length, ids))  # revealed: Results[str, int]
client.map(length, [1, 2])  # error: items of another type than the function takes


async def main() -> None:
    async with AsyncClient("token") as twin:
        own = twin.douyin_xingtu.get_author_base_info_v1
        async for result in twin.map(lambda one: own(o_author_id=one), ids):
            reveal_type(result)  # revealed: MapResult[str, Answer[GetAuthorBaseInfoV1]]


asyncio.run(main())
