# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/search-note/v3.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, PageOf, Record

__all__ = [
    "SearchNoteV3",
    "AdvancedWidgetsGroups",
    "CornerTagInfo",
    "GeoInfo",
    "Group",
    "Image",
    "InteractionArea",
    "Item",
    "Note",
    "QueryDebugInfo",
    "QueryIntent",
    "StrategyInfo",
    "TagInfo",
    "User",
]


class SearchNoteV3(PageOf["Item"]):
    """`data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    ai_mode_enable: bool | None
    can_cut: bool | None
    cur_cut_number: int | None
    dqa_authorized_user_by_shared: bool | None
    dqa_instant_sid: str | None
    is_broad_query: bool | None
    items_: list[Item]
    query_debug_info: QueryDebugInfo
    query_intent: QueryIntent
    query_type: int | None
    request_dqa: int | None
    request_dqa_instant: bool | None
    search_dqa_new_page_exp: int | None
    search_pull_down_opt_exp: int | None
    search_request_id: str | None
    service_status: str | None
    """JSON in text."""
    show_single_col: bool | None
    strategy_info: StrategyInfo


class AdvancedWidgetsGroups(Record):
    """`data.items[].note.advanced_widgets_groups`; seen 1 time."""

    groups: list[Group]


class CornerTagInfo(Record):
    """`data.items[].note.corner_tag_info[]`; seen 2 times."""

    icon: str | None
    location: int | None
    style: int | None
    text: str | None
    text_en: str | None
    type: str | None


class GeoInfo(Record):
    """`data.items[].note.geo_info`; seen 1 time."""

    distance: str | None


class Group(Record):
    """`data.items[].note.advanced_widgets_groups.groups[]`; seen 2 times."""

    fetch_types: list[str]
    mode: int | None


class Image(Record):
    """`data.items[].note.images_list[]`; seen 7 times."""

    fileid: str | None
    height: int | None
    need_load_original_image: bool | None
    original: str | None
    trace_id: str | None
    url: str | None
    """Signed address."""
    url_size_large: str | None
    """Signed address."""
    width: int | None


class InteractionArea(Record):
    """`data.items[].note.interaction_area`; seen 1 time."""

    status: bool | None
    text: str | None
    type: int | None


class Item(Record):
    """`data.items[]`; seen 1 time."""

    model_type: str | None
    note: Note


class Note(Record):
    """`data.items[].note`; seen 1 time."""

    advanced_widgets_groups: AdvancedWidgetsGroups
    collected: bool | None
    collected_count: int | None
    comments_count: int | None
    corner_tag_info: list[CornerTagInfo]
    cover_image_index: int | None
    debug_info_str: str | None
    desc: str | None
    extract_text_enabled: int | None
    geo_info: GeoInfo
    has_music: bool | None
    id: str | None
    images_list: list[Image]
    interaction_area: InteractionArea
    last_update_time: int | None
    liked: bool | None
    liked_count: int | None
    nice_count: int | None
    niced: bool | None
    note_attributes: list[Any]
    result_from: str | None
    shared_count: int | None
    tag_info: TagInfo
    timestamp: int | None
    """Epoch seconds."""
    title: str | None
    type: str | None
    update_time: int | None
    """Epoch milliseconds."""
    user: User
    widgets_context: str | None
    """JSON in text."""
    xsec_token: str | None


class QueryDebugInfo(Record):
    """`data.query_debug_info`; seen 1 time."""

    is_forbidden: bool | None


class QueryIntent(Record):
    """`data.query_intent`; seen 1 time."""

    goodsIntent: int | None
    low_supply_intent: bool | None
    search_ask_intent: bool | None


class StrategyInfo(Record):
    """`data.strategy_info`; seen 1 time."""

    query_average_impression_count: int | None
    query_can_guide_to_feed: bool | None


class TagInfo(Record):
    """`data.items[].note.tag_info`; seen 1 time."""

    title: str | None
    type: str | None


class User(Record):
    """`data.items[].note.user`; seen 1 time."""

    followed: bool | None
    images: str | None
    nickname: str | None
    red_id: str | None
    red_official_verified: bool | None
    red_official_verify_type: int | None
    show_red_official_verify_icon: bool | None
    track_duration: int | None
    userid: str | None
