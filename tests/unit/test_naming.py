"""Python names follow from wire names by rules; a clash is a problem that names both sides."""

from typing import Any

import pytest

from codegen.merge import merge
from codegen.naming import RESERVED, Names, name_all, snake
from codegen.parse import parse
from codegen.problem import Refused
from codegen_cases import document, operation, parameter


def named(*paths: str, parameters: tuple[str, ...] = (), **fields: Any) -> Names:
    nodes = {path: {"get": operation(*map(parameter, parameters), **fields)} for path in paths}
    merged = merge({"shop.json": document(nodes)})
    return name_all(parse(merged), merged)


def method(path: str) -> str:
    return named(path).methods[f"GET {path}"]


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
    ],
    ids=["plain", "noise", "no noise", "no version", "placeholder", "platform only", "noise only", "builtin"],
)
def test_a_method_is_what_the_path_says_without_noise(path: str, name: str) -> None:
    assert method(path) == name


def test_noise_stays_where_two_methods_would_be_one() -> None:
    names = named("/api/shop/gw/author/find/v1", "/api/shop/gw/data/find/v1", "/api/shop/gw/data/look/v1")
    assert sorted(names.methods.values()) == ["gw_author_find_v1", "gw_data_find_v1", "look_v1"]


def test_two_methods_of_one_name_are_refused() -> None:
    with pytest.raises(Refused, match=r"`find_it_v1` is the method of GET /api/shop/find-it/v1 too"):
        named("/api/shop/find-it/v1", "/api/shop/find_it/v1")


def test_our_own_words_win() -> None:
    words = {"x-justone-platform": "big-shop", "x-justone-method": "look-v1"}
    names = named("/api/shop/find/v1", **words)
    assert names.platforms == {"shop": "big_shop"}
    assert names.methods == {"GET /api/shop/find/v1": "look_v1"}


def test_two_parameters_of_one_name_are_refused() -> None:
    with pytest.raises(Refused, match="parameters `userId` and `user_id` would both be `user_id`"):
        named("/api/shop/find/v1", parameters=("userId", "user_id"))


def test_two_platforms_of_one_name_are_refused() -> None:
    with pytest.raises(Refused, match="platforms big-shop and big_shop would both be `big_shop`"):
        named("/api/big-shop/find/v1", "/api/big_shop/find/v1")


@pytest.mark.parametrize("segment", ["1688", "call", "with-options", "---"])
def test_a_platform_that_cannot_be_an_attribute_asks_for_an_overlay(segment: str) -> None:
    with pytest.raises(Refused, match="overlay `x-justone-platform`"):
        named(f"/api/{segment}/find/v1")


def test_a_parameter_called_self_gets_out_of_the_way() -> None:
    assert named("/api/shop/find/v1", parameters=("self",)).parameters["GET /api/shop/find/v1"] == {"self": "self_"}


@pytest.mark.parametrize("name", ["日本", "---", "é"])
def test_a_name_without_a_python_form_is_refused(name: str) -> None:
    with pytest.raises(Refused, match="no Python name can be made"):
        named("/api/shop/find/v1", parameters=(name,))


def test_what_the_client_itself_offers_is_reserved() -> None:
    assert {"call", "operations", "close", "with_options"} <= RESERVED
