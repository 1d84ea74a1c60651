"""The exit codes, as shown by `--help` and docs/cli.md."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import (
    BadAnswer,
    BudgetExceeded,
    CollectionFailed,
    Gone,
    InsufficientBalance,
    InvalidArgument,
    InvalidParameters,
    InvalidSettings,
    InvalidToken,
    ItemsNotFound,
    JustOneError,
    NoData,
    NotFound,
    NotSent,
    OutcomeUnknown,
    PermissionDenied,
    QuotaExceeded,
    RateLimited,
    ServerError,
    TokenCapReached,
    UnknownCode,
)

__all__ = ["EXITS", "FAILED", "INTERRUPTED", "REFUSED", "UNWRITTEN", "Exit", "Misuse", "NoToken", "exit_code"]


class Misuse(JustOneError):
    """The command line is invalid; nothing was sent."""

    def __str__(self) -> str:
        return self.message or ""


class NoToken(Misuse):
    """The token is missing."""


class Exit(NamedTuple):
    """One exit code and its meaning."""

    code: int
    meaning: str
    errors: tuple[type[JustOneError], ...] = ()


FAILED, REFUSED, UNWRITTEN, INTERRUPTED = 1, 2, 15, 130
EXITS = (
    Exit(0, "it worked"),
    Exit(FAILED, "any other failure; `check`: a call in the sources cannot work", (JustOneError,)),
    Exit(REFUSED, "the command line or a setting was refused, nothing was sent; `check`: a file could not be read",
         (Misuse, InvalidArgument, InvalidSettings, Gone)),
    Exit(3, "the token is missing, or the service refused it (100)", (NoToken, InvalidToken)),
    Exit(4, "the service refused the call: fix the parameters or the path (400, 404)", (InvalidParameters, NotFound)),
    Exit(5, "this account may not call the endpoint (600)", (PermissionDenied,)),
    Exit(6, "the balance, the token's cap or a budget is used up (601, 602)",
         (InsufficientBalance, TokenCapReached, BudgetExceeded)),
    Exit(7, "too many calls: wait, then repeat (302)", (RateLimited,)),
    Exit(8, "the daily quota is used up: wait for midnight in Shanghai (303)", (QuotaExceeded,)),
    Exit(9, "the service failed this time: repeat later (301, 500, 503)", (CollectionFailed, ServerError)),
    Exit(10, "the service has no data; the call was billed (201)", (NoData,)),
    Exit(11, "the request could not be sent, nothing was billed", (NotSent,)),
    Exit(12, "the answer was lost: the call may have been billed", (OutcomeUnknown,)),
    Exit(13, "the answer is not one of this service, or its listing has changed", (BadAnswer, ItemsNotFound)),
    Exit(14, "the service returned an undocumented code", (UnknownCode,)),
    Exit(UNWRITTEN, "the output could not be written: stdout is full or closed; stderr says what was billed"),
    Exit(INTERRUPTED, "interrupted with Ctrl-C"),
)  # fmt: skip
_BY_ERROR = {error: row.code for row in EXITS for error in row.errors}


def exit_code(error: JustOneError) -> int:
    """Return the exit code of the error's nearest class in the table."""
    return next(_BY_ERROR[kind] for kind in type(error).__mro__ if kind in _BY_ERROR)
