"""The bytes of one answer as they come over the wire -> a reply."""

from __future__ import annotations

import zlib
from typing import Any

from ._request import Reply

__all__ = ["CUT", "Body"]

CUT = "The answer was cut on its way; what arrived of it is `error.body`."
_LARGE = "Raise max_answer_bytes; the beginning of the answer is `error.body`."


class Body:
    """Collects the bytes of one answer and decompresses them, up to a limit in memory. What came first is kept."""

    def __init__(self, encoding: str, limit: int) -> None:
        self.problem: str | None = None
        """Why what was collected is not the whole answer."""
        self._remedy: str | None = None
        self._parts: list[bytes] = []
        self._limit = limit
        self._left = limit
        self._unzip = None
        encoding = encoding.strip().lower()
        if encoding in ("gzip", "x-gzip", "deflate"):
            self._unzip = _unzipper()
        elif encoding not in ("", "identity"):
            self.problem = f"it is encoded as {encoding[:40]!r}, which was not asked for"

    def feed(self, chunk: bytes) -> bool:
        """Take a piece as it came over the wire; False when no more is wanted."""
        if self.problem is None and self._unzip is not None:
            self._inflate(chunk)
        elif self.problem is None:
            self._keep(chunk)
        return self.problem is None

    def reply(self, status: int, headers: dict[str, str]) -> Reply:
        """What was collected, as an answer."""
        if self._unzip is not None and self.problem is None and self._parts and not self._unzip.eof:
            self.problem, self._remedy = "its compressed text ends early", CUT
        return Reply(status, headers, b"".join(self._parts), self.problem, self._remedy)

    def _keep(self, data: bytes) -> None:
        self._parts.append(data[: self._left])
        if len(data) > self._left:
            self.problem, self._remedy = f"it is larger than {self._limit} bytes (max_answer_bytes)", _LARGE
        self._left = max(0, self._left - len(data))

    def _inflate(self, chunk: bytes) -> None:
        while chunk and self._unzip is not None and self.problem is None:
            if self._unzip.eof:
                self._unzip = _unzipper()  # one gzip after another is one text
            try:
                data = self._unzip.decompress(chunk, self._left + 1)
            except zlib.error:
                self.problem = "it is not compressed as it says"
                return
            self._keep(data)
            chunk = self._unzip.unconsumed_tail or self._unzip.unused_data


def _unzipper() -> Any:
    return zlib.decompressobj(zlib.MAX_WBITS | 32)  # gzip or zlib, as its first bytes say
