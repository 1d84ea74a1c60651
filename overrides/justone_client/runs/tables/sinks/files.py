"""Files that become whole at once: rows go to `NAME.part` beside the file, which replaces it at the end.

| what happens | the file | `NAME.part` |
|---|---|---|
| all rows are written | new | - |
| something fails, and there was no such file | the rows so far | - |
| something fails, and there was one | as before | the rows so far |
| the process is killed, or the machine stops | as before | the rows so far |

Pipes and devices cannot be replaced; they are written to directly.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from ..columns import TableRefused

if TYPE_CHECKING:
    from io import FileIO

__all__ = ["Draft", "WholeWrites", "beside", "place_if_free", "refuse_database", "refuse_unwritable", "replace"]

_SQLITE = b"SQLite format 3\0"


def refuse_unwritable(target: Path) -> None:
    """Refuse a path that cannot be written before anything is read, since reading may cost money. Change nothing.

    Raises:
        OSError: The folder does not exist, or neither the file nor another one beside it may be written.
    """
    if target.exists():
        target.open("ab").close()
    probe = beside(target)
    os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
    probe.unlink()


def _is_special(target: Path) -> bool:
    """Whether a path is a pipe or a device: opening one may wait for its reader, and closing it may end it."""
    return target.exists() and not target.is_file() and not target.is_dir()


def refuse_database(target: Path) -> None:
    """Refuse to replace a database, which may be the journal of a run.

    Raises:
        TableRefused: The file is one.
    """
    with suppress(OSError), target.open("rb") as file:
        if file.read(len(_SQLITE)) == _SQLITE:
            raise TableRefused(f"{str(target)!r} is a database, which this format would replace; name another file")


def beside(target: Path, ending: str = ".part") -> Path:
    """Return a name beside a file that does not exist yet: `NAME.part`, `NAME.part2` ..."""
    names = (target.with_name(f"{target.name}{ending}{number if number > 1 else ''}") for number in count(1))
    return next(name for name in names if not os.path.lexists(name))


class WholeWrites:
    """A file to which each write adds everything or nothing."""

    def __init__(self, file: FileIO, *, is_special: bool = False) -> None:
        """Take an open file; a pipe may have taken a part of a write that failed."""
        self._file, self._is_special = file, is_special

    def write(self, data: bytes) -> None:
        """Add all of the data at the end."""
        end = 0 if self._is_special else self._file.seek(0, os.SEEK_END)
        view = memoryview(data)
        try:
            while view:
                view = view[self._file.write(view) :]
        except BaseException:
            if not self._is_special:
                self._file.truncate(end)
            raise

    def close(self, *, to_disk: bool = False) -> None:
        """Close the file, after it has reached the disk if wanted."""
        if to_disk and not self._is_special:
            os.fsync(self._file.fileno())
        self._file.close()


class Draft:
    """A file under way. Nothing is created before there is something to write."""

    def __init__(self, target: os.PathLike[str] | str, *, append: bool = False) -> None:
        """Refuse a target that cannot be written.

        Raises:
            OSError: It cannot be written.
            TableRefused: It is a database.
        """
        given = Path(target)
        self.is_special: bool = _is_special(given)
        self.target: Path = given if self.is_special else Path(os.path.realpath(given))  # a link stays a link
        if not self.is_special:
            refuse_unwritable(self.target)
            refuse_database(self.target)
        self.grows: bool = append and self.target.is_file()
        """Whether the rows come behind those of an existing file."""
        self._path = self.target
        self._file: WholeWrites | None = None

    def write(self, data: bytes) -> None:
        """Add all of the data or, with an error, nothing."""
        self._file = self._file or self._opened()
        self._file.write(data)

    def finish(self) -> None:
        """Put the file in its place."""
        self._file = self._file or self._opened()
        self._file.close(to_disk=True)
        if self._path != self.target:
            replace(self._path, self.target)

    def keep(self, *, is_empty: bool) -> Path | None:
        """Keep what was written; return where it is."""
        if self._file is None:
            return None
        self._file.close()
        if self._path == self.target:
            return self.target
        if is_empty:
            self._path.unlink(missing_ok=True)
            return None
        return place_if_free(self._path, self.target)

    def _opened(self) -> WholeWrites:
        if self.is_special:
            return WholeWrites(self.target.open("wb", buffering=0), is_special=True)
        if self.grows:
            return WholeWrites(self.target.open("r+b", buffering=0))
        self._path = beside(self.target)
        return WholeWrites(self._path.open("xb", buffering=0))


def replace(path: Path, target: Path) -> None:
    """Put a file in the place of another, with its mode."""
    with suppress(OSError):  # no such file, or a file system without modes
        path.chmod(stat.S_IMODE(target.stat().st_mode))
    path.replace(target)


def place_if_free(path: Path, target: Path) -> Path:
    """Give a file its name if no other file has it; return where it is."""
    try:
        os.link(path, target)  # unlike a rename, this refuses an existing file
    except FileExistsError:
        return path
    except OSError:  # the file system has no hard links
        return path if target.exists() else path.rename(target)
    path.unlink()
    return target
