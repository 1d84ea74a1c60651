"""A loopback server that answers each path as a test scripts it, faults included."""

import threading
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal

Fault = Literal["cut", "stall", "drip"]


@dataclass(frozen=True)
class Reply:
    """One answer. `cut` ends and `stall` stops in the middle of the body, `drip` sends it a byte at a time."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    fault: Fault | None = None
    length: int | None = None
    """The declared length, where it is not the body's; -1 declares none and closes the connection."""


@dataclass(frozen=True)
class Request:
    path: str
    headers: dict[str, str]


class Loopback:
    """The published paths and the received requests."""

    def __init__(self) -> None:
        self.replies: dict[str, list[Reply]] = {}
        self.requests: list[Request] = []
        self.sent = 0
        """Bytes of bodies."""
        self.on_request: Callable[[Request], None] = lambda _: None
        self.over = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.loopback = self

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def publish(self, path: str, body: bytes) -> None:
        """Answer with `body`, or with 304 to a client that has it."""
        etag = f'"{sha256(body).hexdigest()[:16]}"'
        self.replies[f"/{path}"] = [Reply(body=body, headers={"ETag": etag})]

    def script(self, path: str, *replies: Reply) -> None:
        """Answer with each of `replies` in turn, and with the last one from then on."""
        self.replies[f"/{path}"] = list(replies)

    def remove(self, path: str) -> None:
        del self.replies[f"/{path}"]

    def asked(self) -> Counter[str]:
        """How often each path was asked for."""
        return Counter(request.path.removeprefix("/") for request in self.requests)

    def reply(self, request: Request) -> Reply:
        self.requests.append(request)
        self.on_request(request)
        replies = self.replies.get(request.path, [Reply(404, b"not found")])
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        etag = reply.headers.get("ETag")
        return Reply(304, headers=reply.headers) if etag and request.headers.get("if-none-match") == etag else reply


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    loopback: Loopback


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        loopback = self.server.loopback
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = loopback.reply(Request(self.path, headers))
        self._head(reply)
        try:
            self._body(reply, loopback)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _head(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.length == -1:
            self.send_header("Connection", "close")
        else:
            self.send_header("Content-Length", str(len(reply.body) if reply.length is None else reply.length))
        self.end_headers()

    def _body(self, reply: Reply, loopback: Loopback) -> None:
        body = reply.body[: len(reply.body) // 2] if reply.fault in {"cut", "stall"} else reply.body
        loopback.sent += len(body)
        if reply.fault == "drip":
            for byte in body:
                self.wfile.write(bytes([byte]))
                if loopback.over.wait(0.01):
                    return
        else:
            self.wfile.write(body)
        if reply.fault == "stall":
            loopback.over.wait()
        self.close_connection = reply.fault is not None or self.close_connection

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        pass


@contextmanager
def loopback() -> Generator[Loopback]:
    """A running server."""
    running = Loopback()
    thread = threading.Thread(target=running._server.serve_forever, args=(0.005,))
    thread.start()
    try:
        yield running
    finally:
        running.over.set()
        running._server.shutdown()
        running._server.server_close()
        thread.join()
