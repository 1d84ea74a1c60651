"""One call and its arguments, as far as the code shows them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from itertools import islice, product

from . import kinds
from .kinds import UNKNOWN, Given, Values, of
from .scope import Scope
from .state import DictState

__all__ = ["Call", "Foreign", "held_ways", "merged"]

_MOST_WAYS = 64


@dataclass(frozen=True)
class Call:
    """A call at one point of a scope."""

    scope: Scope
    node: ast.Call
    positional: tuple[Values, ...]
    keywords: Mapping[str, Given]
    spread: tuple[Values, ...] = ()
    """The value of each `**`."""
    is_starred: bool = False
    """Whether there is a `*`: then the positions are not known."""

    @property
    def first(self) -> Values | None:
        """The first positional argument."""
        return self.positional[0] if self.positional else None

    def get(self, position: int, *keywords: str) -> Values | None:
        """An argument of a function whose parameters are known, None if it is not given."""
        if position < len(self.positional):
            return UNKNOWN if self.is_starred else self.positional[position]
        given = next((self.keywords[one] for one in keywords if one in self.keywords), None)
        return given.values if given else (UNKNOWN if self.spread or self.is_starred else None)

    def without_first(self) -> Call:
        """The call that `partial(function, ...)` and the like make of their other arguments."""
        return replace(self, positional=self.positional[1:])

    def ways(self, more: tuple[tuple[str, Given], ...] = ()) -> tuple[DictState, ...]:
        """Every combination of keywords, `more` included, if they come from dicts that may be several."""
        own = DictState({**dict(more), **self.keywords})
        combinations = islice(product(*(held_ways(self.scope, values) for values in self.spread)), _MOST_WAYS)
        return tuple(reduce(lambda way, part: part.updated(way), parts, own) for parts in combinations)

    def as_dict(self) -> DictState:
        """What `dict(first, **keywords)` or `d.update(first, **keywords)` holds."""
        held = DictState()
        for values in (*self.positional[:1], *self.spread):
            held = held.updated(merged(self.scope, values))
        return held.updated(DictState(self.keywords))

    def all(self) -> Iterator[Values]:
        """Every argument."""
        yield from self.positional
        yield from (one.values for one in self.keywords.values())
        yield from self.spread


class Foreign(kinds.Value):
    """A value of another package that is followed for a purpose of its own: it says itself what its use leads to.

    None stands for `UNKNOWN`.
    """

    __slots__ = ()

    def instance(self) -> Values | None:
        """What an annotation with this class means."""

    def attribute(self, scope: Scope, node: ast.Attribute) -> Values | None:
        """An attribute of it."""

    def called(self, call: Call) -> Values | None:
        """What a call of it returns."""

    def partial(self, call: Call) -> Values | None:
        """What `functools.partial` makes of it with these arguments."""

    def unpacked(self, scope: Scope, node: ast.Tuple | ast.List) -> None:
        """Its assignment to several names."""

    def subscripted(self, scope: Scope, node: ast.Subscript) -> None:
        """A part of it."""

    def computed(self, scope: Scope, node: ast.AST) -> None:
        """An attribute whose name is not known."""


def held_ways(scope: Scope, values: Values) -> list[DictState]:
    """What each of these dicts holds; anything else may hold anything."""
    found = [scope.held(one.site) for one in of(kinds.Dict, values)]
    if any(one.value is None for one in of(kinds.Constant, values)):
        found.append(DictState())
    return found if len(found) == len(values) > 0 else [*found, DictState(is_open=True)]


def merged(scope: Scope, values: Values) -> DictState:
    """What any of these dicts may hold."""
    return reduce(DictState.or_else, held_ways(scope, values))
