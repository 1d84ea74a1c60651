"""What is noted about a program's use of the provider's package."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Called", "Computed", "Created", "Named", "Part", "Read", "Unpacked"]


@dataclass(frozen=True)
class Created:
    """A client is made."""

    file: Path
    node: ast.Call


@dataclass(frozen=True)
class Named:
    """A method is named, whether it is called there or not."""

    file: Path
    node: ast.Attribute
    method: str
    """Such as `douyin.search_video_v4`; perhaps one that no release has."""


@dataclass(frozen=True)
class Called:
    """A method is called, here or through `submit`, `partial` and the like."""

    file: Path
    node: ast.Call
    method: str
    named: ast.Attribute
    """Where it was named."""
    positional: tuple[ast.expr, ...]
    keywords: Mapping[str, ast.expr]
    spread: tuple[ast.expr, ...] = ()
    """What stands behind `**`."""
    spread_keywords: frozenset[str] = frozenset()
    """The keywords in those, as far as they are known."""
    is_open: bool = False
    """Whether it may have more arguments."""
    is_whole: bool = True
    """False if a later call adds arguments."""


@dataclass(frozen=True)
class Read:
    """An attribute of an answer is read."""

    file: Path
    node: ast.Attribute


@dataclass(frozen=True)
class Unpacked:
    """An answer is assigned to several names, as the first releases returned tuples."""

    file: Path
    node: ast.Tuple | ast.List


@dataclass(frozen=True)
class Part:
    """One item of such a tuple."""

    file: Path
    node: ast.Subscript


@dataclass(frozen=True)
class Computed:
    """A platform or method is chosen by a name that the code does not show."""

    file: Path
    node: ast.AST
    what: str
