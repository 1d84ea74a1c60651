"""How the server starts on a terminal, and ends: after SIGTERM a call in progress is recorded."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.support.processes import read_terminal
from tests.support.servers.mcp import FANS, Served, environment

MESSAGES: list[dict[str, Any]] = [
    {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "c", "version": "1"}}},
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "call", "arguments": FANS}},
]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM")
def test_sigterm_records_the_call_and_ends(served: Served, tmp_path: Path) -> None:
    served.box.slow("global", 30.0)
    command = served.command(tmp_path / "l.sqlite", "--max-billed", "5")
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment(), stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None
        for message in MESSAGES:
            process.stdin.write(json.dumps(message).encode() + b"\n")
            process.stdin.flush()
        while not served.box.journal:
            time.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""
    base = sqlite3.connect(tmp_path / "l.sqlite")
    assert base.execute("SELECT state FROM items").fetchall() == [("unknown",)]
    base.close()
    assert not list(tmp_path.glob("*.mcp-*"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a pseudo-terminal of Linux")
def test_a_server_on_a_terminal_says_what_it_waits_for() -> None:
    import pty

    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.pop("JUSTONEAPI_TOKEN", None)
        os.execv(sys.executable, [sys.executable, "-m", "justone_client.cli", "mcp"])
    shown = b""
    try:
        while b"Ctrl-C stops it." not in shown:
            shown += read_terminal(terminal)
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)
    assert b"Waiting for MCP on stdin, as an agent starts this server" in shown
