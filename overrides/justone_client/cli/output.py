"""What goes to stdout (results, so that they pipe) and to stderr (what a person should know besides)."""

from __future__ import annotations

import json
import re
import sys

__all__ = ["in_words_of_the_shell", "printable", "tell", "write", "write_json", "write_json_line"]

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
}


def in_words_of_the_shell(text: str) -> str:
    """A message of the library, with its settings spelt as options."""
    for setting, option in _OPTIONS.items():
        text = text.replace(setting, option)
    return text


def write_json(value: object) -> None:
    """JSON on stdout, readable, with characters beyond ASCII where the terminal can show them."""
    print(_json(value, indent=2))


def write_json_line(value: object) -> None:
    """The same on one line, at once: who reads a pipe sees it before the next page is called for."""
    print(_json(value, indent=None), flush=True)


def _json(value: object, indent: int | None) -> str:
    plain = json.dumps(value, ensure_ascii=False, indent=indent)
    text = _UNRULY.sub(lambda found: f"\\u{ord(found[0]):04x}", plain)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:  # half a character in an answer, or a terminal that knows no Chinese
        text = json.dumps(value, indent=indent)
    return text


def write(text: str, *, flush: bool = False) -> None:
    """One line on stdout."""
    print(_encodable(printable(text), sys.stdout.encoding), flush=flush)


def tell(text: str) -> None:
    """One line on stderr."""
    print(_encodable(printable(text), sys.stderr.encoding), file=sys.stderr)


def printable(text: str) -> str:
    """Text from elsewhere without anything that moves a cursor or turns the line round; lines and tabs stay."""
    return "".join(char if char.isprintable() or char in "\n\t" else f"\\u{ord(char):04x}" for char in text)


def _encodable(text: str, encoding: str | None) -> str:
    return text.encode(encoding or "utf-8", "backslashreplace").decode(encoding or "utf-8")
