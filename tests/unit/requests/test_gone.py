"""Operations that the provider withdrew: `Gone` before anything is sent, by every way of calling."""

import asyncio
import pickle
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from justone_client import Budget, Client, Gone, JustOneError, Prices, page_rule
from justone_client._requests.operations import all_operations
from justone_client.sandbox import Sandbox
from justone_generated.index import GONE, INDEX
from justone_generated.namespaces.weibo import AsyncWeibo, Weibo
from justone_generated.operations import weibo
from tests.support.callers import Caller, Make
from tests.support.command_line import Run

pytestmark = pytest.mark.usefixtures("index_restored")

KEY, NAME = "GET /api/weibo/get-fans/v1", "get_fans_v1"
SINCE = "gone from the provider's catalogue since 2026-11-28"
TEXT = (
    f"{KEY}: the provider no longer has this operation; nothing was sent. Gone from the provider's catalogue since"
    " 2026-11-28. Consider client.weibo.get_fans_v2 instead: compare its parameters and answers first."
)


@pytest.fixture(autouse=True)
def withdrawn(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A listing of the package as the press prints it once it is gone."""
    monkeypatch.delitem(INDEX, KEY)
    monkeypatch.setitem(GONE, KEY, ("weibo", NAME))
    stub = weibo.GET_FANS_V1._replace(parameters=(), answer=None, gone=SINCE, successor="weibo.get_fans_v2")
    monkeypatch.setattr(weibo, "GET_FANS_V1", stub)
    for kind in (Weibo, AsyncWeibo):
        monkeypatch.setattr(kind.get_fans_v1, "__deprecated__", f"{NAME} is {SINCE}", raising=False)
    all_operations.cache_clear()
    yield
    all_operations.cache_clear()


@pytest.fixture
def caller(make: Make) -> Caller:
    """A client in front of a closed port: whatever it sends would be `NotSent`."""
    return make("http://127.0.0.1:9", raise_errors=False, budget=Budget(max_calls=1))


async def _first(results: Any) -> Any:
    return [one async for one in results]


def first(caller: Caller, results: Any) -> Any:
    return list(results) if caller.kind == "sync" else caller.runner.run(_first(results))


WAYS: dict[str, Callable[[Caller], Any]] = {
    "method": lambda caller: caller.wait(caller.client.weibo.get_fans_v1(uid="1")),
    "path": lambda caller: caller.call(KEY, {"uid": "1"}),
    "path, in lower case": lambda caller: caller.call(f"  {KEY.lower()} ", {"no": "such"}),
    "method given to call": lambda caller: caller.call(caller.client.weibo.get_fans_v1, {"uid": "1"}),
    "operation": lambda caller: caller.call(weibo.GET_FANS_V1, {}),
    "map": lambda caller: first(caller, caller.client.map(caller.client.weibo.get_fans_v1, [{"uid": "1"}] * 3)),
    "map by path": lambda caller: first(caller, caller.client.map(KEY, [{"uid": "1"}] * 3)),
    "walk": lambda caller: caller.client.walk(caller.client.weibo.get_fans_v1, uid="1"),
    "walk by path": lambda caller: caller.client.walk(KEY, {"uid": "1"}),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_gone_is_refused_before_it_is_sent(caller: Caller, way: str) -> None:
    with pytest.raises(Gone) as caught:  # and no DeprecationWarning: warnings are errors here
        WAYS[way](caller)
    error = caught.value
    assert str(error) == TEXT
    assert (error.billed, error.retryable, error.attempts, error.code) == ("no", False, 0, None)
    assert (error.operation, error.replacement) == (KEY, "weibo.get_fans_v2")
    assert caller.client.usage.calls == 0


def test_map_stops_at_what_is_gone_and_returns_the_error(caller: Caller) -> None:
    mapped = caller.client.map(KEY, ({"uid": str(number)} for number in range(1000)), concurrency=2, errors="return")
    results = first(caller, mapped)
    assert {type(result.error) for result in results} == {Gone}
    assert len(results) <= 4
    assert isinstance(mapped.stopped_by, Gone)


def test_the_error_pickles_with_its_replacement() -> None:
    error = pickle.loads(pickle.dumps(Gone(SINCE, operation=KEY, replacement="weibo.get_fans_v2")))
    assert (str(error), error.replacement) == (TEXT.replace("Gone", "gone"), "weibo.get_fans_v2")
    assert isinstance(error, JustOneError)


def test_operations_lists_what_the_provider_has() -> None:
    assert KEY not in {operation.key for operation in Client.operations()}
    assert len(Client.operations()) == len(INDEX)


def test_settings_may_still_name_what_is_gone() -> None:
    """A program with a price for it starts after an update, and hears of it at the call."""
    Prices({"weibo.get_fans_v1": "0.1", KEY: "0.1"})


@pytest.mark.parametrize("is_known", [False, True], ids=["verb changed", "both verbs"])
def test_a_price_holds_when_the_verb_of_its_operation_changed(is_known: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    now = weibo.GET_FANS_V1._replace(method="POST", gone="")
    prices = Prices({KEY: "0.5", "weibo": "0.1"})
    monkeypatch.delitem(GONE, KEY)
    if is_known:
        monkeypatch.setitem(INDEX, KEY, ("weibo", NAME))
    assert prices.of(now) == Decimal("0.1" if is_known else "0.5")


def test_a_rule_of_what_is_gone_can_be_asked_for() -> None:
    assert page_rule(Client("token-of-a-test", base_url="http://127.0.0.1:9").weibo.get_fans_v1) == page_rule(KEY)


def test_the_sandbox_refuses_what_is_gone_like_the_service() -> None:
    sandbox = Sandbox()
    path = KEY.partition(" ")[2]
    with httpx.Client(transport=sandbox.transport(), base_url="http://sandbox") as raw:
        answer = raw.get(path, params={"token": "sandbox", "uid": "1"})
    assert (answer.status_code, answer.json()["code"]) == (404, 404)
    assert answer.json()["message"] == f"Withdrawn: {SINCE}"
    with sandbox.client() as client, pytest.raises(Gone):
        client.weibo.get_fans_v1(uid="1")
    with pytest.raises(Gone):
        asyncio.run(_awaited(sandbox))
    assert [call.billed for call in sandbox.journal] == [False]


async def _awaited(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as client:
        await client.weibo.get_fans_v1(uid="1")


@pytest.mark.parametrize(
    "words",
    [
        ("weibo", "get_fans_v1"),
        ("weibo.get-fans-v1",),
        ("GET", "/api/weibo/get-fans/v1"),
        ("/api/weibo/get-fans/v1",),
        ("get_fans_v1",),
    ],
    ids=["platform and name", "with a dot", "verb and path", "path", "name"],
)
@pytest.mark.parametrize("command", ["call", "walk"])
def test_the_command_line_refuses_what_is_gone(run: Run, command: str, words: tuple[str, ...]) -> None:
    result = run(command, *words, "--uid", "1", "--max-pages", "1")
    assert (result.code, result.out) == (2, "")
    assert TEXT in " ".join(result.err.split())


def test_show_says_since_when_it_is_gone(run: Run) -> None:
    result = run("show", "weibo", "get_fans_v1")
    assert result.code == 0
    assert "weibo get_fans_v1 (gone)\n" + KEY in result.out
    assert "justone call" not in result.out


def test_show_tells_programs_what_is_gone(run: Run) -> None:
    shown = run("show", "weibo", "get_fans_v1", "--json").json
    assert (shown["gone"], shown["successor"]) == (SINCE, "weibo.get_fans_v2")


def test_list_leaves_out_what_is_gone(run: Run) -> None:
    assert "get_fans_v1" not in run("list", "--platform", "weibo").out
