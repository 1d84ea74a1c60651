"""`justone call`: how the words name an operation, its parameters and its options."""

import json

import pytest

from justone_client import Client
from justone_client._requests.no_data import no_data_note
from tests.cli.conftest import AUTHOR, SEARCH, TOKEN, Caller, only, reply
from tests.conftest import ROOT
from tests.support.catalogue import operation, words


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
def test_an_operation_can_be_named_in_several_ways(call: Caller, words: tuple[str, ...]) -> None:
    assert call(*words, "--keyword", "cats", answer=reply({})).code == 0
    seen = only(call.journal)
    assert (seen.method, seen.path) == ("GET", "/api/douyin/search-video/v4")
    assert seen.query == {"keyword": "cats", "token": TOKEN}


@pytest.mark.parametrize("name", ["oAuthorId", "o_author_id", "o-author-id"])
def test_a_parameter_has_its_wire_name_or_python_name(call: Caller, name: str) -> None:
    call(*AUTHOR, f"--{name}", "662", "--platform=SHORT_VIDEO", answer=reply({}))
    assert only(call.journal).query == {"oAuthorId": "662", "platform": "SHORT_VIDEO", "token": TOKEN}


def test_after_the_operation_region_is_its_parameter(call: Caller) -> None:
    one = operation(lambda one: any(two.name == "region" and not two.choices for two in one.parameters))
    line = [*(word for word in words(one) if not word.startswith("--region=")), "--region", "GB"]
    assert call(*line, answer=reply({})).code == 0
    assert only(call.journal).query["region"] == "GB"
    refused = call("--region", "mars", *line, answer=reply({}))
    assert refused.code == 2
    assert "--region" in refused.err
    assert call.journal == []


def test_options_can_come_anywhere(call: Caller) -> None:
    result = call("--json", "douyin", "--timeout", "5", "search_video_v4", "--keyword", "a", "--attempts", "1",
                  answer=reply({}))  # fmt: skip
    assert result.code == 0
    assert result.json["envelope"]["code"] == 0


def test_an_equals_sign_allows_values_that_look_like_options(call: Caller) -> None:
    assert call(*SEARCH, "--keyword=--json", "--page", "-5", answer=reply({})).code == 0
    assert only(call.journal).query == {"keyword": "--json", "page": "-5", "token": TOKEN}


def test_an_unknown_enum_value_is_sent_on_request(call: Caller) -> None:
    words = (*AUTHOR, "--oAuthorId", "1", "--platform", "HOLOGRAM", "--allow-unknown-values")
    assert call(*words, answer=reply({})).code == 0
    assert only(call.journal).query["platform"] == "HOLOGRAM"


def test_a_deprecated_operation_names_its_replacement(call: Caller) -> None:
    """Takes any operation of today's catalogue that has a successor."""
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


def test_an_unknown_operation_is_sent_unchanged(call: Caller) -> None:
    result = call("POST", "/api/new/thing/v1", "--form", "--anyName", "猫 &", answer=reply({}))
    seen = only(call.journal)
    assert seen.form == {"anyName": "猫 &", "token": TOKEN}
    assert seen.query == {}
    assert "unknown to this version" in result.err


def test_a_call_without_data_prints_one_line_of_warning(call: Caller) -> None:
    marked = next((one for one in Client("token").operations() if no_data_note(one)), None)
    if marked is None:
        pytest.skip("the catalogue marks no operation as returning no data")
    needed = [one for one in marked.parameters if one.required]
    given = [f"--{one.name}={one.choices[0] if one.choices else 1}" for one in needed]
    result = call(marked.platform, marked.name, *given, answer=reply({}))
    assert no_data_note(marked) in result.err
    assert "NoDataWarning" not in result.err
    assert (result.code, len(call.journal)) == (0, 1)
