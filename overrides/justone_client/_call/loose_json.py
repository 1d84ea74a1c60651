"""Parse an envelope whose JSON is slightly invalid, because it is paid for. Never guess: otherwise name the fault.

| fault | result |
|---|---|
| a raw line break, tab or other control character in a string | the string with that character |
| something after the envelope: a NUL, a comma, a comment, a stray brace | the envelope |
| an integer with more digits than Python accepts | its digits, as a string |
| two envelopes, single quotes, missing quotes, cut text: ambiguous | rejected |

Example: `{"code": 0, "data": "a<newline>b"},` parses; `{'code': 0}` does not.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any, NamedTuple, cast

__all__ = ["Fault", "find_fault", "parse_leniently"]

_BLANK = " \t\r\n\0\ufeff"
_LONGEST_PIECE = 6
"""Longest token that a cut can split inside a value, in characters: an escape, or a word such as `false`."""


class Fault(NamedTuple):
    """Why a text is not JSON."""

    description: str
    is_cut: bool
    """Whether the text merely ends too early."""


def parse_leniently(body: bytes) -> dict[str, Any] | None:
    """Return the envelope in the text; None unless there is exactly one."""
    with suppress(ValueError):
        text = body.decode().lstrip(_BLANK)
        found, end = _DECODER.raw_decode(text)
        rest = text[end:].strip(_BLANK)
        if isinstance(found, dict) and "code" in found and "data" in found and '"code"' not in rest:
            return cast("dict[str, Any]", found)
    return None


def find_fault(body: bytes) -> Fault | None:
    """Return the fault of a text that begins like a JSON object; None for other text and for valid JSON."""
    text = body.decode("utf-8", "replace").strip(_BLANK)
    if not text.startswith("{"):
        return None
    try:
        _, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError as error:
        return Fault(f"it is not valid JSON at character {error.pos + 1}", _is_cut(text, error))
    except RecursionError:
        return None
    return None if end == len(text) else Fault(f"more follows its JSON at character {end + 1}", is_cut=False)


def _is_cut(text: str, error: json.JSONDecodeError) -> bool:
    left = len(text) - error.pos
    return left <= 0 or error.msg.startswith("Unterminated") or (left <= _LONGEST_PIECE and text[-1] not in "}]")


def _integer(digits: str) -> int | str:
    try:
        return int(digits)
    except ValueError:  # too many digits for Python
        return digits


_DECODER = json.JSONDecoder(strict=False, parse_int=_integer)
