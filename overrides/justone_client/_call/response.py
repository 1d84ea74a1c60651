"""What came back -> an answer, and the error it means. The body decides, at any HTTP status."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from justone_generated._base import Answer
from justone_generated._record import typed

from .._requests.json_codec import loads
from .._requests.request import Reply, TransportFailure
from .._transports.base import spoken
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
    "It is no envelope of this service, since a code is missing or no whole number: base_url is wrong or the service"
    " has changed. What came is `error.raw`."
)
_WRONG_JSON = (
    "The service or a proxy wrote it wrongly. What came is `error.body`: it may be paid for, so read it before you"
    " repeat the call."
)
_TOO_DEEP = "its JSON is nested too deeply to be read"


class Context(NamedTuple):
    """What an answer tells of how it was got."""

    region: str
    attempts: int
    now: float
    """Seconds since 1970."""
    scrub: Scrubber
    at_deadline: bool = False
    """Whether the call's deadline left the attempt less time than its timeout."""


class Outcome(NamedTuple):
    """An answer, and the error to raise unless it is wanted in the answer."""

    answer: Answer[Any]
    error: JustOneError | None

    @property
    def retry_after(self) -> float | None:
        """Seconds for which the service wants to be left alone."""
        return self.error.retry_after if self.error else None


def read(operation: Operation[Any], received: Reply | TransportFailure, context: Context) -> Outcome:
    """Take the envelope apart; what is none, and what never arrived, become errors too."""
    if isinstance(received, TransportFailure):
        return _broken(operation, received, context)
    try:
        envelope = None if received.refused else _envelope(received, context)
    except RecursionError:
        envelope, received = None, received._replace(problem=_TOO_DEEP, remedy="What came is `error.body`.")
    code = None if envelope is None else _code(envelope.get("code"))
    if envelope is None or code is None:
        return _without_envelope(_bad_answer(operation, received, envelope, context))
    return _with_envelope(operation, received, envelope, code, context)


def _broken(operation: Operation[Any], failure: TransportFailure, context: Context) -> Outcome:
    """A connection that broke may have brought the whole envelope before; if not, what it brought is kept."""
    details = _details(operation, context)
    if not failure.sent:
        return _without_envelope(NotSent(context.scrub(failure.reason), **details))
    if failure.partial is None:
        return _without_envelope(
            OutcomeUnknown(context.scrub(failure.reason), hint=_hint_in_time(failure, context), **details)
        )
    with suppress(RecursionError):
        envelope = None if failure.partial.refused else _envelope(failure.partial, context)
        code = None if envelope is None else _code(envelope.get("code"))
        if envelope is not None and code is not None:
            return _with_envelope(operation, failure.partial, envelope, code, context)
    body, status = _kept(failure.partial, context), failure.partial.status or None
    hint = _hint_in_time(failure, context)
    return _without_envelope(
        OutcomeUnknown(context.scrub(failure.reason), body=body, http_status=status, hint=hint, **details)
    )


def _hint_in_time(failure: TransportFailure, context: Context) -> str | None:
    """What to try where time decided: the setting that ended the attempt."""
    if not failure.is_late:
        return None
    setting = "a longer Retry(deadline=...)" if context.at_deadline else "a longer timeout"
    return f"{OutcomeUnknown.hint} With {setting} most such answers arrive."


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
    )
    if code == 0:
        return Outcome(answer, None)
    error = _api_error(answer, reply.headers, context)
    answer.billed, answer.error = error.billed, error
    return Outcome(answer, error)


def unsent(error: JustOneError) -> Outcome:
    """A call that waited in vain."""
    return _without_envelope(error)


def _without_envelope(error: JustOneError) -> Outcome:
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
    )
    return Outcome(answer, error)


def _bad_answer(
    operation: Operation[Any], reply: Reply, envelope: dict[str, Any] | None, context: Context
) -> BadAnswer:
    """What came stays with the error: it may have been paid for."""
    return BadAnswer(
        _describe(reply, context.scrub),
        http_status=reply.status,
        retry_after=_retry_after(reply.headers, context.now),
        hint=reply.remedy or _hint(reply, envelope),
        raw=envelope,
        body=_kept(reply, context),
        **_details(operation, context),
    )


def _kept(reply: Reply, context: Context) -> bytes:
    """The body for an error, without the token: from a stranger, so it may be there in any spelling."""
    return context.scrub(reply.body.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")


def _hint(reply: Reply, envelope: dict[str, Any] | None) -> str | None:
    if envelope is not None:
        return _NO_CODE
    from .._transports.wire.decoding import CUT  # the senders have it already
    from .loose_json import fault_of

    fault = fault_of(reply.body)
    if fault is None:
        return None
    return CUT if fault.is_cut else _WRONG_JSON


def _details(operation: Operation[Any], context: Context) -> dict[str, Any]:
    return {"operation": _key(operation, context), "region": context.region, "attempts": context.attempts}


def _key(operation: Operation[Any], context: Context) -> str:
    """Method and path; of a path that the caller made up, without the token that they may have put there."""
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
        details["hint"] = f"{CODES[302].hint} The service wants no call here for {spoken(details['retry_after'])}."
    if kind is NotFound and (known := _known(answer.operation)):
        details["hint"] = f"This package does not know the path either; did you mean {known}?"
    return kind(context.scrub.optional(answer.message), **details)


def _known(key: str) -> str | None:
    """The nearest known operation, where this is none."""
    from .._requests.operations import nearest_key  # every path, for who calls by path only

    guess = nearest_key(key)
    return None if guess == key else guess


def _envelope(reply: Reply, context: Context) -> dict[str, Any] | None:
    """The envelope, also where the reply has a problem: a complete JSON object has all of it."""
    body = reply.body if reply.is_clean else context.scrub.body(reply.body)
    try:
        parsed = loads(body)
    except ValueError:
        parsed = _in_other_spelling(body, reply.headers.get("content-type", ""), context.scrub)
    return cast("dict[str, Any]", parsed) if isinstance(parsed, dict) else None


def _in_other_spelling(body: bytes, content_type: str, scrub: Scrubber) -> object:
    from .._transports.wire.charsets import readings  # of broken servers only

    for text in readings(body, content_type):
        with suppress(ValueError):
            return loads(scrub.body(text))
    from .loose_json import loosely

    for text in readings(body, content_type):
        if (found := loosely(scrub.body(text))) is not None:
            return found
    return None


def _code(value: object) -> int | None:
    """A string until July 2026, an integer since; anything else is no code."""
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
    """Status, type and the beginning of the text, for a person."""
    kind = reply.headers.get("content-type", "of no stated type").partition(";")[0]
    seen = f"HTTP {reply.status}, {scrub(kind[:80])}"
    if reply.problem:
        return f"{seen}: {scrub(reply.problem)}"
    seen += f", {len(reply.body)} bytes"
    if reply.status in _REDIRECTS and "location" in reply.headers:
        target = scrub(reply.headers["location"]).partition("?")[0][:_EXCERPT]
        return f"{seen}: a redirect to {target}, which is not followed"
    # Scrubbed before it is cut: half a token would be no match.
    text = scrub(reply.body[:8192].decode("utf-8", "replace"))
    excerpt = " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * _EXCERPT]).split())
    from .loose_json import fault_of

    if (fault := fault_of(reply.body)) is not None and not fault.is_cut:
        seen += f", {fault.words}"
    return f'{seen}: "{excerpt[:_EXCERPT]}"' if excerpt else f"{seen}: empty"


def _retry_after(headers: dict[str, str], now: float) -> float | None:
    """Seconds, from a number or a date; None when missing or unreadable."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    if value.isascii() and value.isdigit() and len(value) < 10:
        return float(value)
    from datetime import UTC  # heavy, and rare
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(value)
        # Dates of HTTP are in GMT, also where they leave the zone out or write -0000.
        date = date.replace(tzinfo=UTC) if date.tzinfo is None else date
        return max(0.0, date.timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None


def _shanghai_midnight(now: float) -> datetime:
    from datetime import datetime, timedelta, timezone

    zone = timezone(timedelta(hours=8), "Asia/Shanghai")  # no daylight saving since 1991
    today = datetime.fromtimestamp(now, zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return today + timedelta(days=1)
