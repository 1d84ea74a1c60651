"""One connection and its transactions, each of which is certain to happen once.

Each transaction writes its number into the row of this session. When the connection is lost at COMMIT, the next one
reads that row: if it has the number, the transaction was committed, and its result is returned; if not, it is repeated.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import chain, repeat
from typing import TYPE_CHECKING, TypeVar

from ...refusals import JournalError
from .connection import described, is_full, is_passing
from .process import identity, open_sessions

if TYPE_CHECKING:
    from .connection import Base, Server

__all__ = ["Session", "Work"]

T = TypeVar("T")
Work = Callable[["Base", float], T]
"""Statements without BEGIN and COMMIT, given the server's clock. They may run again after a rollback."""
_PAUSES = (0.02, 0.1, 0.3, 1.0)
"""Seconds between attempts to reach the server; the last one repeats."""
_LAST_SECONDS = 1.0
"""How long to go on trying once `hurry` was called."""
_BEGIN = """
BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL idle_in_transaction_session_timeout = '30s';
SET LOCAL lock_timeout = '20s';
SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
UPDATE justone_runs.sessions SET seen_at = extract(epoch FROM clock_timestamp())::float8, commits = {commits}
WHERE id = {session} RETURNING seen_at
"""
_BEGIN_ONLY, _, _ = _BEGIN.partition("UPDATE")
_REGISTER = """
INSERT INTO justone_runs.sessions (host, machine, pid, began, started_at, seen_at)
SELECT %s, %s, %s, %s, clock, clock FROM (SELECT extract(epoch FROM clock_timestamp())::float8 AS clock) AS now
RETURNING id
"""
_END = """
DELETE FROM justone_runs.sessions WHERE id = %s
    AND NOT EXISTS (SELECT 1 FROM justone_runs.workers WHERE session = sessions.id AND ended_at IS NULL)
"""
_COMMITTED = "SELECT commits FROM justone_runs.sessions WHERE id = %s FOR UPDATE"


class Session:
    """A program's connection. One thread at a time may use it.

    Args:
        server: Where to connect.
        patience: Seconds to wait for a server that cannot be reached, before the error is raised.
    """

    def __init__(self, server: Server, patience: float) -> None:
        self._server, self._patience = server, patience
        self._base: Base | None = None
        self._commits = 0
        self._hurry = threading.Event()
        self.is_full: bool = False
        """Whether the disk of the server was full; nothing new should be sent."""
        self.is_lost: bool = False
        """Whether the last transaction failed because the server could not be reached."""
        self.pause: float = 0.0
        """Seconds between the last two transactions, on the server's clock."""
        self._seen = 0.0
        self.number: int = 0
        """The id of its row; 0 before `register`."""

    def register(self) -> None:
        """Write the row of this session."""
        me = identity()

        def write(base: Base) -> int:
            row = (me.host, me.machine, me.pid, me.began)
            return int(base.execute(_REGISTER, row).fetchall()[0][0])

        self.number = self.once(write)
        open_sessions().add(self.number)

    def once(self, work: Callable[[Base], T]) -> T:
        """Run a transaction that may be repeated when its reply is lost.

        Raises:
            JournalError: It failed, or the server could not be reached in time.
        """

        def attempt() -> T:
            base = self._opened()
            base.execute(_BEGIN_ONLY.encode())
            result = work(base)
            base.commit()
            return result

        return self._repeat(attempt, self._patience)

    def run(self, work: Work[T], *, patience: float | None = None) -> T:
        """Run a transaction once.

        Raises:
            JournalError: It failed, or the server could not be reached in time.
        """
        self._commits += 1
        number, in_doubt = self._commits, list[T]()

        def attempt() -> T:
            base = self._opened()
            if in_doubt and self._is_committed(base, number):
                return in_doubt[0]
            in_doubt.clear()
            result = work(base, self._begin(base, number))
            in_doubt.append(result)
            base.commit()
            return result

        return self._repeat(attempt, self._patience if patience is None else patience)

    def _opened(self) -> Base:
        if self._base is None or self._base.closed:
            self._base = self._server.connect()
        return self._base

    def _begin(self, base: Base, number: int) -> float:
        """Begin a transaction with its number and the heartbeat, in one message; return the server's clock."""
        cursor = base.execute(_BEGIN.format(commits=number, session=self.number).encode())
        while cursor.nextset():
            pass
        clock = float(cursor.fetchall()[0][0])
        self.pause, self._seen = clock - (self._seen or clock), clock
        return clock

    def _is_committed(self, base: Base, number: int) -> bool:
        """Wait until the lost transaction has ended, if it is still running, and look for its number."""
        base.execute(_BEGIN_ONLY.encode())
        rows = base.execute(_COMMITTED, (self.number,)).fetchall()
        base.rollback()
        return bool(rows) and rows[0][0] == number

    def _repeat(self, attempt: Callable[[], T], patience: float) -> T:
        import psycopg

        until = time.monotonic() + patience
        for pause in chain(_PAUSES, repeat(_PAUSES[-1])):
            try:
                result = attempt()
                self.is_lost = False
                return result
            except psycopg.Error as error:
                self._roll_back()
                self.is_full |= is_full(error)
                self.is_lost = is_passing(error)
                if not self.is_lost or time.monotonic() + pause > until:
                    raise described(error) from None
            except BaseException:
                self._roll_back()
                raise
            if self._hurry.is_set():
                until = min(until, time.monotonic() + _LAST_SECONDS)
                time.sleep(_PAUSES[0])
            else:
                self._hurry.wait(pause)
        raise AssertionError("unreachable")

    def _roll_back(self) -> None:
        import psycopg

        if self._base is not None:
            try:
                self._base.rollback()
            except psycopg.Error:
                self._drop()

    def hurry(self) -> None:
        """Stop waiting for a server that cannot be reached; any thread may ask."""
        self._hurry.set()

    def end(self) -> None:
        """Remove the row of this session unless its workers still have items, and close the connection."""
        self._patience = 0.0
        with suppress(JournalError):  # the row is removed for tidiness only
            self.once(lambda base: base.execute(_END, (self.number,)))
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._drop()
        open_sessions().discard(self.number)

    def _drop(self) -> None:
        import psycopg

        if self._base is not None:
            with suppress(psycopg.Error):
                self._base.close()
            self._base = None
