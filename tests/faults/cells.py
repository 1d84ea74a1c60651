"""A fault as data: the server's reply to the first call, and the outcome that the caller must get.

`run.play(cell, sender)` runs a cell. Every module here with a list `CELLS` adds to `ALL_CELLS` of `everything`.
"""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from tests.support.servers.scripted import Drip, End, Seen, Timed

Answer = Callable[[Seen], tuple[bytes | Drip | Timed, End]]


class Expect(NamedTuple):
    """The required outcome of the first call."""

    outcome: str
    """`answer`, or the name of the error's class."""
    billed: str
    kept: bytes | None = None
    """Bytes that the error's body must contain; None skips the check, `b""` accepts any body."""


ANSWER = Expect("answer", "yes")


NOT_SENT = Expect("NotSent", "no")
REFUSED = Expect("InvalidSettings", "no")


def lost(kept: bytes | None = b"") -> Expect:
    """The connection broke before a complete envelope had arrived."""
    return Expect("OutcomeUnknown", "unknown", kept)


def bad(kept: bytes | None = b"") -> Expect:
    """The answer is not an envelope."""
    return Expect("BadAnswer", "unknown", kept)


class Cell(NamedTuple):
    """One fault."""

    group: str
    name: str
    answer: Answer
    """The reply to the first request; later ones get a valid answer with their own number."""
    expect: Expect = ANSWER
    settings: Mapping[str, Any] = MappingProxyType({})
    """The settings of the call with the fault."""
    only: tuple[str, ...] = ()
    """The senders to try; all if empty."""

    @property
    def id(self) -> str:
        return f"{self.group}-{self.name}"

    def is_for(self, sender: str) -> bool:
        """Whether to try it with this sender."""
        return not self.only or sender.removesuffix("-httpx2") in self.only


def envelope(seen: Seen | str, code: int = 0, **more: object) -> bytes:
    """The answer to one call with the call's own number, long enough to be compressed."""
    number = seen if isinstance(seen, str) else seen.query["n"]
    body = {
        "code": code,
        "data": {"n": number, "text": "猫é" * 40, **more},
        "message": None,
        "requestId": f"r-{number}",
    }
    return json.dumps(body, ensure_ascii=False).encode()


def head(*lines: str | bytes, status: str = "200 OK", version: str = "HTTP/1.1", kind: str | None = None) -> bytes:
    """A response head with its blank line."""
    first: list[str | bytes] = [f"{version} {status}"]
    if kind != "":
        first.append(f"content-type: {kind or 'application/json'}")
    everything = [*first, *lines, "", ""]
    return b"\r\n".join(line if isinstance(line, bytes) else line.encode("latin-1") for line in everything)


def whole(body: bytes, *lines: str | bytes, status: str = "200 OK", kind: str | None = None) -> bytes:
    """An answer with a content length."""
    return head(f"content-length: {len(body)}", *lines, status=status, kind=kind) + body


def chunked(body: bytes, size: int = 50, end: bytes = b"0\r\n\r\n") -> bytes:
    """A chunked body."""
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + end


def sound(seen: Seen) -> tuple[bytes, End]:
    """The answer of a working server."""
    return whole(envelope(seen)), End.KEEP
