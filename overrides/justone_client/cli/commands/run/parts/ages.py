"""Ages such as 24h and 7d."""

from __future__ import annotations

import re

from ....exits import Misuse

__all__ = ["seconds_of"]

_AGE = re.compile(r"(\d+)\s*([smhdw])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}


def seconds_of(age: str, option: str) -> int:
    """Return an age in seconds.

    Raises:
        Misuse: It is not a number with a unit.
    """
    found = _AGE.fullmatch(age.strip().lower())
    if found is None or len(found[1]) > 9:
        raise Misuse(f"{option} {age!r} is not an age; write a number and s, m, h, d or w, such as 24h or 7d")
    return int(found[1]) * _SECONDS[found[2]]
