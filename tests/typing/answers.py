"""The types of answers. mypy and pyright check this file (`make types`); it never runs."""
# pyright: reportDeprecated=false
# An update may deprecate any of these operations; tests/typing/public.py shows that checkers report their use.

from collections.abc import ItemsView
from typing import Any, assert_type

from justone_client import AsyncClient, Client, Drift, Record, drift, models
from justone_generated.models.douyin_xingtu.author_rec_videos_v2_v1 import AuthorRecVideosV2V1, Video
from justone_generated.models.douyin_xingtu.author_video_distribution_v1 import AuthorVideoDistributionV1
from justone_generated.models.douyin_xingtu.get_author_base_info_v1 import BaseResp, GetAuthorBaseInfoV1, StarTag
from justone_generated.models.douyin_xingtu.get_author_convert_videos_or_products_v1 import (
    GetAuthorConvertVideosOrProductsV1,
    Pagination,
)
from justone_generated.models.douyin_xingtu.get_author_spread_info_v1 import (
    ExpectCpm,
    GetAuthorSpreadInfoV1,
    InteractRate,
    ItemRate,
)

client = Client("token")

base = client.douyin_xingtu.get_author_base_info_v1(o_author_id="1").data
assert_type(base, GetAuthorBaseInfoV1)
assert_type(base.nick_name, str | None)
assert_type(base.follower, int | None)
assert_type(base.is_star, bool | None)
assert_type(base.id, str | None)  # digits, but text
assert_type(base.platform, list[int])
assert_type(base.content_theme_labels, list[str])
assert_type(base.aweme_tags, list[Any])  # always empty so far, so unknown
assert_type(base.tags, str | None)  # JSON in text stays text
assert_type(base.tags_relation, dict[str, list[str]])  # keys are words: a map
assert_type(base.star_tags, list[StarTag])
assert_type(base.star_tags[0].tag_type, int | None)
assert_type(base.base_resp, BaseResp)
assert_type(base.base_resp.status_code, int | None)
assert_type(base["nick_name"], Any)
assert_type(base.to_dict(), dict[str, Any])

spread = client.douyin_xingtu.get_author_spread_info_v1(o_author_id="1").data
assert_type(spread, GetAuthorSpreadInfoV1)
assert_type(spread.expect_cpm, ExpectCpm)
assert_type(spread.expect_cpm.cpm_1_20, str | None)
assert_type(spread.sales_expect_cpm, ExpectCpm)
assert_type(spread.play_over_rate, InteractRate)
assert_type(spread.item_rate, ItemRate)
assert_type(spread.item_rate.play_mid.value, int | None)
assert_type(spread.interact_rate.label, str | None)

recommended = client.douyin_xingtu.author_rec_videos_v2_v1(o_author_id="1").data
assert_type(recommended, AuthorRecVideosV2V1)
assert_type(recommended.masterpiece_videos, list[Video])
assert_type(recommended.newest_videos, list[Video])
assert_type(recommended.order_hot_videos, list[Video])  # always empty so far, typed like its siblings
for video in recommended.masterpiece_videos:
    assert_type(video.item_id, str | None)
    assert_type(video.play, int | None)
    assert_type(video.is_hot, bool | None)
    assert_type(video.head_image_uris, list[Any])

converting = client.douyin_xingtu.get_author_convert_videos_or_products_v1(o_author_id="1").data
assert_type(converting, GetAuthorConvertVideosOrProductsV1)
assert_type(converting.pagination, Pagination)
assert_type(converting.pagination.has_more, bool | None)
assert_type(converting.video_list, list[Any])

distribution = client.douyin_xingtu.author_video_distribution_v1(o_author_id="1").data
assert_type(distribution, AuthorVideoDistributionV1)
assert_type(distribution.video_content_distribution[0].proportion, float | None)
assert_type(distribution.video_content_distribution[0].name, str | None)


def annotated(
    info: models.douyin_xingtu.GetAuthorBaseInfoV1,
) -> list[models.douyin_xingtu.get_author_base_info_v1.StarTag]:
    return info.star_tags


assert_type(annotated(base), list[StarTag])

# Misspelt attributes are errors on every level, and so is the wrong type of a field.
base.nickname  # type: ignore[attr-defined]  # pyright: ignore  # noqa: B018
spread.expect_cpm.cpm_1_21  # type: ignore[attr-defined]  # pyright: ignore  # noqa: B018
recommended.masterpiece_videos[0].plays  # type: ignore[attr-defined]  # pyright: ignore  # noqa: B018
base.nick_name.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]

# Fields named like a type or a method of dict hide neither.
notes = client.xiaohongshu.search_note_v2(keyword="tea").data
entries: ItemsView[str, Any] = notes.items()  # not assert_type: the method of a removed operation returns Any
record: Record = base
found: dict[str, Any] = base

# Lists are lists, and values that were never seen are Any.
for tag in client.xiaohongshu_pgy.kol_content_tags_v1(user_id="1").data:
    assert_type(tag, Any)
assert_type(client.call("GET /api/douyin/search-video/v4").data, Any)

assert_type(drift(client.douyin_xingtu.get_author_base_info_v1(o_author_id="1")), list[Drift])


def heard(answer: object, found: list[Drift]) -> None: ...


Client("token", on_drift=heard)
Client("token", on_drift=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def awaited() -> None:
    async with AsyncClient("token") as twin:
        answer = await twin.douyin_xingtu.get_author_base_info_v1(o_author_id="1")
        assert_type(answer.data, GetAuthorBaseInfoV1)
        assert_type(answer.data.nick_name, str | None)
