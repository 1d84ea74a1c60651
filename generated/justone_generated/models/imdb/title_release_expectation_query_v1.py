# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-release-expectation-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "TitleReleaseExpectationQueryV1",
    "Category",
    "Comment",
    "Country",
    "CurrentProductionStage",
    "DisplayableProperty",
    "Edge",
    "PrimaryImage",
    "ProductionStatus",
    "ProductionStatusHistory",
    "QualifiersInMarkdown",
    "ReleaseDate",
    "ReleaseYear",
    "Title",
    "TitleText",
    "TitleType",
    "TitleTypeDisplayableProperty",
    "Value",
    "WideReleaseDates",
]


class TitleReleaseExpectationQueryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Category(Record):
    """`data.title.titleType.categories[]`; seen 1 time."""

    id: str | None
    text: str | None
    value: str | None


class Comment(Record):
    """`data.title.productionStatus.productionStatusHistory[].comment`; seen 1 time."""

    text: str | None


class Country(Record):
    """`data.title.releaseDate.country`; seen 58 times."""

    id: str | None


class CurrentProductionStage(Record):
    """`data.title.productionStatus.currentProductionStage`, `data.title.releaseDate.attributes[]`, `data.title.productionStatus.productionStatusHistory[].status`; seen 14 times."""

    id: str | None
    text: str | None


class DisplayableProperty(Record):
    """`data.title.releaseDate.displayableProperty`; seen 58 times."""

    qualifiersInMarkdownList: list[QualifiersInMarkdown]


class Edge(Record):
    """`data.title.excludeWideReleaseDates.edges[]`; seen 57 times."""

    node: ReleaseDate


class PrimaryImage(Record):
    """`data.title.primaryImage`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    height: int | None
    id: str | None
    url: str | None
    width: int | None


class ProductionStatus(Record):
    """`data.title.productionStatus`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    announcements: Any
    currentProductionStage: CurrentProductionStage
    productionStatusHistory: list[ProductionStatusHistory]


class ProductionStatusHistory(Record):
    """`data.title.productionStatus.productionStatusHistory[]`; seen 9 times."""

    comment: Comment
    date: str | None
    status: CurrentProductionStage


class QualifiersInMarkdown(Record):
    """`data.title.releaseDate.displayableProperty.qualifiersInMarkdownList[]`; seen 4 times."""

    expandedMarkdown: str | None


class ReleaseDate(Record):
    """`data.title.releaseDate`, `data.title.excludeWideReleaseDates.edges[].node`; seen 58 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    attributes: list[CurrentProductionStage]
    country: Country
    day: int | None
    displayableProperty: DisplayableProperty
    month: int | None
    restriction: Any
    year: int | None


class ReleaseYear(Record):
    """`data.title.releaseYear`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    endYear: Any
    year: int | None


class Title(Record):
    """`data.title`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    episodes: Any
    excludeWideReleaseDates: WideReleaseDates
    id: str | None
    originalTitleText: TitleText
    primaryImage: PrimaryImage
    productionStatus: ProductionStatus
    releaseDate: ReleaseDate
    releaseYear: ReleaseYear
    titleText: TitleText
    titleType: TitleType
    wideReleaseDates: WideReleaseDates


class TitleText(Record):
    """`data.title.originalTitleText`, `data.title.titleText`; seen 2 times."""

    isOriginalTitle: bool | None
    text: str | None


class TitleType(Record):
    """`data.title.titleType`; seen 1 time."""

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
    """`data.title.titleType.displayableProperty`; seen 1 time."""

    value: Value


class Value(Record):
    """`data.title.titleType.displayableProperty.value`; seen 1 time."""

    plainText: str | None


class WideReleaseDates(Record):
    """`data.title.excludeWideReleaseDates`, `data.title.wideReleaseDates`; seen 2 times."""

    edges: list[Edge]
