# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/data_sp/item_report_detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["ItemReportDetailV1", "AuthorInfo", "BaseResp", "MusicInfo", "VideoInfo"]


class ItemReportDetailV1(Record):
    """`data`; seen 1 time."""

    author_info: AuthorInfo
    base_resp: BaseResp
    video_info: VideoInfo


class AuthorInfo(Record):
    """`data.author_info`; seen 1 time."""

    author_id: str | None
    avatar_uri: str | None
    city: str | None
    content_tags: dict[str, list[str]]
    core_user_id: str | None
    follower: str | None
    """Count in text."""
    gender: int | None
    industry_tags: list[Any]
    ink_cnt: str | None
    """Count in text."""
    is_star: int | None
    link_cnt: str | None
    """Count in text."""
    name: str | None


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class MusicInfo(Record):
    """`data.video_info.music_info`; seen 1 time."""

    album: str | None
    author: str | None
    cover_uri: str | None
    cover_url: list[str]
    create_time: str | None
    """Epoch seconds."""
    duration: str | None
    music_id: str | None
    play_url: str | None
    source_platform: int | None
    title: str | None
    used_count: str | None
    """Count in text."""


class VideoInfo(Record):
    """`data.video_info`; seen 1 time."""

    collect_cnt: str | None
    """Count in text."""
    comment_cnt: str | None
    """Count in text."""
    content_theme_labels: list[str]
    create_time: str | None
    """Epoch seconds."""
    duration: float | None
    finish_rate: float | None
    head_image_uri: str | None
    interact_cnt: str | None
    """Count in text."""
    interact_rate: float | None
    item_id: str | None
    like_cnt: str | None
    """Count in text."""
    music_info: MusicInfo
    share_cnt: str | None
    """Count in text."""
    title: str | None
    url: str | None
    video_id: str | None
    vv_cnt: str | None
    """Count in text."""
