"""Unrequested bytes on a keep-alive connection, in the segment of the answer or some milliseconds later."""

import gzip

from tests.faults.cells import Answer, Cell, bad, chunked, envelope, head, whole
from tests.support.servers.scripted import End, Seen, Timed

FOREIGN = "of-another-call"
BYTES = {
    "1-byte": b"X",
    "1-digit": b"0",
    "nul": b"\0",
    "line-feed": b"\n",
    "line-end": b"\r\n",
    "two-line-ends": b"\r\n\r\n",
    "last-chunk": b"0\r\n\r\n",
    "answer": whole(envelope(FOREIGN)),
    "answer-in-chunks": head("transfer-encoding: chunked") + chunked(envelope(FOREIGN)),
    "answer-after-line-end": b"\r\n" + whole(envelope(FOREIGN)),
    "two-answers": whole(envelope(FOREIGN)) * 2,
    "half-an-answer": whole(envelope(FOREIGN))[:60],
    "empty-answer": head("content-length: 0"),
    "interim": b"HTTP/1.1 100 Continue\r\n\r\n",
    "refusal": whole(b"busy", status="503 Busy") + whole(envelope(FOREIGN)),
    "http": b"HTTP/1.1",
    "70-kb": b"x" * 70_000,
    "json": envelope(FOREIGN),
}
DELAYS = (0.0, 0.005, 0.03, 0.3)
LATE = ("1-byte", "line-end", "answer", "half-an-answer")
"""Leftovers to try with every delay; the others arrive in the same segment and after 30 ms."""


def _before(kind: str, seen: Seen) -> bytes:
    body = envelope(seen)
    if kind == "chunked":
        return head("transfer-encoding: chunked") + chunked(body)
    if kind == "gzip":
        return whole(gzip.compress(body), "content-encoding: gzip")
    if kind == "no-content":
        return head(status="204 No Content")
    if kind == "not-modified":
        return head(status="304 Not Modified")
    return whole(body)


def _followed(data: bytes, delay: float, kind: str = "length") -> Answer:
    def answer(seen: Seen) -> tuple[bytes | Timed, End]:
        before = _before(kind, seen)
        if not delay:
            return before + data, End.KEEP
        return Timed([(0.0, before), (delay, data)]), End.KEEP

    return answer


def _delays(name: str) -> tuple[float, ...]:
    return DELAYS if name in LATE else (0.0, 0.03)


CELLS = [
    *[Cell("leftover", f"{name}-after-{round(delay * 1000)}-ms", _followed(data, delay))
      for name, data in BYTES.items() for delay in _delays(name)],
    *[Cell("leftover", f"{name}-behind-{kind}-after-{round(delay * 1000)}-ms", _followed(BYTES[name], delay, kind))
      for kind in ("chunked", "gzip") for name in LATE for delay in (0.0, 0.03)],
    *[Cell("leftover", f"{name}-behind-{kind}-after-{round(delay * 1000)}-ms", _followed(BYTES[name], delay, kind),
           bad(None))
      for kind in ("no-content", "not-modified") for name in (*LATE, "json") for delay in (0.0, 0.03)],
]  # fmt: skip
