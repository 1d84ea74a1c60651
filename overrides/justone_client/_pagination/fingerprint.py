"""Whether two pages are the same, although counts and signed addresses in it change with every answer.

Items are compared by the first of these in which most items of a page differ:

| compared | example |
|---|---|
| `id`, of 6 characters or more | `id`, `idstr` |
| their other ids of 6 characters or more, on a page of several items | `aweme_id`, `noteId` |
| all their ids and texts, those of objects in them included | `author.id`, `title` |
| all that they hold | |

Example: a page of 20 comments by one author holds 20 times the same `user_id`, so they are compared by their texts. Two
pages are equal when their items are, in any order.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal

from .json_path import is_list, is_object, lists

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["are_certain", "digest", "fingerprint", "identities"]

_Kind = Literal["id", "other id", "text"]
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_OWN = ("id", "id_str", "idstr")
_NO_IDS = frozenset(
    ("paid", "unpaid", "prepaid", "valid", "invalid", "void", "grid", "hybrid", "android", "bid", "solid", "liquid")
)
_VOLATILE = frozenset(
    (
        *("crawl", "crawled", "current", "fetch", "fetched", "now", "server", "update", "updated"),
        *("at", "date", "datetime", "day", "month", "time", "timestamp", "week", "year"),
        *("impression", "log", "request", "req", "search", "session", "trace", "track"),
        *("count", "cnt", "num", "sign", "signature", "token"),
    )
)
"""Words of keys whose values may change with every answer."""
_SHORTEST = 6
"""Characters of an id; a shorter one may be a rank, the same on every page."""
_KEYS = 10_000


def digest(content: Any) -> str:
    """A short text, equal for equal contents: 48 bits, which clash in one of five million walks of 10,000 pages."""
    return sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()[:12]


def fingerprint(content: Any) -> str:
    """The digest of a list of items, or of an answer whose items have no known place.

    Such an answer counts without its single values, such as the page number, as long as it lists objects.
    """
    lists_objects = any(is_object(item) for found in lists(content).values() for item in found)
    return digest(_outline(content) if is_list(content) or lists_objects else content)


def _outline(content: Any) -> Any:
    if is_object(content):
        return {key: _outline(inner) for key, inner in content.items()}
    return sorted(identities(content)) if is_list(content) else None


def identities(items: list[Any]) -> set[str]:
    """One digest for each different item, by the table above."""
    identity = _identity_for(items)
    return set(map(digest, filter(None, map(identity, items)) if identity else items))


def are_certain(items: list[Any]) -> bool:
    """Whether equal items are the same: they are compared by their `id`, or by all that they hold."""
    return _identity_for(items) in (_own_id, None)


def _identity_for(items: list[Any]) -> Callable[[Any], tuple[str, ...]] | None:
    """What the items are compared by; None for all that they hold."""
    for identity, fewest in ((_own_id, 1), (_other_ids, 2), (_ids_and_texts, 1)):
        found = {one for one in map(identity, items) if one}
        if 2 * len(found) > len(items) >= fewest:
            return identity
    return None


def _own_id(item: Any) -> tuple[str, ...]:
    return tuple(text for kind, text in _values(item) if kind == "id" and len(text) >= _SHORTEST)


def _other_ids(item: Any) -> tuple[str, ...]:
    return tuple(text for kind, text in _values(item) if kind == "other id" and len(text) >= _SHORTEST)


def _ids_and_texts(item: Any) -> tuple[str, ...]:
    inner = item.values() if is_object(item) else ()
    return tuple(text for one in (item, *inner) for _, text in _values(one))


def _values(item: Any) -> Iterator[tuple[_Kind, str]]:
    """The ids and texts of an object. A number such as `4000+` or an address is not a text."""
    for key, value in sorted(item.items()) if is_object(item) else ():
        kind = _kind(key) if type(value) in (str, int, float) else None
        is_text = isinstance(value, str) and not value[:1].isdigit() and "//" not in value
        if kind is not None and (kind != "text" or is_text):
            yield kind, str(value)


@lru_cache(_KEYS)
def _kind(key: str) -> _Kind | None:
    """What a key holds, by its words: `publishedAt` is volatile, and so is `soldCount30Day`."""
    words = [word.lower() for word in _WORD.findall(key)]
    if not _VOLATILE.isdisjoint(words):
        return None
    if key.lower() in _OWN:
        return "id"
    if words and (words[-1].endswith("id") or words[-2:] == ["id", "str"]):
        return None if words[-1] in _NO_IDS else "other id"
    return "text"
