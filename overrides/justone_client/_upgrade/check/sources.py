"""Reads paths into syntax trees: Python files, notebooks, folders of both."""

from __future__ import annotations

import ast
import io
import json
import os
import re
import tokenize
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

__all__ = ["NoSuchSource", "Place", "Sources", "read"]

_SKIPPED = {"__pycache__", "build", "dist", "node_modules", "site-packages", "venv"}
_ENDINGS = (".py", ".pyw", ".ipynb")


class NoSuchSource(Exception):
    """A path does not exist."""


class Place(NamedTuple):
    """The place of a node in its file."""

    cell: int | None
    """From 1, in a notebook."""
    line: int
    column: int
    """From 1, in characters."""


class Sources(NamedTuple):
    """What was read, and what could not be read."""

    modules: dict[Path, ast.Module]
    unreadable: dict[Path, str]
    cells: dict[Path, list[int]]
    """The cell of each line of a notebook, from 1."""
    lines: dict[Path, list[str]]
    mentions: set[Path]
    """Files that contain the package's name."""
    unjudged: set[Path]
    """Files of `unreadable` that were named, or may contain calls: their problems are not known."""

    def place(self, file: Path, line: int, offset: int) -> Place:
        """Line and column as an editor shows them, from the line and byte of a tree, both from 1."""
        text = self.lines[file][line - 1] if 0 < line <= len(self.lines[file]) else ""
        column = len(text.encode()[: offset - 1].decode(errors="ignore")) + 1
        cells = self.cells.get(file)
        if cells is None or not 0 < line <= len(cells):
            return Place(None, line, column)
        cell = cells[line - 1]
        return Place(cell, line - cells.index(cell), column)


def read(paths: Sequence[Path]) -> Sources:
    """Read all sources.

    Raises:
        NoSuchSource: A path does not exist.
    """
    found = Sources({}, {}, {}, {}, set(), set())
    for path in paths:
        if not path.exists():
            raise NoSuchSource(str(path))
        is_folder = path.is_dir()
        for file in _files(path, found) if is_folder else [path]:
            if file not in found.modules and file not in found.unreadable:
                _read(found, file)
            if not is_folder and file in found.unreadable:
                found.unjudged.add(file)
    return found


def _files(folder: Path, found: Sources) -> Iterator[Path]:
    def closed(error: OSError) -> None:
        _not_opened(found, Path(error.filename or folder), error)

    for where, folders, names in os.walk(folder, onerror=closed):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED and not name.startswith("."))
        yield from (Path(where, name) for name in sorted(names) if name.endswith(_ENDINGS))


def _not_opened(found: Sources, path: Path, error: OSError) -> None:
    found.unreadable[path] = error.strerror or type(error).__name__
    found.unjudged.add(path)


def _read(found: Sources, file: Path) -> None:
    try:
        raw = file.read_bytes()
    except OSError as error:
        _not_opened(found, file, error)
        return
    _parse(found, file, raw)
    if file in found.unreadable and b"justone" in raw:
        found.unjudged.add(file)


def _parse(found: Sources, file: Path, raw: bytes) -> None:
    try:
        source: bytes | str = raw
        if file.suffix == ".ipynb":
            source, found.cells[file] = _notebook(raw)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the program's own text: "invalid escape sequence"
            found.modules[file] = ast.parse(source, str(file))
        found.lines[file] = _LINE_END.split(source if isinstance(source, str) else _decoded(source))
        if b"justone" in raw:
            found.mentions.add(file)
    except SyntaxError as error:
        found.unreadable[file] = f"{error.msg} (line {error.lineno})" if error.lineno else str(error.msg)
    except (ValueError, RecursionError, MemoryError, TypeError, KeyError, AttributeError) as error:
        found.unreadable[file] = f"{type(error).__name__}: {error}"


_LINE_END = re.compile("\r\n|\r|\n")


def _decoded(source: bytes) -> str:
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    return source.decode(encoding)


_MAGIC = re.compile(r"^\s*(%|!|\?)|^\s*[\w.]+\?+\s*$|^\s*\w+\s*=\s*[%!]")


def _notebook(raw: bytes) -> tuple[str, list[int]]:
    """The code of all cells of a notebook, and the cell of each line."""
    lines: list[str] = []
    cells: list[int] = []
    book = cast("dict[str, Any]", json.loads(raw))
    for number, cell in enumerate(book["cells"], 1):
        if cell["cell_type"] != "code":
            continue
        text = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
        code = text.split("\n")
        if code[0].startswith("%%") and not code[0].startswith(("%%time", "%%capture")):
            continue
        lines += [_without_magic(line) for line in code]
        cells += [number] * len(code)
    return "\n".join(lines), cells


def _without_magic(line: str) -> str:
    if not _MAGIC.match(line):
        return line
    return line[: len(line) - len(line.lstrip())] + "pass"
