"""How `map` ends when the function or the items raise what an iterator takes for its own end."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Any

import pytest

from justone_client import AsyncClient, Client


class Fatal(BaseException):
    """What test runners and frameworks raise to stop: not an `Exception`."""


async def raising(number: int, error: type[BaseException]) -> int:
    if number == 3:
        raise error
    return number


async def cancelled_inside(number: int) -> int:
    if number == 3:
        task = asyncio.create_task(asyncio.sleep(60))
        task.cancel()
        await task
    return number


def run(function: Any, items: Any = range(100)) -> list[int]:
    async def collected() -> list[int]:
        async with AsyncClient("t", base_url="http://127.0.0.1:9") as client, asyncio.timeout(20):
            return [result.item async for result in client.map(function, items, concurrency=2)]

    return asyncio.run(collected())


@pytest.mark.parametrize("error", [Fatal, StopAsyncIteration, StopIteration, ValueError])
def test_whatever_an_async_function_raises_ends_the_map(error: type[BaseException]) -> None:
    with pytest.raises(RuntimeError if "Stop" in error.__name__ else error):
        run(lambda number: raising(number, error))


def test_a_cancelled_task_inside_a_function_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="raised CancelledError, but the map was not cancelled"):
        run(cancelled_inside)


def test_whatever_async_items_raise_ends_the_map() -> None:
    async def items() -> AsyncIterator[int]:
        yield 1
        raise Fatal

    with pytest.raises(Fatal):
        run(lambda number: raising(number, ValueError), items())


@pytest.mark.parametrize("error", [Fatal, StopIteration, StopAsyncIteration, ValueError])
def test_whatever_a_function_raises_ends_the_map(error: type[BaseException]) -> None:
    def function(number: int) -> int:
        if number == 3:
            raise error
        return number

    def results() -> Iterable[Any]:
        with Client("t", base_url="http://127.0.0.1:9") as client:
            yield from client.map(function, range(100), concurrency=2)

    with pytest.raises(RuntimeError if "Stop" in error.__name__ else error):
        list(results())
