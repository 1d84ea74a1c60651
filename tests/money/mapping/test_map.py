"""`map` with threads and tasks: order, errors, backpressure, options, progress."""

import asyncio
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
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
from tests.money.mapping.collecting import collect, echo, failing_at, numbers
from tests.support.callers import GET, Caller, FakeClock, Make
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Seen, Serve, http


@pytest.mark.parametrize("order", ["completed", "input"])
def test_each_item_is_called_once(order: str, serve: Serve, make: Make) -> None:
    server = serve(echo)
    results, error, mapped = collect(make(server.url), numbers(200), order=order, concurrency=7)
    assert error is mapped.stopped_by is None
    assert sorted(result.number for result in results) == list(range(200))
    assert all(result.answer.data == result.item["n"] == result.number for result in results)
    assert len(server.journal) == 200
    assert order == "completed" or [result.number for result in results] == list(range(200))


@pytest.mark.parametrize(("order", "first"), [("completed", 1), ("input", 0)])
def test_results_come_as_completed_or_in_order(order: str, first: int, serve: Serve, make: Make) -> None:
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


def test_items_are_read_only_while_there_is_room(serve: Serve, make: Make) -> None:
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
def test_an_error_is_raised_after_calls_in_progress(order: str, serve: Serve, make: Make) -> None:
    server = serve(failing_at(50, 404))
    caller = make(server.url)
    results, error, _ = collect(caller, numbers(10_000), concurrency=4, order=order)
    assert isinstance(error, NotFound)
    assert len(results) == len(server.journal) - 1 < 1000
    assert caller.client.usage.billed == len(results), "what was paid for was handed out"


@pytest.mark.parametrize("code", [100, 303, 600, 601, 602])
def test_a_terminal_code_stops_the_map(code: int, serve: Serve, make: Make) -> None:
    server = serve(failing_at(30, code))
    results, error, mapped = collect(make(server.url), numbers(10_000), errors="return", concurrency=4)
    assert error is None
    assert mapped.stopped_by.code == code
    assert len(results) == len(server.journal) < 1000  # those that others finish while the refusal is on its way
    assert [result.error.code for result in results if result.error] == [code]


def test_a_used_up_budget_stops_the_map(serve: Serve, make: Make) -> None:
    server = serve(echo)
    results, error, mapped = collect(make(server.url, budget=Budget(max_billed=25)), numbers(10_000), errors="return")
    assert error is None
    assert sum(result.error is None for result in results) == len(server.journal) == 25
    assert type(mapped.stopped_by).__name__ == "BudgetExceeded"


def test_errors_that_the_client_returns_are_results(serve: Serve, make: Make) -> None:
    caller = make(serve(failing_at(2, 404)).url, raise_errors=False)
    results, *_ = collect(caller, numbers(4), errors="return", order="input")
    assert (results[2].error.code, results[2].answer.code) == (404, 404)


def test_an_invalid_row_is_the_error_of_its_result(serve: Serve, make: Make) -> None:
    items = [{"n": 1}, {"n": object()}, {"n": 3}]
    results, error, _ = collect(make(serve(echo).url), items, errors="return", order="input")
    assert error is None
    assert isinstance(results[1].error, InvalidArgument)


class Broken(Exception):
    """An error of the program."""


def test_an_error_of_the_items_ends_the_map(serve: Serve, make: Make) -> None:
    def items() -> Iterator[dict[str, object]]:
        yield from numbers(10)
        raise Broken

    results, error, _ = collect(make(serve(echo).url), items(), errors="return")
    assert isinstance(error, Broken)
    assert len(results) == 10


def test_other_exceptions_are_raised_in_any_case(make: Make) -> None:
    caller = make("http://127.0.0.1:9")
    results, error, _ = collect(caller, [{"no_such_keyword": 1}], operation=lambda: None, errors="return")
    assert (results, type(error)) == ([], TypeError)


def test_one_invalid_row_does_not_affect_the_others(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (http(envelope(0, {})), End.KEEP))
    caller = make(server.url)
    items: list[dict[str, object]] = [{"o_author_id": str(n)} for n in range(40)]
    items[5], items[6] = {"o_autor_id": "5"}, {"oAuthorId": "6"}
    method = caller.client.douyin_xingtu.get_author_base_info_v1
    results, error, _ = collect(caller, items, operation=method, errors="return", order="input")
    assert (len(results), len(server.journal), error) == (40, 39, None)
    assert [result.number for result in results if result.error] == [5]
    assert type(results[5].error) is InvalidArgument
    assert "o_autor_id is not a parameter; did you mean o_author_id" in str(results[5].error)


def test_an_invalid_row_raises_invalid_argument(make: Make) -> None:
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


def test_the_repr_counts_results(serve: Serve, make: Make) -> None:
    _, _, mapped = collect(make(serve(failing_at(1, 404)).url), numbers(3), errors="return")
    assert repr(mapped) == f"<{type(mapped).__name__} of map: 3 yielded, 1 failed, 0 in progress, over>"


def test_progress_is_reported(serve: Serve, make: Make) -> None:
    seen: list[Progress] = []
    collect(make(serve(failing_at(1, 404)).url), [{"n": n} for n in range(5)], errors="return", progress=seen.append)
    assert [progress.done for progress in seen] == [1, 2, 3, 4, 5]
    assert seen[-1] == (5, 1, 5, True)


def test_a_map_without_items_ends_at_once(make: Make) -> None:
    assert collect(make("http://127.0.0.1:9"), [])[:2] == ([], None)


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


@pytest.mark.parametrize(
    ("settings", "why"),
    [({"concurrency": 0}, "1 or more"), ({"order": "any"}, "'completed' or 'input'"), ({"errors": "no"}, "'raise'")],
    ids=["concurrency", "order", "errors"],
)
def test_options_out_of_range_are_rejected_at_once(settings: dict[str, Any], why: str, make: Make) -> None:
    with pytest.raises(InvalidSettings, match=why):
        make("http://127.0.0.1:9").client.map(GET, [], **settings)


def test_the_bar_is_drawn_only_on_a_terminal(
    serve: Serve, make: Make, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    caller = make(serve(echo).url)
    collect(caller, [{"n": 1}], progress=True)
    assert capfd.readouterr().err == ""
    monkeypatch.setenv("FORCE_COLOR", "1")
    collect(caller, [{"n": n} for n in range(3)], progress=True)
    assert "3/3" in capfd.readouterr().err


def test_the_bar_without_rich_names_the_extra() -> None:
    code = (
        "import sys; sys.modules['rich.console'] = None\n"
        "from justone_client import Client\n"
        "Client('fake').map('GET /a', [], progress=True)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'justone-client[progress]'" in done.stderr


def test_errors_of_results_are_justone_errors(make: Make) -> None:
    results, error, _ = collect(make("http://127.0.0.1:9", retry=Retry(attempts=1)), numbers(3), errors="return")
    assert error is None
    assert all(isinstance(result.error, JustOneError) for result in results)
