"""Decompress the body of an answer by its bytes; Content-Encoding is only a hint.

Content-Encoding can be wrong (`gzip` on plain JSON, `UTF-8`, `none`), and the answer is paid for anyway:

| bytes | what happens |
|---|---|
| start with the magic number of gzip or zstd | decompress, whatever Content-Encoding says |
| are text | use as they are |
| other, Content-Encoding is `deflate`, `gzip` or `br` | decompress accordingly |
| other | use as they are |

Example: `Content-Encoding: gzip` on `{"code": 0}` is text, so it stays as it is. If decompression fails midway, the
decompressed part is kept; if it fails at the start, the raw bytes are.
"""

from __future__ import annotations

import importlib
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

__all__ = ["CUT", "Decoded", "decode"]

CUT = "The answer was cut off in transit; `error.body` has the part that arrived."
_PARTIAL = "`error.body` has what arrived."
_MOST_LAYERS = 5
"""A body with more layers of compression is an attack."""
_UNMARKED = {"deflate": "deflate", "gzip": "deflate", "x-gzip": "deflate", "br": "br"}
"""How to decompress data without a magic number, by Content-Encoding."""
_TRAILER_FAULT = re.compile("incorrect (data|length) check")
"""zlib's messages for a wrong checksum or size, which follow the data."""
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f")


class Decoded(NamedTuple):
    """The body as far as it could be decoded."""

    body: bytes
    problem: str | None = None
    """Why the body is incomplete."""
    remedy: str | None = None
    too_large: bool = False


class _Step(NamedTuple):
    """The result of removing one layer; `problem` says why it is incomplete."""

    data: bytes
    problem: str | None = None
    remedy: str | None = None


def decode(raw: bytes, label: str, limit: int) -> Decoded:
    """Remove all layers of compression.

    Args:
        raw: The body as received.
        label: Its Content-Encoding, which may name several in the order in which they were applied.
        limit: Maximum size of the result in bytes.
    """
    if not label and raw[:1] == b"{":  # nearly every answer; no compressed data starts with it
        return Decoded(raw[:limit], too_large=len(raw) > limit)
    named = [name.partition(";")[0].strip(" \t\"'").lower() for name in reversed(label.split(","))]
    left = [_UNMARKED[name] for name in named if name in _UNMARKED]
    data = raw
    for _ in range(_MOST_LAYERS):
        coding = _coding_of(data, left)
        if coding is None:
            break
        step = _DECODERS[coding](data, limit)
        data = step.data
        if len(data) > limit:
            return Decoded(data[:limit], too_large=True)
        if step.problem:
            return Decoded(data, step.problem, step.remedy)
    return Decoded(data[:limit], too_large=len(data) > limit)


def _coding_of(data: bytes, left: list[str]) -> str | None:
    """Return how the data is compressed; None when it is not. Consumes the label that it uses."""
    if data.startswith(b"\x1f\x8b"):
        if left[:1] == ["deflate"]:  # the label of this layer
            left.pop(0)
        return "gzip"
    if data.startswith(b"\x28\xb5\x2f\xfd"):
        return "zstd"
    return left.pop(0) if left and data and not _is_text(data) else None


def _is_text(data: bytes) -> bool:
    head = data[:512]
    try:
        text = head.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if len(data) > len(head) and error.start >= len(head) - 3:  # the slice cut a character
            text = head[: error.start].decode("utf-8-sig")
        else:
            return False
    return not any(ord(char) in _CONTROLS for char in text)


def _gunzip(data: bytes, limit: int) -> _Step:
    return _inflate(data, limit, zlib.MAX_WBITS | 16)


def _undeflate(data: bytes, limit: int) -> _Step:
    """Decompress `deflate`: the zlib format, or raw as some servers send it. Some label either as gzip."""
    steps = [_inflate(data, limit, bits) for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS)]
    whole = [step for step in steps if step.problem is None]
    begun = [step for step in steps if step.data != data and _is_text(step.data)]
    found = whole or begun
    return found[0] if found else _Step(data, "it is not compressed as its Content-Encoding says", _PARTIAL)


def _inflate(data: bytes, limit: int, bits: int) -> _Step:
    """Inflate all members. A wrong checksum or length after the data does not matter."""
    parts: list[bytes] = []
    size, rest = 0, data
    problem: str | None = None
    while rest and size <= limit:
        part, rest, problem = _member(rest, limit + 1 - size, bits)
        parts.append(part)
        size += len(part)
        if problem or (rest and not _has_next_member(rest, bits)):  # some servers pad gzip with zeros
            break
    if problem and not size:
        return _Step(data, problem, _PARTIAL)
    return _Step(b"".join(parts), problem, CUT if problem else None)


def _has_next_member(rest: bytes, bits: int) -> bool:
    return bits > zlib.MAX_WBITS and rest.startswith(b"\x1f\x8b")


def _member(data: bytes, limit: int, bits: int) -> tuple[bytes, bytes, str | None]:
    """Inflate one member. Return its content, the rest, and its problem."""
    unzip = zlib.decompressobj(bits)
    parts: list[bytes] = []
    size, rest = 0, data
    try:
        while rest and size < limit and not unzip.eof:
            parts.append(unzip.decompress(rest, limit - size))
            size += len(parts[-1])
            rest = unzip.unconsumed_tail
    except zlib.error:
        return _inflate_until_fault(data, limit, bits)
    ended = unzip.eof or size >= limit
    return b"".join(parts), unzip.unused_data, None if ended else "its compressed text ends early"


def _inflate_until_fault(data: bytes, limit: int, bits: int) -> tuple[bytes, bytes, str | None]:
    """Inflate up to a fault. zlib returns nothing of a piece with a fault, so the pieces become small near it.

    A gzip with only a wrong checksum is complete; its trailer is skipped.
    """
    found = bytearray()
    unzip = zlib.decompressobj(bits)
    at, piece = 0, 1 << 14
    while at < len(data) and len(found) < limit:
        tried = unzip.copy()
        try:
            found += tried.decompress(data[at : at + piece], limit - len(found))
        except zlib.error as error:
            if piece > 1:
                piece = max(1, piece // 16)
                continue
            return (
                bytes(found),
                b"",
                None if found and _TRAILER_FAULT.search(str(error)) else "its compressed text is damaged",
            )
        unzip, at = tried, at + piece
    return bytes(found), b"", None


def _unbrotli(data: bytes, limit: int) -> _Step:
    library = _import_first("brotli", "brotlicffi")
    if library is None:
        return _missing(data, "br", "brotli")
    return _decompress_in_pieces(data, limit, lambda: library.Decompressor().process, "brotli", library.error)


def _unzstd(data: bytes, limit: int) -> _Step:
    if (library := _import_first("compression.zstd", "backports.zstd")) is not None:
        return _decompress_in_pieces(data, limit, lambda: _zstd_frames(library), "zstd", library.ZstdError)
    if (library := _import_first("zstandard")) is not None:
        build = library.ZstdDecompressor
        start = lambda: build().decompressobj(read_across_frames=True).decompress  # noqa: E731
        return _decompress_in_pieces(data, limit, start, "zstd", library.ZstdError)
    return _missing(data, "zstd", "zstandard")


def _zstd_frames(library: Any) -> Callable[[bytes], bytes]:
    """Decompress consecutive frames; the standard library's decompressor stops after one."""
    current = library.ZstdDecompressor()

    def process(piece: bytes) -> bytes:
        nonlocal current
        found = b""
        while piece:
            if current.eof:
                current = library.ZstdDecompressor()
            found += current.decompress(piece)
            piece = current.unused_data if current.eof else b""
        return found

    return process


def _decompress_in_pieces(
    data: bytes, limit: int, build: Callable[[], Callable[[bytes], bytes]], name: str, trouble: type[Exception]
) -> _Step:
    """Decompress in pieces, to detect a decompression bomb and to keep what precedes a fault."""
    process, found, problem = build(), bytearray(), None
    for piece in _pieces(data):
        try:
            found += process(piece)
        except (trouble, EOFError, ValueError):
            problem = "its compressed text is damaged"
            break
        if len(found) > limit:
            break
    if not found and data:
        return _Step(data, problem or "its compressed text ends early", f"Its encoding is {name}. {_PARTIAL}")
    return _Step(bytes(found), problem, CUT if problem else None)


def _pieces(data: bytes) -> Iterator[bytes]:
    yield from (data[at : at + 1024] for at in range(0, len(data), 1024))


def _import_first(*names: str) -> Any:
    for name in names:
        with suppress(ImportError):
            return importlib.import_module(name)
    return None


def _missing(data: bytes, coding: str, package: str) -> _Step:
    return _Step(data, f"its encoding {coding!r} was not requested and needs a library that is missing",
                 f"Install {package}, or ask the operator of the proxy. {_PARTIAL}")  # fmt: skip


_DECODERS: dict[str, Callable[[bytes, int], _Step]] = {
    "gzip": _gunzip,
    "deflate": _undeflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}
