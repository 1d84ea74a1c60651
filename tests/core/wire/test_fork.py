"""A process that forks: children mix up no answers, wait for no lock of the parent's, and count by themselves."""

import asyncio
import gc
import os
import pickle
import select
import signal
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from justone_client import AsyncClient, Budget, BudgetExceeded, Cache, Client, Limits, Retry, _redact
from justone_client._caching import file
from justone_client.sandbox import Sandbox
from tests.support.callers import GET, TOKEN, TRANSPORTS
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Loopback, Script, Seen, http

Serve = Callable[[Script], Loopback]
KINDS = ["sync", "async", "aiohttp"]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


class Child:
    """A fork of this process that does one thing, says what came of it and ends."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._reading, writing = os.pipe()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # threads at a fork: that is the point
            self._pid = os.fork()
        if self._pid:
            os.close(writing)
            return
        try:
            try:
                found = pickle.dumps((True, work()))
            except BaseException as error:
                found = pickle.dumps((False, f"{type(error).__name__}: {error}"))
            os.write(writing, found)
        finally:
            os._exit(0)

    def result(self) -> Any:
        """What came of it.

        Raises:
            AssertionError: It met an error, or hangs.
        """
        data = b""
        try:
            while select.select([self._reading], [], [], 30)[0]:
                if not (piece := os.read(self._reading, 65536)):
                    break
                data += piece
            else:
                os.kill(self._pid, signal.SIGKILL)
                raise AssertionError("the child hangs")
        finally:
            os.close(self._reading)
            os.waitpid(self._pid, 0)
        fine, found = pickle.loads(data)
        assert fine, found
        return found


def in_child(work: Callable[[], Any]) -> Any:
    return Child(work).result()


def echo(seen: Seen) -> tuple[bytes, End]:
    return http(envelope(0, seen.query.get("n", ""))), End.KEEP


def build(kind: str, base_url: str, **settings: Any) -> Any:
    if kind == "sync":
        return Client(TOKEN, base_url=base_url, **settings)
    if "http_client" not in settings:
        settings["transport"] = TRANSPORTS[kind]
    return AsyncClient(TOKEN, base_url=base_url, **settings)


def call(client: Any, *numbers: Any, at_once: int = 1) -> list[Any]:
    """What came back for each number, in an event loop of its own where one is needed."""
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


@pytest.fixture
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


def parent_calls(client: Any, runner: asyncio.Runner, number: str = "parent") -> Any:
    result = client.call(GET, {"n": number})
    return result.data if isinstance(client, Client) else runner.run(_awaited(result)).data


async def _awaited(result: Any) -> Any:
    return await result


def close(client: Any, runner: asyncio.Runner) -> None:
    result = client.close()
    if result is not None:
        runner.run(_awaited(result))


@pytest.mark.parametrize("kind", KINDS)
def test_children_get_their_own_answers(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    client = build(kind, serve(echo).url)
    assert parent_calls(client, loop) == "parent"
    wanted = [[f"{child}-{n}" for n in range(20)] for child in range(4)]
    children = [Child(lambda numbers=numbers: call(client, *numbers)) for numbers in wanted]  # type: ignore[misc]
    mine = [parent_calls(client, loop, f"parent-{n}") for n in range(20)]
    assert mine == [f"parent-{n}" for n in range(20)]
    assert [child.result() for child in children] == wanted
    close(client, loop)


@pytest.mark.parametrize("kind", KINDS)
def test_a_child_leaves_the_parents_connection_open(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    server = serve(echo)
    client = build(kind, server.url)
    parent_calls(client, loop)

    def call_and_end() -> None:
        call(client, 1, 2)
        if isinstance(client, Client):
            client.close()
        client._pool._inherited.clear()  # as at the end of a process
        gc.collect()

    in_child(call_and_end)
    assert parent_calls(client, loop, "again") == "again"
    assert [seen.connection for seen in server.journal] == [1, 2, 2, 1]
    close(client, loop)


def test_the_end_of_a_child_leaves_the_parents_loop_alone(serve: Serve, loop: asyncio.Runner) -> None:
    """A connector that is thrown away closes its sockets, and the event loops of both processes share one epoll."""
    client = build("aiohttp", serve(echo).url)
    parent_calls(client, loop)
    in_child(lambda: client._pool._inherited[0]._session._connector.__del__())

    async def again() -> Any:
        async with asyncio.timeout(20):
            return (await client.call(GET, {"n": "again"})).data

    assert loop.run(again()) == "again"
    close(client, loop)


@pytest.mark.parametrize("kind", KINDS)
def test_grandchildren_get_their_own_answers_too(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    client = build(kind, serve(echo).url)
    parent_calls(client, loop)

    def fork_again() -> Any:
        found = call(client, "child") if kind == "sync" else []
        return found + in_child(lambda: call(client, "grandchild"))

    assert in_child(fork_again)[-1] == "grandchild"
    close(client, loop)


def locks_of(*roots: Any) -> list[Any]:
    """Every lock that is reachable through objects of this package."""
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


@pytest.mark.parametrize("kind", KINDS)
def test_a_child_waits_for_no_lock_of_the_parents(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    client = build(
        kind,
        serve(echo).url,
        budget=Budget(max_billed=100),
        cache=Cache(ttl=60),
        limits=Limits(max_concurrency=2, calls_per_minute=100),
        coalesce=True,
    )
    parent_calls(client, loop)
    held = locks_of(client, _redact._FILTER)
    assert len(held) >= 12
    for lock in held:
        assert lock.acquire(timeout=1)
    child = Child(lambda: (call(client, "parent", "child"), client.usage.total.cached, client.usage.billed))
    for lock in held:
        lock.release()
    assert child.result() == (["parent", "child"], 1, 1)
    close(client, loop)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_child_waits_for_no_cached_property(serve: Serve, kind: str) -> None:
    """In Python 3.11 all objects of a class share a lock there, held while one of them finds the value."""
    client = build(kind, serve(lambda seen: (http(envelope(400)), End.KEEP)).url, raise_errors=False)
    properties = [vars(_redact.Scrubber)["_pattern"], vars(type(client))["account"]]
    held = [one.lock for one in properties if hasattr(one, "lock")]
    locked, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        for lock in held:
            lock.acquire()
        locked.set()
        go_on.wait(30)
        for lock in held:
            lock.release()

    thread = threading.Thread(target=hold)
    thread.start()
    assert locked.wait(30)
    child = Child(lambda: (call(client, 1), repr(client.account)))
    go_on.set()
    thread.join()
    child.result()


def amid_a_call(client: Any, server: Loopback, work: Callable[[], Any]) -> Any:
    """What a child finds that is forked while another thread waits for its answer."""
    arrived, go_on = threading.Event(), threading.Event()

    def slow(seen: Seen) -> tuple[bytes, End]:
        if seen.query["n"] == "slow":
            arrived.set()
            go_on.wait(30)
        return echo(seen)

    server.script = slow
    thread = threading.Thread(target=call, args=(client, "slow"))
    thread.start()
    assert arrived.wait(30)
    child = Child(work)
    go_on.set()
    thread.join()
    return child.result()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "settings",
    [
        lambda: {"budget": Budget(max_billed=1)},
        lambda: {"limits": Limits(max_concurrency=1)},
        lambda: {"limits": Limits(calls_per_minute=1)},
        lambda: {"coalesce": True},
    ],
    ids=["budget", "limit", "minute", "identical"],
)
def test_a_child_does_not_wait_for_the_parents_calls(
    serve: Serve, kind: str, settings: Callable[[], dict[str, Any]]
) -> None:
    server = serve(echo)
    client = build(kind, server.url, **(chosen := settings()))
    number = "slow" if "coalesce" in chosen else "1"
    assert amid_a_call(client, server, lambda: call(client, number)) == [number]
    if kind == "sync":
        client.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_child_counts_by_itself_and_inherits_what_is_spent(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    budget = Budget(max_billed=3)
    client = build(kind, serve(echo).url, budget=budget)
    parent_calls(client, loop)

    def spend() -> Any:
        before = (client.usage.calls, budget.spent.billed)
        call(client, 1, 2)
        return before, (client.usage.calls, budget.spent.billed)

    assert in_child(spend) == ((0, 1), (2, 3))
    assert (client.usage.calls, budget.spent.billed) == (1, 1)
    close(client, loop)


def test_a_child_is_refused_what_is_spent_already(serve: Serve) -> None:
    client = build("sync", serve(echo).url, budget=Budget(max_billed=1))
    call(client, 1)

    def refused() -> str:
        with pytest.raises(BudgetExceeded) as caught:
            call(client, 2)
        return caught.value.billed

    assert in_child(refused) == "no"
    client.close()


def test_a_call_that_goes_on_in_the_child_gives_nothing_back_twice(serve: Serve) -> None:
    """Forked by a hook, amid a call: both processes come back from it."""
    children: list[Child] = []
    budget = Budget(max_billed=5)

    def fork(_: object) -> None:
        if not children:
            children.append(Child(lambda: None))

    client = build("sync", serve(echo).url, budget=budget, on_attempt=fork)
    call(client, 1)
    one = budget.reserve(_operation())

    def finish() -> Any:
        budget.settle(one, "yes")
        budget.close(one)
        return tuple(budget.reserved)

    assert in_child(finish) == (0, 0, 0)
    children[0].result()
    client.close()


def _operation() -> Any:
    return Client.operations()[0]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", [False, True], ids=["memory", "file"])
def test_a_cache_is_inherited_and_stays_whole(
    serve: Serve, loop: asyncio.Runner, tmp_path: Path, kind: str, path: bool
) -> None:
    server = serve(echo)
    cache = Cache(ttl=60, path=tmp_path / "answers.sqlite" if path else None)
    client = build(kind, server.url, cache=cache)
    parent_calls(client, loop)
    children = [
        Child(lambda c=c: (call(client, "parent", *range(c, c + 20)), client.usage.cached))  # type: ignore[misc]
        for c in (100, 200, 300)
    ]
    for n in range(20):
        parent_calls(client, loop, str(n))
    for c, child in zip((100, 200, 300), children, strict=True):
        assert child.result() == (["parent", *map(str, range(c, c + 20))], 1)
    before = len(server.journal)
    for n in ["parent", *range(20)] + ([*range(100, 120), *range(300, 320)] if path else []):
        assert parent_calls(client, loop, str(n)) == str(n)
    assert len(server.journal) == before, "the file keeps what all of them put there"
    cache.close()
    close(client, loop)


def test_a_thread_that_stays_at_the_file_stops_no_child(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "_LONGEST_STEP", 0.01)
    cache = Cache(ttl=60, path=tmp_path / "answers.sqlite")
    client = build("sync", serve(echo).url, cache=cache)
    call(client, "parent")
    (lock,) = locks_of(cache)
    with lock:
        child = Child(lambda: call(client, "parent", "child"))
    assert child.result() == ["parent", "child"]
    assert call(client, "parent") == ["parent"]
    cache.close()
    client.close()


def test_a_fork_closes_the_file_of_a_cache_before(tmp_path: Path) -> None:
    """SQLite says: no connection may be carried across a fork, not even unused."""
    cache = Cache(ttl=60, path=tmp_path / "answers.sqlite")

    def open_files() -> list[str]:
        folder = Path("/proc/self/fd")
        if not folder.is_dir():
            pytest.skip("this system does not show a process's open files")
        targets = [str(one.readlink()) for one in folder.iterdir() if one.exists()]
        return [target for target in targets if "answers.sqlite" in target]

    assert open_files()
    assert in_child(open_files) == []
    cache.close()


def test_retries_and_pace_of_the_parent_do_not_bind_a_child(serve: Serve) -> None:
    server = serve(lambda seen: (http(envelope(500)), End.KEEP))
    client = build("sync", server.url, retry=Retry(attempts=1000, base=0, cap=0), raise_errors=False)
    attempts = client.call(GET).attempts
    assert client.call(GET).attempts < attempts, "the quota is used up"
    assert in_child(lambda: client.call(GET).attempts) == attempts
    client.close()


def own(kind: str, **settings: Any) -> Any:
    return httpx.Client(**settings) if kind == "sync" else httpx.AsyncClient(**settings)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_own_client_with_connections_is_refused(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    server = serve(echo)
    mine = own(kind)
    client = build(kind, server.url, http_client=mine)
    parent_calls(client, loop)

    def refused() -> str:
        with pytest.raises(RuntimeError) as caught:
            call(client, 1)
        return str(caught.value)

    assert "build http_client and client in each process" in in_child(refused)
    assert parent_calls(client, loop) == "parent"
    assert len(server.journal) == 2
    loop.run(_awaited(mine.aclose())) if kind == "async" else mine.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_own_client_that_never_connected_serves_children(serve: Serve, kind: str) -> None:
    client = build(kind, serve(echo).url, http_client=own(kind))
    assert in_child(lambda: call(client, 1)) == ["1"]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_own_client_over_a_mock_serves_children(loop: asyncio.Runner, kind: str) -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200, text=envelope(0, request.url.params["n"])))
    client = build(kind, "http://127.0.0.1:9", http_client=own(kind, transport=mock))
    parent_calls(client, loop)
    assert in_child(lambda: call(client, 1)) == ["1"]


def test_a_sandbox_answers_children(loop: asyncio.Runner) -> None:
    sandbox = Sandbox()
    operation = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"
    arguments = {"oAuthorId": "6629722295873044494"}
    client, other = sandbox.client(), sandbox.async_client()
    assert client.call(operation, arguments).ok
    assert loop.run(_awaited(other.call(operation, arguments))).ok

    def ask() -> Any:
        async def awaited() -> Any:
            return (await other.call(operation, arguments)).ok

        return client.call(operation, arguments).ok, asyncio.run(awaited()), len(sandbox.journal)

    with sandbox._lock:
        child = Child(ask)
    assert child.result() == (True, True, 4)
    assert len(sandbox.journal) == 2


def test_a_child_leaves_a_sandbox_server_running() -> None:
    with Sandbox().serve() as server:
        client = build("sync", server.url)

        def use_and_stop() -> bool:
            fine = client.call("GET /ping").ok
            server.sandbox.regions["cn"].down = True
            server.stop()
            return fine

        assert in_child(use_and_stop)
        assert client.call("GET /ping").ok
        client.close()


def test_a_map_under_way_belongs_to_the_parent(serve: Serve) -> None:
    client = build("sync", serve(echo).url)
    begun = client.map(GET, ({"n": n} for n in range(10)), concurrency=2)
    fresh = client.map(GET, ({"n": n} for n in range(3)), concurrency=2, order="input")
    next(begun)

    def iterate() -> Any:
        with pytest.raises(RuntimeError, match="begun before the process was forked"):
            next(begun)
        begun.close()
        return [result.answer.data for result in fresh]

    assert in_child(iterate) == ["0", "1", "2"]
    assert len(list(begun)) == 9
    client.close()


def test_a_closed_client_stays_closed_in_a_child(serve: Serve) -> None:
    client = build("sync", serve(echo).url)
    client.close()

    def refused() -> bool:
        with pytest.raises(RuntimeError, match="closed"):
            call(client, 1)
        return True

    assert in_child(refused)
