# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/search-user/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import PageOf, Record

__all__ = ["SearchUserV2", "Filter", "FilterTag", "User"]


class SearchUserV2(PageOf["User"]):
    """`data`; seen 1 time."""

    filters: list[Filter]
    users: list[User]


class Filter(Record):
    """`data.filters[]`; seen 2 times."""

    filter_tags: list[FilterTag]
    group_show_type: int | None
    id: str | None
    invisible: bool | None
    name: str | None
    type: str | None
    word_request_id: str | None


class FilterTag(Record):
    """`data.filters[].filter_tags[]`; seen 10 times."""

    icon_tail_url: str | None
    icon_tail_url_night: str | None
    icon_url: str | None
    icon_url_night: str | None
    id: str | None
    name: str | None
    need_location_info: bool | None
    origin_text: str | None
    sub_filters: Any
    sub_filters_select_type: str | None


class User(Record):
    """`data.users[]`; seen 20 times."""

    desc: str | None
    followed: bool | None
    id: str | None
    image: str | None
    link: str | None
    name: str | None
    reason: str | None
    red_id: str | None
    red_official_verified: bool | None
    red_official_verify_type: int | None
    self: bool | None
    show_red_official_verify_icon: bool | None
    sub_title: str | None
