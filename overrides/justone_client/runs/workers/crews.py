"""The workers of Dask as the driver sees them: those of its own cluster, and those of a scheduler."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .chunks import Chunk, versions

if TYPE_CHECKING:
    from .desk_server import DeskServer
    from .messages import Remote

__all__ = ["LocalCrew", "RemoteCrew"]


class LocalCrew:
    """Workers that ask this program's server."""

    def __init__(self, server: DeskServer) -> None:
        self._server = server

    async def chunk(self, number: int) -> Chunk:
        """Return a task to submit."""
        return Chunk(number, versions())

    async def stop(self) -> None:
        """Ask tasks that work, and those that come later, to end in order."""
        self._server.stop()

    async def wait(self, seconds: float) -> None:
        """Wait until they have, at most so many seconds."""
        await self._server.wait(seconds)


class RemoteCrew:
    """Workers of a scheduler, which open the journal themselves.

    Their number may change; each task gets its share of the calls in progress when it is submitted.
    """

    def __init__(self, dask: Any, remote: Remote) -> None:
        from distributed import Event

        self._dask, self._remote = dask, remote
        self._event: Any = Event(remote.stop, client=dask)

    async def chunk(self, number: int) -> Chunk:
        """Return a task to submit."""
        threads = sum((await self._dask.nthreads()).values())
        welcome = self._remote.welcome
        share = max(1, welcome.concurrency // max(1, threads))
        return Chunk(number, versions(), self._remote._replace(welcome=welcome._replace(concurrency=share)))

    async def stop(self) -> None:
        """Ask tasks that work, and those that come later, to end in order."""
        with suppress(OSError, TimeoutError):  # without a scheduler they end with their portion
            await self._event.set()

    async def wait(self, seconds: float) -> None:
        """Do nothing: the results of the tasks say when they have."""
