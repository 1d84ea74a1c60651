"""stdout where a program reads it, which may stop: a page that is bought for nobody is paid for all the same."""

from __future__ import annotations

import os
import select
import stat
import sys
from contextlib import suppress

__all__ = ["keep_little_unread", "stop_without_reader"]

_LEAST = 4096
"""Bytes: a pipe holds no fewer. Left alone it holds 64 KB, which can be several pages."""
_PATIENCE = 50
"""Milliseconds that a reader has to end in, once it has what it wants; a page takes longer."""


def keep_little_unread() -> None:
    """Let lines wait that nobody reads yet, where the system can, and with them the next page."""
    pipe = _pipe()
    if sys.platform == "linux" and pipe is not None:
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _LEAST)


def stop_without_reader() -> None:
    """Look whether what comes next would be read.

    Raises:
        BrokenPipeError: Nobody reads stdout any more.
    """
    pipe = _pipe()
    if pipe is None or not hasattr(select, "poll"):
        return
    watched = select.poll()
    watched.register(pipe, 0)
    if any(event & (select.POLLERR | select.POLLHUP) for _, event in watched.poll(_PATIENCE)):
        raise BrokenPipeError("nobody reads stdout any more")


def _pipe() -> int | None:
    try:
        number = sys.stdout.fileno()
        return number if stat.S_ISFIFO(os.fstat(number).st_mode) else None
    except (AttributeError, OSError, ValueError):  # no stdout, one without a file, or a closed one
        return None
