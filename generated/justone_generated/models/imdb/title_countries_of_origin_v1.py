# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-countries-of-origin/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import typing as _typing

from ..._record import KeyNames, Record

__all__ = ["TitleCountriesOfOriginV1", "CountriesOfOrigin", "Country", "Title"]


class TitleCountriesOfOriginV1(Record):
    """`data`; seen 1 time."""

    title: Title


class CountriesOfOrigin(Record):
    """`data.title.countriesOfOrigin`; seen 1 time."""

    countries: list[Country]


class Country(Record):
    """`data.title.countriesOfOrigin.countries[]`; seen 2 times."""

    __keys__: _typing.ClassVar[KeyNames] = {"typename_": "__typename"}
    typename_: str | None
    id: str | None
    text: str | None


class Title(Record):
    """`data.title`; seen 1 time."""

    countriesOfOrigin: CountriesOfOrigin
