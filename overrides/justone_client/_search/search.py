"""`client.search_operations` and `justone search`."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from justone_generated._nearest import did_you_mean
from justone_generated.index import INDEX, PLATFORMS

from .._requests.suggestions import near_platforms
from ..errors import InvalidArgument
from .index import index
from .question import read
from .ranking import Ranked, rank, reasons
from .results import FoundOperation, found_operation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .index import Index

__all__ = ["search"]

_VERSION = re.compile(r"(?<![a-z0-9])v\d+(?![a-z0-9])")
_LONGEST = 1000
"""Characters of the longest question. A pasted document would take seconds."""


def search(text: str, *, platform: str | None = None, limit: int = 10) -> tuple[FoundOperation, ...]:
    """Return the operations that fit a text best, in English, Chinese or both.

    Args:
        platform: Only operations of this platform: an attribute of a client.

    Raises:
        InvalidArgument: The text, the platform or the limit is unusable.
    """
    _check(text, limit)
    within = None if platform is None else _platform(platform)
    known = index()
    if exact := _named(text, known):
        ranked = [one for one in exact if within is None or one.family.platform in within]
        return tuple(found_operation(one.family, ["name"], 1.0, _version(text)) for one in ranked[:limit])
    question = read(text[:_LONGEST], known)
    ranked = rank(question, known, within)
    return tuple(
        found_operation(
            one.family,
            tuple(reasons(question, one.family, known)),
            one.score / ranked[0].score,
            _version(text),
            question.terms,
        )
        for one in islice(ranked, limit)
    )


def _check(text: str, limit: int) -> None:
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(f"search text: a str is needed, not {type(text).__name__}")
    if not any(char.isalnum() for char in text):
        raise InvalidArgument(f"search text {text!r} has no letters or digits; say what you look for")
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(f"limit must be a positive integer, got {limit!r}")


def _platform(name: str) -> tuple[str]:
    if name in PLATFORMS:
        return (name,)
    hint = did_you_mean(near_platforms(name))
    raise InvalidArgument(f"unknown platform {name!r}; {hint or 'client.operations() lists all'}")


def _version(text: str) -> str | None:
    found = _VERSION.search(text.lower().replace("_", " "))
    return found[0] if found else None


def _named(text: str, known: Index) -> list[Ranked]:
    """Return the families of operations with this name, path, or platform and name."""
    name = text.strip().lower()
    keys = {key for key, (platform, method) in INDEX.items() if name in _names(key, platform, method)}
    return [Ranked(family, 1.0) for family in known.families if keys.intersection(family.keys)] if keys else []


def _names(key: str, platform: str, method: str) -> Iterator[str]:
    yield key.lower()
    yield key.lower().partition(" ")[2]
    yield method
    yield f"{platform}.{method}"
    yield f"{platform} {method}"
