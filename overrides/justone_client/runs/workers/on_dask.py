"""The engine on Dask: chunks of work in a small window. The journal decides who does what, and when the run ends.

Dask repeats what it believes lost, also tasks that had finished on a worker that died later (distributed#7870). A
repeated chunk claims other items, so nothing is called twice. Results are counts, and are released at once.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from contextlib import AsyncExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

from ..._call.retry import Retry
from ...client import AsyncClient
from ...errors import InvalidSettings
from ..engine.derive_again import follower_from, until_derived
from ..journal.postgres.server.connection import is_postgres
from .chunks import check, versions
from .crews import LocalCrew, RemoteCrew
from .desk_server import DeskServer
from .door import Door
from .messages import Remote, Welcome
from .processes import WorkersLost, check_client, shares
from .window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..engine.local import Ended
    from ..journal.journal import Journal

__all__ = ["work_on_dask"]

_CLOSE_SECONDS, _CONNECT_SECONDS = 5.0, 30.0


async def work_on_dask(
    journal: Journal,
    client: Callable[[], AsyncClient] = AsyncClient,
    *,
    scheduler: str | None = None,
    workers: int = 4,
    concurrency: int = 16,
    chunk: int = 100,
    retry: Retry | None = None,
    grace: float = 8.0,
    stop: asyncio.Event | None = None,
) -> Ended:
    """Make the calls of a run on Dask: on a `LocalCluster` of this machine, or on the workers of a scheduler.

    A `LocalCluster` starts processes that import this program again: call it under `if __name__ == "__main__":`. The
    workers of a scheduler need this package in the same version, `JUSTONE_JOURNAL` with the address of the journal,
    and `JUSTONEAPI_TOKEN`, in their own environment.

    Args:
        journal: The run. With a scheduler it must be in PostgreSQL.
        client: Makes the client of each task: `AsyncClient` itself, which reads the environment, a
            `functools.partial` of it, or a function of a module. With a scheduler it travels in the tasks, so it must
            not hold the token; on a `LocalCluster` it does not.
        scheduler: The address of a running scheduler, such as `tcp://10.0.0.5:8786`; None starts a `LocalCluster`.
        workers: Processes of the `LocalCluster`.
        concurrency: Calls in progress at once, of all workers together.
        chunk: Items that a task claims at most.
        retry: How often to repeat what failed free of charge, and the waits. Default: 8 attempts.
        grace: Seconds for calls in flight to finish after a stop; the rest become unknown.
        stop: Set it to stop the run.

    Raises:
        InvalidSettings: An option is invalid, Dask is missing, or the client has a cache or a budget.
        WorkersLost: The workers of the `LocalCluster` do not start.
    """
    check_client(client)
    if chunk < 1:
        raise InvalidSettings(f"chunk must be 1 or more, got {chunk!r}")
    # The number of workers of a scheduler is not known, and changes.
    share = min(shares(concurrency, workers if scheduler is None else 1))
    welcome = Welcome(client, share, retry or Retry(attempts=8), grace, journal.run.plan, chunk)
    asked = stop or asyncio.Event()

    async def work() -> Ended:
        async with AsyncExitStack() as stack:
            if scheduler is None:
                window = await _local(stack, journal, welcome, workers, asked)
            else:
                window = await _remote(stack, journal, welcome, scheduler, asked)
            await window.run()
        return window.ended(journal)

    return await until_derived(journal, follower_from(journal.run.plan), asked, work)


async def _local(
    stack: AsyncExitStack, journal: Journal, welcome: Welcome, workers: int, stop: asyncio.Event
) -> Window:
    """Start a cluster whose workers come to this program's door."""
    server = DeskServer(journal)
    door = Door(server, welcome, asyncio.get_running_loop())
    stack.callback(door.close)
    stack.push_async_callback(server.wait, _CLOSE_SECONDS)
    dask = await _local_cluster(stack, workers, door.environment)
    return Window(dask, LocalCrew(server), welcome.grace, stop)


async def _remote(
    stack: AsyncExitStack, journal: Journal, welcome: Welcome, scheduler: str, stop: asyncio.Event
) -> Window:
    """Connect to a scheduler whose workers open the journal themselves."""
    if not is_postgres(journal.address):
        raise InvalidSettings(
            "A journal in SQLite serves the workers of its own machine only; leave out the scheduler, or keep the"
            " journal in PostgreSQL"
        )
    check_open(welcome.client)
    dask = await _connected(stack, scheduler)
    remote = Remote(welcome, journal.run.name, f"justone-stop-{uuid.uuid4().hex}")
    return Window(dask, RemoteCrew(dask, remote), welcome.grace, stop)


def check_open(client: object) -> None:
    """Refuse a client that would carry the token through a scheduler.

    Raises:
        InvalidSettings: It has a token, or is made by a function of the program itself, whose code would travel.
    """
    inner = client.func if isinstance(client, partial) else client
    has_token = isinstance(client, partial) and any((*client.args, client.keywords.get("token")))
    if has_token or getattr(inner, "__module__", "") == "__main__":
        raise InvalidSettings(
            "The client would carry its token through the scheduler; pass AsyncClient, or a partial of it without the"
            " token, and set JUSTONEAPI_TOKEN on the workers"
        )


async def _connected(stack: AsyncExitStack, scheduler: str) -> Any:
    """Connect, wait for a worker, and compare versions.

    Raises:
        InvalidSettings: There is no scheduler or no worker, or one has other versions.
    """
    client_class = _dask().Client
    try:
        connecting = client_class(scheduler, asynchronous=True, set_as_default=False, timeout=_CONNECT_SECONDS)
        dask = await stack.enter_async_context(connecting)
        await dask.wait_for_workers(1, timeout=_CONNECT_SECONDS)
    except (OSError, TimeoutError) as error:
        raise InvalidSettings(f"The Dask scheduler {scheduler} does not work: {error}; check it") from None
    try:
        found = await dask.run(versions)
    except Exception as error:
        raise InvalidSettings(
            f"A Dask worker cannot import this package ({type(error).__name__}: {error}); install justone-client"
            " everywhere, in the same version"
        ) from None
    for one in found.values():
        check(one, versions())
    return dask


def _dask() -> Any:
    try:
        import distributed
    except ImportError:
        raise InvalidSettings("Dask is not installed; pip install 'justone-client[dask]'") from None
    return distributed


async def _local_cluster(stack: AsyncExitStack, workers: int, environment: dict[str, str]) -> Any:
    distributed = _dask()
    from ._interrupts import IgnoreInterrupts

    starting = distributed.LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=True,
        asynchronous=True,
        dashboard_address="127.0.0.1:0",  # the default port is taken by a second cluster
        silence_logs=logging.ERROR,
        env=environment,
    )
    try:
        cluster = await stack.enter_async_context(starting)
    except (RuntimeError, OSError, TimeoutError) as error:
        await starting.close()
        raise WorkersLost(
            f"The Dask workers do not start: {error}; see their messages, and start the run under"
            ' `if __name__ == "__main__":`'
        ) from None
    client = await stack.enter_async_context(distributed.Client(cluster, asynchronous=True, set_as_default=False))
    await client.register_plugin(IgnoreInterrupts())
    return client
