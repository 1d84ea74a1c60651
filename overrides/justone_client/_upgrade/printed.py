"""The data about changes that the package carries: read when it is asked for, never with the package."""

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
    """`platform.method`; empty for what concerns all of them."""
    operation: str
    keyword: str | None
    before: object
    after: object
    text: str
    hint: str
    """What to write instead; empty where nothing is known."""


class Update(NamedTuple):
    """What one new catalogue changed."""

    date: str
    catalogue: str
    version: str
    """The package's version when the catalogue came in: the release after it is the first that has the changes."""
    changes: tuple[Change, ...]
    wording: int
    """Operations of which only the words changed."""


class GoneOperation(NamedTuple):
    """An operation that left the catalogue."""

    name: str
    operation: str
    since: str
    successor: str | None
    hint: str


@cache
def updates() -> tuple[Update, ...]:
    """Every recorded update, the newest first."""
    return tuple(_update(one) for one in _read("changes.json", []))


@cache
def gone_operations() -> tuple[GoneOperation, ...]:
    """Every operation that was in the catalogue once and is not now."""
    return tuple(
        GoneOperation(
            name,
            one.get("operation") or "",
            one.get("since") or "",
            one.get("successor") or None,
            one.get("hint") or "",
        )
        for name, one in sorted(_read("gone.json", {}).items())
    )


def _update(raw: dict[str, Any]) -> Update:
    changes = tuple(_change(one) for one in raw.get("changes", ()))
    return Update(raw["date"], raw.get("catalogue") or "", raw["version"], changes, raw.get("wording", 0))


def _change(raw: dict[str, Any]) -> Change:
    return Change(
        raw["rule"],
        raw["level"],
        raw.get("name") or "",
        raw.get("operation") or "",
        raw.get("keyword"),
        raw.get("before"),
        raw.get("after"),
        raw.get("text") or "",
        raw.get("hint") or "",
    )


def folder() -> Traversable:
    """Where the press has printed it."""
    return resources.files("justone_generated").joinpath("upgrade")


def _read(name: str, otherwise: Any) -> Any:
    """A file of `justone_generated/upgrade`; a package without a recorded change has none."""
    try:
        return json.loads(folder().joinpath(name).read_text("utf-8"))
    except FileNotFoundError:
        return otherwise
