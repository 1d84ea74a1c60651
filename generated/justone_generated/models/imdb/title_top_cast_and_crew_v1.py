# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-top-cast-and-crew/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing

from ..._record import KeyNames, Record

__all__ = [
    "TitleTopCastAndCrewV1",
    "Category",
    "Character",
    "Credits",
    "DisplayableProperty",
    "Edge",
    "Name",
    "NameText",
    "Node",
    "PrimaryImage",
    "PrincipalCredit",
    "Title",
    "TitleType",
    "Value",
]


class TitleTopCastAndCrewV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Category(Record):
    """`data.title.titleType.categories[]`; seen 1 time."""

    id: str | None
    text: str | None
    value: str | None


class Character(Record):
    """`data.title.credits.edges[].node.characters[]`; seen 21 times."""

    id: str | None
    name: str | None


class Credits(Record):
    """`data.title.credits`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    edges: list[Edge]
    total: int | None


class DisplayableProperty(Record):
    """`data.title.titleType.displayableProperty`; seen 1 time."""

    value: Value


class Edge(Record):
    """`data.title.credits.edges[]`; seen 15 times."""

    node: Node


class Name(Record):
    """`data.title.credits.edges[].node.name`; seen 19 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    id: str | None
    nameText: NameText
    primaryImage: PrimaryImage


class NameText(Record):
    """`data.title.credits.edges[].node.name.nameText`; seen 19 times."""

    text: str | None


class Node(Record):
    """`data.title.credits.edges[].node`, `data.title.principalCredits[].credits[]`; seen 22 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    characters: list[Character]
    name: Name


class PrimaryImage(Record):
    """`data.title.credits.edges[].node.name.primaryImage`; seen 18 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    height: int | None
    id: str | None
    url: str | None
    width: int | None


class PrincipalCredit(Record):
    """`data.title.principalCredits[]`; seen 3 times."""

    credits: list[Node]


class Title(Record):
    """`data.title`; seen 1 time."""

    credits: Credits
    id: str | None
    principalCredits: list[PrincipalCredit]
    titleType: TitleType


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
    """`data.title.titleType.displayableProperty.value`; seen 1 time."""

    plainText: str | None
