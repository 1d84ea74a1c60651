"""A method belongs to its client: whatever calls it obeys that client's budget and options, through every sender."""

from collections.abc import Callable
from typing import Any

import pytest

from justone_client import Budget, BudgetExceeded, InvalidArgument
from tests.support.callers import Caller, Make
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Seen, Serve, http

Way = Callable[[Caller, Any], Any]


def fans(seen: Seen) -> tuple[bytes, End]:
    return http(envelope(0, {"users": [{"id": seen.query.get("page")}]})), End.KEEP


def by_call(caller: Caller, method: Any) -> Any:
    return [caller.wait(caller.client.call(method, {"uid": "1"})) for _ in range(3)]


def by_map(caller: Caller, method: Any) -> Any:
    return _read(caller, caller.client.map(method, [{"uid": "1"}] * 3, concurrency=1))


def by_walk(caller: Caller, method: Any) -> Any:
    return _read(caller, caller.client.walk(method, uid="1").pages(max_pages=3))


def _read(caller: Caller, results: Any) -> Any:
    async def read() -> list[Any]:
        return [one async for one in results]

    return list(results) if caller.kind == "sync" else caller.wait(read())


WAYS = pytest.mark.parametrize("way", [by_call, by_map, by_walk])


@WAYS
def test_a_method_obeys_the_budget_of_its_client(way: Way, serve: Serve, make: Make) -> None:
    server = serve(fans)
    caller = make(server.url)
    cheap = caller.client.with_options(budget=Budget(max_billed=1))
    with pytest.raises(BudgetExceeded):
        way(caller, cheap.weibo.get_fans_v1)
    assert len(server.journal) == caller.client.usage.billed == 1


@WAYS
def test_the_budget_of_another_client_does_not_count(way: Way, serve: Serve, make: Make) -> None:
    caller = make(serve(fans).url)
    cheap = Caller.__new__(Caller)
    vars(cheap).update(vars(caller), client=caller.client.with_options(budget=Budget(max_calls=0)))
    assert len(way(cheap, caller.client.weibo.get_fans_v1)) == 3


@WAYS
@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
def test_a_method_of_the_other_kind_is_refused_unsent(way: Way, kind: str, serve: Serve) -> None:
    server = serve(fans)
    caller = Caller(kind, server.url)
    other = Caller("async" if kind == "sync" else "sync", server.url)
    with pytest.raises(
        InvalidArgument,
        match=r"get_fans_v1 is a method of an? \w+, but it was given to an? \w+; pass",
    ):
        way(caller, other.client.weibo.get_fans_v1)
    assert caller.client.usage.calls == other.client.usage.calls == len(server.journal) == 0
    caller.close()
    other.close()
