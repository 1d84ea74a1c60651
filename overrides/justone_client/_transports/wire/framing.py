"""Find the beginning and end of an HTTP/1.1 answer before the library's parser sees it, and repair it if needed.

The answer is paid for, so a head that strict parsers refuse is rewritten with `Connection: close`:

| head | end of the body | connection afterwards |
|---|---|---|
| strict, one length | after that many bytes | reused |
| strict, `transfer-encoding: chunked` | after the last chunk | reused |
| a length beside chunks | chunks if the body starts with a chunk size, else the length | closed |
| several lengths, `5, 5` | the only one, the one that has arrived, or the largest | closed |
| lines without a colon, bare line feeds | as its length or chunks say | closed |
| neither length nor chunks | when the server closes | closed |
| 204 or 304 | at once, although some servers send a body | closed |
| length, but the JSON does not end there | after that many bytes | closed: the rest may follow |
| anything after the end | held back in `extra` | closed |
| not HTTP (a proxy's protocol, garbage) | passed through unchanged | closed by the parser |

Example: `Content-Length: 11, 20` with the body `{"code": 0}`. Exactly 11 bytes have arrived, so the head is rewritten
to `content-length: 11` and `connection: close`.
"""

from __future__ import annotations

import json
import re
from contextvars import ContextVar
from enum import Enum, auto

__all__ = ["CURRENT", "Framing"]

_MOST = 100 * 1024
"""Maximum bytes of a head, and of unrequested bytes that are kept."""
_LONGEST_LINE = 8192
"""Maximum bytes of a chunk's size line or of a trailer."""
_BLANK = re.compile(rb"\r?\n\r?\n")
_STRICT_HEAD = re.compile(rb"HTTP/1\.1 [1-5][0-9][0-9](?: [^\r\n\0]*)?(?:\r\n[!#$%&'*+.^_`|~0-9A-Za-z-]+:[^\r\n\0]*)*")
_STATUS = re.compile(rb"\s*HTTP/(\d)(?:\.(\d))?\s+(\d{3})(?!\d)[ \t]*(.*)")
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_DIGITS = re.compile(rb"[0-9]{1,18}")
_CHUNK = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r?\n")
_FIELDS = re.compile(rb"\r\n(?:(content-length)[ \t]*:[ \t]*([0-9]{1,18})[ \t]*(?=\r|$)"
                     rb"|(?:content-length|transfer-encoding|content-encoding)[ \t]*:)", re.IGNORECASE)  # fmt: skip
"""The headers that decide about the body; only a numeric length fills the two groups."""
_WITHOUT_BODY = (b"204", b"304")
_JSON_ENDS = (b"}", b"\n")
_CHUNK_BEGUN = re.compile(rb"[ \t]*[0-9A-Fa-f]{0,15}[ \t]*(?:;[^\r\n]*)?\r?")


class _State(Enum):
    HEAD = auto()
    BODY = auto()
    CHUNK = auto()
    TRAILERS = auto()
    UNTIL_CLOSE = auto()
    RAW = auto()
    OVER = auto()


class Framing:
    """Filters one answer between socket and parser: `feed` returns what the parser may see."""

    seen = b""
    """The bytes before the head was complete; all there is to keep if it never is."""
    extra = b""
    """The bytes after the end of the answer."""
    broken = False
    """Whether a chunk has no size, so that nothing after it can be parsed."""
    _irregular = False
    _state = _State.HEAD
    _left = 0
    _line = b""
    _is_json = False

    @property
    def begun(self) -> bool:
        """Whether any bytes have arrived."""
        return self._state is not _State.HEAD or bool(self.seen)

    @property
    def must_close(self) -> bool:
        """Whether the connection has, or may still receive, bytes that belong to no request."""
        return self._irregular or bool(self.extra)

    def feed(self, data: bytes) -> bytes:
        """Process bytes from the socket. Returns nothing while the head is incomplete."""
        if self._state is _State.HEAD:
            return data if not self.seen and self._is_simple(data) else self._head(data)
        if self._state is _State.BODY:
            return self._read_length(data)
        if self.broken:
            return b""
        if self._state in (_State.CHUNK, _State.TRAILERS):
            return self._read_chunks(data)
        if self._state is _State.OVER:
            self._hold_back(data)
            return b""
        return data

    def end(self) -> bytes:
        """Return what was held back for an incomplete head, when the connection ends."""
        held = self.seen if self._state is _State.HEAD else b""
        self._state = _State.RAW
        return held

    def _head(self, data: bytes) -> bytes:
        self.seen += data
        if not _may_be_http(self.seen) or len(self.seen) > _MOST:
            self._state = _State.RAW
            return self.seen
        blank = _BLANK.search(self.seen)
        if blank is None:
            return b""
        head, rest = self.seen[: blank.start()], self.seen[blank.end() :]
        values = _values(head)
        if b"transfer-encoding" in values and not rest and not _has_no_body(head):
            return b""  # the first bytes of the body show whether it is chunked
        if blank[0] != b"\r\n\r\n" or not _STRICT_HEAD.fullmatch(head) or not _has_clear_end(values, rest):
            self._irregular, head = True, _rewritten(head, values, rest)
        return self._start_body(head, rest)

    def _is_simple(self, data: bytes) -> bool:
        """Whether this is a strict head with one length and at most its body: the fast path of nearly all answers."""
        end = data.find(b"\r\n\r\n")
        if end < 0 or not _STRICT_HEAD.fullmatch(data, 0, end) or data[9:12] in _WITHOUT_BODY or data[9:10] == b"1":
            return False
        fields = _FIELDS.findall(data, 0, end)
        rest = len(data) - end - 4
        if len(fields) != 1 or not 0 < (length := int(fields[0][1] or 0)) >= rest:
            return False
        # Copied: asyncio receives into 256 KB and shrinks that buffer; keeping it costs page faults for each call.
        self.seen, self._is_json = bytes(memoryview(data)), True
        if length > rest:
            self._state, self._left = _State.BODY, length - rest
        else:
            self._state, self._irregular = _State.OVER, data[-1:] not in _JSON_ENDS
        return True

    def _start_body(self, head: bytes, rest: bytes) -> bytes:
        """Choose how to read the body, by the complete head."""
        found = _STATUS.match(head)
        status = int(found[3]) if found else 0
        if 100 <= status < 200 and status != 101:
            self.seen = b""
            return head + b"\r\n\r\n" + (self._head(rest) if rest else b"")
        values = _values(head)
        lengths = values.get(b"content-length", [])
        if found and found[3] in _WITHOUT_BODY:
            self._state, self._irregular = _State.OVER, True  # some servers send a body anyway
        elif b"transfer-encoding" in values:
            self._state = _State.CHUNK
        elif lengths and _DIGITS.fullmatch(lengths[0]):
            self._left = int(lengths[0])
            self._state = _State.BODY if self._left else _State.OVER
            self._is_json = b"content-encoding" not in values
        else:
            self._state, self._irregular = _State.RAW if status == 101 or not found else _State.UNTIL_CLOSE, True
        return head + b"\r\n\r\n" + (self.feed(rest) if rest else b"")

    def _read_length(self, data: bytes) -> bytes:
        wanted = data[: self._left]
        self._left -= len(wanted)
        if not self._left:
            self._state = _State.OVER
            # A length that is too small cuts the text, and the rest arrives later.
            self._irregular = self._irregular or (self._is_json and wanted[-1:] not in _JSON_ENDS)
            if len(wanted) < len(data):
                self._hold_back(data[len(wanted) :])
        return wanted

    def _read_chunks(self, data: bytes) -> bytes:
        """Read chunks until the last one, or one without a size."""
        at = 0
        while at < len(data):
            if self._left:  # inside a chunk or its line end
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
            if not self._read_chunk_line(line):
                self._hold_back(data[at:])
                return data[: max(0, at - len(line))] if self.broken else data[:at]
        return data

    def _read_chunk_line(self, line: bytes) -> bool:
        """Read one line between chunks. Return False after the last."""
        if self._state is _State.TRAILERS:
            over = not line.strip()
        elif found := _CHUNK.fullmatch(line):
            size, over = int(found[1], 16), False
            self._left = size + 2 if size else 0
            self._state = _State.CHUNK if size else _State.TRAILERS
        else:
            self.broken, over = True, True
        if over:
            self._state = _State.OVER
        return not over

    def _hold_back(self, data: bytes) -> None:
        self.extra += data[: _MOST - len(self.extra)]


CURRENT: ContextVar[Framing | None] = ContextVar("CURRENT", default=None)
"""The framing of the request that this thread or task is sending; None with a user's http_client."""


def _may_be_http(data: bytes) -> bool:
    begin = data.lstrip(b"\r\n")[:5]
    return b"HTTP/".startswith(begin)


def _has_no_body(head: bytes) -> bool:
    found = _STATUS.match(head)
    return bool(found and (found[3].startswith(b"1") or found[3] in _WITHOUT_BODY))


def _values(head: bytes) -> dict[bytes, list[bytes]]:
    """Return the headers by lower-case name, without invalid lines."""
    found: dict[bytes, list[bytes]] = {}
    for line in re.split(rb"\r?\n", head)[1:]:
        name, colon, value = line.partition(b":")
        if colon and _NAME.fullmatch(name.rstrip()):
            found.setdefault(name.rstrip().lower(), []).append(value.strip())
    return found


def _has_clear_end(values: dict[bytes, list[bytes]], rest: bytes) -> bool:
    """Whether the headers define the end of the body unambiguously."""
    lengths, chunks = values.get(b"content-length", []), values.get(b"transfer-encoding", [])
    if chunks:
        return not lengths and len(chunks) == 1 and _are_chunks(chunks, rest)
    return not lengths or (len(lengths) == 1 and bool(_DIGITS.fullmatch(lengths[0])))


def _rewritten(head: bytes, values: dict[bytes, list[bytes]], rest: bytes) -> bytes:
    """Return the head as strict parsers require it; unchanged without a status line."""
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
    """Whether the body is chunked, by the header and its own first bytes."""
    line, end, _ = rest.partition(b"\n")
    plausible = bool(_CHUNK.fullmatch(line + end)) if end else bool(_CHUNK_BEGUN.fullmatch(line))
    return plausible and any(name.strip().lower() == b"chunked" for all_of in names for name in all_of.split(b","))


def _length(given: list[bytes], rest: bytes) -> int | None:
    """Return the length that is meant by several or invalid ones; None to read until the server closes."""
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
