# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-redux-overview-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "TitleReduxOverviewQueryV1",
    "Akas",
    "AkasEdge",
    "CanRate",
    "Caption",
    "Category",
    "Certificate",
    "Country",
    "DisplayableCount",
    "DisplayableProperty",
    "Edge",
    "EngagementStatistics",
    "Interests",
    "Meta",
    "Metacritic",
    "Metascore",
    "Name",
    "Node",
    "Plot",
    "PrimaryImage",
    "ProductionStatus",
    "ProductionStatusHistory",
    "RatingsBody",
    "RatingsSummary",
    "ReleaseDate",
    "ReleaseDateDisplayableProperty",
    "ReleaseYear",
    "Reviews",
    "Runtime",
    "Source",
    "Text",
    "Title",
    "TitleText",
    "TitleType",
    "WatchlistStatistics",
]


class TitleReduxOverviewQueryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Akas(Record):
    """`data.title.primaryImage.names[].akas`; seen 20 times."""

    edges: list[AkasEdge]


class AkasEdge(Record):
    """`data.title.primaryImage.names[].akas.edges[]`; seen 34 times."""

    node: DisplayableCount


class CanRate(Record):
    """`data.title.canRate`; seen 1 time."""

    isRatable: bool | None


class Caption(Record):
    """`data.title.plot.plotText`, `data.title.primaryImage.caption`, `data.title.titleType.displayableProperty.value`; seen 32 times."""

    plainText: str | None


class Category(Record):
    """`data.title.titleType.categories[]`; seen 11 times."""

    id: str | None
    text: str | None
    value: str | None


class Certificate(Record):
    """`data.title.certificate`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    country: Country
    id: str | None
    rating: str | None
    ratingReason: str | None
    ratingsBody: RatingsBody


class Country(Record):
    """`data.title.certificate.country`, `data.title.releaseDate.country`; seen 12 times."""

    id: str | None


class DisplayableCount(Record):
    """`data.title.engagementStatistics.watchlistStatistics.displayableCount`, `data.title.primaryImage.names[].nameText`, `data.title.productionStatus.productionStatusHistory[].comment` and 1 more places; seen 56 times."""

    text: str | None


class DisplayableProperty(Record):
    """`data.title.titleType.displayableProperty`, `data.title.interests.edges[].node.description`; seen 21 times."""

    value: Caption


class Edge(Record):
    """`data.title.interests.edges[]`; seen 10 times."""

    node: Node


class EngagementStatistics(Record):
    """`data.title.engagementStatistics`; seen 1 time."""

    watchlistStatistics: WatchlistStatistics


class Interests(Record):
    """`data.title.interests`; seen 1 time."""

    edges: list[Edge]


class Meta(Record):
    """`data.title.meta`; seen 1 time."""

    id: str | None
    restrictions: Any


class Metacritic(Record):
    """`data.title.metacritic`; seen 1 time."""

    metascore: Metascore
    url: str | None


class Metascore(Record):
    """`data.title.metacritic.metascore`; seen 1 time."""

    reviewCount: int | None
    score: int | None


class Name(Record):
    """`data.title.primaryImage.names[]`; seen 20 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    akas: Akas
    id: str | None
    nameText: DisplayableCount
    primaryImage: PrimaryImage


class Node(Record):
    """`data.title.interests.edges[].node`; seen 10 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    description: DisplayableProperty
    id: str | None
    primaryImage: PrimaryImage
    primaryText: Text
    secondaryText: Text


class Plot(Record):
    """`data.title.plot`; seen 1 time."""

    plotText: Caption


class PrimaryImage(Record):
    """`data.title.primaryImage`, `data.title.primaryImage.names[].primaryImage`, `data.title.interests.edges[].node.primaryImage`; seen 40 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    caption: Caption
    copyright: str | None
    countries: list[Any]
    createdBy: str | None
    height: int | None
    id: str | None
    languages: list[Any]
    names: list[Name]
    source: Source
    titles: list[Title]
    type: str | None
    url: str | None
    width: int | None


class ProductionStatus(Record):
    """`data.title.productionStatus`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    announcements: Any
    currentProductionStage: RatingsBody
    productionStatusHistory: list[ProductionStatusHistory]


class ProductionStatusHistory(Record):
    """`data.title.productionStatus.productionStatusHistory[]`; seen 9 times."""

    comment: DisplayableCount
    date: str | None
    status: RatingsBody


class RatingsBody(Record):
    """`data.title.certificate.ratingsBody`, `data.title.productionStatus.currentProductionStage`, `data.title.productionStatus.productionStatusHistory[].status`; seen 11 times."""

    id: str | None
    text: str | None


class RatingsSummary(Record):
    """`data.title.ratingsSummary`; seen 1 time."""

    aggregateRating: float | None
    voteCount: int | None


class ReleaseDate(Record):
    """`data.title.releaseDate`; seen 11 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    attributes: list[Any]
    country: Country
    day: int | None
    displayableProperty: ReleaseDateDisplayableProperty
    month: int | None
    restriction: Any
    year: int | None


class ReleaseDateDisplayableProperty(Record):
    """`data.title.releaseDate.displayableProperty`; seen 11 times."""

    qualifiersInMarkdownList: Any


class ReleaseYear(Record):
    """`data.title.releaseYear`; seen 11 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    endYear: Any
    year: int | None


class Reviews(Record):
    """`data.title.externalLinks`, `data.title.reviews`; seen 2 times."""

    total: int | None


class Runtime(Record):
    """`data.title.runtime`; seen 1 time."""

    seconds: int | None


class Source(Record):
    """`data.title.primaryImage.source`; seen 10 times."""

    attributionUrl: Any
    banner: Any
    text: Any


class Text(Record):
    """`data.title.interests.edges[].node.primaryText`, `data.title.interests.edges[].node.secondaryText`; seen 20 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    id: str | None
    text: str | None


class Title(Record):
    """`data.title`, `data.title.primaryImage.titles[]`; seen 11 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    canRate: CanRate
    certificate: Certificate
    engagementStatistics: EngagementStatistics
    episodes: Any
    externalLinks: Reviews
    id: str | None
    interests: Interests
    meta: Meta
    metacritic: Metacritic
    originalTitleText: TitleText
    plot: Plot
    primaryImage: PrimaryImage
    productionStatus: ProductionStatus
    ratingsSummary: RatingsSummary
    releaseDate: ReleaseDate
    releaseYear: ReleaseYear
    reviews: Reviews
    runtime: Runtime
    series: Any
    titleText: TitleText
    titleType: TitleType


class TitleText(Record):
    """`data.title.originalTitleText`, `data.title.titleText`; seen 22 times."""

    isOriginalTitle: bool | None
    text: str | None


class TitleType(Record):
    """`data.title.titleType`; seen 11 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    canHaveEpisodes: bool | None
    categories: list[Category]
    displayableProperty: DisplayableProperty
    id: str | None
    isEpisode: bool | None
    isSeries: bool | None
    text: str | None


class WatchlistStatistics(Record):
    """`data.title.engagementStatistics.watchlistStatistics`; seen 1 time."""

    displayableCount: DisplayableCount
