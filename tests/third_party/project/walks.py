"""Listings: the keywords of the walked method, the types of items and pages."""

from typing import reveal_type

from justone_client import AsyncClient, Client

client = Client("token")
walk = client.walk(client.douyin.get_user_video_list_v3, sec_uid="MS4wLjABAAAA")
reveal_type(walk)  # revealed: Walk[GetUserVideoListV3]
reveal_type(walk.items(max_items=5))  # revealed: Iterator[Aweme]
reveal_type(walk.pages(max_pages=2))  # revealed: Iterator[Answer[GetUserVideoListV3]]
reveal_type(walk.with_options(resume_token=walk.resume_token))  # revealed: Walk[GetUserVideoListV3]
reveal_type(walk.complete)  # revealed: bool
reveal_type(walk.resume_token)  # revealed: str
for page in walk.pages(max_pages=2):
    reveal_type(page.billed)  # revealed: Literal['yes', 'no', 'unknown']
for video in walk.items():
    reveal_type(video.aweme_id)  # revealed: str | None
    print(video.aweme_ids)  # error: misspelt field

client.walk(client.douyin.get_user_video_list_v3, sec_id="1")  # error: misspelt keyword
client.walk(client.douyin.get_user_video_list_v3)  # error: missing keyword
client.walk(client.douyin.get_user_video_list_v3, sec_uid=1)  # error: a number
client.walk(client.douyin.get_user_video_list_v3, sec_uid="1", max_items=5)  # error: an option of items()
walk.items(max_item=5)  # error: misspelt option
walk.with_options(resume="")  # error: unknown option


async def awaited(twin: AsyncClient) -> None:
    walk = twin.walk(twin.weibo.get_fans_v1, uid="2803301701")
    reveal_type(walk)  # revealed: AsyncWalk[GetFansV1]
    async for fan in walk.items():
        reveal_type(fan.idstr)  # revealed: str | None
    twin.walk(twin.weibo.get_fans_v1, uids="2803301701")  # error: misspelt keyword
