# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-plot-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing

from ..._record import KeyNames, Record

__all__ = ["TitlePlotQueryV1", "Category", "DisplayableProperty", "Plot", "PlotText", "Title", "Type"]


class TitlePlotQueryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class Category(Record):
    """`data.title.type.categories[]`; seen 1 time."""

    id: str | None
    text: str | None
    value: str | None


class DisplayableProperty(Record):
    """`data.title.type.displayableProperty`; seen 1 time."""

    value: PlotText


class Plot(Record):
    """`data.title.plot`; seen 1 time."""

    id: str | None
    plotText: PlotText


class PlotText(Record):
    """`data.title.plot.plotText`, `data.title.type.displayableProperty.value`; seen 2 times."""

    plainText: str | None


class Title(Record):
    """`data.title`; seen 1 time."""

    id: str | None
    plot: Plot
    type: Type


class Type(Record):
    """`data.title.type`; seen 1 time."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    canHaveEpisodes: bool | None
    categories: list[Category]
    displayableProperty: DisplayableProperty
    id: str | None
    isEpisode: bool | None
    isSeries: bool | None
    text: str | None
