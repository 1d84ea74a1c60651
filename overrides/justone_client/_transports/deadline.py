"""Sockets with a deadline for the whole request.

httpx limits each read, so a server that sends its headers byte by byte could block a thread for hours. (Tasks use
`asyncio.timeout`; a thread cannot be interrupted, so its sockets enforce the deadline.)
"""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import httpcore
import httpx
from httpcore._backends.sync import SyncStream

from .httpcore_pools import pool
from .network.dialing import dial
from .pools import Pools
from .wire.framing import CURRENT, Framing

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from .network.proxies import Proxy

__all__ = ["BoundedTransport", "Deadline"]


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


class _BoundedBackend(httpcore.SyncBackend):
    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        left = self._deadline.left(timeout, httpcore.ConnectTimeout)
        options = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1), *(socket_options or ())]
        try:
            dialed = dial(host, port, time.monotonic() + left, options, local_address)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error
        return _BoundedStream(SyncStream(dialed), self._deadline)


class _BoundedStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline
        self.framing = Framing()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        while data := self._stream.read(max_bytes, self._deadline.left(timeout, httpcore.ReadTimeout)):
            framed = self.framing.feed(data)
            if framed or self.framing.broken:
                return framed
        return self.framing.end()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self.framing.begun:
            self.framing = Framing()
        if CURRENT.get() is not self.framing:  # a request is written in three pieces
            CURRENT.set(self.framing)
        self._stream.write(buffer, self._deadline.left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._deadline.left(timeout, httpcore.ConnectTimeout)
        return _BoundedStream(self._stream.start_tls(ssl_context, server_hostname, left), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class BoundedTransport(httpx.HTTPTransport):
    """The transport of httpx, which recorders (vcrpy) and instrumentation patch, over sockets with a deadline."""

    def __init__(self, deadline: Deadline, tls: ssl.SSLContext, proxy: Proxy | None) -> None:
        super().__init__(verify=tls)
        self._pool.close()
        backend = _BoundedBackend(deadline)
        pools: Any = Pools(lambda: pool(tls, proxy, backend))
        self._pool = pools
