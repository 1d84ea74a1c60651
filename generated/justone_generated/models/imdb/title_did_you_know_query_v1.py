# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-did-you-know-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing
from typing import Any

from ..._record import KeyNames, Record

__all__ = [
    "TitleDidYouKnowQueryV1",
    "Category",
    "Character",
    "Count",
    "Edge",
    "EdgeNode",
    "Goofs",
    "InterestScore",
    "Line",
    "Name",
    "Node",
    "Soundtrack",
    "SoundtrackEdge",
    "Text",
    "Title",
    "TitleText",
]


class TitleDidYouKnowQueryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Category(Record):
    """`data.title.crazyCredits.edges[].node.category`; seen 2 times."""

    id: str | None
    text: str | None


class Character(Record):
    """`data.title.crazyCredits.edges[].node.lines[].characters[]`; seen 1 time."""

    character: str | None
    name: Name


class Count(Record):
    """`data.title.goofsCount`, `data.title.quotesCount`, `data.title.triviaCount`; seen 3 times."""

    total: int | None


class Edge(Record):
    """`data.title.crazyCredits.edges[]`; seen 4 times."""

    node: Node


class EdgeNode(Record):
    """`data.title.soundtrack.edges[].node`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    comments: list[Text]
    id: str | None
    text: str | None


class Goofs(Record):
    """`data.title.crazyCredits`, `data.title.goofs`, `data.title.quotes` and 1 more places; seen 4 times."""

    edges: list[Edge]


class InterestScore(Record):
    """`data.title.crazyCredits.edges[].node.interestScore`; seen 4 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    usersInterested: int | None
    usersVoted: int | None


class Line(Record):
    """`data.title.crazyCredits.edges[].node.lines[]`; seen 1 time."""

    characters: list[Character]
    stageDirection: Any
    text: str | None


class Name(Record):
    """`data.title.crazyCredits.edges[].node.lines[].characters[].name`; seen 1 time."""

    id: str | None


class Node(Record):
    """`data.title.crazyCredits.edges[].node`; seen 4 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    category: Category
    id: str | None
    interestScore: InterestScore
    isSpoiler: bool | None
    lines: list[Line]
    relatedNames: Any
    text: Text
    trademark: Any


class Soundtrack(Record):
    """`data.title.soundtrack`; seen 1 time."""

    edges: list[SoundtrackEdge]


class SoundtrackEdge(Record):
    """`data.title.soundtrack.edges[]`; seen 1 time."""

    node: EdgeNode


class Text(Record):
    """`data.title.crazyCredits.edges[].node.text`, `data.title.soundtrack.edges[].node.comments[]`; seen 4 times."""

    plainText: str | None


class Title(Record):
    """`data.title`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    crazyCredits: Goofs
    goofs: Goofs
    goofsCount: Count
    originalTitleText: TitleText
    quotes: Goofs
    quotesCount: Count
    soundtrack: Soundtrack
    titleText: TitleText
    trivia: Goofs
    triviaCount: Count


class TitleText(Record):
    """`data.title.originalTitleText`, `data.title.titleText`; seen 2 times."""

    isOriginalTitle: bool | None
    text: str | None
