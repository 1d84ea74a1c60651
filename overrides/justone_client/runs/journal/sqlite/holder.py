"""The side file of a journal: its lock says that one program works on it, its bytes are a reserve for a full disk."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from ..refusals import JournalInUse, described

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Holder", "lock"]

RESERVE = 4 * 1024 * 1024
"""Bytes that a full disk gives back, so that answers that are paid for can still be written."""


class Holder:
    """Holds the lock of a journal until it is closed. The system releases it when the process ends, however it ends.

    Raises:
        JournalInUse: Another program holds it.
    """

    def __init__(self, journal: Path) -> None:
        path = journal.with_name(f"{journal.name}.lock")
        self._process = os.getpid()
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as error:
            raise described(journal, error) from None
        try:
            lock(self._handle)
        except OSError:
            os.close(self._handle)
            raise JournalInUse(
                f"Another program works on the journal {str(journal)!r}; wait for its end, or stop it"
            ) from None
        self.fill()

    def fill(self) -> bool:
        """Fill the reserve. Returns whether it is whole; otherwise the disk is full."""
        missing = RESERVE - os.fstat(self._handle).st_size
        try:
            if missing > 0:
                os.lseek(self._handle, 0, os.SEEK_END)
                os.write(self._handle, bytes(missing))
        except OSError:
            return False
        return os.fstat(self._handle).st_size >= RESERVE

    def release_reserve(self) -> bool:
        """Give the reserve back to the disk. Returns whether there was one."""
        there = os.fstat(self._handle).st_size > 0
        os.ftruncate(self._handle, 0)
        return there

    def close(self) -> None:
        """Release the lock. The empty file stays: another program may wait for its lock."""
        if os.getpid() == self._process:
            self.release_reserve()
        os.close(self._handle)


def lock(handle: int) -> None:
    """Lock an open file for this process, until it closes the file or ends.

    Raises:
        OSError: Another process has the lock.
    """
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
