"""Which host is chosen, and which is next."""

import pytest

from justone_client import InvalidSettings
from justone_client.regions import CN, COOL_DOWN, GLOBAL, Host, Route, choose

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
    ],
)
def test_arguments_win_over_the_environment(
    region: str | None, base_url: str | None, environ: dict[str, str], hosts: tuple[Host, ...]
) -> None:
    assert choose(region, base_url, None, environ) == hosts


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
        ("cn", None, None, {"JUSTONEAPI_ALLOW_PLAINTEXT": "perhaps"}, "write 1 or 0"),
        (None, "ftp://h", None, {}, "https://host:port"),
        (None, "h:8000", None, {}, "https://host:port"),
        (None, "https://", None, {}, "https://host:port"),
        (None, "https://h:port", None, {}, "https://host:port"),
        (None, "https://h /x", None, {}, "https://host:port"),
        (None, "https://user:pw@h", None, {}, "user name"),
        (None, "https://h/?token=x", None, {}, "query"),
    ],
)
def test_what_is_refused_says_what_to_write(
    region: str | None, base_url: str | None, allow: bool | None, environ: dict[str, str], words: str
) -> None:
    with pytest.raises(InvalidSettings) as caught:
        choose(region, base_url, allow, environ)
    assert words in str(caught.value)
    assert "pw" not in str(caught.value)


def test_the_last_host_that_worked_comes_first() -> None:
    route = Route((GLOBAL, CN))
    assert route.order(0) == [GLOBAL, CN]
    route.worked(CN)
    assert route.order(0) == [CN, GLOBAL]


def test_a_host_that_failed_comes_last_until_it_has_cooled_down() -> None:
    route = Route((GLOBAL, CN))
    route.failed(GLOBAL, 100)
    assert route.order(100) == [CN, GLOBAL]
    assert route.order(100 + COOL_DOWN) == [GLOBAL, CN]


def test_when_all_cool_down_the_first_to_be_ready_comes_first() -> None:
    route = Route((GLOBAL, CN))
    route.failed(CN, 100)
    route.failed(GLOBAL, 110)
    assert route.order(111) == [CN, GLOBAL]


def test_an_answer_ends_the_cool_down() -> None:
    route = Route((GLOBAL, CN))
    route.failed(GLOBAL, 100)
    route.worked(GLOBAL)
    assert route.order(101) == [GLOBAL, CN]
