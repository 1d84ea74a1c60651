"""`justone call`: what is printed on stdout and stderr."""

import json

import pytest

from tests.cli.conftest import SEARCH, UNTYPED, Caller, reply
from tests.support.command_line import Run
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import http


def test_the_data_goes_to_stdout_and_the_cost_to_stderr(call: Caller) -> None:
    result = call(*SEARCH, "--keyword", "猫", answer=reply({"items": [1, "猫"]}))
    assert result.json == {"items": [1, "猫"]}
    assert "猫" in result.out
    assert "billed: yes, 1 attempt, region 127.0.0.1" in result.err
    assert result.code == 0


def test_json_prints_the_envelope_and_the_cost(call: Caller) -> None:
    result = call(*SEARCH, "--keyword", "a", "--json", answer=reply({"a": 1}, message="ok"))
    assert result.json == {
        "operation": "GET /api/douyin/search-video/v4",
        "billed": "yes",
        "attempts": 1,
        "region": result.json["region"],
        "http_status": 200,
        "error": None,
        "envelope": json.loads(envelope(0, {"a": 1}, "ok")),
    }


def test_json_also_prints_failures(call: Caller) -> None:
    result = call(*SEARCH, "--keyword", "a", "--json", answer=reply(code=303, message="enough", status=429))
    assert (result.json["error"]["kind"], result.json["billed"], result.code) == ("QuotaExceeded", "no", 8)
    assert result.json["envelope"]["message"] == "enough"


def test_a_failure_leaves_stdout_empty(call: Caller) -> None:
    result = call(*SEARCH, "--keyword", "a", answer=reply(code=600))
    assert result.out == ""
    assert "may not call this endpoint" in result.err


def test_terminal_control_characters_are_escaped(call: Caller) -> None:
    hostile = "\x1b[2J\x9b2J\u202egpj"
    for how in ((), ("--json",)):
        result = call(*SEARCH, "--keyword", "a", *how, answer=reply({"title": hostile}))
        assert not set("\x1b\x9b\u202e") & set(result.out)
        data = result.json if not how else result.json["envelope"]["data"]
        assert data == {"title": hostile}


def test_a_lone_surrogate_is_printed_as_an_escape(call: Caller) -> None:
    answer = http('{"code": 0, "data": {"title": "\\ud83d", "id": 12345678901234567890123}}')
    result = call(*SEARCH, "--keyword", "a", answer=answer)
    assert json.loads(result.out) == {"title": "\ud83d", "id": 12345678901234567890123}
    assert "\\ud83d" in result.out


def test_a_table_shows_the_main_list(call: Caller) -> None:
    items = [{"id": f"v{n}", "stats": {"likes": n}, "tags": ["a"], "desc": "x\ny\x1b[1m"} for n in range(3)]
    result = call(*SEARCH, "--keyword", "a", "--table", answer=reply({"more": True, "list": items}))
    head, *rows = result.out.splitlines()
    assert head.split() == ["id", "desc", "stats.likes", "tags"]
    assert [row.split()[0] for row in rows] == ["v0", "v1", "v2"]
    assert "\x1b" not in result.out
    assert "3 rows of list" in result.err


def test_a_table_shows_the_requested_columns(call: Caller) -> None:
    items = [{"id": n, "a": {"b": n}} for n in range(2)]
    result = call(*UNTYPED, "--columns", "a.b, id", answer=reply(items))
    assert (result.code, result.out.splitlines()[0].split()) == (0, ["a.b", "id"])


def test_an_unknown_column_fails_after_the_table(call: Caller) -> None:
    """Without a type nobody knows the columns before the answer, which is paid for."""
    items = [{"id": n, "a": {"b": n}} for n in range(2)]
    wrong = call(*UNTYPED, "--columns", "nope", answer=reply(items))
    assert wrong.code == 1, "exit code 2 says that nothing was sent"
    assert wrong.err.splitlines()[-1] == "justone: Unknown column nope; the columns are id, a.b"
    assert wrong.out.splitlines()[0].split() == ["id", "a.b"]
    assert "billed: yes" in wrong.err


@pytest.mark.parametrize(
    ("column", "meant"),
    [("foo", "foo"), ("card_idd", "did you mean 'card_id'"), ("data.aweme_info.statistics.digg_count", "did you mean")],
)
def test_an_unknown_column_of_a_listing_is_not_paid_for(run: Run, column: str, meant: str) -> None:
    nowhere = ("--base-url", "http://127.0.0.1:1")
    result = run("call", *nowhere, *SEARCH, "--keyword", "a", "--table", "--columns", column, JUSTONEAPI_TOKEN="t")
    assert (result.code, result.out) == (2, "")
    assert f"Unknown column {column}" in result.err
    assert meant in result.err
    assert result.err.endswith("nothing was sent\n")


def test_an_answer_may_lack_a_known_column(call: Caller) -> None:
    answer = reply({"business_data": [{"data_id": "7"}]})
    result = call(*SEARCH, "--keyword", "a", "--columns", "data_id,card_id", answer=answer)
    assert (result.code, result.out.split()) == (0, ["data_id", "7"])
    assert "In this answer: unknown column card_id" in result.err
    empty = call(*SEARCH, "--keyword", "a", "--columns", "card_id", answer=reply({"business_data": []}))
    assert empty.code == 0


def test_a_column_without_a_type_may_have_any_inside(call: Caller) -> None:
    answer = reply({"business_data": [{"data": {"aweme_info": {"desc": "x"}}}]})
    result = call(*SEARCH, "--keyword", "a", "--columns", "data.aweme_info.desc", answer=answer)
    assert (result.code, result.out.split()[-1]) == (0, "x")


def test_without_a_list_the_table_shows_the_fields(call: Caller) -> None:
    result = call(*SEARCH, "--keyword", "a", "--table", answer=reply({"name": "cat", "on": True, "none": None}))
    assert [line.split() for line in result.out.splitlines()] == [
        ["field", "value"], ["name", "cat"], ["on", "true"], ["none"],
    ]  # fmt: skip


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
@pytest.mark.parametrize("options", [("--json",), ()], ids=["json", "data"])
def test_numbers_that_json_lacks_are_printed_as_null(number: str, options: tuple[str, ...], call: Caller) -> None:
    body = '{"code": 0, "data": {"a": [1.5, %s], "名": 2}}' % number  # noqa: UP031 - full of braces
    result = call(*options, *SEARCH, "--keyword", "a", answer=http(body))

    def refused(constant: str) -> None:
        raise AssertionError(constant)

    printed = json.loads(result.out, parse_constant=refused)
    data = printed["envelope"]["data"] if options else printed
    assert (result.code, data) == (0, {"a": [1.5, None], "名": 2})


def test_a_wide_table_suggests_only_close_column_names(call: Caller) -> None:
    row = {f"column_{number}_of_many": number for number in range(200)} | {"nick_name": "x"}
    for wanted, meant in (("nickname", "nick_name"), ("zzz", "193 more")):
        result = call(*UNTYPED, "--columns", wanted, answer=reply([row, row]))
        assert result.code == 1
        (line,) = [line for line in result.err.splitlines() if "Unknown column" in line]
        assert meant in line
        assert len(line) < 400
