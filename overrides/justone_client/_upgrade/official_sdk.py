"""The methods of the provider's own package `justoneapi`, and what replaces them: read on demand, never at import."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from .printed import folder

__all__ = ["PACKAGE", "Argument", "Form", "forms", "methods", "methods_named", "platforms", "releases"]

PACKAGE = "justoneapi"


class Argument(NamedTuple):
    """One argument of a method of that package."""

    keyword: str | None
    """The keyword here; None if there is none."""
    required: bool
    sends: bool
    """Whether a call that omits it sends a value that the service would not take by itself."""
    sent: Any
    """That value."""
    drops_empty: bool
    """Whether `""`, `0` and `False` are not sent."""


class Form(NamedTuple):
    """How a range of releases wrote a method, and what replaces it."""

    first: str
    last: str
    """The oldest and the newest release that was read and has it so."""
    method: str | None
    """The method here, such as `douyin.search_video_v4`; None if there is none."""
    arguments: Mapping[str, Argument]
    """In the order of the signature."""
    positional: bool
    wrong_verb: bool
    """Whether it sends the request by another verb than the catalogue says."""
    reason: str
    """Why there is no method here."""
    instead: str
    """What comes nearest then; empty if nothing does."""


@cache
def _methods() -> dict[str, tuple[Form, ...]]:
    return {name: tuple(_form(name, one) for one in forms) for name, forms in _document()["methods"].items()}


@cache
def _document() -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(folder().joinpath("official_sdk.json").read_text("utf-8"))
    except FileNotFoundError:
        return {"releases": [], "methods": {}}
    return found


def _form(name: str, facts: Mapping[str, Any]) -> Form:
    arguments = {
        one: Argument(
            of.get("now", one),
            required="optional" not in of and "sent" not in of,
            sends="sent" in of,
            sent=of.get("sent"),
            drops_empty=of.get("drops_empty", False),
        )
        for one, of in facts["arguments"].items()
    }
    return Form(
        facts["from"], facts["to"], facts.get("now", name), arguments, facts.get("positional", False),
        facts.get("wrong_verb", False), facts.get("reason", ""), facts.get("instead", ""),
    )  # fmt: skip


def releases() -> tuple[str, ...]:
    """The releases that were read, the oldest first."""
    return tuple(_document()["releases"])


@cache
def platforms() -> frozenset[str]:
    """Every attribute of its client that has methods."""
    return frozenset(name.partition(".")[0] for name in _methods())


def forms(method: str) -> tuple[Form, ...]:
    """The forms of `platform.method`, the oldest first; empty if no release has it."""
    return _methods().get(method, ())


def methods() -> tuple[str, ...]:
    """`platform.method` of every method of every release that was read, sorted."""
    return tuple(_methods())


@cache
def _by_name() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for method in _methods():
        name = method.partition(".")[2]
        found[name] = (*found.get(name, ()), method)
    return found


def methods_named(name: str) -> tuple[str, ...]:
    """`platform.method` of every platform that has a method of this name."""
    return _by_name().get(name, ())
