"""The exit codes, as shown by `--help` and docs/en/reference/cli.md."""

from __future__ import annotations

from typing import NamedTuple

from .. import errors
from ..errors import JustOneError

__all__ = ["EXITS", "FAILED", "INTERRUPTED", "REFUSED", "UNWRITTEN", "Exit", "Misuse", "NoToken", "Unfit", "exit_code"]


class Misuse(JustOneError):
    """The command line is invalid; nothing was sent."""

    def __str__(self) -> str:
        return self.message or ""


class NoToken(Misuse):
    """The token is missing."""


class Unfit(JustOneError):
    """The answer came, was printed and may be billed, but it does not have what the command line asks for."""

    def __str__(self) -> str:
        return self.message or ""


class Exit(NamedTuple):
    """One exit code and its meaning."""

    code: int
    meaning: str
    errors: tuple[type[JustOneError], ...] = ()


FAILED, REFUSED, UNWRITTEN, INTERRUPTED = 1, 2, 15, 130
EXITS = (
    Exit(0, "it worked"),
    Exit(FAILED, "any other failure; `check`: a call in the sources cannot work, or has to change; `search`: nothing "
         "was found", (JustOneError,)),
    Exit(REFUSED, "the command line or a setting was refused, or a file that it names is missing or unreadable;"
         " nothing was sent",
         (Misuse, errors.InvalidArgument, errors.InvalidSettings, errors.Gone)),
    Exit(3, "the token is missing, or the service refused it (100)", (NoToken, errors.InvalidToken)),
    Exit(4, "the service refused the call: fix the parameters or the path (400, 404)",
         (errors.InvalidParameters, errors.NotFound)),
    Exit(5, "this account may not call the endpoint (600)", (errors.PermissionDenied,)),
    Exit(6, "the balance, the token's cap or a budget is used up (601, 602)",
         (errors.InsufficientBalance, errors.TokenCapReached, errors.BudgetExceeded)),
    Exit(7, "too many calls: wait, then repeat (302)", (errors.RateLimited,)),
    Exit(8, "the daily quota is used up: wait for midnight in Shanghai (303)", (errors.QuotaExceeded,)),
    Exit(9, "the service failed this time, nothing was billed: repeat later (301, 500)",
         (errors.CollectionFailed, errors.ServerError)),
    Exit(10, "the service has no data; the call was billed (201)", (errors.NoData,)),
    Exit(11, "the request could not be sent, nothing was billed", (errors.NotSent,)),
    Exit(12, "the answer was lost, or the service is unavailable (503): the call may have been billed",
         (errors.OutcomeUnknown, errors.Unavailable)),
    Exit(13, "the answer is not one of this service, or its listing has changed: the call may have been billed",
         (errors.BadAnswer, errors.ItemsNotFound)),
    Exit(14, "the service returned an undocumented code: the call may have been billed", (errors.UnknownCode,)),
    Exit(UNWRITTEN, "the output could not be written: stdout is full or closed; stderr says what was billed"),
    Exit(INTERRUPTED, "interrupted with Ctrl-C"),
)  # fmt: skip
_BY_ERROR = {error: row.code for row in EXITS for error in row.errors}


def exit_code(error: JustOneError) -> int:
    """Return the exit code of the error's nearest class in the table."""
    return next(_BY_ERROR[kind] for kind in type(error).__mro__ if kind in _BY_ERROR)
