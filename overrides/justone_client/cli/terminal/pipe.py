"""stdout as a pipe: stop buying pages when the reading program has gone."""

from __future__ import annotations

import os
import select
import stat
import sys
from contextlib import suppress

__all__ = ["keep_little_unread", "stop_without_reader"]

_LEAST = 4096
"""The minimum size of a pipe, in bytes. The default of 64 KB can hold several pages."""
_WAIT = 50
"""Milliseconds for the reader to exit once it has enough; fetching a page takes longer."""


def keep_little_unread() -> None:
    """Shrink the pipe's buffer, on Linux, so that unread lines block the next page."""
    pipe = _pipe()
    if sys.platform == "linux" and pipe is not None:
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _LEAST)


def stop_without_reader() -> None:
    """Check that a program still reads stdout.

    Raises:
        BrokenPipeError: The reader has gone.
    """
    pipe = _pipe()
    if pipe is None or not hasattr(select, "poll"):
        return
    watched = select.poll()
    watched.register(pipe, 0)
    if any(event & (select.POLLERR | select.POLLHUP) for _, event in watched.poll(_WAIT)):
        raise BrokenPipeError("the reader of stdout has gone")


def _pipe() -> int | None:
    try:
        number = sys.stdout.fileno()
        return number if stat.S_ISFIFO(os.fstat(number).st_mode) else None
    except (AttributeError, OSError, ValueError):  # stdout is missing, closed or not a file
        return None
