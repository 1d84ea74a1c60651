"""Functions of other packages that return what they are given, or a part of it."""

from __future__ import annotations

import ast
from collections.abc import Callable

from . import kinds
from .attributes import attribute, entered, result_of
from .call import Call, Foreign
from .containers import element_ways, list_of
from .kinds import NOTHING, UNKNOWN, Values, joined, of, only, text, texts, union
from .package_names import is_ours

__all__ = ["external_call"]

_SAME = {
    "asyncio.create_task", "asyncio.ensure_future", "asyncio.run", "asyncio.shield", "asyncio.wait_for",
    "builtins.anext", "contextlib.aclosing", "contextlib.closing", "contextlib.nullcontext",
}  # fmt: skip
_LISTS = {"builtins.list", "builtins.set", "builtins.sorted", "builtins.reversed", "builtins.iter", "builtins.tuple",
          "builtins.frozenset"}  # fmt: skip
_HARMLESS = {
    "bool", "format", "id", "isinstance", "json.dumps", "len", "logging.debug", "logging.info", "max", "min",
    "pprint.pprint", "print", "repr", "str", "sum", "type", "any", "all",
}  # fmt: skip
_LOGS = {"debug", "info", "warning", "error", "exception"}


def external_call(call: Call, name: str, tail: str) -> Values | None:
    """What a function of another package returns; None if it is not known."""
    if name.removeprefix("builtins.") in _HARMLESS or (tail in _LOGS and isinstance(call.node.func, ast.Attribute)):
        return UNKNOWN
    known = _KNOWN.get(name) or _KNOWN.get(tail)
    if known is None or (call.first is None and name not in _WITHOUT_ARGUMENTS):
        return None
    return known(call, call.first or NOTHING)


def _same(_: Call, first: Values) -> Values:
    return first


def _list(call: Call, first: Values) -> Values:
    return list_of(call, *element_ways(call.scope, first))


def _entered(call: Call, first: Values) -> Values:
    return entered(call.scope, first)


def _super(call: Call, _: Values) -> Values:
    scope = call.scope
    while not isinstance(scope.node, ast.ClassDef):
        if scope.parent is None:
            return UNKNOWN
        scope = scope.parent
    return only(kinds.UserInstance(scope.node))


def _copy(call: Call, first: Values) -> Values:
    dicts = of(kinds.Dict, first)
    if len(dicts) != 1 or len(first) != 1:
        return first
    return call.scope.new_dict(call.node, call.scope.held(dicts[0].site))


def _getattr(call: Call, first: Values) -> Values:
    names = texts(call.get(1, "name") or UNKNOWN)
    if names is None:
        for one in of(Foreign, first):
            one.computed(call.scope, call.node)
        return UNKNOWN
    scope, asked = call.scope, set(call.scope.asked_for)
    if len(call.positional) > 2:
        scope.asked_for.update(names)
    nodes = (ast.copy_location(ast.Attribute(call.node.args[0], name, ast.Load()), call.node.args[1]) for name in names)
    found = union([attribute(scope, node, first) for node in nodes])
    scope.asked_for = asked
    return joined(found, *call.positional[2:3])


def _zip(call: Call, _: Values) -> Values:
    return list_of(
        call, only(kinds.Tuple(tuple(union(element_ways(call.scope, values)) for values in call.positional)))
    )


def _enumerate(call: Call, first: Values) -> Values:
    return list_of(call, *(only(kinds.Tuple((UNKNOWN, way))) for way in element_ways(call.scope, first)))


def _import_module(_: Call, first: Values) -> Values:
    name = text(first)
    return only(kinds.External(name)) if name and is_ours(name) else UNKNOWN


_WITHOUT_ARGUMENTS = {"builtins.dict", "builtins.super"}
"""Those that need no argument."""
_KNOWN: dict[str, Callable[[Call, Values], Values]] = {
    **dict.fromkeys(_SAME, _same),
    **dict.fromkeys(_LISTS, _list),
    "Depends": lambda call, first: union(result_of(call.scope, one) for one in of(kinds.UserFunction, first)),
    "asyncio.gather": lambda call, _: only(kinds.Tuple(call.positional)),
    "builtins.dict": lambda call, _: call.scope.new_dict(call.node, call.as_dict()),
    "builtins.enumerate": _enumerate,
    "builtins.getattr": _getattr,
    "builtins.next": lambda call, first: union(element_ways(call.scope, first)),
    "builtins.super": _super,
    "builtins.zip": _zip,
    "copy.copy": _copy,
    "copy.deepcopy": _copy,
    "enter_async_context": _entered,
    "enter_context": _entered,
    "importlib.import_module": _import_module,
}
"""By their full name, or by the last part of it."""
