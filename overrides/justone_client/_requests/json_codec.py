"""Parse the JSON of answers, with msgspec if it is installed. Results are those of the standard library."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

__all__ = ["loads"]


Parser = tuple[Callable[[bytes], Any], tuple[type[Exception], ...]]
"""A parser, and the exceptions after which the standard library decides."""
_parser: Parser | None = None


def loads(data: bytes, parser: Parser | None = None) -> Any:
    """Parse JSON text, in UTF-8, 16 or 32, as `json.loads` does; faster with the extra `justone-client[fast]`.

    Args:
        data: The text.
        parser: `STANDARD` to ignore an installed msgspec.

    Raises:
        ValueError: The text is not JSON.
        RecursionError: The JSON is nested too deeply.
    """
    parse, refusals = parser or _parser or _chosen()
    try:
        return parse(data)
    except refusals:
        import json

        return json.loads(
            data
        )  # invalid, or accepted only by the standard library: NaN, a lone surrogate, a BOM, UTF-16


def _chosen() -> Parser:
    """Choose msgspec if it is installed. Runs at the first answer, since importing it takes a while."""
    global _parser
    try:
        from msgspec import DecodeError
        from msgspec.json import decode
    except ImportError:
        _parser = STANDARD
    else:
        _parser = decode, (DecodeError, UnicodeDecodeError, RecursionError)
    return _parser


@cache
def _raw_decode() -> Callable[[str], tuple[Any, int]]:
    """Load the standard decoder, also at the first answer."""
    from json import JSONDecoder

    return JSONDecoder().raw_decode


def _standard(data: bytes) -> Any:
    """Parse UTF-8 as `json.loads` does. Skips its guess of the encoding, a sixth of the time of a short answer.

    Raises:
        ValueError: The text is not JSON, or not UTF-8.
    """
    text = data.decode().strip(" \t\n\r")
    value, end = _raw_decode()(text)
    if end != len(text):
        raise ValueError("extra data after the JSON")
    return value


STANDARD: Parser = _standard, (ValueError,)
