"""Encodings of text files, and the errors of files that cannot be read."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from ...errors import InvalidArgument, InvalidSettings

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["encoding_of", "unreadable"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with the mark of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def encoding_of(path: Path, wanted: str | None) -> str:
    """The encoding to read a file with: the wanted one, the one that its first bytes say, or UTF-8.

    Raises:
        InvalidSettings: The wanted one is unknown.
        OSError: The file cannot be opened.
    """
    if wanted is not None:
        try:
            name = codecs.lookup(wanted).name
        except LookupError:
            raise InvalidSettings(f"encoding {wanted!r} is unknown; write it like utf-8 or gb18030") from None
        return "utf-8-sig" if name == "utf-8" else name
    with path.open("rb") as file:
        first = file.read(4)
    return next((name for mark, name in _MARKS if first.startswith(mark)), "utf-8")


def unreadable(path: Path, error: Exception) -> InvalidArgument:
    """The error to raise for one of the system or of a decoder."""
    if isinstance(error, UnicodeError):
        name = getattr(error, "encoding", "utf-8")
        other = "save it as UTF-8, or give its encoding, such as gb18030"
        return InvalidArgument(f"{path} is not {name.upper()}; {other}")
    why = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
    return InvalidArgument(f"{path} cannot be read: {why}; check the file")
