"""The bytes of one answer as they come over the wire -> a reply."""

from __future__ import annotations

from ..._requests.request import Reply
from .decoding import decode

__all__ = ["Body"]

_LARGE = "Raise max_answer_bytes; the beginning of the answer is `error.body`."


class Body:
    """Collects the bytes of one answer, up to a limit in memory, and decodes them. What came first is kept."""

    def __init__(self, encoding: str, limit: int) -> None:
        self._encoding = encoding
        self._parts: list[bytes] = []
        self._limit = limit
        self._left = limit + (limit // 100 + 100 if encoding else 0)  # what does not compress becomes a little larger
        self._too_large = False

    def feed(self, chunk: bytes) -> bool:
        """Take a piece as it came over the wire; False when no more is wanted."""
        if self._too_large:
            return False
        size = len(chunk)
        if size > self._left:
            chunk, self._too_large = chunk[: self._left], True
        self._parts.append(chunk)
        self._left -= min(size, self._left)
        return not self._too_large

    def reply(self, status: int, headers: dict[str, str]) -> Reply:
        """What was collected, as an answer."""
        decoded = decode(b"".join(self._parts), self._encoding, self._limit)
        if self._too_large or decoded.too_large:
            problem = f"it is larger than {self._limit} bytes (max_answer_bytes)"
            return Reply(status, headers, decoded.body, problem, _LARGE, refused=True)
        return Reply(status, headers, decoded.body, decoded.problem, decoded.remedy)
