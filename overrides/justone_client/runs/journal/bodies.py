"""Answers as received, compressed. The codec is stored beside them, so a later version may use another."""

from __future__ import annotations

import zlib

from .refusals import JournalError

__all__ = ["pack", "unpack"]

_LEVEL = 1


def pack(body: bytes) -> tuple[str, bytes]:
    """Return the codec and the stored bytes."""
    return "zlib", zlib.compress(body, _LEVEL)


def unpack(codec: str, stored: bytes) -> bytes:
    if codec != "zlib":
        raise JournalError(f"An answer is stored as {codec!r}, which this version cannot read; upgrade justone-client")
    return zlib.decompress(stored)
