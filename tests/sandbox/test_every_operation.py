"""Every operation through both clients, in process and over loopback, and the refusals of each."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from codegen.answers.collect.evidence import changes
from codegen.answers.infer.infer import widen
from justone_client import AsyncClient, Client
from justone_client._requests.operations import all_operations
from justone_client.sandbox import Sandbox
from justone_client.sandbox.engine.samples import Sampler
from justone_generated._drift import drift
from justone_generated._record import resolve
from tests.support.catalogue import present
from tests.support.sandbox_requests import OPERATIONS, arguments, asked, envelope, schemas
from tests.support.typed_answers import references
from tests.support.typed_answers import schemas as answer_schemas

Answers = dict[str, Any]
CALLS = {key: arguments(key) for key in OPERATIONS}


def through_sync(client: Client) -> Answers:
    with client:
        return {key: client.call(key, given) for key, given in CALLS.items()}


def through_async(client: AsyncClient) -> Answers:
    async def all_of_them() -> Answers:
        async with client:
            return {key: await client.call(key, given) for key, given in CALLS.items()}

    return asyncio.run(all_of_them())


def in_process(sandbox: Sandbox, client: str) -> Answers:
    return through_sync(sandbox.client()) if client == "sync" else through_async(sandbox.async_client())


def over_loopback(sandbox: Sandbox, client: str) -> Answers:
    with sandbox.serve() as server:
        if client == "sync":
            return through_sync(Client("token", base_url=server.url))
        return through_async(AsyncClient("token", base_url=server.url))


@pytest.mark.parametrize("client", ["sync", "async"])
@pytest.mark.parametrize("way", [in_process, over_loopback])
def test_every_operation_answers_through_both_clients(way: Callable[[Sandbox, str], Answers], client: str) -> None:
    sandbox = Sandbox()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # deprecated ones and those that return no data
        answers = way(sandbox, client)
    assert [key for key, answer in answers.items() if answer.code != 0 or answer.billed != "yes"] == []
    assert answers.keys() == OPERATIONS.keys()
    assert len(sandbox.ledger) == len(OPERATIONS)


def test_sampled_values_mean_what_the_schema_says() -> None:
    known, marked = answer_schemas(), 0
    for key, reference in references().items():
        if reference is None:
            continue
        grown = widen(known[key], [Sampler(key, {}).draw(*resolve(reference))])
        lost = [
            change for change in changes(known[key], grown) if meant(change.before) not in ("", meant(change.after))
        ]
        assert list(map(str, lost)) == []
        marked += str(known[key]).count("'format': '")
    assert marked > 300


def meant(shown: str | None) -> str:
    return (shown or "").partition(" (")[2]


def test_every_answer_has_the_declared_shape() -> None:
    sandbox = Sandbox()
    found = {
        operation.key: drift(operation.answer, envelope(sandbox.handle(asked(operation.key, fields)))["data"])
        for operation in all_operations()
        for fields in [{"token": "t", **arguments(operation.key)}]
    }
    invented = {key for key, places in found.items() if any(place.declared == "Any" for place in places)}
    assert len(invented) < 20, "only listings whose items are unknown may invent items"
    assert {key: places for key, places in found.items() if places and key not in invented} == {}
    assert {place.declared for key in invented for place in found[key]} <= {"Any"}


def test_equal_requests_have_equal_answers() -> None:
    key = present("GET /api/bilibili/get-video-detail/v2")
    first, second = Sandbox(), Sandbox(seed=1)
    again, other = ({"token": "t", "bvid": "BV1"}, {"token": "t", "bvid": "BV2"})

    def data(sandbox: Sandbox, fields: dict[str, str]) -> Any:
        return envelope(sandbox.handle(asked(key, fields)))["data"]

    assert data(first, again) == data(first, again)
    assert data(first, again) != data(first, other)
    assert data(first, again) != data(second, again)


def test_the_answer_contains_the_requested_id() -> None:
    fields = {"token": "t", "noteId": "64c8e1d2000000000b02a0f3"}
    answer = envelope(Sandbox().handle(asked("GET /api/xiaohongshu/get-note-comment/v2", fields)))
    assert {comment["note_id"] for comment in answer["data"]["comments"]} == {fields["noteId"]}


def test_the_answer_contains_the_requested_page() -> None:
    fields = {"token": "t", "keyword": "cat", "page": 2}
    answer = envelope(Sandbox().handle(asked(present("GET /api/bilibili/search-video/v2"), fields)))
    assert (answer["data"]["data"]["page"], answer["data"]["data"]["numPages"]) == (2, 3)


def test_an_answer_without_recordings_is_marked_synthetic() -> None:
    given = Sandbox().handle(asked("GET /api/1688/get-item-detail/v1", {"token": "t", "itemId": "1"}))
    assert (envelope(given)["data"], dict(given.headers)["x-sandbox-answer"]) == ({}, "synthetic")


# Refusals of every operation


def refusals(change: Callable[[str, dict[str, Any]], Any]) -> dict[str, tuple[int, int, str]]:
    """Status, code and message by operation, for requests wrong in one way; None skips an operation."""
    sandbox = Sandbox()
    wrong = {key: change(key, {"token": "t", **CALLS[key]}) for key in OPERATIONS}
    given = {key: sandbox.handle(request) for key, request in wrong.items() if request is not None}
    assert len(sandbox.ledger) == 0
    assert {envelope(one)["data"] for one in given.values()} == {None}
    return {key: (one.status, envelope(one)["code"], envelope(one)["message"]) for key, one in given.items()}


def test_every_operation_refuses_the_wrong_method() -> None:
    found = refusals(lambda key, fields: asked(key, fields, method="DELETE" if key.startswith("GET") else "GET"))
    assert {(status, code) for status, code, _ in found.values()} == {(404, 404)}
    assert [key for key, (*_, message) in found.items() if f"takes {key.split(' ')[0]}" not in message] == []
    assert found.keys() == OPERATIONS.keys()


@pytest.mark.parametrize("token", [{}, {"token": ""}], ids=["missing", "empty"])
def test_every_operation_refuses_a_missing_token(token: dict[str, str]) -> None:
    found = refusals(lambda key, fields: asked(key, {**CALLS[key], **token}))
    assert [key for key, (status, code, _) in found.items() if (status, code) != (401, 100)] == []
    assert found.keys() == OPERATIONS.keys()


def test_every_operation_refuses_a_token_in_the_wrong_place() -> None:
    def swapped(key: str, fields: dict[str, Any]) -> Any:
        return asked(key, fields, place="query" if "requestBody" in OPERATIONS[key] else "form")

    found = refusals(swapped)
    assert [key for key, (status, code, _) in found.items() if (status, code) != (401, 100)] == []


def test_a_token_in_query_and_form_is_refused() -> None:
    key = next(key for key, node in OPERATIONS.items() if "requestBody" in node)
    request = asked(key, {"token": "t", **CALLS[key]})
    given = Sandbox().handle(request._replace(target=f"{request.target}?token=t"))
    assert (given.status, envelope(given)["code"]) == (401, 100)


def test_every_operation_names_each_missing_parameter() -> None:
    sandbox, unnamed, tried = Sandbox(), [], 0
    for key, fields in CALLS.items():
        for name in fields:
            tried += 1
            left = {"token": "t", **{one: value for one, value in fields.items() if one != name}}
            answer = envelope(sandbox.handle(asked(key, left)))
            if answer["code"] != 400 or not answer["message"].startswith(f"{name}: required"):
                unnamed.append((key, name, answer["message"]))
    assert unnamed == []
    assert tried == sum(map(len, CALLS.values()))


def test_every_value_outside_its_enum_is_refused_by_name() -> None:
    sandbox, unnamed, tried = Sandbox(), [], 0
    for key in OPERATIONS:
        for name, schema in schemas(key).items():
            if "enum" in schema:
                tried += 1
                answer = envelope(sandbox.handle(asked(key, {"token": "t", **CALLS[key], name: "NO-SUCH-VALUE"})))
                if answer["code"] != 400 or not answer["message"].startswith(f"{name}: must be one of"):
                    unnamed.append((key, name, answer["message"]))
    assert unnamed == []
    assert tried > 100


def test_every_operation_names_an_unknown_parameter() -> None:
    found = refusals(lambda key, fields: asked(key, {**fields, "no_such": "1"}))
    assert [key for key, (_, code, message) in found.items() if code != 400 or "no_such" not in message] == []
    assert found.keys() == OPERATIONS.keys()


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [("integer", "1.5"), ("integer", "x"), ("integer", "9" * 5000), ("number", "x"), ("boolean", "True")],
)
def test_a_value_of_the_wrong_type_is_refused_by_name(kind: str, wrong: str) -> None:
    sandbox, tried = Sandbox(), 0
    for key in OPERATIONS:
        for name, schema in schemas(key).items():
            if schema["type"] == kind:
                tried += 1
                answer = envelope(sandbox.handle(asked(key, {"token": "t", **CALLS[key], name: wrong})))
                assert (answer["code"], answer["message"].split(":")[0]) == (400, name), key
    if not tried:
        pytest.skip("no parameter of this catalogue has this type")


def test_a_parameter_given_twice_is_refused_by_name() -> None:
    request = asked("GET /api/douyin/search-video/v4", {"token": "t", "keyword": "cat"})
    answer = envelope(Sandbox().handle(request._replace(target=f"{request.target}&keyword=dog")))
    assert (answer["code"], answer["message"]) == (400, "keyword: given 2 times")


def test_an_unknown_path_suggests_the_closest() -> None:
    sandbox = Sandbox()
    found = asked("GET /api/douyin/search-video/v4", {})._replace(target="/api/douyin/search-vidoe/v4?token=t")
    answer = envelope(sandbox.handle(found))
    assert (answer["code"], "/api/douyin/search-video/v" in answer["message"]) == (404, True)
