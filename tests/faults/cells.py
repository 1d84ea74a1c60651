"""One fault as data: what the server does to the first call, and what the caller must get for it.

`run.play(cell, sender)` plays one; every module here with a list `CELLS` adds to `ALL_CELLS` of `everything`.
"""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from tests.support.servers.scripted import Drip, End, Seen, Timed

Answer = Callable[[Seen], tuple[bytes | Drip | Timed, End]]


class Expect(NamedTuple):
    """What the first call must end with."""

    outcome: str
    """`answer`, or the name of the error's class."""
    billed: str
    kept: bytes | None = None
    """What the error's body holds; None asks for nothing, `b""` for anything at all."""


ANSWER = Expect("answer", "yes")


NOT_SENT = Expect("NotSent", "no")
REFUSED = Expect("InvalidSettings", "no")


def lost(kept: bytes | None = b"") -> Expect:
    """The connection broke before a whole envelope had come."""
    return Expect("OutcomeUnknown", "unknown", kept)


def bad(kept: bytes | None = b"") -> Expect:
    """Something came that is no envelope."""
    return Expect("BadAnswer", "unknown", kept)


class Cell(NamedTuple):
    """One fault."""

    group: str
    name: str
    answer: Answer
    """What the first request gets; later ones get a sound answer that repeats their own number."""
    expect: Expect = ANSWER
    settings: Mapping[str, Any] = MappingProxyType({})
    """Of the call that meets the fault."""
    only: tuple[str, ...] = ()
    """The senders that can tell; all when empty."""

    @property
    def id(self) -> str:
        return f"{self.group}-{self.name}"


def envelope(seen: Seen | str, code: int = 0, **more: object) -> bytes:
    """The answer to one call, with the call's own number, and long enough to be worth compressing."""
    number = seen if isinstance(seen, str) else seen.query["n"]
    body = {
        "code": code,
        "data": {"n": number, "text": "猫é" * 40, **more},
        "message": None,
        "requestId": f"r-{number}",
    }
    return json.dumps(body, ensure_ascii=False).encode()


def head(*lines: str | bytes, status: str = "200 OK", version: str = "HTTP/1.1", kind: str | None = None) -> bytes:
    """A head, with its blank line."""
    first: list[str | bytes] = [f"{version} {status}"]
    if kind != "":
        first.append(f"content-type: {kind or 'application/json'}")
    everything = [*first, *lines, "", ""]
    return b"\r\n".join(line if isinstance(line, bytes) else line.encode("latin-1") for line in everything)


def whole(body: bytes, *lines: str | bytes, status: str = "200 OK", kind: str | None = None) -> bytes:
    """An answer with its length."""
    return head(f"content-length: {len(body)}", *lines, status=status, kind=kind) + body


def chunked(body: bytes, size: int = 50, end: bytes = b"0\r\n\r\n") -> bytes:
    """A body in chunks."""
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + end


def sound(seen: Seen) -> tuple[bytes, End]:
    """The answer of a server that is well."""
    return whole(envelope(seen)), End.KEEP
