"""The recorded changes that the package carries: read on demand, never at import."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any, NamedTuple

__all__ = ["Change", "GoneOperation", "Update", "folder", "gone_operations", "updates"]


class Change(NamedTuple):
    """One change of what callers can write, found by one rule."""

    rule: str
    level: str
    """`break`, `risk` or `note`."""
    name: str
    """`platform.method`; empty for a change of all of them."""
    operation: str
    keyword: str | None
    before: object
    after: object
    text: str
    hint: str
    """What to write instead; empty if nothing is known."""


class Update(NamedTuple):
    """What one new catalogue changed."""

    date: str
    catalogue: str
    version: str
    """The package's version when the catalogue came in: the next release is the first that has the changes."""
    changes: tuple[Change, ...]
    wording: int
    """How many operations were only reworded."""


class GoneOperation(NamedTuple):
    """An operation that left the catalogue."""

    name: str
    operation: str
    since: str
    successor: str | None


@cache
def updates() -> tuple[Update, ...]:
    """Every recorded update, the newest first."""
    return tuple(
        Update(
            one["date"],
            one["catalogue"] or "",
            one["version"],
            tuple(Change(*(change[field] for field in Change._fields)) for change in one["changes"]),
            one["wording"],
        )
        for one in _read("changes.json", [])
    )


@cache
def gone_operations() -> tuple[GoneOperation, ...]:
    """Every operation that was in the catalogue once and is not now."""
    gone = sorted(_read("gone.json", {}).items())
    return tuple(GoneOperation(name, one["operation"], one["since"] or "", one["successor"]) for name, one in gone)


def folder() -> Traversable:
    """Where `make regenerate` writes them."""
    return resources.files("justone_generated").joinpath("upgrade")


def _read(name: str, default: Any) -> Any:
    """A file of `justone_generated/upgrade`; a package without a recorded change has none."""
    try:
        return json.loads(folder().joinpath(name).read_text("utf-8"))
    except FileNotFoundError:
        return default
