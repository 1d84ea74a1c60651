"""The token appears in no message, log, file or resource."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.support.servers.mcp import FANS, Served, environment

TOKEN = "tok/en+4711&geheim=xyz"
SPELLINGS = (TOKEN, quote(TOKEN, safe=""), quote(TOKEN), json.dumps(TOKEN)[1:-1], "geheim")
CALLS: list[tuple[str, dict[str, Any]]] = [
    ("call", FANS),
    ("call", {"operation": TOKEN, "arguments": {TOKEN: TOKEN}}),
    ("call", {"operation": "weibo.get_fans_v1", "arguments": {TOKEN: TOKEN}}),
    ("call", {"operation": "weibo.get_fans_v1", "arguments": {"uid": TOKEN}, TOKEN: 1}),
    ("search_operations", {"query": TOKEN}),
    ("rehearse", {"operation": "weibo.get_fans_v1", "arguments": {"uid": TOKEN}}),
    ("read_answer", {"id": TOKEN}),
    ("walk", FANS | {"max_pages": 1}),
    ("balance", {}),
    ("spend", {}),
    (TOKEN, {}),
]


@pytest.mark.sampled(5)
@pytest.mark.parametrize("fault", [None, "301", "503", "600", "reset"])
def test_the_token_is_in_nothing_that_leaves(served: Served, tmp_path: Path, fault: str | None) -> None:
    if fault is not None:
        served.box.script(fault)
    command = served.command(tmp_path / "l.sqlite", "--max-billed", "5")
    messages: list[dict[str, Any]] = [
        {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
            "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "c", "version": "1"}}},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 1, "method": "tools/list"},
        *({"jsonrpc": "2.0", "id": 10 + number, "method": "tools/call", "params": {"name": name, "arguments": given}}
          for number, (name, given) in enumerate(CALLS)),
        {"jsonrpc": "2.0", "id": 90, "method": "resources/read", "params": {"uri": "justone://answers/answer-1"}},
    ]  # fmt: skip
    env = environment(JUSTONEAPI_TOKEN=TOKEN, JUSTONE_LOG="debug")
    process = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    lines: list[bytes] = []
    for message in messages:
        process.stdin.write(json.dumps(message).encode() + b"\n")
        process.stdin.flush()
        while "id" in message and (not lines or json.loads(lines[-1]).get("id") != message["id"]):
            lines.append(process.stdout.readline())
    out, err = process.communicate(timeout=60)
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    # An argument that holds the token is kept as it was sent, in the file that only its owner reads.
    kept = b"".join(path for path in written)
    for text in (*lines, out, err):
        assert [one for one in SPELLINGS if one.encode() in text] == []
    assert b"Traceback" not in err
    assert not re.search(rb"token=[^*\s]", kept)


def test_importing_the_package_loads_no_sdk() -> None:
    code = (
        "import sys, justone_client, justone_client.agents, justone_client.cli.app;"
        "print([one for one in sys.modules if one.split('.')[0] in ('mcp', 'mcp_types', 'pydantic', 'starlette')"
        " or one.startswith(('justone_client.agents.server', 'justone_client.runs'))])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert found.stdout.strip() == "[]"


def test_a_missing_sdk_is_named(tmp_path: Path, served: Served) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['mcp_types'] = None\n")
    command = served.command(tmp_path / "l.sqlite", "--max-billed", "5")
    env = environment(PYTHONPATH=str(tmp_path))
    found = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)
    assert found.returncode == 2
    assert "pip install 'justone-client[cli,mcp]'" in found.stderr
    assert not (tmp_path / "l.sqlite").exists()
