# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-kol-rec-videos/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetKolRecVideosV1", "BaseResp", "Video"]


class GetKolRecVideosV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    masterpiece_videos: list[Video]
    newest_videos: list[Video]
    order_hot_videos: list[Video]
    personal_hot_videos: list[Video]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class Video(Record):
    """`data.masterpiece_videos[]`, `data.newest_videos[]`, `data.order_hot_videos[]` and 1 more places; seen 6 times."""

    acu: int | None
    avg_watch: int | None
    barrage: int | None
    biz_id: str | None
    comment: int | None
    core_user_id: str | None
    create_time: int | None
    """Epoch seconds."""
    create_timestamp: int | None
    duration: int | None
    duration_min: int | None
    fans_club: int | None
    favorite: str | None
    finish_time: int | None
    head_image_uri: str | None
    head_image_uris: list[Any]
    head_image_url_signed: str | None
    height: str | None
    impression: int | None
    industry: str | None
    interact_rate: int | None
    is_hot: bool | None
    is_playlet: int | None
    item_animated_cover: str | None
    item_cover: str | None
    item_date: str | None
    item_id: str | None
    item_title: str | None
    like: int | None
    live_status: int | None
    max_watch: int | None
    media_type: str | None
    original_status: int | None
    play: int | None
    play_over_5min: int | None
    read_cnt: str | None
    """Count in text."""
    repin: int | None
    send_gift: int | None
    send_prop: int | None
    send_red_packet: int | None
    share: int | None
    status: int | None
    title: str | None
    url: str | None
    video_id: str | None
    width: str | None
