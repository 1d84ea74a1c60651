"""Errors and answers survive pickle, copy, JSON of a task queue, YAML and web routes."""

import asyncio
import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import yaml
from celery import Celery
from celery.backends.cache import CacheBackend
from fastapi import FastAPI

import justone_client
from justone_client import (
    Answer,
    ApiError,
    BadAnswer,
    BudgetExceeded,
    Gone,
    InvalidArgument,
    InvalidSettings,
    ItemsNotFound,
    JustOneError,
    NoData,
    NoSuchField,
    NotSent,
    OutcomeUnknown,
    QuotaExceeded,
    TransportError,
    UnknownCode,
    models,
)
from justone_client.sandbox import Sandbox
from tests.support.servers.replies import envelope

KEY = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"
AUTHOR = models.douyin_xingtu.GetAuthorBaseInfoV1
ERRORS: dict[str, Callable[[], JustOneError]] = {
    "base": lambda: JustOneError("no", operation=KEY),
    "settings": lambda: InvalidSettings("token: empty"),
    "argument": lambda: InvalidArgument("platform: no", operation=KEY),
    "budget": lambda: BudgetExceeded("max_billed=1", operation=KEY),
    "gone": lambda: Gone("since May", operation=KEY, replacement="douyin.search_video_v4"),
    "transport": lambda: TransportError("broke"),
    "not sent": lambda: NotSent("refused", operation=KEY, attempts=4, region="global"),
    "unknown outcome": lambda: OutcomeUnknown("reset", operation=KEY, attempts=1, region="cn"),
    "bad answer": lambda: BadAnswer("HTML", operation=KEY, http_status=200, body=b"\x00\xff<html>", attempts=1),
    "nothing": lambda: BadAnswer(None, body=None, raw={"code": None, "n": 2**70}),
    "items": lambda: ItemsNotFound("data.items", operation=KEY, answer=answer_of(), attempts=1),
    "api": lambda: ApiError("odd", code=42, operation=KEY, raw={"code": 42}),
    "no message": lambda: NoData(operation=KEY, http_status=200, attempts=1, region="global"),
    "odd text": lambda: NoData('"\ud83d 猫 \x00', code=201, request_id="r-1"),
    **{
        str(code): lambda code=code: refused(code)  # type: ignore[misc]
        for code in (100, 101, 201, 202, 301, 302, 303, 400, 404, 500, 503, 600, 601, 602, 777)
    },
}


def answer_of(**settings: Any) -> Answer[Any]:
    with Sandbox().client(**settings) as client:
        return client.douyin_xingtu.get_author_base_info_v1(o_author_id="6629722295873044494")


def refused(code: int) -> JustOneError:
    """An error as the client reads it from a reply."""
    from justone_client._call.response import Context, read
    from justone_client._redact import Scrubber
    from justone_client._requests.operations import named
    from justone_client._requests.request import Reply

    reply = Reply(429, {"retry-after": "7"}, envelope(code, message="so it is").encode())
    error = read(named(KEY, None), reply, Context("cn", 2, 1_795_000_000.0, Scrubber("secret-token"))).error
    assert error is not None
    return error


def known(error: Any) -> dict[str, Any]:
    answer = vars(error).get("answer")
    shown = {} if answer is None else {"answer": (dict(answer), answer.raw, type(answer.data))}
    return {"str": str(error), "class": type(error), "billed": error.billed, "retryable": error.retryable,
            "meaning": error.meaning, "hint": error.hint, **vars(error), **shown}  # fmt: skip


def by_celery(error: BaseException) -> BaseException:
    backend = CacheBackend(app=Celery(set_as_current=False), url="memory://")
    backend.serializer = "json"
    backend.mark_as_failure("task", error)
    found: BaseException = backend.get_result("task")
    return found


def by_texts(error: JustOneError) -> BaseException:
    """Rebuild an error as a queue does that stores the name of the class and the arguments as text."""
    texts = json.loads(json.dumps([str(one) for one in error.args]))
    kind = getattr(__import__(type(error).__module__, fromlist=["_"]), type(error).__name__)
    rebuilt: BaseException = kind(*texts)
    return rebuilt


WAYS: dict[str, Callable[[Any], Any]] = {
    **{f"pickle {n}": lambda one, n=n: pickle.loads(pickle.dumps(one, n)) for n in range(6)},  # type: ignore[misc]
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "args": lambda error: type(error)(*error.args),
    "args as JSON": lambda error: type(error)(*json.loads(json.dumps(error.args))),
    "args as text": by_texts,
    "celery's JSON": by_celery,
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ERRORS)
def test_an_error_survives_every_way_of_copying(name: str, way: str) -> None:
    error = ERRORS[name]()
    there = WAYS[way](error)
    assert there is not error
    assert known(there) == known(error)
    again = WAYS[way](there)
    assert known(again) == known(error)


def test_every_public_error_is_tried() -> None:
    tried = {type(make()) for make in ERRORS.values()}
    public = {getattr(justone_client, name) for name in justone_client.__all__}
    assert {one for one in public if isinstance(one, type) and issubclass(one, JustOneError)} - tried == set()


def test_later_changes_of_an_error_survive() -> None:
    error = refused(201)
    error.billed, error.attempts = "unknown", 3
    error.add_note("seen by the crawler")
    there = by_celery(error)
    assert isinstance(there, NoData)
    assert (there.billed, there.attempts, there.__notes__) == ("unknown", 3, ["seen by the crawler"])


@pytest.mark.parametrize(
    ("kind", "code", "billed"), [(NoData, 201, "yes"), (QuotaExceeded, 303, "no"), (UnknownCode, None, "unknown")]
)
def test_an_error_can_be_built_from_a_message_alone(kind: Any, code: int | None, billed: str) -> None:
    error = kind("only text")
    assert (error.message, error.code, error.billed) == ("only text", code, billed)


def test_args_begin_with_the_message() -> None:
    error = NotSent("refused")
    assert error.args[0] == "refused"
    assert repr(error) == "NotSent('refused')"
    error.args = ("refused twice",)
    assert error.message == "refused twice"


@pytest.mark.parametrize("way", [way for way in WAYS if way != "args as text"])
def test_the_error_of_a_missing_field_survives(way: str) -> None:
    with pytest.raises(NoSuchField) as caught:
        answer_of().data.nick_nam  # noqa: B018
    there = WAYS[way](caught.value)
    assert (type(there), str(there)) == (NoSuchField, str(caught.value))
    assert "nick_name" in str(there)


ANSWERS: dict[str, Callable[[], Answer[Any]]] = {
    "success": answer_of,
    "failure": lambda: answer_of(token="sandbox-201", raise_errors=False),
    "no answer": lambda: answer_of(token="sandbox-reset", raise_errors=False),
}


@pytest.mark.parametrize("way", [way for way in WAYS if way.startswith(("pickle", "copy", "deep"))])
@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_survives_pickle_and_copy(name: str, way: str) -> None:
    answer = ANSWERS[name]()
    there = WAYS[way](answer)
    assert (dict(there), there.raw, type(there.data)) == (dict(answer), answer.raw, type(answer.data))
    assert (type(there.error), there.cached, bool(there)) == (type(answer.error), answer.cached, bool(answer))


def test_yaml_dumps_a_record_as_a_plain_dict() -> None:
    answer = answer_of()
    data = answer.data
    for field in dir(data):  # what was read has become records, lists of them and maps
        getattr(data, field)
    for dumper in (yaml.SafeDumper, yaml.Dumper, getattr(yaml, "CSafeDumper", yaml.SafeDumper)):
        text = yaml.dump(answer.data, Dumper=dumper, allow_unicode=True)
        assert yaml.safe_load(text) == answer.raw["data"]
    assert "!!" not in yaml.safe_dump([answer.data, {"inner": answer.data}])


def routes() -> FastAPI:
    app = FastAPI()
    answer = answer_of()
    for field in dir(answer.data):  # what was read has become records, lists of them and maps
        getattr(answer.data, field)

    @app.get("/bare")
    def bare() -> Answer:  # type: ignore[type-arg]
        return answer

    @app.get("/model", response_model=Answer[AUTHOR])
    def model() -> Any:
        return answer

    @app.get("/records")
    def records() -> list[AUTHOR]:  # type: ignore[valid-type]
        return [answer.data]

    @app.get("/plain")
    def plain() -> Any:
        return answer

    @app.get("/annotated")
    def annotated() -> Answer[AUTHOR]:  # type: ignore[valid-type]
        return answer

    @app.get("/any", response_model=None)
    async def any_model() -> Answer[Any]:
        return answer

    @app.get("/many")
    def many() -> list[Answer[Any]]:
        return [answer, answer_of(token="sandbox-201", raise_errors=False)]

    @app.get("/data")
    def data() -> Any:
        return answer.data

    @app.get("/typed")
    def typed() -> AUTHOR:  # type: ignore[valid-type]
        return answer.data

    @app.get("/inside")
    def inside() -> dict[str, Any]:
        return {"answer": answer, "data": answer.data}

    return app


def test_routes_return_answers_and_records() -> None:
    paths = ("plain", "annotated", "any", "bare", "model", "records", "many", "data", "typed", "inside", "openapi.json")

    async def ask() -> dict[str, httpx.Response]:
        transport = httpx.ASGITransport(routes())
        async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
            return {path: await client.get(f"/{path}") for path in paths}

    got = asyncio.run(ask())
    assert [path for path in paths if got[path].status_code != 200] == []
    raw = answer_of().raw["data"]
    for path in ("plain", "annotated", "any", "bare", "model"):
        one = got[path].json()
        assert (one["operation"], one["code"], one["billed"], one["error"], one["data"]) == (KEY, 0, "yes", None, raw)
    success, failure = got["many"].json()
    assert (success["data"], failure["code"], "found no data" in failure["error"]) == (raw, 201, True)
    assert got["records"].json() == [raw]
    assert got["data"].json() == got["typed"].json() == raw
    assert got["inside"].json()["data"] == raw


def test_a_celery_task_returns_an_answer_as_json() -> None:
    answer = answer_of()
    backend = CacheBackend(app=Celery(set_as_current=False), url="memory://")
    backend.serializer = "json"
    backend.store_result("task", {"answer": answer, "data": answer.data, "list": [answer]}, "SUCCESS")
    found = backend.get_result("task")
    assert found["data"] == found["answer"]["data"] == found["list"][0]["data"] == answer.raw["data"]
    assert (found["answer"]["billed"], found["answer"]["operation"]) == ("yes", KEY)


def test_an_answer_cannot_be_iterated() -> None:
    with pytest.raises(TypeError):
        list(answer_of())  # type: ignore[call-overload]
    assert json.loads(json.dumps(answer_of().to_dict()))["data"]["nick_name"]
