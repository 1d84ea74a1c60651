"""The journal keeps requests without tokens, and tests can assert on them."""

from __future__ import annotations

import pytest

import justone_client as justone
from justone_client.sandbox import Sandbox
from justone_generated.operations.douyin import SEARCH_VIDEO_V4

KEY = "GET /api/douyin/search-video/v4"
TOKEN = "s3cret-0f-s0meb0dy"


@pytest.fixture
def sandbox() -> Sandbox:
    """A sandbox after two calls: one succeeded, one was refused."""
    sandbox = Sandbox()
    with sandbox.client(TOKEN) as client:
        client.call(KEY, {"keyword": "cat", "page": 2})
        with pytest.raises(justone.NotFound):
            client.call("GET /api/nothing/here/v1", {"a": 1})
    return sandbox


def test_each_call_is_kept_with_its_outcome(sandbox: Sandbox) -> None:
    assert [
        (call.operation, call.code, call.status, call.billed, dict(call.parameters)) for call in sandbox.journal
    ] == [
        (KEY, 0, 200, True, {"keyword": "cat", "page": "2"}),
        (None, 404, 404, False, {}),
    ]


def test_tokens_are_not_kept(sandbox: Sandbox) -> None:
    assert TOKEN not in repr((list(sandbox.journal), sandbox.ledger.entries))


@pytest.mark.parametrize("operation", [KEY, SEARCH_VIDEO_V4, None], ids=["key", "constant", "any"])
def test_assert_called_finds_a_call(sandbox: Sandbox, operation: object) -> None:
    sandbox.journal.assert_called(operation, {"page": 2}, times=1)  # type: ignore[arg-type]
    sandbox.journal.assert_not_called(operation, {"page": 3})  # type: ignore[arg-type]


def test_assert_called_fails_and_lists_the_latest_calls(sandbox: Sandbox) -> None:
    with pytest.raises(AssertionError, match=r"expected at least one call of .*dog.*, got 0; the latest of 2:\n.*cat"):
        sandbox.journal.assert_called(KEY, {"keyword": "dog"})


def test_assert_not_called_fails_if_called(sandbox: Sandbox) -> None:
    with pytest.raises(AssertionError, match="expected 0 calls"):
        sandbox.journal.assert_not_called(KEY)


def test_assert_nothing_refused_fails_after_a_refusal(sandbox: Sandbox) -> None:
    with pytest.raises(AssertionError, match=r"/api/nothing/here/v1 \{\} -> 404"):
        sandbox.journal.assert_nothing_refused()


def test_the_error_says_that_the_journal_is_empty() -> None:
    with pytest.raises(AssertionError, match="there were no requests"):
        Sandbox().journal.assert_called(KEY)
    Sandbox().journal.assert_nothing_refused()
