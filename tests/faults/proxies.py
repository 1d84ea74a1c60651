"""Failing proxies, plain, tunnel and SOCKS: they refuse, require a login, or die during an answer."""

import socket
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from tests.faults import bodies, leftovers
from tests.faults.cells import ANSWER, NOT_SENT, REFUSED, Answer, Cell, Expect, bad, envelope, head, lost, sound, whole
from tests.faults.run import Road, Wrong, play
from tests.support.servers.proxy import LoopbackProxy
from tests.support.servers.scripted import CERTIFICATE, End, Loopback, Seen, reset_when_closed

HTTPX = ("sync", "async")
SENDERS = (*HTTPX, "aiohttp")
NO_TIMEOUT: Mapping[str, Any] = MappingProxyType({})
SOON: Mapping[str, Any] = MappingProxyType({"timeout": 0.5})


class Words(NamedTuple):
    """A reply that the proxy sends once instead of its usual one."""

    when: str
    """`welcome`, `login` or `established`."""
    said: bytes
    end: End = End.CLOSE


class ProxyCell(NamedTuple):
    """A fault of a proxy in front of a working server."""

    way: str
    """`forward`, `tunnel` or `socks5`; it decides the proxy's URL and whether the server uses TLS."""
    name: str
    expect: Expect
    words: Words | None = None
    left: int | None = None
    """Bytes of the first answer that the proxy forwards before it dies."""
    address: str = ""
    """The reply that replaces the proxy's own."""
    settings: Mapping[str, Any] = NO_TIMEOUT
    """The outcome of the first call."""
    senders: tuple[str, ...] = SENDERS

    def expected(self, sender: str) -> Expect:
        """The outcome of the first call; aiohttp requests a tunnel again after the proxy hung up."""
        hung_up = self.words and self.words.end in (End.CLOSE, End.RESET) and self.words.said in (b"", OPEN)
        return ANSWER if hung_up and self.way == "tunnel" and sender == "aiohttp" else self.expect

    @property
    def id(self) -> str:
        return f"{self.way}-{self.name}"

    def is_for(self, sender: str) -> bool:
        """Whether to try it with this sender."""
        return sender.removesuffix("-httpx2") in self.senders

    @property
    def lasts(self) -> bool:
        """Whether later calls have the same fault."""
        return bool(self.address)


class FaultyProxy(LoopbackProxy):
    """A proxy that fails once, then works."""

    def __init__(self, server_port: int, words: Words | None) -> None:
        super().__init__(server_port)
        self._words = words

    def _say(self, peer: socket.socket, what: str, words: bytes) -> None:
        fault = self._words
        if fault is None or fault.when != what:
            super()._say(peer, what, words)
            return
        self._words = None
        peer.sendall(fault.said)
        if fault.end is End.RESET:
            reset_when_closed(peer)
        if fault.end is End.SILENT:
            peer.recv(1)  # wait until the client gives up
        if fault.end is not End.KEEP:
            raise OSError("the fault of this cell")


def play_proxy(cell: ProxyCell, sender: str, plain: Loopback, secure: Loopback) -> list[Wrong]:
    """List what the client does wrong with this fault of the proxy."""
    server = secure if cell.way == "tunnel" else plain
    with FaultyProxy(server.port, cell.words) as proxy:

        def answer(seen: Seen) -> tuple[bytes, End]:
            proxy.left = cell.left
            return sound(seen)

        address = cell.address or f"{'socks5' if cell.way == 'socks5' else 'http'}://me:pass@127.0.0.1:{proxy.port}"
        expect = cell.expected(sender)
        fault = Cell(cell.way, cell.name, answer, expect, cell.settings)
        road = _road(server, address.format(closed=_closed_port()))
        after = expect if cell.lasts else ANSWER
        return play(fault, sender, server, road, sent=expect.billed != "no", after=after)


def play_through(cell: Cell, way: str, sender: str, plain: Loopback, secure: Loopback) -> list[Wrong]:
    """List what the client does wrong with a fault of the server behind a working proxy."""
    server = secure if way == "tunnel" else plain
    with LoopbackProxy(server.port) as proxy:
        return play(cell, sender, server, _road(server, f"http://127.0.0.1:{proxy.port}"))


def play_forward(cell: Cell, sender: str, proxy: Loopback) -> list[Wrong]:
    """List what the client does wrong with a plain proxy that answers instead of the server."""
    return play(cell, sender, proxy, Road("http://localhost:81", {"HTTP_PROXY": proxy.url}))


def _road(server: Loopback, proxy: str) -> Road:
    secure = server.url.startswith("https")
    return Road(
        "https://localhost:4443" if secure else "http://localhost:81",
        {"HTTPS_PROXY" if secure else "HTTP_PROXY": proxy, "SSL_CERT_FILE": str(CERTIFICATE)},
    )


def _closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        port: int = one.getsockname()[1]
        return port


def _page(status: str, *lines: str) -> Answer:
    return lambda seen: (whole(b"<html>the proxy says no</html>", *lines, status=status, kind="text/html"), End.KEEP)


def _broken(share: float, end: End) -> Answer:
    def answer(seen: Seen) -> tuple[bytes, End]:
        data = whole(envelope(seen))
        return data[: int(len(data) * share)], end

    return answer


FORWARD = [
    *[Cell("forward", status.split()[0], _page(status, *lines), bad())
      for status, *lines in (("407 Login", "proxy-authenticate: Basic"), ("403 No",), ("502 Bad Gateway",),
                             ("503 Busy",), ("504 Late",), ("511 Portal",), ("200 OK",), ("418 Odd",))],
    Cell("forward", "portal", _page("302 Found", "location: http://portal.invalid/"), bad()),
    Cell("forward", "closed", _broken(0, End.CLOSE), lost(None)),
    Cell("forward", "reset", _broken(0, End.RESET), lost(None)),
    Cell("forward", "closed-in-the-head", _broken(0.05, End.CLOSE), lost(b"HTTP/1.1")),
    Cell("forward", "closed-in-the-text", _broken(0.8, End.CLOSE), lost()),
    Cell("forward", "silent-in-the-text", _broken(0.8, End.SILENT), lost(), SOON),
]  # fmt: skip
"""Faults of a plain proxy that answers itself."""

OPEN = b"HTTP/1.1 200 Connection established\r\n"
_REFUSALS = {
    "407": head("proxy-authenticate: Basic", "content-length: 0", status="407 Login"),
    "407-page": whole(b"<html>log in</html>", "proxy-authenticate: Basic", status="407 Login", kind="text/html"),
    "403": head("content-length: 0", status="403 No"),
    "502": whole(b"<html>no such host</html>", status="502 Bad Gateway", kind="text/html"),
    "503": head("content-length: 0", status="503 Busy"),
    "302": head("location: http://portal.invalid/", "content-length: 0", status="302 Found"),
    "no-http": b"SSH-2.0-OpenSSH_9.9\r\n\r\n",
    "nothing": b"",
    "half-a-head": OPEN,
    "tls-alert": b"\x15\x03\x03\x00\x02\x02\x28",
    "text-in-the-tunnel": OPEN + b"\r\nHTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n",
    "alert-in-the-tunnel": OPEN + b"\r\n\x15\x03\x03\x00\x02\x02\x28",
}
_ACCEPTED = {
    "http-1.0": b"HTTP/1.0 200 OK\r\n\r\n",
    "no-reason": b"HTTP/1.1 200 \r\n\r\n",
    "headers": OPEN + b"via: x\r\nx-long: " + b"a" * 5000 + b"\r\n\r\n",
}
_SOCKS_NO = {f"reply-{code}": b"\x05" + bytes([code]) + b"\x00\x01" + bytes(6) for code in range(1, 9)}
ADDRESSES = {
    "refused": ("http://127.0.0.1:{closed}", NOT_SENT),
    **{address: (f"{address}127.0.0.1:9", REFUSED)
       for address in ("socks://", "socks4://", "ftp://", "nonsense://", "http://:pass@a..b/")},
    "port": ("http://127.0.0.1:99999", REFUSED),
    "no-host": ("http://:80", REFUSED),
}  # fmt: skip

PROXY_CELLS = [
    *[ProxyCell("tunnel", name, NOT_SENT, Words("established", said, end))
      for name, said in _REFUSALS.items() for end in (End.CLOSE,)],
    *[ProxyCell("tunnel", f"reset-after-{len(said)}-bytes", NOT_SENT, Words("established", said, End.RESET))
      for said in (b"", OPEN)],
    *[ProxyCell("tunnel", f"silent-after-{len(said)}-bytes", NOT_SENT, Words("established", said, End.SILENT), None,
                "", SOON) for said in (b"", OPEN, OPEN + b"\r\n")],
    *[ProxyCell("tunnel", name, ANSWER, Words("established", said, End.KEEP)) for name, said in _ACCEPTED.items()],
    *[ProxyCell(way, f"dies-after-{left}-bytes", lost(None), None, left)
      for way in ("forward", "tunnel") for left in (0, 1, 12, 60, 200, 300)],
    *[ProxyCell(way, f"address-{name}", expect, None, None, address)
      for way in ("forward", "tunnel") for name, (address, expect) in ADDRESSES.items()],
    *[ProxyCell("socks5", name, NOT_SENT, Words("established", said), senders=HTTPX)
      for name, said in _SOCKS_NO.items()],
    ProxyCell("socks5", "no-login-accepted", NOT_SENT, Words("welcome", b"\x05\xff"), senders=HTTPX),
    ProxyCell("socks5", "wrong-login", NOT_SENT, Words("login", b"\x01\x01"), senders=HTTPX),
    ProxyCell("socks5", "closed", NOT_SENT, Words("welcome", b""), senders=HTTPX),
    ProxyCell("socks5", "closed-before-the-end", NOT_SENT, Words("established", b""), senders=HTTPX),
    ProxyCell("socks5", "http", NOT_SENT, Words("welcome", b"HTTP/1.1 400 No\r\n\r\n"), senders=HTTPX),
    ProxyCell("socks5", "reset", NOT_SENT, Words("established", b"", End.RESET), senders=HTTPX),
    *[ProxyCell("socks5", f"dies-after-{left}-bytes", lost(None), None, left, senders=HTTPX) for left in (0, 12, 300)],
    ProxyCell("socks5", "not-for-aiohttp", REFUSED, None, None, "socks5://127.0.0.1:{closed}", senders=("aiohttp",)),
]  # fmt: skip

BEHIND = [
    cell for cell in (*bodies.CELLS, *leftovers.CELLS)
    if cell.group in ("packed", "leftover") and ("-after-30-ms" not in cell.name or "answer" in cell.name)
][::3]  # fmt: skip
"""Faults of the server that are also tried behind a proxy."""
