"""The command line in this process, and a service on loopback for it to call."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from typer.testing import CliRunner

from justone_client.cli.app import app
from tests.core.loopback import End, Loopback, Script, Seen, http

TOKEN = "s3cret+/=&%token-of-a-test"


class Result:
    """What a command printed, and how it ended."""

    def __init__(self, result: Any) -> None:
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        self.code: int = result.exit_code
        self.out: str = result.stdout
        self.err: str = result.stderr

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Run `justone` with these arguments."""

    def started(*args: str, stdin: str | None = None, **environment: str) -> Result:
        return Result(CliRunner().invoke(app, list(args), input=stdin, env=environment, prog_name="justone"))

    return started


@pytest.fixture
def serve() -> Iterator[Callable[[Script], Loopback]]:
    """Start a server that follows a script; it ends with the test."""
    servers: list[Loopback] = []

    def start(script: Script) -> Loopback:
        servers.append(Loopback(script))
        return servers[-1]

    yield start
    for server in servers:
        server.__exit__()


class Caller:
    """Runs `justone call` against a server that gives one answer."""

    def __init__(self, run: Run, serve: Callable[[Script], Loopback]) -> None:
        self._run, self._serve = run, serve
        self.journal: list[Seen] = []

    def __call__(self, *args: str, answer: bytes, end: End = End.KEEP) -> Result:
        server = self._serve(lambda seen: (answer, end))
        self.journal = server.journal
        return self._run("call", *args, JUSTONEAPI_TOKEN=TOKEN, JUSTONEAPI_BASE_URL=server.url)


@pytest.fixture
def call(run: Run, serve: Callable[[Script], Loopback]) -> Caller:
    """`justone call`, answered."""
    return Caller(run, serve)


def envelope(data: Any = None, code: int = 0, message: str | None = None, status: int = 200) -> bytes:
    """An answer of the service."""
    body = {"code": code, "data": data, "message": message, "recordTime": None, "requestId": "r-1"}
    return http(json.dumps(body), status)


def only(journal: list[Seen]) -> Seen:
    """The one request that arrived."""
    assert len(journal) == 1, [seen.target for seen in journal]
    return journal[0]
