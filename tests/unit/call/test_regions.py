"""The choice of a host, and the order of the others."""

import pytest

from justone_client import InvalidSettings
from justone_client._call.regions import COOL_DOWN, HostOrder, choose_hosts, hosts_to_ping, relevant_environment
from justone_client._requests.hosts import CN, GLOBAL, Host
from tests.support.processes import in_child

PLAIN = {"JUSTONEAPI_ALLOW_PLAINTEXT": "1"}


@pytest.mark.parametrize(
    ("region", "base_url", "environ", "hosts"),
    [
        (None, None, {}, (GLOBAL,)),
        ("global", None, {"JUSTONEAPI_REGION": "cn"}, (GLOBAL,)),
        (None, None, {"JUSTONEAPI_REGION": "cn", **PLAIN}, (CN,)),
        ("auto", None, PLAIN, (GLOBAL, CN)),
        (None, "https://example.org/api/", {}, (Host("example.org", "https://example.org/api"),)),
        (None, None, {"JUSTONEAPI_BASE_URL": "https://h:1"}, (Host("h:1", "https://h:1"),)),
        (None, "https://h:2", {"JUSTONEAPI_BASE_URL": "https://h:1"}, (Host("h:2", "https://h:2"),)),
        (None, "https://h:2", {"JUSTONEAPI_REGION": "cn"}, (Host("h:2", "https://h:2"),)),
        (None, "http://127.0.0.1:8000", {}, (Host("127.0.0.1:8000", "http://127.0.0.1:8000"),)),
        (None, "http://[::1]:8000", {}, (Host("[::1]:8000", "http://[::1]:8000"),)),
        (None, "http://localhost", {}, (Host("localhost", "http://localhost"),)),
        (None, "http://10.0.0.1", PLAIN, (Host("10.0.0.1", "http://10.0.0.1"),)),
        ("", None, {"JUSTONEAPI_REGION": "cn"}, (GLOBAL,)),
        ("", "https://h:2", {}, (Host("h:2", "https://h:2"),)),
    ],
)
def test_arguments_win_over_the_environment(
    region: str | None, base_url: str | None, environ: dict[str, str], hosts: tuple[Host, ...]
) -> None:
    assert choose_hosts(region, base_url, None, environ) == hosts


@pytest.mark.parametrize(
    ("region", "base_url", "allow", "environ", "words"),
    [
        ("cn", None, None, {}, "allow_plaintext=True"),
        ("cn", None, False, PLAIN, "plain HTTP"),
        ("auto", None, None, {}, "47.117.133.51"),
        (None, "http://10.0.0.1", None, {}, "plain HTTP"),
        (None, "http://notlocalhost", None, {}, "plain HTTP"),
        (None, "http://evil.localhost", None, {}, "plain HTTP"),
        (None, "http://localhost.example.org", None, {}, "plain HTTP"),
        (None, "http://127.0.0.1.example.org", None, {}, "plain HTTP"),
        ("mars", None, None, {}, "'global', 'cn', 'auto'"),
        ("global", "https://h", None, {}, "exclude each other"),
        (None, None, None, {"JUSTONEAPI_REGION": "global", "JUSTONEAPI_BASE_URL": "https://h"}, "exclude each other"),
        ("global", None, None, {"JUSTONEAPI_BASE_URL": "https://h"}, "'global' and JUSTONEAPI_BASE_URL exclude"),
        ("auto", None, True, {"JUSTONEAPI_BASE_URL": "https://h"}, "unset JUSTONEAPI_BASE_URL"),
        (None, "", None, {"JUSTONEAPI_BASE_URL": "https://h"}, "https://host:port"),
        ("cn", None, None, {"JUSTONEAPI_ALLOW_PLAINTEXT": "perhaps"}, "must be 1 or 0, got 'perhaps'"),
        (None, "ftp://h", None, {}, "https://host:port"),
        (None, "h:8000", None, {}, "https://host:port"),
        (None, "https://", None, {}, "https://host:port"),
        (None, "https://h:port", None, {}, "https://host:port"),
        (None, "https://h /x", None, {}, "https://host:port"),
        (None, "https://user:pw@h", None, {}, "user name"),
        (None, "https://h/?token=x", None, {}, "query"),
    ],
)
def test_the_error_for_an_invalid_host_says_what_to_write(
    region: str | None, base_url: str | None, allow: bool | None, environ: dict[str, str], words: str
) -> None:
    with pytest.raises(InvalidSettings) as caught:
        choose_hosts(region, base_url, allow, environ)
    assert words in str(caught.value)
    assert "pw" not in str(caught.value)


def test_the_last_host_that_worked_comes_first() -> None:
    route = HostOrder((GLOBAL, CN))
    assert route.order(0) == [GLOBAL, CN]
    route.worked(CN)
    assert route.order(0) == [CN, GLOBAL]


def test_a_host_that_failed_comes_last_until_it_has_cooled_down() -> None:
    route = HostOrder((GLOBAL, CN))
    route.failed(GLOBAL, 100)
    assert route.order(100) == [CN, GLOBAL]
    assert route.order(100 + COOL_DOWN) == [GLOBAL, CN]


def test_the_host_that_cools_down_first_comes_first() -> None:
    route = HostOrder((GLOBAL, CN))
    route.failed(CN, 100)
    route.failed(GLOBAL, 110)
    assert route.order(111) == [CN, GLOBAL]


def test_an_answer_ends_the_cool_down() -> None:
    route = HostOrder((GLOBAL, CN))
    route.failed(GLOBAL, 100)
    route.worked(GLOBAL)
    assert route.order(101) == [GLOBAL, CN]


@pytest.mark.parametrize(
    ("region", "base_url", "allow", "environ", "hosts"),
    [
        (None, None, None, {}, (GLOBAL,)),
        (None, None, True, {}, (GLOBAL, CN)),
        (None, None, None, PLAIN, (GLOBAL, CN)),
        (None, None, False, PLAIN, (GLOBAL,)),
        ("cn", None, True, {}, (CN,)),
        ("global", None, True, {}, (GLOBAL,)),
        ("auto", None, True, {}, (GLOBAL, CN)),
        (None, "https://h", True, {}, (Host("h", "https://h"),)),
        (None, None, True, {"JUSTONEAPI_REGION": "cn"}, (CN,)),
        (None, None, None, {"JUSTONEAPI_REGION": "global", **PLAIN}, (GLOBAL,)),
        (None, None, True, {"JUSTONEAPI_BASE_URL": "https://h"}, (Host("h", "https://h"),)),
    ],
)
def test_ping_tries_the_hosts_that_calls_may_use(
    region: str | None, base_url: str | None, allow: bool | None, environ: dict[str, str], hosts: tuple[Host, ...]
) -> None:
    assert hosts_to_ping(region, base_url, allow, environ) == hosts


def test_ping_refuses_what_calls_refuse() -> None:
    with pytest.raises(InvalidSettings, match="plain HTTP"):
        hosts_to_ping("cn", None, None, {})


@pytest.mark.parametrize("allow", [True, 1])
def test_the_argument_allow_plaintext_is_enough(allow: bool) -> None:
    assert choose_hosts("cn", None, allow, {}) == (CN,)


@pytest.mark.parametrize(
    ("region", "base_url"),
    [(5, None), (["global"], None), (b"cn", None), ("mars", None), (5, "https://h"), ([], "https://h")],
    ids=str,
)
def test_the_error_for_an_unknown_region_lists_all(region: object, base_url: str | None) -> None:
    with pytest.raises(InvalidSettings) as caught:
        choose_hosts(region, base_url, None, {})  # type: ignore[arg-type]
    assert caught.value.message == (
        f"Unknown region {region!r}; use one of 'global', 'cn', 'auto', or pass your own base_url"
    )


@pytest.mark.parametrize(
    ("environ", "message"),
    [
        (
            {"JUSTONEAPI_REGION": "mars"},
            ("Unknown region 'mars' (JUSTONEAPI_REGION); use one of 'global', 'cn', 'auto', or pass your own base_url"),
        ),
        (
            {"JUSTONEAPI_BASE_URL": "h"},
            "JUSTONEAPI_BASE_URL is not a valid URL; write https://host:port or https://host/prefix",
        ),
    ],
    ids=["region", "base_url"],
)
def test_a_fault_of_the_environment_is_said_in_full(environ: dict[str, str], message: str) -> None:
    with pytest.raises(InvalidSettings) as caught:
        choose_hosts(None, None, None, environ)
    assert caught.value.message == message


@pytest.mark.parametrize(
    ("base_url", "message"),
    [
        (5, "base_url is not a valid URL; write https://host:port or https://host/prefix"),
        ("h", "base_url is not a valid URL; write https://host:port or https://host/prefix"),
        ("https://u@h", "base_url contains a user name or password, which this service does not use; remove it"),
        ("https://h?a", "base_url has a query or fragment; keep only scheme, host, port and path"),
        ("https://h/#", "base_url has a query or fragment; keep only scheme, host, port and path"),
        ("https://h/a/./b", "base_url has a path with '.' or '..', which leads to another path; write that path"),
        ("https://h/..\\b", "base_url has a path with '.' or '..', which leads to another path; write that path"),
    ],
)
def test_a_place_that_cannot_be_is_refused_in_words(base_url: str, message: str) -> None:
    with pytest.raises(InvalidSettings) as caught:
        choose_hosts(None, base_url, None, {})
    assert caught.value.message == message


def test_conflicting_settings_are_named() -> None:
    environ = {"JUSTONEAPI_REGION": "global", "JUSTONEAPI_BASE_URL": "https://h"}
    for region, named in ((None, "JUSTONEAPI_REGION and"), ("cn", "region='cn' and")):
        with pytest.raises(InvalidSettings) as caught:
            choose_hosts(region, None, None, environ)
        assert str(caught.value.message).startswith(f"{named} JUSTONEAPI_BASE_URL exclude each other; ")


def test_only_slashes_are_stripped_from_a_path() -> None:
    assert choose_hosts(None, "https://h/vXX//", None, {})[0].base_url == "https://h/vXX"


def test_four_variables_are_read_and_no_others() -> None:
    environ = {
        "JUSTONEAPI_REGION": "cn",
        "JUSTONEAPI_BASE_URL": "https://h",
        "JUSTONEAPI_ALLOW_PLAINTEXT": "1",
        "JUSTONEAPI_TRANSPORT": "httpx",
    }
    assert relevant_environment(environ | {"JUSTONEAPI_TOKEN": "secret", "PATH": "/bin"}) == environ
    assert relevant_environment({"JUSTONEAPI_REGION": ""}) == {}


@pytest.mark.parametrize("word", ["1", "true", "yes", "on", "TRUE", " Yes "])
def test_values_for_yes_allow_plaintext(word: str) -> None:
    assert choose_hosts("cn", None, None, {"JUSTONEAPI_ALLOW_PLAINTEXT": word}) == (CN,)


@pytest.mark.parametrize("word", ["", "0", "false", "no", "off", "OFF", " No "])
def test_values_for_no_refuse_plaintext(word: str) -> None:
    with pytest.raises(InvalidSettings, match="plain HTTP"):
        choose_hosts("cn", None, None, {"JUSTONEAPI_ALLOW_PLAINTEXT": word})


def test_any_other_value_is_quoted_in_lower_case() -> None:
    with pytest.raises(InvalidSettings) as caught:
        choose_hosts("global", None, None, {"JUSTONEAPI_ALLOW_PLAINTEXT": " Perhaps "})
    assert caught.value.message == "JUSTONEAPI_ALLOW_PLAINTEXT must be 1 or 0, got 'perhaps'"


def test_another_host_is_never_added() -> None:
    route = HostOrder((GLOBAL,))
    route.worked(CN)
    assert route.order(0) == [GLOBAL]


def test_the_cool_down_works_with_a_clock_near_zero() -> None:
    route = HostOrder((GLOBAL, CN))
    route.failed(GLOBAL, 0.2 - COOL_DOWN)
    assert route.order(0.1) == [CN, GLOBAL]


def test_a_child_does_not_wait_for_the_lock_of_a_route() -> None:
    route = HostOrder((GLOBAL, CN))
    route.worked(CN)
    with route._lock:
        assert in_child(lambda: [host.region for host in route.order(0)]) == ["cn", "global"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("JUSTONEAPI_REGION", "mars"),
        ("JUSTONEAPI_BASE_URL", "nowhere"),
        ("JUSTONEAPI_BASE_URL", "https://bad..name"),
        ("JUSTONEAPI_BASE_URL", "https://user:word@h"),
        ("JUSTONEAPI_BASE_URL", "https://h?a=1"),
        ("JUSTONEAPI_BASE_URL", "https://h/a/../b"),
    ],
)
def test_a_wrong_value_of_the_environment_names_its_variable(name: str, value: str) -> None:
    with pytest.raises(InvalidSettings, match=name):
        choose_hosts(None, None, None, {name: value})


def test_a_renewed_route_keeps_its_order() -> None:
    route = HostOrder((GLOBAL, CN))
    route.worked(CN)
    route._renew()
    assert route.order(0) == [CN, GLOBAL]
