"""Collect the bytes of an answer and decode them into a reply."""

from __future__ import annotations

from ..._requests.request import Reply
from .decoding import decode

__all__ = ["Body"]

_LARGE = "Raise max_answer_bytes; `error.body` has the beginning of the answer."


class Body:
    """Collects and decodes the bytes of one answer up to a limit; beyond it, keeps the beginning."""

    def __init__(self, encoding: str, limit: int) -> None:
        self._encoding = encoding
        self._parts: list[bytes] = []
        self._limit = limit
        self._left = limit + (limit // 100 + 100 if encoding else 0)  # incompressible data grows a little
        self._too_large = False

    def feed(self, chunk: bytes) -> bool:
        """Add a chunk as received. Return False when no more is accepted."""
        if self._too_large:
            return False
        size = len(chunk)
        if size > self._left:
            chunk, self._too_large = chunk[: self._left], True
        self._parts.append(chunk)
        self._left -= min(size, self._left)
        return not self._too_large

    def reply(self, status: int, headers: dict[str, str]) -> Reply:
        """Decode what was collected."""
        decoded = decode(b"".join(self._parts), self._encoding, self._limit)
        if self._too_large or decoded.too_large:
            problem = f"it is larger than {self._limit} bytes (max_answer_bytes)"
            return Reply(status, headers, decoded.body, problem, _LARGE, refused=True)
        return Reply(status, headers, decoded.body, decoded.problem, decoded.remedy)
