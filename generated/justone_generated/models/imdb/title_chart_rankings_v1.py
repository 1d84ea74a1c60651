# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-chart-rankings/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "TitleChartRankingsV1",
    "CanRate",
    "Category",
    "Country",
    "DisplayableProperty",
    "Edge",
    "Item",
    "Node",
    "PrimaryImage",
    "RatingsSummary",
    "ReleaseDate",
    "ReleaseYear",
    "TitleChartRankings",
    "TitleText",
    "TitleType",
    "TitleTypeDisplayableProperty",
    "TopRanking",
    "Value",
]


class TitleChartRankingsV1(Record):
    """`data`; seen 1 time."""

    titleChartRankings: TitleChartRankings


class CanRate(Record):
    """`data.titleChartRankings.edges[].node.item.canRate`; seen 1 time."""

    isRatable: bool | None


class Category(Record):
    """`data.titleChartRankings.edges[].node.item.titleType.categories[]`; seen 1 time."""

    id: str | None
    text: str | None
    value: str | None


class Country(Record):
    """`data.titleChartRankings.edges[].node.item.releaseDate.country`; seen 1 time."""

    id: str | None


class DisplayableProperty(Record):
    """`data.titleChartRankings.edges[].node.item.releaseDate.displayableProperty`; seen 1 time."""

    qualifiersInMarkdownList: Any


class Edge(Record):
    """`data.titleChartRankings.edges[]`; seen 1 time."""

    node: Node


class Item(Record):
    """`data.titleChartRankings.edges[].node.item`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    canRate: CanRate
    id: str | None
    originalTitleText: TitleText
    primaryImage: PrimaryImage
    ratingsSummary: RatingsSummary
    releaseDate: ReleaseDate
    releaseYear: ReleaseYear
    titleText: TitleText
    titleType: TitleType


class Node(Record):
    """`data.titleChartRankings.edges[].node`; seen 1 time."""

    chartRating: float | None
    chartVoteCount: int | None
    item: Item


class PrimaryImage(Record):
    """`data.titleChartRankings.edges[].node.item.primaryImage`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    height: int | None
    id: str | None
    url: str | None
    width: int | None


class RatingsSummary(Record):
    """`data.titleChartRankings.edges[].node.item.ratingsSummary`; seen 1 time."""

    aggregateRating: float | None
    topRanking: TopRanking
    voteCount: int | None


class ReleaseDate(Record):
    """`data.titleChartRankings.edges[].node.item.releaseDate`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    attributes: list[Any]
    country: Country
    day: int | None
    displayableProperty: DisplayableProperty
    month: int | None
    restriction: Any
    year: int | None


class ReleaseYear(Record):
    """`data.titleChartRankings.edges[].node.item.releaseYear`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    endYear: Any
    year: int | None


class TitleChartRankings(Record):
    """`data.titleChartRankings`; seen 1 time."""

    edges: list[Edge]


class TitleText(Record):
    """`data.titleChartRankings.edges[].node.item.originalTitleText`, `data.titleChartRankings.edges[].node.item.titleText`; seen 2 times."""

    isOriginalTitle: bool | None
    text: str | None


class TitleType(Record):
    """`data.titleChartRankings.edges[].node.item.titleType`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    canHaveEpisodes: bool | None
    categories: list[Category]
    displayableProperty: TitleTypeDisplayableProperty
    id: str | None
    isEpisode: bool | None
    isSeries: bool | None
    text: str | None


class TitleTypeDisplayableProperty(Record):
    """`data.titleChartRankings.edges[].node.item.titleType.displayableProperty`; seen 1 time."""

    value: Value


class TopRanking(Record):
    """`data.titleChartRankings.edges[].node.item.ratingsSummary.topRanking`; seen 1 time."""

    rank: int | None


class Value(Record):
    """`data.titleChartRankings.edges[].node.item.titleType.displayableProperty.value`; seen 1 time."""

    plainText: str | None
