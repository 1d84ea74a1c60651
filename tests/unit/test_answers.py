"""Recorded answers from wherever they are, and everything that is not taken for one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from codegen.answers import DETAIL, Gathered, from_files, from_service
from codegen.fetch import Limits
from codegen.source import Source
from loopback import Loopback, Reply

FIND, LOOK = "GET /api/fish/find/v1", "POST /api/fish/look/v1"
QUICK = Limits(tries=1, connect=1, stall=1, total=2)


def detail(data: object = None, *, path: str = "/api/fish/find/v1", synthetic: bool = False, code: object = 0) -> bytes:
    example = {"code": code, "data": data}
    return json.dumps({"code": 0, "data": {"api": path, "synthetic": synthetic, "example": example}}).encode()


def ask(server: Loopback, replies: dict[str, Reply], **etags: str) -> tuple[Gathered, list[str]]:
    for key, reply in replies.items():
        server.script(f"{DETAIL}{key.partition(' ')[2]}", reply)
    heard: list[str] = []
    wanted = {key: etags.get(key.split("/")[-2]) for key in replies}
    return from_service(Source(server.url), wanted, lambda done, total, key: heard.append(key), QUICK), heard


def test_the_example_of_each_operation_is_asked_for(server: Loopback) -> None:
    other = detail([2], path="/api/fish/look/v1", synthetic=True)
    replies = {FIND: Reply(body=detail({"a": 1})), LOOK: Reply(body=other)}
    gathered, heard = ask(server, replies)
    assert [(one.operation, one.data, one.synthetic) for one in gathered.examples] == [
        (FIND, {"a": 1}, False),
        (LOOK, [2], True),
    ]
    assert (sorted(heard), gathered.refused) == ([FIND, LOOK], [])


@pytest.mark.parametrize("body", [b'{"code":404,"data":null}', b'{"code":0,"data":null}'], ids=["404", "null"])
def test_an_operation_may_have_no_example(server: Loopback, body: bytes) -> None:
    gathered, _ = ask(server, {FIND: Reply(body=body)})
    assert (gathered.without, gathered.examples, gathered.refused) == ([FIND], [], [])


def test_an_example_that_is_still_the_same_is_not_sent_again(server: Loopback) -> None:
    first, _ = ask(server, {FIND: Reply(body=detail({"a": 1}), headers={"ETag": '"x"'})})
    assert first.examples[0].etag == '"x"'
    again, _ = ask(server, {FIND: Reply(304)}, find='"x"')
    assert (again.unchanged, again.examples) == ([FIND], [])


REFUSED = {
    "no JSON": (Reply(body=b"{nope"), "it is not JSON"),
    "a web page": (Reply(body=b"<html>"), "web page"),
    "no envelope": (Reply(body=b"[]"), "no envelope"),
    "another operation's": (Reply(body=detail({}, path="/api/other/v1")), "not the example of /api/fish/find/v1"),
    "a failure": (Reply(body=detail({}, code=301)), "code 301"),
    "no example inside": (Reply(body=b'{"code":0,"data":{"api":"/api/fish/find/v1"}}'), "no envelope"),
    "too large": (Reply(body=detail("x" * 3000)), "bytes"),
    "cut short": (Reply(body=detail({"a": 1}), fault="cut"), ""),
    "a server error": (Reply(503), "503"),
    "another host": (Reply(302, headers={"Location": "http://elsewhere.invalid/"}), ""),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_example_is_refused_with_its_address_and_reason(server: Loopback, case: str) -> None:
    reply, reason = REFUSED[case]
    server.script(f"{DETAIL}/api/fish/find/v1", reply)
    small = Limits(tries=1, connect=1, stall=1, total=2, size=2000)
    gathered = from_service(Source(server.url), {FIND: None}, lambda *_: None, small)
    assert gathered.examples == []
    assert [reason in refusal.reason for refusal in gathered.refused] == [True]
    assert gathered.refused[0].where.endswith("/status/api-example/detail?api=/api/fish/find/v1")


ENVELOPE = {"code": 0, "data": {"a": 1}, "message": None}
SAVED: dict[str, tuple[str, Any]] = {
    "an envelope": ("one.json", ENVELOPE),
    "named by operation": ("one.json", {"operation": FIND, "answer": ENVELOPE}),
    "named by path": ("one.json", {"api": "/api/fish/find/v1", "example": ENVELOPE}),
    "with raw": ("one.json", {"operation": FIND, "raw": ENVELOPE}),
    "code as text": ("one.json", ENVELOPE | {"code": "0"}),
    "a list": ("one.json", [ENVELOPE]),
    "lines": ("one.jsonl", json.dumps(ENVELOPE) + "\n\n"),
    "a byte order mark": ("one.json", "\ufeff" + json.dumps(ENVELOPE)),
}


def write(folder: Path, name: str, content: object) -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def read(paths: Sequence[Path], operation: str | None = FIND) -> Gathered:
    return from_files(paths, [FIND, LOOK], operation)


@pytest.mark.parametrize("case", SAVED)
def test_a_saved_answer_is_read(tmp_path: Path, case: str) -> None:
    gathered = read([write(tmp_path, *SAVED[case])])
    assert [(one.operation, one.data) for one in gathered.examples] == [(FIND, {"a": 1})]
    assert gathered.refused == []


CASSETTE = """
interactions:
- request: {method: GET, uri: "http://127.0.0.1:1/api/fish/find/v1?q=1"}
  response: {body: {string: '{"code": 0, "data": {"a": 1}}'}}
- request: {method: GET, uri: "http://127.0.0.1:1/api/fish/find/v1?q=2"}
  response: {body: {string: '{"code": 301, "data": null}'}}
- request: {method: GET, uri: "http://127.0.0.1:1/api/fish/find/v1?q=3"}
  response: {body: {string: '<html>'}}
- request: {method: POST, uri: "http://127.0.0.1:1/api/fish/look/v1"}
  response: {body: {string: '{"code": 0, "data": [2]}'}}
"""


def test_a_cassette_gives_its_successes(tmp_path: Path) -> None:
    gathered = read([write(tmp_path, "tape.yaml", CASSETTE)], None)
    assert [(one.operation, one.data) for one in gathered.examples] == [(FIND, {"a": 1}), (LOOK, [2])]
    assert gathered.refused == []


ODD: dict[str, tuple[str, object, str]] = {
    "nobody's": ("one.json", ENVELOPE, "give --operation"),
    "unknown": (
        "one.json",
        {"operation": "GET /api/bird/v1", "answer": ENVELOPE},
        "'GET /api/bird/v1' is no operation",
    ),
    "a failure": ("one.json", {"operation": FIND, "answer": {"code": 301, "data": None}}, "code 301"),
    "no envelope": ("one.json", {"operation": FIND, "answer": {"data": 1}}, "no envelope"),
    "a number": ("one.json", 7, "no JSON object"),
    "not JSON": ("one.json", "{nope", "cannot be read"),
    "a bad line": ("one.jsonl", json.dumps({"operation": FIND, "answer": ENVELOPE}) + "\n{nope\n", "cannot be read"),
    "not YAML": ("tape.yaml", "a: [", "cannot be read"),
    "no cassette": ("tape.yaml", "a: 1", "no cassette"),
    "a cassette without a body": ("tape.yaml", "interactions: [{request: {}, response: {}}]", "cannot be read"),
}


@pytest.mark.parametrize("case", ODD)
def test_what_is_no_saved_answer_is_refused_with_its_place(tmp_path: Path, case: str) -> None:
    name, content, reason = ODD[case]
    gathered = read([write(tmp_path, name, content)], None)
    assert [reason in refusal.reason for refusal in gathered.refused] == [True]
    assert str(tmp_path / name) in gathered.refused[0].where


def test_a_file_that_cannot_be_read_stops_no_other(tmp_path: Path) -> None:
    gathered = read([tmp_path / "missing.json", write(tmp_path, "one.json", ENVELOPE)])
    assert (len(gathered.examples), len(gathered.refused)) == (1, 1)
