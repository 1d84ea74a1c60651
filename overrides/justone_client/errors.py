"""What can go wrong, by what the caller can do about it.

    JustOneError
    ├── InvalidSettings        the client cannot be built so                       (a ValueError)
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
    │   ├── RateLimited            302   wait a little, fewer at a time
    │   ├── CollectionFailed       301   repeat
    │   ├── NoData                 201   nothing there; billed
    │   ├── ServerError            500   repeat
    │   │   └── Unavailable        503   repeat with care
    │   └── UnknownCode            any other
    ├── TransportError         no answer arrived
    │   ├── NotSent                nothing left this machine: safe to repeat
    │   └── OutcomeUnknown         the request left, its answer was lost: it may have been billed
    ├── BadAnswer              an answer arrived that is no envelope of this service
    └── ItemsNotFound          a page of a listing holds no items where they were looked for

`CODES` below is the one table of business codes; the classes, the retry policy and docs/errors.md follow it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ._error_payload import from_payload, is_payload, to_payload

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
_BILLED = {"yes": "billed", "no": "not billed", "unknown": "whether it was billed is unknown"}


class _FromPayload(type):
    """Lets `type(error)(*error.args)` be the same error: that is how queues that know no pickle make it anew."""

    if not TYPE_CHECKING:  # checkers look at `__init__` only

        def __call__(cls, *args, **details):
            if not details and is_payload(args):
                return from_payload(cls, args[1])
            return super().__call__(*args, **details)


class JustOneError(Exception, metaclass=_FromPayload):
    """Base of all that can go wrong with a call; mistakes in the program are Python's own errors.

    `str()` tells the operation, what happened, what the service said and what to try. All errors can be copied and
    pickled, and `type(error)(*error.args)` is the same error, also after `args` went through JSON.
    """

    meaning: str = "the call failed"
    """What happened, in a few words."""
    hint: str = ""
    """What to try."""
    billed: Billed = "no"
    """Whether the call cost money, as far as is known."""
    retryable: bool = False
    """True when the same call may succeed later and repeating it cannot be billed twice."""

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
        """What the service said; for other errors, the details of what happened."""
        self.operation = operation
        """Method and path, such as `GET /api/douyin/search-video/v4`."""
        self.code = code
        """The business code, None when no envelope arrived."""
        self.http_status = http_status
        """The HTTP status, None when no answer arrived."""
        self.request_id = request_id
        """What the provider's support asks for."""
        self.retry_after = retry_after
        """Seconds to wait before a repetition, where known."""
        self.attempts = attempts
        """How many attempts were made, this one included."""
        self.region = region
        """`global`, `cn`, or the host of an own `base_url`."""
        self.raw = raw
        """The JSON object that was received, as in `Answer.raw`; None when none was. Shown in no message."""
        if hint is not None:
            self.hint = hint

    def __str__(self) -> str:
        where = f"{self.operation}: " if self.operation else ""
        sentences = [f"{where}{self.meaning}{self._numbers()}.", self._details(), self.hint, self._account()]
        return " ".join(sentence for sentence in sentences if sentence)

    def _numbers(self) -> str:
        known = [("code", self.code), ("HTTP", self.http_status)]
        shown = ", ".join(f"{name} {value}" for name, value in known if value is not None)
        return f" ({shown})" if shown else ""

    def _details(self) -> str:
        return _printable(self.message).rstrip(".") + "." if self.message else ""

    def _account(self) -> str:
        """Money, attempts and region; nothing for calls that were never made."""
        if not self.attempts:
            return ""
        parts = [_BILLED[self.billed], f"attempts: {self.attempts}", f"region: {self.region}"]
        if self.request_id:
            parts.append(f"request id: {self.request_id}")
        return f"[{', '.join(parts)}]"

    if not TYPE_CHECKING:  # checkers know `args` of any exception

        @property
        def args(self):
            """The message, and all that the error knows as JSON: two texts, from which its class makes it anew."""
            return self.message or "", to_payload(self)

        @args.setter
        def args(self, given):
            self.message = str(given[0]) if given else None

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), (self.message,), self.__dict__.copy())


def _printable(text: str, most: int = 1000) -> str:
    """For a terminal: one line, no control characters, not without end. `message` itself stays as it came."""
    shown = " ".join("".join(char if char.isprintable() else " " for char in text[:most]).split())
    return shown if len(text) <= most else f"{shown} ..."


def _restored(kind: type[JustOneError], args: tuple[object, ...], state: dict[str, Any]) -> JustOneError:
    error = kind.__new__(kind, *args)
    vars(error).update(state)
    return error


class InvalidSettings(JustOneError, ValueError):
    """The client cannot be built with these settings; the message names the setting and what to write instead."""

    meaning = "the client's settings were refused"


class InvalidArgument(JustOneError, ValueError):
    """The call was refused before anything was sent; the message names each argument and what is allowed."""

    meaning = "arguments were refused, nothing was sent"


class BudgetExceeded(JustOneError):
    """The call would have broken your own `Budget`; nothing was sent. The message names the limit."""

    meaning = "the budget refuses the call, nothing was sent"
    hint = "A Budget keeps its limits: go on with a new one, client.with_options(budget=Budget(...))."


class Gone(JustOneError):
    """The provider withdrew the operation; nothing was sent. The message says since when, the hint what to call."""

    meaning = "the provider no longer has this operation, nothing was sent"
    hint = "No replacement is known; `justone changes` lists what is new."

    def __init__(self, message: str | None = None, *, replacement: str | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.replacement = replacement
        """What to call instead, such as `douyin.search_video_v4`; None when unknown."""
        if replacement is not None and "hint" not in details:
            self.hint = f"Consider client.{replacement} instead: compare its parameters and answers first."


class ApiError(JustOneError):
    """The service answered with a code other than 0. `code` and `message` are the service's own."""

    meaning = "the service refused or failed"

    def __init__(self, message: str | None = None, *, code: int | None = None, **details: Any) -> None:
        code = _OWN_CODES.get(type(self)) if code is None else code
        super().__init__(message, code=code, **details)
        row = UNDOCUMENTED if code is None else CODES.get(code, UNDOCUMENTED)
        self.meaning, self.billed, self.retryable = row.meaning, row.billed, row.repeat
        self.hint = details.get("hint") or row.hint

    def _details(self) -> str:
        if self.http_status is None:
            return super()._details()  # the service said nothing: this client did
        return f'The service says: "{_printable(self.message)}".' if self.message else ""


class InvalidToken(ApiError):
    """Code 100: the token is wrong, missing or inactive. Fix it, then build a new client."""


class InvalidParameters(ApiError):
    """Code 400: the service did not accept the parameters; its message names the one."""


class NotFound(ApiError):
    """Code 404: there is no such route or resource."""


class PermissionDenied(ApiError):
    """Code 600: this account may not call this endpoint until the provider opens it."""


class InsufficientBalance(ApiError):
    """Code 601: the account's balance, shared by its tokens, is used up."""


class TokenCapReached(ApiError):
    """Code 602: this token's own spending cap is reached; other tokens of the account may go on."""


class QuotaExceeded(ApiError):
    """Code 303: the day's successes on this endpoint are used up, over all tokens of the account."""

    resets_at: datetime | None = None
    """When the quota is new: the next midnight in Shanghai."""

    def __init__(self, message: str | None = None, *, resets_at: datetime | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.resets_at = resets_at
        if resets_at is not None:
            self.hint = f"{self.hint} That is {resets_at:%Y-%m-%d %H:%M %z}."


class RateLimited(ApiError):
    """Code 302: too many calls to this endpoint in a minute or an hour. Wait `retry_after` seconds, then go slower."""

    def _numbers(self) -> str:  # where no answer came, no code did: the limiter of this client refused
        return "" if self.http_status is None else super()._numbers()


class CollectionFailed(ApiError):
    """Code 301: the service could not collect the data this time. Frequent and free: repeat."""


class NoData(ApiError):
    """Code 201: the request ran and found nothing. It is billed, so repeating it is paying again."""


class ServerError(ApiError):
    """Code 500: the service failed. Free: repeat, but not without end."""


class Unavailable(ServerError):
    """Code 503: the service is unavailable for the moment. Whether that is billed is not documented."""


class UnknownCode(ApiError):
    """Any code without a documented meaning: kept as it came, never repeated."""


class TransportError(JustOneError):
    """No answer arrived; the message tells what broke."""


class NotSent(TransportError):
    """Nothing left this machine (name not found, refused, TLS, no free connection). It cost nothing: safe to repeat."""

    meaning = "the request was not sent"
    hint = "Check the network, the proxy and the region, then repeat it."
    retryable = True


class OutcomeUnknown(TransportError):
    """The request left and its answer was lost. It may have been billed, and a repetition may be billed again."""

    meaning = "the request was sent, its answer was lost"
    hint = "It may have been billed: look at the usage before you repeat it; Retry(repeat_unknown=True) may pay twice."
    billed = "unknown"

    def __init__(self, message: str | None = None, *, body: bytes | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.body = body
        """What arrived of the answer before it broke off, decompressed; None when nothing did. Shown in no message."""


class BadAnswer(JustOneError):
    """An answer arrived that is no envelope: HTML, a list, a redirect, cut or oversized text."""

    meaning = "the answer is not one of this service"
    hint = "Something between here and the service answered in its place (a proxy, a gateway), or base_url is wrong."
    billed = "unknown"

    def __init__(self, message: str | None = None, *, body: bytes | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.body = body
        """What was received, decompressed, as far as it came; None when unknown. Shown in no message."""


class ItemsNotFound(JustOneError):
    """A page of a listing came, but holds no list where its items were looked for; `answer` is the page, paid for."""

    meaning = "the items of a page are not where they were looked for"
    hint = "Say where they are: with_options(items_at=...); the page is the error's `answer`."

    def __init__(self, message: str | None = None, *, answer: Answer[Any] | None = None, **details: Any) -> None:
        super().__init__(message, raw=None if answer is None else answer.raw, **details)
        self.answer = answer
        if answer is not None:
            self.billed = answer.billed


class Code(NamedTuple):
    """What is known about one business code."""

    number: int
    error: type[ApiError]
    meaning: str
    billed: Billed
    repeat: bool
    """True only where a failure is known to be free and repeating it known to help."""
    hint: str


_ASK = "Nobody documents this code: keep the request id and ask the provider."
_ROWS = (
    Code(100, InvalidToken, "the token is invalid or inactive", "no", False,
         "Check JUSTONEAPI_TOKEN; the service says the same about a missing and a wrong one."),
    Code(101, UnknownCode, "an undocumented code", "unknown", False, _ASK),
    Code(201, NoData, "there is nothing; the request itself ran", "yes", False,
         "Check the id asked for; repeating the call is billed again."),
    Code(202, UnknownCode, "an undocumented code (sources disagree)", "unknown", False, _ASK),
    Code(300, UnknownCode, "an undocumented code", "unknown", False, _ASK),
    Code(301, CollectionFailed, "collecting the data failed this time", "no", True,
         "Repeat it: this is frequent, and successes follow even long series."),
    Code(302, RateLimited, "too many calls to this endpoint", "no", True,
         "Wait, then repeat with fewer calls at a time; other endpoints are not concerned."),
    Code(303, QuotaExceeded, "the day's quota of this endpoint is used up", "no", False,
         "Wait until 00:00 in Shanghai, or ask the provider for more."),
    Code(400, InvalidParameters, "the parameters were not accepted", "no", False,
         "Fix the parameter which the message names."),
    Code(404, NotFound, "there is no such route or resource", "no", False,
         "Check the path and the ids; the endpoint may have been withdrawn."),
    Code(500, ServerError, "the service failed", "no", True, "Repeat it later."),
    Code(503, Unavailable, "the service is unavailable for the moment", "unknown", False,
         "Wait before you repeat it; whether this one was billed is not documented."),
    Code(600, PermissionDenied, "this account may not call this endpoint", "no", False,
         "Ask the provider to open the endpoint for the account."),
    Code(601, InsufficientBalance, "the account's balance is used up", "no", False,
         "Top up the account; all its tokens share the balance."),
    Code(602, TokenCapReached, "this token's spending cap is reached", "no", False,
         "Raise the token's cap, or use another token."),
)  # fmt: skip

CODES: dict[int, Code] = {row.number: row for row in _ROWS}
"""Every documented failure by its number; 0 is success and not in it."""
UNDOCUMENTED = Code(-1, UnknownCode, "an undocumented code", "unknown", False, _ASK)
_OWN_CODES = {row.error: row.number for row in _ROWS if row.error is not UnknownCode}
