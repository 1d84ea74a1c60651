"""Calls: those of this package are noted, those of the program's own functions followed."""

from __future__ import annotations

import ast
from dataclasses import replace

from . import kinds
from .api_calls import client_call, method_call, partial_call, walk_call
from .attributes import ancestors, entered, result_of, tail
from .call import Call, Foreign
from .containers import dict_call, element_ways, list_call
from .externals import external_call
from .kinds import NOTHING, UNKNOWN, Value, Values, of, only, union

__all__ = ["called", "entered"]

_LATER = {"submit", "to_thread"}
_EACH = {"map", "imap", "imap_unordered", "starmap"}
_WITH_FIELDS = {"dataclass", "define", "frozen", "NamedTuple", "BaseModel"}


def called(call: Call, function: Values) -> Values:
    """What a call may return."""
    if methods := of(kinds.Method, function):
        method_call(call, methods)
    elif of(kinds.MissingMethod, function):
        call.scope.count(call.node)
    return union([_called(call, one) for one in function if not isinstance(one, kinds.Method)])


def _called(call: Call, function: Value) -> Values:
    match function:
        case kinds.OurClass(kinds.Client() as client):
            return client_call(call, client, "__init__")
        case kinds.OurClass():
            return only(function.instance)
        case Foreign():
            return function.called(call) or UNKNOWN
        case kinds.BoundMethod():
            return _method(call, function)
        case kinds.Returning():
            return function.values
        case kinds.UserFunction():
            return _own_function(call, function)
        case kinds.UserClass():
            return _own_class(call, function)
        case kinds.UserInstance():
            known = call.scope.facts.get("attr", function.node, "__call__") or NOTHING
            return union([_called(call, replace(one, is_bound=True)) for one in of(kinds.UserFunction, known)])
        case _:
            return _foreign(call, function.name if isinstance(function, kinds.External) else "")


def _method(call: Call, method: kinds.BoundMethod) -> Values:
    call = replace(call, positional=(*method.given, *call.positional))
    match method.of:
        case kinds.Client():
            for one in of(kinds.UserFunction, call.first) if method.name == "map" else ():
                _own_function(_each(call), one)
            return client_call(call, method.of, method.name)
        case kinds.Walk():
            return walk_call(call, method.of, method.name)
        case kinds.Dict():
            return dict_call(call, method.of, method.name)
        case kinds.List():
            return list_call(call, method.of, method.name)
        case _:
            return UNKNOWN


def _foreign(call: Call, name: str) -> Values:
    """A function of another package: it may call what it is given, and change a dict."""
    last = call.node.func.attr if isinstance(call.node.func, ast.Attribute) else name.rpartition(".")[2]
    if name == "functools.partial" and call.positional:
        return union([_partial(call, one) for one in call.positional[0]])
    if last in ("Thread", "Process") and "target" in call.keywords:
        return _started(call)
    known = external_call(call, name, last)
    if known is not None:
        return known
    first, rest = call.first or NOTHING, call.without_first()
    if last in _LATER and (methods := of(kinds.Method, first)):
        method_call(rest, methods)
    for foreign in of(Foreign, first) if last in _LATER | _EACH else ():
        foreign.called(rest if last in _LATER else _each(call))
    for one in of(kinds.UserFunction, first):
        _own_function(_each(call) if last in _EACH else rest, one)
    for values in call.all():
        _escape(call, values, may_shrink=True)
    return UNKNOWN


def _each(call: Call) -> Call:
    """The call that `map(function, items)` makes for each item."""
    items = tuple(union(element_ways(call.scope, values)) for values in call.positional[1:])
    return replace(call, positional=items, keywords={}, spread=())


def _partial(call: Call, function: Value) -> Values:
    rest = call.without_first()
    match function:
        case kinds.Method():
            return only(partial_call(rest, function))
        case Foreign():
            return function.partial(rest) or UNKNOWN
        case kinds.BoundMethod():
            return only(replace(function, given=(*function.given, *rest.positional)))
        case kinds.UserFunction():
            _own_function(rest, function)
            return only(function)
        case _:
            return UNKNOWN


def _started(call: Call) -> Values:
    """`Thread(target=method, args=(...), kwargs={...})`."""
    args, kwargs = call.get(3, "args"), call.get(4, "kwargs")
    tuples = of(kinds.Tuple, args)
    is_known = args is None or len(tuples) == len(args) == 1
    positional = tuples[0].items if tuples and is_known else ()
    spread = () if kwargs is None else (kwargs,)
    made = replace(call, positional=positional, keywords={}, spread=spread, is_starred=not is_known)
    called(made, call.keywords["target"].values)
    return UNKNOWN


def _escape(call: Call, values: Values, *, may_shrink: bool) -> None:
    """After a function got a dict: it may hold more then, and less if the function is not one of the program."""
    for one in of(kinds.Dict, values):
        call.scope.state.dicts[one.site] = call.scope.held(one.site).opened(may_shrink=may_shrink)
        call.scope.world.escaped.add(one.site)


def _own_class(call: Call, made: kinds.UserClass) -> Values:
    facts = call.scope.facts
    for kind in of(kinds.UserClass, ancestors(call.scope, made.node)):
        if (known := facts.get("attr", kind.node, "__init__")) is not None:
            for one in of(kinds.UserFunction, known):
                _own_function(call, replace(one, is_bound=True))
            break
    for position, name in enumerate(_fields(made.node)):
        given = call.get(position, name)
        if given is not None and given != UNKNOWN:
            facts.add(given, "attr", made.node, name)
    return only(kinds.UserInstance(made.node))


def _fields(node: ast.ClassDef) -> list[str]:
    """The fields of a dataclass or named tuple, in the order of its arguments."""
    if not {tail(one) for one in (*node.decorator_list, *node.bases)} & _WITH_FIELDS:
        return []
    return [one.target.id for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)]


def _own_function(call: Call, function: kinds.UserFunction) -> Values:
    facts, node = call.scope.facts, function.node
    names = [one.arg for one in (*node.args.posonlyargs, *node.args.args)][function.is_bound :]
    if not call.is_starred:
        for name, values in zip(names, call.positional, strict=False):
            facts.add(values, "param", node, name)
    for name, given in call.keywords.items():
        facts.add(given.values, "param", node, name)
    if call.is_starred or call.spread:
        for name in {*names, *(one.arg for one in node.args.kwonlyargs)} - call.keywords.keys():
            facts.add(UNKNOWN, "param", node, name)
    facts.add(UNKNOWN, "called", node)
    for values in call.all():
        _escape(call, values, may_shrink=False)
    return result_of(call.scope, function)
