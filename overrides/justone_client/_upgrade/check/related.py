"""The sources that may call this package; the others are not analysed."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

__all__ = ["related"]


def related(modules: Mapping[Path, ast.Module], mentions: Collection[Path]) -> dict[Path, ast.Module]:
    """Those that mention the package, those that they import, and those that import them, at any distance.

    Compares the names of files only: one file too many costs some time, nothing else.
    """
    named: dict[str, set[Path]] = defaultdict(set)
    for file in modules:
        named[file.parent.name if file.stem == "__init__" else file.stem].add(file)
    neighbours: dict[Path, set[Path]] = defaultdict(set)
    for file, module in modules.items():
        for other in (one for name in _imported(module) for one in named.get(name, ())):
            neighbours[file].add(other)
            neighbours[other].add(file)
        if file.name == "conftest.py":  # its fixtures reach every test below it
            for other in modules:
                if other.is_relative_to(file.parent):
                    neighbours[file].add(other)
    found = set(mentions)
    ahead = list(found)
    while ahead:
        for other in neighbours[ahead.pop()] - found:
            found.add(other)
            ahead.append(other)
    return {file: module for file, module in modules.items() if file in found}


def _imported(module: ast.Module) -> Iterator[str]:
    """Every part of the dotted names that a module imports."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names]
            if isinstance(node, ast.ImportFrom) and node.module:
                names.append(node.module)
            for name in names:
                yield from name.split(".")
