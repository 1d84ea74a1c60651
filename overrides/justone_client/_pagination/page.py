"""What one page of a listing says by its rule: its items, whether more follows, how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .fingerprint import identities, traces
from .json_path import declares, exists, follow, is_list, is_object, lists, nearest_named, text_of, whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from justone_generated._base import Answer
    from justone_generated.pages import PageRule, Step

    from .fingerprint import Traces
    from .resume_token import State

__all__ = ["Page", "copied", "page_of", "with_places"]

_NO = frozenset({"false", "no", "n", "off", "0", "0.0", ""})
_NOTHING: tuple[object, ...] = (None, False, "", {})
_PLACES = 50
"""Places that a walk remembers; a map whose keys are data has new ones on every page."""
_YES = frozenset({"true", "yes", "y", "on", "1", "1.0"})


class Page(NamedTuple):
    """What one answer says of its place in the listing."""

    more: bool | None
    """Whether another page follows; None when it has no word for it."""
    items: list[Any] | None
    """None where nobody knows their place, or something else stands there."""
    is_empty: bool
    """Whether it holds nothing; where the place of the items is unknown, no list and no object with anything in it."""
    is_barren: bool
    """Whether it is empty, or its items are not found and it announces no more."""
    is_moved: bool
    """Whether the items are not where the rule says, though there is more in the answer than nothing."""
    traces: Traces
    """Of its items, or where these are unknown of all there is: what tells a page from another."""
    news: int
    """How many of its traces no earlier page left; 0 of a page that held the same, but for numbers and addresses."""
    identities: set[str]
    """What tells its items from each other; empty where nothing does."""
    total: int | None
    last: int | None


def page_of(rule: PageRule, answer: Answer[Any], state: State, *, is_own: bool) -> Page:
    """Read an answer by a rule.

    Args:
        state: Where the walk is that takes this page.
        is_own: Whether the place of the items is the caller's idea, no committed fact.
    """
    envelope, found = answer.raw, follow(answer.raw, rule.items) if rule.items else None
    data, items = envelope.get("data"), found if rule.items and is_list(found) else None
    more = _more(rule, envelope)
    doubted = is_own and text_of(rule.items) not in state.seen
    is_moved = bool(rule.items) and items is None and _stands_elsewhere(rule, answer, more, state.seen, doubted=doubted)
    is_empty = _is_empty(data, found, is_moved=is_moved) if rule.items else _holds_nothing(data)
    total, last = (whole(follow(envelope, route)) if route else None for route in (rule.total, rule.last))
    left = traces(data if items is None else items)
    news = sum(state.held.get(trace, state.pages + 1) > state.pages for trace in left)
    is_barren = is_empty or (is_moved and not more)
    return Page(more, items, is_empty, is_barren, is_moved, left, news, identities(items or []), total, last)


def with_places(seen: Iterable[str], rule: PageRule, answer: Answer[Any]) -> tuple[str, ...]:
    """Where lists stood on pages that held items, with those of one more page: the items, and what stands beside."""
    own = text_of(rule.items)
    beside = (place for place in lists(answer.raw.get("data")) if not own.startswith((f"{place}.", f"{place}[")))
    return tuple(dict.fromkeys((*seen, own, *beside)))[:_PLACES]


def _more(rule: PageRule, envelope: Mapping[str, Any]) -> bool | None:
    if rule.end is not None and any(str(copied(step, envelope)) == rule.end for step in rule.steps):
        return False
    flag = _flag(follow(envelope, rule.has_more)) if rule.has_more and exists(envelope, rule.has_more) else None
    return flag if flag is None else flag is not rule.inverted


def copied(step: Step, envelope: Mapping[str, Any]) -> Any:
    """What an answer holds for a parameter that copies it."""
    if step.source:
        return follow(envelope, step.source)
    return nearest_named(envelope.get("data"), step.field) if step.field else None


def _flag(value: Any) -> bool | None:
    if value is None:
        return None
    if not isinstance(value, str):
        return bool(value)
    word = value.strip().lower()
    return True if word in _YES else False if word in _NO else None


def _stands_elsewhere(
    rule: PageRule, answer: Answer[Any], more: bool | None, seen: Collection[str], *, doubted: bool
) -> bool:
    """Whether an answer without a list in the place of its items speaks of items all the same.

    Where that place is gone and nothing says whether more follows, or nobody but the caller ever knew it, by any list
    that no earlier page had beside its items; otherwise by one of objects of which the answer's class knows nothing.
    """
    data, is_there = answer.raw.get("data"), exists(answer.raw, rule.items)
    if follow(answer.raw, rule.items) not in _NOTHING or not is_object(data):
        return data is not False and data not in (None, "", [])
    if more and data and not is_there:
        return True
    new = {place: found for place, found in lists(data).items() if place not in seen}
    if doubted or (more is None and not is_there):
        return bool(new)
    return any(any(map(is_object, found)) and not declares(answer.data, place) for place, found in new.items())


def _is_empty(data: Any, found: Any, *, is_moved: bool) -> bool:
    """Whether nothing stands in the place of the items, and no list anywhere else that may be theirs."""
    return not found and not (is_moved and (lists(data) or not is_object(data)))


def _holds_nothing(data: Any) -> bool:
    if is_object(data):
        return not any((is_object(inner) or is_list(inner)) and inner for inner in data.values())
    return data is False or data in (None, "", [])
