# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-box-office-summary/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing

from ..._record import KeyNames, Record

__all__ = [
    "TitleBoxOfficeSummaryV1",
    "Budget",
    "Edge",
    "Gross",
    "Node",
    "OpeningWeekendGrosses",
    "ReleaseYear",
    "Title",
    "TitleText",
    "Total",
]


class TitleBoxOfficeSummaryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Budget(Record):
    """`data.title.budget`; seen 1 time."""

    totalBudget: Total


class Edge(Record):
    """`data.title.openingWeekendGrosses.edges[]`; seen 1 time."""

    node: Node


class Gross(Record):
    """`data.title.domesticGross`, `data.title.worldwideGross`, `data.title.openingWeekendGrosses.edges[].node.gross`; seen 3 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    total: Total


class Node(Record):
    """`data.title.openingWeekendGrosses.edges[].node`; seen 1 time."""

    gross: Gross
    weekendStartDate: str | None


class OpeningWeekendGrosses(Record):
    """`data.title.openingWeekendGrosses`; seen 1 time."""

    edges: list[Edge]
    total: int | None


class ReleaseYear(Record):
    """`data.title.releaseYear`; seen 1 time."""

    year: int | None


class Title(Record):
    """`data.title`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    budget: Budget
    domesticGross: Gross
    id: str | None
    openingWeekendGrosses: OpeningWeekendGrosses
    originalTitleText: TitleText
    releaseYear: ReleaseYear
    titleText: TitleText
    worldwideGross: Gross


class TitleText(Record):
    """`data.title.originalTitleText`, `data.title.titleText`; seen 2 times."""

    isOriginalTitle: bool | None
    text: str | None


class Total(Record):
    """`data.title.budget.totalBudget`, `data.title.domesticGross.total`; seen 4 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    amount: int | None
    currency: str | None
