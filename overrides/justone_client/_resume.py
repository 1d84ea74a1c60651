"""A walk's state as text, to be kept anywhere, and back. Read with suspicion: it comes from outside."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from ._route import is_list, is_object
from .errors import InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation
    from justone_generated.pages import PageRule

__all__ = ["Ended", "State", "state_of", "token_of"]

Ended = Literal[
    "last page",
    "empty page",
    "no next page",
    "no cursor",
    "repeated page",
    "repeated cursor",
    "max_pages",
    "max_items",
    "failure",
]
"""Why a listing ended; docs/pages.md has a line on each."""

_KEPT = 200
"""Digests of pages and cursors that a token remembers, the last ones."""


class State(NamedTuple):
    """Where a walk is."""

    next: dict[str, object] | None
    """What the next page takes; None at the end."""
    pages: int
    items: int
    skip: int
    """Items of the next page that were handed out already."""
    whole: bool
    """Whether it began with the first page."""
    ended: Ended | None
    """Why nothing leads on; None while something does."""
    asked: tuple[str, ...]
    held: tuple[str, ...]
    """Digests of what pages took and held."""


def token_of(state: State, operation: Operation[Any], rule: PageRule, others: Mapping[str, object]) -> str:
    """The state as text. It names the operation and holds what leads on; of the other arguments a fingerprint."""
    kept = state._replace(asked=state.asked[-_KEPT:], held=state.held[-_KEPT:])._asdict()
    said = {"operation": operation.key, "of": _fingerprint(rule, others), "state": kept}
    return json.dumps(said, ensure_ascii=False)


def state_of(token: str, operation: Operation[Any], rule: PageRule, others: Mapping[str, object]) -> State:
    """The state that a text holds.

    Raises:
        InvalidSettings: It is no such text, or that of another walk.
    """
    found = _parsed(token)
    state = State(**found["state"]) if found and set(found["state"]) == set(State._fields) else None
    if state is None or not _is_sound(state, {step.parameter for step in rule.steps}):
        raise InvalidSettings("resume: this is no text that the `resume` of a listing gave")
    if found["operation"] != operation.key:
        raise InvalidSettings(f"resume: it belongs to {found['operation']}, not to {operation.key}")
    if found["of"] != _fingerprint(rule, others):
        raise InvalidSettings("resume: it belongs to other arguments or another rule; give those of the first walk")
    return state


def _parsed(token: object) -> dict[str, Any]:
    try:
        found = json.loads(token) if isinstance(token, str) else None
    except (ValueError, RecursionError):
        return {}
    return found if is_object(found) and is_object(found.get("state")) and {"operation", "of"} <= found.keys() else {}


def _is_sound(state: State, parameters: set[str]) -> bool:
    following: object = state.next
    leads = following is None or (
        is_object(following)
        and following.keys() <= parameters
        and all(isinstance(value, (str, int)) for value in following.values())
    )
    counts = all(type(number) is int and number >= 0 for number in (state.pages, state.items, state.skip))
    digests = all(is_list(many) and all(isinstance(one, str) for one in many) for many in (state.asked, state.held))
    ends = following is not None or state.ended in get_args(Ended)
    return leads and ends and counts and digests and isinstance(state.whole, bool)  # pyright: ignore[reportUnnecessaryIsInstance]


def _fingerprint(rule: PageRule, others: Mapping[str, object]) -> str:
    """Which search it is and by which steps it goes on."""
    said = sorted((name, str(value)) for name, value in others.items() if value is not None)
    steps = [(step.parameter, step.how, step.source, step.field, step.by) for step in rule.steps]
    return sha256(json.dumps([said, steps]).encode()).hexdigest()[:16]
