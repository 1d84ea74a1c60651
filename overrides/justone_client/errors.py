"""All errors, grouped by what the caller can do about them.

    JustOneError
    ├── InvalidSettings        a setting is invalid                                (a ValueError)
    ├── InvalidArgument        the call was refused before anything was sent       (a ValueError)
    ├── BudgetExceeded         the call was refused by your own budget before anything was sent
    ├── Gone                   the provider withdrew the operation; nothing was sent
    ├── ApiError               the service answered with a code other than 0
    │   ├── InvalidToken           100   fix the token
    │   ├── InvalidParameters      400   fix the call
    │   ├── NotFound               404   fix the call
    │   ├── PermissionDenied       600   ask the provider
    │   ├── InsufficientBalance    601   top up
    │   ├── TokenCapReached        602   raise the token's cap
    │   ├── QuotaExceeded          303   wait for midnight in Shanghai (`resets_at`)
    │   ├── RateLimited            302   wait, then make fewer calls at a time
    │   ├── CollectionFailed       301   repeat
    │   ├── NoData                 201   no data; billed
    │   ├── ServerError            500   repeat
    │   │   └── Unavailable        503   repeat with care
    │   └── UnknownCode            any other
    ├── TransportError         no answer arrived
    │   ├── NotSent                nothing left this machine: safe to repeat
    │   └── OutcomeUnknown         the request left, its answer was lost: it may have been billed
    ├── BadAnswer              the answer is not an envelope of this service
    └── ItemsNotFound          a page of a listing has no items at the expected path

`CODES` below says what each business code means, and whether it is retried. The classes and
docs/en/guides/errors.md follow it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ._error_payload import FromPayload, to_payload

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from justone_generated._base import Answer

__all__ = [
    "CODES",
    "ApiError",
    "BadAnswer",
    "Billed",
    "BudgetExceeded",
    "Code",
    "CollectionFailed",
    "Gone",
    "InsufficientBalance",
    "InvalidArgument",
    "InvalidParameters",
    "InvalidSettings",
    "InvalidToken",
    "ItemsNotFound",
    "JustOneError",
    "NoData",
    "NotFound",
    "NotSent",
    "OutcomeUnknown",
    "PermissionDenied",
    "QuotaExceeded",
    "RateLimited",
    "ServerError",
    "TokenCapReached",
    "TransportError",
    "Unavailable",
    "UnknownCode",
]

Billed = Literal["yes", "no", "unknown"]
"""Whether a call cost money; `unknown` if the service does not document it, or its answer was lost."""
_BILLED = {"yes": "billed", "no": "not billed", "unknown": "whether it was billed is unknown"}


class JustOneError(Exception, metaclass=FromPayload):
    """Base class of all errors of calls. Programming mistakes raise Python's own errors.

    `str()` shows the operation, what happened, what the service said and what to do. All errors can be copied and
    pickled, and `type(error)(*error.args)` is the same error, even after `args` went through JSON.
    """

    meaning: str = "the call failed"
    """What happened, in a few words."""
    hint: str = ""
    """What to do."""
    billed: Billed = "no"
    """Whether the call cost money, as far as is known."""
    retryable: bool = False
    """Whether the same call may succeed later, without being billed twice."""
    _fault_first = False

    def __init__(
        self,
        message: str | None = None,
        *,
        operation: str | None = None,
        code: int | None = None,
        http_status: int | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        attempts: int = 0,
        region: str | None = None,
        hint: str | None = None,
        raw: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        """The message of the service; for other errors, the details."""
        self.operation = operation
        """Method and path, such as `GET /api/douyin/search-video/v4`."""
        self.code = code
        """The business code; None without an envelope."""
        self.http_status = http_status
        """The HTTP status; None without an answer."""
        self.request_id = request_id
        """The request id, for the provider's support."""
        self.retry_after = retry_after
        """Seconds to wait before a repetition, if known."""
        self.attempts = attempts
        """Number of attempts made, including this one."""
        self.region = region
        """`global`, `cn`, or the host of a custom `base_url`."""
        self.raw = raw
        """The received JSON object, as in `Answer.raw`; None without one. Never part of a message."""
        if hint is not None:
            self.hint = hint

    def __str__(self) -> str:
        details, where = self._details(), f"{self.operation}: " if self.operation else ""
        if not details or not self._fault_first:
            details = f"{where}{self.meaning}{self._numbers()}. {details}".rstrip()
        return " ".join(sentence for sentence in (details, self.hint, self._account()) if sentence)

    def _numbers(self) -> str:
        code = "" if self.code is None else f"code {self.code}"
        http = "" if self.http_status is None else f"HTTP {self.http_status}"
        return f" ({', '.join(filter(None, (code, http)))})" if code or http else ""

    def _details(self) -> str:
        text = _printable(self.message or "").rstrip(".")
        return text if text.endswith("?") or not text else f"{text}."

    def _account(self) -> str:
        """Describe cost, attempts and region; for a refused call, which one it was."""
        if not self.attempts:
            return f"[{self.operation}: nothing was sent]" if self._fault_first and self.operation else ""
        request = f", request id: {self.request_id}" if self.request_id else ""
        return f"[{_BILLED[self.billed]}, attempts: {self.attempts}, region: {self.region}{request}]"

    if not TYPE_CHECKING:  # checkers know `args` from Exception

        @property
        def args(self):
            """The message and the whole error as JSON: two strings from which its class rebuilds it."""
            return self.message or "", to_payload(self)

        @args.setter
        def args(self, given):
            self.message = str(given[0]) if given else None

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), (self.message,), self.__dict__.copy())


def _printable(text: str, most: int = 1000) -> str:
    """Shorten a text to one line without control characters, for terminals. `message` itself is unchanged."""
    shown = " ".join("".join(char if char.isprintable() else " " for char in text[:most]).split())
    return shown if len(text) <= most else f"{shown} ..."


def _restored(kind: type[JustOneError], args: tuple[object, ...], state: dict[str, Any]) -> JustOneError:
    error = kind.__new__(kind, *args)
    vars(error).update(state)
    return error


class InvalidSettings(JustOneError, ValueError):
    """A setting is invalid; the message names it and says what to write instead."""

    meaning: str = "a setting was refused"
    _fault_first = True


class InvalidArgument(JustOneError, ValueError):
    """The call was refused before anything was sent; the message names each argument and what is allowed."""

    meaning: str = "arguments were refused; nothing was sent"
    _fault_first = True


class BudgetExceeded(JustOneError):
    """The call would exceed your `Budget`; nothing was sent. The message names the limit."""

    meaning: str = "the budget refuses the call; nothing was sent"
    _fault_first = True
    hint = "To go on, use a new budget: client.with_options(budget=Budget(...))."


class Gone(JustOneError):
    """The provider withdrew the operation; nothing was sent. The message says when, the hint what to call instead."""

    meaning = "the provider no longer has this operation; nothing was sent"
    hint: str = "No replacement is known; `justone changes` lists what is new."

    def __init__(self, message: str | None = None, *, replacement: str | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.replacement = replacement
        """The operation to call instead, such as `douyin.search_video_v4`; None when unknown."""
        if replacement is not None and "hint" not in details:
            self.hint = f"Consider client.{replacement} instead: compare its parameters and answers first."


class ApiError(JustOneError):
    """The service answered with a code other than 0. `code` and `message` are the service's own."""

    meaning = "the service refused or failed"

    def __init__(self, message: str | None = None, *, code: int | None = None, **details: Any) -> None:
        code = _OWN_CODES.get(type(self)) if code is None else code
        super().__init__(message, code=code, **details)
        row = UNDOCUMENTED if code is None else CODES.get(code, UNDOCUMENTED)
        hint = details.get("hint") or row.hint
        vars(self).update(meaning=row.meaning, billed=row.billed, retryable=row.repeat, hint=hint)

    def _details(self) -> str:
        if self.http_status is None:
            return super()._details()  # the message is this client's, not the service's
        return f'The service says: "{_printable(self.message)}".' if self.message else ""


class InvalidToken(ApiError):
    """Code 100: the token is wrong, missing or inactive. Fix it, then build a new client."""


class InvalidParameters(ApiError):
    """Code 400: the service did not accept a parameter; its message names it."""


class NotFound(ApiError):
    """Code 404: the route or resource does not exist."""


class PermissionDenied(ApiError):
    """Code 600: the account may not call this endpoint until the provider enables it."""


class InsufficientBalance(ApiError):
    """Code 601: the account's balance, which its tokens share, is used up."""


class TokenCapReached(ApiError):
    """Code 602: the spending cap of this token is reached; other tokens of the account still work."""


class QuotaExceeded(ApiError):
    """Code 303: the account's daily quota of successes on this endpoint is used up."""

    resets_at: datetime | None = None
    """When the quota resets: the next midnight in Shanghai."""

    def __init__(self, message: str | None = None, *, resets_at: datetime | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.resets_at = resets_at
        if resets_at is not None:
            self.hint: str = f"{self.hint} The quota resets at {resets_at:%Y-%m-%d %H:%M %z}."


class RateLimited(ApiError):
    """Code 302: too many calls to this endpoint. Wait `retry_after` seconds, then make fewer calls at a time."""

    def _numbers(self) -> str:  # no code without an answer: this client's own limiter refused
        return "" if self.http_status is None else super()._numbers()


class CollectionFailed(ApiError):
    """Code 301: the service could not collect the data this time. This is frequent and free, so repeat the call."""


class NoData(ApiError):
    """Code 201: the request ran and found no data. It is billed, and so is a repetition."""


class ServerError(ApiError):
    """Code 500: the service failed. This is free, so repeat the call a few times."""


class Unavailable(ServerError):
    """Code 503: the service is temporarily unavailable. Whether this is billed is not documented."""


class UnknownCode(ApiError):
    """A code without a documented meaning. Not retried unless listed in `Retry(codes=...)`."""


class TransportError(JustOneError):
    """No answer arrived; the message says what failed."""


class NotSent(TransportError):
    """Nothing left this machine (DNS, connection refused, TLS, no free connection). Free, and safe to repeat."""

    meaning = "the request was not sent"
    hint = "Check the network, the proxy and the region, then repeat it."
    retryable = True


class OutcomeUnknown(TransportError):
    """The request was sent, but its answer was lost. It may have been billed, and so may a repetition."""

    meaning = "the request was sent, its answer was lost"
    hint = "It may have been billed: check your usage before you repeat it; Retry(repeat_unknown=True) may pay twice."
    billed: Billed = "unknown"

    def __init__(self, message: str | None = None, *, body: bytes | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.body = body
        """The part of the answer that arrived, decompressed; None without one. Never part of a message."""


class BadAnswer(JustOneError):
    """The answer is not an envelope: HTML, a list, a redirect, cut or oversized text."""

    meaning = "the answer is not one of this service"
    hint = "A proxy or gateway answered instead of the service, or base_url is wrong: check both."
    billed: Billed = "unknown"

    def __init__(self, message: str | None = None, *, body: bytes | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.body = body
        """The received body, decompressed as far as possible; None when unknown. Never part of a message."""


class ItemsNotFound(JustOneError):
    """A page of a listing came, but holds no list where its items were looked for; `answer` is the page, paid for."""

    meaning = "the items of a page are not where they were looked for"
    hint = "Say where they are: with_options(items_at=...); the page is the error's `answer`."

    def __init__(self, message: str | None = None, *, answer: Answer[Any] | None = None, **details: Any) -> None:
        super().__init__(message, raw=None if answer is None else answer.raw, **details)
        self.answer = answer
        """The page; None when unknown."""
        if answer is not None:
            self.billed: Billed = answer.billed


class Code(NamedTuple):
    """One business code and how to handle it."""

    number: int
    error: type[ApiError]
    meaning: str
    billed: Billed
    repeat: bool
    """Whether the failure is known to be free and a repetition known to help."""
    hint: str


_ASK = "The code is not documented: keep the request id and ask the provider."
_ROWS = (
    Code(100, InvalidToken, "the token is invalid or inactive", "no", False,
         "Check JUSTONEAPI_TOKEN; the service does not distinguish a missing token from a wrong one."),
    Code(101, UnknownCode, "an undocumented code", "unknown", False, _ASK),
    Code(201, NoData, "the request ran and found no data", "yes", False, "Check the id; a repetition is billed again."),
    Code(202, UnknownCode, "an undocumented code (sources disagree)", "unknown", False, _ASK),
    Code(300, UnknownCode, "an undocumented code", "unknown", False, _ASK),
    Code(301, CollectionFailed, "collecting the data failed this time", "no", True,
         "Repeat it: this is frequent, and even long series of failures end."),
    Code(302, RateLimited, "too many calls to this endpoint", "no", True,
         "Wait, then repeat with fewer calls at a time; other endpoints are not affected."),
    Code(303, QuotaExceeded, "the daily quota of this endpoint is used up", "no", False,
         "Wait until 00:00 in Shanghai, or ask the provider for more."),
    Code(400, InvalidParameters, "the parameters were not accepted", "no", False,
         "Fix the parameter that the message names."),
    Code(404, NotFound, "the route or resource does not exist", "no", False,
         "Check the path and the ids; the endpoint may have been withdrawn."),
    Code(500, ServerError, "the service failed", "no", True, "Repeat it later."),
    Code(503, Unavailable, "the service is temporarily unavailable", "unknown", False,
         "Wait before you repeat it; whether this call was billed is not documented."),
    Code(600, PermissionDenied, "this account may not call this endpoint", "no", False,
         "Ask the provider to enable the endpoint for the account."),
    Code(601, InsufficientBalance, "the account's balance is used up", "no", False,
         "Top up the account; its tokens share the balance."),
    Code(602, TokenCapReached, "this token's spending cap is reached", "no", False,
         "Raise the token's cap, or use another token."),
)  # fmt: skip

CODES: dict[int, Code] = {row.number: row for row in _ROWS}
"""All documented failures by number; 0, success, is not included."""
UNDOCUMENTED = Code(-1, UnknownCode, "an undocumented code", "unknown", False, _ASK)
_OWN_CODES = {row.error: row.number for row in _ROWS if row.error is not UnknownCode}
