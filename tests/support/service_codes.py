"""The business codes of the service, typed out: tests must not take them from the code under test."""

from __future__ import annotations

from typing import Literal, NamedTuple

from justone_client import errors


class CodeFacts(NamedTuple):
    """What a code means to the caller."""

    error: type[errors.ApiError]
    billed: Literal["yes", "no", "unknown"]
    repeated: bool
    """Whether `Retry()` repeats it: only if it is free and may succeed next time."""
    exit: int
    """The exit code of `justone call`."""


CODES = {
    100: CodeFacts(errors.InvalidToken, "no", False, 3),
    101: CodeFacts(errors.UnknownCode, "unknown", False, 14),
    201: CodeFacts(errors.NoData, "yes", False, 10),
    202: CodeFacts(errors.UnknownCode, "unknown", False, 14),
    300: CodeFacts(errors.UnknownCode, "unknown", False, 14),
    301: CodeFacts(errors.CollectionFailed, "no", True, 9),
    302: CodeFacts(errors.RateLimited, "no", True, 7),
    303: CodeFacts(errors.QuotaExceeded, "no", False, 8),
    400: CodeFacts(errors.InvalidParameters, "no", False, 4),
    404: CodeFacts(errors.NotFound, "no", False, 4),
    500: CodeFacts(errors.ServerError, "no", True, 9),
    503: CodeFacts(errors.Unavailable, "unknown", False, 12),
    600: CodeFacts(errors.PermissionDenied, "no", False, 5),
    601: CodeFacts(errors.InsufficientBalance, "no", False, 6),
    602: CodeFacts(errors.TokenCapReached, "no", False, 6),
}
UNDOCUMENTED = CodeFacts(errors.UnknownCode, "unknown", False, 14)
NEVER_REPEATED = (0, 100, 201, 303, 600, 601, 602)
"""Codes that `Retry(codes=...)` refuses: billed ones, and failures that only a person or midnight resolves."""
