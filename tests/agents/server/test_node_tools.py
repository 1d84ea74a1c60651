"""The conformance suite and the Inspector, which need Node. `JUSTONE_MCP_NODE` names a folder that has them:

npm install @modelcontextprotocol/conformance @modelcontextprotocol/inspector
"""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.agents.server.test_http import SECRET, running
from tests.support.servers.bearer import with_bearer
from tests.support.servers.mcp import Served

FOLDER = os.environ.get("JUSTONE_MCP_NODE", "")
NODE = os.environ.get("JUSTONE_NODE", "node")
FAILURES = Path(__file__).with_name("conformance.yml")
APPLY = {"server-initialize", "ping", "tools-list", "server-sse-multiple-streams", "resources-list", "prompts-list",
         "dns-rebinding-protection"}  # fmt: skip

pytestmark = pytest.mark.skipif(not FOLDER, reason="JUSTONE_MCP_NODE does not name a folder with Node packages")


def node(name: str, *words: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a program of the folder."""
    command = [NODE, f"{FOLDER}/node_modules/.bin/{name}", *words]
    env = {**os.environ, "HOME": str(home)}
    return subprocess.run(command, env=env, cwd=home, capture_output=True, text=True, timeout=300)


def test_every_scenario_that_applies_passes(served: Served, tmp_path: Path) -> None:
    with running(served, tmp_path / "l.sqlite", "--max-billed", "5") as url, with_bearer(url, SECRET) as front:
        words = ("server", "--url", front, "--expected-failures", str(FAILURES), "-o", str(tmp_path / "out"))
        found = node("conformance", *words, home=tmp_path)
    assert found.returncode == 0, found.stdout[-3000:] + found.stderr[-1000:]
    passed = set(re.findall(r"^✓ ([\w-]+): [1-9]\d* passed, 0 failed", found.stdout, re.MULTILINE))
    assert passed >= APPLY


@pytest.mark.parametrize("era", ["legacy", "modern", "auto"])
def test_the_inspector_calls_a_tool(served: Served, tmp_path: Path, era: str) -> None:
    given = {"operation": "weibo.get_fans_v1", "arguments": {"uid": "1"}, "fields": ["id"]}
    with running(served, tmp_path / "l.sqlite", "--max-billed", "5") as url:
        options = ("--cli", "--protocol-era", era, "--format", "json", "--server-url", url, "--transport", "http",
                   "--stored-auth-only", "--header", f"Authorization: Bearer {SECRET}")  # fmt: skip
        listed = node("mcp-inspector", *options, "--method", "tools/list", home=tmp_path)
        call = ("--method", "tools/call", "--tool-name", "call", "--tool-args-json", json.dumps(given))
        called = node("mcp-inspector", *options, *call, home=tmp_path)
    assert listed.returncode == called.returncode == 0, called.stderr
    assert '"read_answer"' in listed.stdout
    assert '"answer_id":"answer-1"' in called.stdout
    text, structure = re.search(r'{\\"id\\":(.+?)}', called.stdout), re.search(r'{"id":(.+?)}', called.stdout)
    assert text is not None
    assert structure is not None
    assert text[1].replace("\\", "") == structure[1]
