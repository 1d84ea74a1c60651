"""A scratch copy of the files below specs/ that a download changes, so that a failed run leaves specs/ unchanged."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

FOLDER = ".cache/scratch"
FOLDERS = ("specs/endpoints", "specs/words")
FILES = ("specs/catalogue.json", "specs/lock.json")


@contextlib.contextmanager
def scratch(root: Path) -> Generator[Path]:
    """Copy the downloaded part of specs/ to a folder that is deleted when the block ends.

    Files are hard links if the disk supports them. That is safe because writers replace whole files.
    """
    folder = root / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    try:
        for name in (*FILES, *FOLDERS):
            _copy(root / name, folder / name)
        (folder / "specs").mkdir(parents=True, exist_ok=True)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def files(root: Path, folder: Path) -> tuple[dict[str, bytes], set[str]]:
    """Return the changed files of a scratch copy, and the names of all its files."""
    changed: dict[str, bytes] = {}
    names: set[str] = set()
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        names.add(name)
        if not _is_same(path, root / name):
            changed[name] = path.read_bytes()
    return changed, names


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, copy_function=_link)
    elif source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        _link(source, target)


def _link(source: str | Path, target: str | Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # a disk without links
        shutil.copy2(source, target)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except FileNotFoundError:
        return False


def _files(folder: Path) -> Iterator[Path]:
    for name in FILES:
        if (folder / name).is_file():
            yield folder / name
    for name in FOLDERS:
        yield from (path for path in sorted((folder / name).rglob("*")) if path.is_file())
