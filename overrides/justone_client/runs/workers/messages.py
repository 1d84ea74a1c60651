"""What a worker process and the program that writes the journal send each other over a connection.

| direction | message | when |
|---|---|---|
| to the worker | `Welcome` | first: how to build a client, and how to work |
| to the journal | `Hello` | the worker is ready |
| to the journal | `Request`s, as many as wait | a list is one message, so that the journal commits them together |
| to the worker | `Replies` | after their commit |
| to the worker | `Stop` | the run ends; calls in flight still finish |
| to the journal | `Farewell` | last: why the worker ended |

A connection that breaks without a `Farewell` means that the other process died.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..._call.retry import Retry
    from ...client import AsyncClient
    from ...errors import JustOneError
    from ..engine.local import Why

__all__ = ["METHODS", "Farewell", "Hello", "Remote", "Replies", "Reply", "Request", "Stop", "Welcome", "Wire"]

METHODS = frozenset({"claim", "send", "end", "derive", "park", "slow"})
"""The methods of a Desk that a worker may call."""


class Wire(Protocol):
    """A connection of `multiprocessing`; its class differs on Windows."""

    def send(self, message: Any, /) -> None: ...
    def recv(self) -> Any: ...
    def close(self) -> None: ...


class Welcome(NamedTuple):
    """How a worker works."""

    client: Callable[[], AsyncClient]
    concurrency: int
    retry: Retry
    grace: float
    plan: str
    """The plan of the run, as the journal keeps it."""
    most: int | None = None
    """Items to claim before the worker ends; None: until the run ends."""


class Remote(NamedTuple):
    """How a task works that opens the journal itself. It travels through a scheduler: no token and no address."""

    welcome: Welcome
    run: str
    """The name of the run."""
    stop: str
    """The name of Dask's event that stops the run."""


class Hello(NamedTuple):
    """A worker that is ready."""

    pid: int


class Request(NamedTuple):
    """One call of a Desk method."""

    number: int
    method: str
    arguments: tuple[Any, ...]


class Reply(NamedTuple):
    """The result of one request, or its error."""

    number: int
    value: Any
    error: JustOneError | None = None


class Replies(NamedTuple):
    """Results of requests, and whether the disk of the journal is full."""

    replies: list[Reply]
    is_full: bool


class Stop(NamedTuple):
    """End in order."""


class Farewell(NamedTuple):
    """Why a worker ended, in order."""

    why: Why
    error: Exception | None
    claimed: int = 0
    """Items that it claimed."""
    ready_at: float | None = None
    """When the next item may be claimed, if it ended because none may be now."""
    in_progress: int = 0
    """Items of other workers then."""
    is_raised: bool = False
    """Whether `error` is an exception of the engine, to be raised again."""
