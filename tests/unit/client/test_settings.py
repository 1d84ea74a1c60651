"""Invalid settings are refused when a client is built; copies change only what they are given."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import justone_client
from justone_client import AsyncClient, Client, InvalidSettings, Retry
from tests.unit.client.fake_service import TOKEN, FakeService


@pytest.mark.parametrize(
    "wrong",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("inf")},
        {"timeout": float("nan")},
        {"timeout": "10"},
        {"timeout": True},
        {"max_answer_bytes": 0},
        {"max_answer_bytes": "1000"},
        {"budget": 500},
        {"retry": 3},
        {"retry": 0},
        {"retry": False},
        {"retry": Retry},
    ],
    ids=str,
)
def test_options_out_of_range_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidSettings, match=next(iter(wrong))):
        Client(TOKEN, **wrong)
    with pytest.raises(InvalidSettings, match=next(iter(wrong))):
        Client(TOKEN).with_options(**wrong)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"budget": 500}, r"budget must be a Budget, such as Budget\(max_billed=500\); got 500"),
        ({"limits": 5}, r"limits must be a Limits object, such as Limits\(.+\); got 5"),
        ({"limits": 0}, "limits must be a Limits object, .+; got 0"),
        ({"cache": 60}, r"cache must be a Cache, such as Cache\(ttl=3600\); got 60"),
        ({"clock": 3}, "clock must be a Clock, .+; got 3"),
    ],
    ids=str,
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_setting_of_the_wrong_type_names_the_right_one(
    kind: type[Client] | type[AsyncClient], wrong: dict[str, Any], words: str
) -> None:
    with pytest.raises(InvalidSettings, match=words):
        kind(TOKEN, **wrong)


def test_a_copy_has_its_own_options_and_shares_the_rest() -> None:
    service = FakeService({"code": 600})
    client = service.client()
    quiet = client.with_options(raise_errors=False)
    assert quiet.call("GET /x").code == 600
    assert quiet.douyin_xingtu.get_author_base_info_v1(o_author_id="1").code == 600
    with pytest.raises(justone_client.PermissionDenied):
        client.douyin_xingtu.get_author_base_info_v1(o_author_id="1")
    assert quiet._pool is client._pool
    assert quiet._core is client._core


def test_a_copy_keeps_all_other_options() -> None:
    client = Client(TOKEN, timeout=7, retry=Retry(attempts=2), allow_unknown_values=True)
    options = client.with_options(raise_errors=False)._options
    assert (options.timeout, options.retry.attempts, options.allow_unknown_values) == (7, 2, True)
    assert options.raise_errors is False


def test_a_repr_shows_settings_but_not_the_token() -> None:
    assert repr(Client(TOKEN, timeout=5)) == "Client(region='global', timeout=5)"
    assert (
        repr(AsyncClient(TOKEN, region="auto", allow_plaintext=True)) == "AsyncClient(region='global|cn', timeout=120)"
    )


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy], ids=["pickle", "copy", "deepcopy"])
def test_a_client_cannot_be_pickled_or_copied(copied: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match="build one in each process"):
        copied(Client(TOKEN))


def test_both_clients_have_the_same_public_names() -> None:
    def promises(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    assert promises(Client) == promises(AsyncClient)
