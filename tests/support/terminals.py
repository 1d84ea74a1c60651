"""Programs on a pseudo-terminal."""

from __future__ import annotations

import os
import select

from tests.support.processes import LONGEST


def read(terminal: int) -> bytes:
    """Return what appears next, and b"" when the program has ended.

    Raises:
        AssertionError: Nothing appears, as the program waits for an answer that never comes.
    """
    assert select.select([terminal], [], [], LONGEST)[0], f"the program showed nothing for {LONGEST} seconds"
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux: the program has ended
        return b""
