"""Read an envelope whose JSON is slightly wrong, and say what is wrong where that cannot be done without a guess.

The answer is paid for. These are read, since they mean one thing only:

| what is wrong | what is read |
|---|---|
| a raw line break, tab or other control character in a string | the string with that character |
| something behind the envelope: a NUL, a comma, a comment, a stray brace | the envelope |
| an integer of more digits than Python takes | its digits, as a text |

Two envelopes, single quotes, missing quotes and cut texts mean several things, or nobody knows what.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any, NamedTuple, cast

__all__ = ["Fault", "fault_of", "loosely"]

_BLANK = " \t\r\n\0\ufeff"
_LONGEST_PIECE = 6
"""Characters of what an end can cut in two within a value: an escape or a word such as `false`."""


class Fault(NamedTuple):
    """Why a text is no JSON."""

    words: str
    is_cut: bool
    """Whether it only ends too early."""


def loosely(body: bytes) -> dict[str, Any] | None:
    """The one envelope in the text; None where there is none, or more than one."""
    with suppress(ValueError):
        text = body.decode().lstrip(_BLANK)
        found, end = _DECODER.raw_decode(text)
        rest = text[end:].strip(_BLANK)
        if isinstance(found, dict) and "code" in found and "data" in found and '"code"' not in rest:
            return cast("dict[str, Any]", found)
    return None


def fault_of(body: bytes) -> Fault | None:
    """What is wrong with a text that begins as an object does; None for any other, and for whole JSON."""
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
    except ValueError:  # Python refuses very long ones
        return digits


_DECODER = json.JSONDecoder(strict=False, parse_int=_integer)
