"""Bring a journal of an older format to this one, after a copy.

The copy is a whole database beside the journal, such as `ids.journal.format-1`. If a program ends in the middle, the
journal still has its old format, and the next one copies and migrates it again.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from ..refusals import JournalError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["MIGRATIONS", "migrate"]

MIGRATIONS: Mapping[int, Sequence[str]] = {}
"""Format -> the statements that lead to the next one."""


def migrate(base: sqlite3.Connection, path: Path, found: int, wanted: int) -> None:
    """Copy a journal, then change its format in one transaction.

    Raises:
        JournalError: There is no way from its format to this one.
        OSError: The copy cannot be written.
    """
    steps = range(found, wanted)
    if missing := [step for step in steps if step not in MIGRATIONS]:
        raise JournalError(
            f"The journal {str(path)!r} has format {found}, and this version of justone-client reads from format"
            f" {max(missing) + 1} on; finish the run with the version that made it"
        )
    _copy(base, path.with_name(f"{path.name}.format-{found}"))
    base.execute("BEGIN IMMEDIATE")
    try:
        for step in steps:
            for statement in MIGRATIONS[step]:
                base.execute(statement)
        base.execute(f"PRAGMA user_version = {wanted}")
        base.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            base.execute("ROLLBACK")
        raise


def _copy(base: sqlite3.Connection, path: Path) -> None:
    """Copy the database into a file that only its owner can read; it has that name only when it is whole."""
    part = path.with_name(f"{path.name}.part")
    with suppress(FileNotFoundError):
        part.unlink()
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(part)) as target:
        base.backup(target)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(path)
