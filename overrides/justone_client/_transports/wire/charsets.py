"""Read the text of an answer in another charset than its JSON should have, where nothing else is left to try."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

__all__ = ["readings"]

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_ALSO = "gb18030"
"""What Chinese servers send when they do not send UTF-8; it includes GBK and GB2312."""


def readings(body: bytes, content_type: str) -> Iterator[bytes]:
    """The body as it is, then as UTF-8 from the charsets that it may have instead.

    JSON is UTF-8 (or 16 or 32, which its first bytes say), so the first reading is right but for broken servers. The
    label comes second, for it is often wrong.
    """
    yield body
    if _is_utf8(body):
        return
    found = _CHARSET.search(content_type)
    label = found[1].lower() if found else "utf-8"
    names = [label] if _mostly_utf8(body) else [label, _ALSO]
    for name in dict.fromkeys(names):
        if (text := _decoded(body, name)) is not None:
            yield text.encode("utf-8", "surrogatepass")
    yield body.decode("utf-8", "replace").encode()  # a character was cut in two: the rest is whole


def _mostly_utf8(body: bytes) -> bool:
    """Whether single characters are broken, rather than all of them in another charset."""
    broken = body.decode("utf-8", "replace").count("\ufffd")
    sound = sum(char > "\x7f" for char in body.decode("utf-8", "ignore"))
    return sound > broken


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(body: bytes, name: str) -> str | None:
    try:
        if not codecs.lookup(name)._is_text_encoding:
            return None
        return body.decode(name)
    except (LookupError, UnicodeError, ValueError):
        return None
