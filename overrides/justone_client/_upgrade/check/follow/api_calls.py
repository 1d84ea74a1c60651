"""Calls of this package: methods of platforms, `call`, `map` and `walk`, and what makes a client."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from justone_generated._nearest import closest
from justone_generated.index import INDEX
from justone_generated.pages import RULES

from .... import client as _client
from ...._pagination.walk import AsyncWalk, Walk
from ...._requests.operations import find
from ....errors import InvalidArgument
from ...printed import gone_operations
from . import kinds
from .call import Call, held_ways
from .containers import element_ways
from .findings import Use
from .kinds import UNKNOWN, Values, constant, of, only
from .package_names import nearest_of, report_gone, report_operation
from .scope import Scope
from .state import DictState

if TYPE_CHECKING:
    from justone_generated._base import Operation

__all__ = ["client_call", "method_call", "partial_call", "walk_call"]

_OWNERS: dict[str, tuple[type, type]] = {"client": (_client.Client, _client.AsyncClient), "walk": (Walk, AsyncWalk)}


def method_call(call: Call, methods: Sequence[kinds.Method], *, needs_all: bool = True) -> None:
    """Note a call of a platform's method; if the method is one of several, it is still one use."""
    if needs_all:  # `partial` calls nothing yet
        call.scope.count(call.node)
    if call.positional and not call.is_starred:
        label = f"{methods[0].platform}.{methods[0].name}"
        call.scope.report(call.node, "value", label, "its arguments are keywords only")
    ways = [way for one in methods for way in call.ways(one.given)]
    if any(one.is_open for one in methods):
        ways = [way.opened() for way in ways]
    any_value = _any_value(methods)
    needs_all = needs_all and not call.positional
    _note(call, [one.operation for one in methods], ways, call.spread, any_value, by_wire=False, needs_all=needs_all)


def partial_call(call: Call, method: kinds.Method) -> kinds.Method:
    """Note what `functools.partial` sets, and return the method with it."""
    method_call(call, [method], needs_all=False)
    ways = call.ways(method.given)
    given = ways[0] if len(ways) == 1 else DictState(is_open=True)
    return replace(method, given=tuple(given.keys.items()), is_open=method.is_open or given.is_open or given.is_unsure)


def _new_client(call: Call, before: bool | None) -> Values:
    """What makes a client: the class, `with_options`, a sandbox."""
    if (given := call.keywords.get("allow_unknown_values")) is not None:
        return only(kinds.Client({constant(True): True, constant(False): False}.get(given.values)))
    return only(kinds.Client(None if any(way.is_open for way in call.ways()) else before))


def client_call(call: Call, client: kinds.Client, name: str) -> Values:
    """A method that every client has, or what makes a client."""
    _check_options(call, "client", name)
    match name:
        case "__init__" | "with_options" | "client" | "async_client":
            return _new_client(call, client.any_value)
        case "__enter__" | "__aenter__":
            return only(client)
        case "walk":
            return _walk(call, client)
        case "call":
            second = call.get(1, "parameters") or constant(None)
            ways, (methods, others) = held_ways(call.scope, second), _named(call)
            _note(call, [one.operation for one in methods], ways, [second], client.any_value)
            _note(call, others, ways, [second], client.any_value, by_keyword=False)
        case "map":
            _map(call, client)
        case _:
            pass
    return UNKNOWN


def walk_call(call: Call, walk: kinds.Walk, name: str) -> Values:
    """A method of a walk. After `with_options`, the program may have its own rule."""
    _check_options(call, "walk", name)
    if name != "with_options":
        return UNKNOWN
    return only(kinds.Walk(()) if call.spread or "rule" in call.keywords else walk)


def _check_options(call: Call, kind: str, name: str) -> None:
    several = [_options(getattr(owner, name, None)) for owner in _OWNERS[kind]]
    if None in several:
        return
    known = {option for options in several for option in options or ()} - {"self"}
    label = kind.title() if name == "__init__" else f"{kind}.{name}"
    for option, given in call.keywords.items():
        if option not in known:
            meant = nearest_of(option, known)
            call.scope.report_name(given.node, label, f"{label} has no argument {option}", meant, f"{meant}=")


def _options(function: object) -> Collection[str] | None:
    """The names of a function's arguments, None if it takes any."""
    if not callable(function):
        return None
    if known := getattr(function, "known", None):
        return frozenset(known)
    parameters = inspect.signature(function).parameters
    takes_any = any(one.kind is inspect.Parameter.VAR_KEYWORD for one in parameters.values())
    return None if takes_any else parameters.keys()


def _map(call: Call, client: kinds.Client) -> None:
    """`map`: a dict of arguments for each call; a function of the program calls for itself."""
    if of(kinds.UserFunction, call.get(0, "operation", "function")):
        return
    second = call.get(1, "items")
    items = [way for way in element_ways(call.scope, second or UNKNOWN) if of(kinds.Dict, way)]
    ways = [held for way in items for held in held_ways(call.scope, way)]
    ways = ways if second is not None else [DictState(is_open=True)]
    methods, others = _named(call)
    _note(call, [one.operation for one in methods], ways, items, _any_value(methods))  # through the method's own client
    _note(call, others, ways, items, client.any_value, by_keyword=False)


def _walk(call: Call, client: kinds.Client) -> Values:
    """`walk`: a method and its keywords, or a path and a dict. Its rule sets what leads from page to page."""
    methods, others = _named(call)
    called, rest = [one.operation for one in methods], call.without_first()
    second = rest.get(0, "arguments") or constant(None)
    _note(call, called, rest.ways(), rest.spread, client.any_value, is_walk=True)
    ways = held_ways(call.scope, second)
    _note(call, others, ways, [second], client.any_value, by_keyword=False, is_walk=True)
    return only(kinds.Walk((*called, *others)))


def _named(call: Call) -> tuple[list[kinds.Method], list[Operation[Any]]]:
    """The operations that the first argument names: methods, and those by path or as an `Operation`."""
    call.scope.count(call.node)
    named = call.get(0, "operation", "function") or UNKNOWN
    is_written = call.node.args and len(call.node.args) == len(call.positional)  # `partial` may have set it before
    place = call.node.args[0] if is_written else call.node
    others: list[Operation[Any]] = []
    for one in of(kinds.OperationConstant, named):
        report_operation(call.scope, place, one.operation)
        others += [] if one.operation.gone else [one.operation]
    for key in sorted(of(kinds.Constant, named), key=repr):
        others += _of_path(call, place, key.value) if isinstance(key.value, str) else []
    return of(kinds.Method, named), others


def _any_value(methods: Iterable[kinds.Method]) -> bool | None:
    """False if every client refuses values that are not documented."""
    return False if all(one.any_value is False for one in methods) else None


def _note(
    call: Call,
    operations: Sequence[Operation[Any]],
    ways: Sequence[DictState],
    dicts: Iterable[Values],
    any_value: bool | None,
    *,
    by_keyword: bool = True,
    by_wire: bool = True,
    needs_all: bool = True,
    is_walk: bool = False,
) -> None:
    if not operations:
        return
    may_lack: frozenset[str] = frozenset()
    if is_walk:
        may_lack = frozenset(step.parameter for one in operations if one.key in RULES for step in RULES[one.key].steps)
        needs_all = all(one.key in RULES for one in operations)  # the program's own rule may set others
    use = Use(
        call.scope.file, call.node, tuple(operations), tuple(ways), by_keyword, by_wire, any_value, may_lack, needs_all,
        sites=tuple(one.site for values in dicts for one in of(kinds.Dict, values)),
    )  # fmt: skip
    call.scope.world.uses.append(use)


def _of_path(call: Call, node: ast.AST, key: str) -> list[Operation[Any]]:
    """The operation that a method and path name."""
    forms = [one.value for one in of(kinds.Constant, call.get(2, "form"))]
    form = forms[0] if len(forms) == 1 and isinstance(forms[0], bool) else None
    try:
        operation = find(key, form=form)
    except InvalidArgument as error:
        call.scope.report(node, "value", key, error.message or str(error))
        return []
    if not operation.name:
        _report_path(call.scope, node, operation)
        return []
    report_operation(call.scope, node, operation)
    return [] if operation.gone else [operation]


def _report_path(scope: Scope, node: ast.AST, operation: Operation[Any]) -> None:
    """Report a path that is not known. It may be newer than the package: then it is near to no other."""
    key = operation.key
    lost = next((one for one in gone_operations() if one.operation == key), None)
    other = next((known for known in INDEX if known.split()[1] == operation.path), None)
    if lost is not None:
        report_gone(scope, node, key, key, lost, lost.successor)
    elif other is not None:
        scope.report(node, "renamed", key, f"{operation.path} is called by {other.split()[0]} only", other)
    elif meant := _path_meant(key):
        scope.report(node, "misspelt", key, f"{key} is not known", meant)


def _path_meant(key: str) -> str | None:
    """The nearest path; None if only the version is another, which may be newer than the package."""
    bare = {re.sub(r"\d+", "", known): known for known in reversed(INDEX)}
    mine = re.sub(r"\d+", "", key)
    found = closest(mine, bare, 0.9)
    return None if found in (None, mine) else closest(key, INDEX, 0.9) or bare[found]
