"""Reads all sources together: the calls in them, and what is wrong with those."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from .follow.expressions import annotated
from .follow.findings import Problem
from .follow.functions import bind_parameters
from .follow.kinds import UNKNOWN
from .follow.scope import Scope, World
from .follow.statements import run
from .judge import judged

__all__ = ["analysed", "followed"]

_LEAST_ROUNDS, _FRESH_ROUNDS, _ROUNDS = 3, 5, 9


def analysed(modules: Mapping[Path, ast.Module]) -> tuple[list[Problem], int]:
    """The problems in these sources, and the number of calls of operations, unknown and gone ones included."""
    world = followed(World(modules))
    return sorted(world.problems | judged(world.uses, world.escaped)), len(world.calls)


def followed(world: World) -> World:
    """Read the sources until a round learns nothing new about what their functions are passed and return."""
    modules = world.modules
    for number in range(_ROUNDS):
        for findings in (world.uses, world.calls, world.problems, world.escaped, world.noted, world.resolved):
            findings.clear()
        for file, module in modules.items():
            _read(world, file, module)
        changed = world.facts.next_round(keep=number > _FRESH_ROUNDS)
        if not changed and number >= _LEAST_ROUNDS:
            break
    return world


def _read(world: World, file: Path, module: ast.Module) -> None:
    scope = Scope(world, file, module)
    run(scope, module.body)
    for name, values in scope.state.names.items():
        world.facts.add(values, "export", file, name)
    _read_functions(scope)


def _read_functions(scope: Scope) -> None:
    """Read the bodies of the functions that a scope has defined, and of those in them."""
    while scope.functions:
        defined, scope.functions = scope.functions, []
        for node in defined:
            inner = scope.enter(node)
            with suppress(RecursionError):
                bind_parameters(inner, node)
            if isinstance(node, ast.Lambda):
                run(inner, [ast.Return(node.body)])
            else:
                _add_annotation(inner, node)
                run(inner, node.body)
            _read_functions(inner)


def _add_annotation(scope: Scope, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """Add what the annotation says that the function returns."""
    if node.returns is not None and not scope.world.functions[node].yields:
        known = annotated(scope, node.returns)
        if known - UNKNOWN:
            scope.facts.add(known, "return", node)
