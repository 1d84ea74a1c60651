"""Wrong arguments: one sentence, no traceback, nothing sent."""

import asyncio
import json
import logging
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from justone_client import AsyncClient, Client
from justone_client.agents.server.ledger import Ledger
from justone_client.agents.server.protocol import mcp_server
from justone_client.agents.server.tools import Times, Tools
from justone_client.agents.server.work import Worker
from justone_client.runs.journal.store import Limits
from justone_client.sandbox import Sandbox
from tests.support.servers.mcp import FANS, TOKEN, Served, in_process

CALLS = 200
OPERATIONS = [f"{one.platform}.{one.name}" for one in Client.operations()][:40]
WORDS = st.sampled_from(["7", "", "a.b", "answer-1"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
NAMES = st.sampled_from(
    ["operation", "arguments", "fields", "max_items", "max_pages", "id", "offset", "query", "platform", "limit",
     "language", "uid", "Operation"]
)  # fmt: skip
TOOLS = st.sampled_from(
    ["search_operations", "describe_operation", "rehearse", "call", "walk", "read_answer", "spend", "balance", "nope"]
)
ARGUMENTS = st.dictionaries(NAMES | st.text(max_size=10), JSON | st.sampled_from(OPERATIONS), max_size=5)


def test_random_calls_send_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    box = Sandbox()
    seen: list[dict[str, Any]] = []
    loop = asyncio.new_event_loop()
    client = box.async_client(TOKEN)
    tools = Tools(Worker(client, Ledger(tmp_path / "l.sqlite", Limits(None, 5)), None), None, Times())
    call = mcp_server(tools, str, is_real=True).get_request_handler("tools/call")
    assert call is not None

    @settings(max_examples=CALLS, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(TOOLS, ARGUMENTS)
    def one(tool: str, arguments: dict[str, Any]) -> None:
        import mcp_types as types

        params = types.CallToolRequestParams(name=tool, arguments=arguments)
        result: Any = loop.run_until_complete(call.handler(None, params))  # type: ignore[arg-type]
        envelope = result.structured_content
        seen.append(envelope)
        assert len(result.model_dump_json(by_alias=True).encode()) <= 20_480
        assert json.loads(result.content[0].text) == envelope
        if envelope["status"] == "refused":
            assert result.is_error
            assert envelope["error"]
            assert "Traceback" not in envelope["error"]
            assert "bug" not in envelope["error"]
            assert len(envelope["error"]) < 1500

    try:
        with caplog.at_level(logging.WARNING):
            one()
    finally:
        loop.run_until_complete(client.close())
        loop.close()
    assert len(seen) >= CALLS * 0.9
    assert sum(envelope["status"] == "refused" for envelope in seen) > CALLS / 2
    assert {entry.path for entry in box.journal} <= {"/user/get-balance"}
    assert not [record for record in caplog.records if record.exc_info]


@pytest.mark.parametrize(
    ("tool", "arguments", "words"),
    [
        ("call", FANS | {"arguments": {"uid": 7}}, "uid of weibo.get_fans_v1 must be a string, not 7"),
        ("call", {"operation": "weibo.get_fans_v1", "arguments": {"uids": "7"}}, "Did you mean 'uid'?"),
        ("call", {"operation": "weibo.get_fans_v1", "uid": "7"}, "belong into `arguments`"),
        ("call", {"operation": "weibo.get_fan_v1", "arguments": {}}, "get_fans_v1"),
        ("call", {"operation": "weibo.get_fans_v1"}, "call needs `arguments`: give an object."),
        ("walk", {**FANS, "max_pages": "7"}, "an integer from 1 to 50"),
        ("walk", {**FANS, "max_pages": 51}, "an integer from 1 to 50"),
        ("walk", {**FANS}, "walk needs `max_pages`"),
        ("walk", {**FANS, "max_pages": True}, "an integer from 1 to 50"),
        ("read_answer", {"id": "7"}, "There is no such answer"),
        ("read_answer", {"id": "answer-9"}, "There is no answer answer-9"),
        ("read_answer", {"id": 7}, "`id` of read_answer must be a text, not 7"),
        ("read_answer", {"id": "answer-1", "fields": "title"}, "must be a list of texts"),
        ("search_operations", {"query": "cats", "limit": 0}, "an integer from 1 to 20, not 0"),
        ("search_operations", {"quary": "cats"}, "Did you mean 'query'?"),
        ("spend", {"all": True}, "It takes none: leave it out"),
        ("buy", {}, "There is no tool 'buy'"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_sentence(
    served: Served, tmp_path: Path, tool: str, arguments: dict[str, Any], words: str
) -> None:
    async def main() -> None:
        async with in_process(served.url, tmp_path / "l.sqlite", max_billed=3) as client:
            result = await client.call_tool(tool, arguments)
            found: Any = result.structured_content
            assert (found["status"], found["billed"], result.is_error) == ("refused", "no", True)
            assert words in found["error"]
            assert "\n" not in found["error"]

    asyncio.run(main())
    assert not served.box.journal


def test_a_client_with_a_budget_of_its_own_is_refused(tmp_path: Path) -> None:
    from justone_client import Budget, InvalidSettings

    ledger = Ledger(tmp_path / "l.sqlite", Limits(None, 5))
    try:
        with pytest.raises(InvalidSettings, match="budget"):
            Worker(AsyncClient(TOKEN, base_url="http://127.0.0.1:9", budget=Budget(max_billed=1)), ledger, None)
    finally:
        ledger.close()
