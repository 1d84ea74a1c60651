"""The few functions of other packages that hand on what they are given."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from .api_calls import partial_call
from .attributes import attribute, instance_of, result_of
from .containers import element_ways
from .values import (
    UNKNOWN,
    ClientMethod,
    Constant,
    DictOf,
    ListOf,
    Method,
    OurModule,
    TupleOf,
    UserFunction,
    UserInstance,
    Values,
    joined,
    only,
    union,
)

if TYPE_CHECKING:
    from .arguments import Arguments
    from .scope import Frame
    from .state import Scope

__all__ = ["external_call"]

_SAME = {
    "asyncio.create_task", "asyncio.ensure_future", "asyncio.run", "asyncio.shield", "asyncio.wait_for",
    "builtins.anext", "contextlib.aclosing", "contextlib.closing", "contextlib.nullcontext", "copy.copy",
    "copy.deepcopy",
}  # fmt: skip
_LISTS = {"builtins.list", "builtins.set", "builtins.sorted", "builtins.reversed", "builtins.iter", "builtins.tuple",
          "builtins.frozenset"}  # fmt: skip
_HARMLESS = {
    "bool", "format", "id", "isinstance", "json.dumps", "len", "logging.debug", "logging.info", "max", "min",
    "pprint.pprint", "print", "repr", "str", "sum", "type", "any", "all",
}  # fmt: skip
_LOGS = {"debug", "info", "warning", "error", "exception"}


def external_call(frame: Frame, node: ast.Call, name: str, tail: str, arguments: Arguments) -> Values | None:
    """What a function of another package gives; None for one that is not known."""
    first = arguments.positional[0] if arguments.positional else None
    if name.removeprefix("builtins.") in _HARMLESS or (tail in _LOGS and isinstance(node.func, ast.Attribute)):
        return UNKNOWN
    if name == "builtins.super":
        return _super(frame)
    if name == "builtins.dict":
        frame.hold(node, arguments.as_dict(frame, first))
        return only(DictOf(node))
    if tail in ("Thread", "Process") and "target" in arguments.keywords:
        return _started(frame, node, arguments)
    if first is None:
        return None
    if name in _SAME or tail in ("enter_context", "enter_async_context"):
        return _same(frame, node, tail, first)
    if name in _LISTS:
        frame.facts.add(joined(*element_ways(frame, first)), "element", node)
        return only(ListOf(node))
    known = _NAMED.get(name)
    if known is None and tail == "Depends":
        return union(result_of(frame, one) for one in first if isinstance(one, UserFunction))
    return None if known is None else known(frame, node, first, arguments)


def _same(frame: Frame, node: ast.Call, tail: str, first: Values) -> Values:
    if tail.startswith("enter_"):
        from .calls import entered  # it knows what a `with` gives, and calls this module

        return entered(frame, first)
    dicts = [one for one in first if isinstance(one, DictOf)]
    if tail in ("copy", "deepcopy") and len(dicts) == len(first) == 1:
        frame.hold(node, frame.held(dicts[0].site))
        return only(DictOf(node))
    return first


def _super(frame: Frame) -> Values:
    for scope in (frame.scope, *_around(frame)):
        if isinstance(scope.node, ast.ClassDef):
            return only(UserInstance(scope.node))
    return UNKNOWN


def _around(frame: Frame) -> list[Scope]:
    found: list[Scope] = []
    scope = frame.scope.parent
    while scope is not None:
        found.append(scope)
        scope = scope.parent
    return found


def _partial(frame: Frame, node: ast.Call, first: Values, arguments: Arguments) -> Values:
    rest = arguments.without_first()
    found: list[Values] = []
    for one in first:
        if isinstance(one, Method):
            found.append(only(partial_call(frame, one, rest)))
        elif isinstance(one, ClientMethod):
            found.append(only(replace(one, given=(*one.given, *rest.positional))))
        elif isinstance(one, UserFunction):
            from .calls import called

            called(frame, node, only(one), rest)
            found.append(only(one))
        else:
            found.append(UNKNOWN)
    return union(found)


def _getattr(frame: Frame, node: ast.Call, first: Values, arguments: Arguments) -> Values:
    asked = arguments.get(1, "name") or UNKNOWN
    names = [one.value for one in asked if isinstance(one, Constant) and isinstance(one.value, str)]
    if len(names) < len(asked):
        return UNKNOWN
    found: list[Values] = []
    waits = set(frame.asked_for)
    if len(arguments.positional) > 2:
        frame.asked_for.update(names)
    for name in names:
        made = ast.copy_location(ast.Attribute(node.args[0], name, ast.Load()), node.args[1])
        found.append(attribute(frame, made, first))
    frame.asked_for = waits
    return joined(union(found), *arguments.positional[2:3])


def _zip(frame: Frame, node: ast.Call, _: Values, arguments: Arguments) -> Values:
    ways = TupleOf(tuple(union(element_ways(frame, values)) for values in arguments.positional))
    frame.facts.add(only(ways), "element", node)
    return only(ListOf(node))


def _enumerate(frame: Frame, node: ast.Call, first: Values, _: Arguments) -> Values:
    frame.facts.add(frozenset(TupleOf((UNKNOWN, way)) for way in element_ways(frame, first)), "element", node)
    return only(ListOf(node))


def _cast(frame: Frame, node: ast.Call, first: Values, _: Arguments) -> Values:
    from .expressions import annotated  # annotations are expressions, and those hold calls

    known = instance_of(first)
    return annotated(frame, node.args[0]) if known == UNKNOWN else known


def _import_module(_: Frame, __: ast.Call, first: Values, ___: Arguments) -> Values:
    from .package_names import is_ours

    names = [one.value for one in first if isinstance(one, Constant) and isinstance(one.value, str)]
    return only(OurModule(names[0])) if len(names) == len(first) == 1 and is_ours(names[0]) else UNKNOWN


def _started(frame: Frame, node: ast.Call, arguments: Arguments) -> Values:
    """`Thread(target=method, kwargs={...})`."""
    from .calls import called

    target = arguments.keywords["target"]
    args, kwargs = arguments.get(3, "args"), arguments.get(4, "kwargs")
    tuples = [one.items for one in args or () if isinstance(one, TupleOf)]
    is_plain = args is None or len(tuples) == len(args) == 1
    positional = tuples[0] if tuples and is_plain else ()
    spread = () if kwargs is None else (kwargs,)
    called(frame, node, target.values, replace(
        arguments, positional=positional, keywords={}, spread=spread, is_starred=not is_plain
    ))  # fmt: skip
    return UNKNOWN


_NAMED: dict[str, Callable[[Frame, ast.Call, Values, Arguments], Values]] = {
    "asyncio.gather": lambda _, __, ___, arguments: only(TupleOf(arguments.positional)),
    "builtins.enumerate": _enumerate,
    "builtins.getattr": _getattr,
    "builtins.next": lambda frame, _, first, __: union(element_ways(frame, first)),
    "builtins.zip": _zip,
    "functools.partial": _partial,
    "importlib.import_module": _import_module,
    "typing.cast": _cast,
    "typing_extensions.cast": _cast,
}
