"""Sockets with a deadline for the whole request.

httpx limits each read, so a server that sends its headers byte by byte could block a thread for hours. (Tasks use
`asyncio.timeout`; a thread cannot be interrupted, so its sockets enforce the deadline.)
"""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING, Any

from .httpcore_pools import pool
from .network.dialing import dial
from .pools import Pools
from .wire.framing import CURRENT, Framing

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from .libraries import Library
    from .network.proxies import Proxy

__all__ = ["Deadline", "bounded_transport"]


class Deadline(threading.local):
    """The deadline of the request that this thread is sending."""

    until = float("inf")

    def set(self, seconds: float) -> float:
        self.until = time.monotonic() + seconds
        return self.until

    def left(self, timeout: float | None, late: type[Exception]) -> float:
        """Return the timeout of one socket operation, capped by the deadline. Raise `late` after the deadline."""
        left = self.until - time.monotonic()
        if left <= 0:
            raise late("the request's deadline has passed")
        return left if timeout is None else min(left, timeout)


class _BoundedBackend:
    """Opens sockets for a pool of httpcore or httpcore2."""

    def __init__(self, library: Library, deadline: Deadline) -> None:
        self._library = library
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _BoundedStream:
        core = self._library.core
        left = self._deadline.left(timeout, core.ConnectTimeout)
        options = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1), *(socket_options or ())]
        try:
            dialed = dial(host, port, time.monotonic() + left, options, local_address)
        except TimeoutError as error:
            raise core.ConnectTimeout(str(error)) from error
        except (OSError, UnicodeError) as error:
            raise core.ConnectError(str(error)) from error
        return _BoundedStream(self._library.stream(dialed), self._deadline, core)


class _BoundedStream:
    def __init__(self, stream: Any, deadline: Deadline, core: Any) -> None:
        self._stream = stream
        self._deadline = deadline
        self._core = core
        self.framing = Framing()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        while data := self._stream.read(max_bytes, self._deadline.left(timeout, self._core.ReadTimeout)):
            framed = self.framing.feed(data)
            if framed or self.framing.broken:
                return framed
        return self.framing.end()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self.framing.begun:
            self.framing = Framing()
        if CURRENT.get() is not self.framing:  # a request is written in three pieces
            CURRENT.set(self.framing)
        self._stream.write(buffer, self._deadline.left(timeout, self._core.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _BoundedStream:
        left = self._deadline.left(timeout, self._core.ConnectTimeout)
        encrypted = self._stream.start_tls(ssl_context, server_hostname, left)
        return _BoundedStream(encrypted, self._deadline, self._core)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def bounded_transport(library: Library, deadline: Deadline, tls: ssl.SSLContext, proxy: Proxy | None) -> Any:
    """Build the library's own transport, which recorders (vcrpy) and instrumentation patch, over these sockets."""
    transport = library.http.HTTPTransport(verify=tls)
    transport._pool.close()
    backend = _BoundedBackend(library, deadline)
    transport._pool = Pools(library, lambda: pool(library.core, tls, proxy, backend))
    return transport
