"""One journal file of this process: its lock and its writer, which all runs that are open here share.

So several runs of one program can work at the same time, within one budget. Each run is open once.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from ..refusals import JournalError, missing
from .disks import refuse_shared_disk
from .holder import Holder
from .schema import check_kind, open_to_write
from .writer import Writer

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["JournalFile"]

_open: dict[tuple[int, Path], JournalFile] = {}
"""By process, since a child after a fork must not use the files of its parent."""
_lock = threading.RLock()


class JournalFile:
    """A file that this process writes. Get it with `JournalFile.use`, and `leave` it when done.

    Raises:
        JournalError: The file is missing, another program works on it, or it cannot be written.
    """

    def __init__(self, path: Path, *, create: bool) -> None:
        refuse_shared_disk(path)
        if not create and not path.exists():
            raise missing(path)
        check_kind(path)
        self.path = path
        self._users = 0
        self._runs: set[int] = set()
        self.holder: Holder = Holder(path)
        try:
            base = open_to_write(path, create=create)
        except BaseException:
            self.holder.close()
            raise
        status = path.stat()
        self._identity = status.st_dev, status.st_ino
        self.writer: Writer = Writer(base, path, self.holder.release_reserve)

    @classmethod
    def use(cls, path: Path, *, create: bool) -> JournalFile:
        """Open a file, or return the one that is open already."""
        path = path.resolve()  # a link must not lead to a second lock of the same file
        key = (os.getpid(), path)
        with _lock:
            if key not in _open:
                _open[key] = cls(path, create=create)
            _open[key]._users += 1
            return _open[key]

    def check(self) -> None:
        """Check that the file is still where it was; an open file can be written after it was deleted.

        Raises:
            JournalError: It was moved, replaced or deleted.
        """
        try:
            found = self.path.stat()
        except OSError:
            found = None
        if found is None or (found.st_dev, found.st_ino) != self._identity:
            raise JournalError(
                f"The journal {str(self.path)!r} was moved or deleted while the run worked; put it back, with its"
                " -wal file, then resume the run"
            )

    def take(self, run: int) -> None:
        """Reserve a run for one user.

        Raises:
            JournalError: Another one has it.
        """
        with _lock:
            if run in self._runs:
                raise JournalError(
                    f"Another program works on the journal {str(self.path)!r}, or this one has the run open already;"
                    " wait for its end, or close it"
                )
            self._runs.add(run)

    def leave(self, runs: set[int]) -> None:
        """Give up runs and the file. The last user closes it: what is queued is written first."""
        with _lock:
            self._runs -= runs
            self._users -= 1
            if not self._users:
                _open.pop((os.getpid(), self.path), None)
                self.writer.close()
                self.holder.close()
