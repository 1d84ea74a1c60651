"""What one page of a listing says by its rule: its items, whether more follows, how many there are.

Where the items should be, a page may hold something else. The first row that fits decides.

| in the place of the items | the page |
|---|---|
| a list | holds these items |
| text, a number, an object with something in it | lacks its items: `ItemsNotFound` |
| nothing, not even null, and the page announces more | lacks its items |
| nothing or null, and `data` holds a list that no earlier page held beside its items | lacks its items |
| nothing, not even null, and `data` holds a map of objects that no earlier page held | lacks its items |
| nothing or null | is empty |

Example: page 1 is `{"videos": [...], "tags": ["a"]}`. Page 2 is `{"videos": null, "tags": ["a"]}`: its only list was
beside the items before, so the page is empty. `{"videos": null, "works": [...]}` would lack its items.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .fingerprint import fingerprint, identities
from .json_path import exists, follow, is_list, is_object, lists, maps, nearest_named, text_of, whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from justone_generated._base import Answer
    from justone_generated.pages import PageRule, Step

__all__ = ["Page", "page_of", "read_cursor", "with_places"]

_NO = frozenset({"false", "no", "n", "off", "0", "0.0", ""})
_YES = frozenset({"true", "yes", "y", "on", "1", "1.0"})
_NOTHING: tuple[object, ...] = (None, False, "", {})
_PLACES = 50
"""Places of lists that a walk remembers; a map whose keys are data has new ones on every page."""


class Page(NamedTuple):
    """What one answer says of its place in the listing."""

    more: bool | None
    """Whether another page follows; None when the page does not say."""
    items: list[Any] | None
    """None where their place is unknown or holds something else."""
    is_empty: bool
    """Whether it holds no items; where their place is unknown, no list and no object with anything in it."""
    is_moved: bool
    """Whether it lacks its items, by the table above."""
    mark: str
    """Digest of what it holds: equal for equal items in any order. Empty for an empty page."""
    identities: set[str]
    """One digest for each different item."""
    total: int | None
    last: int | None


def page_of(rule: PageRule, answer: Answer[Any], seen: Collection[str]) -> Page:
    """Read an answer by a rule; `seen` are the places of lists on earlier pages."""
    envelope, found = answer.raw, follow(answer.raw, rule.items) if rule.items else None
    data, items = envelope.get("data"), found if rule.items and is_list(found) else None
    more = _more(rule, envelope)
    is_moved = bool(rule.items) and items is None and _lacks_items(rule, envelope, more, seen)
    is_empty = not is_moved and (not items if rule.items else _holds_nothing(data))
    total, last = (whole(follow(envelope, route)) if route else None for route in (rule.total, rule.last))
    mark = "" if is_empty else fingerprint(data if items is None else items)
    return Page(more, items, is_empty, is_moved, mark, identities(items or []), total, last)


def with_places(seen: Iterable[str], rule: PageRule, answer: Answer[Any]) -> tuple[str, ...]:
    """The places of lists and maps on pages that held items, with those of one more page."""
    data = answer.raw.get("data")
    beside = (place for place in (*lists(data), *maps(data)) if not _leads_to(place, rule))
    return tuple(dict.fromkeys((*seen, text_of(rule.items), *beside)))[:_PLACES]


def read_cursor(step: Step, envelope: Mapping[str, Any]) -> Any:
    """Read the value that the next request copies from this answer, such as a cursor; None if it is missing."""
    if step.source:
        return follow(envelope, step.source)
    return nearest_named(envelope.get("data"), step.field) if step.field else None


def _more(rule: PageRule, envelope: Mapping[str, Any]) -> bool | None:
    if rule.end is not None and any(str(read_cursor(step, envelope)) == rule.end for step in rule.steps):
        return False
    flag = _flag(follow(envelope, rule.has_more)) if rule.has_more else None
    return flag if flag is None else flag is not rule.inverted


def _flag(value: Any) -> bool | None:
    if value is None:
        return None
    if not isinstance(value, str):
        return bool(value)
    word = value.strip().lower()
    return True if word in _YES else False if word in _NO else None


def _lacks_items(rule: PageRule, envelope: Mapping[str, Any], more: bool | None, seen: Collection[str]) -> bool:
    """The table above, for a page without a list in the place of its items."""
    data = envelope.get("data")
    if follow(envelope, rule.items) not in _NOTHING or not is_object(data):
        return data is not False and data not in (None, "", [])
    is_left_out = not exists(envelope, rule.items)
    if more and data and is_left_out:
        return True
    elsewhere = [*lists(data), *(place for place in maps(data) if is_left_out and not _leads_to(place, rule))]
    return not set(elsewhere) <= set(seen)


def _leads_to(place: str, rule: PageRule) -> bool:
    """Whether the items are somewhere inside a place."""
    return text_of(rule.items).startswith((f"{place}.", f"{place}["))


def _holds_nothing(data: Any) -> bool:
    if is_object(data):
        return not any((is_object(inner) or is_list(inner)) and inner for inner in data.values())
    return data is False or data in (None, "", [])
