# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/toutiao/get-article-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetArticleDetailV1",
    "ActionBar",
    "ActionCtrl",
    "ActionSetting",
    "ArticleBase",
    "ArticleClassification",
    "Data",
    "Diversity",
    "Extra",
    "H5Extra",
    "ItemCell",
    "ItemCounter",
    "MainImage",
    "Media",
    "ShareControl",
    "ShareInfo",
    "StyleSetting",
    "Url",
]


class GetArticleDetailV1(Record):
    """`data`; seen 1 time."""

    data: Data
    message: str | None


class ActionBar(Record):
    """`data.data.h5_extra.itemCell.actionCtrl.actionBar`; seen 1 time."""

    actionSettingList: list[ActionSetting]


class ActionCtrl(Record):
    """`data.data.h5_extra.itemCell.actionCtrl`; seen 1 time."""

    actionBar: ActionBar
    actionTimeInSec: str | None
    banBury: bool | None
    banComment: bool | None
    banDigg: bool | None
    feedbackBotSchema: str | None
    preloadWeb: int | None


class ActionSetting(Record):
    """`data.data.h5_extra.itemCell.actionCtrl.actionBar.actionSettingList[]`; seen 4 times."""

    actionType: int | None
    styleSetting: StyleSetting


class ArticleBase(Record):
    """`data.data.h5_extra.itemCell.articleBase`; seen 1 time."""

    gidStr: str | None
    itemStatus: int | None


class ArticleClassification(Record):
    """`data.data.h5_extra.itemCell.articleClassification`; seen 1 time."""

    aggrType: int | None
    articleSubType: int | None
    articleType: int | None
    bizID: int | None
    bizTag: int | None
    groupSource: int | None
    isOriginal: bool | None
    isSubject: bool | None
    level: int | None


class Data(Record):
    """`data.data`; seen 1 time."""

    aggr_type: int | None
    audio_id: str | None
    content: str | None
    content_hash: str | None
    group_id: int | None
    group_source: int | None
    h5_extra: H5Extra
    image_detail: list[MainImage]
    is_wenda: int | None
    item_id: int | None
    main_image_list: list[MainImage]
    media_user_id: int | None
    origin_image_list: list[MainImage]
    thumb_image: list[MainImage]
    trans_to_native: int | None
    video_count: int | None
    webp_image_detail: list[MainImage]
    webp_thumb_image: list[MainImage]


class Diversity(Record):
    """`data.data.h5_extra.diversity`; seen 1 time."""

    publish_loc_info: str | None


class Extra(Record):
    """`data.data.h5_extra.itemCell.extra`; seen 1 time."""

    ping: str | None


class H5Extra(Record):
    """`data.data.h5_extra`; seen 1 time."""

    avatar: str | None
    """Signed address."""
    diversity: Diversity
    g_composition: int | None
    g_source: int | None
    is_lite: int | None
    is_original: bool | None
    itemCell: ItemCell
    media: Media
    media_user_id: str | None
    name: str | None
    publish_stamp: str | None
    """Epoch seconds."""
    publish_time: str | None
    sensitive_label: str | None
    source: str | None
    src_link: str | None
    str_group_id: str | None
    str_item_id: str | None
    title: str | None
    video_count: int | None


class ItemCell(Record):
    """`data.data.h5_extra.itemCell`; seen 1 time."""

    actionCtrl: ActionCtrl
    articleBase: ArticleBase
    articleClassification: ArticleClassification
    cellCtrl: dict[str, Any]
    extra: Extra
    imageList: dict[str, Any]
    itemCounter: ItemCounter
    relatedInfo: dict[str, Any]
    shareInfo: ShareInfo


class ItemCounter(Record):
    """`data.data.h5_extra.itemCell.itemCounter`; seen 1 time."""

    commentCount: int | None
    diggCount: int | None
    forwardCount: int | None
    readCount: int | None
    repinCount: int | None
    shareCount: int | None
    showCount: int | None
    textCount: int | None
    videoWatchCount: int | None


class MainImage(Record):
    """`data.data.image_detail[]`, `data.data.main_image_list[]`, `data.data.origin_image_list[]` and 3 more places; seen 18 times."""

    height: int | None
    image_type: int | None
    uri: str | None
    url: str | None
    """Signed address."""
    url_list: list[Url]
    width: int | None


class Media(Record):
    """`data.data.h5_extra.media`; seen 1 time."""

    auth_info: str | None
    avatar_url: str | None
    """Signed address."""
    can_be_praised: bool | None
    car_author: int | None
    creator_id: int | None
    description: str | None
    id: int | None
    master_media_info: str | None
    name: str | None
    pgc_custom_menu: str | None
    praise_data: dict[str, Any]
    show_pgc_component: bool | None
    user_auth_info: str | None
    """JSON in text."""
    user_verified: bool | None
    v: bool | None


class ShareControl(Record):
    """`data.data.h5_extra.itemCell.shareInfo.shareControl`; seen 1 time."""

    isHighQuality: bool | None


class ShareInfo(Record):
    """`data.data.h5_extra.itemCell.shareInfo`; seen 1 time."""

    shareControl: ShareControl
    shareURL: str | None


class StyleSetting(Record):
    """`data.data.h5_extra.itemCell.actionCtrl.actionBar.actionSettingList[].styleSetting`; seen 4 times."""

    iconKey: str | None
    layoutDirection: int | None
    text: str | None


class Url(Record):
    """`data.data.image_detail[].url_list[]`; seen 54 times."""

    url: str | None
    """Signed address."""
