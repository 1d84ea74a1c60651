# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/weibo/get-user-post/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins
from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetUserPostV1",
    "Actionlog",
    "Annotation",
    "CommentManageInfo",
    "Data",
    "FocusPoint",
    "Icon",
    "IconData",
    "Large",
    "ListItem",
    "NumberDisplayStrategy",
    "PicFocusPoint",
    "PicInfo",
    "StatusTotalCounter",
    "TopicStruct",
    "User",
    "Visible",
]


class GetUserPostV1(PageOf["ListItem"]):
    """`data`; seen 1 time."""

    data: Data
    ok: int | None


class Actionlog(Record):
    """`data.data.list[].topic_struct[].actionlog`; seen 1 time."""

    act_code: int | None
    act_type: int | None
    cardid: str | None
    ext: str | None
    fid: str | None
    lcardid: str | None
    lfid: str | None
    luicode: str | None
    oid: str | None
    uicode: str | None
    uuid: int | None


class Annotation(Record):
    """`data.data.list[].annotations[]`; seen 1 time."""

    photo_sub_type: str | None


class CommentManageInfo(Record):
    """`data.data.list[].comment_manage_info`; seen 1 time."""

    approval_comment_type: int | None
    comment_permission_type: int | None
    comment_sort_type: int | None


class Data(Record):
    """`data.data`; seen 1 time."""

    bottom_tips_text: str | None
    bottom_tips_visible: bool | None
    list: _builtins.list[ListItem]
    since_id: str | None
    status_visible: int | None
    topicList: _builtins.list[Any]
    total: int | None


class FocusPoint(Record):
    """`data.data.list[].pic_focus_point[].focus_point`, `data.data.list[].pic_infos{}.focus_point`; seen 10 times."""

    height: float | None
    left: float | None
    top: float | None
    width: float | None


class Icon(Record):
    """`data.data.list[].user.icon_list[]`; seen 1 time."""

    data: IconData
    type: str | None


class IconData(Record):
    """`data.data.list[].user.icon_list[].data`; seen 1 time."""

    mbrank: int | None
    mbtype: int | None
    svip: int | None
    vvip: int | None


class Large(Record):
    """`data.data.list[].pic_infos{}.bmiddle`, `data.data.list[].pic_infos{}.large`, `data.data.list[].pic_infos{}.largecover` and 4 more places; seen 63 times."""

    cut_type: int | None
    height: int | None
    type: str | None
    url: str | None
    width: int | None


class ListItem(Record):
    """`data.data.list[]`; seen 1 time."""

    analysis_extra: str | None
    annotations: list[Annotation]
    attitudes_count: int | None
    attitudes_status: int | None
    can_edit: bool | None
    comment_manage_info: CommentManageInfo
    comments_count: int | None
    content_auth: int | None
    created_at: str | None
    favorited: bool | None
    id: int | None
    idstr: str | None
    isAd: bool | None
    isLongText: bool | None
    isSinglePayAudio: bool | None
    is_paid: bool | None
    is_show_bulletin: int | None
    is_show_mixed: bool | None
    mblog_feed_back_menus_format: list[Any]
    mblog_vip_type: int | None
    mblogid: str | None
    mblogtype: int | None
    mid: str | None
    mixed_count: int | None
    mlevel: int | None
    number_display_strategy: NumberDisplayStrategy
    pic_focus_point: list[PicFocusPoint]
    pic_ids: list[str]
    pic_infos: dict[str, PicInfo]
    pic_num: int | None
    pictureViewerSign: bool | None
    rcList: list[Any]
    readtimetype: str | None
    region_name: str | None
    reposts_count: int | None
    rid: str | None
    share_repost_type: int | None
    showFeedComment: bool | None
    showFeedRepost: bool | None
    showPictureViewer: bool | None
    source: str | None
    text: str | None
    textLength: int | None
    text_raw: str | None
    topic_struct: list[TopicStruct]
    user: User
    visible: Visible


class NumberDisplayStrategy(Record):
    """`data.data.list[].number_display_strategy`; seen 1 time."""

    apply_scenario_flag: int | None
    display_text: str | None
    """Count in text."""
    display_text_min_number: int | None


class PicFocusPoint(Record):
    """`data.data.list[].pic_focus_point[]`; seen 1 time."""

    focus_point: FocusPoint
    pic_id: str | None


class PicInfo(Record):
    """`data.data.list[].pic_infos{}`; seen 9 times."""

    bmiddle: Large
    focus_point: FocusPoint
    large: Large
    largecover: Large
    largest: Large
    mw2000: Large
    object_id: str | None
    original: Large
    photo_tag: int | None
    pic_id: str | None
    pic_status: int | None
    thumbnail: Large
    type: str | None


class StatusTotalCounter(Record):
    """`data.data.list[].user.status_total_counter`; seen 1 time."""

    comment_cnt: str | None
    """Count in text."""
    like_cnt: str | None
    """Count in text."""
    repost_cnt: str | None
    """Count in text."""
    total_cnt: str | None
    """Count in text."""
    total_cnt_format: str | None
    """Count in text."""


class TopicStruct(Record):
    """`data.data.list[].topic_struct[]`; seen 1 time."""

    actionlog: Actionlog
    title: str | None
    topic_title: str | None
    topic_url: str | None


class User(Record):
    """`data.data.list[].user`; seen 1 time."""

    avatar_hd: str | None
    avatar_large: str | None
    domain: str | None
    follow_me: bool | None
    following: bool | None
    icon_list: list[Icon]
    id: int | None
    idstr: str | None
    mbrank: int | None
    mbtype: int | None
    pc_new: int | None
    planet_video: bool | None
    profile_image_url: str | None
    profile_url: str | None
    screen_name: str | None
    status_total_counter: StatusTotalCounter
    user_ability: int | None
    v_plus: int | None
    verified: bool | None
    verified_type: int | None
    verified_type_ext: int | None
    weihao: str | None


class Visible(Record):
    """`data.data.list[].visible`; seen 1 time."""

    list_id: int | None
    type: int | None
