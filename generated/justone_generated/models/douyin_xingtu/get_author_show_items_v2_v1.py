# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/author/get_author_show_items_v2/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetAuthorShowItemsV2V1", "BaseResp", "DataDescription", "ItemInfo", "PlayMedium"]


class GetAuthorShowItemsV2V1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    data_description: DataDescription
    latest_item_info: list[ItemInfo]
    latest_item_statics_antispam: dict[str, Any]
    latest_star_item_info: list[ItemInfo]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class DataDescription(Record):
    """`data.data_description`; seen 1 time."""

    interaction: PlayMedium
    interaction_enrollment: PlayMedium
    play_medium: PlayMedium
    play_medium_enrollment: PlayMedium
    video_view_rate: PlayMedium
    video_view_rate_enrollment: PlayMedium


class ItemInfo(Record):
    """`data.latest_item_info[]`, `data.latest_star_item_info[]`; seen 16 times."""

    comment: int | None
    core_user_id: str | None
    create_time: int | None
    """Epoch seconds."""
    create_timestamp: int | None
    """Epoch seconds."""
    duration: int | None
    duration_min: int | None
    head_image_uri: str | None
    is_hot: bool | None
    is_playlet: int | None
    item_animated_cover: str | None
    item_cover: str | None
    item_date: str | None
    item_id: str | None
    item_title: str | None
    like: int | None
    media_type: str | None
    original_status: int | None
    play: int | None
    share: int | None
    status: int | None
    title: str | None
    url: str | None
    video_id: str | None


class PlayMedium(Record):
    """`data.data_description.interaction`, `data.data_description.interaction_enrollment`, `data.data_description.play_medium` and 3 more places; seen 6 times."""

    compare_author: float | None
    compare_avg: float | None
    rate: float | None
