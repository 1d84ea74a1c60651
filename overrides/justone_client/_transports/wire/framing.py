"""Watch where an answer of HTTP/1.1 begins and ends, before the library's parser sees it.

Two things are repaired on the way, since the answer is paid for:

- A head that the strict parsers refuse (a length twice, `5, 5`, a length beside chunks, chunks that are none, header
  lines without a colon, bare line feeds) is written anew, with `Connection: close`.
- Bytes behind the end of the answer are held back. They belong to no request, so the connection must be closed.

What is not HTTP (a proxy's own protocol, garbage) passes unchanged.
"""

from __future__ import annotations

import json
import re
from contextvars import ContextVar
from enum import Enum, auto

__all__ = ["CURRENT", "Framing"]

_MOST = 100 * 1024
"""Bytes of a head, and of what is kept of unrequested bytes."""
_LONGEST_LINE = 8192
"""Bytes of a chunk's size with its extensions, or of a trailer."""
_BLANK = re.compile(rb"\r?\n\r?\n")
_SOUND = re.compile(rb"HTTP/1\.1 [1-5][0-9][0-9](?: [^\r\n\0]*)?(?:\r\n[!#$%&'*+.^_`|~0-9A-Za-z-]+:[^\r\n\0]*)*")
_STATUS = re.compile(rb"\s*HTTP/(\d)(?:\.(\d))?\s+(\d{3})(?!\d)[ \t]*(.*)")
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_DIGITS = re.compile(rb"[0-9]{1,18}")
_CHUNK = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r?\n")
_FIELDS = re.compile(rb"\r\n(?:(content-length)[ \t]*:[ \t]*([0-9]{1,18})[ \t]*(?=\r|$)"
                     rb"|(?:content-length|transfer-encoding|content-encoding)[ \t]*:)", re.IGNORECASE)  # fmt: skip
"""What decides about the body: a length in digits has its two groups."""
_WITHOUT_BODY = (b"204", b"304")
_JSON_ENDS = (b"}", b"\n")
_CHUNK_BEGUN = re.compile(rb"[ \t]*[0-9A-Fa-f]{0,15}[ \t]*(?:;[^\r\n]*)?\r?")


class _At(Enum):
    HEAD = auto()
    BODY = auto()
    CHUNK = auto()
    TRAILERS = auto()
    UNTIL_CLOSE = auto()
    RAW = auto()
    OVER = auto()


class Framing:
    """One answer's way from the socket to the parser: `feed` gives what the parser shall see."""

    seen = b""
    """What came before a head was found; all there is to keep when none ever is."""
    extra = b""
    """What came behind the end of the answer."""
    broken = False
    """A chunk has no size: nothing behind it can be understood."""
    _doubtful = False
    _at = _At.HEAD
    _left = 0
    _line = b""
    _is_json = False

    @property
    def begun(self) -> bool:
        """Whether anything has come."""
        return self._at is not _At.HEAD or bool(self.seen)

    @property
    def must_close(self) -> bool:
        """Whether the connection holds, or may yet receive, bytes that belong to no request."""
        return self._doubtful or bool(self.extra)

    def feed(self, data: bytes) -> bytes:
        """Take a piece from the socket; nothing comes back while its head is incomplete."""
        if self._at is _At.HEAD:
            return data if not self.seen and self._is_usual(data) else self._head(data)
        if self._at is _At.BODY:
            return self._counted(data)
        if self.broken:
            return b""
        if self._at in (_At.CHUNK, _At.TRAILERS):
            return self._chunks(data)
        if self._at is _At.OVER:
            self._surplus(data)
            return b""
        return data

    def end(self) -> bytes:
        """The connection has ended: what was held back for an incomplete head."""
        held = self.seen if self._at is _At.HEAD else b""
        self._at = _At.RAW
        return held

    def _head(self, data: bytes) -> bytes:
        self.seen += data
        if not _may_be_http(self.seen) or len(self.seen) > _MOST:
            self._at = _At.RAW
            return self.seen
        blank = _BLANK.search(self.seen)
        if blank is None:
            return b""
        head, rest = self.seen[: blank.start()], self.seen[blank.end() :]
        values = _values(head)
        if b"transfer-encoding" in values and not rest and not _has_no_body(head):
            return b""  # whether they are chunks shows at the first one
        if blank[0] != b"\r\n\r\n" or not _SOUND.fullmatch(head) or not _is_clear(values, rest):
            self._doubtful, head = True, _repaired(head, values, rest)
        return self._begin(head, rest)

    def _is_usual(self, data: bytes) -> bool:
        """Whether a sound head with one length comes whole, and no more than its body. Nearly all do: this is quick."""
        end = data.find(b"\r\n\r\n")
        if end < 0 or not _SOUND.fullmatch(data, 0, end) or data[9:12] in _WITHOUT_BODY or data[9:10] == b"1":
            return False
        fields = _FIELDS.findall(data, 0, end)
        rest = len(data) - end - 4
        if len(fields) != 1 or not 0 < (length := int(fields[0][1] or 0)) >= rest:
            return False
        # A copy: asyncio receives into 256 KB and shrinks that to the answer. Kept, it costs page faults for each call.
        self.seen, self._is_json = bytes(memoryview(data)), True
        if length > rest:
            self._at, self._left = _At.BODY, length - rest
        else:
            self._at, self._doubtful = _At.OVER, data[-1:] not in _JSON_ENDS
        return True

    def _begin(self, head: bytes, rest: bytes) -> bytes:
        """The head is complete: what follows it, by its own words."""
        found = _STATUS.match(head)
        status = int(found[3]) if found else 0
        if 100 <= status < 200 and status != 101:
            self.seen = b""
            return head + b"\r\n\r\n" + (self._head(rest) if rest else b"")
        values = _values(head)
        lengths = values.get(b"content-length", [])
        if found and found[3] in _WITHOUT_BODY:
            self._at, self._doubtful = _At.OVER, True  # servers send a body with it all the same
        elif b"transfer-encoding" in values:
            self._at = _At.CHUNK
        elif lengths and _DIGITS.fullmatch(lengths[0]):
            self._left = int(lengths[0])
            self._at = _At.BODY if self._left else _At.OVER
            self._is_json = b"content-encoding" not in values
        else:
            self._at, self._doubtful = _At.RAW if status == 101 or not found else _At.UNTIL_CLOSE, True
        return head + b"\r\n\r\n" + (self.feed(rest) if rest else b"")

    def _counted(self, data: bytes) -> bytes:
        wanted = data[: self._left]
        self._left -= len(wanted)
        if not self._left:
            self._at = _At.OVER
            # A length that is too small cuts the text, and its rest comes later.
            self._doubtful = self._doubtful or (self._is_json and wanted[-1:] not in _JSON_ENDS)
            if len(wanted) < len(data):
                self._surplus(data[len(wanted) :])
        return wanted

    def _chunks(self, data: bytes) -> bytes:
        """Follow the chunks to their end, or to one that has no size."""
        at = 0
        while at < len(data):
            if self._left:  # inside a chunk, or its line end
                step = min(self._left, len(data) - at)
                self._left -= step
                at += step
                continue
            end = data.find(b"\n", at)
            if end < 0:
                self._line += data[at:]
                self.broken = len(self._line) > _LONGEST_LINE
                break
            line, self._line, at = self._line + data[at : end + 1], b"", end + 1
            if not self._next_line(line):
                self._surplus(data[at:])
                return data[: max(0, at - len(line))] if self.broken else data[:at]
        return data

    def _next_line(self, line: bytes) -> bool:
        """One line between chunks; False at the last."""
        if self._at is _At.TRAILERS:
            over = not line.strip()
        elif found := _CHUNK.fullmatch(line):
            size, over = int(found[1], 16), False
            self._left = size + 2 if size else 0
            self._at = _At.CHUNK if size else _At.TRAILERS
        else:
            self.broken, over = True, True
        if over:
            self._at = _At.OVER
        return not over

    def _surplus(self, data: bytes) -> None:
        self.extra += data[: _MOST - len(self.extra)]


CURRENT: ContextVar[Framing | None] = ContextVar("CURRENT", default=None)
"""Of the request that this thread or task is sending; None where a client of the user has its own sockets."""


def _may_be_http(data: bytes) -> bool:
    begin = data.lstrip(b"\r\n")[:5]
    return b"HTTP/".startswith(begin)


def _has_no_body(head: bytes) -> bool:
    found = _STATUS.match(head)
    return bool(found and (found[3].startswith(b"1") or found[3] in _WITHOUT_BODY))


def _values(head: bytes) -> dict[bytes, list[bytes]]:
    """The headers by name in lower case; what is no header is left out."""
    found: dict[bytes, list[bytes]] = {}
    for line in re.split(rb"\r?\n", head)[1:]:
        name, colon, value = line.partition(b":")
        if colon and _NAME.fullmatch(name.rstrip()):
            found.setdefault(name.rstrip().lower(), []).append(value.strip())
    return found


def _is_clear(values: dict[bytes, list[bytes]], rest: bytes) -> bool:
    """Whether the headers leave no doubt about the end of the body."""
    lengths, chunks = values.get(b"content-length", []), values.get(b"transfer-encoding", [])
    if chunks:
        return not lengths and len(chunks) == 1 and _are_chunks(chunks, rest)
    return not lengths or (len(lengths) == 1 and bool(_DIGITS.fullmatch(lengths[0])))


def _repaired(head: bytes, values: dict[bytes, list[bytes]], rest: bytes) -> bytes:
    """The same head as strict parsers want it; unchanged where it has no status."""
    found = _STATUS.match(head)
    if found is None:
        return head
    lengths, chunks = values.pop(b"content-length", []), values.pop(b"transfer-encoding", [])
    if chunks and _are_chunks(chunks, rest):
        values[b"transfer-encoding"] = [b"chunked"]
    elif (length := _length(lengths, rest)) is not None:
        values[b"content-length"] = [b"%d" % length]
    values.pop(b"keep-alive", None)
    values[b"connection"] = [b"close"]
    lines = [b"%s: %s" % (name, value.replace(b"\0", b"")) for name, all_of in values.items() for value in all_of]
    reason = bytes(byte for byte in found[4] if byte >= 32)
    return b"\r\n".join([b"HTTP/1.1 %s %s" % (found[3], reason), *lines])


def _are_chunks(names: list[bytes], rest: bytes) -> bool:
    """Whether the body comes in chunks, by its first bytes too."""
    line, end, _ = rest.partition(b"\n")
    plausible = bool(_CHUNK.fullmatch(line + end)) if end else bool(_CHUNK_BEGUN.fullmatch(line))
    return plausible and any(name.strip().lower() == b"chunked" for all_of in names for name in all_of.split(b","))


def _length(given: list[bytes], rest: bytes) -> int | None:
    """The length that the head means, where it says several, or none that is a number; None: until the end."""
    texts = [text.strip() for all_of in given for text in all_of.split(b",")]
    numbers = {int(text) for text in texts if _DIGITS.fullmatch(text)}
    if len(numbers) == 1:
        return numbers.pop()
    if len(rest) in numbers or (texts and _is_object(rest)):
        return len(rest)
    return max(numbers, default=None)


def _is_object(text: bytes) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
