"""The provider's examples, and everything that is not taken for one."""

from __future__ import annotations

import json

import pytest

from codegen.answers.collect.collect import DETAIL, Gathered, from_service
from codegen.download.http import Limits
from codegen.download.source import Source
from tests.support.servers.paths import Loopback, Reply

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
    "no envelope": (Reply(body=b"[]"), "not an envelope"),
    "another operation's": (Reply(body=detail({}, path="/api/other/v1")), "not the example of /api/fish/find/v1"),
    "a failure": (Reply(body=detail({}, code=301)), "code 301"),
    "no example inside": (Reply(body=b'{"code":0,"data":{"api":"/api/fish/find/v1"}}'), "not an envelope"),
    "too large": (Reply(body=detail("x" * 3000)), "bytes"),
    "cut short": (Reply(body=detail({"a": 1}), fault="cut"), ""),
    "a server error": (Reply(503), "503"),
    "another host": (Reply(302, headers={"Location": "http://elsewhere.invalid/"}), ""),
}


@pytest.mark.parametrize("case", REFUSED)
def test_an_invalid_example_is_refused_with_url_and_reason(server: Loopback, case: str) -> None:
    reply, reason = REFUSED[case]
    server.script(f"{DETAIL}/api/fish/find/v1", reply)
    small = Limits(tries=1, connect=1, stall=1, total=2, size=2000)
    gathered = from_service(Source(server.url), {FIND: None}, lambda *_: None, small)
    assert gathered.examples == []
    assert [reason in refusal.reason for refusal in gathered.refused] == [True]
    assert gathered.refused[0].where.endswith("/status/api-example/detail?api=/api/fish/find/v1")
