"""The tree of errors, the table of codes, and the page of the documentation that shows both."""

import copy
import pickle
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import justone_client
from justone_client import errors
from justone_generated._base import Answer
from tests.support.service_codes import CODES, CodeFacts

README = Path(__file__).resolve().parents[3] / "README.md"
PAGE = Path(__file__).resolve().parents[3] / "docs" / "en" / "guides" / "errors.md"
KINDS = [getattr(errors, name) for name in errors.__all__ if isinstance(getattr(errors, name), type)]
ERRORS = [kind for kind in KINDS if issubclass(kind, errors.JustOneError)]


def table() -> str:
    """The table of docs/en/guides/errors.md, printed from the table in the code."""
    billed = {"yes": "billed", "no": "free", "unknown": "may be billed"}
    lines = ["| code | error | meaning, and what to do |", "|---|---|---|"]
    lines += [
        f"| {row.number} | `{row.error.__name__}`: {billed[row.billed]}{', retried' if row.repeat else ''} |"
        f" {row.meaning[0].upper()}{row.meaning[1:]}. {row.hint} |"
        for row in errors.CODES.values()
    ]
    return "\n".join(lines)


def test_the_page_shows_the_table_of_codes() -> None:
    assert table() in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_is_public_documented_and_on_the_page(kind: type[errors.JustOneError]) -> None:
    assert getattr(justone_client, kind.__name__) is kind
    assert kind.__doc__
    assert f"`{kind.__name__}`" in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "kind", [kind for kind in ERRORS if kind.__module__ == errors.__name__], ids=lambda k: k.__name__
)
def test_the_readme_lists_every_error_that_can_be_raised(kind: type[errors.JustOneError]) -> None:
    rows = [line.split("|")[1] for line in README.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    groups = {errors.JustOneError, errors.ApiError, errors.TransportError}
    assert kind in groups or any(f"`{kind.__name__}`" in row for row in rows)


def test_the_tree_in_the_docstring_holds_every_error() -> None:
    drawn = {line.split("─ ")[1].split()[0] for line in (errors.__doc__ or "").splitlines() if "─ " in line}
    assert drawn == {kind.__name__ for kind in ERRORS} - {"JustOneError"}


def test_the_table_holds_every_documented_code() -> None:
    assert errors.CODES.keys() == CODES.keys()


@pytest.mark.parametrize(("code", "known"), CODES.items(), ids=str)
def test_class_and_cost_of_a_code_match_the_provider(code: int, known: CodeFacts) -> None:
    row = errors.CODES[code]
    error = row.error("message", code=code)
    assert row.error is known.error
    assert (row.billed, row.repeat) == (error.billed, error.retryable) == (known.billed, known.repeated)


def test_a_message_begins_with_the_fault_and_ends_with_a_hint() -> None:
    error = errors.RateLimited(
        "slow down", operation="GET /x", code=302, http_status=429, request_id="r-1", attempts=3, region="global"
    )
    assert str(error) == (
        'GET /x: too many calls to this endpoint (code 302, HTTP 429). The service says: "slow down". Wait, then repeat'
        " with fewer calls at a time; other endpoints are not affected. [not billed, attempts: 3, region: global,"
        " request id: r-1]"
    )


def test_a_call_limited_by_the_client_shows_no_code() -> None:
    error = errors.RateLimited("Nothing was sent", operation="GET /x", code=302, hint="Repeat it later.")
    assert str(error) == "GET /x: too many calls to this endpoint. Nothing was sent. Repeat it later."


def test_an_unknown_code_keeps_its_number() -> None:
    error = errors.UnknownCode("?", code=31337)
    assert (error.code, error.billed, error.retryable) == (31337, "unknown", False)


@pytest.mark.parametrize(
    "copied", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy], ids=["pickle", "copy", "deepcopy"]
)
@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_can_be_pickled_and_copied(kind: type[errors.JustOneError], copied: object) -> None:
    code = {"code": 302} if issubclass(kind, errors.ApiError) else {}
    error = kind(
        "said", operation="GET /x", http_status=200, request_id="r", retry_after=1.5, attempts=2, region="cn", **code
    )
    again = copied(error)  # type: ignore[operator]
    assert type(again) is kind
    assert vars(again) == vars(error)
    assert str(again) == str(error)


def test_a_message_leaves_out_what_is_unknown() -> None:
    assert str(errors.JustOneError()) == "the call failed."
    assert str(errors.JustOneError("it broke...", hint="Mend it.")) == "the call failed. it broke. Mend it."
    assert str(errors.JustOneError("XX", operation="GET /x")) == "GET /x: the call failed. XX."
    assert str(errors.JustOneError(http_status=502)) == "the call failed (HTTP 502)."
    assert str(errors.NoData()) == (
        "the request ran and found no data (code 201). Check the id; a repetition is billed again."
    )
    assert str(errors.NoData("none", http_status=200)) == (
        'the request ran and found no data (code 201, HTTP 200). The service says: "none". Check the id; a'
        " repetition is billed again."
    )
    assert str(errors.NoData(http_status=200)).startswith(
        "the request ran and found no data (code 201, HTTP 200). Check"
    )


@pytest.mark.parametrize(("length", "shown"), [(1000, "a" * 1000), (1001, "a" * 1000 + " ...")])
def test_a_long_message_is_cut_at_1000(length: int, shown: str) -> None:
    error = errors.JustOneError("a" * length)
    assert str(error) == f"the call failed. {shown.rstrip('.')}."
    assert error.message == "a" * length


def test_control_characters_become_one_space() -> None:
    assert str(errors.JustOneError("a\x1b[31m\r\nb\u202ec")) == "the call failed. a [31m b c."


def test_an_error_keeps_all_its_arguments() -> None:
    details: dict[str, object] = {
        "operation": "GET /x",
        "code": 7,
        "http_status": 400,
        "request_id": "r",
        "retry_after": 2.5,
        "attempts": 3,
        "region": "cn",
        "hint": "Mend it.",
        "raw": {"code": 7},
    }
    error = errors.JustOneError("said", **details)  # type: ignore[arg-type]
    assert {name: getattr(error, name) for name in details} == details
    assert error.message == "said"
    assert errors.JustOneError().hint == ""


def test_an_explicit_hint_replaces_the_default() -> None:
    assert errors.NoData(hint="Look elsewhere.").hint == "Look elsewhere."
    assert errors.NoData().hint == "Check the id; a repetition is billed again."
    assert errors.Gone(replacement="x.y", hint="Ask.").hint == "Ask."


def test_gone_names_the_replacement() -> None:
    error = errors.Gone("since May", operation="GET /x", replacement="douyin.search_video_v4")
    assert (error.message, error.operation, error.replacement) == ("since May", "GET /x", "douyin.search_video_v4")
    assert error.hint == ("Consider client.douyin.search_video_v4 instead: compare its parameters and answers first.")
    assert errors.Gone().hint == "No replacement is known; `justone changes` lists what is new."


def test_quota_exceeded_says_when_the_quota_resets() -> None:
    when = datetime(2026, 11, 29, tzinfo=timezone(timedelta(hours=8)))
    error = errors.QuotaExceeded("used up", resets_at=when, operation="GET /x")
    assert (error.message, error.operation, error.resets_at) == ("used up", "GET /x", when)
    assert error.hint == (
        "Wait until 00:00 in Shanghai, or ask the provider for more. The quota resets at 2026-11-29 00:00 +0800."
    )
    assert errors.QuotaExceeded().hint == "Wait until 00:00 in Shanghai, or ask the provider for more."


@pytest.mark.parametrize("kind", [errors.OutcomeUnknown, errors.BadAnswer], ids=lambda kind: kind.__name__)
def test_the_received_part_of_an_answer_is_kept(kind: type[errors.BadAnswer]) -> None:
    error = kind("cut", body=b"{", operation="GET /x")
    assert (error.message, error.body, error.operation) == ("cut", b"{", "GET /x")
    assert (error.billed, kind().body) == ("unknown", None)


def test_a_page_whose_items_are_missing_is_kept() -> None:
    page: Answer[Any] = Answer({"a": 1}, operation="GET /x", raw={"code": 201})
    error = errors.ItemsNotFound("no list", answer=page, operation="GET /x")
    assert (error.message, error.answer, error.raw, error.operation) == ("no list", page, {"code": 201}, "GET /x")
    assert error.billed == page.billed
    empty = errors.ItemsNotFound("no list")
    assert (empty.answer, empty.raw, empty.billed) == (None, None, "no")


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (errors.InvalidSettings("ttl must be positive, got -1"), "ttl must be positive, got -1."),
        (
            errors.InvalidArgument("uid: is required", operation="GET /x"),
            "uid: is required. [GET /x: nothing was sent]",
        ),
        (errors.InvalidArgument("no; did you mean 'a'?"), "no; did you mean 'a'?"),
        (errors.OutcomeUnknown("cut", hint="Look."), "the request was sent, its answer was lost. cut. Look."),
    ],
    ids=["setting", "argument", "question", "lost"],
)
def test_a_message_begins_with_the_fault(error: errors.JustOneError, shown: str) -> None:
    assert str(error) == shown
