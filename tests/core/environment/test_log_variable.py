"""`JUSTONE_LOG` shows the log of the package on stderr."""

import logging
from collections.abc import Iterator

import pytest

from justone_client import Client, InvalidSettings
from tests.support.callers import TOKEN
from tests.support.servers.replies import says
from tests.support.servers.scripted import Serve


@pytest.fixture(autouse=True)
def _logger_restored() -> Iterator[None]:
    logger = logging.getLogger("justone_client")
    handlers, level = list(logger.handlers), logger.level
    yield
    logger.handlers[:] = handlers
    logger.setLevel(level)


def test_debug_shows_each_attempt_and_no_token(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("JUSTONE_LOG", " DEBUG ")
    server = serve(says(0))
    for _ in range(2):
        with Client(TOKEN, base_url=server.url) as client:
            client.call("GET /api/made-up/thing/v1", {"id": "1"})
    lines = capsys.readouterr().err.splitlines()
    assert sum("attempt 1, ok" in line for line in lines) == 2, "one handler, whatever the number of clients"
    assert TOKEN not in "".join(lines)


def test_without_the_variable_nothing_is_shown(serve: Serve, capsys: pytest.CaptureFixture[str]) -> None:
    with Client(TOKEN, base_url=serve(says(0)).url) as client:
        client.call("GET /api/made-up/thing/v1")
    assert capsys.readouterr().err == ""


def test_an_unknown_level_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUSTONE_LOG", "loud")
    with pytest.raises(InvalidSettings, match="JUSTONE_LOG must be one of debug, info, warning, error, got 'loud'"):
        Client(TOKEN)
