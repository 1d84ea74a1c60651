"""An answer as a cache keeps it."""

from __future__ import annotations

from math import isfinite
from typing import NamedTuple

__all__ = ["Damaged", "Stored", "intact"]


class Stored(NamedTuple):
    """An answer as it is kept."""

    at: float
    """When it was received, in seconds since 1970."""
    region: str
    http_status: int
    body: bytes
    """The envelope, as JSON."""


class Damaged(Exception):
    """An entry is not what was put there."""


def intact(at: object, region: object, http_status: object, body: object) -> Stored:
    """An entry whose values have their types: a database holds any type in any column.

    Raises:
        Damaged: One has another.
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
