"""What `drift` reports, and what it ignores."""

from __future__ import annotations

import asyncio
import copy
import json
import re
from functools import cache
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.answers.print import schema_drift
from justone_client import Answer, AsyncClient, Cache, Client, Drift, InvalidSettings, drift
from justone_generated._drift import drift as differences
from tests.conftest import ROOT
from tests.support.catalogue import present
from tests.support.typed_answers import documented, reached, references, schemas

ODD: list[Any] = [None, True, 0, 1.5, "", "x", [], {}, [None], [7], [[]], {"a": 1}, {"17": "x"}, {"水果": None}]

BASE = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"
SPREAD = "GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1"
VIDEOS = "GET /api/douyin-xingtu/gw/api/data_sp/author_rec_videos_v2/v1"


def changed(operation: str, *path: Any, to: object) -> Any:
    data = copy.deepcopy(documented()[operation])
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return data


def reported(operation: str, data: object) -> list[str]:
    return [str(one) for one in differences(references()[operation], data)]


@pytest.mark.parametrize("operation", documented())
def test_a_documented_answer_is_as_declared(operation: str) -> None:
    assert reported(operation, documented()[operation]) == []


CASES: dict[str, tuple[str, tuple[Any, ...], object, str]] = {
    "a scalar": (BASE, ("nick_name",), 7, "data.nick_name: declared str | None, received integer"),
    "a bool is not an int": (BASE, ("follower",), True, "data.follower: declared int | None, received boolean"),
    "a list is not a string": (BASE, ("nick_name",), ["x"], "data.nick_name: declared str | None, received array"),
    "an object became text": (SPREAD, ("expect_cpm",), "gone", "data.expect_cpm: declared ExpectCpm, received string"),
    "inside": (SPREAD, ("expect_cpm", "cpm_60"), 1.5, "data.expect_cpm.cpm_60: declared str | None, received number"),
    "in a map": (BASE, ("tags_relation", "y"), "z", "data.tags_relation.y: declared list[str], received string"),
    "an item": (BASE, ("platform", 1), "5", "data.platform[1]: declared int, received string"),
    "an item's field": (
        VIDEOS,
        ("masterpiece_videos", 1, "play"),
        "many",
        "data.masterpiece_videos[1].play: declared int | None, received string",
    ),
    "undeclared": (BASE, ("new",), {"a": 1}, "data.new: declared nothing, received object"),
    "a null among objects": (
        VIDEOS,
        ("masterpiece_videos", 1),
        None,
        "data.masterpiece_videos[1]: declared Video, received null",
    ),
    "undeclared and null": (BASE, ("new",), None, "data.new: declared nothing, received null"),
    "a key like no name": (BASE, ("a b",), 1, "data['a b']: declared nothing, received integer"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_difference_has_path_declared_and_received(case: str) -> None:
    operation, path, value, line = CASES[case]
    assert reported(operation, changed(operation, *path, to=value)) == [line]


@pytest.mark.parametrize("value", [None, [], {}], ids=["null", "an empty list", "an empty object"])
@pytest.mark.parametrize("field", ["nick_name", "star_tags", "tags_relation", "base_resp"])
def test_null_and_empty_containers_say_nothing(field: str, value: object) -> None:
    assert reported(BASE, changed(BASE, field, to=value)) == []


def test_a_missing_key_does_not_differ() -> None:
    assert reported(BASE, {}) == []


def test_an_integer_is_a_number() -> None:
    distribution = "GET /api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1"
    assert reported(distribution, changed(distribution, "video_content_distribution", 0, "proportion", to=1)) == []


@pytest.mark.parametrize(("data", "kind"), [("text", "string"), ([1], "array"), (3, "integer")], ids=str)
def test_the_whole_may_differ(data: object, kind: str) -> None:
    assert differences(references()[BASE], data) == [Drift("data", "GetAuthorBaseInfoV1", kind)]


@pytest.mark.parametrize("data", [None, "", [], {}], ids=repr)
def test_the_whole_may_be_nothing(data: object) -> None:
    assert differences(references()[BASE], data) == []


def test_an_undeclared_name_beside_data_keys_is_drift() -> None:
    operation = present("GET /api/jd/get-item-detail/v1")
    pis = {"17": "x", "水果": "y", "18": 5, "brand_new": "z"}
    assert reported(operation, {"promov2": [{"pis": [pis]}]}) == [
        "data.promov2[0].pis[0]['18']: declared str, received integer",
        "data.promov2[0].pis[0].brand_new: declared nothing, received string",
    ]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(documented())), st.lists(st.integers(0, 10**6), max_size=5), st.sampled_from(ODD))
def test_the_press_reports_what_the_package_reports(operation: str, path: list[int], value: object) -> None:
    schema, reference, answer = known()[operation]
    data = replaced(copy.deepcopy(answer), path, value)
    theirs = {(re.sub(r"\[\d+\]", "[]", one.path), *one[1:]) for one in differences(reference, data)}
    assert {tuple(one) for one in schema_drift.differences(schema, data, reference.partition(":")[2])} == theirs


@cache
def known() -> dict[str, tuple[dict[str, Any], str, Any]]:
    """Schema, reference and answer of each documented operation."""
    found, named = schemas(), references()
    return {key: (found[key], str(named[key]), answer) for key, answer in documented().items()}


def hiding() -> list[str]:
    """Operations with a class whose fields hide a name, so that its types are spelled otherwise."""
    modules = (ROOT / "generated/justone_generated/models").glob("*/*.py")
    named = {f"{path.parent.name}.{path.stem}" for path in modules if re.search(r": .*\b_[a-zA-Z]", path.read_text())}
    return [key for key, reference in references().items() if str(reference).partition(":")[0] in named]


@pytest.mark.sampled(6)
@pytest.mark.parametrize("operation", hiding())
def test_a_type_is_shown_without_aliases(operation: str) -> None:
    schema, reference = schemas()[operation], references()[operation]
    data = dict.fromkeys(schema.get("properties", {}), 5.5)
    theirs = {tuple(one) for one in differences(reference, data)}
    assert {tuple(one) for one in schema_drift.differences(schema, data, str(reference).partition(":")[2])} == theirs
    assert not [one for one in theirs if "_builtins" in one[1] or "_typing" in one[1]]


def replaced(data: Any, path: list[int], value: object) -> Any:
    """The data with a value somewhere inside."""
    holder, key, _ = reached(data, path)
    if holder is None:
        return value
    holder[key] = value
    return data


def test_nothing_differs_from_no_type() -> None:
    assert differences(None, {"any": "thing"}) == []


def test_endless_nesting_ends_no_walk() -> None:
    comments = "GET /api/xiaohongshu/get-note-comment/v2"
    deep: dict[str, Any] = {"content": "x"}
    for _ in range(20_000):
        deep = {"sub_comments": [deep]}
    assert reported(comments, {"comments": [deep]}) == []


def envelope(data: object, code: int = 0) -> httpx.MockTransport:
    body = json.dumps({"code": code, "data": data, "message": None, "recordTime": None}).encode()
    return httpx.MockTransport(lambda _: httpx.Response(200, content=body))


def calls(kind: str, data: object, code: int = 0, **settings: Any) -> Answer[Any]:
    transport = envelope(data, code)
    if kind == "sync":
        with httpx.Client(transport=transport) as own, Client("token", http_client=own, **settings) as client:
            return client.call(BASE, {"oAuthorId": "1"})

    async def call() -> Answer[Any]:
        own = httpx.AsyncClient(transport=transport)
        async with own, AsyncClient("token", http_client=own, **settings) as client:
            return await client.call(BASE, {"oAuthorId": "1"})

    return asyncio.run(call())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_on_drift_is_called_with_what_differs(kind: str) -> None:
    heard: list[tuple[str, list[Drift]]] = []
    data = changed(BASE, "nick_name", to=7)
    answer = calls(kind, data, on_drift=lambda answer, found: heard.append((answer.operation, found)))
    assert heard == [(BASE, [Drift("data.nick_name", "str | None", "integer")])]
    assert heard[0][1] == drift(answer)
    assert answer.data.nick_name == 7


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_on_drift_is_not_called_where_nothing_differs(kind: str) -> None:
    heard: list[object] = []
    calls(kind, documented()[BASE], on_drift=lambda *reported: heard.append(reported))
    assert heard == []


@pytest.mark.parametrize("wrong", [{"code": 0}, None, [], "text"], ids=repr)
def test_drift_of_anything_but_an_answer_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="drift needs an Answer"):
        drift(wrong)


async def awaited(*reported: object) -> None:
    """Would never be awaited."""


@pytest.mark.parametrize("hook", ["log", 5, awaited], ids=["text", "a number", "a coroutine function"])
def test_an_on_drift_that_cannot_be_called_is_refused(hook: Any) -> None:
    with pytest.raises(InvalidSettings, match="on_drift"):
        Client("token", on_drift=hook)


def test_on_drift_is_called_once_for_a_cached_answer() -> None:
    heard: list[object] = []
    transport = envelope(changed(BASE, "nick_name", to=7))
    settings: dict[str, Any] = {"on_drift": lambda *reported: heard.append(reported), "cache": Cache(ttl=60)}
    with httpx.Client(transport=transport) as own, Client("token", http_client=own, **settings) as client:
        answers = [client.call(BASE, {"oAuthorId": "1"}) for _ in range(2)]
    assert ([answer.cached for answer in answers], len(heard)) == ([False, True], 1)


def test_a_failure_has_no_drift() -> None:
    answer = calls("sync", {"nick_name": 7}, code=404, raise_errors=False)
    assert (answer.data, drift(answer)) == ({"nick_name": 7}, [])


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_data_comes_typed_and_raw_as_received(kind: str) -> None:
    received = documented()[BASE]
    answer = calls(kind, received)
    assert (type(answer.data).__name__, answer.data.nick_name) == ("GetAuthorBaseInfoV1", received["nick_name"])
    assert answer.data.base_resp.status_code == 0
    assert (type(answer.raw["data"]), type(answer.raw["data"]["base_resp"])) == (dict, dict)
    assert answer.data == answer.raw["data"] == received
