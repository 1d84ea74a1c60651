"""`justone mcp --http`: on this machine, with a secret."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.servers.mcp import FANS, TOKEN, Served, envelope_of, environment

SECRET = "a-secret-of-32-characters-4711-x"


@contextmanager
def running(served: Served, ledger: Path, *options: str) -> Iterator[str]:
    """Yield the address of a server process."""
    command = [*served.command(ledger, "--http", *options)]
    env = environment(JUSTONE_MCP_SECRET=SECRET)
    process = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        line = process.stderr.readline()
        assert line.startswith("Serving http://127.0.0.1:"), line + process.stderr.read()
        yield line.split()[1].rstrip(";")
    finally:
        process.send_signal(signal.SIGTERM if sys.platform != "win32" else signal.SIGBREAK)
        out, err = process.communicate(timeout=60)
        assert out == ""
        assert [word for word in (SECRET, TOKEN, "Traceback") if word in err] == [], err.replace(SECRET, "SECRET")
        assert process.returncode == 0


async def connected(url: str, mode: Any, work: Any, secret: str = SECRET) -> None:
    import httpx2
    from mcp.client.client import Client
    from mcp.client.streamable_http import streamable_http_client

    headers = {"Authorization": f"Bearer {secret}"}
    async with (
        httpx2.AsyncClient(headers=headers, timeout=60, trust_env=False) as http,
        Client(streamable_http_client(url, http_client=http), mode=mode) as client,
    ):
        await work(client)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_the_official_client_calls_over_http(served: Served, tmp_path: Path, mode: str) -> None:
    async def work(client: Any) -> None:
        assert len((await client.list_tools()).tools) == 8
        assert (await envelope_of(client, "call", FANS))["status"] in ("ok", "refused")

    async def main(url: str) -> None:
        await asyncio.gather(*(connected(url, mode, work) for _ in range(3)))

    with running(served, tmp_path / "l.sqlite", "--max-billed", "2") as url:
        asyncio.run(main(url))
    assert len(served.box.journal) == 2


def test_strangers_are_refused(served: Served, tmp_path: Path) -> None:
    request = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
    accept = {"Accept": "application/json, text/event-stream"}
    bearer = {"Authorization": f"Bearer {SECRET}"}
    with running(served, tmp_path / "l.sqlite", "--max-billed", "2") as url:
        for headers, code in (
            ({}, 401),
            ({"Authorization": f"Bearer {SECRET}x"}, 401),
            ({"Authorization": f"Bearer {TOKEN}"}, 401),
            (bearer | {"Host": "evil.example"}, 421),
            (bearer | {"Origin": "http://evil.example"}, 403),
        ):
            answer = httpx.post(url, json=request, headers=accept | headers, trust_env=False, timeout=60)
            assert answer.status_code == code
            assert SECRET not in answer.text
            assert TOKEN not in answer.text


def test_a_short_secret_is_refused(served: Served, tmp_path: Path) -> None:
    command = served.command(tmp_path / "l.sqlite", "--http", "--max-billed", "2")
    env = environment(JUSTONE_MCP_SECRET="short")
    found = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)
    assert found.returncode == 2
    assert "secret of 16 characters" in found.stderr
    assert "short" not in found.stderr
