"""Fields -> a request without the token, and the last step, which adds it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal, NamedTuple
from urllib.parse import quote, urlencode

from ..errors import InvalidSettings

__all__ = ["ExtraHeaders", "Reply", "Request", "TransportFailure", "encode", "encoded_path", "is_free"]

_IN_PATHS = "/:@!$&'()*+,;=-._~"
_PLAIN_PATH = re.compile(r"[A-Za-z0-9/:@!$&'()*+,;=._~-]*")
_UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
_ESCAPE = re.compile(r"(%[0-9A-Fa-f]{2})")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_HEADER_VALUE = re.compile(r"[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?")
_OUR_HEADERS = frozenset({
    "accept-encoding", "connection", "content-length", "content-type", "expect", "host", "keep-alive",
    "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
})  # fmt: skip
_FREE = "/ping"
_FREE_FOLDERS = ("/user/", "/status/")


class ExtraHeaders:
    """Checked headers by lower-case name. A value can be the key of a gateway, so no `repr` shows it.

    Raises:
        InvalidSettings: A name or value is invalid, or the client sets that header itself.
    """

    __slots__ = ("_values",)

    def __init__(self, given: Mapping[str, str]) -> None:
        if not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"headers must be a dict of names and values, got {type(given).__name__}")
        self._values: dict[str, str] = {}
        for name, value in given.items():
            _check_header(name, value)
            if name.lower() in self._values:
                raise InvalidSettings(f"headers has {name.lower()!r} twice; header names ignore case")
            self._values[name.lower()] = value

    def over(self, base: Mapping[str, str]) -> dict[str, str]:
        """Return the headers of a request: these replace those of `base`."""
        return {**base, **self._values}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ExtraHeaders) and other._values == self._values

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __repr__(self) -> str:
        return f"ExtraHeaders({', '.join(self._values)})"


class Request(NamedTuple):
    """What to send, to any host. It contains no token: `url` and `body` add it just before sending."""

    method: str
    path: str
    """The part after the base URL, with its leading slash."""
    place: Literal["query", "form"] = "query"
    fields: str = ""
    """The parameters, encoded for the query or the form."""
    signed: bool = True
    """Whether to add the token."""
    free: bool = False
    """Whether the request is about the account or the service: never billed, and outside all budgets."""
    headers: ExtraHeaders | None = None
    """Headers in addition to those of the client."""

    def url(self, base_url: str, token: str) -> str:
        """Return the URL, with the token unless the form has it."""
        query = self._with_token(token) if self.place == "query" else ""
        path = encoded_path(self.path)
        return f"{base_url}{path}?{query}" if query else f"{base_url}{path}"

    def body(self, token: str) -> bytes | None:
        """Return the form, or None for a query."""
        return self._with_token(token).encode() if self.place == "form" else None

    def _with_token(self, token: str) -> str:
        if not self.signed:
            return self.fields
        return f"{self.fields}{'&' if self.fields else ''}token={_quoted(token)}"


class Reply(NamedTuple):
    """An HTTP answer as it came, decompressed."""

    status: int
    headers: dict[str, str]
    """By name in lower case; of a repeated header the last."""
    body: bytes
    problem: str | None = None
    """Why `body` is not whole: too large, cut, or not decoded."""
    remedy: str | None = None
    """What to try about that."""
    refused: bool = False
    """Whether it is larger than the caller allows: then it is not parsed, whatever it holds."""
    is_clean: bool = False
    """Whether the token was taken out already."""

    def __repr__(self) -> str:
        """No contents: tools print the local variables of a traceback."""
        return f"Reply(status={self.status}, {len(self.body)} bytes)"


class TransportFailure(NamedTuple):
    """No HTTP answer."""

    reason: str
    sent: bool
    """Whether a first byte may have left: then the call may have been billed."""
    host_down: bool = False
    """Whether another host may fare better."""
    partial: Reply | None = None
    """What came of an answer before it broke off: it may hold the whole envelope."""
    is_late: bool = False
    """Whether the time was over."""


def is_free(path: str) -> bool:
    """Whether a path is about the service or the account, so that the provider does not bill it.

    Any other path counts as billed, also outside `/api/`: an unknown one may cost money.
    """
    return path == _FREE or path.startswith(_FREE_FOLDERS)


def _check_header(name: Any, value: Any) -> None:
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        raise InvalidSettings(f"headers has the name {name!r}, which is not one of HTTP; use letters, digits and '-'")
    if name.lower() in _OUR_HEADERS:
        raise InvalidSettings(f"headers has {name!r}, which the client sets itself; leave it out")
    if not isinstance(value, str):
        raise InvalidSettings(f"headers[{name!r}] must be text, got {type(value).__name__}")
    if not _HEADER_VALUE.fullmatch(value):
        raise InvalidSettings(f"headers[{name!r}] must be printable ASCII text without blanks at its ends")


@lru_cache(1024)
def encoded_path(path: str) -> str:
    """Percent-encode a path, the same for every transport. Existing escapes stay.

    On their own, httpx would send `{x}` as `%7Bx%7D`, and aiohttp unchanged.
    """
    if _PLAIN_PATH.fullmatch(path):
        return path
    return "".join(part if _ESCAPE.fullmatch(part) else quote(part, safe=_IN_PATHS) for part in _ESCAPE.split(path))


def encode(fields: list[tuple[str, str]], place: Literal["query", "form"]) -> str:
    """Encode fields as browsers do: a space is `%20` in a query and `+` in a form."""
    if place == "form":
        return urlencode(fields)
    return "&".join([f"{_quoted(name)}={_quoted(value)}" for name, value in fields])


def _quoted(text: str) -> str:
    """Percent-encode. Most texts need no encoding, and `strip` finds that out faster than `quote`."""
    return quote(text, safe="") if text.strip(_UNRESERVED) else text
