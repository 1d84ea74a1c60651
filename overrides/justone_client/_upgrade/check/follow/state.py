"""What is known at one point of a program, and what is known about all of it."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from . import kinds
from .kinds import UNKNOWN, Given, Values, joined

__all__ = ["DictState", "Facts", "State"]

Fact = tuple[object, ...]


@dataclass(frozen=True)
class DictState:
    """What a dict holds at one point."""

    keys: Mapping[str, Given] = field(default_factory=dict[str, Given])
    is_open: bool = False
    """Whether it may hold more."""
    is_unsure: bool = False
    """Whether it may hold less: then it is not judged."""

    def with_key(self, key: str | None, given: Given) -> DictState:
        """After `d[key] = value`; None for a key that is not known."""
        return self.opened() if key is None else replace(self, keys={**self.keys, key: given})

    def without(self, key: str | None) -> DictState:
        """After `del d[key]`."""
        if key is None:
            return self.opened(may_shrink=True)
        return replace(self, keys={name: one for name, one in self.keys.items() if name != key})

    def opened(self, *, may_shrink: bool = False) -> DictState:
        """After something may have added keys, and perhaps removed some."""
        return DictState(self.keys, is_open=True, is_unsure=self.is_unsure or may_shrink)

    def updated(self, other: DictState) -> DictState:
        """After `d.update(other)`."""
        return DictState({**self.keys, **other.keys}, self.is_open or other.is_open, self.is_unsure or other.is_unsure)

    def or_else(self, other: DictState) -> DictState:
        """Where two ways meet: a key that only one of them set is not sure."""
        keys = {name: replace(one, is_sure=False) for name, one in {**self.keys, **other.keys}.items()}
        for name in self.keys.keys() & other.keys.keys():
            mine, its = self.keys[name], other.keys[name]
            keys[name] = Given(joined(mine.values, its.values), its.node, mine.is_sure and its.is_sure)
        return DictState(keys, self.is_open or other.is_open, self.is_unsure or other.is_unsure)


@dataclass
class State:
    """The names of one scope and the dicts that they lead to, at one point."""

    names: dict[str, Values] = field(default_factory=dict[str, Values])
    """Also paths such as `app.client`, if `app` is unknown."""
    dicts: dict[ast.AST, DictState] = field(default_factory=dict[ast.AST, DictState])

    def copy(self) -> State:
        """The start of another way."""
        return State(dict(self.names), dict(self.dicts))

    @classmethod
    def meeting(cls, *others: State) -> State:
        """The state where several ways meet."""
        names = {
            name: joined(*(other.names.get(name, UNKNOWN) for other in others))
            for name in dict.fromkeys(name for other in others for name in other.names)
        }
        dicts: dict[ast.AST, DictState] = {}
        for other in others:
            for site, held in other.dicts.items():
                dicts[site] = dicts[site].or_else(held) if site in dicts and dicts[site] != held else held
        return cls(names, dicts)

    def bind(self, name: str, values: Values) -> None:
        """After `name = ...`: what was known of its attributes is forgotten."""
        for path in [path for path in self.names if path.startswith(f"{name}.")]:
            del self.names[path]
        self.names[name] = values


class Facts:
    """What holds anywhere in the program: read from the last round, collected anew in this one.

    So a guess of an early round does not last. Facts are named by a few words and nodes:
        attr, class, name        an attribute of a class        called, function         there are calls of it
        bases, class             its base classes               heirs, class             the classes derived from it
        element, node            an element of a container      export, file, name       a name of a module at its end
        fixture, file, name      a fixture of pytest            global, file, name       set from elsewhere
        nonlocal, function, name set from an inner function     own attribute, name      set on some client
        param, function, name    given in a call                return or yield, function
    """

    def __init__(self) -> None:
        self._before: dict[Fact, Values] = {}
        self._now: dict[Fact, Values] = {}
        self._dicts_before: dict[ast.AST, DictState] = {}
        self._dicts_now: dict[ast.AST, DictState] = {}

    def next_round(self, *, keep: bool) -> bool:
        """Begin the next round; True if the round that ends has found anything new.

        Args:
            keep: Whether the next round only adds to what is known. Without this, functions that feed each other could
                change for ever.
        """
        changed = _followed(self._now) != _followed(self._before)
        self._before, self._now = self._now, dict(self._now) if keep else {}
        self._dicts_before, self._dicts_now = self._dicts_now, dict(self._dicts_now) if keep else {}
        return changed

    def add(self, values: Values, *key: object) -> None:
        """One more way for this fact to be."""
        known = self._now.get(key)
        self._now[key] = values if known is None else joined(known, values)

    def get(self, *key: object) -> Values | None:
        """The fact, None if nothing is known."""
        known = self._before.get(key)
        return self._now.get(key) if known is None else known

    def known(self, *key: object) -> Values:
        """The fact, or `UNKNOWN`."""
        return self.get(*key) or UNKNOWN

    def names_of(self, *key: object) -> list[str]:
        """The last part of every fact that begins with these."""
        return [str(one[-1]) for one in self._before or self._now if one[:-1] == key]

    def hold(self, site: ast.AST, held: DictState) -> None:
        """Note what a dict holds at one point, for other scopes."""
        known = self._dicts_now.get(site)
        self._dicts_now[site] = held if known is None or known == held else known.or_else(held)

    def held(self, site: ast.AST) -> DictState:
        """What a dict of another scope may hold: perhaps more by now."""
        known = self._dicts_before.get(site) or self._dicts_now.get(site)
        return DictState(is_open=True, is_unsure=True) if known is None else known.opened()


def _followed(facts: Mapping[Fact, Values]) -> dict[Fact, Values]:
    """The facts that may lead to a client; plain values and lists change for long without any effect."""
    followed = {key: frozenset(one for one in values if not isinstance(one, _PLAIN)) for key, values in facts.items()}
    return {key: values for key, values in followed.items() if values}


_PLAIN = (kinds.Constant, kinds.Dict, kinds.External, kinds.List, kinds.Tuple, kinds.Unknown)
