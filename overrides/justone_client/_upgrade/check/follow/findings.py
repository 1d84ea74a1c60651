"""What is found in the sources: calls of operations, and problems."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .state import DictState

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
    """What to write; empty if nothing is known."""


@dataclass(frozen=True)
class Use:
    """One call, with every combination of arguments that it may have."""

    file: Path
    node: ast.Call
    operations: tuple[Operation[Any], ...]
    """More than one if the method itself is a variable."""
    ways: tuple[DictState, ...]
    by_keyword: bool
    by_wire: bool
    any_value: bool | None
    may_lack: frozenset[str] = frozenset()
    """Wire names that a walk sets itself."""
    needs_all: bool = True
    """False if later calls add arguments."""
    sites: tuple[ast.AST, ...] = ()
    """The dicts that hold the arguments."""


def at_name(node: ast.AST) -> tuple[int, int]:
    """Line and column of a node; of an attribute, those of its name."""
    if isinstance(node, ast.Call):
        return at_name(node.func)
    if isinstance(node, ast.Attribute):
        return node.end_lineno or node.lineno, (node.end_col_offset or 0) - len(node.attr) + 1
    return getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1


def problem_at(
    node: ast.AST, file: Path, kind: Kind, name: str, text: str, instead: str = "", level: Level = "break"
) -> Problem:
    """A problem at the place of a node."""
    line, column = at_name(node)
    return Problem(file, line, column, level, kind, name, text, instead)
