"""Limits, headers and failure messages that the senders of all transports share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._requests.request import TransportFailure
from .._version import __version__
from ..errors import InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._requests.exchange import Send

__all__ = [
    "CONNECT_SECONDS",
    "FORM_HEADERS",
    "HEADERS",
    "KEEP_ALIVE_SECONDS",
    "MAX_CONNECTIONS",
    "Transport",
    "choose_transport",
    "format_seconds",
    "root_words",
    "too_slow",
]

Transport = Literal["auto", "httpx", "httpx2", "aiohttp"]
"""The HTTP library. `auto` is what `JUSTONEAPI_TRANSPORT` names, else httpx."""
_TRANSPORTS = ("auto", "httpx", "httpx2", "aiohttp")

CONNECT_SECONDS = 10.0
"""Timeout for connecting; a slower host counts as down."""
KEEP_ALIVE_SECONDS = 5.0
"""Idle time after which a connection is closed, well before servers close it (60 s and more). A connection that the
server has closed is detected before reuse, unless the close crosses the request; that is an OutcomeUnknown."""
MAX_CONNECTIONS = 1000
"""Maximum number of sockets; further calls wait for one. By default most systems allow a process 1,024 open files."""
HEADERS = {"user-agent": f"justone-client/{__version__}", "accept": "application/json", "accept-encoding": "gzip"}
FORM_HEADERS = {**HEADERS, "content-type": "application/x-www-form-urlencoded"}


def choose_transport(wanted: str, possible: tuple[str, ...], environ: Mapping[str, str], *, own: str | None) -> str:
    """Return the transport that the program asks for, else that of `JUSTONEAPI_TRANSPORT`, else httpx.

    An installed httpx2 or aiohttp is never used unasked: it would bypass mocks of httpx, and a test suite would be
    billed.

    Args:
        wanted: The argument `transport`.
        possible: The transports of the client's class.
        environ: The environment variables.
        own: The library of `http_client`; None without one.

    Raises:
        InvalidSettings: The transport is unknown, not installed, not supported by the client, or conflicts with
            `http_client`.
    """
    if not isinstance(wanted, str) or wanted not in _TRANSPORTS:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidSettings(f"transport must be 'auto', 'httpx', 'httpx2' or 'aiohttp', got {wanted!r}")
    if own is not None and wanted not in ("auto", own):
        raise InvalidSettings(f"transport={wanted!r} and http_client (of {own}) exclude each other; pass only one")
    if wanted not in ("auto", *possible):
        raise InvalidSettings(f"transport={wanted!r} needs AsyncClient; Client uses httpx or httpx2")
    setting = f"transport={wanted!r}"
    if wanted == "auto":
        wanted = _from_environment(environ)
        setting = f"JUSTONEAPI_TRANSPORT={wanted}"
    if own is not None:
        return own
    if wanted not in possible:
        return "httpx"
    if wanted != "httpx" and not _is_installed(wanted):
        raise InvalidSettings(f"{setting} but {wanted} is not installed; pip install 'justone-client[{wanted}]'")
    return wanted


def _is_installed(package: str) -> bool:
    from importlib.util import find_spec  # needed only for an extra

    return find_spec(package) is not None


def _from_environment(environ: Mapping[str, str]) -> str:
    wanted = environ.get("JUSTONEAPI_TRANSPORT", "").strip().lower() or "httpx"
    if wanted not in _TRANSPORTS:
        raise InvalidSettings(f"JUSTONEAPI_TRANSPORT must be httpx, httpx2 or aiohttp, got {wanted!r}")
    return "httpx" if wanted == "auto" else wanted


def root_words(error: BaseException) -> str:
    """Return the message of the root cause: "Connection refused" rather than "All connection attempts failed"."""
    words = str(error) or type(error).__name__
    while error.__cause__ is not None:
        error = error.__cause__
        words = str(error) or words
    return f"{words}; {_PLAIN_HTTP}" if any(sign in words for sign in _NOT_TLS) else words


_NOT_TLS = (
    "WRONG_VERSION_NUMBER",
    "RECORD_LAYER_FAILURE",
    "UNKNOWN_PROTOCOL",
    "HTTP_REQUEST",
    "PACKET_LENGTH_TOO_LONG",
)
"""Names of different OpenSSL versions for an answer that is not TLS."""
_PLAIN_HTTP = (
    "the server speaks plain HTTP, not TLS; if that is intended, write http:// instead of https:// in base_url or in"
    " the address of the proxy"
)


def format_seconds(seconds: float) -> str:
    """Format seconds for people: `120 s`, not `119.9999 s`."""
    return f"{round(seconds, 3):g} s"


def too_slow(send: Send, *, sent: bool) -> TransportFailure:
    """Return the failure of an exchange that exceeded its time."""
    reason = f"no complete answer within {format_seconds(send.seconds)}"
    return TransportFailure(reason, sent, host_down=not sent, is_late=True)
