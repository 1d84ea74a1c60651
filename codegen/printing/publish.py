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

from codegen.document.problems import Problem, Refused
from codegen.files import digest, digest_of, write_atomically

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
def alone(root: Path, *, take_back: bool = True) -> Generator[tuple[str, ...]]:
    """Keep other runs out; gives the files that were put back since an earlier run was cut off while publishing.

    Args:
        take_back: Put them back; else the tree stays as it is.

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
        yield recover(root) if take_back else ()
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
    root: Path,
    files: Mapping[str, bytes],
    changes: Changes,
    on_file: Callable[[str], None] | None = None,
    on_done: Callable[[], None] | None = None,
) -> None:
    """Writes what changed. Where anything fails midway, the tree is put back as it was.

    Args:
        on_file: Called before each file is touched; what it raises stops the publication.
        on_done: Called as soon as everything is in place; what fails later takes nothing back.
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
    """Whether a publication began and did not end: some files are new, some are old."""
    return (root / UNDO / "manifest.json").is_file()


def recover(root: Path) -> tuple[str, ...]:
    """Takes back what a killed run wrote, and forgets that run; gives the paths that were put back.

    A file is put back only while its content is what that run wrote. A tree where git brought back the old files, or
    that holds everything the run was to write, stays as it is.
    """
    touched = _touched(root) if is_cut_off(root) else []
    is_whole = bool(touched) and all(one.is_as_written(root) for one in touched)
    written = [] if is_whole else list(_written(root, touched))
    _take_back(root, written)
    shutil.rmtree(root / UNDO, ignore_errors=True)
    return tuple(one.path for one in written)


@dataclass(frozen=True)
class _Touched:
    """A file of a publication, and the SHA-256 of its content before and after; None where there is no file."""

    path: str
    old: str | None
    new: str | None

    def is_as_written(self, root: Path) -> bool:
        return digest_of(root / self.path) == self.new

    def is_as_before(self, root: Path) -> bool:
        return digest_of(root / self.path) == self.old


def _written(root: Path, touched: list[_Touched]) -> Iterator[_Touched]:
    """Files are written in order: behind the first that is as before, none was written."""
    for one in touched:
        if one.is_as_before(root):
            return
        if one.is_as_written(root):
            yield one


def _touched(root: Path) -> list[_Touched]:
    """The files of the publication under way, in the order of writing; none from a manifest without their content."""
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
    """Copies what will be touched; the manifest comes last and makes the copy valid."""
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
    """Folders that a removal left empty; what Python compiled there goes with its source."""
    for path in removed:
        source = root / path
        for compiled in source.parent.glob(f"__pycache__/{source.stem}.*.pyc"):
            compiled.unlink()
        for folder in (source.parent / "__pycache__", source.parent):
            with contextlib.suppress(OSError):
                folder.rmdir()
