"""Requests and answers of the sandbox, independent of sockets and httpx."""

from __future__ import annotations

import json
from typing import Any, Literal, NamedTuple

__all__ = ["STATUS", "Ending", "SandboxRequest", "SandboxResponse", "Stamp", "dump", "envelope", "wire_text"]

Ending = Literal["whole", "cut", "reset", "hang", "refused"]
"""How an answer ends: complete, cut in the middle, reset before it, never, or with the connection refused."""
STATUS = {0: 200, 100: 401, 302: 429, 303: 429, 400: 400, 404: 404, 500: 500, 503: 503, 600: 403, 601: 429, 602: 429}
"""The HTTP status of each business code; 200 for all others."""
_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class SandboxRequest(NamedTuple):
    """One request."""

    method: str
    target: str
    """Path and query, still percent-encoded."""
    headers: dict[str, str]
    """Headers by lower-case name."""
    body: bytes = b""
    region: str = "global"


class SandboxResponse(NamedTuple):
    """One answer and how it is delivered."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json;charset=UTF-8"),)
    ending: Ending = "whole"
    delay: float = 0.0
    """Seconds to wait before sending."""


class Stamp(NamedTuple):
    """The time and id of one answer."""

    time: str
    request_id: str


def dump(data: Any) -> bytes:
    """Serialize to compact JSON without escaping Chinese."""
    return _dumps(data).encode("utf-8", "surrogatepass")


def envelope(code: int, data: bytes, message: str | None, stamp: Stamp) -> bytes:
    """Build the envelope of an answer."""
    return b'{"code":%d,"data":%b,"message":%b,"recordTime":"%b","requestId":"%b"}' % (
        code,
        data,
        dump(message),
        stamp.time.encode(),
        stamp.request_id.encode(),
    )


def wire_text(value: object) -> str:
    """Return a parameter's value as sent: `True` becomes `true`."""
    return str(value).lower() if isinstance(value, bool) else str(value)
