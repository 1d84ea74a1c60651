"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["write_whole"]


def write_whole(path: Path, text: str) -> None:
    """Write a text as UTF-8; if that fails, the old file stays.

    Raises:
        OSError: It cannot be written.
    """
    whole = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        whole.write_text(text, "utf-8", newline="\n")
        whole.replace(path)
    finally:
        with suppress(OSError):
            whole.unlink(missing_ok=True)
