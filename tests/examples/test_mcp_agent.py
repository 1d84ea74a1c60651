"""examples/mcp_agent.py with the scripted model and the sandbox: it answers, within its limit, and shows no token."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import mcp_agent
import pytest
import scripted_model

from justone_client.sandbox import Sandbox

QUESTION = "fans of the weibo user 2803301701"


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


@pytest.mark.parametrize(
    ("url", "most"),
    [("", "5"), ("127.0.0.1:9/v1", "5"), ("http://127.0.0.1:9/v1", "0")],
    ids=["no model", "no scheme", "no calls"],
)
def test_wrong_input_starts_nothing(
    url: str, most: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MODEL_URL", url)
    with pytest.raises(SystemExit) as ended:
        mcp_agent.main([QUESTION, "--ledger", str(tmp_path / "l"), "--max-billed", most])
    assert ended.value.code == 2
    assert "MODEL_URL must be the http(s) address of a model" in capsys.readouterr().err


@pytest.mark.parametrize("port", [None, "abc", "used", "99999"], ids=["none", "no number", "in use", "too high"])
def test_a_wrong_port_of_the_scripted_model_is_one_line(port: str | None) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        given = [str(taken.getsockname()[1])] if port == "used" else [port] if port else []
        ended = subprocess.run([sys.executable, scripted_model.__file__, *given], capture_output=True, text=True)
    assert (ended.returncode, len(ended.stderr.splitlines())) == (2, 2), ended.stderr


@pytest.mark.slow
def test_a_model_answers_within_the_limit_of_the_ledger(
    model: str, justone_server: object, justone_sandbox: Sandbox, tmp_path: Path, capfd: pytest.CaptureFixture[str]
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
    model: str, justone_server: object, justone_sandbox: Sandbox, tmp_path: Path
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
    last = capfd.readouterr().err.splitlines()[-1]
    assert last.startswith("ConnectError: ")
    assert last.endswith("(MODEL_URL is http://127.0.0.1:9/v1)")
