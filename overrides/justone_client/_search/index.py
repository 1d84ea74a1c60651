"""The printed search index. It is read for the first question, not with the package."""

from __future__ import annotations

import json
from functools import cache, cached_property
from importlib import resources
from typing import TYPE_CHECKING, NamedTuple, TypedDict, cast

from justone_generated._terms import is_han

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["CONCEPT", "Family", "Index", "index"]

CONCEPT = "="
"""Begins the terms of concepts."""


class Family(NamedTuple):
    """Versions of one operation, as the index has them."""

    name: str
    platform: str
    keys: tuple[str, ...]
    titles_zh: tuple[str, ...]
    """In Chinese, in the order of `keys`; empty where the provider has none."""
    about: Mapping[str, float]
    """The concepts of its titles, with their weight. They sum up to 1."""
    is_deprecated: bool
    """Whether every version is."""
    own: Mapping[str, frozenset[str]]
    """Key -> terms that not all versions have; empty for a family of one."""


class _PrintedFamily(TypedDict):
    name: str
    platform: str
    keys: list[str]
    titles_zh: list[str]
    about: dict[str, float]
    deprecated: bool
    own: list[str]


class _Printed(TypedDict):
    families: list[_PrintedFamily]
    concepts: dict[str, str]
    platforms: dict[str, str]
    near: dict[str, str]
    topics: dict[str, str]
    noise: dict[str, str]
    terms: dict[str, str]


class Index:
    """Families, the forms that people use, and what each term says about each family."""

    def __init__(self, printed: _Printed) -> None:
        self.families = [_family(one) for one in printed["families"]]
        self.concepts: Mapping[str, str] = printed["concepts"]
        """Form -> names of concepts, separated by blanks."""
        self.platforms: Mapping[str, str] = printed["platforms"]
        """Form -> platforms, separated by blanks."""
        self.near: Mapping[str, str] = printed["near"]
        """Platform -> platforms that its name may mean as well."""
        self.topics: Mapping[str, str] = printed["topics"]
        """Platform -> concepts that a question means it by, if it names a platform nearby."""
        self.noise: Mapping[str, str] = printed["noise"]
        """Forms that say nothing."""
        self._terms = printed["terms"]
        self._points: dict[str, Sequence[tuple[int, int]]] = {}

    def points(self, term: str) -> Sequence[tuple[int, int]]:
        """Return pairs of a family's number and the points that this term gives it."""
        known = self._points.get(term)
        if known is None:
            pairs = (pair.partition(":") for pair in self._terms.get(term, "").split())
            known = self._points[term] = [(int(number), int(points)) for number, _, points in pairs]
        return known

    def with_character(self, character: str) -> Sequence[str]:
        """Return the forms of concepts that have two characters, this one among them."""
        return self._pairs.get(character, ())

    @cached_property
    def _pairs(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for form in self.concepts:
            if len(form) == 3 and form[1] == " " and is_han(form[0]) and is_han(form[2]):
                for character in {form[0], form[2]}:
                    found.setdefault(character, []).append(form)
        return found

    @cached_property
    def words(self) -> Mapping[str, int]:
        """Every Latin word of the index -> how common it is, for corrections; words of forms count as most common."""
        common = {term: self._terms[term].count(":") for term in self._terms if term.isascii() and term.isalpha()}
        forms = (
            word for table in (self.concepts, self.platforms, self.noise) for form in table for word in form.split()
        )
        return common | {word: len(self.families) for word in forms if word.isascii() and word.isalpha()}


@cache
def index() -> Index:
    """Return the index of this version's catalogue."""
    file = resources.files("justone_generated").joinpath("search", "index.json")
    return Index(cast("_Printed", json.loads(file.read_bytes())))


def _family(one: _PrintedFamily) -> Family:
    return Family(
        one["name"],
        one["platform"],
        tuple(one["keys"]),
        tuple(one["titles_zh"]),
        one["about"],
        one["deprecated"],
        {key: frozenset(terms.split()) for key, terms in zip(one["keys"], one["own"], strict=False)},
    )
