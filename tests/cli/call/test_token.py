"""`justone call`: where the token comes from, and that it is never printed."""

from pathlib import Path

import pytest

from tests.cli.conftest import SEARCH, TOKEN, Caller, only, reply
from tests.support.command_line import Run
from tests.support.servers.scripted import End, http


def test_without_token_and_terminal_the_call_is_refused(run: Run) -> None:
    result = run("call", *SEARCH, "--keyword", "a")
    assert result.code == 3
    assert "JUSTONEAPI_TOKEN" in result.err
    assert "--token-file" in result.err


def test_arguments_are_checked_before_the_token(run: Run) -> None:
    assert run("call", *SEARCH).code == 2


def test_the_token_can_come_from_a_file(run: Run, serve, tmp_path: Path) -> None:
    server = serve(lambda seen: (reply({}), End.KEEP))
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    args = ("call", *SEARCH, "--keyword", "a", "--token-file", str(tmp_path / "token"), "--base-url", server.url)
    assert run(*args, JUSTONEAPI_TOKEN="another").code == 0
    assert only(server.journal).query["token"] == TOKEN


def test_the_token_can_come_from_standard_input(run: Run, serve) -> None:
    server = serve(lambda seen: (reply({}), End.KEEP))
    args = ("call", *SEARCH, "--keyword", "a", "--token-file", "-", "--base-url", server.url)
    assert run(*args, stdin=f"{TOKEN}\n").code == 0
    assert only(server.journal).query["token"] == TOKEN


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(None, "cannot be read: No such file", id="missing"),
        pytest.param(b"", "has no words", id="empty"),
        pytest.param(b"one two", "has 2 words", id="two words"),
        pytest.param(b"\xff\xfe\x00", "it is not text", id="binary"),
        pytest.param(b"x" * 5000, "only the token", id="too long"),
        pytest.param("\u732b".encode(), "non-ASCII characters", id="Chinese"),
    ],
)
def test_a_file_without_a_valid_token_is_refused(run: Run, tmp_path: Path, content: bytes | None, says: str) -> None:
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    result = run("call", *SEARCH, "--keyword", "a", "--token-file", str(path))
    assert result.code == 2
    assert says in result.err
    assert "one two" not in result.err


def test_a_token_that_the_service_repeats_is_not_printed(call: Caller) -> None:
    for how in ((), ("--json",), ("--table",)):
        for answer in (reply({"echo": TOKEN}), reply(code=100, message=f"bad token {TOKEN}"), http(TOKEN)):
            result = call(*SEARCH, "--keyword", "a", *how, answer=answer)
            assert TOKEN not in result.out + result.err
