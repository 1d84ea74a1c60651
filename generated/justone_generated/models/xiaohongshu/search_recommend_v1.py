# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu/search-recommend/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing

from ..._record import KeyNames, Record

__all__ = ["SearchRecommendV1", "Item", "Result"]


class SearchRecommendV1(Record):
    """`data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    items_: list[Item]
    result: Result
    search_cpl_id: str | None
    word_request_id: str | None


class Item(Record):
    """`data.items[]`; seen 15 times."""

    highlight_flags: list[bool]
    icon: str | None
    icon_night: str | None
    is_intervened: bool | None
    link: str | None
    search_type: str | None
    text: str | None
    type: str | None


class Result(Record):
    """`data.result`; seen 1 time."""

    message: str | None
    success: bool | None
