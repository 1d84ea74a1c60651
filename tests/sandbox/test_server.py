"""The sandbox over real sockets: two ports, kept and broken connections, and invalid HTTP."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

import httpx
import pytest

import justone_client as justone
from justone_client import AsyncClient, Client, testing
from justone_client.sandbox import Sandbox, Server
from justone_client.sandbox.http import server as server_module
from tests.support.catalogue import operation
from tests.support.sandbox_requests import arguments

KEY = "GET /api/douyin/search-video/v4"
TARGET = b"/api/1688/get-item-detail/v1?itemId=1&token=t"
FIELDS = {"keyword": "cat"}


@pytest.fixture
def server() -> Iterator[Server]:
    with Sandbox().serve() as server:
        yield server


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    with Client("token", base_url=server.url) as client:
        yield client


def talk(url: str, *pieces: bytes) -> bytes:
    """Send pieces, then read until the server closes the connection."""
    host = urlsplit(url)
    with socket.create_connection((host.hostname, host.port), timeout=5) as connection:
        for piece in pieces:
            connection.sendall(piece)
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    return received


def request(target: bytes = TARGET, *headers: bytes) -> bytes:
    return b"\r\n".join([b"GET " + target + b" HTTP/1.1", b"host: localhost", *headers, b"", b""])


def test_each_region_has_its_own_port(server: Server) -> None:
    for url in server.urls.values():
        with Client("token", base_url=url) as client:
            client.call(KEY, FIELDS)
    assert [call.region for call in server.sandbox.journal] == ["global", "cn"]


def test_a_port_in_use_is_refused(server: Server) -> None:
    port = urlsplit(server.url).port
    assert port
    with pytest.raises(OSError, match="in use"):
        server.sandbox.serve(port=port).start()


def test_a_connection_is_kept_for_the_next_request(server: Server) -> None:
    last = request(TARGET, b"connection: close")
    answer = talk(server.url, request(), request() + last)
    assert answer.count(b"HTTP/1.1 200") == 3


def test_a_request_can_arrive_byte_by_byte(server: Server) -> None:
    whole = request(TARGET, b"connection: close")
    assert b'"code":0' in talk(server.url, *(whole[i : i + 1] for i in range(len(whole))))


def test_a_form_is_read_from_the_body(server: Server) -> None:
    path = operation(lambda one: one.place == "form").path
    answer = httpx.post(server.url + path, data={"token": "t", **arguments(f"POST {path}")}, trust_env=False)
    assert answer.json()["code"] == 0


@pytest.mark.parametrize(
    "nonsense",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01",
        b"hello\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nhost: localhost\r\nhost: localhost\r\n\r\n",
    ],
    ids=["tls", "words", "no host", "two hosts"],
)
def test_invalid_http_is_refused_and_the_server_survives(server: Server, nonsense: bytes) -> None:
    assert talk(server.url, nonsense).startswith(b"HTTP/1.1 400")
    assert b'"code":0' in talk(server.url, request(TARGET, b"connection: close"))


@pytest.mark.parametrize(
    "host",
    [b"evil.example", b"here", b"10.0.0.1", b"evil.example:80", b"localhost.evil.example", b"127.0.0.1.evil.example",
     b"0.0.0.0", b"", b"[::2]", b"[", b"user@evil.example"],
)  # fmt: skip
def test_a_request_for_another_host_is_refused(server: Server, host: bytes) -> None:
    answer = talk(server.url, b"GET " + TARGET + b" HTTP/1.1\r\nhost: " + host + b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 421")
    assert len(server.sandbox.journal) == 0


@pytest.mark.parametrize(
    "host", [b"localhost", b"LOCALHOST:1", b"127.0.0.1", b"127.0.0.2:8080", b"[::1]:80", b"justone.localhost"]
)
def test_every_loopback_name_is_accepted(server: Server, host: bytes) -> None:
    head = b"GET " + TARGET + b" HTTP/1.1\r\nhost: " + host + b"\r\nconnection: close\r\n\r\n"
    assert talk(server.url, head).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "10.0.0.1", "example.com", "localhost.example.com"])
def test_the_server_listens_only_on_loopback(host: str) -> None:
    with pytest.raises(ValueError, match="must be a loopback address"):
        Sandbox().serve(host=host)


def test_ipv6_loopback_is_served() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("needs IPv6")
    with Sandbox().serve(host="::1") as server, Client("t", base_url=server.url) as client:
        assert server.url.startswith("http://[::1]:")
        assert client.call(KEY, FIELDS).billed == "yes"


@pytest.mark.parametrize(
    "half",
    [
        b"GET /api/1688/get-item",
        b"GET " + TARGET + b" HTTP/1.1\r\nhost: localhost\r\n",
        b"POST /a HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\nabc",
        b"POST /a HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab",
    ],
    ids=["line", "head", "body", "chunk"],
)
@pytest.mark.parametrize("before", [b"", request()], ids=["first", "second"])
def test_a_half_sent_request_times_out(monkeypatch: pytest.MonkeyPatch, half: bytes, before: bytes) -> None:
    monkeypatch.setattr(server_module, "REQUEST_SECONDS", 0.1)
    with Sandbox().serve() as server:
        answer = talk(server.url, before + half)
    assert answer.startswith(b"HTTP/1.1 200" if before else b"HTTP/1.1 408")
    assert answer.count(b"HTTP/1.1 408") == 1


def test_an_idle_connection_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "REQUEST_SECONDS", 0.05)
    with Sandbox().serve() as server, httpx.Client(trust_env=False) as kept:
        first = kept.get(f"{server.url}/ping")
        time.sleep(0.3)
        second = kept.get(f"{server.url}/ping")
    streams = [answer.extensions["network_stream"] for answer in (first, second)]
    assert streams[0] is streams[1] or streams[0].get_extra_info("client_addr") == streams[1].get_extra_info(
        "client_addr"
    )


def test_an_oversized_body_is_refused(server: Server) -> None:
    head = b"POST " + TARGET + b" HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2000000\r\n\r\n"
    for _ in range(20):  # without reading the rest, a reset overtakes one answer in eight
        assert talk(server.url, head, b"x" * 1_100_000).startswith(b"HTTP/1.1 413")


def test_expect_100_continue_is_answered(server: Server) -> None:
    path = operation(lambda one: one.place == "form").path
    body = urlencode({"token": "t", **arguments(f"POST {path}")}).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nexpect: 100-continue\r\n"
        f"content-type: application/x-www-form-urlencoded\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    host = urlsplit(server.url)
    with socket.create_connection((host.hostname, host.port), timeout=5) as connection:
        connection.sendall(head.encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 100 ")
        connection.sendall(body)
        assert b'"code":0' in connection.makefile("rb").read()


def test_a_head_request_gets_no_body(server: Server) -> None:
    answer = httpx.head(server.url + "/ping", trust_env=False)
    assert (answer.status_code, answer.content) == (404, b"")


@pytest.mark.parametrize(("script", "error"), [("reset", justone.OutcomeUnknown), ("cut", justone.OutcomeUnknown)])
def test_connection_faults_break_the_connection(
    server: Server, client: Client, script: str, error: type[justone.JustOneError]
) -> None:
    server.sandbox.script(f"{script}x1")
    with pytest.raises(error):
        client.call(KEY, FIELDS)
    assert client.call(KEY, FIELDS).code == 0


def test_a_hanging_answer_ends_at_the_timeout(server: Server, client: Client) -> None:
    server.sandbox.script("hang")
    with pytest.raises(justone.OutcomeUnknown, match="no complete answer"):
        client.with_options(timeout=0.1).call(KEY, FIELDS)


def test_a_region_refuses_connections_while_it_is_down(server: Server, client: Client) -> None:
    client.call(KEY, FIELDS)
    server.sandbox.outage("global")
    with testing.no_waiting(), pytest.raises(justone.NotSent, match="refused"):
        client.call(KEY, FIELDS)
    server.sandbox.outage("global", over=True)
    assert client.call(KEY, FIELDS).code == 0


def test_a_slow_answer_does_not_delay_others(server: Server) -> None:
    server.sandbox.script("slow0.15", KEY, {"keyword": "slow"})
    order: list[str] = []

    async def ask(client: AsyncClient, word: str) -> None:
        await client.call(KEY, {"keyword": word})
        order.append(word)

    async def both() -> None:
        async with AsyncClient("token", base_url=server.url) as client:
            await asyncio.gather(ask(client, "slow"), ask(client, "quick"))

    asyncio.run(both())
    assert order == ["quick", "slow"]


def test_calls_of_many_threads_are_all_billed(server: Server, client: Client) -> None:
    threads = [
        threading.Thread(target=lambda: [client.call(KEY, {"keyword": str(i)}) for i in range(10)]) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(server.sandbox.journal), len(server.sandbox.ledger)) == (80, 80)


def test_an_outage_closes_waiting_connections(server: Server) -> None:
    server.sandbox.script("hang")
    host = urlsplit(server.url)
    with socket.create_connection((host.hostname, host.port), timeout=5) as connection:
        connection.sendall(request())
        while not len(server.sandbox.journal):
            threading.Event().wait(0.01)
        with Sandbox().serve():
            pass  # start and stop another server meanwhile
        server.sandbox.outage("global")
        with pytest.raises(ConnectionResetError):
            connection.recv(1)


def test_server_and_process_give_equal_answers(server: Server) -> None:
    with Sandbox().client() as other, Client("token", base_url=server.url) as client:
        here, there = client.call(KEY, FIELDS), other.call(KEY, FIELDS)
    assert json.dumps(here.data) == json.dumps(there.data)
