# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/beike/community/list/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins

from ..._record import PageOf, Record

__all__ = ["CommunityListV1", "ListItem"]


class CommunityListV1(PageOf["ListItem"]):
    """`data`; seen 1 time."""

    fb_query_id: str | None
    has_more_data: int | None
    list: _builtins.list[ListItem]
    needDemote: bool | None
    total_count: int | None


class ListItem(Record):
    """`data.list[]`; seen 20 times."""

    avg_unit_price: int | None
    building_finish_year: str | None
    building_type: str | None
    cardType: str | None
    city_id: int | None
    community_id: str | None
    community_name: str | None
    cover_pic: str | None
    description: str | None
    district_name: str | None
    ershoufang_avg_unit_price: int | None
    ershoufang_source_count: int | None
    fbExpoId: str | None
    has_resblockVideo: int | None
    has_resblock_panorama: int | None
    has_strategy: bool | None
    image: str | None
    isFavorite: int | None
    neo_desc: str | None
    point_lat: float | None
    point_lng: float | None
    schema: str | None
    strategy_info: str | None
    """JSON in text."""
