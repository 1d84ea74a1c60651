"""Decode JSON that is not UTF-8, as broken servers send it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

__all__ = ["decodings"]

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_CHINESE = "gb18030"
"""The usual charset of Chinese servers besides UTF-8; it includes GBK and GB2312."""


def decodings(body: bytes, content_type: str) -> Iterator[bytes]:
    """Yield the body unchanged, then converted to UTF-8 from each charset that it may have.

    JSON is UTF-8 (or UTF-16 or 32, detected by the first bytes), so the first one is right except for broken servers.
    The charset of the content type comes second, since it is often wrong.
    """
    yield body
    if _is_utf8(body):
        return
    found = _CHARSET.search(content_type)
    label = found[1].lower() if found else "utf-8"
    names = [label] if _mostly_utf8(body) else [label, _CHINESE]
    for name in dict.fromkeys(names):
        if (text := _decoded(body, name)) is not None:
            yield text.encode("utf-8", "surrogatepass")
    yield body.decode("utf-8", "replace").encode()  # a single character is cut; the rest is intact


def _mostly_utf8(body: bytes) -> bool:
    """Whether only single characters are broken, rather than the whole text being in another charset."""
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
