"""Answers as they are stored: compressed, with the codec beside them, so that a later version may use another.

A value that a database cannot hold must not cost an answer that is paid for.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any, cast

from ..._call.loose_json import parse_leniently
from .desk import NOT_DERIVED
from .refusals import JournalError

if TYPE_CHECKING:
    from .desk import Received

__all__ = ["data_of", "pack", "storable", "storable_text", "unpack", "without_consequences"]

_LEVEL = 1
_LARGEST_CODE = 2**31 - 1
_LONGEST_REASON = 2000


def pack(body: bytes) -> tuple[str, bytes]:
    """Return the codec and the stored bytes."""
    return "zlib", zlib.compress(body, _LEVEL)


def unpack(codec: str, stored: bytes) -> bytes:
    if codec != "zlib":
        raise JournalError(f"An answer is stored as {codec!r}, which this version cannot read; upgrade justone-client")
    return zlib.decompress(stored)


def data_of(body: bytes | None) -> Any:
    """Return the data of an answer as it was received; of anything else than an envelope all of it."""
    if body is None:
        return None
    try:
        read: Any = json.loads(body)
    except (ValueError, RecursionError):
        read = parse_leniently(body)
    if isinstance(read, dict) and "code" in read:
        return cast("dict[str, Any]", read).get("data")
    return body.decode("utf-8", "backslashreplace") if read is None else cast("Any", read)


def storable(received: Received) -> Received:
    """Return what came back without a code beyond 32 bits, which only the stored body has then."""
    code = received.code if received.code is None or abs(received.code) <= _LARGEST_CODE else None
    return received._replace(
        code=code, reason=storable_text(received.reason), not_derived=storable_text(received.not_derived)
    )


def storable_text(text: str | None) -> str | None:
    """Return a text without lone surrogates and NUL, and not too long."""
    if text is None:
        return None
    return text[:_LONGEST_REASON].encode("utf-8", "replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")


def without_consequences(received: Received, why: str) -> Received:
    """Return the answer alone: its walk ends here, and its rows are still to be derived."""
    why = storable_text(f"what follows from the answer is broken: {why}") or ""
    if received.next_page is not None and received.next_page.ended is None:
        received = received._replace(next_page=None, reason=received.reason or why)
    if received.derived is not None:
        received = received._replace(derived=None, not_derived=f"{NOT_DERIVED}{why}")
    return received
