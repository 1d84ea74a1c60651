"""`justone balance`, and what a missing token says."""

import json

import pytest

from tests.cli.conftest import TOKEN, only, reply
from tests.support.command_line import Run
from tests.support.servers.scripted import End, Serve


def test_the_balance_is_printed(run: Run, serve: Serve) -> None:
    server = serve(lambda seen: (reply({"balance": "1234.5060", "currency": "CNY"}), End.KEEP))
    shown = run("balance", JUSTONEAPI_TOKEN=TOKEN, JUSTONEAPI_BASE_URL=server.url)
    assert (shown.code, shown.out, shown.err) == (0, "CNY 1,234.5060\n", "")
    assert only(server.journal).path == "/user/get-balance"
    assert only(server.journal).query["token"] == TOKEN


def test_the_balance_stays_exact_as_json(run: Run, serve: Serve) -> None:
    server = serve(lambda seen: (reply({"balance": "1234.5060"}), End.KEEP))
    shown = run("balance", "--json", JUSTONEAPI_TOKEN=TOKEN, JUSTONEAPI_BASE_URL=server.url)
    assert json.loads(shown.out) == {"amount": "1234.5060", "currency": "CNY"}


@pytest.mark.parametrize(("answer", "code"), [({"left": "1"}, 13), ({"balance": f"{TOKEN}"}, 13)])
def test_a_balance_that_is_no_amount_is_refused(run: Run, serve: Serve, answer: dict[str, str], code: int) -> None:
    server = serve(lambda seen: (reply(answer), End.KEEP))
    shown = run("balance", JUSTONEAPI_TOKEN=TOKEN, JUSTONEAPI_BASE_URL=server.url)
    assert (shown.code, shown.out) == (code, "")
    assert TOKEN not in shown.err


def test_a_refused_token_has_exit_code_3(run: Run, serve: Serve) -> None:
    server = serve(lambda seen: (reply(code=100, message=f"bad {TOKEN}"), End.KEEP))
    shown = run("balance", JUSTONEAPI_TOKEN=TOKEN, JUSTONEAPI_BASE_URL=server.url)
    assert shown.code == 3
    assert TOKEN not in shown.out + shown.err


@pytest.mark.parametrize(
    "name",
    [
        "JUSTONE_API_KEY", "JUSTONEAPI_KEY", "JUSTONE_API_TOKEN", "JUSTONE_TOKEN", "JUST_ONE_API_KEY", "JUST_ONE_TOKEN",
        "JUSTONEAPI_API_TOKEN", "justoneapi_token", "JUSTONEAPI_TOKNE", "JUSTONAPI_TOKEN", "JUST_ONE_API_TOKENS",
    ],
)  # fmt: skip
def test_a_similar_variable_is_named(run: Run, name: str) -> None:
    shown = run("balance", **{name: TOKEN})
    assert shown.code == 3
    assert f"{name} is set, but the name is JUSTONEAPI_TOKEN: rename it" in shown.err
    assert TOKEN not in shown.err


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("JUSTONEAPI_REGION", "cn"), ("JUSTONE_JOURNAL", "x"), ("JUSTONEAPI_TOKEN_FILE", "x"), ("OPENAI_API_KEY", "x"),
        ("JUSTONE_API_KEY", " "), ("JUSTONE_LOG", "debug"), ("JUSTONEAPI_TRANSPORT", "auto"),
    ],
)  # fmt: skip
def test_another_variable_is_not_named(run: Run, name: str, value: str) -> None:
    shown = run("balance", **{name: value})
    assert shown.code == 3
    assert "rename" not in shown.err
