"""Proxies that fail before they reach the service cost nothing."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from justone_client import InvalidSettings, JustOneError, NotSent, Retry
from tests.support.callers import Make
from tests.support.servers.replies import answers, envelope

FINE = answers(envelope(0, {"a": 1}))

ODD_PROXIES = {
    "closes": (b"", True),
    "never answers": (b"", False),
    "garbage": (b"\0\xff garbage\r\n\r\n", True),
    "half a line": (b"HTTP/1.1 200", True),
    "requires a login": (b"HTTP/1.1 407 No\r\nproxy-authenticate: Basic\r\ncontent-length: 3\r\n\r\nabc", True),
    "is broken": (b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n", True),
    "opens the tunnel, then closes": (b"HTTP/1.1 200 ok\r\n\r\n", True),
    "speaks SOCKS4": (b"\x04\x5b", True),
    "half of SOCKS5": (b"\x05", True),
    "no login method": (b"\x05\xff", True),
    "SOCKS5, then closes": (b"\x05\x00", True),
}


@contextmanager
def odd_proxy(answer: bytes, *, closes: bool) -> Iterator[int]:
    """Run a proxy that answers every connection with these bytes; yield its port."""
    peers: list[socket.socket] = []

    def serve(listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                peer, _ = listening.accept()
                peers.append(peer)
                peer.recv(65536)
                peer.sendall(answer)
                if closes:
                    peer.close()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, args=(listening,), daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()
    for peer in peers:
        peer.close()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("scheme", ["http", "socks5"])
@pytest.mark.parametrize("case", ODD_PROXIES)
def test_a_failing_proxy_costs_nothing(make: Make, monkeypatch: pytest.MonkeyPatch, scheme: str, case: str) -> None:
    answer, closes = ODD_PROXIES[case]
    with odd_proxy(answer, closes=closes) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://127.0.0.1:{port}")
        caller = make("https://service.invalid", timeout=0.3, retry=Retry(attempts=1))
        with pytest.raises(JustOneError) as caught:
            caller.call()
    assert caught.value.billed == "no"
    assert isinstance(caught.value, NotSent | InvalidSettings)
