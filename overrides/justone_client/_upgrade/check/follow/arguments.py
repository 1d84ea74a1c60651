"""The arguments of one call, as far as they can be seen."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from .state import DictState
from .values import UNKNOWN, Constant, DictOf, Given, Values

if TYPE_CHECKING:
    from .scope import Frame

__all__ = ["Arguments", "held_ways"]

_MOST_WAYS = 64


@dataclass(frozen=True)
class Arguments:
    """What stands between the parentheses."""

    node: ast.Call
    positional: tuple[Values, ...]
    keywords: Mapping[str, Given]
    spread: tuple[Values, ...] = ()
    """Of each `**`."""
    is_starred: bool = False
    """Whether there is a `*`: then nothing is known of the positions."""

    def get(self, position: int, keyword: str) -> Values | None:
        """An argument of a function whose parameters are known; None when it is not given."""
        if position < len(self.positional):
            return UNKNOWN if self.is_starred else self.positional[position]
        given = self.keywords.get(keyword)
        return given.values if given else (UNKNOWN if self.spread or self.is_starred else None)

    def without_first(self) -> Arguments:
        """What `partial(function, ...)` and the like hand on."""
        return Arguments(self.node, self.positional[1:], self.keywords, self.spread, self.is_starred)

    def ways(self, frame: Frame, more: Mapping[str, Given]) -> tuple[DictState, ...]:
        """Every way the keywords may be, `more` included, where they come from dicts that may be several."""
        own = DictState({**more, **self.keywords})
        parts = [held_ways(frame, values) for values in self.spread]
        found: list[DictState] = []
        for combination in product(*parts):
            way = own
            for part in combination:
                way = part.updated(way)
            found.append(way)
        return tuple(found[:_MOST_WAYS])

    def as_dict(self, frame: Frame, first: Values | None) -> DictState:
        """What `dict(first, **keywords)` or `d.update(first, **keywords)` holds."""
        held = DictState()
        for values in (*(() if first is None else (first,)), *self.spread):
            ways = held_ways(frame, values)
            merged = ways[0]
            for other in ways[1:]:
                merged = merged.or_else(other)
            held = held.updated(merged)
        return held.updated(DictState(self.keywords))

    def all(self) -> Iterator[Values]:
        """Every argument."""
        yield from self.positional
        yield from (one.values for one in self.keywords.values())
        yield from self.spread


def held_ways(frame: Frame, values: Values) -> list[DictState]:
    """What these dicts hold, each a way of its own; something else may hold anything."""
    found = [frame.held(one.site) for one in values if isinstance(one, DictOf)]
    if any(isinstance(one, Constant) and one.value is None for one in values):
        found.append(DictState())
    return found if len(found) == len(values) else [*found, DictState(is_open=True)]
