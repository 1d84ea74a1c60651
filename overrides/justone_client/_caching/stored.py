"""The entry of a cache."""

from __future__ import annotations

from math import isfinite
from typing import NamedTuple

__all__ = ["Damaged", "Stored", "validated"]


class Stored(NamedTuple):
    """A cached answer."""

    at: float
    """Time of receipt, in seconds since 1970."""
    region: str
    http_status: int
    body: bytes
    """The envelope, as JSON."""


class Damaged(Exception):
    """An entry differs from what was stored."""


def validated(at: object, region: object, http_status: object, body: object) -> Stored:
    """Build an entry from database values, which SQLite allows to have any type.

    Raises:
        Damaged: A value has the wrong type.
    """
    if (
        isinstance(at, (int, float))
        and isfinite(at)
        and isinstance(region, str)
        and isinstance(http_status, int)
        and isinstance(body, bytes)
        and body
    ):
        return Stored(float(at), region, http_status, body)
    raise Damaged
