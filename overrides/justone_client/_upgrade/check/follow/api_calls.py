"""Calls of this package: of a method of a platform, of `call`, `map` and `walk`, of what makes a client."""

from __future__ import annotations

import ast
import difflib
import inspect
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from justone_generated.index import INDEX
from justone_generated.pages import RULES

from .... import client as _client
from ...._requests.operations import find
from ....errors import InvalidArgument
from ...printed import gone_operations
from ..problems import Kind, Problem, Use, problem_at
from .arguments import held_ways
from .containers import element_ways
from .package_names import nearest_of, operation_problems
from .state import DictState
from .values import (
    UNKNOWN,
    ClientMethod,
    ClientValue,
    Constant,
    DictOf,
    Method,
    OperationValue,
    Values,
    WalkOf,
    constant,
    only,
)

if TYPE_CHECKING:
    from justone_generated._base import Operation

    from .arguments import Arguments
    from .scope import Frame

__all__ = ["client_call", "method_call", "new_client", "partial_call", "read_walk"]

_SECOND = {"call": "parameters", "map": "items"}


def method_call(frame: Frame, methods: Sequence[Method], arguments: Arguments, *, needs_all: bool = True) -> None:
    """Note a call of a platform's method; one that may be several is one use."""
    if needs_all:  # `partial` calls nothing yet
        frame.world.count(frame.file, arguments.node)
    if arguments.positional and not arguments.is_starred:
        one = methods[0]
        text = "its arguments are keywords only"
        frame.world.problems.add(
            problem_at(arguments.node, frame.file, "break", "value", f"{one.platform}.{one.name}", text)
        )
    ways = [way for one in methods for way in arguments.ways(frame, dict(one.given))]
    if any(one.is_open for one in methods):
        ways = [way.updated(DictState(is_open=True)) for way in ways]
    _note(
        frame,
        arguments,
        [one.operation for one in methods],
        ways,
        by_keyword=True,
        by_wire=False,
        any_value=_strict(one.any_value for one in methods),
        needs_all=needs_all and not arguments.positional,
        dicts=arguments.spread,
    )


def partial_call(frame: Frame, method: Method, arguments: Arguments) -> Method:
    """Note what `functools.partial` sets; gives the method with it."""
    method_call(frame, [method], arguments, needs_all=False)
    ways = arguments.ways(frame, dict(method.given))
    given = ways[0] if len(ways) == 1 else DictState(is_open=True)
    return replace(method, given=tuple(given.keys.items()), is_open=method.is_open or given.is_open or given.is_unsure)


def new_client(frame: Frame, name: str, arguments: Arguments, before: bool | None = False) -> Values:
    """What makes a client: the class, `with_options`, a sandbox."""
    if name in ("__init__", "with_options"):
        _check_options(frame, name, arguments)
    given = arguments.keywords.get("allow_unknown_values")
    if given is None:
        return only(ClientValue(None if any(way.is_open for way in arguments.ways(frame, {})) else before))
    sure = given.values in (constant(True), constant(False))
    return only(ClientValue(given.values == constant(True) if sure else None))


def client_call(frame: Frame, method: ClientMethod, arguments: Arguments) -> Values:
    """A method that every client has."""
    if method.given:
        arguments = replace(arguments, positional=(*method.given, *arguments.positional))
    if method.name in ("client", "async_client"):
        return new_client(frame, method.name, arguments)
    if method.name == "with_options":
        return new_client(frame, method.name, arguments, method.client.any_value)
    if method.name in ("__enter__", "__aenter__"):
        return only(method.client)
    _check_options(frame, method.name, arguments)
    if method.name == "walk":
        return _walk(frame, method, arguments)
    if method.name in _SECOND:
        _by_name(frame, method, arguments)
    return UNKNOWN


def _check_options(frame: Frame, name: str, arguments: Arguments) -> None:
    known: set[str] = set()
    for owner in (_client.Client, _client.AsyncClient):
        function = getattr(owner, name, None)
        if not callable(function):
            return
        parameters = inspect.signature(function).parameters
        if any(one.kind is inspect.Parameter.VAR_KEYWORD for one in parameters.values()):
            return
        known |= parameters.keys()
    for option, given in arguments.keywords.items():
        if option not in known:
            meant = nearest_of(option, known - {"self"})
            label = "Client" if name == "__init__" else f"client.{name}"
            kind: Kind = "misspelt" if meant else "unknown"
            text, instead = f"{label} has no argument {option}", f"{meant}=" if meant else ""
            frame.world.problems.add(problem_at(given.node, frame.file, "break", kind, label, text, instead))


def _by_name(frame: Frame, method: ClientMethod, arguments: Arguments) -> None:
    """`call` and `map`: what is called is the first argument, the second holds its arguments."""
    methods, others = _named(frame, method, arguments)
    ways, dicts = _given(frame, method.name, arguments.get(1, _SECOND[method.name]))
    for operations, is_method in (([one.operation for one in methods], True), (others, False)):
        through_own = is_method and method.name == "map"  # `map` calls a method through its own client
        _note(
            frame,
            arguments,
            operations,
            ways,
            by_keyword=is_method,
            by_wire=True,
            any_value=_strict(one.any_value for one in methods) if through_own else method.client.any_value,
            needs_all=True,
            dicts=dicts,
        )


def _walk(frame: Frame, method: ClientMethod, arguments: Arguments) -> Values:
    """`walk`: a method and its keywords, or a path and a dict. Its rule fills in what leads from page to page."""
    methods, others = _named(frame, method, arguments)
    called, rest = [one.operation for one in methods], arguments.without_first()
    second = rest.get(0, "arguments")
    of_path = ([DictState()], list[Values]()) if second is None else (held_ways(frame, second), [second])
    for operations, is_method, (ways, dicts) in (
        (called, True, (rest.ways(frame, {}), list(rest.spread))),
        (others, False, of_path),
    ):
        _note(
            frame,
            arguments,
            operations,
            ways,
            by_keyword=is_method,
            by_wire=True,
            any_value=method.client.any_value,
            needs_all=all(one.key in RULES for one in operations),  # an own rule may fill in others
            dicts=dicts,
            may_lack=frozenset(step.parameter for one in operations for step in _steps(one)),
        )
    return only(WalkOf((*called, *others)))


def read_walk(frame: Frame, node: ast.AST, walk: WalkOf) -> None:
    """`items` and `pages` of a walk without options: each listing needs a rule."""
    for operation in walk.operations:
        if operation.name and operation.key not in RULES:
            label = f"{operation.platform}.{operation.name}"
            text = "no rule is known for its further pages"
            instead = "give with_options(rule=PageRule(...)), or call it"
            frame.world.problems.add(problem_at(node, frame.file, "break", "listing", label, text, instead))


def _named(frame: Frame, method: ClientMethod, arguments: Arguments) -> tuple[list[Method], list[Operation[Any]]]:
    """The operations that the first argument names: methods, and those known by path or as an `Operation`."""
    frame.world.count(frame.file, arguments.node)
    named = arguments.get(0, "operation") or UNKNOWN
    place = arguments.node.args[0] if arguments.node.args and not method.given else arguments.node
    others: list[Operation[Any]] = []
    for one in (one.operation for one in named if isinstance(one, OperationValue)):
        frame.world.problems.update(operation_problems(frame, place, one))
        others += [] if one.gone else [one]
    for key in (one.value for one in named if isinstance(one, Constant)):
        others += _of_path(frame, place, key, arguments) if isinstance(key, str) else []
    return [one for one in named if isinstance(one, Method)], others


def _strict(several: Iterable[bool | None]) -> bool | None:
    """False where every client refuses values that are not documented."""
    return False if all(one is False for one in several) else None


def _steps(operation: Operation[Any]) -> Iterable[Any]:
    rule = RULES.get(operation.key)
    return () if rule is None else rule.steps


def _given(frame: Frame, name: str, second: Values | None) -> tuple[list[DictState], list[Values]]:
    """The arguments of each call, and the dicts that hold them."""
    if second is None:
        return ([DictState(is_open=True)] if name == "map" else [DictState()]), []
    if name != "map":
        return held_ways(frame, second), [second]
    items = [way for way in element_ways(frame, second) if any(isinstance(one, DictOf) for one in way)]
    return [held for way in items for held in held_ways(frame, way)], items


def _note(
    frame: Frame,
    arguments: Arguments,
    operations: Sequence[Operation[Any]],
    ways: Sequence[DictState],
    *,
    by_keyword: bool,
    by_wire: bool,
    any_value: bool | None,
    needs_all: bool,
    dicts: Sequence[Values],
    may_lack: frozenset[str] = frozenset(),
) -> None:
    if operations:
        sites = tuple(one.site for values in dicts for one in values if isinstance(one, DictOf))
        frame.world.uses.append(
            Use(
                frame.file,
                arguments.node,
                tuple(operations),
                tuple(ways),
                by_keyword,
                by_wire,
                any_value,
                may_lack,
                needs_all,
                sites,
            )
        )


def _of_path(frame: Frame, node: ast.AST, key: str, arguments: Arguments) -> list[Operation[Any]]:
    """The operation that a method and path name."""
    forms = [one.value for one in arguments.get(2, "form") or () if isinstance(one, Constant)]
    form = forms[0] if len(forms) == 1 and isinstance(forms[0], bool) else None
    try:
        operation = find(key, form=form)
    except InvalidArgument as error:
        frame.world.problems.add(problem_at(node, frame.file, "break", "value", key, error.message or str(error)))
        return []
    if operation.name:
        frame.world.problems.update(operation_problems(frame, node, operation))
        return [] if operation.gone else [operation]
    frame.world.problems.update(_unknown_path(frame, node, operation))
    return []


def _unknown_path(frame: Frame, node: ast.AST, operation: Operation[Any]) -> Iterable[Problem]:
    """A path may be newer than the package; one that is near to a known one is misspelt, another version is not."""
    key = operation.key
    lost = next((one for one in gone_operations() if one.operation == key), None)
    other = next((known for known in INDEX if known.split()[1] == operation.path), None)
    if lost is not None:
        text = f"{key} is gone from the provider's catalogue since {lost.since}"
        instead = f"client.{lost.successor}" if lost.successor else ""
        yield problem_at(node, frame.file, "break", "gone", key, text, instead)
    elif other is not None:
        text = f"{operation.path} is called by {other.split()[0]} only"
        yield problem_at(node, frame.file, "break", "renamed", key, text, other)
    elif meant := _meant(key):
        yield problem_at(node, frame.file, "break", "misspelt", key, f"{key} is not known", meant)


def _meant(key: str) -> str | None:
    plain = {re.sub(r"\d+", "", known): known for known in reversed(INDEX)}
    mine = re.sub(r"\d+", "", key)
    found = difflib.get_close_matches(mine, plain, n=1, cutoff=0.9)
    if not found or found[0] == mine:
        return None
    whole = difflib.get_close_matches(key, INDEX, n=1, cutoff=0.9)
    return whole[0] if whole else plain[found[0]]
