"""{path: text} -> files: format, compare, publish what changed, remove orphans. All or nothing."""

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

from codegen.document.problems import Problem, Refused
from codegen.files import digest, digest_of, write_atomically

LOCK = ".cache/lock"
UNDO = ".cache/undo"
"""Below the project: what it takes to undo a publication. Exists only during one."""


@dataclass(frozen=True)
class Changes:
    """How a tree differs from the rendered files; paths below the project, sorted."""

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
    """The bytes to publish: Python formatted by ruff in a staging folder, everything else unchanged.

    Raises:
        SyntaxError: A template printed something that is not Python.
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
        raise SyntaxError(f"a template printed something that is not Python:\n{done.stderr.strip()}")


@contextlib.contextmanager
def alone(root: Path, *, take_back: bool = True) -> Generator[tuple[str, ...]]:
    """Lock out other runs. Yields the files that were restored because an earlier run was cut off while publishing.

    Args:
        take_back: Restore them; else leave the tree unchanged.

    Raises:
        Refused: Another run is active here.
    """
    (root / LOCK).parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(root / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise Refused([Problem(LOCK, "", "another run is active here; try again when it has ended")]) from error
    try:
        yield recover(root) if take_back else ()
    finally:
        lock.release()


def compare(root: Path, files: Mapping[str, bytes], folders: tuple[str, ...], kept: Collection[str] = ()) -> Changes:
    """What publishing `files` would change. Files of `folders` that are neither in `files` nor `kept` are removed."""
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
    root: Path,
    files: Mapping[str, bytes],
    changes: Changes,
    on_file: Callable[[str], None] | None = None,
    on_done: Callable[[], None] | None = None,
) -> None:
    """Write what changed. If anything fails midway, restore the tree.

    Args:
        on_file: Called before each file is touched. Raising stops the publication.
        on_done: Called once everything is in place. A later failure undoes nothing.
    """
    recover(root)
    if not changes:
        return
    _remember(root, files, changes)
    is_done = False
    try:
        for kind, path in changes:
            if on_file:
                on_file(path)
            if kind == "removed":
                (root / path).unlink()
            else:
                write_atomically(root / path, files[path])
        _drop_empty(root, changes.removed)
        is_done = True
        if on_done:
            on_done()
    except BaseException:
        if not is_done and is_cut_off(root):
            _take_back(root, _touched(root))
        shutil.rmtree(root / UNDO, ignore_errors=True)
        raise
    shutil.rmtree(root / UNDO)


def is_cut_off(root: Path) -> bool:
    """Whether a publication was cut off, so that some files are new and some old."""
    return (root / UNDO / "manifest.json").is_file()


def recover(root: Path) -> tuple[str, ...]:
    """Undo what a killed run wrote, and forget that run. Returns the restored paths.

    A file is restored only if its content is what that run wrote. A tree that git restored, or that holds everything
    the run was to write, remains unchanged.
    """
    touched = _touched(root) if is_cut_off(root) else []
    is_whole = bool(touched) and all(one.is_as_written(root) for one in touched)
    written = [] if is_whole else list(_written(root, touched))
    _take_back(root, written)
    shutil.rmtree(root / UNDO, ignore_errors=True)
    return tuple(one.path for one in written)


@dataclass(frozen=True)
class _Touched:
    """A file of a publication, and the SHA-256 of its content before and after; None if the file is absent."""

    path: str
    old: str | None
    new: str | None

    def is_as_written(self, root: Path) -> bool:
        return digest_of(root / self.path) == self.new

    def is_as_before(self, root: Path) -> bool:
        return digest_of(root / self.path) == self.old


def _written(root: Path, touched: list[_Touched]) -> Iterator[_Touched]:
    """The files that the run wrote. It wrote in order, so none after the first unchanged one."""
    for one in touched:
        if one.is_as_before(root):
            return
        if one.is_as_written(root):
            yield one


def _touched(root: Path) -> list[_Touched]:
    """The files of the interrupted publication, in the order of writing; none if the manifest lacks their content."""
    manifest = json.loads((root / UNDO / "manifest.json").read_bytes())
    return [_Touched(*one) for one in manifest.get("touched", ())]


def _take_back(root: Path, touched: list[_Touched]) -> None:
    for one in touched:
        if one.old is None:
            (root / one.path).unlink(missing_ok=True)
        else:
            write_atomically(root / one.path, (root / UNDO / "kept" / one.path).read_bytes())
    _drop_empty(root, [one.path for one in touched if one.old is None])


def _remember(root: Path, files: Mapping[str, bytes], changes: Changes) -> None:
    """Copy the files to touch. The manifest is written last and makes the copy valid."""
    undo = root / UNDO
    for path in (*changes.changed, *changes.removed):
        (undo / "kept" / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / path, undo / "kept" / path)
    touched = [
        (path, digest_of(undo / "kept" / path), None if kind == "removed" else digest(files[path]))
        for kind, path in changes
    ]
    write_atomically(undo / "manifest.json", json.dumps({"touched": touched}).encode())


def _drop_empty(root: Path, removed: tuple[str, ...] | list[str]) -> None:
    """Remove folders that a removal left empty, and compiled files of removed sources."""
    for path in removed:
        source = root / path
        for compiled in source.parent.glob(f"__pycache__/{source.stem}.*.pyc"):
            compiled.unlink()
        for folder in (source.parent / "__pycache__", source.parent):
            with contextlib.suppress(OSError):
                folder.rmdir()
