"""Which fields of an answer to name in the first line of a docstring: few, and those that people look for.

1. Find the record to describe: the one with the most wanted fields, at most two keys below `data`. A list counts as
   one field more, each key on the way as one field less. Of a listing, search only the items that its paging rule
   names, and what they hold.
2. Take one field for each row of `WANTED`, in that order. Add others where these are fewer than `FEWEST`.

Example: `{"code": 0, "user": {"uid": "1", "nick_name": "x", "is_star": true, "fans_count": 5, "fans_club": "y"}}`
gives the place `data.user` with `nick_name, fans_count, uid, fans_club`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from codegen.answers.infer.attributes import attributes
from codegen.answers.infer.json_schema import ATTRIBUTES, DEFINITIONS, Schema
from codegen.answers.infer.key_words import words
from codegen.printing.python import Contents
from codegen.runtime._json_schema import parts, types

__all__ = ["main_fields"]

FEWEST, MOST = 4, 6
WANTED: tuple[tuple[str, ...], ...] = (
    ("nickname", "nick", "title", "name"),
    ("text", "content", "desc", "description", "caption", "signature", "word", "keyword"),
    ("price", "amount"),
    ("follower", "followers", "fans", "fan"),
    ("sales", "sold", "sale"),
    ("digg", "like", "likes", "liked"),
    ("play", "view", "views", "read"),
    ("comment", "comments"),
    ("score", "rating", "star", "rank"),
    ("author", "user", "creator", "shop", "seller"),
    ("time", "date", "created", "published", "year"),
    ("city", "location", "province", "country", "gender"),
    ("id", "uid", "url"),
)
"""One row for each thing that people look for; the better word first."""
_RANKS = {word: (row, rank) for row, wanted in enumerate(WANTED) for rank, word in enumerate(wanted)}
_AFTER = frozenset(
    {"amount", "at", "avg", "cnt", "count", "fen", "id", "info", "name", "num", "text", "total", "value"}
)
"""Words that may follow a wanted one: `like_count` is about likes, `like_icon` is not."""
_FLAGS = frozenset({"can", "has", "is", "show"})
_LONGEST = 3
"""Words of a wanted key."""
_NO_CONTENT = frozenset({"__typename", "base_resp"})
_DEEPEST = 2
_SCALARS = frozenset({"string", "integer", "number"})


class _Place(NamedTuple):
    """A record in an answer."""

    keys: tuple[str, ...]
    """On the way, without those of maps."""
    shown: str
    """The way as a user writes it, such as `data.items_[]`."""
    record: Schema

    wanted: list[str]

    @property
    def score(self) -> tuple[int, int]:
        """The highest is the best place to describe; of two with equal sums, the shallower one."""
        depth = len(self.keys)
        return min(len(self.wanted), MOST) + ("[]" in self.shown) - depth, -depth


def main_fields(schema: Mapping[str, Any], items: Sequence[str | int] = ()) -> Contents | None:
    """The place to describe and its main fields; None if the answer holds no record.

    Args:
        schema: The schema of an operation's data.
        items: The way to the items of a listing, such as `("data", "notes")`; empty if unknown.
    """
    start = tuple(step for step in items if isinstance(step, str))[1:]
    places = [*_places(schema, start)] or [*_places(schema, ())]
    best = max(places, key=lambda place: place.score, default=None)
    if best is None:
        return None
    fields: Mapping[str, Schema] = best.record["properties"]
    left = fields.keys() - best.wanted - _NO_CONTENT
    others = sorted(left, key=lambda key: (not _is_scalar(fields[key]), key))
    chosen = [*best.wanted, *others[: max(FEWEST - len(best.wanted), 0)]][:MOST]
    names = attributes(fields, best.record.get(ATTRIBUTES))
    return Contents(best.shown, tuple(names[key] for key in chosen), len(fields) > len(chosen)) if chosen else None


def _places(schema: Mapping[str, Any], start: tuple[str, ...]) -> Iterator[_Place]:
    """Every record from `start` to `_DEEPEST` keys below it, once, at its shallowest place."""
    definitions: Mapping[str, Schema] = schema.get("$defs", {})
    level: list[tuple[tuple[str, ...], str, Mapping[str, Any]]] = [((), "data", schema)]
    met: set[str] = set()
    while level:
        below: list[tuple[tuple[str, ...], str, Mapping[str, Any]]] = []
        for keys, shown, whole in level:
            for part in parts(whole):
                ref: str | None = part.get("$ref")
                if ref in met:
                    continue
                met.update([ref] if ref else [])
                found = definitions[ref.removeprefix(DEFINITIONS)] if ref else part
                fields: Mapping[str, Schema] = found.get("properties", {})
                if fields and len(keys) >= len(start):
                    yield _Place(keys, shown, found, _wanted(fields))
                if fields and len(keys) < len(start) + _DEEPEST:
                    names = attributes(fields, found.get(ATTRIBUTES))
                    further = fields.keys() & start[len(keys) : len(keys) + 1] if len(keys) < len(start) else fields
                    below += [((*keys, key), f"{shown}.{names[key]}", fields[key]) for key in further]
                for mark, inner in (("[]", found.get("items")), ("{}", found.get("additionalProperties"))):
                    below += [(keys, f"{shown}{mark}", inner)] if inner else []
        level = below


def _wanted(fields: Mapping[str, Schema]) -> list[str]:
    """One key for each row of `WANTED` that has any."""
    ranked: dict[int, list[tuple[int, bool, int, str]]] = {}
    for key, field in fields.items():
        parted = _parted(key)
        if len(parted) > _LONGEST or _is_flag(parted, field):
            continue
        for place, word in enumerate(parted):
            if word in _RANKS and _AFTER.issuperset(parted[place + 1 :]):
                row, rank = _RANKS[word]
                ranked.setdefault(row, []).append((rank, not _is_scalar(field), len(parted), key))
    return list(dict.fromkeys(min(ranked[row])[-1] for row in sorted(ranked)))


@cache
def _parted(key: str) -> tuple[str, ...]:
    return tuple(words(key))


def _is_flag(parted: Sequence[str], field: Schema) -> bool:
    return not _FLAGS.isdisjoint(parted[:1]) or "boolean" in _kinds(field)


def _is_scalar(field: Schema) -> bool:
    return bool(_kinds(field) & _SCALARS)


def _kinds(field: Schema) -> set[str]:
    return {kind for part in parts(field) for kind in types(part)}
