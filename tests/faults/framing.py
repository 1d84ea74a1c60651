"""Answers with a wrong head or end: lengths, chunks, header lines."""

from tests.faults.cells import Answer, Cell, bad, chunked, envelope, head, lost, whole
from tests.support.servers.scripted import End, Seen

OWN = ("sync", "async", "aiohttp")
"""Senders with our own sockets; a user's client has its own parser, which decides."""


def _lines(*lines: str | bytes, end: End = End.KEEP) -> Answer:
    """Build a reply; `{n}` in a line becomes the true length."""

    def answer(seen: Seen) -> tuple[bytes, End]:
        body = envelope(seen)
        filled = [line.replace("{n}", str(len(body))) if isinstance(line, str) else line for line in lines]
        return head(*filled) + body, end

    return answer


def _off_by(more: int, end: End) -> Answer:
    def answer(seen: Seen) -> tuple[bytes, End]:
        body = envelope(seen)
        return head(f"content-length: {len(body) + more}") + body, end

    return answer


def _in_chunks(end: End, last: bytes = b"0\r\n\r\n", *lines: str, part: float = 1.0, size: int = 50) -> Answer:
    def answer(seen: Seen) -> tuple[bytes, End]:
        body = envelope(seen)
        body = body[: int(len(body) * part)]
        return head("transfer-encoding: chunked", *lines) + chunked(body, size, last), end

    return answer


def _raw(template: bytes, end: End = End.KEEP) -> Answer:
    """`{n}` is the length, `{b}` the body."""

    def answer(seen: Seen) -> tuple[bytes, End]:
        body = envelope(seen)
        return template.replace(b"{n}", b"%d" % len(body)).replace(b"{b}", body), end

    return answer


def _cut(part: float, end: End) -> Answer:
    def answer(seen: Seen) -> tuple[bytes, End]:
        sent = whole(envelope(seen))
        return sent[: int(len(sent) * part)], end

    return answer


LENGTHS = [
    Cell("length", "twice", _lines("content-length: {n}", "content-length: {n}")),
    Cell("length", "twice-in-other-case", _lines("Content-Length: {n}", "CONTENT-LENGTH: {n}")),
    Cell("length", "three-times", _lines(*["content-length: {n}"] * 3)),
    Cell("length", "listed-twice", _lines("content-length: {n}, {n}")),
    Cell("length", "listed-and-repeated", _lines("content-length: {n}, {n}", "content-length: {n}"), only=OWN),
    Cell("length", "leading-zeros", _lines("content-length: 000{n}")),
    Cell("length", "two-that-differ", _lines("content-length: {n}", "content-length: 5"), only=OWN),
    Cell("length", "two-that-differ-listed", _lines("content-length: 5, {n}"), only=OWN),
    Cell("length", "with-a-plus", _lines("content-length: +{n}"), only=OWN),
    Cell("length", "negative", _lines("content-length: -1"), only=OWN),
    Cell("length", "a-word", _lines("content-length: many"), only=OWN),
    Cell("length", "empty", _lines("content-length:"), only=OWN),
    Cell("length", "decimal", _lines("content-length: {n}.0"), only=OWN),
    Cell("length", "none-and-closed", _lines(end=End.CLOSE)),
    Cell("length", "with-spaces", _lines("content-length:    {n}   ")),
    Cell("length", "too-large-by-1", _off_by(1, End.CLOSE)),
    Cell("length", "too-large-by-1000", _off_by(1000, End.CLOSE)),
    Cell("length", "too-large-and-silent", _off_by(7, End.SILENT), settings={"timeout": 0.3}),
    Cell("length", "too-small-by-1", _off_by(-1, End.KEEP), only=OWN),
    Cell("length", "too-small-by-90", _off_by(-90, End.KEEP), only=OWN),
    Cell("length", "too-small-and-closed", _off_by(-9, End.CLOSE), only=OWN),
    Cell("length", "too-small-for-own-clients", _off_by(-9, End.KEEP), bad(), only=("own-sync", "own-async")),
    Cell("length", "zero", _lines("content-length: 0"), bad(), only=OWN),
]

CHUNKS = [
    Cell("chunks", "sound", _in_chunks(End.KEEP)),
    Cell("chunks", "one", _in_chunks(End.KEEP, size=100_000)),
    Cell("chunks", "of-1-byte", _in_chunks(End.KEEP, size=1)),
    Cell("chunks", "with-trailers", _in_chunks(End.KEEP, b"0\r\nx-checksum: 1\r\n\r\n")),
    Cell("chunks", "without-the-last", _in_chunks(End.CLOSE, b"")),
    Cell("chunks", "without-the-last-line", _in_chunks(End.CLOSE, b"0\r\n")),
    Cell("chunks", "without-the-last-silent", _in_chunks(End.SILENT, b""), settings={"timeout": 0.3}),
    Cell("chunks", "cut", _in_chunks(End.CLOSE, b"", part=0.5), lost()),
    Cell("chunks", "cut-inside-a-size", _in_chunks(End.CLOSE, b"5", part=0.5), lost()),
    Cell("chunks", "cut-with-a-last", _in_chunks(End.KEEP, part=0.5), bad()),
    Cell("chunks", "no-size", _in_chunks(End.CLOSE, b"zz\r\n", part=0.5), lost()),
    Cell("chunks", "no-size-behind-all", _in_chunks(End.CLOSE, b"zz\r\n")),
    Cell("chunks", "and-a-length", _in_chunks(End.KEEP, b"0\r\n\r\n", "content-length: 5"), only=OWN),
    Cell("chunks", "said-twice", _in_chunks(End.KEEP, b"0\r\n\r\n", "transfer-encoding: chunked"), only=OWN),
    Cell("chunks", "only-said", _lines("transfer-encoding: chunked", end=End.CLOSE), only=OWN),
    Cell("chunks", "only-said-with-length", _lines("transfer-encoding: chunked", "content-length: {n}"), only=OWN),
    Cell("chunks", "identity", _lines("transfer-encoding: identity", "content-length: {n}"), only=OWN),
    Cell("chunks", "extension", _raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
                                     b"1;x=y\r\n{\r\n0\r\n\r\n"), bad(b"{")),
]  # fmt: skip

OK = b"HTTP/1.1 200 OK\r\n"
HEADS = [
    Cell("head", "bare-line-feeds", _raw(b"HTTP/1.1 200 OK\ncontent-length: {n}\n\n{b}"), only=OWN),
    Cell("head", "no-reason", _raw(b"HTTP/1.1 200\r\ncontent-length: {n}\r\n\r\n{b}")),
    Cell("head", "no-reason-but-a-space", _raw(b"HTTP/1.1 200 \r\ncontent-length: {n}\r\n\r\n{b}")),
    Cell("head", "chinese-reason", _raw("HTTP/1.1 200 成功\r\ncontent-length: {n}\r\n\r\n{b}".encode()), only=OWN),
    Cell("head", "line-without-colon", _raw(OK + b"oops\r\ncontent-length: {n}\r\n\r\n{b}"), only=OWN),
    Cell("head", "space-before-colon", _raw(OK + b"content-length : {n}\r\n\r\n{b}"), only=OWN),
    Cell("head", "folded", _raw(OK + b"x-long: a\r\n b\r\ncontent-length: {n}\r\n\r\n{b}"), only=OWN),
    Cell("head", "nul", _raw(OK + b"x: a\0b\r\ncontent-length: {n}\r\n\r\n{b}"), only=OWN),
    Cell("head", "latin", _raw(OK + b"x: \xe9\xff\r\ncontent-length: {n}\r\n\r\n{b}")),
    Cell("head", "bad-name", _raw(OK + b"x y(z): 1\r\ncontent-length: {n}\r\n\r\n{b}"), only=OWN),
    Cell("head", "empty-name", _raw(OK + b": 1\r\ncontent-length: {n}\r\n\r\n{b}"), only=OWN),
    Cell("head", "long-value", _raw(OK + b"x: " + b"a" * 30_000 + b"\r\ncontent-length: {n}\r\n\r\n{b}")),
    Cell("head", "many", _raw(OK + b"x: a\r\n" * 300 + b"content-length: {n}\r\n\r\n{b}")),
    Cell("head", "http-1.0", _raw(b"HTTP/1.0 200 OK\r\ncontent-length: {n}\r\n\r\n{b}", End.CLOSE)),
    Cell("head", "http-1.0-without-length", _raw(b"HTTP/1.0 200 OK\r\n\r\n{b}", End.CLOSE)),
    Cell("head", "http-1.2", _raw(b"HTTP/1.2 200 OK\r\ncontent-length: {n}\r\n\r\n{b}"), only=OWN),
    Cell(
        "head", "interim", _raw(b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + OK + b"content-length: {n}\r\n\r\n{b}")
    ),
    Cell("head", "two-interims", _raw(b"HTTP/1.1 100 Go\r\n\r\n" * 2 + OK + b"content-length: {n}\r\n\r\n{b}")),
    Cell("head", "line-end-before", _raw(b"\r\n" + OK + b"content-length: {n}\r\n\r\n{b}"), only=OWN),
    Cell("head", "bad-cookie", _raw(OK + b"set-cookie: \x01;;==\r\ncontent-length: {n}\r\n\r\n{b}"), only=OWN),
]

CUT = [
    Cell("cut", "closed-in-the-text", _cut(0.8, End.CLOSE), lost()),
    Cell("cut", "silent-in-the-text", _cut(0.8, End.SILENT), lost(), {"timeout": 0.3}),
    Cell("cut", "closed-in-the-head", _cut(0.1, End.CLOSE), lost(b"HTTP/1.1"), only=OWN),
    Cell("cut", "silent-in-the-head", _cut(0.1, End.SILENT), lost(b"HTTP/1.1"), {"timeout": 0.3}, OWN),
    Cell("cut", "no-http", _raw(b"SSH-2.0-OpenSSH_9.9\r\n\r\n", End.CLOSE), lost(b"SSH-2.0"), only=OWN),
    Cell("cut", "only-json", _raw(b"{b}", End.CLOSE), only=OWN),
]

CELLS = [*LENGTHS, *CHUNKS, *HEADS, *CUT]
