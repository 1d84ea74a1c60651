"""What the senders of all transports have in common: limits, headers, the words for what broke."""

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

Transport = Literal["auto", "httpx", "aiohttp"]
_TRANSPORTS = ("auto", "httpx", "aiohttp")

CONNECT_SECONDS = 10.0
"""The longest wait for a connection; a host that takes longer is as good as down."""
KEEP_ALIVE_SECONDS = 5.0
"""Idle connections are dropped sooner than servers do (60 s and more), and a closed one is noticed before it is used
again. Only a close that crosses the request on its way remains; that is an OutcomeUnknown."""
MAX_CONNECTIONS = 1000
"""Sockets at most; further calls wait for one. Most systems allow a process 1,024 open files unless asked."""
HEADERS = {"user-agent": f"justone-client/{__version__}", "accept": "application/json", "accept-encoding": "gzip"}
FORM_HEADERS = {**HEADERS, "content-type": "application/x-www-form-urlencoded"}


def choose_transport(wanted: str, possible: tuple[str, ...], environ: Mapping[str, str], *, own: bool) -> str:
    """What to send through: what the program says, else `JUSTONEAPI_TRANSPORT`, else httpx.

    What happens to be installed decides nothing: mocks of httpx would be passed by, and a test suite would pay.

    Raises:
        InvalidSettings: For one that is unknown, not installed, of the other client, or against an own `http_client`.
    """
    if not isinstance(wanted, str) or wanted not in _TRANSPORTS:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidSettings(f"transport={wanted!r} is unknown: write 'httpx' or 'aiohttp'")
    if wanted == "aiohttp" and own:
        raise InvalidSettings("transport='aiohttp' and an own http_client, which is httpx's, exclude each other")
    if wanted == "aiohttp" and wanted not in possible:
        raise InvalidSettings("transport='aiohttp' is for AsyncClient; Client always uses httpx")
    said = "transport='aiohttp'"
    if wanted == "auto":
        wanted, said = _surrounding(environ), "JUSTONEAPI_TRANSPORT=aiohttp"
    if own or wanted not in possible:
        return "httpx"
    if wanted == "aiohttp" and not _is_installed("aiohttp"):
        raise InvalidSettings(f"{said}, and aiohttp is not installed: pip install 'justone-client[aiohttp]'")
    return wanted


def _is_installed(package: str) -> bool:
    from importlib.util import find_spec  # only where a program asks for more than httpx

    return find_spec(package) is not None


def _surrounding(environ: Mapping[str, str]) -> str:
    wanted = environ.get("JUSTONEAPI_TRANSPORT", "").strip().lower() or "httpx"
    if wanted not in _TRANSPORTS:
        raise InvalidSettings(f"JUSTONEAPI_TRANSPORT is {wanted!r}; write httpx or aiohttp")
    return "httpx" if wanted == "auto" else wanted


def root_words(error: BaseException) -> str:
    """The words of the first cause: "All connection attempts failed" says less than "Connection refused"."""
    words = str(error) or type(error).__name__
    while error.__cause__ is not None:
        error = error.__cause__
        words = str(error) or words
    return f"{words}; {_SPEAKS_PLAIN}" if any(sign in words for sign in _NOT_TLS) else words


_NOT_TLS = (
    "WRONG_VERSION_NUMBER",
    "RECORD_LAYER_FAILURE",
    "UNKNOWN_PROTOCOL",
    "HTTP_REQUEST",
    "PACKET_LENGTH_TOO_LONG",
)
"""How OpenSSL names an answer that is not TLS, by its version."""
_SPEAKS_PLAIN = (
    "what answers there speaks plain HTTP, not TLS: where that is meant, write http:// instead of https:// in base_url,"
    " or in the address of the proxy"
)


def format_seconds(seconds: float) -> str:
    """Seconds for a person: `120 s`, not `119.9999 s`."""
    return f"{round(seconds, 3):g} s"


def too_slow(step: Send, *, sent: bool) -> TransportFailure:
    """The time of one exchange was over."""
    reason = f"no complete answer within {format_seconds(step.seconds)}"
    return TransportFailure(reason, sent, host_down=not sent, is_late=True)
