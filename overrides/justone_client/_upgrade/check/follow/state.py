"""What is known at a point of a program, and what is known of all of it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from .values import UNKNOWN, Constant, DictOf, External, FunctionNode, Given, ListOf, TupleOf, Unknown, Values, joined

__all__ = ["DictState", "Facts", "Scope", "State", "own_names"]

Fact = tuple[object, ...]


@dataclass(frozen=True)
class DictState:
    """What a dict holds by now."""

    keys: Mapping[str, Given] = field(default_factory=dict[str, Given])
    is_open: bool = False
    """Whether it may hold more."""
    is_unsure: bool = False
    """Whether it may hold less: then nothing is said about it."""

    def with_key(self, key: str, given: Given) -> DictState:
        """After `d[key] = value`."""
        return replace(self, keys={**self.keys, key: given})

    def without(self, key: str) -> DictState:
        """After `del d[key]`."""
        return replace(self, keys={name: one for name, one in self.keys.items() if name != key})

    def updated(self, other: DictState) -> DictState:
        """After `d.update(other)`."""
        return DictState({**self.keys, **other.keys}, self.is_open or other.is_open, self.is_unsure or other.is_unsure)

    def or_else(self, other: DictState) -> DictState:
        """Where two ways meet: what only one of them set is not sure."""
        keys = dict(self.keys)
        for name, one in other.keys.items():
            mine = keys.get(name)
            keys[name] = replace(one, is_sure=False) if mine is None else _either(mine, one)
        keys |= {name: replace(one, is_sure=False) for name, one in self.keys.items() if name not in other.keys}
        return DictState(keys, self.is_open or other.is_open, self.is_unsure or other.is_unsure)


def _either(one: Given, other: Given) -> Given:
    return Given(joined(one.values, other.values), other.node, one.is_sure and other.is_sure)


@dataclass
class State:
    """The names of one scope and the dicts that they lead to, at one point."""

    names: dict[str, Values] = field(default_factory=dict[str, Values])
    """Also paths such as `app.client`, where `app` is unknown."""
    dicts: dict[ast.AST, DictState] = field(default_factory=dict[ast.AST, DictState])

    def copy(self) -> State:
        """To go another way."""
        return State(dict(self.names), dict(self.dicts))

    def take(self, *others: State) -> None:
        """Become what any of these is; the first stays where there is none."""
        if not others:
            return
        names = {
            name: joined(*(other.names.get(name, UNKNOWN) for other in others))
            for name in dict.fromkeys(name for other in others for name in other.names)
        }
        dicts: dict[ast.AST, DictState] = {}
        for other in others:
            for site, held in other.dicts.items():
                dicts[site] = dicts[site].or_else(held) if site in dicts and dicts[site] != held else held
        self.names, self.dicts = names, dicts

    def bind(self, name: str, values: Values) -> None:
        """After `name = ...`: what its attributes were is forgotten."""
        for path in [path for path in self.names if path.startswith(f"{name}.")]:
            del self.names[path]
        self.names[name] = values


@dataclass
class Scope:
    """A module, class or function while it is gone through."""

    file: Path
    node: ast.AST
    parent: Scope | None
    state: State = field(default_factory=State)
    own: frozenset[str] = frozenset()
    """Names that are this function's, whether they have a value yet or not."""
    globals: frozenset[str] = frozenset()
    nonlocals: frozenset[str] = frozenset()

    @property
    def is_module(self) -> bool:
        """Whether it is a module."""
        return self.parent is None

    @property
    def is_class(self) -> bool:
        """Whether it is the body of a class."""
        return isinstance(self.node, ast.ClassDef)

    def outwards(self) -> Iterator[Scope]:
        """The scopes around, where Python looks for a name; bodies of classes are not among them."""
        scope = self.parent
        while scope is not None:
            if not scope.is_class:
                yield scope
            scope = scope.parent


class Facts:
    """What holds for the program as a whole, whenever it is: read as the last round found it, found anew in this one.

    So what a name was before anything was known of it does not stay.
    """

    def __init__(self) -> None:
        self._before: dict[Fact, Values] = {}
        self._now: dict[Fact, Values] = {}
        self._dicts_before: dict[ast.AST, DictState] = {}
        self._dicts_now: dict[ast.AST, DictState] = {}

    def turn(self, *, keep: bool) -> bool:
        """Begin the next round; whether the one that ends has found anything else than the one before.

        Args:
            keep: Whether the next round adds to what is known. So it comes to an end, also with functions that feed
                each other.
        """
        changed = _of_weight(self._now) != _of_weight(self._before)
        self._before, self._now = self._now, dict(self._now) if keep else {}
        self._dicts_before, self._dicts_now = self._dicts_now, dict(self._dicts_now) if keep else {}
        return changed

    def add(self, values: Values, *key: object) -> None:
        """One more way for this fact to be."""
        known = self._now.get(key)
        self._now[key] = values if known is None else joined(known, values)

    def get(self, *key: object) -> Values | None:
        """The fact, None when nothing was ever said about it."""
        known = self._before.get(key)
        return self._now.get(key) if known is None else known

    def names_of(self, *key: object) -> list[str]:
        """The last part of every fact that begins so."""
        return [str(one[-1]) for one in self._before or self._now if one[:-1] == key]

    def hold(self, site: ast.AST, held: DictState) -> None:
        """What a dict holds at one point, for those who meet it elsewhere."""
        known = self._dicts_now.get(site)
        self._dicts_now[site] = held if known is None or known == held else known.or_else(held)

    def held(self, site: ast.AST) -> DictState:
        """What a dict may hold that was made elsewhere: perhaps more by now."""
        known = self._dicts_before.get(site) or self._dicts_now.get(site)
        return DictState(is_open=True, is_unsure=True) if known is None else replace(known, is_open=True)


def _of_weight(facts: Mapping[Fact, Values]) -> dict[Fact, Values]:
    """The facts that may lead to a client; plain values and lists would change for long without a result."""
    weighty = {key: frozenset(one for one in values if not isinstance(one, _PLAIN)) for key, values in facts.items()}
    return {key: values for key, values in weighty.items() if values}


_PLAIN = (Constant, DictOf, External, ListOf, TupleOf, Unknown)


def own_names(node: FunctionNode) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The names a function binds, and those it declares `global` and `nonlocal`."""
    arguments = node.args
    names = {one.arg for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
    names |= {one.arg for one in (arguments.vararg, arguments.kwarg) if one is not None}
    shared: set[str] = set()
    outer: set[str] = set()
    for inner in _inside(node.body if isinstance(node.body, list) else [node.body]):
        if isinstance(inner, ast.Name) and not isinstance(inner.ctx, ast.Load):
            names.add(inner.id)
        elif isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(inner.name)
        elif isinstance(inner, ast.alias):
            names.add((inner.asname or inner.name).partition(".")[0])
        elif isinstance(inner, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and inner.name:
            names.add(inner.name)
        elif isinstance(inner, ast.Global):
            shared.update(inner.names)
        elif isinstance(inner, ast.Nonlocal):
            outer.update(inner.names)
    return frozenset(names - shared - outer), frozenset(shared), frozenset(outer)


def _inside(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Every node that belongs to the scope itself, not to a function or class inside it."""
    for node in body:
        yield node
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        if isinstance(node, ast.comprehension):  # its target is a name of its own
            yield from _inside([node.iter, *node.ifs])
        else:
            yield from _inside(ast.iter_child_nodes(node))
