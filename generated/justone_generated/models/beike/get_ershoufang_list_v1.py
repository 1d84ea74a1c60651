# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/beike/get-ershoufang-list/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = [
    "GetErshoufangListV1",
    "Area",
    "CheckFilters",
    "Data",
    "Filters",
    "Header",
    "ListFilter",
    "Max",
    "More",
    "Option",
    "Range",
    "RangeUnit",
    "Region",
    "RegionOption",
    "Room",
    "Slide",
    "SortFilter",
]


class GetErshoufangListV1(Record):
    """`data`; seen 1 time."""

    cost: int | None
    data: Data
    errno: int | None
    error: str | None
    request_id: str | None
    uniqid: str | None


class Area(Record):
    """`data.data.headerList[].filters.checkFilters.area`, `data.data.headerList[].filters.checkFilters.price`, `data.data.headerList[].filters.checkFilters.more.options[]`; seen 4 times."""

    alias: str | None
    itemType: str | None
    name: str | None
    options: list[Option]
    range: Range
    type: int | None


class CheckFilters(Record):
    """`data.data.headerList[].filters.checkFilters`; seen 1 time."""

    area: Area
    more: More
    price: Area
    region: Region
    room: Room
    soldMore: More


class Data(Record):
    """`data.data`; seen 1 time."""

    hasMoreData: int | None
    headerList: list[Header]
    houseTooFew: int | None
    noResultNearHouse: int | None
    returnCount: int | None
    subscribe: int | None
    totalCount: int | None


class Filters(Record):
    """`data.data.headerList[].filters`; seen 1 time."""

    checkFilters: CheckFilters
    listFilters: list[ListFilter]
    sortFilters: list[SortFilter]


class Header(Record):
    """`data.data.headerList[]`; seen 1 time."""

    filters: Filters
    itemKey: str | None


class ListFilter(Record):
    """`data.data.headerList[].filters.listFilters[]`, `data.data.headerList[].filters.checkFilters.room.options[]`; seen 2 times."""

    id: int | None
    key: str | None
    name: str | None


class Max(Record):
    """`data.data.headerList[].filters.checkFilters.area.range.max`, `data.data.headerList[].filters.checkFilters.area.range.min`; seen 8 times."""

    key: str | None
    name: str | None


class More(Record):
    """`data.data.headerList[].filters.checkFilters.more`, `data.data.headerList[].filters.checkFilters.soldMore`; seen 2 times."""

    name: str | None
    options: list[Area]
    type: int | None


class Option(Record):
    """`data.data.headerList[].filters.checkFilters.area.options[]`; seen 4 times."""

    id: int | None
    key: str | None
    left: int | None
    name: str | None
    right: int | None


class Range(Record):
    """`data.data.headerList[].filters.checkFilters.area.range`; seen 4 times."""

    max: Max
    min: Max
    name: str | None
    rangeUnit: RangeUnit
    rangeUnitLow: RangeUnit
    slide: Slide


class RangeUnit(Record):
    """`data.data.headerList[].filters.checkFilters.area.range.rangeUnit`, `data.data.headerList[].filters.checkFilters.area.range.rangeUnitLow`; seen 5 times."""

    default: str | None
    less: str | None
    more: str | None


class Region(Record):
    """`data.data.headerList[].filters.checkFilters.region`, `data.data.headerList[].filters.checkFilters.region.options[].options[]`; seen 2 times."""

    name: str | None
    options: list[RegionOption]
    type: int | None


class RegionOption(Record):
    """`data.data.headerList[].filters.checkFilters.region.options[]`; seen 2 times."""

    alias: str | None
    itemType: str | None
    name: str | None
    options: list[Region]
    type: int | None


class Room(Record):
    """`data.data.headerList[].filters.checkFilters.room`; seen 1 time."""

    alias: str | None
    itemType: str | None
    name: str | None
    options: list[ListFilter]
    type: int | None


class Slide(Record):
    """`data.data.headerList[].filters.checkFilters.area.range.slide`; seen 4 times."""

    length: int | None
    maxText: str | None
    minText: str | None
    step: int | None


class SortFilter(Record):
    """`data.data.headerList[].filters.sortFilters[]`; seen 1 time."""

    name: str | None
