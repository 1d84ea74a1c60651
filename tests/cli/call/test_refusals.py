"""`justone call` refuses a wrong command line or setting before it sends anything."""

import pytest

from tests.cli.conftest import AUTHOR, SEARCH, TOKEN, Caller, reply
from tests.support.command_line import Run


@pytest.mark.parametrize(
    ("args", "says"),
    [
        pytest.param(("duoyin", "search_video_v4"), "did you mean douyin", id="platform"),
        pytest.param(("douyin", "serach_video"), "did you mean 'search_video_v", id="operation"),
        pytest.param(("/api/douyin/search-vidoe/v4",), "did you mean '/api/douyin/search-video/v4", id="path"),
        pytest.param((*SEARCH, "--keywords", "a"), "did you mean keyword", id="parameter"),
        pytest.param((*SEARCH, "--keyword"), "--keyword has no value", id="no value"),
        pytest.param((*SEARCH, "--keyword", "--page", "1"), "--keyword has no value", id="option for value"),
        pytest.param((*SEARCH, "--keyword", "a", "--keyword", "b"), "given twice", id="twice"),
        pytest.param((*SEARCH, "cats"), "Unexpected word 'cats'", id="stray word"),
        pytest.param(SEARCH, "--keyword is required", id="required"),
        pytest.param((*SEARCH, "--keyword", ""), "must not be empty", id="empty"),
        pytest.param((*SEARCH, "--keyword", "a", "--page", "two"), "an integer is needed", id="type"),
        pytest.param((*AUTHOR, "--oAuthorId", "1", "--platform", "SHORT_VIDIO"), "'SHORT_VIDEO'", id="enum"),
        pytest.param(
            (*AUTHOR, "--oAuthorId", "1", "--platform", "X"), "with --allow-unknown-values any is sent", id="new value"
        ),
        pytest.param(
            (*SEARCH, "--keyword", "a", "--token", "x"), "set JUSTONEAPI_TOKEN, or use", id="token as argument"
        ),
        pytest.param((*SEARCH, "--keyword", "a", "--token=x"), "--token-file FILE", id="token after an equals sign"),
        pytest.param(("--token", "x", *SEARCH, "--keyword", "a"), "set JUSTONEAPI_TOKEN, or use", id="token in front"),
        pytest.param((*SEARCH, "--keyword", "a", "--jsn"), "did you mean --json?", id="option at the end"),
        pytest.param((*SEARCH, "--keyword", "a", "--timout", "9"), "did you mean --timeout?", id="option with a value"),
        pytest.param((*SEARCH, "--zzz", "a"), "zzz is not a parameter; leave it out", id="nothing near"),
        pytest.param(("GET /api/new/thing/v1", "--token", "x"), "the client adds it", id="token for a new path"),
        pytest.param(("douyin",), "is incomplete", id="platform alone"),
        pytest.param(("get_user_detail_v1", "--uid", "1"), "several platforms; name one of", id="name of several"),
        pytest.param((*SEARCH, "--keyword", "a", "--json", "--table"), "exclude each other", id="two forms"),
        pytest.param((*SEARCH, "--keyword", "a", "--attempts", "0"), "--attempts", id="attempts"),
        pytest.param((*SEARCH, "--keyword", "a", "--timeout", "-1"), "timeout", id="timeout"),
        pytest.param((*SEARCH, "--keyword", "a", "--region", "mars"), "--region", id="region"),
        pytest.param((*SEARCH, "--keyword", "a", "--form"), "--form is only for unknown paths, not for", id="form"),
        pytest.param(
            (*SEARCH, "--keyword", "a", "--base-url", "ftp://x"), "--base-url is not a valid URL", id="base url"
        ),
        pytest.param((*SEARCH, "--keyword", "\ud800"), "half a character", id="lone surrogate"),
    ],
)
def test_a_wrong_command_line_is_refused_unsent(run: Run, args: tuple[str, ...], says: str) -> None:
    result = run("call", *args, JUSTONEAPI_TOKEN=TOKEN)
    assert result.code == 2
    assert says in " ".join(result.err.split())
    assert result.out == ""
    assert TOKEN not in result.err


def test_plain_http_to_another_machine_needs_an_option(run: Run) -> None:
    result = run("call", *SEARCH, "--keyword", "a", "--region", "cn", JUSTONEAPI_TOKEN=TOKEN)
    assert result.code == 2
    assert "plain HTTP" in result.err
    assert "accept the risk with --allow-plaintext or JUSTONEAPI_ALLOW_PLAINTEXT=1" in result.err


@pytest.mark.parametrize("region", ["global", "auto"])
def test_region_conflicts_with_a_base_url_variable(call: Caller, region: str) -> None:
    result = call("--region", region, "--allow-plaintext", *SEARCH, "--keyword", "cats", answer=reply({}))
    assert (result.code, result.out, call.journal) == (2, "", [])
    assert "unset JUSTONEAPI_BASE_URL" in result.err


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("HTTP_PROXY", "socks://127.0.0.1:9", "HTTP_PROXY is not a valid proxy"),
        ("all_proxy", "http://127.0.0.1:99999", "all_proxy is not a valid proxy"),
        ("SSL_CERT_FILE", "/missing.pem", "SSL_CERT_FILE cannot be used"),
    ],
)
def test_an_invalid_network_setting_is_refused(run: Run, variable: str, value: str, said: str) -> None:
    surroundings = {"JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_BASE_URL": "http://127.0.0.1:9", variable: value}
    result = run("call", *SEARCH, "--keyword", "x", **surroundings)
    assert said in result.err
    assert result.code == 2
    assert result.out == ""


def test_an_odd_entry_of_no_proxy_stops_no_call(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "fd00::/64,[::1],[")
    assert call(*SEARCH, "--keyword", "x", answer=reply({})).code == 0


def test_walk_says_that_its_items_are_json_already(run: Run) -> None:
    result = run("walk", "weibo", "get_fans_v1", "--uid", "1", "--json", JUSTONEAPI_TOKEN="t")
    assert (result.code, result.out) == (2, "")
    assert "its items are JSON lines already; leave it out" in result.err
