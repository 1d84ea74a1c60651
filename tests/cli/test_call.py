"""`justone call`: what goes out, what comes back, where it is printed and how it ends."""

import json
from pathlib import Path

import pytest

from justone_client import Client, errors
from justone_client._requests.no_data import no_data_note
from justone_client.cli.exits import EXITS, exit_code
from tests.cli.conftest import TOKEN, Caller, only, reply
from tests.conftest import ROOT
from tests.support.choosing import operation, words
from tests.support.command_line import Run
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, http
from tests.support.service_codes import CODES, UNDOCUMENTED, Known

SEARCH = ("douyin", "search_video_v4")
AUTHOR = ("douyin_xingtu", "get_author_base_info_v1")


def test_the_data_goes_to_stdout_and_the_cost_to_stderr(call: Caller) -> None:
    result = call(*SEARCH, "--keyword", "猫", answer=reply({"items": [1, "猫"]}))
    assert result.json == {"items": [1, "猫"]}
    assert "猫" in result.out
    assert "billed: yes, 1 attempt, region 127.0.0.1" in result.err
    assert result.code == 0


@pytest.mark.parametrize(
    "words",
    [
        SEARCH,
        ("douyin.search_video_v4",),
        ("DOUYIN", "search-video-v4"),
        ("GET /api/douyin/search-video/v4",),
        ("GET", "/api/douyin/search-video/v4"),
        ("/api/douyin/search-video/v4",),
        ("search_video_v4",),
    ],
    ids=" ".join,
)
def test_an_operation_is_named_in_several_ways(call: Caller, words: tuple[str, ...]) -> None:
    assert call(*words, "--keyword", "cats", answer=reply({})).code == 0
    seen = only(call.journal)
    assert (seen.method, seen.path) == ("GET", "/api/douyin/search-video/v4")
    assert seen.query == {"keyword": "cats", "token": TOKEN}


@pytest.mark.parametrize("name", ["oAuthorId", "o_author_id", "o-author-id"])
def test_a_parameter_goes_by_wire_name_or_python_name(call: Caller, name: str) -> None:
    call(*AUTHOR, f"--{name}", "662", "--platform=SHORT_VIDEO", answer=reply({}))
    assert only(call.journal).query == {"oAuthorId": "662", "platform": "SHORT_VIDEO", "token": TOKEN}


def test_behind_the_operation_region_is_its_parameter_and_before_it_an_option(call: Caller) -> None:
    one = operation(lambda one: any(two.name == "region" and not two.choices for two in one.parameters))
    line = [*(word for word in words(one) if not word.startswith("--region=")), "--region", "GB"]
    assert call(*line, answer=reply({})).code == 0
    assert only(call.journal).query["region"] == "GB"
    refused = call("--region", "mars", *line, answer=reply({}))
    assert refused.code == 2
    assert "--region" in refused.err
    assert call.journal == []


def test_options_may_stand_before_between_and_behind(call: Caller) -> None:
    result = call("--json", "douyin", "--timeout", "5", "search_video_v4", "--keyword", "a", "--attempts", "1",
                  answer=reply({}))  # fmt: skip
    assert result.code == 0
    assert result.json["envelope"]["code"] == 0


def test_values_that_look_like_options_are_given_with_an_equals_sign(call: Caller) -> None:
    assert call(*SEARCH, "--keyword=--json", "--page", "-5", answer=reply({})).code == 0
    assert only(call.journal).query == {"keyword": "--json", "page": "-5", "token": TOKEN}


def test_json_prints_the_envelope_as_received_and_what_the_call_cost(call: Caller) -> None:
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


def test_json_prints_a_failure_too(call: Caller) -> None:
    result = call(*SEARCH, "--keyword", "a", "--json", answer=reply(code=303, message="enough", status=429))
    assert (result.json["error"]["kind"], result.json["billed"], result.code) == ("QuotaExceeded", "no", 8)
    assert result.json["envelope"]["message"] == "enough"


def test_a_failure_leaves_stdout_empty(call: Caller) -> None:
    result = call(*SEARCH, "--keyword", "a", answer=reply(code=600))
    assert result.out == ""
    assert "may not call this endpoint" in result.err


ANSWERS = CODES | {777: UNDOCUMENTED}


@pytest.mark.parametrize(("code", "known"), ANSWERS.items(), ids=[str(code) for code in ANSWERS])
def test_every_code_of_the_service_has_its_exit_code(call: Caller, code: int, known: Known) -> None:
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
def test_what_is_no_answer_has_its_exit_code(call: Caller, answer: bytes, end: End, code: int) -> None:
    result = call(*SEARCH, "--keyword", "a", answer=answer, end=end)
    assert (result.code, result.out) == (code, "")


@pytest.mark.parametrize(
    ("answer", "end", "body"),
    [
        pytest.param(http("{'code': 0}"), End.KEEP, "{'code': 0}", id="no JSON"),
        pytest.param(http(f"<p>{TOKEN}</p>"), End.KEEP, "<p>***</p>", id="a page with the token"),
        pytest.param(b"HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{", End.CLOSE, "{", id="cut short"),
    ],
)
def test_json_prints_what_came_of_a_lost_answer(call: Caller, answer: bytes, end: End, body: str) -> None:
    result = call(*SEARCH, "--keyword", "a", "--json", answer=answer, end=end)
    assert (result.json["body"], result.json["billed"]) == (body, "unknown")
    assert "error.body" not in result.err + result.out
    assert "Retry(" not in result.err + result.out


def test_a_server_that_is_not_there_has_its_exit_code(run: Run) -> None:
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


@pytest.mark.parametrize(
    ("args", "says"),
    [
        pytest.param(("duoyin", "search_video_v4"), "did you mean douyin", id="platform"),
        pytest.param(("douyin", "serach_video"), "did you mean search_video_v", id="operation"),
        pytest.param(("/api/douyin/search-vidoe/v4",), "did you mean /api/douyin/search-video/v4", id="path"),
        pytest.param((*SEARCH, "--keywords", "a"), "did you mean keyword", id="parameter"),
        pytest.param((*SEARCH, "--keyword"), "--keyword needs a value", id="no value"),
        pytest.param((*SEARCH, "--keyword", "--page", "1"), "--keyword needs a value", id="option for value"),
        pytest.param((*SEARCH, "--keyword", "a", "--keyword", "b"), "given twice", id="twice"),
        pytest.param((*SEARCH, "cats"), "'cats' belongs to nothing", id="stray word"),
        pytest.param(SEARCH, "keyword: is required", id="required"),
        pytest.param((*SEARCH, "--keyword", ""), "must not be empty", id="empty"),
        pytest.param((*SEARCH, "--keyword", "a", "--page", "two"), "an integer is needed", id="type"),
        pytest.param((*AUTHOR, "--oAuthorId", "1", "--platform", "SHORT_VIDIO"), "'SHORT_VIDEO'", id="enum"),
        pytest.param(
            (*AUTHOR, "--oAuthorId", "1", "--platform", "X"), "with --allow-unknown-values any is sent", id="new value"
        ),
        pytest.param((*SEARCH, "--keyword", "a", "--token", "x"), "no such parameter", id="token as argument"),
        pytest.param(("GET /api/new/thing/v1", "--token", "x"), "the client adds it", id="token for a new path"),
        pytest.param(("douyin",), "half a name", id="platform alone"),
        pytest.param(("get_user_detail_v1", "--uid", "1"), "several platforms; say which", id="name of several"),
        pytest.param((*SEARCH, "--keyword", "a", "--json", "--table"), "exclude each other", id="two forms"),
        pytest.param((*SEARCH, "--keyword", "a", "--attempts", "0"), "--attempts", id="attempts"),
        pytest.param((*SEARCH, "--keyword", "a", "--timeout", "-1"), "timeout", id="timeout"),
        pytest.param((*SEARCH, "--keyword", "a", "--region", "mars"), "--region", id="region"),
        pytest.param((*SEARCH, "--keyword", "a", "--form"), "--form does not go with", id="form"),
        pytest.param((*SEARCH, "--keyword", "a", "--base-url", "ftp://x"), "--base-url is no usable", id="base url"),
        pytest.param((*SEARCH, "--keyword", "\ud800"), "half a character", id="lone surrogate"),
    ],
)
def test_a_wrong_command_line_is_refused_before_anything_is_sent(run: Run, args: tuple[str, ...], says: str) -> None:
    result = run("call", *args, JUSTONEAPI_TOKEN=TOKEN)
    assert result.code == 2
    assert says in " ".join(result.err.split())
    assert result.out == ""
    assert TOKEN not in result.err


def test_plain_http_to_another_machine_needs_consent(run: Run) -> None:
    result = run("call", *SEARCH, "--keyword", "a", "--region", "cn", JUSTONEAPI_TOKEN=TOKEN)
    assert result.code == 2
    assert "plain HTTP" in result.err
    assert "say --allow-plaintext or JUSTONEAPI_ALLOW_PLAINTEXT=1" in result.err


def test_a_value_newer_than_the_package_goes_out_on_request(call: Caller) -> None:
    words = (*AUTHOR, "--oAuthorId", "1", "--platform", "HOLOGRAM", "--allow-unknown-values")
    assert call(*words, answer=reply({})).code == 0
    assert only(call.journal).query["platform"] == "HOLOGRAM"


def test_a_deprecated_operation_is_said_to_be_so_with_what_replaces_it(call: Caller) -> None:
    """Whichever the provider deprecates today and has another one for."""
    surface = json.loads((ROOT / "specs/surface.json").read_bytes())["operations"]
    names = json.loads((ROOT / "specs/names.json").read_bytes())["operations"].values()
    entry = next(one for one in names if one.get("successor") and one["name"] in surface)
    platform, _, method = entry["name"].partition(".")
    keywords = [one for one in surface[entry["name"]]["keywords"].values() if one["required"]]
    needed = [part for one in keywords for part in (f"--{one['wire']}", (one["choices"] or ["1"])[0])]
    result = call(platform, method, *needed, answer=reply({}))
    assert result.code == 0
    assert f"{platform} {method} is deprecated by the provider" in result.err
    assert f"consider client.{entry['successor']}" in result.err


def test_an_operation_newer_than_the_package_goes_out_as_it_is(call: Caller) -> None:
    result = call("POST", "/api/new/thing/v1", "--form", "--anyName", "猫 &", answer=reply({}))
    seen = only(call.journal)
    assert seen.form == {"anyName": "猫 &", "token": TOKEN}
    assert seen.query == {}
    assert "not known to this version" in result.err


# The token


def test_without_a_token_and_a_terminal_there_is_no_call(run: Run) -> None:
    result = run("call", *SEARCH, "--keyword", "a")
    assert result.code == 3
    assert "JUSTONEAPI_TOKEN" in result.err
    assert "--token-file" in result.err


def test_arguments_are_refused_before_a_token_is_asked_for(run: Run) -> None:
    assert run("call", *SEARCH).code == 2


def test_a_token_comes_from_a_file(run: Run, serve, tmp_path: Path) -> None:
    server = serve(lambda seen: (reply({}), End.KEEP))
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    args = ("call", *SEARCH, "--keyword", "a", "--token-file", str(tmp_path / "token"), "--base-url", server.url)
    assert run(*args, JUSTONEAPI_TOKEN="another").code == 0
    assert only(server.journal).query["token"] == TOKEN


def test_a_token_comes_from_the_standard_input(run: Run, serve) -> None:
    server = serve(lambda seen: (reply({}), End.KEEP))
    args = ("call", *SEARCH, "--keyword", "a", "--token-file", "-", "--base-url", server.url)
    assert run(*args, stdin=f"{TOKEN}\n").code == 0
    assert only(server.journal).query["token"] == TOKEN


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(None, "cannot be read: No such file", id="missing"),
        pytest.param(b"", "holds no words", id="empty"),
        pytest.param(b"one two", "holds 2 words", id="two words"),
        pytest.param(b"\xff\xfe\x00", "it is no text", id="no text"),
        pytest.param(b"x" * 5000, "the token alone", id="too long"),
        pytest.param("\u732b".encode(), "beyond ASCII", id="Chinese"),
    ],
)
def test_a_file_that_holds_no_token_is_refused(run: Run, tmp_path: Path, content: bytes | None, says: str) -> None:
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    result = run("call", *SEARCH, "--keyword", "a", "--token-file", str(path))
    assert result.code == 2
    assert says in result.err
    assert "one two" not in result.err


def test_no_token_is_printed_even_where_the_service_repeats_it(call: Caller) -> None:
    for how in ((), ("--json",), ("--table",)):
        for answer in (reply({"echo": TOKEN}), reply(code=100, message=f"bad token {TOKEN}"), http(TOKEN)):
            result = call(*SEARCH, "--keyword", "a", *how, answer=answer)
            assert TOKEN not in result.out + result.err


# What is printed


def test_what_steers_a_terminal_is_escaped(call: Caller) -> None:
    hostile = "\x1b[2J\x9b2J\u202egpj"
    for how in ((), ("--json",)):
        result = call(*SEARCH, "--keyword", "a", *how, answer=reply({"title": hostile}))
        assert not set("\x1b\x9b\u202e") & set(result.out)
        data = result.json if not how else result.json["envelope"]["data"]
        assert data == {"title": hostile}


def test_half_a_character_is_printed_as_an_escape(call: Caller) -> None:
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


def test_a_table_shows_the_columns_asked_for(call: Caller) -> None:
    items = [{"id": n, "a": {"b": n}} for n in range(2)]
    result = call(*SEARCH, "--keyword", "a", "--columns", "a.b, id", answer=reply(items))
    assert result.out.splitlines()[0].split() == ["a.b", "id"]
    wrong = call(*SEARCH, "--keyword", "a", "--columns", "nope", answer=reply(items))
    assert "there are id, a.b" in wrong.err
    assert wrong.out.splitlines()[0].split() == ["id", "a.b"]
    assert "billed: yes" in wrong.err


def test_without_a_list_the_table_shows_the_fields(call: Caller) -> None:
    result = call(*SEARCH, "--keyword", "a", "--table", answer=reply({"name": "cat", "on": True, "none": None}))
    assert [line.split() for line in result.out.splitlines()] == [
        ["field", "value"], ["name", "cat"], ["on", "true"], ["none"],
    ]  # fmt: skip


@pytest.mark.parametrize("region", ["global", "auto"])
def test_a_region_does_not_lead_away_from_the_place_that_the_environment_names(call: Caller, region: str) -> None:
    result = call("--region", region, "--allow-plaintext", *SEARCH, "--keyword", "cats", answer=reply({}))
    assert (result.code, result.out, call.journal) == (2, "", [])
    assert "unset JUSTONEAPI_BASE_URL" in result.err


def test_a_call_that_returns_no_data_is_warned_of_in_a_line(call: Caller) -> None:
    marked = next((one for one in Client("token").operations() if no_data_note(one)), None)
    if marked is None:
        pytest.skip("the provider marks no operation of this catalogue so")
    needed = [one for one in marked.parameters if one.required]
    given = [f"--{one.name}={one.choices[0] if one.choices else 1}" for one in needed]
    result = call(marked.platform, marked.name, *given, answer=reply({}))
    assert no_data_note(marked) in result.err
    assert "NoDataWarning" not in result.err
    assert (result.code, len(call.journal)) == (0, 1)


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("HTTP_PROXY", "socks://127.0.0.1:9", "HTTP_PROXY is no proxy that can be used"),
        ("all_proxy", "http://127.0.0.1:99999", "all_proxy is no proxy that can be used"),
        ("SSL_CERT_FILE", "/missing.pem", "SSL_CERT_FILE cannot be used"),
    ],
)
def test_a_setting_of_the_network_is_refused_in_words(run: Run, variable: str, value: str, said: str) -> None:
    surroundings = {"JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_BASE_URL": "http://127.0.0.1:9", variable: value}
    result = run("call", *SEARCH, "--keyword", "x", **surroundings)
    assert said in result.err
    assert result.code == 2
    assert result.out == ""


def test_an_odd_entry_of_no_proxy_stops_no_call(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "fd00::/64,[::1],[")
    assert call(*SEARCH, "--keyword", "x", answer=reply({})).code == 0


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
@pytest.mark.parametrize("options", [("--json",), ()], ids=["json", "data"])
def test_what_json_has_no_number_for_is_null(number: str, options: tuple[str, ...], call: Caller) -> None:
    body = '{"code": 0, "data": {"a": [1.5, %s], "名": 2}}' % number  # noqa: UP031 - full of braces
    result = call(*options, *SEARCH, "--keyword", "a", answer=http(body))

    def refused(constant: str) -> None:
        raise AssertionError(constant)

    printed = json.loads(result.out, parse_constant=refused)
    data = printed["envelope"]["data"] if options else printed
    assert (result.code, data) == (0, {"a": [1.5, None], "名": 2})


def test_a_wide_table_names_only_the_nearest_columns(call: Caller) -> None:
    row = {f"column_{number}_of_many": number for number in range(200)} | {"nick_name": "x"}
    for wanted, meant in (("nickname", "nick_name"), ("zzz", "193 more")):
        result = call(*SEARCH, "--keyword", "a", "--columns", wanted, answer=reply([row, row]))
        assert result.code == 0
        (line,) = [line for line in result.err.splitlines() if "There is no column" in line]
        assert meant in line
        assert len(line) < 400
