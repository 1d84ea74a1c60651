"""Paths of the service besides its operations, and documented answers."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

import justone_client as justone
from justone_client.sandbox import Manner, Sandbox, documented
from tests.conftest import ROOT
from tests.support.sandbox_requests import arguments, asked, envelope

FILES = sorted((ROOT / "specs" / "documented").glob("*.json"))
DOCUMENTED = {
    document["operation"]: document["answer"] for document in (json.loads(file.read_bytes()) for file in FILES)
}
EXAMPLE = "GET /status/api-example/detail"


AUTHOR = "6629722295873044494"
OTHER = "7123456789012345678"
BASE = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"


def _both(sandbox: Sandbox, key: str, author: str, **settings: Any) -> list[Any]:
    async def awaited() -> Any:
        async with sandbox.async_client(**settings) as client:
            return await client.call(key, {"oAuthorId": author})

    with sandbox.client(**settings) as client:
        return [client.call(key, {"oAuthorId": author}), asyncio.run(awaited())]


def _leaves(value: Any, path: str = "") -> dict[str, Any]:
    if isinstance(value, dict | list):
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        return {place: leaf for key, inner in parts for place, leaf in _leaves(inner, f"{path}.{key}").items()}
    return {path: value}


@pytest.mark.parametrize(
    ("author", "manner", "token"),
    [(AUTHOR, Manner(), "t"), (OTHER, Manner(documented="verbatim"), "t"), (OTHER, Manner(), "sandbox-documented")],
    ids=["documented id", "manner", "script"],
)
@pytest.mark.parametrize("key", DOCUMENTED)
def test_a_documented_answer_is_returned_verbatim(key: str, author: str, manner: Manner, token: str) -> None:
    answers = _both(Sandbox(manner=manner), key, author, token=token)
    assert [(answer.raw, answer.data) for answer in answers] == [(DOCUMENTED[key], DOCUMENTED[key]["data"])] * 2
    assert documented(key) == DOCUMENTED[key]


def test_a_documented_answer_can_be_loaded_by_name() -> None:
    for name in ("douyin_xingtu.get_author_base_info_v1", "get_author_base_info_v1", BASE):
        assert documented(name)["data"]["id"] == AUTHOR
    with pytest.raises(ValueError, match=r"use one of douyin_xingtu\.get_author_base_info_v1"):
        documented("douyin.search_video_v4")


@pytest.mark.parametrize("asked_for", [OTHER, "1", "x-y_z", "作者"])
@pytest.mark.parametrize("key", DOCUMENTED)
def test_an_answer_keeps_all_fields_but_the_requested_id(key: str, asked_for: str) -> None:
    expected = _leaves(DOCUMENTED[key]["data"]) | ({".id": asked_for} if key == BASE else {})
    for answer in _both(Sandbox(), key, asked_for):
        assert _leaves(answer.data) == expected
        assert answer.raw["asked"] == {"oAuthorId": asked_for}
        assert str(answer.request_id).startswith("local-"), "the id keeps the press from learning from this answer"
        assert justone.drift(answer) == []


def test_the_requested_author_is_returned_over_loopback() -> None:
    with Sandbox().serve() as server, justone.Client("t", base_url=server.url) as client:
        ids = [str(10**18 + n) for n in range(20)]
        method = client.douyin_xingtu.get_author_base_info_v1
        results = client.map(method, ({"o_author_id": one} for one in ids), order="input")
        assert [result.answer and result.answer.data.id for result in results] == ids


def test_the_requested_page_is_returned() -> None:
    key = next(key for key in DOCUMENTED if "convert_videos" in key)
    with Sandbox().client() as client:
        data = client.call(key, {"oAuthorId": AUTHOR, "page": 3}).data
    assert data["pagination"] == {**DOCUMENTED[key]["data"]["pagination"], "page": 3}


def test_the_five_given_operations_are_documented() -> None:
    assert len(DOCUMENTED) == 5


def test_documented_answers_are_typed() -> None:
    with Sandbox().client() as client:
        author = client.douyin_xingtu.get_author_base_info_v1(o_author_id="1").data
        spread = client.douyin_xingtu.get_author_spread_info_v1(o_author_id="1").data
    base = DOCUMENTED["GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"]["data"]
    assert author.nick_name == base["nick_name"]
    assert spread.expect_cpm.cpm_1_20 is not None


def test_documented_answers_can_be_turned_off() -> None:
    key = next(iter(DOCUMENTED))
    with Sandbox(manner=Manner(documented=False)).client() as client:
        assert client.call(key, arguments(key)).data != DOCUMENTED[key]["data"]


def test_ping_needs_no_token() -> None:
    sandbox = Sandbox()
    sandbox.outage("cn")
    up, down = sandbox.client().ping()
    assert ((up.region, up.http_status), (down.region, down.http_status)) == (("global", 200), ("cn", None))


@pytest.mark.parametrize("key", DOCUMENTED)
def test_a_documented_example_is_not_marked_synthetic(key: str) -> None:
    found = envelope(Sandbox().handle(asked_example(key.partition(" ")[2])))["data"]
    assert (found["synthetic"], found["example"]) == (False, DOCUMENTED[key])


def test_any_other_example_is_marked_synthetic() -> None:
    found = envelope(Sandbox().handle(asked_example("/api/douyin/search-video/v4")))["data"]
    assert (found["api"], found["synthetic"], found["example"]["code"]) == ("/api/douyin/search-video/v4", True, 0)


def test_an_example_of_an_unknown_path_is_not_found() -> None:
    answer = envelope(Sandbox().handle(asked_example("/api/nothing")))
    assert (answer["code"], "/api/nothing" in answer["message"]) == (404, True)


def asked_example(path: str) -> Any:
    request = asked("GET /api/douyin/search-video/v4", {"api": path})
    return request._replace(target=request.target.replace("/api/douyin/search-video/v4", "/status/api-example/detail"))


def test_service_paths_accept_only_get() -> None:
    with pytest.raises(justone.NotFound):
        Sandbox().client().call("POST /ping", {})
