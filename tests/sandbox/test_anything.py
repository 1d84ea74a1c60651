"""The sandbox answers any request with an envelope, at an HTTP status that the service uses."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from justone_client.sandbox import Sandbox, SandboxRequest
from justone_generated.pages import RULES
from tests.support.sandbox_requests import OPERATIONS, arguments, asked, envelope

STATUSES = {200, 400, 401, 403, 404, 429, 500, 503}
FORM = {"content-type": "application/x-www-form-urlencoded"}
texts = st.text(max_size=40)
numbers = st.integers(-(10**20), 10**20).map(str)
parts = st.integers() | st.floats() | texts
cursors = st.builds(lambda walk, page: json.dumps({"walk": walk, "page": page}), parts, parts)
continuations = texts | numbers | cursors


@settings(max_examples=300, deadline=None)
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "OPTIONS", "HEAD"]) | texts,
    target=st.builds("{}?{}".format, st.sampled_from([key.partition(" ")[2] for key in OPERATIONS]) | texts, texts),
    headers=st.dictionaries(st.sampled_from(["content-type", "x-sandbox-fault"]), texts) | st.just(FORM),
    body=st.binary(max_size=60),
)
def test_any_request_is_answered(method: str, target: str, headers: dict[str, str], body: bytes) -> None:
    answer = Sandbox().handle(SandboxRequest(method, target, headers, body))
    assert answer.status in STATUSES
    assert envelope(answer).keys() >= {"code", "data"}


@settings(max_examples=300, deadline=None)
@given(key=st.sampled_from(sorted(RULES)), data=st.data())
@example("GET /api/xiaohongshu/get-note-comment/v2", None).via("an infinite page")
def test_any_continuation_is_answered(key: str, data: Any) -> None:
    infinite = '{"walk": 1e999, "page": 1e999}'
    fields = {step.parameter: data.draw(continuations) if data else infinite for step in RULES[key].steps}
    answer = Sandbox().handle(asked(key, {"token": "t", **arguments(key), **fields}))
    assert (answer.status, envelope(answer)["code"]) in {(200, 0), (400, 400)}
