"""A walk's state as text, to be kept anywhere, and back. Read with suspicion: it comes from outside."""

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

_FIRST = _LAST = 100
"""Pages at both ends of a walk that a token remembers."""
_DEPTH = 3
"""Numbers in `State.stale`."""
_LONGEST = 10**6
"""Bytes of a state, unpacked; the longest that is made has some ten thousand."""


class State(NamedTuple):
    """Where a walk is: all that what follows depends on, so that it makes no difference where it is interrupted."""

    next: dict[str, object] | None
    """What the next page takes; None at the end."""
    whole: bool
    """Whether it began with the first page."""
    pages: int
    items: int
    skip: int
    """Items of the next page that were handed out already."""
    barren: bool
    """Whether the last page held no items."""
    announced: bool
    """Whether the last page said that more follows."""
    again: bool
    """Whether it ended here before, with less than was announced."""
    missed: bool
    """Whether the items of a page were not found."""
    led: bool
    """Whether a cursor that is new leads to the next page."""
    total: int | None
    last: int | None
    """The number of all items and that of the last page, as said by the last page that held something."""
    stale: tuple[int, ...]
    """Pages running with no news, with none but times, with none but texts and times."""
    ended: Ended | None
    complete: bool
    seen: tuple[str, ...]
    """Where lists stood on pages that held items, such as `data.list`."""
    before: tuple[str, ...]
    """What tells the items of the last page from each other: those that come again count once."""
    asked: dict[str, int]
    held: dict[str, int]
    """Digests of what pages took and held, with the number of the first such page. They grow in place: what a later
    page left in them has a number beyond `pages`.
    """


def token_of(state: State, operation: Operation[Any], rule: PageRule, others: Mapping[str, object]) -> str:
    """The state as text that passes through any shell. It names the operation and holds what leads on; of the other
    arguments a fingerprint.
    """
    kept = state._replace(asked=_kept(state.asked, state.pages), held=_kept(state.held, state.pages))._asdict()
    said = {"operation": operation.key, "of": _fingerprint(operation, rule, others), "state": kept}
    packed = zlib.compress(json.dumps(said, separators=(",", ":")).encode())
    return urlsafe_b64encode(packed).decode().rstrip("=")


def state_of(token: str, operation: Operation[Any], rule: PageRule, others: Mapping[str, object]) -> State:
    """The state that a text holds.

    Raises:
        InvalidSettings: It is no such text, or that of another walk.
    """
    found = _parsed(token)
    state = State(**found["state"]) if found and set(found["state"]) == set(State._fields) else None
    if state is None or not _is_sound(state, {step.parameter for step in rule.steps}):
        raise InvalidSettings("resume: this is no text that the `resume` of a listing gave, or not all of it")
    if found["operation"] != operation.key:
        raise InvalidSettings(f"resume: it belongs to {found['operation']}, not to {operation.key}")
    if found["of"] != _fingerprint(operation, rule, others):
        raise InvalidSettings("resume: it belongs to other arguments or another rule; give those of the first walk")
    state = state._replace(seen=tuple(state.seen), before=tuple(state.before), stale=tuple(state.stale))
    return state._replace(ended=None if state.next is not None else state.ended)


def _kept(digests: Mapping[str, int], pages: int) -> dict[str, int]:
    """Those of the first pages, of the last, and of pages whose number is a power of two: with these a walk in a
    circle, however long, meets what it remembers.
    """
    kept = {page for page in digests.values() if page <= _FIRST or page > pages - _LAST or page & (page - 1) == 0}
    return {one: page for one, page in digests.items() if page in kept}


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
    traces = (state.asked, state.held)
    numbers = [state.pages, state.items, state.skip, *(one for one in (state.total, state.last) if one is not None)]
    numbers += [page for trace in traces if is_object(trace) for page in trace.values()]
    numbers += state.stale if is_list(state.stale) else ()
    words = (state.whole, state.barren, state.announced, state.again, state.missed, state.led, state.complete)
    return (
        leads
        and (following is not None or state.ended in get_args(Ended))
        and all(map(is_object, traces))
        and all(type(number) is int and number >= 0 for number in numbers)
        and all(type(word) is bool for word in words)
        and is_list(state.stale)
        and len(state.stale) == _DEPTH
        and all(is_list(texts) and all(isinstance(one, str) for one in texts) for texts in (state.seen, state.before))
    )


def _fingerprint(operation: Operation[Any], rule: PageRule, others: Mapping[str, object]) -> str:
    """Which search it is, as it goes over the wire, and by which steps it goes on."""
    fields, _ = fields_of(operation, others) if operation.name else free_fields(others)
    said = sorted(fields)
    steps = [(step.parameter, step.how, step.source, step.field, step.by) for step in rule.steps]
    return sha256(json.dumps([said, steps]).encode()).hexdigest()[:16]
