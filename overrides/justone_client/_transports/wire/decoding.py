"""Decode the body of an answer. Its bytes decide, its Content-Encoding only helps.

A label can be wrong (`gzip` on plain JSON, `UTF-8`, `none`), and the answer is paid for all the same:

| the bytes | what happens |
|---|---|
| begin as gzip or zstd does | are decompressed, whatever the label says |
| are text | are taken as they are |
| anything else, labelled `deflate`, `gzip` or `br` | are decompressed as labelled |
| anything else | are taken as they are |

What cannot be decompressed to its end keeps what was decompressed; what cannot be begun keeps its raw bytes.
"""

from __future__ import annotations

import importlib
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

__all__ = ["CUT", "Decoded", "decode"]

CUT = "The answer was cut on its way; what arrived of it is `error.body`."
_KEPT = "What arrived of it is `error.body`."
_MOST_LAYERS = 5
"""A body that is compressed more often than that is an attack."""
_WITHOUT_MAGIC = {"deflate": "deflate", "gzip": "deflate", "x-gzip": "deflate", "br": "br"}
"""What to try where no magic number says it, by the names of the label."""
_AT_THE_END = re.compile("incorrect (data|length) check")
"""How zlib calls a wrong checksum or size, which come behind the data."""
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f")


class Decoded(NamedTuple):
    """The body as far as it could be decoded."""

    body: bytes
    problem: str | None = None
    """Why it is not whole."""
    remedy: str | None = None
    too_large: bool = False


class _Step(NamedTuple):
    """One layer taken off; `problem` says why it ended early."""

    data: bytes
    problem: str | None = None
    remedy: str | None = None


def decode(raw: bytes, label: str, limit: int) -> Decoded:
    """Take off every layer of compression.

    Args:
        raw: The body as it came over the wire.
        label: Its Content-Encoding, which may name several, in the order in which they were applied.
        limit: Bytes of the result at most.
    """
    if not label and raw[:1] == b"{":  # nearly every answer; no compression begins so
        return Decoded(raw[:limit], too_large=len(raw) > limit)
    named = [name.partition(";")[0].strip(" \t\"'").lower() for name in reversed(label.split(","))]
    left = [_WITHOUT_MAGIC[name] for name in named if name in _WITHOUT_MAGIC]
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
    """How the data is compressed; None when it is not. A label without a magic number is used up."""
    if data.startswith(b"\x1f\x8b"):
        if left[:1] == ["deflate"]:  # the label that means this layer
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
        if len(data) > len(head) and error.start >= len(head) - 3:  # a character that the slice cut
            text = head[: error.start].decode("utf-8-sig")
        else:
            return False
    return not any(ord(char) in _CONTROLS for char in text)


def _gunzip(data: bytes, limit: int) -> _Step:
    return _inflate(data, limit, zlib.MAX_WBITS | 16)


def _undeflate(data: bytes, limit: int) -> _Step:
    """`deflate` means the zlib format, but some servers send it raw; some call either of them gzip."""
    steps = [_inflate(data, limit, bits) for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS)]
    whole = [step for step in steps if step.problem is None]
    begun = [step for step in steps if step.data != data and _is_text(step.data)]
    found = whole or begun
    return found[0] if found else _Step(data, "it is not compressed as it says", _KEPT)


def _inflate(data: bytes, limit: int, bits: int) -> _Step:
    """Inflate one member after another. A wrong checksum or length behind the data loses nothing of it."""
    parts: list[bytes] = []
    size, rest = 0, data
    problem: str | None = None
    while rest and size <= limit:
        part, rest, problem = _member(rest, limit + 1 - size, bits)
        parts.append(part)
        size += len(part)
        if problem or (rest and not _goes_on(rest, bits)):  # some pad a gzip with zeros
            break
    if problem and not size:
        return _Step(data, problem, _KEPT)
    return _Step(b"".join(parts), problem, CUT if problem else None)


def _goes_on(rest: bytes, bits: int) -> bool:
    return bits > zlib.MAX_WBITS and rest.startswith(b"\x1f\x8b")


def _member(data: bytes, limit: int, bits: int) -> tuple[bytes, bytes, str | None]:
    """One member: its content, what follows it, and what is wrong with it."""
    unzip = zlib.decompressobj(bits)
    parts: list[bytes] = []
    size, rest = 0, data
    try:
        while rest and size < limit and not unzip.eof:
            parts.append(unzip.decompress(rest, limit - size))
            size += len(parts[-1])
            rest = unzip.unconsumed_tail
    except zlib.error:
        return _until_broken(data, limit, bits)
    ended = unzip.eof or size >= limit
    return b"".join(parts), unzip.unused_data, None if ended else "its compressed text ends early"


def _until_broken(data: bytes, limit: int, bits: int) -> tuple[bytes, bytes, str | None]:
    """What can be inflated before the fault: zlib gives nothing of the piece in which it finds one.

    So the pieces become small where it is. A gzip whose checksum alone is wrong is whole: its trailer is then skipped.
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
                None if found and _AT_THE_END.search(str(error)) else "its compressed text is damaged",
            )
        unzip, at = tried, at + piece
    return bytes(found), b"", None


def _unbrotli(data: bytes, limit: int) -> _Step:
    library = _first_of("brotli", "brotlicffi")
    if library is None:
        return _missing(data, "br", "brotli")
    return _by_pieces(data, limit, lambda: library.Decompressor().process, "brotli", library.error)


def _unzstd(data: bytes, limit: int) -> _Step:
    if (library := _first_of("compression.zstd", "backports.zstd")) is not None:
        return _by_pieces(data, limit, lambda: _one_after_another(library), "zstd", library.ZstdError)
    if (library := _first_of("zstandard")) is not None:
        build = library.ZstdDecompressor
        return _by_pieces(data, limit, lambda: build().decompressobj(read_across_frames=True).decompress, "zstd",
                          library.ZstdError)  # fmt: skip
    return _missing(data, "zstd", "zstandard")


def _one_after_another(library: Any) -> Callable[[bytes], bytes]:
    """The standard library's decompressor ends with its frame; another may follow."""
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


def _by_pieces(
    data: bytes, limit: int, build: Callable[[], Callable[[bytes], bytes]], name: str, trouble: type[Exception]
) -> _Step:
    """Decompress piece by piece, so that a bomb is noticed and what comes before a fault is kept."""
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
        return _Step(data, problem or "its compressed text ends early", f"It came as {name}. {_KEPT}")
    return _Step(bytes(found), problem, CUT if problem else None)


def _pieces(data: bytes) -> Iterator[bytes]:
    yield from (data[at : at + 1024] for at in range(0, len(data), 1024))


def _first_of(*names: str) -> Any:
    for name in names:
        with suppress(ImportError):
            return importlib.import_module(name)
    return None


def _missing(data: bytes, coding: str, package: str) -> _Step:
    return _Step(data, f"it is encoded as {coding!r}, which was not asked for and cannot be read here",
                 f"Install {package}, or ask whoever runs the proxy. {_KEPT}")  # fmt: skip


_DECODERS: dict[str, Callable[[bytes, int], _Step]] = {
    "gzip": _gunzip,
    "deflate": _undeflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}
