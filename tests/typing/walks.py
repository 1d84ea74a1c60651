"""What checkers see of `client.walk`. Never run: mypy and pyright read it (`make types`)."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, assert_type

from justone_client import Answer, AsyncClient, AsyncWalk, Client, EndReason, PageRule, Walk
from justone_client.models import douban, douyin, weibo
from justone_generated.operations.weibo import GET_FANS_V1

client, twin = Client("token"), AsyncClient("token")

videos = client.walk(client.douyin.get_user_video_list_v3, sec_uid="MS4wLjABAAAA")
assert_type(videos, Walk[douyin.GetUserVideoListV3])
assert_type(videos.items(max_items=10), Iterator[douyin.get_user_video_list_v3.Aweme])
assert_type(videos.pages(max_pages=2), Iterator[Answer[douyin.GetUserVideoListV3]])
assert_type(videos.complete, bool)
assert_type(videos.end_reason, EndReason | None)
assert_type(videos.resume_token, str)
assert_type(videos.page_count, int)
assert_type(videos.rule, PageRule)
assert_type(videos.answer, Answer[douyin.GetUserVideoListV3] | None)
for video in videos.items():
    assert_type(video.aweme_id, str | None)

# Options keep the types; another place or rule makes items and pages unknown.
assert_type(videos.with_options(resume_token=None, allow_guesses=True), Walk[douyin.GetUserVideoListV3])
assert_type(videos.with_options(items_at="data.others"), Walk[Any])
assert_type(videos.with_options(rule=videos.rule).items(), Iterator[Any])

# The items are deep in the answer, a list of unknown objects, or all of the answer.
assert_type(next(client.walk(client.weibo.get_user_post_v1, uid="1").items()), weibo.get_user_post_v1.ListItem)
assert_type(client.walk(client.douban.get_movie_comments_v1, subject_id="1").items(), Iterator[Any])
assert_type(client.walk(client.bilibili.get_video_danmu_v2, aid="1", cid="2").items(), Iterator[Any])
assert_type(
    next(client.walk(client.douban.get_movie_reviews_v1, subject_id="1").items()), douban.get_movie_reviews_v1.Review
)

# The keywords are those of the method.
client.walk(client.douyin.get_user_video_list_v3, sec_id="1")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
client.walk(client.douyin.get_user_video_list_v3, sec_uid=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
client.walk(client.douyin.get_user_video_list_v3)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
client.walk(client.douyin.get_user_video_list_v3, sec_uid="1", max_items=5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
client.walk(twin.douyin.get_user_video_list_v3, sec_uid="1")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
videos.items(max_item=5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]

# By path or operation.
assert_type(client.walk("GET /api/weibo/get-fans/v1", {"uid": "1"}), Walk[Any])
assert_type(client.walk("GET /api/weibo/get-fans/v1", {"uid": "1"}).items(), Iterator[Any])
assert_type(client.walk(GET_FANS_V1, {"uid": "1"}), Walk[weibo.GetFansV1])
client.walk("GET /api/weibo/get-fans/v1", uid="1")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


async def awaited() -> None:
    walk = twin.walk(twin.douyin.get_user_video_list_v3, sec_uid="MS4wLjABAAAA")
    assert_type(walk, AsyncWalk[douyin.GetUserVideoListV3])
    assert_type(walk.items(max_items=10), AsyncIterator[douyin.get_user_video_list_v3.Aweme])
    assert_type(walk.with_options(resume_token="..."), AsyncWalk[douyin.GetUserVideoListV3])
    async for page in walk.pages():
        assert_type(page, Answer[douyin.GetUserVideoListV3])
    async for item in walk.items():
        assert_type(item.aweme_id, str | None)
    async for unknown in twin.walk("GET /api/weibo/get-fans/v1", {"uid": "1"}).items():
        assert_type(unknown, Any)
    twin.walk(twin.douyin.get_user_video_list_v3, sec_id="1")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
