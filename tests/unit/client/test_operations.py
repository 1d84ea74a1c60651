"""Ways to name an operation: methods, paths and operations as data."""

import asyncio
import re

import httpx
import pytest

import justone_client
from justone_client import AsyncClient, Client, InvalidArgument, Operation
from justone_client._requests.no_data import no_data_note
from justone_generated.index import INDEX
from tests.support.catalogue import arguments
from tests.unit.client.fake_service import GET, TOKEN, FakeService


def test_a_method_and_its_path_are_the_same_call() -> None:
    service = FakeService()
    client = service.client()
    client.douyin_xingtu.get_author_base_info_v1(o_author_id="1", platform="SHORT_VIDEO")
    client.call(GET, {"platform": "SHORT_VIDEO", "oAuthorId": "1"})
    client.call(f"  {GET.replace('GET', 'get')} ", {"oAuthorId": "1", "platform": "SHORT_VIDEO"})
    assert len({str(request.url) for request in service.seen}) == 1


def test_an_operation_object_can_be_called() -> None:
    service = FakeService()
    client = service.client()
    (operation,) = [one for one in client.operations() if one.key == GET]
    client.call(operation, {"oAuthorId": "1"})
    assert service.seen[0].url.params["oAuthorId"] == "1"


@pytest.mark.parametrize("name", ["o_author_id", "oAuthorId"])
def test_call_accepts_a_method_and_its_keywords(name: str) -> None:
    service = FakeService()
    client = service.client()
    client.call(client.douyin_xingtu.get_author_base_info_v1, {name: "1"})
    assert service.seen[0].url.path == GET.removeprefix("GET ")
    assert service.seen[0].url.params["oAuthorId"] == "1"


def test_call_of_the_async_client_accepts_a_method() -> None:
    service = FakeService()

    async def called() -> object:
        transport = httpx.MockTransport(service)
        async with httpx.AsyncClient(transport=transport) as http, AsyncClient(TOKEN, http_client=http) as client:
            return (await client.call(client.weibo.get_fans_v1, {"uid": "1"})).data

    assert asyncio.run(called()) == {"n": 1}


def test_call_names_the_keyword_that_is_wrong() -> None:
    client = FakeService().client()
    with pytest.raises(InvalidArgument, match=r"uids is not a parameter; did you mean uid\?"):
        client.call(client.weibo.get_fans_v1, {"uids": "1"})
    with pytest.raises(InvalidArgument, match="is not an operation; pass a method of a client"):
        client.call(len, {})  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="a dict is needed"):
        client.call(client.weibo.get_fans_v1, ["1"])  # type: ignore[arg-type]


def test_passing_a_deprecated_method_warns_the_caller() -> None:
    client = FakeService().client()
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


@pytest.mark.parametrize(
    ("operation", "form", "words"),
    [
        ("/api/x", None, "write it like"),
        ("PUT /api/x", None, "write it like"),
        ("GET api/x", None, "write it like"),
        ("GET /api/x y", None, "write it like"),
        ("GET /api/ü", None, "write it like"),
        ("GET /api/x?a=1", None, "second argument"),
        ("GET /api/../user/get-balance", None, "write the target path"),
        ("GET /user/./get-balance", None, "write the target path"),
        ("GET /user/%2E%2e/api/x", None, "write the target path"),
        ("GET /user/..%2fapi/x", None, "write the target path"),
        ("GET /user/..", None, "write the target path"),
        ("GET /api/x", True, "does not fit"),
        ("POST /api/douyin/search-video/v4", None, "takes GET, got POST; write 'GET /api/douyin/search-video/v4'"),
        (GET, False, "does not fit"),
    ],
)
def test_an_invalid_operation_is_refused(operation: str, form: bool | None, words: str) -> None:
    service = FakeService()
    with pytest.raises(InvalidArgument, match=words):
        service.client().call(operation, form=form)
    assert service.seen == []


def test_an_unknown_path_suggests_the_closest_known_one() -> None:
    client = FakeService({"code": 404}).client()
    with pytest.raises(justone_client.NotFound, match=r"did you mean GET /api/douyin/search-video/v4\?"):
        client.call("GET /api/douyin/serch-video/v4")
    with pytest.raises(justone_client.NotFound) as caught:
        client.call(GET, {"oAuthorId": "1"})
    assert "did you mean" not in str(caught.value)


def test_operations_lists_every_operation() -> None:
    operations = Client(TOKEN).operations()
    assert {operation.key for operation in operations} == set(INDEX)
    assert all(isinstance(operation, Operation) and operation.title for operation in operations)
    assert {(one.platform, one.name) for one in operations} == set(INDEX.values())
