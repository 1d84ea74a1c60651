"""Settings, copies, lifetime and the calls by path, through a mock transport."""

import asyncio
import copy
import logging
import pickle
import re
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import justone_client
from justone_client import (
    AsyncClient,
    Budget,
    BudgetExceeded,
    Client,
    InvalidArgument,
    InvalidSettings,
    Operation,
    Retry,
    testing,
)
from justone_client._requests.no_data import no_data_note
from justone_generated.index import INDEX
from tests.support.choosing import arguments

TOKEN = "a-token-of-some-length"
GET = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"
Answering = Callable[[httpx.Request], httpx.Response]


class Wire:
    """What the mock transport was asked, and what it says."""

    def __init__(self, *answers: dict[str, Any]) -> None:
        self.seen: list[httpx.Request] = []
        self.answers = list(answers) or [{"code": 0, "data": {"n": 1}}]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        return httpx.Response(200, json=self.answers[min(len(self.seen), len(self.answers)) - 1])

    def client(self, **settings: Any) -> Client:
        return Client(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(self)), **settings)


@pytest.mark.parametrize("name", ["JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN"])
def test_the_token_comes_from_the_environment(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "from-outside")
    wire = Wire()
    Client(http_client=httpx.Client(transport=httpx.MockTransport(wire))).call("GET /x")
    assert wire.seen[0].url.params["token"] == "from-outside"


@pytest.mark.parametrize(
    ("token", "words"),
    [
        (None, "JUSTONEAPI_TOKEN"),
        ("", "empty"),
        (1234567, "no text"),
        ("secret with-blank", "blanks"),
        ("secret-line\n", "blanks"),
        ("secret\x00", "blanks"),
        ("secret-令牌", "ASCII"),
        ('"secret"', "quotes"),
    ],
    ids=["none", "empty", "number", "blank", "newline", "control", "chinese", "quoted"],
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_token_that_cannot_be_right_is_refused_unseen(
    kind: type[Client] | type[AsyncClient], token: Any, words: str
) -> None:
    with pytest.raises(InvalidSettings, match=words) as caught:
        kind(token)
    assert "secret" not in f"{caught.value!r} {caught.value}"


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
        ({"budget": 500}, r"budget=500: a Budget is needed, such as Budget\(max_billed=500\)"),
        ({"limits": 5}, r"limits=5: Limits are needed, such as Limits\("),
        ({"limits": 0}, r"limits=0: Limits are needed"),
        ({"cache": 60}, r"cache=60: a Cache is needed, such as Cache\(ttl=3600\)"),
        ({"clock": 3}, "clock=3: a Clock is needed"),
        ({"http_client": 3}, r"http_client=3: an httpx.(Async)?Client is needed"),
        ({"http_client": httpx.Client}, "is needed"),
    ],
    ids=str,
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_setting_of_another_type_is_refused_with_what_is_needed(
    kind: type[Client] | type[AsyncClient], wrong: dict[str, Any], words: str
) -> None:
    with pytest.raises(InvalidSettings, match=words):
        kind(TOKEN, **wrong)


def test_a_client_of_httpx_for_the_other_way_of_working_is_refused() -> None:
    with pytest.raises(InvalidSettings, match=r"an httpx\.Client is needed"):
        Client(TOKEN, http_client=httpx.AsyncClient())  # type: ignore[arg-type]


def told(caught: pytest.ExceptionInfo[BaseException]) -> str:
    """The traceback below the test, with the local variables of all frames, as error trackers send it."""
    error = caught.value.with_traceback(caught.tb.tb_next)
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


@pytest.mark.parametrize("wrong", [{"region": "us"}, {"budget": 5}, {"limits": 5}, {"transport": "x"}, {"on_drift": 1}])
@pytest.mark.parametrize("named", [True, False], ids=["argument", "environment"])
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_traceback_with_locals_shows_a_client_half_built_and_no_token(
    kind: type[Client] | type[AsyncClient], wrong: dict[str, Any], monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)
    with pytest.raises(InvalidSettings) as caught:
        kind(*([TOKEN] if named else []), **wrong)
    text = told(caught)
    assert f"{kind.__name__}(not built)" in text
    assert TOKEN not in text


@pytest.mark.parametrize("token", ["'s3cr3t'", "s3cr3t words", "s3cr3t\n"])
def test_a_token_that_is_refused_stands_in_no_local_variable(token: str) -> None:
    with pytest.raises(InvalidSettings) as caught:
        Client(token)
    assert "s3cr3t" not in told(caught)


def test_a_failed_call_leaves_no_token_in_local_variables() -> None:
    with pytest.raises(justone_client.PermissionDenied) as caught:
        Wire({"code": 600}).client().call("GET /x")
    assert TOKEN not in told(caught)


def test_a_copy_has_its_own_options_and_shares_all_else() -> None:
    wire = Wire({"code": 600})
    client = wire.client()
    quiet = client.with_options(raise_errors=False)
    assert quiet.call("GET /x").code == 600
    assert quiet.douyin_xingtu.get_author_base_info_v1(o_author_id="1").code == 600
    with pytest.raises(justone_client.PermissionDenied):
        client.douyin_xingtu.get_author_base_info_v1(o_author_id="1")
    assert quiet._pool is client._pool
    assert quiet._core is client._core


def test_a_copy_changes_only_what_is_said() -> None:
    client = Client(TOKEN, timeout=7, retry=Retry(attempts=2), allow_unknown_values=True)
    options = client.with_options(raise_errors=False)._options
    assert (options.timeout, options.retry.attempts, options.allow_unknown_values) == (7, 2, True)
    assert options.raise_errors is False


def test_a_repr_shows_settings_and_no_token() -> None:
    assert repr(Client(TOKEN, timeout=5)) == "Client(region='global', timeout=5)"
    assert (
        repr(AsyncClient(TOKEN, region="auto", allow_plaintext=True)) == "AsyncClient(region='global|cn', timeout=120)"
    )


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy], ids=["pickle", "copy", "deepcopy"])
def test_a_client_is_neither_pickled_nor_copied(copied: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match="build one in each process"):
        copied(Client(TOKEN))


def test_a_users_own_http_client_is_used_and_left_open() -> None:
    wire = Wire()
    mine = httpx.Client(transport=httpx.MockTransport(wire))
    with Client(TOKEN, http_client=mine) as client:
        client.call("GET /x")
    assert not mine.is_closed
    with pytest.raises(RuntimeError, match="closed"):
        client.call("GET /x")


def test_a_method_and_its_path_are_the_same_call() -> None:
    wire = Wire()
    client = wire.client()
    client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform="SHORT_VIDEO")
    client.call(GET, {"platform": "SHORT_VIDEO", "oAuthorId": "1"})
    client.call(f"  {GET.replace('GET', 'get')} ", {"oAuthorId": "1", "platform": "SHORT_VIDEO"})
    assert len({str(request.url) for request in wire.seen}) == 1


def test_an_operation_itself_can_be_called() -> None:
    wire = Wire()
    client = wire.client()
    (operation,) = [one for one in client.operations() if one.key == GET]
    client.call(operation, {"oAuthorId": "1"})
    assert wire.seen[0].url.params["oAuthorId"] == "1"


@pytest.mark.parametrize("name", ["o_author_id", "oAuthorId"])
def test_a_method_can_be_given_to_call_with_its_keywords(name: str) -> None:
    wire = Wire()
    client = wire.client()
    client.call(client.douyin_xingtu.get_author_base_info_v1, {name: "1"})
    assert wire.seen[0].url.path == GET.removeprefix("GET ")
    assert wire.seen[0].url.params["oAuthorId"] == "1"


def test_a_method_can_be_given_to_call_of_the_async_client_too() -> None:
    wire = Wire()

    async def called() -> object:
        transport = httpx.MockTransport(wire)
        async with httpx.AsyncClient(transport=transport) as http, AsyncClient(TOKEN, http_client=http) as client:
            return (await client.call(client.weibo.get_fans_v1, {"uid": "1"})).data

    assert asyncio.run(called()) == {"n": 1}


def test_what_is_wrong_with_the_keywords_given_to_call_is_refused_by_name() -> None:
    client = Wire().client()
    with pytest.raises(InvalidArgument, match=r"uids: there is no such parameter; did you mean uid\?"):
        client.call(client.weibo.get_fans_v1, {"uids": "1"})
    with pytest.raises(InvalidArgument, match="is no operation: give a method of a client"):
        client.call(len, {})  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="a dict is needed"):
        client.call(client.weibo.get_fans_v1, ["1"])  # type: ignore[arg-type]


def test_a_deprecated_method_warns_who_gives_it_to_a_client() -> None:
    client = Wire().client()
    known = (one for one in client.operations() if one.deprecated and one.successor and not no_data_note(one))
    one = next(known, None)
    if one is None:
        pytest.skip("the catalogue has no deprecated operation with a successor")
    old = getattr(getattr(client, one.platform), one.name)
    with pytest.warns(DeprecationWarning, match=re.escape(f"consider client.{one.successor}")) as called:
        client.call(old, arguments(one))
    with pytest.warns(DeprecationWarning, match="deprecated by the provider") as mapped:
        list(client.map(old, [arguments(one)]))
    assert [one.filename for one in (*called, *mapped)] == [__file__, __file__]


def test_a_refusal_names_the_keyword_and_the_name_on_the_wire() -> None:
    client = Wire().client()
    with pytest.raises(InvalidArgument, match=r"\. sort_type \(sortType on the wire\): 'bogus' is not among"):
        client.douyin.search_video_v4(keyword="x", sort_type="bogus")
    with pytest.raises(InvalidArgument, match=r"\. page: an integer is needed"):
        client.douyin.search_video_v4(keyword="x", page="two")  # type: ignore[arg-type]


def test_a_value_newer_than_the_package_is_sent_on_request() -> None:
    wire = Wire()
    client = wire.client()
    with pytest.raises(InvalidArgument, match="SHORT_VIDEO"):
        client.call(GET, {"oAuthorId": "1", "platform": "HOLOGRAM"})
    assert wire.seen == []
    client.with_options(allow_unknown_values=True).call(GET, {"oAuthorId": "1", "platform": "HOLOGRAM"})
    assert wire.seen[0].url.params["platform"] == "HOLOGRAM"


@pytest.mark.parametrize(
    ("operation", "form", "words"),
    [
        ("/api/x", None, "reads like"),
        ("PUT /api/x", None, "reads like"),
        ("GET api/x", None, "reads like"),
        ("GET /api/x y", None, "reads like"),
        ("GET /api/ü", None, "reads like"),
        ("GET /api/x?a=1", None, "second argument"),
        ("GET /api/../user/get-balance", None, "write it out"),
        ("GET /user/./get-balance", None, "write it out"),
        ("GET /user/%2E%2e/api/x", None, "write it out"),
        ("GET /user/..%2fapi/x", None, "write it out"),
        ("GET /user/..", None, "write it out"),
        ("GET /api/x", True, "has no form"),
        (GET, False, "says where"),
    ],
)
def test_what_is_no_operation_is_refused(operation: str, form: bool | None, words: str) -> None:
    wire = Wire()
    with pytest.raises(InvalidArgument, match=words):
        wire.client().call(operation, form=form)
    assert wire.seen == []


def test_a_path_that_nobody_knows_is_compared_with_those_known() -> None:
    client = Wire({"code": 404}).client()
    with pytest.raises(justone_client.NotFound, match=r"did you mean GET /api/douyin/search-video/v4\?"):
        client.call("GET /api/douyin/serch-video/v4")
    with pytest.raises(justone_client.NotFound) as caught:
        client.call(GET, {"oAuthorId": "1"})
    assert "did you mean" not in str(caught.value)


def test_all_operations_are_listed_with_what_they_take() -> None:
    operations = Client(TOKEN).operations()
    assert {operation.key for operation in operations} == set(INDEX)
    assert all(isinstance(operation, Operation) and operation.title for operation in operations)
    assert {(one.platform, one.name) for one in operations} == set(INDEX.values())


def test_data_comes_typed_and_equal_to_what_was_received() -> None:
    received = {"nick_name": "n", "follower": "12", "new": {"a": [1]}}
    answer = Wire({"code": 0, "data": received}).client().douyin_xingtu.get_author_base_info_v1(o_author_id="1")
    assert answer.data == received == answer.raw["data"]
    assert answer.data.nick_name == "n"


def test_drift_is_told_to_who_asked_and_loses_no_answer(caplog: pytest.LogCaptureFixture) -> None:
    told: list[Any] = []
    body = {"code": 0, "data": {"nick_name": ["changed"]}}
    Wire(body).client(
        on_drift=lambda answer, found: told.append((answer, found))
    ).douyin_xingtu.get_author_base_info_v1(o_author_id="1")
    ((answer, found),) = told
    assert [one.path for one in found] == ["data.nick_name"]
    assert answer.code == 0

    def fails(answer: Any, found: Any) -> None:
        raise ZeroDivisionError

    client = Wire(body).client(on_drift=fails)
    with caplog.at_level(logging.ERROR, "justone_client"):
        assert client.douyin_xingtu.get_author_base_info_v1(o_author_id="1").code == 0
    assert "on_drift failed" in caplog.text


def test_one_line_an_attempt_is_logged_without_a_url(caplog: pytest.LogCaptureFixture) -> None:
    client = Wire({"code": 301}, {"code": 0}).client(retry=Retry(base=0))
    with caplog.at_level(logging.DEBUG, "justone_client"):
        client.call(GET, {"oAuthorId": "sought"})
    first, second = [record.getMessage() for record in caplog.records if record.name == "justone_client"]
    assert first.startswith(f"{GET}: attempt 1, CollectionFailed, code 301, HTTP 200, ")
    assert second.startswith(f"{GET}: attempt 2, ok, code 0, HTTP 200, ")
    assert second.endswith("region global, billed: yes")
    assert "sought" not in first + second
    assert "://" not in first + second
    assert logging.getLogger("justone_client").handlers == []


def test_no_waiting_repeats_at_once_and_at_most_so_often() -> None:
    wire = Wire({"code": 301})
    client = wire.client(retry=Retry(attempts=5, base=30), raise_errors=False)
    with testing.no_waiting():
        assert client.call("GET /x").attempts == 5
        with testing.no_waiting(attempts=2):
            assert client.call("GET /x").attempts == 2
        assert client.call("GET /x").attempts == 5
    assert testing.shortened(1, 30.0) == 30.0


def test_an_outage_exhausts_the_clients_quota_not_the_service() -> None:
    wire = Wire({"code": 500})
    client = wire.client(raise_errors=False)
    with testing.no_waiting():
        for _ in range(200):
            client.call("GET /x")
    assert len(wire.seen) == 200 + 100


def test_errors_have_no_other_error_behind_them() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"no way to {request.url}", request=request)

    client = Client(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(broken)), retry=Retry(attempts=1))
    with pytest.raises(justone_client.NotSent) as caught:
        client.call("GET /x")
    error = caught.value
    assert (error.__cause__, error.__context__) == (None, None)
    assert TOKEN not in str(error)


@pytest.mark.parametrize(
    ("raised", "error"),
    [
        (httpx.ConnectError, "NotSent"), (httpx.ConnectTimeout, "NotSent"), (httpx.PoolTimeout, "NotSent"),
        (httpx.ProxyError, "NotSent"), (httpx.UnsupportedProtocol, "NotSent"), (httpx.ReadTimeout, "OutcomeUnknown"),
        (httpx.WriteTimeout, "OutcomeUnknown"), (httpx.ReadError, "OutcomeUnknown"),
        (httpx.WriteError, "OutcomeUnknown"),
        (httpx.CloseError, "OutcomeUnknown"), (httpx.RemoteProtocolError, "OutcomeUnknown"),
        (httpx.LocalProtocolError, "OutcomeUnknown"), (httpx.DecodingError, "OutcomeUnknown"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_error_of_httpx_says_whether_anything_was_sent(
    kind: str, raised: type[httpx.RequestError], error: str
) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise raised("broken")

    options: dict[str, Any] = {"raise_errors": False, "retry": Retry(attempts=1)}
    transport = httpx.MockTransport(broken)
    if kind == "sync":
        answer = Client(TOKEN, http_client=httpx.Client(transport=transport), **options).call("GET /x")
    else:
        client = AsyncClient(TOKEN, http_client=httpx.AsyncClient(transport=transport), **options)
        answer = asyncio.run(client.call("GET /x"))
    assert type(answer.error).__name__ == error


def test_both_clients_promise_the_same() -> None:
    def promises(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    assert promises(Client) == promises(AsyncClient)


def test_a_mistake_in_the_program_is_an_error_of_python() -> None:
    wire = Wire()
    client = wire.client()
    search: Any = client.douyin.search_video_v4
    for wrong in ({}, {"keywrod": "cat"}):
        with pytest.raises(TypeError):
            search(**wrong)
    answer: Any = client.douyin_xingtu.get_author_base_info_v1(o_author_id="1")
    with pytest.raises(AttributeError):
        answer.data.nickname  # noqa: B018
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        search(keyword="cat")
    assert len(wire.seen) == 1


def test_what_can_mean_a_value_is_sent_and_ranges_are_the_services_to_judge() -> None:
    wire = Wire()
    key = "GET /api/weibo/get-fans/v1"
    wire.client().call(key, {"uid": 3, "page": -1})
    wire.client().call(key, {"uid": "3", "page": "20"})
    assert [(seen.url.params["uid"], seen.url.params["page"]) for seen in wire.seen] == [("3", "-1"), ("3", "20")]


@pytest.mark.parametrize("raise_errors", [True, False])
def test_what_is_refused_before_it_is_sent_raises_in_both_ways_of_working(raise_errors: bool) -> None:
    wire = Wire()
    client = wire.client(raise_errors=raise_errors, budget=Budget(max_calls=0))
    with pytest.raises(BudgetExceeded):
        client.call("GET /x")
    with pytest.raises(InvalidArgument):
        client.call(GET, {"platform": "SHORT_VIDEO"})
    assert wire.seen == []


def test_a_repetition_after_302_takes_nothing_from_the_quota_and_one_after_301_a_fifth() -> None:
    left: list[int] = []
    for code in (302, 301, 500):
        client = Wire({"code": code}).client(raise_errors=False, retry=Retry(attempts=2))
        with testing.no_waiting():
            client.call("GET /x")
        left.append(client._core.quota._left)
    assert left == [500, 499, 495]


@pytest.mark.parametrize(
    ("token", "says"),
    [(123, "of the type int and no text: give it as text"), (b"abc-secret", r"token\.decode\(\)"), ("", "give token=")],
    ids=["number", "bytes", "empty"],
)
def test_a_token_of_another_type_says_what_to_do(token: Any, says: str) -> None:
    with pytest.raises(InvalidSettings, match=says) as caught:
        Client(token)
    assert "123" not in str(caught.value)
    assert "abc-secret" not in str(caught.value)


@pytest.mark.parametrize("name", ["JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN"])
@pytest.mark.parametrize("value", ["'quoted'", "with blank"])
def test_a_wrong_token_of_the_environment_names_it(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(InvalidSettings, match=f"The token in {name} "):
        Client()


def test_a_closed_http_client_says_what_to_do() -> None:
    mine = httpx.Client()
    mine.close()
    with Client(TOKEN, http_client=mine) as client, pytest.raises(RuntimeError, match="keep it open as long"):
        client.call("GET /x")


async def closed_call() -> None:
    mine = httpx.AsyncClient()
    await mine.aclose()
    async with AsyncClient(TOKEN, http_client=mine) as client:
        await client.call("GET /x")


def test_a_closed_async_http_client_says_what_to_do() -> None:
    with pytest.raises(RuntimeError, match="keep it open as long"):
        asyncio.run(closed_call())
