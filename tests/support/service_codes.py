"""The business codes of the service, typed out: tests must not take them from the code under test."""

from __future__ import annotations

from typing import Literal, NamedTuple

from justone_client import errors


class Known(NamedTuple):
    """What a code means to the caller."""

    error: type[errors.ApiError]
    billed: Literal["yes", "no", "unknown"]
    repeated: bool
    """Whether `Retry()` repeats it: only if it is free and may succeed next time."""
    exit: int
    """The exit code of `justone call`."""


CODES = {
    100: Known(errors.InvalidToken, "no", False, 3),
    101: Known(errors.UnknownCode, "unknown", False, 14),
    201: Known(errors.NoData, "yes", False, 10),
    202: Known(errors.UnknownCode, "unknown", False, 14),
    300: Known(errors.UnknownCode, "unknown", False, 14),
    301: Known(errors.CollectionFailed, "no", True, 9),
    302: Known(errors.RateLimited, "no", True, 7),
    303: Known(errors.QuotaExceeded, "no", False, 8),
    400: Known(errors.InvalidParameters, "no", False, 4),
    404: Known(errors.NotFound, "no", False, 4),
    500: Known(errors.ServerError, "no", True, 9),
    503: Known(errors.Unavailable, "unknown", False, 9),
    600: Known(errors.PermissionDenied, "no", False, 5),
    601: Known(errors.InsufficientBalance, "no", False, 6),
    602: Known(errors.TokenCapReached, "no", False, 6),
}
UNDOCUMENTED = Known(errors.UnknownCode, "unknown", False, 14)
NEVER_REPEATED = (0, 100, 201, 303, 600, 601, 602)
"""Codes that `Retry(codes=...)` refuses: billed ones, and failures that only a person or midnight resolves."""
