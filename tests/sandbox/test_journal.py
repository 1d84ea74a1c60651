"""What was asked is kept, without tokens, and can be asserted."""

from __future__ import annotations

import pytest

import justone_client as justone
from justone_client.sandbox import Sandbox
from justone_generated.operations.douyin import SEARCH_VIDEO_V4

KEY = "GET /api/douyin/search-video/v4"
TOKEN = "s3cret-0f-s0meb0dy"


@pytest.fixture
def sandbox() -> Sandbox:
    """One that was asked twice: for cats, and for what it refuses."""
    sandbox = Sandbox()
    with sandbox.client(TOKEN) as client:
        client.call(KEY, {"keyword": "cat", "page": 2})
        with pytest.raises(justone.NotFound):
            client.call("GET /api/nothing/here/v1", {"a": 1})
    return sandbox


def test_each_call_is_kept_with_what_became_of_it(sandbox: Sandbox) -> None:
    assert [
        (call.operation, call.code, call.status, call.billed, dict(call.parameters)) for call in sandbox.journal
    ] == [
        (KEY, 0, 200, True, {"keyword": "cat", "page": "2"}),
        (None, 404, 404, False, {}),
    ]


def test_no_token_is_kept(sandbox: Sandbox) -> None:
    assert TOKEN not in repr((list(sandbox.journal), sandbox.ledger.entries))


@pytest.mark.parametrize("operation", [KEY, SEARCH_VIDEO_V4, None], ids=["key", "constant", "any"])
def test_a_call_that_came_is_found(sandbox: Sandbox, operation: object) -> None:
    sandbox.journal.assert_called(operation, {"page": 2}, times=1)  # type: ignore[arg-type]
    sandbox.journal.assert_not_called(operation, {"page": 3})  # type: ignore[arg-type]


def test_a_call_that_did_not_come_fails_and_tells_what_did(sandbox: Sandbox) -> None:
    with pytest.raises(AssertionError, match=r"at least one call expected of .*dog.*, 0 came; the latest of 2:\n.*cat"):
        sandbox.journal.assert_called(KEY, {"keyword": "dog"})


def test_too_many_calls_fail(sandbox: Sandbox) -> None:
    with pytest.raises(AssertionError, match="0 calls expected"):
        sandbox.journal.assert_not_called(KEY)


def test_a_refusal_fails_where_none_is_expected(sandbox: Sandbox) -> None:
    with pytest.raises(AssertionError, match=r"/api/nothing/here/v1 \{\} -> 404"):
        sandbox.journal.assert_nothing_refused()


def test_an_empty_journal_says_so() -> None:
    with pytest.raises(AssertionError, match="nothing came at all"):
        Sandbox().journal.assert_called(KEY)
    Sandbox().journal.assert_nothing_refused()
