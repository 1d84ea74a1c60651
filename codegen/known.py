"""The operations that the merged document knows, for commands that need no more than their names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path

METHODS = ("get", "post")


class UnknownPlatform(ValueError):
    """A platform that no operation has; the message names the nearest."""


class UnknownOperation(ValueError):
    """An operation that is not among those at hand; the message names the nearest."""


def find(keys: Iterable[str], name: str) -> str:
    """The operation that a path, or a method and path, names.

    Raises:
        UnknownOperation: None of `keys` does.
    """
    known = {way: key for key in keys for way in (key, key.partition(" ")[2])}
    if name not in known:
        near = get_close_matches(name, known, 3)
        raise UnknownOperation(f"no answer of {name!r} is known{f'; nearest: {chr(32).join(near)}' if near else ''}")
    return known[name]


def operations(specs: Path) -> list[str]:
    """`GET /api/...` of every operation, sorted.

    Raises:
        OSError: There is no openapi.json yet; `make regenerate` writes it.
    """
    document = json.loads((specs / "openapi.json").read_bytes())
    paths: dict[str, dict[str, object]] = document["paths"]
    return sorted(f"{method.upper()} {path}" for path, item in paths.items() for method in METHODS if method in item)


def within(keys: Sequence[str], platforms: Iterable[str]) -> list[str]:
    """The operations of these platforms, named by their paths' second segment; all where none is named.

    Raises:
        UnknownPlatform: No operation has one of them.
    """
    wanted = list(platforms)
    known = {key.split("/")[2] for key in keys}
    for name in wanted:
        if name not in known:
            near = get_close_matches(name, sorted(known), 3)
            raise UnknownPlatform(f"no platform is called {name!r}{f'; nearest: {chr(32).join(near)}' if near else ''}")
    return [key for key in keys if not wanted or key.split("/")[2] in wanted]
