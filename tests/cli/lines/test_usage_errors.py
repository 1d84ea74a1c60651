"""A word or an option that no command expects: the message names the option that was meant."""

import pytest

from tests.support.command_line import Run


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("list douyin", "Unexpected word 'douyin'; did you mean --platform douyin?"),
        ("list hot search", "Unexpected words 'hot search'; did you mean --search 'hot search'?"),
        ("ping cn", "did you mean --region cn?"),
        ("sandbox 8080", "did you mean --port 8080?"),
        ("usage words.journal", "did you mean --ledger words.journal?"),
        ("run start weibo get_fans_v1 --journal j", "did you mean --operation weibo.get_fans_v1?"),
        ("run start plan.toml ids.csv --journal j", "Unexpected word 'ids.csv'; did you mean --items ids.csv?"),
        ("run export j rows.csv", "did you mean --output rows.csv?"),
        ("run status j k", "Unexpected word 'k'; leave it out, or see `justone run status --help`"),
        ("run status --journal j", "--journal does not exist, as journal is an argument; write its value alone"),
        ("version 3", "Unexpected word '3'; leave it out"),
        ("--jsn list", "No such option: --jsn; did you mean --json? Write it after the command."),
        ("--platform douyin list", "--platform stands in front of the command; write it after the command"),
    ],
)
def test_an_unexpected_word_names_the_option_meant(run: Run, line: str, says: str) -> None:
    shown = run(*line.split())
    assert (shown.code, shown.err.count("\n")) == (2, 1)
    assert shown.err.startswith("justone: ")
    assert says in shown.err


@pytest.mark.parametrize(
    "line", ["--token abc list", "list --token abc", "balance --token=abc", "run start --api-key abc", "init --token x"]
)
def test_a_token_on_any_line_names_the_variable(run: Run, line: str) -> None:
    shown = run(*line.split())
    assert (shown.code, "set JUSTONEAPI_TOKEN, or use --token-file FILE" in shown.err) == (2, True)
    assert "abc" not in shown.err


def test_an_option_that_resembles_none_is_refused_by_typer(run: Run) -> None:
    shown = run("--zzz", "list")
    assert (shown.code, "No such option: --zzz" in shown.err) == (2, True)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("frobnicate", "justone has no command 'frobnicate'; the commands are balance, call, "),
        ("help", "write `justone --help`, or `justone COMMAND --help`"),
        ("run help", "write `justone run --help`, or `justone run COMMAND --help`"),
        ("export j", "justone has no command 'export'; did you mean `justone run export`?"),
        ("search cats --limit x", "justone: --limit must be a whole number, got 'x'"),
        ("call weibo get_fans_v1 --uid 1 --timeout x", "justone: --timeout must be a number, got 'x'"),
        (
            "call weibo get_fans_v1 --uid 1 --max-billed x",
            "justone: --max-billed (or JUSTONE_MAX_BILLED) must be a whole number, got 'x'",
        ),
    ],
)
def test_unknown_commands_and_numbers_are_in_plain_words(run: Run, line: str, says: str) -> None:
    result = run(*line.split())
    assert (result.code, result.out) == (2, "")
    assert says in result.err
    assert "is not a valid" not in result.err
