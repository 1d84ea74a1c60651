"""The hints in error messages fit the cause."""

import socket
import threading

import pytest

from justone_client import Limits, NotFound, NotSent, OutcomeUnknown, RateLimited, Retry
from justone_client._process.clock import Clock
from tests.support.callers import GET, Caller, both_libraries
from tests.support.servers.replies import envelope, says
from tests.support.servers.scripted import End, Serve, http

KINDS = both_libraries("sync", "async", "aiohttp")


@pytest.mark.parametrize("kind", KINDS)
def test_a_timeout_names_the_setting_that_was_too_short(kind: str, serve: Serve) -> None:
    server = serve(lambda seen: (b"", End.SILENT))
    for settings, named in (
        ({"timeout": 0.1, "retry": Retry(attempts=1)}, "arrive with a longer timeout"),
        ({"timeout": 60.0, "retry": Retry(attempts=1, deadline=0.1)}, r"arrive with a longer Retry\(deadline=...\)"),
    ):
        caller = Caller(kind, server.url, clock=Clock(), **settings)
        with pytest.raises(OutcomeUnknown, match=named):
            caller.call(GET)
        caller.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_reset_does_not_suggest_a_longer_timeout(kind: str, serve: Serve) -> None:
    caller = Caller(kind, serve(lambda seen: (b"", End.RESET)).url, retry=Retry(attempts=1))
    with pytest.raises(OutcomeUnknown) as caught:
        caller.call(GET)
    caller.close()
    assert "longer" not in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
def test_a_302_says_how_long_to_wait(kind: str, serve: Serve) -> None:
    limited = http(envelope(302)).replace(b"\r\n", b"\r\nretry-after: 95\r\n", 1)
    caller = Caller(kind, serve(lambda seen: (limited, End.KEEP)).url, retry=Retry(attempts=1))
    with pytest.raises(RateLimited, match="The service asks to wait 95 s"):
        caller.call(GET)
    caller.close()


def test_a_limit_of_the_client_names_no_service_code(serve: Serve) -> None:
    server = serve(lambda seen: (http(envelope(0, {})), End.KEEP))
    caller = Caller("sync", server.url, limits=Limits(calls_per_minute=1), retry=Retry(deadline=1))
    caller.call(GET)
    with pytest.raises(RateLimited) as caught:
        caller.call(GET)
    caller.close()
    assert "302" not in str(caught.value)
    assert caught.value.code == 302


@pytest.mark.parametrize("kind", KINDS)
def test_the_status_of_a_refusing_proxy_is_quoted(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def refuse() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 403 Forbidden here\r\ncontent-length: 0\r\n\r\n")

        threading.Thread(target=refuse, daemon=True).start()
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{listening.getsockname()[1]}")
        monkeypatch.setenv("NO_PROXY", "")
        caller = Caller(kind, "https://service.invalid", retry=Retry(attempts=1))
        with pytest.raises(NotSent, match="403 Forbidden here"):
            caller.call(GET)
        caller.close()


@pytest.mark.parametrize(
    ("operation", "words"),
    [
        (
            "GET /api/douyin/search-video/v4",
            "may have withdrawn it since: upgrade the package, then see `justone changes`",
        ),
        (
            "GET /api/douyin/search-vidoe/v4",
            "does not know the path either; did you mean GET /api/douyin/search-video/v4",
        ),
        ("GET /api/nothing/like/it/at/all/v9", "the endpoint may have been withdrawn"),
    ],
    ids=["known", "misspelt", "unknown"],
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_404_says_where_the_path_went(kind: str, operation: str, words: str, serve: Serve) -> None:
    caller = Caller(kind, serve(says(404)).url)
    with pytest.raises(NotFound) as caught:
        caller.call(operation, {"keyword": "cats"})
    caller.close()
    assert words in str(caught.value)
