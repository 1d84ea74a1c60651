"""One operation for many items: order, errors, backpressure, the end, by threads and by tasks."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from justone_client import (
    Budget,
    BudgetExceeded,
    InvalidArgument,
    InvalidSettings,
    JustOneError,
    NotFound,
    Progress,
    Retry,
)
from tests.support.callers import GET, Caller, FakeClock
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Loopback, Script, Seen, http

Serve = Callable[[Script], Loopback]
Make = Callable[..., Caller]


def echo(seen: Seen) -> tuple[bytes, End]:
    return http(envelope(0, int(seen.query["n"]))), End.KEEP


def failing_at(number: int, code: int) -> Script:
    return lambda seen: (http(envelope(code if seen.query["n"] == str(number) else 0, int(seen.query["n"]))), End.KEEP)


def numbers(count: int) -> Iterator[dict[str, object]]:
    return ({"n": n} for n in range(count))


def collect(caller: Caller, items: Any, *, operation: Any = GET, stop_after: int | None = None, **settings: Any) -> Any:
    """All results, the error that ended them, and the iterator."""
    results: list[Any] = []
    mapped = caller.client.map(operation, items, **settings)

    def take(result: Any) -> bool:
        results.append(result)
        return len(results) == stop_after

    async def iterate() -> None:
        async for result in mapped:
            if take(result):
                break

    error = None
    try:
        if caller.kind == "sync":
            any(map(take, mapped))
        else:
            caller.runner.run(iterate())
    except Exception as met:
        error = met
    return results, error, mapped


@pytest.mark.parametrize("order", ["completed", "input"])
def test_every_item_is_called_once(order: str, serve: Serve, make: Make) -> None:
    server = serve(echo)
    results, error, mapped = collect(make(server.url), numbers(200), order=order, concurrency=7)
    assert error is mapped.stopped_by is None
    assert sorted(result.number for result in results) == list(range(200))
    assert all(result.answer.data == result.item["n"] == result.number for result in results)
    assert len(server.journal) == 200
    assert order == "completed" or [result.number for result in results] == list(range(200))


@pytest.mark.parametrize(("order", "first"), [("completed", 1), ("input", 0)])
def test_results_come_as_they_are_or_in_order(order: str, first: int, serve: Serve, make: Make) -> None:
    """The first item's answer comes once the second was asked for; as completed, once that was handed out."""
    released = threading.Event()

    def script(seen: Seen) -> tuple[bytes, End]:
        if seen.query["n"] == "0":
            return http(envelope(0 if released.is_set() else 301)), End.KEEP
        if order == "input":
            released.set()
        return echo(seen)

    caller = make(serve(script).url, retry=Retry(attempts=100_000), clock=Yielding())
    results, error, _ = collect(
        caller, numbers(2), order=order, concurrency=2, progress=lambda progress: released.set()
    )
    assert ([result.number for result in results], error) == ([first, 1 - first], None)


class Yielding(FakeClock):
    """Waits that let others run."""

    def sleep(self, seconds: float) -> None:
        threading.Event().wait(0.001)

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(0.001)


def test_no_more_items_are_taken_than_there_is_room_for(serve: Serve, make: Make) -> None:
    taken, ahead, handed_out = 0, 0, 0

    def items() -> Iterator[dict[str, object]]:
        nonlocal taken, ahead
        for n in range(500):
            taken += 1
            ahead = max(ahead, taken - handed_out)
            yield {"n": n}

    def count(progress: Progress) -> None:
        nonlocal handed_out
        handed_out = progress.done

    results, *_ = collect(make(serve(echo).url), items(), concurrency=5, progress=count)
    assert len(results) == 500
    assert ahead <= 12


def test_errors_can_be_results(serve: Serve, make: Make) -> None:
    caller = make(serve(failing_at(3, 404)).url)
    results, error, mapped = collect(caller, numbers(20), errors="return", order="input")
    assert (len(results), error, mapped.stopped_by) == (20, None, None)
    assert [result.number for result in results if result.error] == [3]
    assert isinstance(results[3].error, NotFound)
    assert results[3].answer is None


@pytest.mark.parametrize("order", ["completed", "input"])
def test_an_error_is_raised_after_what_was_under_way(order: str, serve: Serve, make: Make) -> None:
    server = serve(failing_at(50, 404))
    caller = make(server.url)
    results, error, _ = collect(caller, numbers(10_000), concurrency=4, order=order)
    assert isinstance(error, NotFound)
    assert len(results) == len(server.journal) - 1 < 1000
    assert caller.client.usage.billed == len(results), "what was paid for was handed out"


@pytest.mark.parametrize("code", [100, 303, 600, 601, 602])
def test_after_a_terminal_code_nothing_more_is_asked(code: int, serve: Serve, make: Make) -> None:
    server = serve(failing_at(30, code))
    results, error, mapped = collect(make(server.url), numbers(10_000), errors="return", concurrency=4)
    assert error is None
    assert mapped.stopped_by.code == code
    assert len(results) == len(server.journal) < 1000  # those that others finish while the refusal is on its way
    assert [result.error.code for result in results if result.error] == [code]


def test_a_used_up_budget_ends_it(serve: Serve, make: Make) -> None:
    server = serve(echo)
    results, error, mapped = collect(make(server.url, budget=Budget(max_billed=25)), numbers(10_000), errors="return")
    assert error is None
    assert sum(result.error is None for result in results) == len(server.journal) == 25
    assert type(mapped.stopped_by).__name__ == "BudgetExceeded"


def test_errors_of_a_client_that_returns_them_are_results(serve: Serve, make: Make) -> None:
    caller = make(serve(failing_at(2, 404)).url, raise_errors=False)
    results, *_ = collect(caller, numbers(4), errors="return", order="input")
    assert (results[2].error.code, results[2].answer.code) == (404, 404)


def test_a_wrong_item_is_that_items_error(serve: Serve, make: Make) -> None:
    items = [{"n": 1}, {"n": object()}, {"n": 3}]
    results, error, _ = collect(make(serve(echo).url), items, errors="return", order="input")
    assert error is None
    assert isinstance(results[1].error, InvalidArgument)


class Broken(Exception):
    """Of the program that maps."""


def test_a_source_that_fails_ends_it_with_its_error(serve: Serve, make: Make) -> None:
    def items() -> Iterator[dict[str, object]]:
        yield from numbers(10)
        raise Broken

    results, error, _ = collect(make(serve(echo).url), items(), errors="return")
    assert isinstance(error, Broken)
    assert len(results) == 10


def test_a_mistake_in_the_program_is_raised_in_any_case(make: Make) -> None:
    caller = make("http://127.0.0.1:9")
    results, error, _ = collect(caller, [{"no_such_keyword": 1}], operation=lambda: None, errors="return")
    assert (results, type(error)) == ([], TypeError)


def test_an_item_that_cannot_be_right_is_the_only_one_that_fails(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (http(envelope(0, {})), End.KEEP))
    caller = make(server.url)
    items: list[dict[str, object]] = [{"o_author_id": str(n)} for n in range(40)]
    items[5], items[6] = {"o_autor_id": "5"}, {"oAuthorId": "6"}
    method = caller.client.douyin_xingtu.get_author_base_info_v1
    results, error, _ = collect(caller, items, operation=method, errors="return", order="input")
    assert (len(results), len(server.journal), error) == (40, 39, None)
    assert [result.number for result in results if result.error] == [5]
    assert type(results[5].error) is InvalidArgument
    assert "o_autor_id: there is no such parameter; did you mean o_author_id" in str(results[5].error)


def test_an_item_that_cannot_be_right_is_raised_as_the_same_error(make: Make) -> None:
    caller = make("http://127.0.0.1:9")
    method = caller.client.douyin_xingtu.get_author_base_info_v1
    results, error, _ = collect(caller, [{"o_autor_id": "5"}], operation=method)
    assert (results, type(error)) == ([], InvalidArgument)


def test_a_method_is_called_through_its_own_client(serve: Serve, make: Make) -> None:
    caller = make(serve(failing_at(1, 404)).url)
    method = caller.client.with_options(budget=Budget(max_calls=0)).weibo.get_fans_v1
    results, _, mapped = collect(caller, [{"uid": "1"}], operation=method, errors="return")
    assert [type(result.error) for result in results] == [BudgetExceeded]
    assert mapped.stopped_by is results[0].error


def test_a_method_takes_its_keywords(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (http(envelope(0, {})), End.KEEP))
    caller = make(server.url)
    items = [{"o_author_id": str(n)} for n in range(3)]
    results, error, _ = collect(caller, items, operation=caller.client.douyin_xingtu.get_author_base_info_v1)
    assert (len(results), error) == (3, None)
    assert {seen.query["oAuthorId"] for seen in server.journal} == {"0", "1", "2"}


@pytest.mark.parametrize("order", ["completed", "input"])
def test_who_leaves_early_gets_what_was_paid_for_afterwards(order: str, serve: Serve, make: Make) -> None:
    server = serve(echo)
    caller = make(server.url)
    mapped = caller.client.map(GET, numbers(100), concurrency=4, order=order)

    def leave_early() -> list[Any]:
        with mapped as results:
            first = next(results)
        return [first, *results]

    async def leave_early_awaited() -> list[Any]:
        async with mapped as results:
            first = await anext(results)
        return [first, *[result async for result in results]]

    seen = leave_early() if caller.kind == "sync" else caller.wait(leave_early_awaited())
    assert sorted(result.answer.data for result in seen) == sorted(int(one.query["n"]) for one in server.journal)
    assert len(seen) < 100


@pytest.mark.parametrize("order", ["completed", "input"])
def test_after_a_close_that_cancels_the_iteration_ends(order: str, serve: Serve, make: Make) -> None:
    caller = make(serve(echo).url)
    mapped = caller.client.map(GET, numbers(100), concurrency=4, order=order)

    async def cancelled() -> list[Any]:
        await anext(mapped)
        await mapped.close()
        return [result async for result in mapped]

    if caller.kind != "sync":
        assert len(caller.wait(cancelled())) < 8


def test_leaving_waits_for_no_further_item(serve: Serve, make: Make) -> None:
    caller = make(serve(echo).url)

    async def items() -> AsyncIterator[dict[str, object]]:
        yield {"n": 0}
        await asyncio.Event().wait()

    async def left() -> list[Any]:
        async with caller.client.map(GET, items(), concurrency=2) as results:
            await anext(results)
        return [result async for result in results]

    if caller.kind != "sync":
        assert caller.wait(left()) == []


def test_results_say_what_they_are(serve: Serve, make: Make) -> None:
    _, _, mapped = collect(make(serve(failing_at(1, 404)).url), numbers(3), errors="return")
    assert repr(mapped) == f"<{type(mapped).__name__} of map: 3 handed out, 1 failed, 0 under way, over>"


def test_progress_is_told(serve: Serve, make: Make) -> None:
    seen: list[Progress] = []
    collect(make(serve(failing_at(1, 404)).url), [{"n": n} for n in range(5)], errors="return", progress=seen.append)
    assert [progress.done for progress in seen] == [1, 2, 3, 4, 5]
    assert seen[-1] == (5, 1, 5, True)


def test_without_items_it_is_over_at_once(make: Make) -> None:
    assert collect(make("http://127.0.0.1:9"), [])[:2] == ([], None)


def test_a_loop_that_is_left_asks_no_more(serve: Serve, make: Make) -> None:
    server = serve(echo)
    caller = make(server.url)
    results, _, mapped = collect(caller, numbers(10_000), concurrency=4, stop_after=10)
    caller.wait(_closed(mapped) if caller.kind != "sync" else mapped.close())
    assert len(results) == 10
    assert len(server.journal) <= 10 + 8


async def _closed(mapped: Any) -> None:
    await mapped.close()


def test_stop_hands_out_what_is_under_way(serve: Serve, make: Make) -> None:
    caller = make(serve(echo).url)
    results = _stopping(caller)
    assert 20 <= len(results) <= 28
    assert caller.client.usage.billed == len(results)


def _stopping(caller: Caller) -> Any:
    """Stop from the inside of the loop, after twenty."""
    results: list[Any] = []
    mapped = caller.client.map(GET, numbers(10_000), concurrency=4)

    def take(result: Any) -> None:
        results.append(result)
        if len(results) == 20:
            mapped.stop()

    async def iterate() -> None:
        async for result in mapped:
            take(result)

    if caller.kind == "sync":
        for result in mapped:
            take(result)
    else:
        caller.runner.run(iterate())
    return results


def test_items_may_come_from_an_async_generator(serve: Serve) -> None:
    caller = Caller("aiohttp", serve(echo).url)

    async def items() -> AsyncIterator[dict[str, object]]:
        for item in numbers(30):
            await asyncio.sleep(0)
            yield item

    results, error, _ = collect(caller, items(), order="input")
    caller.close()
    assert [result.answer.data for result in results] == list(range(30))
    assert error is None


@pytest.mark.parametrize("kind", ["sync", "aiohttp"])
def test_the_first_ctrl_c_hands_out_what_is_under_way(kind: str, serve: Serve) -> None:
    def script(seen: Seen) -> tuple[bytes, End]:
        if seen.query["n"] == "30":
            os.kill(os.getpid(), signal.SIGINT)
        return echo(seen)

    caller = Caller(kind, serve(script).url)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        results, error, _ = collect(caller, numbers(10_000), concurrency=4)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
    usage = caller.client.usage
    caller.close()
    assert error is None
    assert 30 <= len(results) < 60
    assert usage.billed == len(results), "what was paid for was handed out"


@pytest.mark.parametrize(
    ("settings", "why"),
    [({"concurrency": 0}, "1 or more"), ({"order": "any"}, "'completed' or 'input'"), ({"errors": "no"}, "'raise'")],
    ids=["concurrency", "order", "errors"],
)
def test_settings_out_of_range_are_refused_at_once(settings: dict[str, Any], why: str, make: Make) -> None:
    with pytest.raises(InvalidSettings, match=why):
        make("http://127.0.0.1:9").client.map(GET, [], **settings)


def test_the_bar_is_drawn_on_a_terminal_and_nowhere_else(
    serve: Serve, make: Make, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    caller = make(serve(echo).url)
    collect(caller, [{"n": 1}], progress=True)
    assert capfd.readouterr().err == ""
    monkeypatch.setenv("FORCE_COLOR", "1")
    collect(caller, [{"n": n} for n in range(3)], progress=True)
    assert "3/3" in capfd.readouterr().err


def test_without_rich_the_bar_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['rich.console'] = None\n"
        "from justone_client import Client\n"
        "Client('fake').map('GET /a', [], progress=True)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'justone-client[progress]'" in done.stderr


def test_every_error_of_a_map_is_one_of_ours(make: Make) -> None:
    results, error, _ = collect(make("http://127.0.0.1:9", retry=Retry(attempts=1)), numbers(3), errors="return")
    assert error is None
    assert all(isinstance(result.error, JustOneError) for result in results)
