# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/main-search-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "MainSearchQueryV1",
    "Attribute",
    "Category",
    "Country",
    "Credit",
    "DisplayableProperty",
    "Edge",
    "EdgeNode",
    "Entity",
    "Episodes",
    "EpisodesEpisodes",
    "KnownFor",
    "KnownForEdge",
    "MainSearch",
    "NameText",
    "Node",
    "NodeCredit",
    "PrimaryImage",
    "PrincipalCredit",
    "RatingsSummary",
    "ReleaseDate",
    "ReleaseYear",
    "TitleText",
    "TitleType",
    "TitleTypeDisplayableProperty",
    "Value",
]


class MainSearchQueryV1(Record):
    """`data`; seen 1 time."""

    mainSearch: MainSearch


class Attribute(Record):
    """`data.mainSearch.edges[].node.entity.releaseDate.attributes[]`, `data.mainSearch.edges[].node.entity.knownFor.edges[].node.credit.category`; seen 8 times."""

    id: str | None
    text: str | None


class Category(Record):
    """`data.mainSearch.edges[].node.entity.titleType.categories[]`; seen 24 times."""

    id: str | None
    text: str | None
    value: str | None


class Country(Record):
    """`data.mainSearch.edges[].node.entity.releaseDate.country`; seen 24 times."""

    id: str | None


class Credit(Record):
    """`data.mainSearch.edges[].node.entity.principalCredits[].credits[]`; seen 66 times."""

    name: Entity


class DisplayableProperty(Record):
    """`data.mainSearch.edges[].node.entity.releaseDate.displayableProperty`; seen 24 times."""

    qualifiersInMarkdownList: Any


class Edge(Record):
    """`data.mainSearch.edges[]`; seen 25 times."""

    node: Node


class EdgeNode(Record):
    """`data.mainSearch.edges[].node.entity.knownFor.edges[].node`; seen 2 times."""

    credit: NodeCredit
    title: Entity


class Entity(Record):
    """`data.mainSearch.edges[].node.entity`, `data.mainSearch.edges[].node.entity.knownFor.edges[].node.title`, `data.mainSearch.edges[].node.entity.principalCredits[].credits[].name`; seen 93 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    episodes: Episodes
    id: str | None
    knownFor: KnownFor
    nameText: NameText
    originalTitleText: TitleText
    primaryImage: PrimaryImage
    principalCredits: list[PrincipalCredit]
    ratingsSummary: RatingsSummary
    releaseDate: ReleaseDate
    releaseYear: ReleaseYear
    series: Any
    titleText: TitleText
    titleType: TitleType


class Episodes(Record):
    """`data.mainSearch.edges[].node.entity.episodes`; seen 6 times."""

    episodes: EpisodesEpisodes


class EpisodesEpisodes(Record):
    """`data.mainSearch.edges[].node.entity.episodes.episodes`; seen 6 times."""

    total: int | None


class KnownFor(Record):
    """`data.mainSearch.edges[].node.entity.knownFor`; seen 3 times."""

    edges: list[KnownForEdge]


class KnownForEdge(Record):
    """`data.mainSearch.edges[].node.entity.knownFor.edges[]`; seen 2 times."""

    node: EdgeNode


class MainSearch(Record):
    """`data.mainSearch`; seen 1 time."""

    edges: list[Edge]


class NameText(Record):
    """`data.mainSearch.edges[].node.entity.nameText`; seen 69 times."""

    text: str | None


class Node(Record):
    """`data.mainSearch.edges[].node`; seen 25 times."""

    entity: Entity


class NodeCredit(Record):
    """`data.mainSearch.edges[].node.entity.knownFor.edges[].node.credit`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    category: Attribute


class PrimaryImage(Record):
    """`data.mainSearch.edges[].node.entity.primaryImage`; seen 85 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    height: int | None
    id: str | None
    url: str | None
    width: int | None


class PrincipalCredit(Record):
    """`data.mainSearch.edges[].node.entity.principalCredits[]`; seen 22 times."""

    credits: list[Credit]


class RatingsSummary(Record):
    """`data.mainSearch.edges[].node.entity.ratingsSummary`; seen 2 times."""

    aggregateRating: float | None


class ReleaseDate(Record):
    """`data.mainSearch.edges[].node.entity.releaseDate`; seen 24 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    attributes: list[Attribute]
    country: Country
    day: int | None
    displayableProperty: DisplayableProperty
    month: int | None
    restriction: Any
    year: int | None


class ReleaseYear(Record):
    """`data.mainSearch.edges[].node.entity.releaseYear`; seen 24 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    endYear: int | None
    year: int | None


class TitleText(Record):
    """`data.mainSearch.edges[].node.entity.originalTitleText`, `data.mainSearch.edges[].node.entity.titleText`; seen 48 times."""

    isOriginalTitle: bool | None
    text: str | None


class TitleType(Record):
    """`data.mainSearch.edges[].node.entity.titleType`; seen 24 times."""

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
    """`data.mainSearch.edges[].node.entity.titleType.displayableProperty`; seen 24 times."""

    value: Value


class Value(Record):
    """`data.mainSearch.edges[].node.entity.titleType.displayableProperty.value`; seen 24 times."""

    plainText: str | None
