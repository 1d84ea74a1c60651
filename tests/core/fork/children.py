"""Clients of either kind, and what parents and children call through them."""

import asyncio
from typing import Any

from justone_client import AsyncClient, Client
from tests.support.callers import GET, TOKEN, is_sync, transport_of
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Seen, http


def echo(seen: Seen) -> tuple[bytes, End]:
    return http(envelope(0, seen.query.get("n", ""))), End.KEEP


def build(kind: str, base_url: str, **settings: Any) -> Any:
    if "http_client" not in settings:
        settings["transport"] = transport_of(kind)
    return (Client if is_sync(kind) else AsyncClient)(TOKEN, base_url=base_url, **settings)


def call(client: Any, *numbers: Any, at_once: int = 1) -> list[Any]:
    """Call once per number, async clients in a new event loop; return the data."""
    if isinstance(client, Client):
        return [client.call(GET, {"n": n}).data for n in numbers]

    async def all_of_them() -> list[Any]:
        if at_once > 1:
            answers = await asyncio.gather(*(client.call(GET, {"n": n}) for n in numbers))
        else:
            answers = [await client.call(GET, {"n": n}) for n in numbers]
        await client.close()
        return [answer.data for answer in answers]

    return asyncio.run(all_of_them())


def parent_calls(client: Any, runner: asyncio.Runner, number: str = "parent") -> Any:
    result = client.call(GET, {"n": number})
    return result.data if isinstance(client, Client) else runner.run(awaited(result)).data


async def awaited(result: Any) -> Any:
    return await result


def close(client: Any, runner: asyncio.Runner) -> None:
    result = client.close()
    if result is not None:
        runner.run(awaited(result))


def locks_of(*roots: Any) -> list[Any]:
    """Every lock that objects of this package refer to."""
    found: list[Any] = []
    seen: set[int] = set()
    todo = list(roots)
    while todo:
        one = todo.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if type(one).__name__ in {"lock", "RLock", "Condition"}:
            found.append(one)
        elif isinstance(one, dict):
            todo += [*one.keys(), *one.values()]
        elif isinstance(one, (list, tuple, set, frozenset)):
            todo += one
        elif type(one).__module__.startswith("justone_client"):
            todo += vars(one).values() if hasattr(one, "__dict__") else ()
            todo += [getattr(one, name) for name in getattr(type(one), "__slots__", ()) if hasattr(one, name)]
    return found
