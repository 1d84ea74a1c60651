"""Loggers below httpx and aiohttp that print paths or headers print them without the token."""

import logging

import pytest

from tests.core.token.leaks import Finder
from tests.support.callers import GET, POST, TOKEN, Caller, both_libraries, own_client
from tests.support.servers.http2 import http2_server
from tests.support.servers.replies import envelope


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_http2_loggers_do_not_show_the_token(kind: str) -> None:
    own = own_client(kind, http1=False, http2=True)
    with http2_server(envelope(0, {"a": 1}).encode()) as url:
        caller = Caller(kind, url, http_client=own)
        with Finder(TOKEN) as finder:
            for _ in range(2):
                assert caller.call(GET, {"q": "1"}).data == {"a": 1}
                assert caller.call(POST, {"q": "1"}, form=True).data == {"a": 1}
        caller.close(own)
    assert finder.hits == []
    assert any(line.startswith("Adding b':path'=") for line in finder.records)
    assert "HTTP/2-encoded headers (***)" in finder.records
    assert not any(line.startswith("Encoded header block") for line in finder.records)


@pytest.mark.parametrize(
    "name",
    ["httpx", "httpx2", "httpcore.http2", "httpcore2.http11", "hpack.hpack", "hpack.table", "h2.connection", "asyncio",
     "aiohttp.client", "aiohttp.access", "anyio", "urllib3.connectionpool", "vcr.cassette", "made.up"],
)  # fmt: skip
def test_only_loggers_of_http_libraries_are_filtered(name: str) -> None:
    logger = logging.getLogger(name)
    caller = Caller("sync", "http://127.0.0.1:9")
    with Finder(TOKEN) as finder:
        logger.debug("GET %s", f"http://host/path?q=1&token={TOKEN}")
        logger.debug("form: %r", {"token": TOKEN})
    caller.close()
    assert len(finder.records) == 2
    assert len(finder.hits) == (2 if name == "made.up" else 0)


def test_a_logged_traceback_does_not_show_the_token() -> None:
    caller = Caller("sync", "http://127.0.0.1:9")
    with Finder(TOKEN) as finder:
        try:
            raise ValueError(f"http://host/?token={TOKEN}")
        except ValueError:
            logging.getLogger("asyncio").exception("Task exception was never retrieved")
    caller.close()
    assert finder.records == ["Task exception was never retrieved"]
    assert finder.hits == []


def test_a_logger_created_later_is_filtered_from_the_first_call() -> None:
    caller = Caller("sync", "http://127.0.0.1:9")
    logger = logging.getLogger("vcr.made_up_later")
    assert not logger.filters
    caller.call(raise_errors=False)
    assert logger.filters
    caller.close()
