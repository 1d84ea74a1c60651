# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-contribution-questions/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "TitleContributionQuestionsV1",
    "Category",
    "Country",
    "DisplayableProperty",
    "PrimaryImage",
    "ReleaseDate",
    "ReleaseYear",
    "Title",
    "TitleText",
    "TitleType",
    "TitleTypeDisplayableProperty",
    "Value",
]


class TitleContributionQuestionsV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Category(Record):
    """`data.title.titleType.categories[]`; seen 1 time."""

    id: str | None
    text: str | None
    value: str | None


class Country(Record):
    """`data.title.releaseDate.country`; seen 1 time."""

    id: str | None


class DisplayableProperty(Record):
    """`data.title.releaseDate.displayableProperty`; seen 1 time."""

    qualifiersInMarkdownList: Any


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
    contributionQuestions: Any
    id: str | None
    originalTitleText: TitleText
    primaryImage: PrimaryImage
    releaseDate: ReleaseDate
    releaseYear: ReleaseYear
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
