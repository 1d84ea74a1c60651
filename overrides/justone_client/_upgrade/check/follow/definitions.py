"""Functions and classes of the program: defined in order, their bodies gone through when their scope is complete."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from .attributes import dotted, result_of
from .expressions import annotated, evaluate
from .scope import Frame, World
from .state import DictState, Scope
from .values import (
    NOTHING,
    UNKNOWN,
    ClientValue,
    DictOf,
    FunctionNode,
    SandboxValue,
    UserClass,
    UserFunction,
    UserInstance,
    Values,
    Yielding,
    joined,
    only,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["define_class", "define_function", "go_through"]

Run = Callable[[Frame, Sequence[ast.stmt]], bool]
_OUR_FIXTURES = {"justone_sandbox": SandboxValue()}


def define_function(frame: Frame, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """`def`: its defaults and decorators run here."""
    for default in (*node.args.defaults, *node.args.kw_defaults):
        if default is not None:
            evaluate(frame, default)
    names: list[str] = []
    for decorator in node.decorator_list:
        evaluate(frame, decorator)
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        names.append((dotted(called) or "").rpartition(".")[2])
    owner = frame.scope.node if isinstance(frame.scope.node, ast.ClassDef) else None
    value = frame.define(node, owner, names)
    frame.bind(node.name, only(value))
    if "fixture" in names:
        frame.facts.add(only(value), "fixture", frame.file, _fixture_name(node))


def _fixture_name(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    for decorator in node.decorator_list:
        for keyword in decorator.keywords if isinstance(decorator, ast.Call) else ():
            if keyword.arg == "name" and isinstance(keyword.value, ast.Constant):
                return str(keyword.value.value)
    return node.name


def define_class(frame: Frame, node: ast.ClassDef, run: Run) -> None:
    """`class`: its body runs here, its methods later."""
    for base in node.bases:
        values = evaluate(frame, base.value if isinstance(base, ast.Subscript) else base)
        frame.facts.add(values, "bases", node)
        for one in values:
            if isinstance(one, UserClass):
                frame.facts.add(only(UserClass(node)), "heirs", one.node)
    for decorator in node.decorator_list:
        evaluate(frame, decorator)
    body = Frame(frame.world, Scope(frame.file, node, frame.scope))
    run(body, node.body)
    for name, values in body.state.names.items():
        frame.facts.add(values if not _is_enum(node) else UNKNOWN, "attr", node, name)
    frame.functions += [one for one in body.functions if one not in frame.functions]
    frame.bind(node.name, only(UserClass(node)))


def _is_enum(node: ast.ClassDef) -> bool:
    """Members of an enum are no plain values, but for those of one of texts."""
    names = {(dotted(base) or "").rpartition(".")[2] for base in node.bases}
    return bool(names & {"Enum", "IntEnum", "Flag", "IntFlag"}) and "str" not in names


def go_through(frame: Frame, run: Run) -> None:
    """The bodies of the functions that a scope has defined, and of those in them."""
    while frame.functions:
        for node in _taken(frame):
            known = frame.world.functions[node]
            inner = frame.enter(node)
            if known.owner is not None:
                inner.scope.parent = Scope(frame.file, known.owner, frame.scope)
            _bind_parameters(inner, node, known.owner)
            if isinstance(node, ast.Lambda):
                frame.facts.add(evaluate(inner, node.body), "return", node)
            else:
                _returns(inner, node)
                run(inner, node.body)
            go_through(inner, run)


def _taken(frame: Frame) -> list[FunctionNode]:
    taken = list(frame.functions)
    frame.functions.clear()
    return taken


def _returns(frame: Frame, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """What the annotation says, where that is something of ours."""
    if node.returns is not None and not frame.world.functions[node].yields:
        known = annotated(frame, node.returns)
        if known - UNKNOWN:
            frame.facts.add(known, "return", node)


def _bind_parameters(frame: Frame, node: FunctionNode, owner: ast.ClassDef | None) -> None:
    arguments, decorators = node.args, frame.world.functions[node].decorators
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults: dict[str, ast.expr] = {
        one.arg: default for one, default in zip(reversed(positional), reversed(arguments.defaults), strict=False)
    }
    defaults |= {
        one.arg: default
        for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        if default is not None
    }
    for one in (*positional, *arguments.kwonlyargs):
        frame.state.names[one.arg] = _parameter(frame, node, one, defaults.get(one.arg))
    if arguments.kwarg is not None:
        frame.hold(arguments.kwarg, DictState(is_open=True))
        frame.state.names[arguments.kwarg.arg] = only(DictOf(arguments.kwarg))
    if owner is not None and positional and "staticmethod" not in decorators:
        kind = UserClass if "classmethod" in decorators else UserInstance
        frame.state.names[positional[0].arg] = only(kind(owner))


def _parameter(frame: Frame, node: FunctionNode, parameter: ast.arg, default: ast.expr | None) -> Values:
    by_default = evaluate(frame, default) if default is not None else NOTHING
    called = frame.facts.get("param", node, parameter.arg)
    if parameter.annotation is not None:
        known = annotated(frame, parameter.annotation)
        if known - UNKNOWN:
            return joined(_as_given(known, called or NOTHING), by_default)
    if called is None and (fixture := _fixture(frame, node, parameter.arg)) is not None:
        return fixture
    if called is None:
        called = NOTHING if default is not None and frame.facts.get("called", node) else UNKNOWN
    return joined(called, by_default)


def _as_given(known: Values, called: Values) -> Values:
    """A client by annotation; with its options where the calls show it."""
    clients = frozenset(one for one in called if isinstance(one, ClientValue))
    return frozenset(one for one in known if not isinstance(one, ClientValue)) | clients if clients else known


def _fixture(frame: Frame, node: FunctionNode, name: str) -> Values | None:
    """What pytest gives a test or a fixture for a parameter of this name."""
    is_asked = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (
        node.name.startswith("test") or "fixture" in frame.world.functions[node].decorators
    )
    if not is_asked:
        return None
    for file in (frame.file, *_conftests(frame.world, frame.file)):
        for one in frame.facts.get("fixture", file, name) or ():
            if isinstance(one, UserFunction) and one.node is not node:
                result = result_of(frame, one)
                yields = [frame.facts.get("yield", two.node) for two in result if isinstance(two, Yielding)]
                return joined(*(part for part in yields if part)) or UNKNOWN if yields else result
    return only(_OUR_FIXTURES[name]) if name in _OUR_FIXTURES else None


def _conftests(world: World, file: Path) -> list[Path]:
    return [folder / "conftest.py" for folder in file.parents if folder / "conftest.py" in world.modules]
