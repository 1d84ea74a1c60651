"""Lists, dicts and tuples: what they hold, and what their methods change."""

from __future__ import annotations

from . import kinds
from .call import Call
from .kinds import UNKNOWN, Given, Values, constant, joined, of, only, text, texts, union
from .scope import Scope
from .state import DictState

__all__ = ["dict_call", "element_ways", "list_call", "list_of", "loop_ways", "subscripted"]


def element_ways(scope: Scope, values: Values) -> list[Values]:
    """What a loop over these takes, one way after the other; all constants are one way."""
    found: list[Values] = []
    for one in values:
        match one:
            case kinds.Tuple():
                found += one.items
            case kinds.List():
                known = scope.facts.known("element", one.site)
                plain = frozenset(of(kinds.Constant, known))
                found += [only(part) for part in known - plain] + ([plain] if plain else [])
            case kinds.Dict():
                found.append(union(constant(name) for name in scope.held(one.site).keys))
            case kinds.Yielding():
                found.append(scope.facts.known("yield", one.node))
            case _:
                found.append(UNKNOWN)
    return list(dict.fromkeys(found)) or [UNKNOWN]


def loop_ways(scope: Scope, values: Values, depth: int) -> list[Values]:
    """`element_ways`, few enough to read a loop's body once for each: fewer in an inner loop, the rest as one."""
    ways = element_ways(scope, values)
    most = 4 if depth else 24
    return ways if len(ways) <= most else [*ways[: most - 1], joined(*ways[most - 1 :])]


def list_of(call: Call, *parts: Values) -> Values:
    """A new list with these elements."""
    call.scope.facts.add(union(parts), "element", call.node)
    return only(kinds.List(call.node))


def subscripted(scope: Scope, values: Values, keys: Values) -> Values:
    """`values[keys]`."""
    found: list[Values] = []
    for one in values:
        match one:
            case kinds.Tuple():
                places = [key.value for key in of(kinds.Constant, keys) if type(key.value) is int]
                at = [place for place in places if -len(one.items) <= place < len(one.items)]
                found += [one.items[place] for place in at] or [*one.items, UNKNOWN]
            case kinds.List():
                found.append(scope.facts.known("element", one.site))
            case kinds.Dict():
                held, names = scope.held(one.site).keys, texts(keys)
                if names and all(name in held for name in names):
                    found += [held[name].values for name in names]
                else:
                    found += [scope.facts.known("element", one.site), UNKNOWN]
            case _:
                found.append(UNKNOWN)
    return union(found)


def list_call(call: Call, changed: kinds.List, name: str) -> Values:
    """`items.append(...)` and the like."""
    facts = call.scope.facts
    match name:
        case "append" | "add" | "insert" if call.positional:
            facts.add(call.positional[-1], "element", changed.site)
        case "extend" | "update" if call.positional:
            facts.add(joined(*element_ways(call.scope, call.positional[0])), "element", changed.site)
        case "pop" | "get":
            return facts.known("element", changed.site)
        case "copy" | "values":
            return only(changed)
        case "items":
            return list_of(call, only(kinds.Tuple((UNKNOWN, facts.known("element", changed.site)))))
        case _:
            pass
    return UNKNOWN


def dict_call(call: Call, changed: kinds.Dict, name: str) -> Values:
    """`d.update(...)` and the like."""
    site, scope, first = changed.site, call.scope, call.first
    held = scope.held(site)
    match name:
        case "update":
            scope.hold(site, held.updated(call.as_dict()))
        case "setdefault" if first is not None:
            key, value = text(first), call.positional[1] if len(call.positional) > 1 else constant(None)
            new = held.keys.get(key or "", Given(value, site))
            scope.hold(site, held.with_key(key, new))
        case "pop" | "popitem":
            scope.hold(site, held.without(None if first is None else text(first)))
        case "clear":
            scope.hold(site, DictState())
        case "copy":
            return scope.new_dict(call.node, held)
        case "get" if first is not None:
            return joined(subscripted(scope, only(changed), first), *call.positional[1:])
        case "values":
            return list_of(call, *(one.values for one in held.keys.values()))
        case "items":
            return list_of(call, *(only(kinds.Tuple((constant(key), one.values))) for key, one in held.keys.items()))
        case _:
            pass
    return UNKNOWN
