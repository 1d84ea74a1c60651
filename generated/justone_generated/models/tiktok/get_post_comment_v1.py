# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/tiktok/get-post-comment/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["GetPostCommentV1", "Acl", "AvatarThumb", "Comment", "Extra", "LogPb", "ShareInfo", "User"]


class GetPostCommentV1(PageOf["Comment"]):
    """`data`; seen 1 time."""

    alias_comment_deleted: bool | None
    comments: list[Comment]
    cookie: str | None
    cursor: int | None
    extra: Extra
    has_filtered_comments: int | None
    has_more: int | None
    log_pb: LogPb
    reply_style: int | None
    status_code: int | None
    status_msg: str | None
    top_gifts: Any
    total: int | None
    tt_chain_token: str | None


class Acl(Record):
    """`data.comments[].share_info.acl`; seen 1 time."""

    code: int | None
    extra: str | None
    """JSON in text."""


class AvatarThumb(Record):
    """`data.comments[].user.avatar_thumb`; seen 1 time."""

    uri: str | None
    url_list: list[str]
    url_prefix: Any


class Comment(Record):
    """`data.comments[]`; seen 1 time."""

    allow_download_photo: bool | None
    author_pin: bool | None
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
    reply_comment_total: int | None
    reply_id: str | None
    reply_to_reply_id: str | None
    share_info: ShareInfo
    sort_tags: str | None
    """JSON in text."""
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

    api_debug_info: Any
    fatal_item_ids: Any
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


class User(Record):
    """`data.comments[].user`; seen 1 time."""

    account_labels: Any
    ad_cover_url: Any
    advance_feature_item_order: Any
    advanced_feature_info: Any
    avatar_thumb: AvatarThumb
    bold_fields: Any
    can_message_follow_status_list: Any
    can_set_geofencing: Any
    cha_list: Any
    cover_url: Any
    custom_verify: str | None
    enterprise_verify_reason: str | None
    events: Any
    followers_detail: Any
    geofencing: Any
    homepage_bottom_toast: Any
    item_list: Any
    mutual_relation_avatars: Any
    need_points: Any
    nickname: str | None
    platform_sync_info: Any
    predicted_age_group: str | None
    relative_users: Any
    search_highlight: Any
    sec_uid: str | None
    shield_edit_field_info: Any
    type_label: Any
    uid: str | None
    unique_id: str | None
    user_profile_guide: Any
    user_tags: Any
    white_cover_url: Any
