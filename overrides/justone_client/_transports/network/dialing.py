"""Connect to the first address that answers, as in RFC 8305 (happy eyeballs).

`socket.create_connection` tries the addresses one by one with the full timeout for each, so one dead address costs 10
seconds. Here the next address starts after a quarter of a second while the earlier ones continue, and one deadline
covers all of them.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import time
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["dial"]

STAGGER = 0.25
"""Seconds until the next address starts beside the earlier ones."""
_IN_PROGRESS = (0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", 10035))


class Address(NamedTuple):
    """One address of a host name."""

    family: int
    kind: int
    protocol: int
    where: Any


def dial(host: str, port: int, until: float, options: Iterable[Any] = (), source: str | None = None) -> socket.socket:
    """Return a connected socket.

    Args:
        host: A name or an IP address.
        port: The port.
        until: The deadline, by `time.monotonic`.
        options: Arguments of `setsockopt`.
        source: The local address to connect from.

    Raises:
        TimeoutError: No address answered in time.
        OSError: All addresses failed; this is the first error.
    """
    found = [Address(family, kind, protocol, where)
             for family, kind, protocol, _, where in socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)]  # fmt: skip
    with selectors.DefaultSelector() as selector:
        race = _Race(selector, tuple(options), source)
        try:
            return race.run(_alternating(found), until)
        finally:
            race.close_losers()


def _alternating(addresses: list[Address]) -> list[Address]:
    """Alternate the address families in the system's order, so that broken IPv6 costs only one attempt."""
    first = [one for one in addresses if one.family == addresses[0].family]
    other = [one for one in addresses if one.family != addresses[0].family]
    turns = [one for pair in zip(first, other, strict=False) for one in pair]
    return turns + first[len(other) :] + other[len(first) :]


class _Race:
    """Concurrent connection attempts; the first that connects wins."""

    def __init__(self, selector: selectors.BaseSelector, options: tuple[Any, ...], source: str | None) -> None:
        self._selector, self._options, self._source = selector, options, source
        self._running: set[socket.socket] = set()
        self._first_error: OSError | None = None

    def run(self, addresses: list[Address], until: float) -> socket.socket:
        waiting = list(addresses)
        while waiting or self._running:
            if waiting:
                self._start(waiting.pop(0))
            left = until - time.monotonic()
            pause = min(STAGGER, left) if waiting else left
            if (winner := self._wait(pause)) is not None:
                return winner
            if time.monotonic() >= until:
                raise TimeoutError("timed out")
        raise self._first_error or OSError("the host name has no address")

    def _start(self, address: Address) -> None:
        try:
            attempt = socket.socket(address.family, address.kind, address.protocol)
        except OSError as error:
            self._failed(error)
            return
        self._running.add(attempt)
        try:
            attempt.setblocking(False)
            for option in self._options:
                attempt.setsockopt(*option)
            if self._source is not None:
                attempt.bind((self._source, 0))
            code = attempt.connect_ex(address.where)
            if code not in _IN_PROGRESS:
                raise OSError(code, os.strerror(code))
            self._selector.register(attempt, selectors.EVENT_WRITE)
        except OSError as error:
            self._drop(attempt)
            self._failed(error)

    def _wait(self, seconds: float) -> socket.socket | None:
        """Return the first connected attempt; None after `seconds`, or as soon as one fails."""
        if not self._running:
            return None
        for key, _ in self._selector.select(max(0.0, seconds)):
            attempt: Any = key.fileobj
            self._selector.unregister(attempt)
            code = attempt.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code == 0:
                self._running.discard(attempt)
                attempt.setblocking(True)
                return attempt  # type: ignore[no-any-return]
            self._drop(attempt)
            self._failed(OSError(code, os.strerror(code)))
        return None

    def _drop(self, attempt: socket.socket) -> None:
        self._running.discard(attempt)
        attempt.close()

    def _failed(self, error: OSError) -> None:
        self._first_error = self._first_error or error

    def close_losers(self) -> None:
        for attempt in list(self._running):
            self._drop(attempt)
