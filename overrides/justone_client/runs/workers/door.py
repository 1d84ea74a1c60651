"""The address at which workers that this program did not start itself reach its journal."""

from __future__ import annotations

import os
import secrets
import threading
from contextlib import suppress
from multiprocessing.connection import Client, Listener
from typing import TYPE_CHECKING

from ..journal.refusals import JournalError

if TYPE_CHECKING:
    import asyncio

    from .desk_server import DeskServer
    from .messages import Welcome, Wire

__all__ = ["Door", "knock"]

_ADDRESS, _KEY = "JUSTONE_DESK_ADDRESS", "JUSTONE_DESK_KEY"
_BACKLOG = 64


class Door:
    """Lets in who knows the key: on this machine only, through a socket that only this user can open.

    Args:
        server: Serves each connection.
        welcome: What each worker receives.
        loop: The loop of the server.
    """

    def __init__(self, server: DeskServer, welcome: Welcome, loop: asyncio.AbstractEventLoop) -> None:
        self._server, self._welcome, self._loop = server, welcome, loop
        self._key = secrets.token_bytes(32)
        self._listener = Listener(backlog=_BACKLOG, authkey=self._key)
        self._is_closed = False
        threading.Thread(target=self._accept, name="justone door", daemon=True).start()

    @property
    def environment(self) -> dict[str, str]:
        """The variables with which a worker finds the door."""
        return {_ADDRESS: str(self._listener.address), _KEY: self._key.hex()}

    def close(self) -> None:
        """Refuse further connections."""
        self._is_closed = True
        with suppress(Exception):  # wakes the thread, which waits in `accept`
            Client(self._listener.address, authkey=self._key).close()
        self._listener.close()

    def _accept(self) -> None:
        while not self._is_closed:
            with suppress(Exception):  # somebody without the key, or who died at the door; or the loop is closed
                connection = self._listener.accept()
                if self._is_closed:
                    connection.close()
                    return
                self._loop.call_soon_threadsafe(self._server.open, connection, self._welcome)


def knock() -> Wire:
    """Connect to the journal of the program that started this worker.

    Raises:
        JournalError: This process was not started by `work_on_dask`, or that program has ended.
    """
    address, key = os.environ.get(_ADDRESS), os.environ.get(_KEY)
    if not address or not key:
        raise JournalError("This worker has no journal; start the run with work_on_dask, which starts its workers")
    try:
        return Client(address, authkey=bytes.fromhex(key))
    except (OSError, EOFError):
        raise JournalError("The program that writes the journal has ended; resume the run") from None
