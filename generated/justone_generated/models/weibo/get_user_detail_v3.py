# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/weibo/get-user-detail/v3.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetUserDetailV3", "Data", "Icon", "IconData", "StatusTotalCounter", "Tab", "User"]


class GetUserDetailV3(Record):
    """`data`; seen 1 time."""

    data: Data
    ok: int | None


class Data(Record):
    """`data.data`; seen 1 time."""

    blockText: str | None
    tabList: list[Tab]
    user: User


class Icon(Record):
    """`data.data.user.icon_list[]`; seen 1 time."""

    data: IconData
    type: str | None


class IconData(Record):
    """`data.data.user.icon_list[].data`; seen 1 time."""

    mbrank: int | None
    mbtype: int | None
    svip: int | None
    vvip: int | None


class StatusTotalCounter(Record):
    """`data.data.user.status_total_counter`; seen 1 time."""

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


class Tab(Record):
    """`data.data.tabList[]`; seen 5 times."""

    name: str | None
    tabName: str | None


class User(Record):
    """`data.data.user`; seen 1 time."""

    avatar_hd: str | None
    """Signed address."""
    avatar_large: str | None
    """Signed address."""
    cover_image_phone: str | None
    description: str | None
    domain: str | None
    follow_me: bool | None
    followers_count: int | None
    followers_count_str: str | None
    """Count in text."""
    following: bool | None
    friends_count: int | None
    gender: str | None
    icon_list: list[Icon]
    id: int | None
    idstr: str | None
    is_muteuser: bool | None
    is_star: str | None
    location: str | None
    mbrank: int | None
    mbtype: int | None
    pc_new: int | None
    planet_video: bool | None
    profile_image_url: str | None
    """Signed address."""
    profile_url: str | None
    screen_name: str | None
    special_follow: bool | None
    status_total_counter: StatusTotalCounter
    statuses_count: int | None
    svip: int | None
    url: str | None
    user_ability: int | None
    user_type: int | None
    v_plus: int | None
    verified: bool | None
    verified_reason: str | None
    verified_type: int | None
    verified_type_ext: int | None
    vvip: int | None
    weihao: str | None
