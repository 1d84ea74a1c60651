"""What tells one page from another, though counts and signed addresses in it change with every answer."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from .json_path import is_list, is_object, lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Traces", "digest", "identities", "traces"]

_Kind = Literal["id", "other id", "time", "text"]
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_OWN = ("id", "id_str", "idstr")
"""Keys of ids that need no other beside them."""
_NO_IDS = frozenset(
    ("paid", "unpaid", "prepaid", "valid", "invalid", "void", "grid", "hybrid", "android", "bid", "solid", "liquid")
)
_TIMES = frozenset(("at", "date", "datetime", "day", "month", "time", "timestamp", "week", "year"))
_VOLATILE = frozenset(
    (
        *("crawl", "crawled", "current", "fetch", "fetched", "now", "server", "update", "updated"),
        *("impression", "log", "request", "req", "search", "session", "trace", "track"),
        *("count", "cnt", "num", "sign", "signature", "token"),
    )
)
"""Words of keys whose values may be others in every answer."""
_SHORTEST = 6
"""Characters of an id; what is shorter may be a rank or a category, the same on every page."""
_KEYS = 10_000


class Traces(NamedTuple):
    """Digests of a page, each of what the one before is of and more. What is in none of them may change by itself."""

    ids: str
    texts: str
    times: str


class _Mark(NamedTuple):
    """What tells an item from others; where its ids may be ranks or somebody else's, its own texts stand with them."""

    ids: tuple[str, ...]
    texts: tuple[str, ...]
    times: tuple[str, ...]


def digest(content: Any) -> str:
    """A short text by which equal contents are told."""
    return sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()[:10]


def traces(content: Any) -> Traces:
    """Those of a list of items, in whatever order, or of an answer of which nobody knows where they stand."""
    if is_list(content):
        return Traces(*map(digest, _levels(content)))
    has_ids = any(_marked(found) for found in lists(content).values())
    return Traces(*(digest(_outline(content, level) if has_ids else content) for level in range(3)))


def identities(items: list[Any]) -> set[str]:
    """What tells the items from each other, each once; empty where most have no ids."""
    return {digest(mark) for mark in _marked(items)}


def _levels(items: list[Any]) -> tuple[Any, Any, Any]:
    """What a list has of each of the traces; without ids the texts of most items must do, or all that they hold."""
    marks = _marked(items)
    if marks:
        ids, texts, times = (sorted({digest(mark[:level]) for mark in marks}) for level in (1, 2, 3))
        return ids, texts, times
    read = [texts for texts in map(_texts, items) if texts]
    texts = sorted(map(digest, read)) if 2 * len(read) > len(items) else items
    return texts, texts, items


def _outline(value: Any, level: int) -> Any:
    """An answer without single values, such as a number of the page or of the request."""
    if is_object(value):
        return {key: _outline(inner, level) for key, inner in value.items()}
    return _levels(value)[level] if is_list(value) else None


def _marked(items: list[Any]) -> list[_Mark]:
    """Marks with ids, where most items have some: an advertisement among them may have none."""
    marks = [mark for mark in map(_mark, items) if mark is not None]
    return marks if 2 * len(marks) > len(items) else []


def _mark(item: Any) -> _Mark | None:
    """By its ids, or where it has none those of the objects in it; None without any."""
    if not is_object(item):
        return None
    own, inner = list(_plain(item)), _inside(item)
    ids = tuple(text for text in _of(own, "id") if len(text) >= _SHORTEST) or _of(own, "id", "other id")
    is_named = any(len(text) >= _SHORTEST for text in ids)
    ids = ids or _of(inner, "id", "other id")
    if not ids:
        return None
    texts, times = _of([*own, *inner], "text"), _of([*own, *inner], "time")
    return _Mark(ids if is_named else (*ids, *_of(own, "text")), texts, times)


def _texts(item: Any) -> tuple[str, ...]:
    if is_object(item):
        return _of([*_plain(item), *_inside(item)], "text")
    return (item,) if isinstance(item, str) else ()


def _of(plain: Iterable[tuple[_Kind, str]], *kinds: _Kind) -> tuple[str, ...]:
    return tuple(text for kind, text in plain if kind in kinds)


def _inside(item: dict[str, Any]) -> list[tuple[_Kind, str]]:
    return [one for inner in item.values() if is_object(inner) for one in _plain(inner)]


def _plain(item: dict[str, Any]) -> Iterator[tuple[_Kind, str]]:
    """The single values of an object that may tell it from others."""
    for key, value in sorted(item.items()):
        kind = _kind(key) if type(value) in (str, int, float) else None
        if kind is not None and (kind != "text" or _is_text(value)):
            yield kind, str(value)


@lru_cache(_KEYS)
def _kind(key: str) -> _Kind | None:
    """What stands under a key, by the words in it: `publishedAt` is a time, `soldCount30Day` is none."""
    words = [word.lower() for word in _WORD.findall(key)]
    if not words:
        return "text"
    if not _VOLATILE.isdisjoint(words):
        return None
    if key.lower() in _OWN:
        return "id"
    if words[-1].endswith("id") or words[-2:] == ["id", "str"] or words[-1] == "idstr":
        return None if words[-1] in _NO_IDS else "other id"
    return "time" if words[-1] in _TIMES else "text"


def _is_text(value: object) -> bool:
    """Whether it is neither a number, such as `4000+`, nor an address."""
    return isinstance(value, str) and not value[:1].isdigit() and "//" not in value
