"""Counts as platforms write them: `1.2万` is 12000."""

from __future__ import annotations

import re

__all__ = ["counted", "parse_count"]

_POWERS = {
    "": 0, "十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "w": 4, "十万": 5, "百万": 6, "百萬": 6, "千万": 7, "千萬": 7,
    "亿": 8, "億": 8, "万亿": 12, "萬億": 12, "k": 3, "m": 6, "b": 9,
}  # fmt: skip
"""Unit -> power of ten."""
_UNIT = "|".join(sorted(filter(None, _POWERS), key=len, reverse=True))
_COUNT = re.compile(
    rf"(?P<sign>[+-]?)(?P<whole>\d{{1,3}}(?:,\d{{3}})+|\d{{1,30}})(?:\.(?P<part>\d{{1,30}}))?\s?(?P<unit>{_UNIT})?\+?",
    re.ASCII | re.IGNORECASE,
)


def parse_count(text: str | int) -> int:
    """Read a count as platforms write it, such as `1.2万` (12000), `4000+` (4000), `1,234`, `3.5亿`, `1.2w`, `10k`.

    A `+` says that the count is at least this; a fraction below one is dropped. An integer is returned as it is.

    Raises:
        ValueError: The text is not a count, such as `12.5`, `1k-3w` or an empty text.
    """
    if isinstance(text, int) and not isinstance(text, bool):
        return text
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"a count must be a text or an integer, got {type(text).__name__}; {_EXAMPLES}")
    found = _COUNT.fullmatch(text.strip() if text.isascii() else _narrow(text).strip())
    unit = "" if found is None else (found["unit"] or "").lower()
    if found is None or (found["part"] and not unit):
        raise ValueError(f"{text[:40]!r} is not a count; {_EXAMPLES}")
    power, part = _POWERS[unit], found["part"] or ""
    count = int(found["whole"].replace(",", "") + part[:power].ljust(power, "0"))
    return -count if found["sign"] == "-" else count


_EXAMPLES = "counts look like '1.2万', '4000+', '1,234' or '10k'"


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: `1 page`, `2 pages`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _narrow(text: str) -> str:
    """Write full-width digits and signs as usual ones."""
    from unicodedata import normalize

    return normalize("NFKC", text)
