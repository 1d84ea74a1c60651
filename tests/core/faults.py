"""The table of known faults: what the server does, and which error the caller must get."""

import gzip
import zlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from justone_client import errors
from tests.support.servers.replies import answers, echo, envelope, says
from tests.support.servers.scripted import Drip, End, Script, http


class Fault(NamedTuple):
    name: str
    script: Script
    error: type[errors.JustOneError] | None
    billed: str
    attempts: int = 1
    settings: Mapping[str, Any] = MappingProxyType({})
    url: str = "http://127.0.0.1:{port}"


def _page(status: int) -> Script:
    return lambda seen: (http(f"<html><body>{echo(seen)}</body></html>", status, "text/html"), End.KEEP)


def _redirect(status: int, origin: str) -> Script:
    return lambda seen: (
        http("", status, "text/html", location=f"{origin}{seen.target}", set_cookie=f"seen={seen.target}"),
        End.CLOSE,
    )


_SOUND = http(envelope(0, {"a": 1}))
_CUT_GZIP = gzip.compress(envelope(0, "x" * 5000).encode())[:-20]
_ENDLESS = http(b" " * 10_000)[:-5_000]
_SLOW = {"timeout": 0.15}
_FREE = {301: errors.CollectionFailed, 302: errors.RateLimited, 500: errors.ServerError}
_AT = {100: 401, 302: 429, 303: 429, 400: 400, 404: 404, 500: 500, 503: 503, 600: 403, 601: 429, 602: 429, 301: 503}

TRANSPORT = [
    Fault("refused", says(0), errors.NotSent, "no", 4, url="http://127.0.0.1:{closed}"),
    Fault("unresolvable", says(0), errors.NotSent, "no", 4, {"allow_plaintext": True}, "http://nothing.invalid"),
    Fault("tls-failure", says(0), errors.NotSent, "no", 4, url="https://127.0.0.1:{port}"),
    Fault("accepted-then-silent", lambda seen: (b"", End.SILENT), errors.OutcomeUnknown, "unknown", 1, _SLOW),
    Fault("reset-before-headers", lambda seen: (b"", End.RESET), errors.OutcomeUnknown, "unknown"),
    Fault("closed-before-headers", lambda seen: (b"", End.CLOSE), errors.OutcomeUnknown, "unknown"),
    Fault("reset-inside-headers", lambda seen: (_SOUND[:30], End.RESET), errors.OutcomeUnknown, "unknown"),
    Fault("reset-after-headers", lambda seen: (_SOUND[:-5], End.RESET), errors.OutcomeUnknown, "unknown"),
    Fault("body-cut-short", lambda seen: (_SOUND[:-5], End.CLOSE), errors.OutcomeUnknown, "unknown"),
    Fault(
        "chunks-cut-short",
        lambda seen: (b'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"cod\r\n', End.CLOSE),
        errors.OutcomeUnknown,
        "unknown",
    ),
    Fault("no-http", lambda seen: (b"SSH-2.0-OpenSSH_9.9\r\n\r\n", End.CLOSE), errors.OutcomeUnknown, "unknown"),
    Fault(
        "body-dripping",
        lambda seen: (Drip([_SOUND[:-20], *[bytes([byte]) for byte in _SOUND[-20:]]], 0.03), End.KEEP),
        errors.OutcomeUnknown,
        "unknown",
        1,
        _SLOW,
    ),
    Fault(
        "headers-dripping",
        lambda seen: (Drip([_SOUND[at : at + 9] for at in range(0, len(_SOUND), 9)], 0.03), End.KEEP),
        errors.OutcomeUnknown,
        "unknown",
        1,
        _SLOW,
    ),
]

BODIES = [
    Fault("html", _page(200), errors.BadAnswer, "unknown"),
    Fault("array", answers("[1, 2]"), errors.BadAnswer, "unknown"),
    Fault("empty-object", answers("{}"), errors.BadAnswer, "unknown"),
    Fault("empty", answers(""), errors.BadAnswer, "unknown"),
    Fault("code-null", answers(envelope(None)), errors.BadAnswer, "unknown"),
    Fault("code-word", answers(envelope("fine")), errors.BadAnswer, "unknown"),
    Fault("code-true", answers(envelope(True)), errors.BadAnswer, "unknown"),
    Fault("json-cut", answers('{"code": 0, "data": {'), errors.BadAnswer, "unknown"),
    Fault("json-deep", answers("[" * 100_000), errors.BadAnswer, "unknown"),
    Fault("no-text", answers(b"\xff\xfe\x00{}"), errors.BadAnswer, "unknown"),
    Fault("gzip-broken", answers(b"no gzip at all", content_encoding="gzip"), errors.BadAnswer, "unknown"),
    Fault("gzip-cut", answers(_CUT_GZIP, content_encoding="gzip"), errors.BadAnswer, "unknown"),
    Fault("encoding-unknown", answers(b"....", content_encoding="br"), errors.BadAnswer, "unknown"),
    Fault(
        "gzip-bomb",
        answers(gzip.compress(b" " * 30_000_000), content_encoding="gzip"),
        errors.BadAnswer,
        "unknown",
        1,
        {"max_answer_bytes": 1_000_000},
    ),
    Fault("too-large", lambda seen: (_ENDLESS, End.SILENT), errors.BadAnswer, "unknown", 1, {"max_answer_bytes": 1000}),
    Fault("redirect-same-origin", _redirect(307, ""), errors.BadAnswer, "unknown"),
    Fault("redirect-other-origin", _redirect(302, "https://other.invalid"), errors.BadAnswer, "unknown"),
    *[Fault(f"http-{s}-bare", _page(s), errors.BadAnswer, "unknown") for s in (404, 429, 500, 502, 503, 504)],
]  # fmt: skip

CODES = [
    *[
        Fault(f"code-{code}-at-200", says(code), row.error, row.billed, 4 if code in _FREE else 1)
        for code, row in errors.CODES.items()
    ],
    *[
        Fault(
            f"code-{code}-at-{status}",
            says(code, status),
            errors.CODES[code].error,
            errors.CODES[code].billed,
            4 if code in _FREE else 1,
        )
        for code, status in _AT.items()
    ],
    Fault("code-as-text", says("302", 429), errors.RateLimited, "no", 4),
    Fault("code-unknown", says(777), errors.UnknownCode, "unknown"),
    Fault("code-negative", says("-1", 500), errors.UnknownCode, "unknown"),
    Fault("302-retry-after", says(302, 429, retry_after="5"), errors.RateLimited, "no", 4),
    Fault("302-retry-after-too-long", says(302, 429, retry_after="3600"), errors.RateLimited, "no", 1),
]

SUCCESSES = [
    Fault("plain", answers(envelope(0, {"a": 1})), None, "yes"),
    Fault("code-0-as-text", answers(envelope("0", [])), None, "yes"),
    Fault("code-0-at-500", answers(envelope(0, ""), 500), None, "yes"),
    Fault("gzip", answers(gzip.compress(envelope(0, "x" * 5000).encode()), content_encoding="gzip"), None, "yes"),
    Fault("deflate", answers(zlib.compress(envelope(0, 1).encode()), content_encoding="deflate"), None, "yes"),
    Fault("300-kb", answers(envelope(0, ["ab" * 50] * 3000)), None, "yes"),
    Fault("20-mb", answers(envelope(0, ["ab" * 500_000] * 20)), None, "yes"),
]

ALL = [*TRANSPORT, *BODIES, *CODES, *SUCCESSES]
