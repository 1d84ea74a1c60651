"""Read untrusted JSON strictly: reject values that would be lost or could not be written again."""

import json
import re
from collections import Counter
from typing import Any, NoReturn

from codegen.document.json_types import Object

DEEPEST = 100
"""Maximum nesting of a document; real ones have 15 levels."""
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


class NotAccepted(ValueError):
    """The document is rejected; the message says why."""


def read_json(content: bytes, *, unique: bool = False) -> Any:
    """Parse JSON: UTF-8, without NaN, and only values that can be written again.

    Args:
        content: The received bytes.
        unique: Reject an object that repeats a name; otherwise the last value wins.

    Raises:
        NotAccepted: It is not JSON. The message says so if it is a web page.
    """
    if content.lstrip()[:1] == b"<":
        raise NotAccepted("it is a web page or XML, not JSON")
    try:
        pairs = _unique if unique else None
        document = json.loads(content.decode(), parse_constant=_no_constant, object_pairs_hook=pairs)
        # 1e999 parses as infinity, a lone surrogate cannot be encoded, and deep nesting breaks deepcopy.
        json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
    except RecursionError as error:
        raise NotAccepted("it is nested too deeply") from error
    except ValueError as error:
        raise NotAccepted(f"it is not JSON: {error}") from error
    if _is_deep(content):
        raise NotAccepted(f"it is nested more than {DEEPEST} levels deep")
    return document


def _unique(pairs: list[tuple[str, Any]]) -> Object:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
        raise ValueError(f"an object repeats the name {short(twice)}")
    return found


def _is_deep(content: bytes) -> bool:
    """Whether brackets nest too deep. Removes pairs from the inside, one level at a time, which is fast."""
    left = content.translate(None, delete=_NO_BRACKETS)
    for _ in range(DEEPEST):
        fewer = left.replace(b"[]", b"").replace(b"{}", b"")
        if fewer == left:  # nothing is left, or unbalanced brackets inside strings block the way
            return len(left) > DEEPEST and _depth(content) > DEEPEST
        left = fewer
    return bool(left) and _depth(content) > DEEPEST


def _depth(content: bytes) -> int:
    depth = deepest = 0
    for part in re.finditer(rb'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', content):
        if part[0] in (b"[", b"{"):
            depth += 1
            deepest = max(deepest, depth)
        elif part[0] in (b"]", b"}"):
            depth -= 1
    return deepest


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"it contains {name}")


def short(value: object) -> str:
    text = "missing" if value is None else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:60]}..."
