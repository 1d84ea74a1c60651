# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douban/get-recent-hot-movie/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing

from ..._record import KeyNames, PageOf, Record

__all__ = ["GetRecentHotMovieV1", "Item", "Pic", "Rating", "RecommendTag", "Tag", "Type"]


class GetRecentHotMovieV1(PageOf["Item"]):
    """`data`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"items_": "items"}
    category: str | None
    items_: list[Item]
    recommend_tags: list[RecommendTag]
    tags: list[Tag]
    total: int | None
    type: str | None


class Item(Record):
    """`data.items[]`; seen 20 times."""

    card_subtitle: str | None
    episodes_info: str | None
    id: str | None
    is_new: bool | None
    pic: Pic
    rating: Rating
    title: str | None
    type: str | None
    uri: str | None


class Pic(Record):
    """`data.items[].pic`; seen 20 times."""

    large: str | None
    normal: str | None


class Rating(Record):
    """`data.items[].rating`; seen 20 times."""

    count: int | None
    max: int | None
    star_count: float | None
    value: float | None


class RecommendTag(Record):
    """`data.recommend_tags[]`; seen 8 times."""

    category: str | None
    selected: bool | None
    title: str | None
    type: str | None


class Tag(Record):
    """`data.tags[]`; seen 4 times."""

    category: str | None
    selected: bool | None
    title: str | None
    types: list[Type]


class Type(Record):
    """`data.tags[].types[]`; seen 20 times."""

    selected: bool | None
    title: str | None
    type: str | None
