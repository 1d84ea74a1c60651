"""How the text of an answer is parsed: by msgspec where it is installed, with the standard library's results."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

__all__ = ["loads"]


def loads(data: bytes) -> Any:
    """Parse JSON text, in UTF-8, 16 or 32, as `json.loads` does; faster with the extra `justone-client[fast]`.

    Raises:
        ValueError: When it is none.
        RecursionError: It is nested too deeply.
    """
    return _parser()(data)


@cache
def _parser() -> Callable[[bytes], Any]:
    try:
        from msgspec import DecodeError
        from msgspec.json import decode
    except ImportError:
        return standard

    def fast(data: bytes) -> Any:
        try:
            return decode(data)
        except (DecodeError, UnicodeDecodeError, RecursionError):
            # Either no JSON, or what only the standard library takes: NaN, 1e999, half a surrogate pair, a BOM.
            return json.loads(data)

    return fast


_raw_decode = json.JSONDecoder().raw_decode


def standard(data: bytes) -> Any:
    """Parse as `json.loads` does, without the sixth of its time that a short answer waits for guessing encodings."""
    try:
        text = data.decode().strip(" \t\n\r")
        value, end = _raw_decode(text)
    except ValueError:
        return json.loads(data)  # no JSON, or text in another encoding
    return value if end == len(text) else json.loads(data)
