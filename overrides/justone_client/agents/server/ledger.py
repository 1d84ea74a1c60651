"""The ledger of a server: a SQLite journal that several servers on one machine share.

A journal has one writer. Each server opens the file for one step at a time (plan, claim, send, record), for some
milliseconds, and closes it again, so that the others get their turn. Limits hold exactly: a claim checks them, and
holds the price, in a transaction of the only writer.

Each tool call is a run of its own, `mcp-SERVER-NUMBER`, so that equal calls are different items. Each server locks a
side file while it lives. Whoever starts next finds the side files of dead servers; what these had sent is unknown.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import secrets
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from ...runs.journal.address import open_store
from ...runs.journal.refusals import JournalInUse, described
from ...runs.journal.sqlite.holder import lock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ...runs.journal.store import Limits, Store

__all__ = ["BUDGET", "Ledger"]

T = TypeVar("T")
BUDGET = "mcp"
"""The budget that all servers of a ledger share."""
_RUN = re.compile(r"mcp-([0-9a-f]+)-\d+")
_TURN_SECONDS = 0.004
"""Pause between two steps of one server, in which others can open the file."""


_PATIENCE = 15.0
_one_at_a_time = threading.Lock()
"""Ledgers of one process would share an open file, and claim within each other's limits."""


class Ledger:
    """The ledger as one server sees it.

    Args:
        path: The file; it is created if it does not exist.
        limits: What this server may spend. Calls of all servers of the ledger count.

    Raises:
        JournalError: The file is something else, or cannot be written.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self.path: Path = path.resolve()
        self.limits = limits
        self._name = secrets.token_hex(4)
        self._calls = 0
        self._closed_at = 0.0
        self._thread = ThreadPoolExecutor(1, "justone-ledger")
        self._presence = _Presence(self.path, self._name)
        try:
            self._step(self._recover, _PATIENCE)
        except BaseException:
            self.close()
            raise

    def next_run(self) -> str:
        """Return the name of the next run of this server."""
        self._calls += 1
        return f"mcp-{self._name}-{self._calls}"

    async def step(self, write: Callable[[Store], T], patience: float = _PATIENCE) -> T:
        """Open the file, write, and close it. Cancelling the caller does not undo the write.

        Args:
            write: Gets the open store, in a thread without an event loop.
            patience: Seconds to wait while other programs have the file open.

        Raises:
            JournalInUse: Another program works on it for longer.
            JournalError: It cannot be written.
        """
        done = asyncio.get_running_loop().run_in_executor(self._thread, self._step, write, patience)
        return await asyncio.shield(done)

    def _step(self, write: Callable[[Store], T], patience: float) -> T:
        time.sleep(max(0.0, self._closed_at + _TURN_SECONDS - time.monotonic()))
        with _one_at_a_time:
            store = self._opened(patience)
            try:
                return write(store)
            finally:
                store.close()
                self._closed_at = time.monotonic()

    def _opened(self, patience: float) -> Store:
        until = time.monotonic() + patience
        while True:
            try:
                return open_store(self.path, create=True)
            except JournalInUse:
                if time.monotonic() > until:
                    raise
                time.sleep(random.uniform(0.001, 0.003))  # noqa: S311 - no secret

    def _recover(self, store: Store) -> None:
        """Take over the calls of servers that died: what they had sent is unknown, and keeps its price held."""
        open_runs = store.reader().ask(
            "SELECT DISTINCT runs.id, runs.name FROM items JOIN runs ON runs.id = items.run"
            " WHERE items.state IN ('claimed', 'sent')"
        )
        for run, name in list(open_runs):
            found = _RUN.fullmatch(name)
            if found is not None and not self._presence.lives(found[1]):
                store.recover(run)
        self._presence.forget_the_dead()

    def close(self) -> None:
        """Finish what is being written."""
        self._thread.shutdown()
        self._presence.close()


class _Presence:
    """The locked side file of a server, and those of others."""

    def __init__(self, ledger: Path, name: str) -> None:
        self._ledger, self._name = ledger, name
        self._handle: int | None = None
        try:
            while self._handle is None:
                handle = _open(self._file(name))
                lock(handle)
                if self._file(name).exists():  # another server may have deleted it before it was locked
                    self._handle = handle
                else:
                    os.close(handle)
        except OSError as error:
            raise described(ledger, error) from None

    def _file(self, name: str) -> Path:
        return self._ledger.with_name(f"{self._ledger.name}.mcp-{name}")

    def lives(self, name: str) -> bool:
        """Whether a server lives."""
        return name == self._name or (self._file(name).exists() and _is_locked(self._file(name)))

    def forget_the_dead(self) -> None:
        """Delete the side files of dead servers."""
        for file in self._ledger.parent.glob(f"{_escaped(self._ledger.name)}.mcp-*"):
            if not self.lives(file.name.rpartition("-")[2]):
                with suppress(OSError):
                    file.unlink()

    def close(self) -> None:
        if self._handle is not None:
            handle, self._handle = self._handle, None
            os.close(handle)
            with suppress(OSError):
                self._file(self._name).unlink()


def _open(file: Path) -> int:
    return os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)


def _escaped(name: str) -> str:
    return re.sub(r"([*?[])", r"[\1]", name)


def _is_locked(file: Path) -> bool:
    handle = _open(file)
    try:
        if not os.fstat(handle).st_size:  # Windows locks a byte
            os.write(handle, b"\0")
        os.lseek(handle, 0, os.SEEK_SET)
        lock(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False
