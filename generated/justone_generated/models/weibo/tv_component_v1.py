# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/weibo/tv-component/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "TvComponentV1",
    "CommentManageInfo",
    "ComponentPlayPlayinfo",
    "Data",
    "DataItem",
    "Insecurity",
    "Reward",
    "RewardUser",
    "StatusTotalCounter",
    "User",
    "VerifiedDetail",
    "VideoTotalCounter",
]


class TvComponentV1(Record):
    """`data`; seen 1 time."""

    code: str | None
    data: Data
    msg: str | None


class CommentManageInfo(Record):
    """`data.data.Component_Play_Playinfo.comment_manage_info`; seen 1 time."""

    approval_comment_type: int | None
    comment_permission_type: int | None
    comment_sort_type: int | None


class ComponentPlayPlayinfo(Record):
    """`data.data.Component_Play_Playinfo`; seen 1 time."""

    allow_comment: bool | None
    attitude: bool | None
    attitude_dynamic_adid: str | None
    attitudes_count: int | None
    author: str | None
    author_id: int | None
    avatar: str | None
    """Signed address."""
    comment_manage_info: CommentManageInfo
    comments_count: str | None
    """Count in text."""
    cooperate_video: int | None
    cover_image: str | None
    date: str | None
    display_duration: Any
    duration: str | None
    duration_time: float | None
    followers_count: str | None
    """Count in text."""
    gov_like_icon_data: Any
    id: str | None
    idstr: str | None
    ip_info_str: str | None
    is_contribution: int | None
    is_follow: bool | None
    is_paid: bool | None
    is_pay_audio: int | None
    is_show_bulletin: int | None
    live: bool | None
    media_id: int | None
    mid: int | None
    nickname: str | None
    object_type: str | None
    oid: str | None
    play_count: str | None
    """Count in text."""
    play_start: int | None
    play_start_time: int | None
    real_date: int | None
    """Epoch seconds."""
    reposts_count: str | None
    """Count in text."""
    reward: Reward
    scrubber: list[Any]
    spotlights: Any
    stream_url: str | None
    """Signed address."""
    text: str | None
    title: str | None
    topics: Any
    url_short: str | None
    urls: dict[str, str]
    """Values: signed address."""
    user: User
    user_video_count: int | None
    uuid: str | None
    verified: bool | None
    verified_reason: str | None
    verified_type: int | None
    verified_type_ext: int | None
    video_orientation: str | None


class Data(Record):
    """`data.data`; seen 1 time."""

    Component_Play_Playinfo: ComponentPlayPlayinfo


class DataItem(Record):
    """`data.data.Component_Play_Playinfo.reward.user.verified_detail.data[]`; seen 2 times."""

    desc: str | None
    key: int | None
    sub_key: int | None
    timestamp: int | None
    weight: int | None


class Insecurity(Record):
    """`data.data.Component_Play_Playinfo.reward.user.insecurity`; seen 1 time."""

    sexual_content: bool | None


class Reward(Record):
    """`data.data.Component_Play_Playinfo.reward`; seen 1 time."""

    desc: str | None
    mid: str | None
    reward_button_scheme: str | None
    """Signed address."""
    reward_params: str | None
    state: int | None
    user: RewardUser
    version_state: int | None
    welfare: int | None


class RewardUser(Record):
    """`data.data.Component_Play_Playinfo.reward.user`; seen 1 time."""

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
    avatar_hd_pid: str | None
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
    cardid: str | None
    chaohua_ability: int | None
    city: str | None
    class_: int | None
    comment_display: int | None
    cover_image: str | None
    cover_image_phone: str | None
    created_at: str | None
    credit_score: int | None
    delete_mode_time: int | None
    description: str | None
    domain: str | None
    ecommerce_ability: int | None
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
    has_service_tel: bool | None
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
    """Epoch seconds."""
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
    verified_contact_email: str | None
    verified_contact_mobile: str | None
    verified_contact_name: str | None
    verified_detail: VerifiedDetail
    verified_level: int | None
    verified_reason: str | None
    verified_reason_modified: str | None
    verified_reason_url: str | None
    verified_source: str | None
    verified_source_url: str | None
    verified_state: int | None
    verified_trade: str | None
    verified_type: int | None
    verified_type_ext: int | None
    video_mark: int | None
    video_play_count: int | None
    video_status_count: int | None
    video_total_counter: VideoTotalCounter
    vplus_ability: int | None
    vvip: int | None
    wbcolumn_ability: int | None
    weihao: str | None
    wenda_ability: int | None


class StatusTotalCounter(Record):
    """`data.data.Component_Play_Playinfo.reward.user.status_total_counter`; seen 1 time."""

    comment_cnt: int | None
    comment_like_cnt: int | None
    like_cnt: int | None
    repost_cnt: int | None
    total_cnt: int | None


class User(Record):
    """`data.data.Component_Play_Playinfo.user`; seen 1 time."""

    id: int | None


class VerifiedDetail(Record):
    """`data.data.Component_Play_Playinfo.reward.user.verified_detail`; seen 1 time."""

    custom: int | None
    data: list[DataItem]


class VideoTotalCounter(Record):
    """`data.data.Component_Play_Playinfo.reward.user.video_total_counter`; seen 1 time."""

    play_cnt: int | None
