"""The sources of recordings: the service, or the sandbox of this repository."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from tests.contract.tape import REGIONS


class Source(NamedTuple):
    """A source of recordings."""

    urls: dict[str, str]
    """The base URL of each region."""
    token: str
    live: bool
    said: str
    """The origin in the header of each cassette."""
    begin: Callable[[], object] = list
    """Called before each case."""


def service(environment: Mapping[str, str]) -> Source:
    """The real service; only its region `global` unless plain HTTP is allowed."""
    token = environment.get("JUSTONEAPI_TOKEN", "")
    if not token:
        raise SystemExit("Recording from the service needs JUSTONEAPI_TOKEN; --sandbox needs nothing.")
    urls = dict(REGIONS)
    if environment.get("JUSTONEAPI_ALLOW_PLAINTEXT") != "1":
        del urls["cn"]
    return Source(urls, token, live=True, said="the service")


@contextmanager
def sandboxed() -> Generator[Source]:
    """A running sandbox with the same answers, times and request ids in every recording."""
    from justone_client.sandbox import ManualClock, Sandbox

    sandbox = Sandbox(clock=ManualClock())
    said = "the sandbox of this repository, which serves the documented answers; not from the service"
    with sandbox.serve() as server:
        yield Source(server.urls, "rehearsal+of/a=token&%", live=False, said=said, begin=sandbox.reset)
