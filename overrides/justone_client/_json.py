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
        return json.loads

    def parse(data: bytes) -> Any:
        try:
            return decode(data)
        except (DecodeError, UnicodeDecodeError, RecursionError):
            # Either no JSON, or what only the standard library takes: NaN, 1e999, half a surrogate pair, a BOM.
            return json.loads(data)

    return parse
