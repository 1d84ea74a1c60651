"""Recorded answers that the five operations cannot cover: a form sent by POST, and the pages of a listing."""

import json
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from justone_client import Retry
from tests.contract import tape
from tests.contract.cases import FORM, LISTING, Subject
from tests.contract.conftest import Caller

pytestmark = [pytest.mark.vcr, pytest.mark.block_network]
SENT = {"keyword": ["猫 & co+"], "currentPage": ["2"], "token": [tape.PLACEHOLDER]}


def cassette(subject: Subject, case: str) -> pytest.MarkDecorator:
    """Mark a test with the recording of a case; skip it if an update removed the operation."""
    if not subject.published:
        return pytest.mark.skip(reason=f"{subject.key} is no longer in the catalogue")
    return pytest.mark.default_cassette(f"{subject.name}/{case}")


@cassette(FORM, "success-global")
def test_a_form_carries_the_fields_and_the_token(call: Caller, vcr: Any) -> None:
    answer = call("global", FORM.name, FORM.arguments, platform=FORM.platform)
    (request,) = vcr.requests
    assert (request.method, urlsplit(request.uri).path, urlsplit(request.uri).query) == ("POST", FORM.path, "")
    assert parse_qs(request.body.decode()) == SENT
    assert (answer.code, answer.billed, answer.operation) == (0, "yes", FORM.key)
    assert answer.data == json.loads(vcr.responses[0]["body"]["string"])["data"]


@cassette(FORM, "code-302")
def test_a_rejected_form_is_not_billed(call: Caller, vcr: Any) -> None:
    error = call("global", FORM.name, FORM.arguments, platform=FORM.platform, retry=Retry(attempts=1)).error
    assert (type(error).__name__, error.code, error.billed, error.retryable) == ("RateLimited", 302, "no", True)
    assert vcr.play_count == 1


@cassette(LISTING, "two-pages")
def test_the_second_page_is_requested_by_the_rule(call: Caller, vcr: Any) -> None:
    pages = call.pages("global", LISTING.key, LISTING.arguments, 2)
    asked = [dict(parse_qsl(urlsplit(request.uri).query)) for request in vcr.requests]
    assert [one.get("page", "1") for one in asked] == ["1", "2"]
    assert {one["uid"] for one in asked} == {LISTING.arguments["uid"]}
    assert vcr.play_count == 2
    assert [page.billed for page in pages] == ["yes", "yes"]
    assert [type(page.data).__name__ for page in pages] == [LISTING.record, LISTING.record]
    first, second = (json.loads(response["body"]["string"])["data"] for response in vcr.responses)
    assert [page.data for page in pages] == [first, second]
    assert first != second
