"""Calls with the same cache key share an answer."""

import pytest

from justone_client._caching.key import key_of, key_of_no_data
from justone_client._requests.hosts import CN, GLOBAL, Host
from justone_client._requests.request import Request
from justone_generated._base import Operation

THING: Operation[object] = Operation("douyin", "thing_v1", "GET", "/api/made-up/thing/v1", "Thing", "v1")
SANDBOX = Host("127.0.0.1:8000", "http://127.0.0.1:8000")
FIELDS = "a=1&b=2"
REQUEST = Request("GET", "/api/made-up/thing/v1", "query", FIELDS)
KEY = key_of(THING, REQUEST, GLOBAL)


def test_keys_never_change_between_versions() -> None:
    """A cache file with paid answers outlives an upgrade."""
    assert KEY == "46fec9682e4ad33a22cee5c736810d2806dedf716b3998527c9ec2300f543676"
    assert key_of(THING, REQUEST, SANDBOX, "mock") == "1f656c2867c8344717b2688cbc93bed17d5757bd01435485611e75389e38e51b"
    assert key_of_no_data("abc") == "abc-201"


def test_regions_and_order_of_fields_share_a_key() -> None:
    assert key_of(THING, REQUEST, CN) == KEY
    assert key_of(THING, REQUEST._replace(fields="b=2&a=1"), GLOBAL) == KEY


@pytest.mark.parametrize(
    ("operation", "request_", "host", "through"),
    [
        (THING, REQUEST, SANDBOX, ""),
        (THING, REQUEST, Host("global", "https://elsewhere"), ""),
        (THING, REQUEST, GLOBAL, "mock"),
        (THING._replace(path="/api/made-up/other/v1"), REQUEST, GLOBAL, ""),
        (THING._replace(method="POST"), REQUEST, GLOBAL, ""),
        (THING, REQUEST._replace(place="form"), GLOBAL, ""),
        (THING, REQUEST._replace(fields="a=1&b=3"), GLOBAL, ""),
        (THING, REQUEST._replace(fields="a=1"), GLOBAL, ""),
        (THING, REQUEST._replace(fields="a=2&b=1"), GLOBAL, ""),
    ],
    ids=["sandbox", "host", "mock", "path", "method", "form", "value", "missing", "swapped"],
)
def test_any_other_difference_changes_the_key(
    operation: Operation[object], request_: Request, host: Host, through: str
) -> None:
    assert key_of(operation, request_, host, through) != KEY


def test_other_hosts_have_keys_of_their_own() -> None:
    hosts = [SANDBOX, Host("127.0.0.1:8000", "http://127.0.0.1:8000/prefix"), Host("h", "https://h"), GLOBAL]
    assert len({key_of(THING, REQUEST, host) for host in hosts}) == 4


def test_a_lone_surrogate_has_a_key() -> None:
    odd = REQUEST._replace(fields="a=\ud83d")
    assert key_of(THING, odd, GLOBAL) != key_of(THING, REQUEST._replace(fields="a=\ud83e"), GLOBAL)
