"""Recorded answers still decode, with the recorded request, typed data, the right error and the known cost."""

import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from vcr.errors import CannotOverwriteExistingCassetteException

from justone_client import Answer, Retry, drift
from tests.contract import manifest, tape
from tests.contract.cases import CASES, FOLDER, SUBJECTS, Case, Subject, cassette
from tests.contract.conftest import Caller
from tests.support.service_codes import CODES, UNDOCUMENTED

pytestmark = [pytest.mark.vcr, pytest.mark.block_network]


def recorded(*names: str, prefix: str = "\0") -> Any:
    """Run a test for each operation and each of these cases, with its cassette."""
    parameters = [
        pytest.param(subject, case, id=f"{subject.name}-{case.name}",
                     marks=pytest.mark.default_cassette(str(cassette(subject, case).with_suffix(""))))
        for subject in SUBJECTS
        for case in CASES
        if case.name in names or case.name.startswith(prefix)
    ]  # fmt: skip
    return pytest.mark.parametrize(("subject", "case"), parameters)


def body(vcr: Any, position: int = -1) -> Any:
    """The envelope in the cassette."""
    return json.loads(vcr.responses[position]["body"]["string"])


def assert_asked(vcr: Any, subject: Subject, case: Case) -> None:
    """Every recorded request was sent once and equals the one computed from the definition."""
    assert vcr.play_count == len(vcr.requests) == case.attempts
    for request in vcr.requests:
        parts = urlsplit(request.uri)
        assert (request.method, f"{parts.scheme}://{parts.netloc}") == ("GET", tape.REGIONS[case.region])
        assert parts.path == subject.path
        assert dict(parse_qsl(parts.query, keep_blank_values=True)) == {
            **subject.wire, **dict(case.wrong), "token": tape.PLACEHOLDER,
        }  # fmt: skip
        assert not request.body


@recorded("success-global", "success-cn")
def test_a_success_is_typed_and_billed(call: Caller, vcr: Any, subject: Subject, case: Case) -> None:
    answer = call(case.region, subject.name, subject.arguments)
    assert_asked(vcr, subject, case)
    assert_success(answer, subject, case)
    assert answer.raw == body(vcr)
    assert answer.data == answer.raw["data"]
    assert type(answer.data).__name__ == subject.record
    typed = {path: at(answer.data, path) for path in subject.values}
    assert typed == {path: below(body(vcr)["data"], path) for path in subject.values}
    if manifest.is_documented(FOLDER / cassette(subject, case)):
        assert typed == subject.values
    assert drift(answer) == []


@recorded(prefix="code-")
def test_an_error_code_raises_with_its_cost(call: Caller, vcr: Any, subject: Subject, case: Case) -> None:
    arguments, lenient = subject.arguments | dict(case.wrong), bool(case.wrong)
    answer = call(case.region, subject.name, arguments, retry=Retry(attempts=1), allow_unknown_values=lenient)
    assert_asked(vcr, subject, case)
    envelope, known = body(vcr), CODES.get(case.code, UNDOCUMENTED)
    error = answer.error
    assert type(error) is known.error is case.error
    assert (error.code, error.message) == (envelope["code"], envelope["message"]) == (case.code, answer.message)
    assert (error.operation, error.region, error.attempts) == (subject.key, case.region, 1)
    assert (error.http_status, error.request_id) == (vcr.responses[0]["status"]["code"], envelope["requestId"])
    assert (answer.billed, error.billed, error.retryable) == (known.billed, known.billed, known.repeated)
    assert answer.data is None


@recorded("retry-301")
def test_a_failed_collection_is_retried_until_it_succeeds(call: Caller, vcr: Any, subject: Subject, case: Case) -> None:
    answer = call(case.region, subject.name, subject.arguments)
    assert [body(vcr, position)["code"] for position in range(3)] == [301, 301, 0]
    assert_asked(vcr, subject, case)
    assert_success(answer, subject, case)


@recorded("empty-lists")
def test_an_empty_list_is_a_success_and_billed(call: Caller, vcr: Any, subject: Subject, case: Case) -> None:
    answer = call(case.region, subject.name, subject.arguments)
    assert_success(answer, subject, case)
    assert lists(answer.raw["data"])
    assert not any(lists(answer.raw["data"]))
    received = body(vcr)["data"]
    assert answer.raw["data"] == received
    assert touched(answer.data) == answer.data == (received or {})  # a list reads as an empty object
    assert drift(answer) == []


@recorded("changed-shape")
def test_a_changed_shape_is_kept_and_drift_reports_it(call: Caller, vcr: Any, subject: Subject, case: Case) -> None:
    answer = call(case.region, subject.name, subject.arguments)
    assert_success(answer, subject, case)
    received = body(vcr)["data"]
    assert touched(answer.data) == answer.data == received
    assert answer.data["brand_new"] == received["brand_new"]
    gone = received["brand_new"]["from"]
    assert gone not in answer.data
    assert not getattr(answer.data, gone)
    found = {finding.path.removeprefix("data.") for finding in drift(answer)}
    assert found == {name for name, value in received.items() if value is not None}  # null fits every type


@recorded("success-global")
@pytest.mark.parametrize(
    "other",
    [{"region": "cn"}, {"o_author_id": "1"}, {"platform": "PICTURE_TEXT"}],
    ids=["another region's scheme", "another value", "one field more or another value"],
)
def test_an_unrecorded_request_is_not_answered(
    call: Caller, vcr: Any, subject: Subject, case: Case, other: dict[str, str]
) -> None:
    region = other.get("region", case.region)
    arguments = subject.arguments | {name: value for name, value in other.items() if name != "region"}
    with pytest.raises(CannotOverwriteExistingCassetteException):
        call(region, subject.name, arguments)
    assert vcr.play_count == 0


def assert_success(answer: Answer[Any], subject: Subject, case: Case) -> None:
    assert answer.error is None
    assert (answer.code, answer.http_status, answer.operation) == (0, 200, subject.key)
    assert (answer.billed, answer.region, answer.attempts) == ("yes", case.region, case.attempts)


def at(data: Any, path: str) -> Any:
    """Follow a path such as `a.0.b` through attributes and list items."""
    for step in path.split("."):
        data = data[int(step)] if step.isdigit() else getattr(data, step)
    return data


def below(data: Any, path: str) -> Any:
    """Follow a path through plain dicts and lists."""
    for step in path.split("."):
        data = data[int(step) if step.isdigit() else step]
    return data


def touched(data: Any) -> Any:
    """Return the data after reading every declared attribute."""
    for name in getattr(type(data), "__annotations__", ()):
        getattr(data, name)
    return data


def lists(value: Any) -> list[Any]:
    """Every nested list."""
    if isinstance(value, dict):
        return [found for inner in value.values() for found in lists(inner)]
    return [value, *(found for inner in value for found in lists(inner))] if isinstance(value, list) else []
