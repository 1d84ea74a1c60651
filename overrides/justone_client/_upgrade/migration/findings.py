"""One place in a program that uses the provider's package, and what to write there."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ..check.follow.findings import at_name

__all__ = ["Finding", "Kind", "Level", "found_at"]

Level = Literal["break", "risk", "same", "unsure"]
"""`break` has to change, `risk` may get something else, `same` stays, `unsure` could not be followed."""
Kind = Literal[
    "import", "client", "renamed", "argument", "gone", "unknown", "value", "missing", "deprecated", "no-data",
    "default", "answer", "same", "unsure",
]  # fmt: skip


@dataclass(frozen=True, order=True)
class Finding:
    """One place."""

    file: Path
    line: int
    column: int
    """From 1, in bytes of UTF-8, as syntax trees count."""
    level: Level
    kind: Kind
    name: str
    """What is used: `douyin.search_video_v4`, or a name of the package."""
    text: str
    """What is different; empty if only the name is."""
    instead: str
    """What to write; empty if nothing is known."""


def found_at(
    node: ast.AST, file: Path, level: Level, kind: Kind, name: str, text: str = "", instead: str = ""
) -> Finding:
    """A finding at the place of a node."""
    line, column = at_name(node)
    return Finding(file, line, column, level, kind, name, text, instead)
