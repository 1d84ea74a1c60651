# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/weibo/get-weibo-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = [
    "GetWeiboDetailV1",
    "AttitudeDynamicMembersMessage",
    "Badge",
    "Button",
    "CommentManageInfo",
    "Geo",
    "Large",
    "LargeGeo",
    "NumberDisplayStrategy",
    "PageInfo",
    "PagePic",
    "Params",
    "Pic",
    "Status",
    "User",
    "UserGraceSetting",
    "Visible",
]


class GetWeiboDetailV1(Record):
    """`data`; seen 1 time."""

    appLink: str | None
    appScheme: str | None
    call: int | None
    callUinversalLink: bool | None
    callWeibo: bool | None
    hotScheme: str | None
    schemeOrigin: bool | None
    status: Status
    third_scheme: str | None
    xianzhi_scheme: str | None


class AttitudeDynamicMembersMessage(Record):
    """`data.status.attitude_dynamic_members_message`; seen 1 time."""

    bgimg: str | None
    colorT: str | None
    default_media_url: str | None
    """Signed address."""
    media_id: str | None
    media_url: str | None
    """Signed address."""
    portrait: str | None
    """Signed address."""
    protocol: str | None
    scene_show_option: int | None
    scheme: str | None
    type: int | None
    user_grace_setting: UserGraceSetting


class Badge(Record):
    """`data.status.user.badge`; seen 1 time."""

    aoyun_2021: int | None
    bind_taobao: int | None
    biyeji_2024: int | None
    chunjiesheyingdasai_2023: int | None
    dailu_2021: int | None
    dailv_2018: int | None
    dzwbqlx_2016: int | None
    follow_whitelist_video: int | None
    fu_2026: int | None
    gaokao_2022: int | None
    gaokao_2023: int | None
    guoqing_2022: int | None
    hongbao_2020: int | None
    hongbaofei2022_2021: int | None
    hongrenjie_2022: int | None
    hongrenjienew_2022: int | None
    kaixueji_2022: int | None
    kaixueji_2024: int | None
    kxn_2025: int | None
    muqinjie_2023: int | None
    nihaochuntian_2024: int | None
    pc_new: int | None
    qixi_2018: int | None
    quanminjianshen_2022: int | None
    school_2020: int | None
    suishoupai_2019: int | None
    super_star_2018: int | None
    unread_pool: int | None
    unread_pool_ext: int | None
    user_identity_auth: int | None
    user_name_certificate: int | None
    wenda_v2: int | None


class Button(Record):
    """`data.status.buttons[]`; seen 1 time."""

    name: str | None
    params: Params
    sub_type: int | None
    type: str | None


class CommentManageInfo(Record):
    """`data.status.comment_manage_info`; seen 1 time."""

    approval_comment_type: int | None
    comment_permission_type: int | None
    comment_sort_type: int | None


class Geo(Record):
    """`data.status.pics[].geo`; seen 2 times."""

    croped: bool | None
    height: int | None
    width: int | None


class Large(Record):
    """`data.status.pics[].large`; seen 2 times."""

    geo: LargeGeo
    size: str | None
    url: str | None


class LargeGeo(Record):
    """`data.status.pics[].large.geo`; seen 2 times."""

    croped: bool | None
    height: str | None
    width: str | None


class NumberDisplayStrategy(Record):
    """`data.status.number_display_strategy`; seen 1 time."""

    apply_scenario_flag: int | None
    display_text: str | None
    """Count in text."""
    display_text_min_number: int | None


class PageInfo(Record):
    """`data.status.page_info`; seen 1 time."""

    content1: str | None
    object_type: int | None
    page_pic: PagePic
    page_title: str | None
    page_url: str | None
    type: str | None


class PagePic(Record):
    """`data.status.page_info.page_pic`; seen 1 time."""

    url: str | None


class Params(Record):
    """`data.status.buttons[].params`; seen 1 time."""

    uid: int | None


class Pic(Record):
    """`data.status.pics[]`; seen 2 times."""

    geo: Geo
    large: Large
    pid: str | None
    size: str | None
    url: str | None


class Status(Record):
    """`data.status`; seen 1 time."""

    ad_marked: bool | None
    attitude_dynamic_members_message: AttitudeDynamicMembersMessage
    attitudes_count: int | None
    bid: str | None
    bmiddle_pic: str | None
    buttons: list[Button]
    can_edit: bool | None
    cardid: str | None
    comment_guide_ext: str | None
    comment_manage_info: CommentManageInfo
    comments_count: int | None
    content_auth: int | None
    created_at: str | None
    darwin_tags: list[Any]
    detail_bottom_bar: int | None
    favorited: bool | None
    id: str | None
    isLongText: bool | None
    is_paid: bool | None
    is_show_mixed: bool | None
    item_category: str | None
    mblog_vip_type: int | None
    mblogtype: int | None
    mid: str | None
    mixed_count: int | None
    mlevel: int | None
    number_display_strategy: NumberDisplayStrategy
    ok: int | None
    original_pic: str | None
    page_info: PageInfo
    pending_approval_count: int | None
    pic_ids: list[str]
    pic_num: int | None
    pics: list[Pic]
    reposts_count: int | None
    reprint_cmt_count: int | None
    rid: str | None
    show_mlevel: int | None
    source: str | None
    status_title: str | None
    text: str | None
    textLength: int | None
    thumbnail_pic: str | None
    user: User
    visible: Visible


class User(Record):
    """`data.status.user`; seen 1 time."""

    avatar_hd: str | None
    badge: Badge
    close_blue_v: bool | None
    cover_image_phone: str | None
    description: str | None
    follow_count: int | None
    follow_me: bool | None
    followers_count: str | None
    """Count in text."""
    followers_count_str: str | None
    """Count in text."""
    following: bool | None
    gender: str | None
    id: int | None
    like: bool | None
    like_me: bool | None
    mbrank: int | None
    mbtype: int | None
    profile_image_url: str | None
    """Signed address."""
    profile_url: str | None
    screen_name: str | None
    special_follow: bool | None
    statuses_count: int | None
    svip: int | None
    urank: int | None
    user_token: str | None
    verified: bool | None
    verified_reason: str | None
    verified_type: int | None
    verified_type_ext: int | None


class UserGraceSetting(Record):
    """`data.status.attitude_dynamic_members_message.user_grace_setting`; seen 1 time."""

    zh_CN: str | None


class Visible(Record):
    """`data.status.visible`; seen 1 time."""

    list_id: int | None
    type: int | None
