"""Python names are derived from wire names by rules; a taken name is replaced by a longer one."""

import inspect
from itertools import islice

import pytest

from codegen.document.names.assignment import Assignment
from codegen.document.names.naming import RESERVED, snake
from justone_client import AsyncClient, Client
from justone_generated.index import GONE, PLATFORMS
from tests.support.ledgers import named, operation, parameter


def method(path: str) -> str:
    return named(operation(f"GET {path}")).names.methods[f"GET {path}"]


def methods(*keys: str) -> dict[str, str]:
    return dict(named(*map(operation, keys)).names.methods)


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("oAuthorId", "o_author_id"),
        ("get-kol-info", "get_kol_info"),
        ("dataV2", "data_v2"),
        ("URLPath", "url_path"),
        ("inviteReply48hNumRatio", "invite_reply48h_num_ratio"),
        ("last_buffer", "last_buffer"),
        ("q", "q"),
        ("class", "class_"),
        ("match", "match"),
        ("type", "type"),
        ("3d", "n_3d"),
        ("top20CrowdsLabel", "top20_crowds_label"),
        ("interMidCoop30", "inter_mid_coop30"),
    ],
)
def test_wire_names_become_snake_case(wire: str, name: str) -> None:
    assert snake(wire) == name


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/api/shop/get-item/v2", "get_item_v2"),
        ("/api/shop/gw/api/author/get_author_base_info/v1", "get_author_base_info_v1"),
        ("/api/shop/community/list/v1", "community_list_v1"),
        ("/api/shop/ask-dots", "ask_dots"),
        ("/api/shop/api/solar/note/noteId/detail/v1", "note_detail_v1"),
        ("/api/shop/v1", "shop_v1"),
        ("/api/shop/data/v1", "data_v1"),
        ("/api/shop/list", "list_"),
        ("/api/shop/deprecated", "deprecated_"),
        ("/api/shop/import", "import_"),
        ("/api/shop/---", "shop"),
    ],
    ids=[
        "plain",
        "noise",
        "no noise",
        "no version",
        "placeholder",
        "platform only",
        "noise only",
        "builtin",
        "decorator",
        "keyword",
        "nothing to say",
    ],
)
def test_a_method_is_named_by_its_path_without_noise(path: str, name: str) -> None:
    assert method(path) == name


def test_noise_words_separate_two_methods() -> None:
    names = methods("GET /api/shop/gw/author/find/v1", "GET /api/shop/gw/data/find/v1", "GET /api/shop/gw/data/look/v1")
    assert sorted(names.values()) == ["gw_author_find_v1", "gw_data_find_v1", "look_v1"]


def test_a_short_name_is_not_a_longer_name_of_another() -> None:
    names = methods("GET /api/shop/gw/find/v1", "GET /api/shop/data/find/v1", "GET /api/shop/gw_find/v1")
    assert names == {
        "GET /api/shop/data/find/v1": "data_find_v1",
        "GET /api/shop/gw/find/v1": "gw_find_v1_get",
        "GET /api/shop/gw_find/v1": "gw_find_v1",
    }


def test_an_overlay_can_name_a_second_verb() -> None:
    found = named(operation("GET /api/shop/find/v1"), operation("POST /api/shop/find/v1", method_name="seek-v1"))
    assert sorted(found.names.methods.values()) == ["find_v1", "seek_v1"]


def test_a_platform_name_of_an_overlay_comes_first() -> None:
    found = named(operation("GET /api/shop/find/v1"), operation("GET /api/store/find/v1", platform_name="shop"))
    assert found.names.platforms == {"shop": "shop_2", "store": "shop"}


def test_spellings_of_one_word_differ_by_verb_and_number() -> None:
    names = methods("GET /api/shop/find-it/v1", "GET /api/shop/findIt/v1", "GET /api/shop/find_it/v1")
    assert sorted(names.values()) == ["find_it_v1", "find_it_v1_get", "find_it_v1_get_2"]


def test_two_verbs_of_one_path_differ_by_the_verb() -> None:
    assert methods("POST /api/shop/gw/find/v1", "GET /api/shop/gw/find/v1") == {
        "GET /api/shop/gw/find/v1": "find_v1",
        "POST /api/shop/gw/find/v1": "find_v1_post",
    }


def test_names_of_an_overlay_win() -> None:
    found = named(operation("GET /api/shop/find/v1", platform_name="big-shop", method_name="look-v1"))
    assert found.names.platforms == {"shop": "big_shop"}
    assert found.names.methods == {"GET /api/shop/find/v1": "look_v1"}


def test_a_method_name_of_an_overlay_comes_first() -> None:
    found = named(operation("GET /api/shop/find/v1"), operation("GET /api/shop/seek/v1", method_name="find-v1"))
    assert found.names.methods == {"GET /api/shop/find/v1": "find_v1_get", "GET /api/shop/seek/v1": "find_v1"}


@pytest.mark.parametrize(
    ("wires", "keywords"),
    [
        (("userId", "user_id"), ("user_id_2", "user_id")),
        (("user_id", "userId", "user-id"), ("user_id", "user_id_2", "user_id_3")),
        (("userId", "UserId", "user_id_2"), ("user_id", "user_id_3", "user_id_2")),
        (("userId", "UserId", "userId_2"), ("user_id", "user_id_3", "user_id_2")),
        (("self",), ("self_",)),
        (("日本", "é"), ("parameter", "parameter_2")),
        (("class", "class_"), ("class_2", "class_")),
    ],
    ids=["as on the wire", "three", "a number that is taken", "a number by the rules", "self", "no ASCII", "keyword"],
)
def test_parameters_of_one_name_are_numbered(wires: tuple[str, ...], keywords: tuple[str, ...]) -> None:
    found = named(operation("GET /api/shop/find/v1", *map(parameter, wires)))
    assert found.names.parameters["GET /api/shop/find/v1"] == dict(zip(wires, keywords, strict=True))


@pytest.mark.parametrize(
    ("segments", "names"),
    [
        (("big-shop", "big_shop"), ("big_shop", "big_shop_2")),
        (("1688",), ("n_1688",)),
        (("call",), ("call_",)),
        (("with-options",), ("with_options_",)),
        (("---",), ("platform",)),
        (("answer",), ("answer_2",)),
        (("async-shop", "shop"), ("async_shop", "shop_2")),
        (("n-1688", "n1688"), ("n_1688", "n1688_2")),
    ],
    ids=["spelling", "digit", "client's", "client's with a dash", "nothing", "class of the module", "async", "class"],
)
def test_a_platform_gets_a_unique_name(segments: tuple[str, ...], names: tuple[str, ...]) -> None:
    found = named(*(operation(f"GET /api/{segment}/find/v1") for segment in segments))
    assert found.names.platforms == dict(zip(segments, names, strict=True))


@pytest.mark.parametrize("segment", ["1688", "call", "---"])
def test_an_unusual_platform_name_is_noted_with_advice(segment: str) -> None:
    notes = "; ".join(named(operation(f"GET /api/{segment}/find/v1")).notes)
    assert f"platform {segment!r} is named" in notes
    assert "set `x-justone-platform` by overlay, restore specs/names.json from git and run again" in notes


def test_regular_names_have_no_notes() -> None:
    found: Assignment = named(
        operation("GET /api/shop/gw/find/v1", parameter("userId")), operation("GET /api/shop/look/v2")
    )
    assert found.notes == ()


def test_attributes_of_the_client_are_reserved() -> None:
    offered = {name for kind in (Client, AsyncClient) for name, _ in inspect.getmembers(kind)}
    own = (
        {name for name in offered if not name.startswith("_")}
        - PLATFORMS.keys()
        - {platform for platform, _ in GONE.values()}
    )
    assert sorted(own - RESERVED) == []
    assert list(islice(own, 1)) != []
