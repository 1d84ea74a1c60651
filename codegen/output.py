"""{path: text} -> files: format, compare, publish what changed, remove what is no longer rendered. All or nothing."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from codegen.files import write_atomically
from codegen.problem import Problem, Refused

LOCK = ".cache/lock"
UNDO = ".cache/undo"
"""Below the project: what a publication needs to be taken back; there only while one is under way."""


@dataclass(frozen=True)
class Changes:
    """How a tree differs from what was rendered; paths below the project, sorted."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """(`added` | `changed` | `removed`, path)."""
        for kind in ("added", "changed", "removed"):
            yield from ((kind, path) for path in getattr(self, kind))


def formatted(files: Mapping[str, str]) -> dict[str, bytes]:
    """The bytes to publish: Python formatted by ruff in a staging folder, everything else as it is.

    Raises:
        SyntaxError: Where a template printed something that is no Python.
    """
    with tempfile.TemporaryDirectory(prefix="justone-press-") as folder:
        stage = Path(folder)
        for path, text in files.items():
            (stage / path).parent.mkdir(parents=True, exist_ok=True)
            (stage / path).write_bytes(text.encode())
        _ruff(stage)
        return {path: (stage / path).read_bytes() for path in files}


def _ruff(stage: Path) -> None:
    command = ["ruff", "format", "--isolated", "--no-cache", "--line-length=120", "--target-version=py311", "."]
    done = subprocess.run([sys.executable, "-m", *command], cwd=stage, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise SyntaxError(f"a template printed what is no Python:\n{done.stderr.strip()}")


@contextlib.contextmanager
def alone(root: Path) -> Generator[None]:
    """Keep other runs out, and begin where none was cut off: what one writes is half a crash to another.

    Raises:
        Refused: Another run is at work here.
    """
    (root / LOCK).parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(root / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Refused([Problem(LOCK, "", "another run is at work here; try again when it has ended")]) from error
    try:
        recover(root)
        yield
    finally:
        lock.release()


def compare(root: Path, files: Mapping[str, bytes], folders: tuple[str, ...], kept: Collection[str] = ()) -> Changes:
    """What publishing `files` would change; a file of `folders` that is neither among them nor `kept` is to remove."""
    added: list[str] = []
    changed: list[str] = []
    for path, content in files.items():
        try:
            if (root / path).read_bytes() != content:
                changed.append(path)
        except FileNotFoundError:
            added.append(path)
    removed = [path for path in _present(root, folders) if path not in files and path not in kept]
    return Changes(tuple(sorted(added)), tuple(sorted(changed)), tuple(sorted(removed)))


def _present(root: Path, folders: tuple[str, ...]) -> Iterator[str]:
    for folder in folders:
        for path in (root / folder).rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                yield path.relative_to(root).as_posix()


def publish(
    root: Path, files: Mapping[str, bytes], changes: Changes, on_file: Callable[[str], None] | None = None
) -> None:
    """Writes what changed. Where anything fails midway, the tree is put back as it was.

    Args:
        on_file: Called before each file is touched; what it raises stops the publication.
    """
    recover(root)
    if not changes:
        return
    _remember(root, changes)
    try:
        for kind, path in changes:
            if on_file:
                on_file(path)
            if kind == "removed":
                (root / path).unlink()
            else:
                write_atomically(root / path, files[path])
        _drop_empty(root, changes.removed)
    except BaseException:
        recover(root)
        raise
    shutil.rmtree(root / UNDO)


def is_cut_off(root: Path) -> bool:
    """Whether a publication began and did not end: some files are new, some are old."""
    return (root / UNDO / "manifest.json").is_file()


def recover(root: Path) -> bool:
    """Takes back a publication that was cut off, by a crash of an earlier run too; True when there was one."""
    undo = root / UNDO
    if not is_cut_off(root):
        shutil.rmtree(undo, ignore_errors=True)
        return False
    manifest = json.loads((undo / "manifest.json").read_bytes())
    for path in manifest["added"]:
        (root / path).unlink(missing_ok=True)
    for path in manifest["kept"]:
        write_atomically(root / path, (undo / "kept" / path).read_bytes())
    _drop_empty(root, manifest["added"])
    shutil.rmtree(undo)
    return True


def _remember(root: Path, changes: Changes) -> None:
    """Copies what will be touched; the manifest comes last and makes the copy valid."""
    undo = root / UNDO
    kept = [*changes.changed, *changes.removed]
    for path in kept:
        (undo / "kept" / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / path, undo / "kept" / path)
    write_atomically(undo / "manifest.json", json.dumps({"added": changes.added, "kept": kept}).encode())


def _drop_empty(root: Path, removed: tuple[str, ...] | list[str]) -> None:
    """Folders that a removal left empty; what Python compiled there goes with its source."""
    for path in removed:
        source = root / path
        for compiled in source.parent.glob(f"__pycache__/{source.stem}.*.pyc"):
            compiled.unlink()
        for folder in (source.parent / "__pycache__", source.parent):
            with contextlib.suppress(OSError):
                folder.rmdir()
