"""What goes to stdout (results, so that they pipe) and to stderr (what a person should know besides)."""

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
    "in_words_of_the_shell",
    "printable",
    "put",
    "tell",
    "write",
    "write_json",
    "write_json_line",
]

# Inside a JSON string these move a terminal's cursor or turn its text round; everything else passes as it is.
_UNRULY = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


# The library's messages name its settings; here they are options.
_OPTIONS = {
    "allow_unknown_values=True": "--allow-unknown-values",
    "allow_plaintext=True": "--allow-plaintext",
    "base_url": "--base-url",
    "allow_guesses=True": "--allow-guesses",
    "give max_pages": "give --max-pages",
    'items="data.…"': "--items data.…",
    "take iter_pages": "take --pages",
    "Give their place as items=; what came is the error's `answer`.": "Give their place with --items; --pages prints"
    " what came.",
    "who knows more gives rule=PageRule(...)": "who knows more gives a rule in Python",
    "who knows gives rule=page_rule(...)._replace(steps=...)": "who knows gives a rule in Python",
}


class NotWritten(OSError):
    """stdout takes nothing more: the disk is full, or it was closed beforehand."""


def in_words_of_the_shell(text: str) -> str:
    """A message of the library, with its settings spelt as options."""
    for setting, option in _OPTIONS.items():
        text = text.replace(setting, option)
    return text


def write_json(value: object) -> None:
    """JSON on stdout, readable, with characters beyond ASCII where the terminal can show them."""
    put(_json(value, indent=2))


def write_json_line(value: object) -> None:
    """The same on one line."""
    put(_json(value, indent=None))


def _json(value: object, indent: int | None) -> str:
    plain = json.dumps(value, ensure_ascii=False, indent=indent)
    text = _UNRULY.sub(lambda found: f"\\u{ord(found[0]):04x}", plain)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:  # half a character in an answer, or a terminal that knows no Chinese
        text = json.dumps(value, indent=indent)
    return text


def write(text: str) -> None:
    """One line on stdout."""
    put(_encodable(printable(text), sys.stdout.encoding))


def put(text: str) -> None:
    """A line on stdout as it is, at once: who reads a pipe sees it before anything more is called for.

    Raises:
        BrokenPipeError: Nobody reads it.
        NotWritten: It cannot be written.
    """
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWritten(error.errno, error.strerror) from None


def tell(text: str) -> None:
    """One line on stderr; where that takes nothing there is nobody to tell."""
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison] - closed by `2>&-`
        try:
            print(_encodable(printable(text), sys.stderr.encoding), file=sys.stderr, flush=True)
        except OSError:
            abandon(sys.stderr)


def abandon(stream: TextIO) -> None:
    """Let what a stream still holds go nowhere: Python would try to write it once more when it ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def printable(text: str) -> str:
    """Text from elsewhere without anything that moves a cursor or turns the line round; lines and tabs stay."""
    return "".join(char if char.isprintable() or char in "\n\t" else f"\\u{ord(char):04x}" for char in text)


def _encodable(text: str, encoding: str | None) -> str:
    return text.encode(encoding or "utf-8", "backslashreplace").decode(encoding or "utf-8")
