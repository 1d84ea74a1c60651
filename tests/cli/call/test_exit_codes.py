"""`justone call`: every outcome has its exit code."""

import pytest

from justone_client import errors
from justone_client.cli.exits import EXITS, exit_code
from tests.cli.conftest import SEARCH, TOKEN, Caller, reply
from tests.support.command_line import Run
from tests.support.servers.scripted import End, http
from tests.support.service_codes import CODES, UNDOCUMENTED, CodeFacts

ANSWERS = CODES | {777: UNDOCUMENTED}


@pytest.mark.parametrize(("code", "known"), ANSWERS.items(), ids=[str(code) for code in ANSWERS])
def test_every_service_code_has_its_exit_code(call: Caller, code: int, known: CodeFacts) -> None:
    result = call(*SEARCH, "--keyword", "a", "--attempts", "1", answer=reply(code=code))
    assert result.code == known.exit
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    ("answer", "end", "code"),
    [
        pytest.param(http("<html>hello", kind="text/html"), End.KEEP, 13, id="HTML"),
        pytest.param(http("[1]"), End.KEEP, 13, id="a list"),
        pytest.param(b"", End.RESET, 12, id="reset"),
        pytest.param(b"HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{", End.CLOSE, 12, id="cut short"),
    ],
)
def test_invalid_and_lost_answers_have_their_exit_codes(call: Caller, answer: bytes, end: End, code: int) -> None:
    result = call(*SEARCH, "--keyword", "a", answer=answer, end=end)
    assert (result.code, result.out) == (code, "")


@pytest.mark.parametrize(
    ("answer", "end", "body"),
    [
        pytest.param(http("{'code': 0}"), End.KEEP, "{'code': 0}", id="not JSON"),
        pytest.param(http(f"<p>{TOKEN}</p>"), End.KEEP, "<p>***</p>", id="a page with the token"),
        pytest.param(b"HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{", End.CLOSE, "{", id="cut short"),
    ],
)
def test_json_prints_the_received_part_of_a_lost_answer(call: Caller, answer: bytes, end: End, body: str) -> None:
    result = call(*SEARCH, "--keyword", "a", "--json", answer=answer, end=end)
    assert (result.json["body"], result.json["billed"]) == (body, "unknown")
    assert "error.body" not in result.err + result.out
    assert "Retry(" not in result.err + result.out


def test_a_missing_server_has_its_exit_code(run: Run) -> None:
    result = run("call", *SEARCH, "--keyword", "a", "--attempts", "1", "--base-url", "http://127.0.0.1:1",
                 JUSTONEAPI_TOKEN=TOKEN)  # fmt: skip
    assert result.code == 11
    assert "not billed" in result.err


def test_every_error_class_has_a_row_of_its_own() -> None:
    rows = [error for row in EXITS for error in row.errors]
    assert len(rows) == len(set(rows))
    parents = (errors.ApiError, errors.TransportError, errors.JustOneError)
    unlisted = [
        name
        for name in errors.__all__
        if isinstance(kind := getattr(errors, name), type) and issubclass(kind, errors.JustOneError)
        if kind not in parents and exit_code(kind.__new__(kind)) == 1
    ]
    assert unlisted == []
