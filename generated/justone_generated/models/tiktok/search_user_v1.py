# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/tiktok/search-user/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = ["SearchUserV1", "AvatarThumb", "Extra", "GlobalDoodleConfig", "LogPb", "User", "UserInfo"]


class SearchUserV1(PageOf["User"]):
    """`data`; seen 1 time."""

    challenge_list: Any
    cursor: int | None
    extra: Extra
    feedback_type: str | None
    global_doodle_config: GlobalDoodleConfig
    has_more: int | None
    input_keyword: str | None
    log_pb: LogPb
    music_list: Any
    qc: str | None
    rid: str | None
    status_code: int | None
    type: int | None
    user_list: list[User]


class AvatarThumb(Record):
    """`data.user_list[].user_info.avatar_thumb`; seen 10 times."""

    height: int | None
    uri: str | None
    url_list: list[str]
    """Items: signed address."""
    url_prefix: Any
    width: int | None


class Extra(Record):
    """`data.extra`; seen 1 time."""

    api_debug_info: Any
    fatal_item_ids: list[Any]
    logid: str | None
    now: int | None
    """Epoch milliseconds."""
    search_request_id: str | None
    server_stream_time: int | None


class GlobalDoodleConfig(Record):
    """`data.global_doodle_config`; seen 1 time."""

    display_filter_bar: int | None
    feedback_survey: Any
    hide_results: bool | None
    hit_dolphin: bool | None
    hit_shark: bool | None
    keyword: str | None
    new_source: str | None
    search_channel: str | None
    tns_search_result: str | None


class LogPb(Record):
    """`data.log_pb`; seen 1 time."""

    impr_id: str | None


class User(Record):
    """`data.user_list[]`; seen 10 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    challenges: Any
    effects: Any
    items_: Any
    mix_list: Any
    musics: Any
    position: Any
    uniqid_position: Any
    user_info: UserInfo


class UserInfo(Record):
    """`data.user_list[].user_info`; seen 10 times."""

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
    follow_status: int | None
    follower_count: int | None
    followers_detail: Any
    geofencing: Any
    homepage_bottom_toast: Any
    item_list: Any
    mutual_relation_avatars: Any
    need_points: Any
    nickname: str | None
    platform_sync_info: Any
    relative_users: Any
    room_id: int | None
    room_id_str: str | None
    search_highlight: Any
    sec_uid: str | None
    shield_edit_field_info: Any
    signature: str | None
    total_favorited: int | None
    type_label: Any
    uid: str | None
    unique_id: str | None
    user_profile_guide: Any
    user_tags: Any
    white_cover_url: Any
