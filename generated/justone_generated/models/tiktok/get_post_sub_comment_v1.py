# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/tiktok/get-post-sub-comment/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetPostSubCommentV1",
    "Acl",
    "Comment",
    "Extra",
    "LogPb",
    "ShareInfo",
    "SpecialAccount",
    "User",
    "VideoIcon",
]


class GetPostSubCommentV1(PageOf["Comment"]):
    """`data`; seen 1 time."""

    comments: list[Comment]
    cursor: int | None
    extra: Extra
    has_more: int | None
    log_pb: LogPb
    status_code: int | None
    status_msg: str | None
    total: int | None


class Acl(Record):
    """`data.comments[].share_info.acl`; seen 1 time."""

    code: int | None
    extra: str | None
    """JSON in text."""


class Comment(Record):
    """`data.comments[]`; seen 1 time."""

    aweme_id: str | None
    cid: str | None
    collect_stat: int | None
    comment_language: str | None
    comment_post_item_ids: Any
    create_time: int | None
    """Epoch seconds."""
    digg_count: int | None
    fold_status: int | None
    image_list: Any
    is_author_digged: bool | None
    is_comment_translatable: bool | None
    is_high_purchase_intent: bool | None
    label_list: Any
    no_show: bool | None
    reply_comment: Any
    reply_id: str | None
    reply_to_reply_id: str | None
    share_info: ShareInfo
    status: int | None
    stick_position: int | None
    text: str | None
    text_extra: list[Any]
    thread_has_more: bool | None
    thread_id: int | None
    trans_btn_style: int | None
    user: User
    user_buried: bool | None
    user_digged: int | None


class Extra(Record):
    """`data.extra`; seen 1 time."""

    fatal_item_ids: list[Any]
    logid: str | None
    now: int | None
    """Epoch milliseconds."""


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class ShareInfo(Record):
    """`data.comments[].share_info`; seen 1 time."""

    acl: Acl
    desc: str | None
    title: str | None
    url: str | None


class SpecialAccount(Record):
    """`data.comments[].user.special_account`; seen 1 time."""

    special_account_list: Any


class User(Record):
    """`data.comments[].user`; seen 1 time."""

    accept_private_policy: bool | None
    account_labels: Any
    account_region: str | None
    ad_cover_url: Any
    advance_feature_item_order: Any
    advanced_feature_info: Any
    authority_status: int | None
    avatar_thumb: VideoIcon
    avatar_uri: str | None
    aweme_count: int | None
    bind_phone: str | None
    bold_fields: Any
    can_message_follow_status_list: Any
    can_set_geofencing: Any
    cha_list: Any
    comment_filter_status: int | None
    comment_setting: int | None
    commerce_user_level: int | None
    cover_url: list[Any]
    create_time: int | None
    custom_verify: str | None
    cv_level: str | None
    download_prompt_ts: int | None
    download_setting: int | None
    duet_setting: int | None
    enabled_filter_all_comments: bool | None
    enterprise_verify_reason: str | None
    events: Any
    fake_data_info: dict[str, Any]
    favoriting_count: int | None
    follow_status: int | None
    follower_count: int | None
    follower_status: int | None
    followers_detail: Any
    following_count: int | None
    friends_status: int | None
    geofencing: Any
    has_email: bool | None
    has_insights: bool | None
    has_orders: bool | None
    hide_search: bool | None
    homepage_bottom_toast: Any
    is_ad_fake: bool | None
    is_block: bool | None
    is_discipline_member: bool | None
    is_mute: int | None
    is_mute_lives: int | None
    is_mute_non_story_post: int | None
    is_mute_story: int | None
    is_phone_binded: bool | None
    is_star: bool | None
    item_list: Any
    language: str | None
    live_agreement: int | None
    live_commerce: bool | None
    live_verify: int | None
    matched_friend_available: bool | None
    mention_status: int | None
    mutual_relation_avatars: Any
    need_points: Any
    need_recommend: int | None
    nickname: str | None
    platform_sync_info: Any
    predicted_age_group: str | None
    prevent_download: bool | None
    react_setting: int | None
    region: str | None
    relative_users: Any
    reply_with_video_flag: int | None
    room_data: str | None
    search_highlight: Any
    sec_uid: str | None
    secret: int | None
    shield_comment_notice: int | None
    shield_digg_notice: int | None
    shield_edit_field_info: Any
    shield_follow_notice: int | None
    short_id: str | None
    show_image_bubble: bool | None
    signature: str | None
    special_account: SpecialAccount
    special_lock: int | None
    status: int | None
    stitch_setting: int | None
    total_favorited: int | None
    type_label: Any
    uid: str | None
    unique_id: str | None
    unique_id_modify_time: int | None
    """Epoch seconds."""
    user_canceled: bool | None
    user_mode: int | None
    user_period: int | None
    user_profile_guide: Any
    user_rate: int | None
    user_spark_info: dict[str, Any]
    user_tags: Any
    verification_type: int | None
    verify_info: str | None
    video_icon: VideoIcon
    white_cover_url: Any
    with_commerce_entry: bool | None
    with_shop_entry: bool | None


class VideoIcon(Record):
    """`data.comments[].user.avatar_thumb`, `data.comments[].user.video_icon`; seen 2 times."""

    height: int | None
    uri: str | None
    url_list: list[str]
    url_prefix: Any
    width: int | None
