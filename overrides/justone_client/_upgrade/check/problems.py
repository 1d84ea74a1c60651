"""What `justone check` finds: calls, and what is wrong with them."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .follow.state import DictState

if TYPE_CHECKING:
    from justone_generated._base import Operation

__all__ = ["Kind", "Level", "Problem", "Use", "at_name", "problem_at"]

Level = Literal["break", "risk"]
Kind = Literal["gone", "deprecated", "renamed", "misspelt", "unknown", "missing", "value", "no-data", "listing"]


@dataclass(frozen=True, order=True)
class Problem:
    """One place in a program that should change."""

    file: Path
    line: int
    column: int
    """From 1, in bytes of UTF-8, as syntax trees count."""
    level: Level
    kind: Kind
    name: str
    """What is called: `douyin.search_video_v4`, or method and path."""
    text: str
    """What is wrong."""
    instead: str
    """What to write; empty where nothing is known."""


@dataclass(frozen=True)
class Use:
    """One call of operations, with every way its arguments may be."""

    file: Path
    node: ast.Call
    operations: tuple[Operation[Any], ...]
    """More than one where the method itself is a variable that may be several."""
    ways: tuple[DictState, ...]
    by_keyword: bool
    by_wire: bool
    any_value: bool | None
    may_lack: frozenset[str] = frozenset()
    """Wire names that somebody else fills in: those a walk goes on by."""
    needs_all: bool = True
    """False where later calls add arguments."""
    sites: tuple[ast.AST, ...] = ()
    """The dicts that hold the arguments."""


def at_name(node: ast.AST) -> tuple[int, int]:
    """Line and column of a node; of an attribute, those of its name."""
    if isinstance(node, ast.Call):
        return at_name(node.func)
    if isinstance(node, ast.Attribute):
        return node.end_lineno or node.lineno, (node.end_col_offset or 0) - len(node.attr) + 1
    return getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1


def problem_at(node: ast.AST, file: Path, level: Level, kind: Kind, name: str, text: str, instead: str = "") -> Problem:
    """A problem, placed."""
    line, column = at_name(node)
    return Problem(file, line, column, level, kind, name, text, instead)
