# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-details-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "TitleDetailsQueryV1",
    "Akas",
    "Attribute",
    "Category",
    "CountriesOfOrigin",
    "Country",
    "DisplayableProperty",
    "Edge",
    "EdgeNode",
    "FilmingLocations",
    "FilmingLocationsEdge",
    "InterestScore",
    "Node",
    "OfficialLinks",
    "OfficialLinksEdge",
    "OfficialLinksEdgeNode",
    "PageInfo",
    "PrimaryImage",
    "ReleaseDate",
    "ReleaseDateCountry",
    "ReleaseDateDisplayableProperty",
    "ReleaseYear",
    "Runtime",
    "SpokenLanguage",
    "SpokenLanguages",
    "Title",
    "TitleText",
    "TitleType",
    "Value",
]


class TitleDetailsQueryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Akas(Record):
    """`data.title.akas`, `data.title.alternateVersions`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    edges: list[Edge]
    pageInfo: PageInfo
    total: int | None


class Attribute(Record):
    """`data.title.akas.edges[].node.attributes[]`; seen 1 time."""

    id: str | None
    text: str | None


class Category(Record):
    """`data.title.titleType.categories[]`; seen 1 time."""

    id: str | None
    text: str | None
    value: str | None


class CountriesOfOrigin(Record):
    """`data.title.countriesOfOrigin`; seen 1 time."""

    countries: list[Country]


class Country(Record):
    """`data.title.countriesOfOrigin.countries[]`, `data.title.akas.edges[].node.country`; seen 3 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    id: str | None
    text: str | None


class DisplayableProperty(Record):
    """`data.title.titleType.displayableProperty`, `data.title.spokenLanguages.spokenLanguages[].displayableProperty`, `data.title.akas.edges[].node.displayableProperty` and 1 more places; seen 6 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    value: Value


class Edge(Record):
    """`data.title.akas.edges[]`; seen 1 time."""

    node: Node


class EdgeNode(Record):
    """`data.title.filmingLocations.edges[].node`; seen 1 time."""

    attributes: list[Any]
    displayableProperty: DisplayableProperty
    id: str | None
    interestScore: InterestScore


class FilmingLocations(Record):
    """`data.title.filmingLocations`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    edges: list[FilmingLocationsEdge]
    pageInfo: PageInfo
    total: int | None


class FilmingLocationsEdge(Record):
    """`data.title.filmingLocations.edges[]`; seen 1 time."""

    node: EdgeNode


class InterestScore(Record):
    """`data.title.filmingLocations.edges[].node.interestScore`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    usersInterested: int | None
    usersVoted: int | None


class Node(Record):
    """`data.title.akas.edges[].node`; seen 1 time."""

    attributes: list[Attribute]
    country: Country
    displayableProperty: DisplayableProperty
    language: Any


class OfficialLinks(Record):
    """`data.title.officialLinks`; seen 1 time."""

    edges: list[OfficialLinksEdge]


class OfficialLinksEdge(Record):
    """`data.title.officialLinks.edges[]`; seen 1 time."""

    node: OfficialLinksEdgeNode


class OfficialLinksEdgeNode(Record):
    """`data.title.officialLinks.edges[].node`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    externalLinkRegion: Any
    label: str | None
    url: str | None


class PageInfo(Record):
    """`data.title.akas.pageInfo`, `data.title.filmingLocations.pageInfo`; seen 3 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    endCursor: str | None
    hasNextPage: bool | None
    hasPreviousPage: bool | None
    startCursor: str | None


class PrimaryImage(Record):
    """`data.title.primaryImage`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    height: int | None
    id: str | None
    url: str | None
    width: int | None


class ReleaseDate(Record):
    """`data.title.releaseDate`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    attributes: list[Any]
    country: ReleaseDateCountry
    day: int | None
    displayableProperty: ReleaseDateDisplayableProperty
    month: int | None
    restriction: Any
    year: int | None


class ReleaseDateCountry(Record):
    """`data.title.releaseDate.country`; seen 1 time."""

    id: str | None


class ReleaseDateDisplayableProperty(Record):
    """`data.title.releaseDate.displayableProperty`; seen 1 time."""

    qualifiersInMarkdownList: Any


class ReleaseYear(Record):
    """`data.title.releaseYear`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    endYear: Any
    year: int | None


class Runtime(Record):
    """`data.title.runtime`; seen 1 time."""

    seconds: int | None


class SpokenLanguage(Record):
    """`data.title.spokenLanguages.spokenLanguages[]`; seen 3 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    displayableProperty: DisplayableProperty
    id: str | None
    text: str | None


class SpokenLanguages(Record):
    """`data.title.spokenLanguages`; seen 1 time."""

    spokenLanguages: list[SpokenLanguage]


class Title(Record):
    """`data.title`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    akas: Akas
    alternateVersions: Akas
    countriesOfOrigin: CountriesOfOrigin
    filmingLocations: FilmingLocations
    id: str | None
    officialLinks: OfficialLinks
    originalTitleText: TitleText
    primaryImage: PrimaryImage
    releaseDate: ReleaseDate
    releaseYear: ReleaseYear
    runtime: Runtime
    spokenLanguages: SpokenLanguages
    titleText: TitleText
    titleType: TitleType


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
    displayableProperty: DisplayableProperty
    id: str | None
    isEpisode: bool | None
    isSeries: bool | None
    text: str | None


class Value(Record):
    """`data.title.titleType.displayableProperty.value`; seen 6 times."""

    id: str | None
    plainText: str | None
