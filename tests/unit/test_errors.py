"""The tree of errors, the table of codes, and the page that shows both."""

import copy
import pickle
from pathlib import Path

import pytest

import justone_client
from justone_client import errors
from tests.service_codes import CODES, Known

README = Path(__file__).resolve().parents[2] / "README.md"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "errors.md"
KINDS = [getattr(errors, name) for name in errors.__all__ if isinstance(getattr(errors, name), type)]
ERRORS = [kind for kind in KINDS if issubclass(kind, errors.JustOneError)]


def table() -> str:
    """The table of docs/errors.md, from the table in the code."""
    yes = {True: "yes", False: "no"}
    lines = ["| code | class | meaning | billed | repeated | what to do |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {row.number} | `{row.error.__name__}` | {row.meaning} | {row.billed} | {yes[row.repeat]} | {row.hint} |"
        for row in errors.CODES.values()
    ]
    return "\n".join(lines)


def test_the_page_shows_the_table_of_the_code() -> None:
    assert table() in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_is_public_documented_and_on_the_page(kind: type[errors.JustOneError]) -> None:
    assert getattr(justone_client, kind.__name__) is kind
    assert kind.__doc__
    assert f"`{kind.__name__}`" in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "kind", [kind for kind in ERRORS if kind.__module__ == errors.__name__], ids=lambda k: k.__name__
)
def test_every_error_that_is_no_group_is_in_the_table_of_the_readme(kind: type[errors.JustOneError]) -> None:
    rows = [line.split("|")[1] for line in README.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    groups = {errors.JustOneError, errors.ApiError, errors.TransportError}
    assert kind in groups or any(f"`{kind.__name__}`" in row for row in rows)


def test_the_drawing_at_the_top_holds_every_error() -> None:
    drawn = {line.split("─ ")[1].split()[0] for line in (errors.__doc__ or "").splitlines() if "─ " in line}
    assert drawn == {kind.__name__ for kind in ERRORS} - {"JustOneError"}


def test_the_table_holds_every_documented_code() -> None:
    assert errors.CODES.keys() == CODES.keys()


@pytest.mark.parametrize(("code", "known"), CODES.items(), ids=str)
def test_class_and_cost_are_as_the_provider_documents_them(code: int, known: Known) -> None:
    row = errors.CODES[code]
    error = row.error("message", code=code)
    assert row.error is known.error
    assert (row.billed, row.repeat) == (error.billed, error.retryable) == (known.billed, known.repeated)


def test_a_message_tells_operation_meaning_words_of_the_service_and_what_to_do() -> None:
    error = errors.RateLimited(
        "slow down", operation="GET /x", code=302, http_status=429, request_id="r-1", attempts=3, region="global"
    )
    assert str(error) == (
        'GET /x: too many calls to this endpoint (code 302, HTTP 429). The service says: "slow down". Wait, then repeat'
        " with fewer calls at a time; other endpoints are not concerned. [not billed, attempts: 3, region: global,"
        " request id: r-1]"
    )


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
