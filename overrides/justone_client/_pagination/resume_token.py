"""A walk's position as text that can be kept anywhere, and back. Read with suspicion: it comes from outside.

The text holds the whole position, so a walk in pieces decides exactly as one in one go. It grows by 11 characters
a page, or 22 where a cursor leads on: 100 pages make a text of some 1,000 to 2,000 characters.
"""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from .._requests.parameters import fields_of, free_fields
from ..errors import InvalidSettings
from .json_path import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation
    from justone_generated.pages import PageRule

__all__ = ["EndReason", "State", "first_state", "state_of", "token_of"]

EndReason = Literal[
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
"""Why a walk ended; docs/en/guides/listings.md explains each."""

_LONGEST = 10**7
"""Bytes of a state, unpacked: far more than any walk makes."""


class State(NamedTuple):
    """Where a walk is: all that what follows depends on."""

    next: dict[str, object] | None
    """What the next page takes; None at the end."""
    items: int | None
    """Different items received; None for a walk that did not begin with the first page."""
    pages: int = 0
    skip: int = 0
    """Items of the next page that were handed out already."""
    empty: bool = False
    """Whether the last page held no items."""
    announced: bool = False
    """Whether the last page said that more follows."""
    retried: bool = False
    """Whether the walk ended here before, with less than was announced."""
    missed: bool = False
    """Whether the items of some page were not found."""
    total: int | None = None
    last: int | None = None
    """The number of all items and of the last page, as the last page with items stated them."""
    ended: EndReason | None = None
    complete: bool = False
    seen: tuple[str, ...] = ()
    """Where lists were on pages with items, such as `data.list`."""
    last_ids: tuple[str, ...] = ()
    """Digests of the last page's items, where a total is compared: those that come again count once."""
    marks: tuple[str, ...] = ()
    """Digests of every page, and of the cursor that led to it."""


def first_state(rule: PageRule, given: Mapping[str, object]) -> State:
    """Where a walk begins: with the first page, or with what the caller gave in its place."""
    first: dict[str, object] = {step.parameter: step.first for step in rule.steps if step.first not in (None, "")}
    begins_at_first = all(str(value) == str(first.get(name)) for name, value in given.items())
    return State(next={**first, **given}, items=0 if begins_at_first else None)


def token_of(state: State, operation: Operation[Any], rule: PageRule, others: Mapping[str, object]) -> str:
    """The state as text that passes through any shell. Of the arguments that stay the same it holds a fingerprint."""
    said = {"operation": operation.key, "of": _fingerprint(operation, rule, others), "state": state._asdict()}
    packed = zlib.compress(json.dumps(said, separators=(",", ":")).encode())
    return urlsafe_b64encode(packed).decode().rstrip("=")


def state_of(token: str, operation: Operation[Any], rule: PageRule, others: Mapping[str, object]) -> State:
    """The state that a text holds.

    Raises:
        InvalidSettings: It is not such a text, or that of another walk.
    """
    found = _parsed(token)
    if found and found["operation"] != operation.key:
        raise InvalidSettings(f"resume_token belongs to {found['operation']}, not to {operation.key}: walk that one")
    state = State(**found["state"]) if found and set(found["state"]) == set(State._fields) else None
    if state is None or not _is_sound(state, {step.parameter for step in rule.steps}):
        raise InvalidSettings("resume_token is damaged or cut off: give the whole text of a walk's resume_token")
    if found["of"] != _fingerprint(operation, rule, others):
        raise InvalidSettings(
            "resume_token belongs to other arguments or another rule: give those of the walk that it came from"
        )
    return state._replace(seen=tuple(state.seen), last_ids=tuple(state.last_ids), marks=tuple(state.marks))


def _parsed(token: object) -> dict[str, Any]:
    try:
        padded = token + "=" * (-len(token) % 4) if isinstance(token, str) else ""
        reader = zlib.decompressobj()
        found = json.loads(reader.decompress(b64decode(padded, altchars=b"-_", validate=True), _LONGEST))
    except (ValueError, RecursionError, zlib.error):
        return {}
    if not reader.eof or reader.unused_data:  # cut off, or two in one
        return {}
    return found if is_object(found) and is_object(found.get("state")) and {"operation", "of"} <= found.keys() else {}


def _is_sound(state: State, parameters: set[str]) -> bool:
    following: object = state.next
    leads = following is None or (
        is_object(following)
        and following.keys() <= parameters
        and all(isinstance(value, (str, int, float)) for value in following.values())
    )
    numbers = [state.pages, state.skip, *(one for one in (state.items, state.total, state.last) if one is not None)]
    words = (state.empty, state.announced, state.retried, state.missed, state.complete)
    texts = (state.seen, state.last_ids, state.marks)
    return (
        leads
        and (following is None) == (state.ended is not None)
        and (state.ended is None or state.ended in get_args(EndReason))
        and all(type(number) is int and number >= 0 for number in numbers)
        and all(type(word) is bool for word in words)
        and all(is_list(several) and all(isinstance(one, str) for one in several) for several in texts)
    )


def _fingerprint(operation: Operation[Any], rule: PageRule, others: Mapping[str, object]) -> str:
    """Which search it is, as it goes over the wire, and by which steps it goes on."""
    fields, _ = fields_of(operation, others) if operation.name else free_fields(others)
    said = sorted(fields)
    steps = [(step.parameter, step.how, step.source, step.field, step.by) for step in rule.steps]
    return sha256(json.dumps([said, steps]).encode()).hexdigest()[:16]
