"""Functions of the program: defined in order; their parameters bound when their bodies are read."""

from __future__ import annotations

import ast
from pathlib import Path

from . import kinds
from .attributes import result_of, tail
from .expressions import annotated, evaluate, evaluate_parts
from .kinds import NOTHING, UNKNOWN, FunctionNode, Values, joined, of, only, union
from .scope import Scope
from .state import DictState

__all__ = ["bind_parameters", "define_function"]

_OUR_FIXTURES = {"justone_sandbox": kinds.Sandbox()}


def define_function(scope: Scope, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """`def`: its defaults and decorators run here."""
    evaluate_parts(scope, node.args)
    for decorator in node.decorator_list:
        evaluate(scope, decorator)
    names = [tail(decorator) for decorator in node.decorator_list]
    owner = scope.node if isinstance(scope.node, ast.ClassDef) else None
    function = scope.define(node, owner, names)
    scope.bind(node.name, function)
    if "fixture" in names:
        scope.facts.add(function, "fixture", scope.file, _fixture_name(node))


def _fixture_name(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    for decorator in node.decorator_list:
        for keyword in decorator.keywords if isinstance(decorator, ast.Call) else ():
            if keyword.arg == "name" and isinstance(keyword.value, ast.Constant):
                return str(keyword.value.value)
    return node.name


def bind_parameters(scope: Scope, node: FunctionNode) -> None:
    """Bind what calls, defaults, annotations and fixtures show of the parameters."""
    arguments, function = node.args, scope.world.functions[node]
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = dict(zip(reversed(positional), reversed(arguments.defaults), strict=False))
    defaults |= {one: value for one, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if value}
    for one in (*positional, *arguments.kwonlyargs):
        scope.state.names[one.arg] = _parameter(scope, node, one, defaults.get(one))
    if arguments.kwarg is not None:
        scope.state.names[arguments.kwarg.arg] = scope.new_dict(arguments.kwarg, DictState(is_open=True))
    if function.owner is not None and positional and "staticmethod" not in function.decorators:
        kind = kinds.UserClass if "classmethod" in function.decorators else kinds.UserInstance
        scope.state.names[positional[0].arg] = only(kind(function.owner))


def _parameter(scope: Scope, node: FunctionNode, parameter: ast.arg, default: ast.expr | None) -> Values:
    by_default = evaluate(scope, default) if default is not None else NOTHING
    called = scope.facts.get("param", node, parameter.arg)
    if parameter.annotation is not None:
        known = annotated(scope, parameter.annotation)
        if known - UNKNOWN:
            return joined(_as_given(known, called), by_default)
    if called is None and (fixture := _fixture(scope, node, parameter.arg)) is not None:
        return fixture
    if called is None:
        called = NOTHING if default is not None and scope.facts.get("called", node) else UNKNOWN
    return joined(called, by_default)


def _as_given(known: Values, called: Values | None) -> Values:
    """A client by annotation; with its options if the calls show it."""
    clients = frozenset(of(kinds.Client, called))
    return frozenset(one for one in known if not isinstance(one, kinds.Client)) | clients if clients else known


def _fixture(scope: Scope, node: FunctionNode, name: str) -> Values | None:
    """What pytest passes to a test or a fixture for a parameter of this name."""
    is_asked = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (
        node.name.startswith("test") or "fixture" in scope.world.functions[node].decorators
    )
    if not is_asked:
        return None
    for file in (scope.file, *_conftests(scope)):
        for one in of(kinds.UserFunction, scope.facts.get("fixture", file, name)):
            if one.node is not node:
                result = result_of(scope, one)
                yielding = of(kinds.Yielding, result)
                return union(scope.facts.get("yield", two.node) or NOTHING for two in yielding) if yielding else result
    return only(_OUR_FIXTURES[name]) if name in _OUR_FIXTURES else None


def _conftests(scope: Scope) -> list[Path]:
    return [file for folder in scope.file.parents if (file := folder / "conftest.py") in scope.world.modules]
