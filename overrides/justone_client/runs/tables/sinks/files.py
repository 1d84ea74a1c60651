"""Files that are written."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

__all__ = ["refuse_unwritable"]


def refuse_unwritable(target: object) -> None:
    """Refuse a path that cannot be written before anything is read, since reading may cost money.

    What the file holds stays until there is something to write.

    Raises:
        OSError: The folder does not exist, or the file may not be written.
    """
    if isinstance(target, (str, PathLike)):
        Path(target).open("ab").close()  # pyright: ignore[reportUnknownArgumentType]
