"""Calls: of this package's names they are noted, of the program's own functions followed."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .api_calls import client_call, method_call, new_client
from .arguments import Arguments
from .attributes import ancestors, dotted, result_of
from .containers import container_call
from .externals import external_call
from .values import (
    NOTHING,
    UNKNOWN,
    ClientClass,
    ClientMethod,
    ContainerMethod,
    DictOf,
    External,
    Making,
    Method,
    SandboxClass,
    SandboxValue,
    UserClass,
    UserFunction,
    UserInstance,
    Value,
    Values,
    Yielding,
    only,
    union,
)

if TYPE_CHECKING:
    from .scope import Frame

__all__ = ["Arguments", "called", "entered"]

_HAND_ON = {"submit", "to_thread"}
_EACH = {"map", "imap", "imap_unordered", "starmap"}


def called(frame: Frame, node: ast.Call, function: Values, arguments: Arguments) -> Values:
    """What a call may give."""
    methods = [one for one in function if isinstance(one, Method)]
    if methods:
        method_call(frame, methods, arguments)
    elif isinstance(node.func, ast.Attribute) and frame.world.is_lost(frame.file, node.func):
        frame.world.count(frame.file, node)
    return union([*(_called(frame, node, one, arguments) for one in function if not isinstance(one, Method))])


def _called(frame: Frame, node: ast.Call, function: Value, arguments: Arguments) -> Values:
    match function:
        case ClientClass():
            return new_client(frame, "__init__", arguments)
        case SandboxClass():
            return only(SandboxValue())
        case ClientMethod():
            return client_call(frame, function, arguments)
        case Making():
            return function.values
        case ContainerMethod():
            return container_call(frame, function, arguments)
        case UserFunction():
            return _own_function(frame, function, arguments)
        case UserClass():
            return _own_class(frame, function, arguments)
        case UserInstance():
            known = frame.facts.get("attr", function.node, "__call__") or NOTHING
            return union(_called(frame, node, _as_method(one), arguments) for one in known)
        case External():
            return _foreign(frame, node, function.name, arguments)
        case _:
            return _foreign(frame, node, "", arguments)


def _as_method(value: Value) -> Value:
    return UserFunction(value.node, is_bound=True) if isinstance(value, UserFunction) else value


def _foreign(frame: Frame, node: ast.Call, name: str, arguments: Arguments) -> Values:
    """A function of somebody else: it may call what it is given, and change a dict."""
    tail = node.func.attr if isinstance(node.func, ast.Attribute) else name.rpartition(".")[2]
    known = external_call(frame, node, name, tail, arguments)
    if known is not None:
        return known
    first = arguments.positional[0] if arguments.positional else NOTHING
    rest = arguments.without_first()
    handed_on = [one for one in first if isinstance(one, Method)]
    if handed_on and tail in _HAND_ON:
        method_call(frame, handed_on, rest)
    for one in first:
        if isinstance(one, UserFunction):
            _own_function(frame, one, rest if tail not in _EACH else _each(frame, rest))
    for values in arguments.all():
        escape(frame, values, may_shrink=True)
    return UNKNOWN


def _each(frame: Frame, rest: Arguments) -> Arguments:
    from .containers import element_ways

    positional = tuple(union(element_ways(frame, values)) for values in rest.positional)
    return Arguments(rest.node, positional, {}, (), rest.is_starred)


def escape(frame: Frame, values: Values, *, may_shrink: bool) -> None:
    """After a dict went to a function: it may hold more then, and less where the function is not ours to read."""
    for one in values:
        if isinstance(one, DictOf):
            held = frame.held(one.site)
            frame.state.dicts[one.site] = type(held)(held.keys, True, held.is_unsure or may_shrink)
            frame.world.escaped.add(one.site)


def _own_class(frame: Frame, made: UserClass, arguments: Arguments) -> Values:
    for kind in ancestors(frame, made.node):
        known = frame.facts.get("attr", kind.node, "__init__") if isinstance(kind, UserClass) else None
        if known is not None:
            for one in known:
                if isinstance(one, UserFunction):
                    _own_function(frame, UserFunction(one.node, is_bound=True), arguments)
            break
    for position, name in enumerate(_fields(made.node)):
        given = arguments.get(position, name)
        if given is not None and given != UNKNOWN:
            frame.facts.add(given, "attr", made.node, name)
    return only(UserInstance(made.node))


def _fields(node: ast.ClassDef) -> list[str]:
    """Of a dataclass or named tuple, in the order of its arguments."""
    known = {(dotted(one.func if isinstance(one, ast.Call) else one) or "").rpartition(".")[2]
             for one in (*node.decorator_list, *node.bases)}  # fmt: skip
    if not known & {"dataclass", "define", "frozen", "NamedTuple", "BaseModel"}:
        return []
    return [one.target.id for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)]


def _own_function(frame: Frame, function: UserFunction, arguments: Arguments) -> Values:
    parameters = function.node.args
    names = [one.arg for one in (*parameters.posonlyargs, *parameters.args)]
    if function.is_bound:
        names = names[1:]
    if not arguments.is_starred:
        for name, values in zip(names, arguments.positional, strict=False):
            frame.facts.add(values, "param", function.node, name)
    for name, given in arguments.keywords.items():
        frame.facts.add(given.values, "param", function.node, name)
    if arguments.is_starred or arguments.spread:
        for name in {*names, *(one.arg for one in parameters.kwonlyargs)} - arguments.keywords.keys():
            frame.facts.add(UNKNOWN, "param", function.node, name)
    frame.facts.add(UNKNOWN, "called", function.node)
    for values in arguments.all():
        escape(frame, values, may_shrink=False)
    return result_of(frame, function)


def entered(frame: Frame, values: Values) -> Values:
    """What `with values as name` binds."""
    return union(_entered(frame, one) for one in values)


def _entered(frame: Frame, value: Value) -> Values:
    if isinstance(value, Yielding):
        return frame.facts.get("yield", value.node) or UNKNOWN
    if isinstance(value, UserInstance):
        for name in ("__enter__", "__aenter__"):
            for one in frame.facts.get("attr", value.node, name) or ():
                if isinstance(one, UserFunction):
                    return result_of(frame, one)
    return only(value)
