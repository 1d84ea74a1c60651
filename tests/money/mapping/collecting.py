"""Run a `map` to its end with any kind of client, against a service that answers each item with its number."""

from collections.abc import Iterator
from typing import Any

from tests.support.callers import GET, Caller
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Script, Seen, http


def echo(seen: Seen) -> tuple[bytes, End]:
    return http(envelope(0, int(seen.query["n"]))), End.KEEP


def failing_at(number: int, code: int) -> Script:
    return lambda seen: (http(envelope(code if seen.query["n"] == str(number) else 0, int(seen.query["n"]))), End.KEEP)


def numbers(count: int) -> Iterator[dict[str, object]]:
    return ({"n": n} for n in range(count))


def collect(caller: Caller, items: Any, *, operation: Any = GET, stop_after: int | None = None, **settings: Any) -> Any:
    """All results, the error that was raised, and the iterator."""
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
