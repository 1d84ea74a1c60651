"""`justone call` in this process, against a service on loopback."""

from typing import Any

import pytest

from tests.support.command_line import Result, Run
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Seen, Serve, http

SEARCH = ("douyin", "search_video_v4")
UNTYPED = ("GET", "/api/later/found/v1", "--keyword", "a")
"""An operation that the package does not know."""
AUTHOR = ("douyin_xingtu", "get_author_base_info_v1")
TOKEN = "s3cret+/=&%token-of-a-test"


class Caller:
    """Runs `justone call` against a server that gives one answer."""

    def __init__(self, run: Run, serve: Serve) -> None:
        self._run, self._serve = run, serve
        self.journal: list[Seen] = []

    def __call__(self, *args: str, answer: bytes, end: End = End.KEEP) -> Result:
        server = self._serve(lambda seen: (answer, end))
        self.journal = server.journal
        return self._run("call", *args, JUSTONEAPI_TOKEN=TOKEN, JUSTONEAPI_BASE_URL=server.url)


@pytest.fixture
def call(run: Run, serve: Serve) -> Caller:
    """Run `justone call` against a server with one answer."""
    return Caller(run, serve)


def reply(data: Any = None, code: int = 0, message: str | None = None, status: int = 200) -> bytes:
    """An HTTP reply of the service."""
    return http(envelope(code, data, message), status)


def only(journal: list[Seen]) -> Seen:
    """The one request that arrived."""
    assert len(journal) == 1, [seen.target for seen in journal]
    return journal[0]
