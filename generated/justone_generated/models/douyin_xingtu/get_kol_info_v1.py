# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-kol-info/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetKolInfoV1", "BaseResp", "StarTag"]


class GetKolInfoV1(Record):
    """`data`; seen 1 time."""

    abandon_sign_result: int | None
    appeal_id: str | None
    author_avatar_frame_icon: int | None
    author_type: int | None
    avatar_uri: str | None
    avg_play: int | None
    aweme_tags: list[Any]
    base64_qrcode: str | None
    base_resp: BaseResp
    category_id: str | None
    city: str | None
    content_theme_labels: list[str]
    core_user_id: str | None
    create_time: str | None
    """Epoch seconds."""
    creator_type: int | None
    e_commerce_enable: bool | None
    follower: int | None
    gender: int | None
    grade: int | None
    has_phone: bool | None
    id: str | None
    industry_list: list[Any]
    is_cpm_project_author: bool | None
    is_game_author: bool | None
    is_online: bool | None
    is_plan_author: bool | None
    is_star: bool | None
    is_visible: bool | None
    lowest_price: int | None
    mcn_introduction: str | None
    mcn_logo: str | None
    mcn_name: str | None
    modify_time: str | None
    """Epoch seconds."""
    nick_name: str | None
    online_status: int | None
    opened_task_category: str | None
    """JSON in text."""
    platform: list[int]
    platform_channel: list[int]
    platform_source: int | None
    protocol_id: str | None
    province: str | None
    qrcode_url: str | None
    sec_uid: str | None
    short_id: str | None
    star_tags: list[StarTag]
    status: int | None
    tags: str | None
    """JSON in text."""
    tags_author_style: str | None
    """JSON in text."""
    tags_ids: str | None
    tags_ids_level_two: str | None
    tags_level_two: str | None
    """JSON in text."""
    tags_relation: dict[str, list[str]]
    task_status: int | None
    unique_id: str | None


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class StarTag(Record):
    """`data.star_tags[]`; seen 1 time."""

    tag_type: int | None
    tag_value: int | None
