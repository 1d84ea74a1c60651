"""A loopback proxy that speaks HTTP (absolute URLs and CONNECT) and SOCKS5, and records its connections."""

import base64
import socket
import ssl
import threading
from contextlib import suppress
from typing import NamedTuple, Self
from urllib.parse import urlsplit


class Passed(NamedTuple):
    """One connection through the proxy."""

    how: str
    """`forward`, `connect` or `socks5`."""
    target: str
    """Host and port, or the absolute URL for `forward`."""
    login: str | None


class LoopbackProxy:
    """Connects every name and port to one loopback server."""

    def __init__(self, server_port: int, tls: ssl.SSLContext | None = None) -> None:
        self._server_port, self._tls = server_port, tls
        self.passed: list[Passed] = []
        self.left: int | None = None
        """Break the next connection that answers after this many bytes."""
        self._open: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.close()
        for one in self._open:
            one.close()

    def _accept(self) -> None:
        while True:
            try:
                peer, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        try:
            if self._tls is not None:
                peer = self._tls.wrap_socket(peer, server_side=True)
            self._open.append(peer)
            first = peer.recv(65536)
            if first[:1] == b"\x05":
                self._socks(peer, first)
            else:
                while b"\r\n\r\n" not in first:
                    first += peer.recv(65536)
                self._http(peer, first)
        except OSError:
            peer.close()

    def _http(self, peer: socket.socket, head: bytes) -> None:
        lines = head.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        given = headers.get("proxy-authorization")
        login = None if given is None else base64.b64decode(given.removeprefix("Basic ")).decode()
        self.passed.append(Passed("connect" if method == "CONNECT" else "forward", target, login))
        server = self._connected()
        if method == "CONNECT":
            self._say(peer, "established", b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            parts = urlsplit(target)
            rest = f"{parts.path}?{parts.query}" if parts.query else parts.path
            server.sendall(head.replace(target.encode(), rest.encode(), 1))
        self._pump(peer, server)

    def _socks(self, peer: socket.socket, greeting: bytes) -> None:
        login = None
        if 2 in greeting[2:]:
            self._say(peer, "welcome", b"\x05\x02")
            data = peer.recv(1024)
            user, rest = data[2 : 2 + data[1]], data[2 + data[1] :]
            login = f"{user.decode()}:{rest[1:].decode()}"
            self._say(peer, "login", b"\x01\x00")
        else:
            self._say(peer, "welcome", b"\x05\x00")
        asked = peer.recv(1024)
        if asked[3] == 3:
            host, rest = asked[5 : 5 + asked[4]].decode(), asked[5 + asked[4] :]
        else:
            host, rest = socket.inet_ntoa(asked[4:8]), asked[8:]
        self.passed.append(Passed("socks5", f"{host}:{int.from_bytes(rest[:2])}", login))
        server = self._connected()
        self._say(peer, "established", b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        self._pump(peer, server)

    def _say(self, peer: socket.socket, what: str, words: bytes) -> None:
        """Send a reply of the proxy itself: `welcome` or `login` of SOCKS, or `established` of any tunnel."""
        del what
        peer.sendall(words)

    def _connected(self) -> socket.socket:
        self._open.append(socket.create_connection(("127.0.0.1", self._server_port)))
        return self._open[-1]

    def _pump(self, peer: socket.socket, server: socket.socket) -> None:
        threading.Thread(target=self._answer, args=(server, peer), daemon=True).start()
        with suppress(OSError):
            while data := peer.recv(65536):
                server.sendall(data)
        _hang_up(peer, server)

    def _answer(self, server: socket.socket, peer: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                left, self.left = self.left, None
                peer.sendall(data[:left])
                if left is not None:
                    break
        _hang_up(server, peer)


def _hang_up(*both: socket.socket) -> None:
    for one in both:
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()
