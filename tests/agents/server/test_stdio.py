"""`justone mcp` over stdio, used by the official client in both eras of the protocol."""

import asyncio
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from justone_client.runs import JournalView
from tests.support.servers.mcp import FANS, TOKEN, Served, envelope_of, environment, over_stdio

NAMES = ["search_operations", "describe_operation", "rehearse", "call", "walk", "read_answer", "spend", "balance"]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_the_official_client_does_it_all(served: Served, tmp_path: Path, mode: str) -> None:
    ledger = tmp_path / "ledger.sqlite"

    async def main() -> None:
        async with over_stdio(served.command(ledger, "--max-billed", "4"), mode) as client:
            tools = (await client.list_tools()).tools
            assert [tool.name for tool in tools] == NAMES
            assert all(tool.annotations and tool.annotations.read_only_hint for tool in tools)
            costs = {tool.name: (tool.meta or {})["justone/cost"] for tool in tools}
            assert costs["call"] == "every success is billed"
            assert costs["rehearse"] == "free"
            found = await envelope_of(client, "search_operations", {"query": "weibo fans"})
            assert found["data"][0]["operation"] == "weibo.get_fans_v1"
            assert (await envelope_of(client, "rehearse", FANS))["rehearsal"] is True
            assert not served.box.journal
            result = await client.call_tool("call", FANS)
            paid: Any = result.structured_content
            assert json.loads(result.content[0].text) == paid  # type: ignore[union-attr]
            assert (paid["status"], paid["billed"], paid["answer_id"]) == ("ok", "yes", "answer-1")
            assert paid["data"]["users"]
            part = await envelope_of(
                client, "read_answer", {"id": "answer-1", "fields": ["screen_name"], "max_items": 2}
            )
            assert [list(one) for one in part["data"]["users"]] == [["screen_name"]] * 2
            walked = await envelope_of(client, "walk", FANS | {"max_pages": 2})
            assert (walked["billed_calls"], walked["ended"]) == (2, "max_pages")
            assert walked["shown"]["of"] > paid["shown"]["of"]
            spent = (await envelope_of(client, "spend", {}))["data"]
            assert (spent["billed_calls"], spent["calls_left"]) == (3, 1)
            assert (await envelope_of(client, "balance", {}))["data"]["currency"] == "CNY"
            [part_of] = (await client.read_resource("justone://answers/answer-1")).contents
            assert json.loads(part_of.text)["users"]  # type: ignore[union-attr]

    asyncio.run(main())
    assert len(JournalView.names(ledger)) == 2
    assert not list(tmp_path.glob("*.mcp-*"))


@pytest.mark.slow
def test_equal_calls_are_two_calls(served: Served, tmp_path: Path) -> None:
    async def main() -> None:
        async with over_stdio(served.command(tmp_path / "l.sqlite", "--max-billed", "2")) as client:
            ids = [(await envelope_of(client, "call", FANS)).get("answer_id") for _ in range(2)]
            assert ids == ["answer-1", "answer-2"]
            refused = await envelope_of(client, "call", FANS)
            assert (refused["status"], refused["billed"]) == ("refused", "no")
            assert refused["error"].startswith("The limit is reached")

    asyncio.run(main())
    assert served.box.ledger.billed.total() == 2


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("options", "words"),
    [
        ([], "A server with a token needs a limit: give --max-billed N or --max-cost CNY"),
        (["--ledger", "l.sqlite"], "needs a limit"),
        (["--max-billed", "5"], "give --ledger FILE"),
        (["--max-cost", "5", "--ledger", "l.sqlite"], "--max-cost needs prices"),
        (["--max-billed", "5", "--ledger", "postgresql://u:pw@127.0.0.1/x"], "The ledger is a file of this machine"),
        (["--http", "--max-billed", "5", "--ledger", "l.sqlite"], "JUSTONE_MCP_SECRET"),
    ],
)
def test_a_start_without_a_limit_is_refused(served: Served, tmp_path: Path, options: list[str], words: str) -> None:
    command = [*served.command(tmp_path / "x")[:4], *options]
    found = subprocess.run(command, env=environment(), cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert found.returncode == 2
    assert found.stdout == ""
    assert words in found.stderr
    assert len(found.stderr.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_without_a_token_it_only_rehearses(tmp_path: Path, served: Served) -> None:
    env = {name: value for name, value in environment().items() if value != TOKEN}

    async def main() -> None:
        async with over_stdio(served.command(tmp_path / "l.sqlite")[:4], env=env) as client:
            assert (client.instructions or "").startswith("This server only rehearses")
            assert (await envelope_of(client, "rehearse", FANS))["status"] == "ok"
            for tool, arguments in (("call", FANS), ("walk", FANS | {"max_pages": 1}), ("balance", {}), ("spend", {})):
                found = await envelope_of(client, tool, arguments)
                assert found["status"] == "refused"
                assert "only rehearses" in found["error"]

    asyncio.run(main())
    assert not served.box.journal


@pytest.mark.slow
def test_a_print_does_not_corrupt_the_protocol(served: Served, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import builtins, os\nimport justone_client._search.search as module\nsearch = module.search\n"
        "def noisy(*a, **k):\n    print('printed')\n    os.write(1, b'written\\n')\n    return search(*a, **k)\n"
        "module.search = noisy\n"
    )
    env = environment(PYTHONPATH=str(tmp_path))

    async def main() -> None:
        async with over_stdio(served.command(tmp_path / "l.sqlite", "--max-billed", "1"), env=env) as client:
            assert (await envelope_of(client, "search_operations", {"query": "weibo fans"}))["data"]

    asyncio.run(main())


@pytest.mark.slow
def test_a_token_command_does_not_take_the_protocol(served: Served, tmp_path: Path) -> None:
    """A command such as `pass` may read stdin, which the client writes to."""
    settings = tmp_path / "settings.toml"
    settings.write_text(f"token_command = ['sh', '-c', 'cat >/dev/null; echo {TOKEN}']\nmax_billed = 1\n")
    settings.chmod(0o600)
    env = {name: value for name, value in environment(JUSTONE_SETTINGS=str(settings)).items() if value != TOKEN}

    async def main() -> None:
        async with over_stdio(served.command(tmp_path / "l.sqlite"), env=env) as client:
            assert (await envelope_of(client, "call", FANS))["status"] == "ok"

    asyncio.run(asyncio.wait_for(main(), 60))
