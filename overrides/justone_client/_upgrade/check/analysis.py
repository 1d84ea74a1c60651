"""All sources together -> the calls in them, and what is wrong with those."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from .follow.definitions import go_through
from .follow.scope import Frame, World
from .follow.state import Scope
from .follow.statements import run
from .judge import judged
from .problems import Problem

__all__ = ["Found", "analysed"]

_LEAST_ROUNDS, _FRESH_ROUNDS, _ROUNDS = 3, 5, 9


class Found(NamedTuple):
    """What is in the sources."""

    problems: tuple[Problem, ...]
    calls: int
    """Calls of operations, those that are unknown or gone included."""


def analysed(modules: Mapping[Path, ast.Module]) -> Found:
    """Go through the sources until nothing new is learnt of what their functions are given and give back."""
    world = World(modules, frozenset(part.removesuffix(".py") for file in modules for part in file.parts))
    for number in range(_ROUNDS):
        world.uses.clear()
        world.calls.clear()
        world.problems.clear()
        world.escaped.clear()
        for file, module in modules.items():
            _module(world, file, module)
        changed = world.facts.turn(keep=number > _FRESH_ROUNDS)
        if not changed and number >= _LEAST_ROUNDS:
            break
    problems = world.problems | judged(world.uses, world.escaped)
    return Found(tuple(sorted(problems)), len(world.calls))


def _module(world: World, file: Path, module: ast.Module) -> None:
    frame = Frame(world, Scope(file, module, None))
    run(frame, module.body)
    for name, values in frame.state.names.items():
        world.facts.add(values, "export", file, name)
    go_through(frame, run)
