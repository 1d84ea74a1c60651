"""examples/mcp_agent.py with the scripted model and the sandbox: it answers, within its limit, and shows no token."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import mcp_agent
import pytest
import scripted_model

from justone_client.sandbox import Sandbox

QUESTION = "fans of the weibo user 2803301701"


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(scripted_model.Model, "log_message", lambda *_: None)
    server = HTTPServer(("127.0.0.1", 0), scripted_model.Model)
    thread = Thread(target=server.serve_forever)
    thread.start()
    monkeypatch.setenv("MODEL_URL", f"http://127.0.0.1:{server.server_port}/v1")
    yield
    server.shutdown()
    thread.join()
    server.server_close()


def result(name: str, data: Any) -> dict[str, str]:
    return {"role": "tool", "tool_call_id": name, "content": json.dumps({"status": "ok", "data": data, "error": None})}


def test_the_script_searches_describes_calls_and_answers() -> None:
    found = [{"operation": "weibo.get_fans_v1", "title": "User Fans", "required": ["uid"]}]
    results = [result("search_operations", found), result("describe_operation", {}), result("call", {"users": []})]
    said = [
        scripted_model.next_message([{"role": "user", "content": QUESTION}, *results[:count]])
        for count in range(len(results) + 1)
    ]
    names = [one["tool_calls"][0]["function"]["name"] for one in said[:3]]
    assert names == ["search_operations", "describe_operation", "call"]
    called = json.loads(said[2]["tool_calls"][0]["function"]["arguments"])
    assert called == {"operation": "weibo.get_fans_v1", "arguments": {"uid": "2803301701"}, "max_items": 3}
    assert said[3]["content"].startswith("User Fans (ok): ")


def test_without_a_model_nothing_starts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        mcp_agent.main([QUESTION, "--ledger", str(tmp_path / "l"), "--max-billed", "5"])
    assert ended.value.code == 2
    assert "MODEL_URL is missing" in capsys.readouterr().err


@pytest.mark.slow
def test_a_model_answers_within_the_limit_of_the_ledger(
    model: None, justone_server: object, justone_sandbox: Sandbox, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    arguments = [QUESTION, "--ledger", str(tmp_path / "l.sqlite"), "--max-billed", "1"]
    assert mcp_agent.main(arguments) == 0
    first = capfd.readouterr()
    assert first.out.startswith("User Fans (ok): ")
    assert [line.split()[0] for line in first.err.splitlines()][-3:] == [
        "search_operations", "describe_operation", "call",
    ]  # fmt: skip
    assert mcp_agent.main(arguments) == 0
    assert capfd.readouterr().out.startswith("User Fans (refused): ")
    assert len(justone_sandbox.ledger) == 1


@pytest.mark.slow
def test_a_model_that_needs_too_many_turns_is_stopped(
    model: None, justone_server: object, justone_sandbox: Sandbox, tmp_path: Path
) -> None:
    arguments = [QUESTION, "--ledger", str(tmp_path / "l.sqlite"), "--max-billed", "5", "--max-turns", "2"]
    assert mcp_agent.main(arguments) == 3
    assert len(justone_sandbox.ledger) == 0


@pytest.mark.slow
def test_a_model_that_cannot_be_reached_is_named(
    justone_server: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MODEL_URL", "http://127.0.0.1:9/v1")
    assert mcp_agent.main([QUESTION, "--ledger", str(tmp_path / "l.sqlite"), "--max-billed", "5"]) == 1
    assert capfd.readouterr().err.splitlines()[-1].startswith("ConnectError: ")
