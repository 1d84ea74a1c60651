# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/bilibili/get-user-video-list/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = [
    "GetUserVideoListV2",
    "CursorAttr",
    "Data",
    "EpisodicButton",
    "ItemItem",
    "LastWatchedLocator",
    "Order",
    "ThreePoint",
]


class GetUserVideoListV2(PageOf["ItemItem"]):
    """`data`; seen 1 time."""

    code: int | None
    data: Data
    message: str | None
    ttl: int | None


class CursorAttr(Record):
    """`data.data.item[].cursor_attr`; seen 1 time."""

    is_last_watched_arc: bool | None
    rank: int | None


class Data(Record):
    """`data.data`; seen 1 time."""

    count: int | None
    episodic_button: EpisodicButton
    has_next: bool | None
    has_prev: bool | None
    item: list[ItemItem]
    last_watched_locator: LastWatchedLocator
    order: list[Order]


class EpisodicButton(Record):
    """`data.data.episodic_button`; seen 1 time."""

    text: str | None
    uri: str | None


class ItemItem(Record):
    """`data.data.item[]`; seen 1 time."""

    author: str | None
    bvid: str | None
    cover: str | None
    cover_icon: str | None
    cover_left_icon: str | None
    cover_left_text: str | None
    ctime: int | None
    """Epoch seconds."""
    cursor_attr: CursorAttr
    danmaku: int | None
    duration: int | None
    first_cid: int | None
    goto: str | None
    icon_type: int | None
    is_cooperation: bool | None
    is_fold: bool | None
    is_live_playback: bool | None
    is_oneself: bool | None
    is_pgc: bool | None
    is_popular: bool | None
    is_pugv: bool | None
    is_steins: bool | None
    is_ugcpay: bool | None
    length: str | None
    param: str | None
    play: int | None
    publish_time_text: str | None
    state: bool | None
    sub_title_icon: str | None
    subtitle: str | None
    three_point: list[ThreePoint]
    title: str | None
    tname: str | None
    translate_status: str | None
    translated_title: str | None
    ugc_pay: int | None
    uri: str | None
    videos: int | None
    view_content: str | None
    """Count in text."""
    view_self_type: int | None


class LastWatchedLocator(Record):
    """`data.data.last_watched_locator`; seen 1 time."""

    display_threshold: int | None
    insert_ranking: int | None
    text: str | None


class Order(Record):
    """`data.data.order[]`; seen 1 time."""

    title: str | None
    value: str | None


class ThreePoint(Record):
    """`data.data.item[].three_point[]`; seen 1 time."""

    icon: str | None
    text: str | None
    translate: Any
    type: str | None
