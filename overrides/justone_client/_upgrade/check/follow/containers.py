"""Lists, dicts and tuples: what is in them, and what their methods change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .state import DictState
from .values import (
    UNKNOWN,
    Constant,
    ContainerMethod,
    DictOf,
    Given,
    ListOf,
    TupleOf,
    Values,
    Yielding,
    constant,
    joined,
    only,
    union,
)

if TYPE_CHECKING:
    from .calls import Arguments
    from .scope import Frame

__all__ = ["container_call", "element_ways", "loop_ways", "subscripted"]


def element_ways(frame: Frame, values: Values) -> list[Values]:
    """What a loop over these takes, one way after the other; constants are one way together."""
    found: list[Values] = []
    for one in values:
        match one:
            case TupleOf():
                found += one.items
            case ListOf():
                known = frame.facts.get("element", one.site) or UNKNOWN
                plain = frozenset(part for part in known if isinstance(part, Constant))
                found += [only(part) for part in known - plain] + ([plain] if plain else [])
            case DictOf():
                found.append(union(constant(name) for name in frame.held(one.site).keys))
            case Yielding():
                found.append(frame.facts.get("yield", one.node) or UNKNOWN)
            case _:
                found.append(UNKNOWN)
    return list(dict.fromkeys(found)) or [UNKNOWN]


def loop_ways(frame: Frame, values: Values, depth: int) -> list[Values]:
    """`element_ways`, few enough to go each way through a loop's body: fewer inside another loop, the rest as one."""
    ways = element_ways(frame, values)
    most = 4 if depth else 24
    return ways if len(ways) <= most else [*ways[: most - 1], joined(*ways[most - 1 :])]


def subscripted(frame: Frame, values: Values, keys: Values) -> Values:
    """`values[keys]`."""
    found: list[Values] = []
    for one in values:
        match one:
            case TupleOf():
                places = [key.value for key in keys if isinstance(key, Constant) and type(key.value) is int]
                at = [place for place in places if -len(one.items) <= place < len(one.items)]
                found += [one.items[place] for place in at] or [*one.items, UNKNOWN]
            case ListOf():
                found.append(frame.facts.get("element", one.site) or UNKNOWN)
            case DictOf():
                found.append(_in_dict(frame, one, keys))
            case _:
                found.append(UNKNOWN)
    return union(found)


def _in_dict(frame: Frame, held_by: DictOf, keys: Values) -> Values:
    held = frame.held(held_by.site).keys
    names = [key.value for key in keys if isinstance(key, Constant) and isinstance(key.value, str)]
    if len(names) == len(keys) and all(name in held for name in names):
        return union(held[name].values for name in names)
    return joined(frame.facts.get("element", held_by.site) or UNKNOWN, UNKNOWN)


def container_call(frame: Frame, method: ContainerMethod, arguments: Arguments) -> Values:
    """`d.update(...)`, `items.append(...)` and the like."""
    if isinstance(method.of, ListOf):
        return _list_call(frame, method.of, method.name, arguments)
    return _dict_call(frame, method.of, method.name, arguments) if isinstance(method.of, DictOf) else UNKNOWN


def _list_call(frame: Frame, held_by: ListOf, name: str, arguments: Arguments) -> Values:
    if name in ("append", "add", "insert") and arguments.positional:
        frame.facts.add(arguments.positional[-1], "element", held_by.site)
    elif name in ("extend", "update") and arguments.positional:
        frame.facts.add(joined(*element_ways(frame, arguments.positional[0])), "element", held_by.site)
    elif name in ("pop", "get"):
        return frame.facts.get("element", held_by.site) or UNKNOWN
    elif name in ("copy", "values"):
        return only(held_by)
    elif name == "items":
        known = frame.facts.get("element", held_by.site) or UNKNOWN
        return _listed(frame, arguments, [only(TupleOf((UNKNOWN, known)))])
    return UNKNOWN


def _dict_call(frame: Frame, held_by: DictOf, name: str, arguments: Arguments) -> Values:
    site, held = held_by.site, frame.held(held_by.site)
    first = arguments.positional[0] if arguments.positional else None
    if name == "update":
        frame.hold(site, held.updated(arguments.as_dict(frame, first)))
    elif name == "setdefault" and first is not None:
        value = arguments.positional[1] if len(arguments.positional) > 1 else constant(None)
        key = _name(first)
        new = DictState(is_open=True) if key is None else DictState({key: held.keys.get(key, Given(value, site))})
        frame.hold(site, held.updated(new))
    elif name in ("pop", "popitem"):
        key = None if first is None else _name(first)
        frame.hold(site, DictState(held.keys, True, True) if key is None else held.without(key))
    elif name == "clear":
        frame.hold(site, DictState())
    elif name == "copy":
        frame.hold(arguments.node, held)
        return only(DictOf(arguments.node))
    elif name == "get" and first is not None:
        return joined(subscripted(frame, only(held_by), first), *arguments.positional[1:])
    elif name == "values":
        return _listed(frame, arguments, [one.values for one in held.keys.values()])
    elif name == "items":
        return _listed(frame, arguments, [only(TupleOf((constant(key), one.values))) for key, one in held.keys.items()])
    return UNKNOWN


def _listed(frame: Frame, arguments: Arguments, parts: list[Values]) -> Values:
    frame.facts.add(union(parts), "element", arguments.node)
    return only(ListOf(arguments.node))


def _name(values: Values) -> str | None:
    found = [one.value for one in values if isinstance(one, Constant) and isinstance(one.value, str)]
    return found[0] if len(found) == len(values) == 1 else None
