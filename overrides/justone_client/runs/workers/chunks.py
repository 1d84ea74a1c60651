"""What a Dask task does: claim some items, call the service, return counts. It carries no token and no address."""

from __future__ import annotations

import asyncio
import platform
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from ..._version import __version__
from ...errors import InvalidSettings
from .door import knock
from .remote import work_remotely
from .worker import work_over

if TYPE_CHECKING:
    from .messages import Farewell, Remote

__all__ = ["Chunk", "Versions", "versions", "work_chunk"]


class Versions(NamedTuple):
    """What must be equal in the driver and in its workers."""

    python: str
    justone_client: str


class Chunk(NamedTuple):
    """One task. Which items it calls is decided by the journal when the task runs."""

    number: int
    versions: Versions
    remote: Remote | None = None
    """None on a `LocalCluster`, whose workers ask the driver how to work."""


def versions() -> Versions:
    """The versions in this process."""
    return Versions(".".join(platform.python_version_tuple()[:2]), __version__)


def work_chunk(chunk: Chunk) -> Farewell:
    """Run one task, in a thread of a Dask worker.

    Raises:
        InvalidSettings: This worker has other versions than the driver.
        JournalError: The journal cannot be reached.
    """
    check(versions(), chunk.versions)
    if chunk.remote is not None:
        return work_remotely(chunk.remote)
    with closing(knock()) as connection:
        return asyncio.run(work_over(connection, on_lost=lambda: None))


def check(found: Versions, expected: Versions) -> None:
    """Dask itself only warns of versions that differ (distributed#7017).

    Raises:
        InvalidSettings: They differ.
    """
    if found != expected:
        differences = ", ".join(
            f"{name} {ours} here and {theirs} there"
            for name, ours, theirs in zip(Versions._fields, expected, found, strict=True)
            if ours != theirs
        )
        raise InvalidSettings(f"A Dask worker has other versions: {differences}; install the same ones everywhere")
