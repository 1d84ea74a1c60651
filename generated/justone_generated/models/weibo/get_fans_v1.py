# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/weibo/get-fans/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = ["GetFansV1", "FansIcon", "Insecurity", "StatusTotalCounter", "User", "VideoTotalCounter"]


class GetFansV1(PageOf["User"]):
    """`data`; seen 1 time."""

    display_total_number: int | None
    display_total_number_str: str | None
    """Count in text."""
    fill_material: int | None
    has_filtered_attentions: bool | None
    has_filtered_fans: bool | None
    next_cursor: int | None
    ok: int | None
    previous_cursor: int | None
    screenName: str | None
    show_related_topic: bool | None
    show_unread: bool | None
    sort_type: int | None
    total_number: int | None
    type: int | None
    use_sink_stragety: bool | None
    use_status_strategy: bool | None
    users: list[User]


class FansIcon(Record):
    """`data.users[].fansIcon`; seen 1 time."""

    fans_uid: int | None
    icon_url: str | None
    lighting: bool | None
    member_rank: int | None
    name: str | None
    svip: int | None
    uid: int | None
    val: int | None
    vvip: int | None


class Insecurity(Record):
    """`data.users[].insecurity`; seen 1 time."""

    sexual_content: bool | None


class StatusTotalCounter(Record):
    """`data.users[].status_total_counter`; seen 1 time."""

    comment_cnt: int | None
    comment_like_cnt: int | None
    like_cnt: int | None
    repost_cnt: int | None
    total_cnt: int | None


class User(Record):
    """`data.users[]`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"class_": "class"}
    allow_all_act_msg: bool | None
    allow_all_comment: bool | None
    audio_ability: int | None
    auth_career: Any
    auth_career_name: Any
    auth_realname: Any
    auth_status: int | None
    avatar_hd: str | None
    """Signed address."""
    avatar_large: str | None
    """Signed address."""
    avatar_type: int | None
    bi_followers_count: int | None
    block: int | None
    block_app: int | None
    block_me: int | None
    block_word: int | None
    brand_ability: int | None
    brand_account: int | None
    chaohua_ability: int | None
    city: str | None
    class_: int | None
    comment_display: int | None
    created_at: str | None
    credit_score: int | None
    delete_mode_time: int | None
    description: str | None
    domain: str | None
    ecommerce_ability: int | None
    fansIcon: FansIcon
    favourites_count: int | None
    follow_me: bool | None
    followers_count: int | None
    followers_count_str: str | None
    """Count in text."""
    following: bool | None
    friends_count: int | None
    gender: str | None
    geo_enabled: bool | None
    gongyi_ability: int | None
    green_mode: int | None
    green_mode_source: int | None
    hardfan_ability: int | None
    hongbaofei: int | None
    id: int | None
    idstr: str | None
    insecurity: Insecurity
    interaction_user: int | None
    is_auth: int | None
    is_big: int | None
    is_guardian: int | None
    is_punish: int | None
    is_teenager: int | None
    is_teenager_list: int | None
    lang: str | None
    light_ring: bool | None
    like: bool | None
    like_display: int | None
    like_me: bool | None
    live_ability: int | None
    live_status: int | None
    location: str | None
    mb_expire_time: int | None
    mbrank: int | None
    mbtype: int | None
    name: str | None
    newbrand_ability: int | None
    nft_ability: int | None
    online_status: int | None
    pagefriends_count: int | None
    paycolumn_ability: int | None
    pc_new: int | None
    place_ability: int | None
    planet_video: int | None
    profile_image_url: str | None
    """Signed address."""
    profile_url: str | None
    province: str | None
    ptype: int | None
    remark: str | None
    screen_name: str | None
    show_auth: int | None
    special_follow: bool | None
    star: int | None
    status_id: int | None
    status_idstr: str | None
    status_total_counter: StatusTotalCounter
    statuses_count: int | None
    story_read_state: int | None
    super_topic_not_syn_count: int | None
    svip: int | None
    unfollowing_recom_switch: int | None
    urank: int | None
    urisk: int | None
    url: str | None
    user_ability: int | None
    user_ability_extend: int | None
    vclub_member: int | None
    verified: bool | None
    verified_reason: str | None
    verified_reason_url: str | None
    verified_source: str | None
    verified_source_url: str | None
    verified_trade: str | None
    verified_type: int | None
    video_mark: int | None
    video_play_count: int | None
    video_status_count: int | None
    video_total_counter: VideoTotalCounter
    vplus_ability: int | None
    vvip: int | None
    wbcolumn_ability: int | None
    weihao: str | None
    wenda_ability: int | None


class VideoTotalCounter(Record):
    """`data.users[].video_total_counter`; seen 1 time."""

    play_cnt: int | None
