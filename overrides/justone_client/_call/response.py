"""Turn a reply into an answer and its error. The body decides, at any HTTP status.

| received | outcome |
|---|---|
| an envelope with code 0 | an answer with typed data |
| an envelope with another code | an answer and the `ApiError` of `CODES` |
| text that is not an envelope | `BadAnswer` with the body |
| a broken connection whose partial body is a complete envelope | as that envelope |
| a broken connection after the request was sent | `OutcomeUnknown`, with the body so far |
| a failure before anything was sent | `NotSent` |

Example: HTTP 502 with `{"code": 301, "message": "..."}` is `CollectionFailed`, not `BadAnswer`.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from justone_generated._base import Answer
from justone_generated._record import typed

from .._requests.json_codec import loads
from .._requests.request import Reply, TransportFailure
from .._transports.base import format_seconds
from .._version import __version__
from ..errors import (
    CODES,
    ApiError,
    BadAnswer,
    JustOneError,
    NotFound,
    NotSent,
    OutcomeUnknown,
    QuotaExceeded,
    RateLimited,
    UnknownCode,
)

if TYPE_CHECKING:
    from datetime import datetime

    from justone_generated._base import Operation

    from .._redact import Scrubber

__all__ = ["Context", "Outcome", "read", "unsent"]

T = TypeVar("T")
_EXCERPT = 200
_NUMBER = re.compile(r"\s*[+-]?[0-9]{1,18}(?:\.[0-9]{1,18})?(?:[eE][+-]?[0-9]{1,3})?\s*")
_MOST = 10**18
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NO_CODE = (
    "The JSON has no integer `code`, so it is not an envelope of this service: base_url is wrong, or the service has"
    " changed. See `error.raw`."
)
_INVALID_JSON = (
    "The service or a proxy sent invalid JSON. It may be paid for: read `error.body` before you repeat the call."
)
_TOO_DEEP = "its JSON is nested too deeply to parse"


class Context(NamedTuple):
    """How and when a reply was obtained."""

    region: str
    attempts: int
    now: float
    """Seconds since 1970."""
    scrub: Scrubber
    at_deadline: bool = False
    """Whether the call's deadline shortened the attempt's timeout."""


class Outcome(NamedTuple):
    """An answer, and the error to raise unless `raise_errors` is False."""

    answer: Answer[Any]
    error: JustOneError | None

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait before the next call, as the service asked."""
        return self.error.retry_after if self.error else None


def read(operation: Operation[Any], received: Reply | TransportFailure, context: Context) -> Outcome:
    """Parse the envelope. Replies without one and failed transports become errors."""
    if isinstance(received, TransportFailure):
        return _failed_transport(operation, received, context)
    try:
        envelope = None if received.refused else _envelope(received, context)
    except RecursionError:
        envelope, received = None, received._replace(problem=_TOO_DEEP, remedy="See `error.body`.")
    code = None if envelope is None else _code(envelope.get("code"))
    if envelope is None or code is None:
        return _without_envelope(_bad_answer(operation, received, envelope, context), _headers(received, context))
    return _with_envelope(operation, received, envelope, code, context)


def _failed_transport(operation: Operation[Any], failure: TransportFailure, context: Context) -> Outcome:
    """Use the envelope if all of it arrived before the connection broke; otherwise keep the partial body."""
    details = _details(operation, context)
    if not failure.sent:
        return _without_envelope(NotSent(context.scrub(failure.reason), **details))
    if failure.partial is None:
        return _without_envelope(
            OutcomeUnknown(context.scrub(failure.reason), hint=_timeout_hint(failure, context), **details)
        )
    with suppress(RecursionError):
        envelope = None if failure.partial.refused else _envelope(failure.partial, context)
        code = None if envelope is None else _code(envelope.get("code"))
        if envelope is not None and code is not None:
            return _with_envelope(operation, failure.partial, envelope, code, context)
    body, status = _scrubbed_body(failure.partial, context), failure.partial.status or None
    hint = _timeout_hint(failure, context)
    return _without_envelope(
        OutcomeUnknown(context.scrub(failure.reason), body=body, http_status=status, hint=hint, **details),
        _headers(failure.partial, context),
    )


def _timeout_hint(failure: TransportFailure, context: Context) -> str | None:
    """For a timeout, name the setting that ended the attempt."""
    if not failure.is_late:
        return None
    setting = "a longer Retry(deadline=...)" if context.at_deadline else "a longer timeout"
    return f"{OutcomeUnknown.hint} Most such answers arrive with {setting}."


def _with_envelope(
    operation: Operation[Any], reply: Reply, envelope: dict[str, Any], code: int, context: Context
) -> Outcome:
    data = envelope.get("data")
    answer: Answer[Any] = Answer(
        typed(operation.answer, data) if code == 0 else data,
        operation=_key(operation, context),
        code=code,
        message=_text(envelope.get("message")),
        request_id=_text(envelope.get("requestId")),
        record_time=_text(envelope.get("recordTime")),
        http_status=reply.status,
        region=context.region,
        attempts=context.attempts,
        raw=envelope,
        headers=_headers(reply, context),
    )
    if code == 0:
        return Outcome(answer, None)
    error = _api_error(answer, reply.headers, context)
    answer.billed, answer.error = error.billed, error
    return Outcome(answer, error)


def unsent(error: JustOneError) -> Outcome:
    """Return the outcome of a call that was never sent."""
    return _without_envelope(error)


def _headers(reply: Reply, context: Context) -> dict[str, str]:
    if reply.is_clean:
        return reply.headers
    return {context.scrub(name): context.scrub(value) for name, value in reply.headers.items()}


def _without_envelope(error: JustOneError, headers: dict[str, str] | None = None) -> Outcome:
    answer: Answer[Any] = Answer(
        None,
        operation=error.operation or "",
        code=None,
        message=error.message,
        http_status=error.http_status,
        region=error.region or "",
        billed=error.billed,
        attempts=error.attempts,
        error=error,
        raw=error.raw,
        headers=headers,
    )
    return Outcome(answer, error)


def _bad_answer(
    operation: Operation[Any], reply: Reply, envelope: dict[str, Any] | None, context: Context
) -> BadAnswer:
    """Build the error; it keeps the body, which may have been paid for."""
    return BadAnswer(
        _describe(reply, context.scrub),
        http_status=reply.status,
        retry_after=_retry_after(reply.headers, context.now),
        hint=reply.remedy or _hint(reply, envelope),
        raw=envelope,
        body=_scrubbed_body(reply, context),
        **_details(operation, context),
    )


def _scrubbed_body(reply: Reply, context: Context) -> bytes:
    """Return the body without the token. An unknown sender may echo it in any encoding."""
    return context.scrub(reply.body.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")


def _hint(reply: Reply, envelope: dict[str, Any] | None) -> str | None:
    if envelope is not None:
        return _NO_CODE
    from .._transports.wire.decoding import CUT  # already imported by the senders
    from .loose_json import find_fault

    fault = find_fault(reply.body)
    if fault is None:
        return None
    return CUT if fault.is_cut else _INVALID_JSON


def _details(operation: Operation[Any], context: Context) -> dict[str, Any]:
    return {"operation": _key(operation, context), "region": context.region, "attempts": context.attempts}


def _key(operation: Operation[Any], context: Context) -> str:
    """Method and path. A path that the caller built is scrubbed, because it may contain the token."""
    return operation.key if operation.name else context.scrub(operation.key)


def _api_error(answer: Answer[Any], headers: dict[str, str], context: Context) -> ApiError:
    kind = CODES[answer.code].error if answer.code in CODES else UnknownCode
    details: dict[str, Any] = {
        "operation": answer.operation,
        "code": answer.code,
        "http_status": answer.http_status,
        "request_id": context.scrub.optional(answer.request_id),
        "retry_after": _retry_after(headers, context.now),
        "attempts": answer.attempts,
        "region": answer.region,
        "raw": answer.raw,
    }
    if kind is QuotaExceeded:
        details["resets_at"] = midnight = _shanghai_midnight(context.now)
        if details["retry_after"] is None:
            details["retry_after"] = midnight.timestamp() - context.now
    if kind is RateLimited and details["retry_after"] is not None:
        details["hint"] = f"{CODES[302].hint} The service asks to wait {format_seconds(details['retry_after'])}."
    if kind is NotFound:
        details["hint"] = _where_it_went(answer.operation)
    return kind(context.scrub.optional(answer.message), **details)


def _where_it_went(key: str) -> str | None:
    """For a path that the service does not have: the nearest known one, or that it may be gone."""
    from .._requests.operations import nearest_key  # loads every path; needed only for failures

    guess = nearest_key(key)
    if guess is None:
        return None
    if guess != key:
        return f"This package does not know the path either; did you mean {guess}?"
    return (
        f"Check the ids. justone-client {__version__} knows this path, so the provider may have withdrawn it since:"
        " upgrade the package, then see `justone changes`."
    )


def _envelope(reply: Reply, context: Context) -> dict[str, Any] | None:
    """Return the JSON object of a reply, even of one with a problem: a complete object is all there is."""
    body = reply.body if reply.is_clean else context.scrub.body(reply.body)
    try:
        parsed = loads(body)
    except ValueError:
        parsed = _parse_leniently(body, reply.headers.get("content-type", ""), context.scrub)
    return cast("dict[str, Any]", parsed) if isinstance(parsed, dict) else None


def _parse_leniently(body: bytes, content_type: str, scrub: Scrubber) -> object:
    from .._transports.wire.charsets import decodings  # only broken servers need it

    for text in decodings(body, content_type):
        with suppress(ValueError):
            return loads(scrub.body(text))
    from .loose_json import parse_leniently

    for text in decodings(body, content_type):
        if (found := parse_leniently(scrub.body(text))) is not None:
            return found
    return None


def _code(value: object) -> int | None:
    """Return the code as an integer, None when it is not one. The service sent strings until July 2026."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        if not any(mark in value for mark in ".eE"):
            return int(value)
        value = float(value)
    # 0.0 and 3.02e2 are whole numbers in JSON's other notations.
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < _MOST else None


def _text(value: object) -> str | None:
    return value if value is None or isinstance(value, str) else str(value)


def _describe(reply: Reply, scrub: Scrubber) -> str:
    """Describe status, content type and the beginning of the body, for people."""
    kind = reply.headers.get("content-type", "of no stated type").partition(";")[0]
    seen = f"HTTP {reply.status}, {scrub(kind[:80])}"
    if reply.problem:
        return f"{seen}: {scrub(reply.problem)}"
    seen += f", {len(reply.body)} bytes"
    if reply.status in _REDIRECTS and "location" in reply.headers:
        target = scrub(reply.headers["location"]).partition("?")[0][:_EXCERPT]
        return f"{seen}: a redirect to {target}, which is not followed"
    # Scrub before cutting: half a token would not match.
    text = scrub(reply.body[:8192].decode("utf-8", "replace"))
    excerpt = " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * _EXCERPT]).split())
    from .loose_json import find_fault

    if (fault := find_fault(reply.body)) is not None and not fault.is_cut:
        seen += f", {fault.description}"
    return f'{seen}: "{excerpt[:_EXCERPT]}"' if excerpt else f"{seen}: empty"


def _retry_after(headers: dict[str, str], now: float) -> float | None:
    """Return Retry-After in seconds, given as a number or a date; None when missing or invalid."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    if value.isascii() and value.isdigit() and len(value) < 10:
        return float(value)
    from datetime import UTC  # slow to import, rarely needed
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(value)
        # HTTP dates are in GMT, even without a zone or with -0000.
        date = date.replace(tzinfo=UTC) if date.tzinfo is None else date
        return max(0.0, date.timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None


def _shanghai_midnight(now: float) -> datetime:
    from datetime import datetime, timedelta, timezone

    zone = timezone(timedelta(hours=8), "Asia/Shanghai")  # no daylight saving since 1991
    today = datetime.fromtimestamp(now, zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return today + timedelta(days=1)
