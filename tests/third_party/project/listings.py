"""Walks: the keywords of the walked method, items, pages and what tells how a walk ended."""

import asyncio
from typing import reveal_type

from justone_client import AsyncClient, Client

client = Client("token")

walk = client.walk(client.douyin.get_user_video_list_v3, sec_uid="MS4wLjABAAAA")
reveal_type(walk)  # revealed: Walk[GetUserVideoListV3]
for video in walk.items(max_items=100):
    reveal_type(video)  # revealed: Aweme
    reveal_type(video.aweme_id)  # revealed: str | None
    print(video.awemeid)  # error: misspelt field
for page in walk.pages(max_pages=2):
    reveal_type(page)  # revealed: Answer[GetUserVideoListV3]
    reveal_type(page.billed)  # revealed: Literal['yes', 'no', 'unknown']
reveal_type(walk.complete)  # revealed: bool
reveal_type(walk.resume_token)  # revealed: str

client.walk(client.douyin.get_user_video_list_v3, sec_id="MS4wLjABAAAA")  # error: misspelt keyword
client.walk(client.douyin.get_user_video_list_v3)  # error: missing keyword
client.walk(client.douyin.get_user_video_list_v3, sec_uid=["MS4wLjABAAAA"])  # error: wrong type
walk.items(max_item=100)  # error: misspelt limit


async def main() -> None:
    async with AsyncClient("token") as twin:
        fans = twin.walk(twin.weibo.get_fans_v1, uid="2803301701")
        async for fan in fans.items(max_items=5):
            reveal_type(fan)  # revealed: User
        twin.walk(twin.weibo.get_fans_v1, user_id="2803301701")  # error: misspelt keyword


asyncio.run(main())
