"""What a search finds: families of operations, each with its versions in order and what they lack."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._requests.no_data import no_data_note
from .._requests.operations import find

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from justone_generated._base import Operation

    from .index import Family

__all__ = ["FoundOperation", "FoundVersion", "found_operation", "lacks", "versions_of"]


@dataclass(frozen=True)
class FoundVersion:
    """One version of an operation."""

    operation: Operation[Any]
    lacks: tuple[str, ...]
    """Why to prefer another version: `deprecated`, `returns no data when called`, `not documented`; mostly empty."""


@dataclass(frozen=True)
class FoundOperation:
    """An operation that fits a search, with all its versions."""

    versions: tuple[FoundVersion, ...]
    """The one to call first: the recommended version, else the newest one that lacks nothing."""
    title_zh: str
    """The title of `operation` in Chinese; empty if the provider has none."""
    reasons: tuple[str, ...]
    """What in the search speaks for it, such as `platform: xhs` and `title: comments`."""
    score: float
    """The fit compared with the best result, which has 1."""

    @property
    def operation(self) -> Operation[Any]:
        """The version to call."""
        return self.versions[0].operation

    @property
    def title(self) -> str:
        """The title of `operation`."""
        return self.operation.title

    @property
    def lacks(self) -> tuple[str, ...]:
        """Why even the best version may not do; empty for most."""
        return self.versions[0].lacks

    def __repr__(self) -> str:
        others = f", {len(self.versions) - 1} more versions" if len(self.versions) > 1 else ""
        lacks = f", lacks={self.lacks}" if self.lacks else ""
        return f"FoundOperation({self.operation.platform}.{self.operation.name}: {self.title!r}{others}{lacks})"


def found_operation(
    family: Family,
    reasons: Sequence[str],
    score: float,
    wanted: str | None = None,
    terms: Mapping[str, float] | None = None,
) -> FoundOperation:
    """Return a family as a result.

    Args:
        wanted: The version in the question, such as `v4`. It comes first.
        terms: Of the question, with weights. They choose between versions that differ, such as plain text and HTML.
    """
    fits = {key: sum((terms or {}).get(term, 0.0) for term in own) for key, own in family.own.items()}
    versions = versions_of([find(key, form=None) for key in family.keys], wanted, fits)
    titles = dict(zip(family.keys, family.titles_zh, strict=True))
    return FoundOperation(versions, titles[versions[0].operation.key], tuple(reasons), round(score, 3))


def versions_of(
    operations: Sequence[Operation[Any]], wanted: str | None = None, fits: Mapping[str, float] | None = None
) -> tuple[FoundVersion, ...]:
    """Order versions: the wanted one, the recommended one, those that fit, newer ones, then those that lack something.

    Args:
        fits: Key -> how well a version fits the question.
    """
    versions = [FoundVersion(one, tuple(lacks(one))) for one in operations]

    def order(version: FoundVersion) -> tuple[bool, int, bool, float, int]:
        one = version.operation
        is_wanted = wanted is not None and one.version == wanted
        flaws = 4 * one.deprecated + 2 * bool(no_data_note(one)) + one.hidden
        return not is_wanted, flaws, not one.recommended, -(fits or {}).get(one.key, 0.0), -_number(one.version)

    return tuple(sorted(versions, key=order))


def lacks(operation: Operation[Any]) -> Iterator[str]:
    """Yield why to prefer another version."""
    if operation.deprecated:
        after = f", use {operation.successor}" if operation.successor else ""
        yield f"deprecated{after}"
    if no_data_note(operation):
        yield "returns no data when called: for the provider's dashboard only"
    if operation.hidden and not operation.deprecated:
        yield "not in the provider's documentation"


def _number(version: str | None) -> int:
    return int(re.sub(r"\D", "", version or "") or 0)
