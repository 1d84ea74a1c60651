"""What goes to stdout (results, so that they pipe) and to stderr (what a person should know besides).

Everything passes here: what is printed may have been paid for, so no encoding of a terminal or pipe makes it fail.
"""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import suppress
from typing import TextIO

__all__ = [
    "NotWritten",
    "abandon",
    "can_show",
    "encodable",
    "in_words_of_the_shell",
    "printable",
    "put",
    "take_any_character",
    "tell",
    "write",
    "write_json",
    "write_json_line",
]

_DEEPER = 5000
"""Levels of the stack; an answer nests at most as deep as the limit was when it was read."""
# Inside a JSON string these move a terminal's cursor or turn its text round; everything else passes as it is.
_UNRULY = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


# The library's messages name its settings; here they are options.
_OPTIONS = {
    "allow_unknown_values=True": "--allow-unknown-values",
    "allow_plaintext=True": "--allow-plaintext",
    "base_url": "--base-url",
    "`error.body`": "the `body` that --json prints",
    "`error.raw`": "the `envelope` that --json prints",
    "; Retry(repeat_unknown=True) may pay twice": "",
    "a longer Retry(deadline=...)": "a longer --timeout",
    "a longer timeout": "a longer --timeout",
    "with_options(allow_guesses=True)": "--allow-guesses",
    "give max_pages": "give --max-pages",
    'with_options(items_at="data.…")': "--items data.…",
    "or read pages()": "or take --pages",
    "Say where they are: with_options(items_at=...); the page is the error's `answer`.": "Say where they are: --items;"
    " --pages prints the page.",
    "with_options(rule=PageRule(...))": "a rule in Python",
    "with_options(rule=page_rule(...)._replace(steps=...))": "a rule in Python",
    "items_at: ": "--items: ",
    "resume_token ": "--resume ",
    "a walk's resume_token": "an earlier walk",
}


class NotWritten(OSError):
    """stdout takes nothing more: the disk is full, or it was closed beforehand."""


def in_words_of_the_shell(text: str) -> str:
    """A message of the library, with its settings spelt as options."""
    for setting, option in _OPTIONS.items():
        text = text.replace(setting, option)
    return text


def take_any_character() -> None:
    """Let both streams escape what they cannot show, also in text that others print, such as `--help`."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def write_json(value: object) -> None:
    """JSON on stdout, readable, with characters beyond ASCII where the terminal can show them."""
    put(_json(value, indent=2))


def write_json_line(value: object) -> None:
    """The same on one line."""
    put(_json(value, indent=None))


def _json(value: object, indent: int | None) -> str:
    text = _dumped(value, indent, ascii_only=False)
    text = _UNRULY.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    # Half a character in an answer, or a terminal that knows no Chinese: escaped as JSON does, it stays JSON.
    return text if can_show(text) else _dumped(value, indent, ascii_only=True)


def _dumped(value: object, indent: int | None, *, ascii_only: bool) -> str:
    try:
        return _strict(value, indent, ascii_only=ascii_only)
    except RecursionError:  # printing takes more stack a level than reading did
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(limit + _DEEPER)
        try:
            return _strict(value, None, ascii_only=ascii_only)
        finally:
            sys.setrecursionlimit(limit)


def _strict(value: object, indent: int | None, *, ascii_only: bool) -> str:
    """JSON that every parser takes: NaN and infinity, which JSON does not have, are null."""
    try:
        return json.dumps(value, ensure_ascii=ascii_only, indent=indent, allow_nan=False)
    except ValueError:
        finite = json.loads(json.dumps(value), parse_constant=lambda _: None)
        return json.dumps(finite, ensure_ascii=ascii_only, indent=indent, allow_nan=False)


def write(text: str) -> None:
    """One line on stdout."""
    put(printable(text))


def put(text: str) -> None:
    """A line on stdout as it is, at once: who reads a pipe sees it before anything more is called for.

    Raises:
        BrokenPipeError: Nobody reads it.
        NotWritten: It cannot be written.
    """
    try:
        _emit(text, sys.stdout)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWritten(error.errno, error.strerror) from None


def tell(text: str) -> None:
    """One line on stderr; where that takes nothing there is nobody to tell."""
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison] - closed by `2>&-`
        try:
            _emit(printable(text), sys.stderr)
        except (OSError, ValueError):
            with suppress(ValueError):
                abandon(sys.stderr)


def _emit(text: str, stream: TextIO) -> None:
    """Write a line, whatever the stream can encode: what it cannot is escaped."""
    try:
        print(encodable(text, stream), file=stream, flush=True)
    except (UnicodeError, LookupError):  # not even that, such as a long line in the encoding of domain names
        stream.buffer.write(f"{text}{os.linesep}".encode("ascii", "backslashreplace"))
        stream.flush()


def abandon(stream: TextIO) -> None:
    """Let what a stream still holds go nowhere: Python would try to write it once more when it ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def printable(text: str) -> str:
    """Text from elsewhere without anything that moves a cursor or turns the line round; lines and tabs stay."""
    return "".join(char if char.isprintable() or char in "\n\t" else f"\\u{ord(char):04x}" for char in text)


def can_show(text: str, stream: TextIO | None = None) -> bool:
    """Whether a stream (stdout when None) has all these characters."""
    try:
        text.encode(_encoding(stream))
    except (UnicodeError, LookupError):
        return False
    return True


def encodable(text: str, stream: TextIO | None = None) -> str:
    """The text with an escape for each character that the stream (stdout when None) does not have."""
    if can_show(text, stream):
        return text
    encoding = _encoding(stream)
    try:
        return text.encode(encoding, "backslashreplace").decode(encoding)
    except (UnicodeError, LookupError):
        return text.encode("ascii", "backslashreplace").decode("ascii")


def _encoding(stream: TextIO | None) -> str:
    return getattr(sys.stdout if stream is None else stream, "encoding", None) or "utf-8"
