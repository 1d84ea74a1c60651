"""Output: results go to stdout, so that they can be piped, and notes for people to stderr.

All output passes through here. It may have been paid for, so no encoding of a terminal or pipe may make it fail.
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
    "escape_unencodable",
    "print_note",
    "printable",
    "put",
    "put_json_line",
    "with_option_names",
    "write",
    "write_json",
]

_DEEPER = 5000
"""Extra stack levels for printing an answer that nests as deeply as the recursion limit allowed when parsing."""
# In a JSON string these move the cursor or change the direction of text; all other characters are harmless.
_UNRULY = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


# The library's messages name settings; on the command line these are options.
_OPTIONS = {
    "use a new budget: client.with_options(budget=Budget(...))": "give a higher --max-billed or --max-cost",
    "max_billed=": "--max-billed ",
    "max_cost=": "--max-cost ",
    "max_cost needs the price": "--max-cost needs the price",
    "; add it, or a default, to prices": "; give --prices FILE or --price CNY",
    "max_cost is not": "--max-cost is not",
    "max_cost must be": "--max-cost must be",
    "max_cost has more": "--max-cost has more",
    "The default price": "--price",
    "Prices.read cannot read": "--prices cannot read",
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
    "give append=True or another table": "name another file with --output",
    "or read pages()": "or take --pages",
    "Say where they are: with_options(items_at=...); the page is the error's `answer`.": "Say where they are: --items;"
    " --pages prints the page.",
    "with_options(rule=PageRule(...))": "a rule in Python",
    "with_options(rule=page_rule(...)._replace(steps=...))": "a rule in Python",
    "items_at: ": "--items: ",
    "resume_token ": "--resume ",
    "a walk's resume_token": "an earlier walk",
    "resume that run, or add to it": "resume that run, or give --add",
    "add to the run, or start a new one": "give --add, or start a new one with --run",
    "choose one with run=": "choose one with --run",
    "without columns all are written": "without --columns all are written",
}


class NotWritten(OSError):
    """stdout is not writable: the disk is full, or stdout is closed."""


def with_option_names(text: str) -> str:
    """Replace the settings in a message of the library by options of the command line."""
    for setting, option in _OPTIONS.items():
        text = text.replace(setting, option)
    return text


def escape_unencodable() -> None:
    """Make both streams escape what they cannot encode, even in text that Typer prints, such as `--help`."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def put_json_line(text: str) -> None:
    """Print JSON text on one line, with escapes as `write_json` has them."""
    tame = _UNRULY.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    put(tame if can_show(tame) else json.dumps(json.loads(text)))


def write_json(value: object, *, indent: int | None = 2) -> None:
    """Print indented JSON, or one line without `indent`, with non-ASCII characters if the terminal can show them."""
    text = _dumped(value, indent, ascii_only=False)
    text = _UNRULY.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    # Unpaired surrogates, or a terminal without Chinese: with JSON's own escapes the output stays valid JSON.
    put(text if can_show(text) else _dumped(value, indent, ascii_only=True))


def _dumped(value: object, indent: int | None, *, ascii_only: bool) -> str:
    try:
        return _strict(value, indent, ascii_only=ascii_only)
    except RecursionError:  # printing needs more stack per level than parsing
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(limit + _DEEPER)
        try:
            return _strict(value, None, ascii_only=ascii_only)
        finally:
            sys.setrecursionlimit(limit)


def _strict(value: object, indent: int | None, *, ascii_only: bool) -> str:
    """Serialize to strict JSON, with null for NaN and infinity."""
    try:
        return json.dumps(value, ensure_ascii=ascii_only, indent=indent, allow_nan=False)
    except ValueError:
        finite = json.loads(json.dumps(value), parse_constant=lambda _: None)
        return json.dumps(finite, ensure_ascii=ascii_only, indent=indent, allow_nan=False)


def write(text: str) -> None:
    """Print a line to stdout, without control characters."""
    put(printable(text))


def put(text: str) -> None:
    """Print a line to stdout unchanged and flush it, so that a pipe's reader gets it before the next call.

    Raises:
        BrokenPipeError: The reader has gone.
        NotWritten: stdout is not writable.
    """
    try:
        _emit(text, sys.stdout)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotWritten(error.errno, error.strerror) from None


def print_note(text: str) -> None:
    """Print a line to stderr; ignore a stderr that is not writable."""
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison] - closed by `2>&-`
        try:
            _emit(printable(text), sys.stderr)
        except (OSError, ValueError):
            with suppress(ValueError):
                abandon(sys.stderr)


def _emit(text: str, stream: TextIO) -> None:
    """Print a line and escape what the stream cannot encode."""
    try:
        print(encodable(text, stream), file=stream, flush=True)
    except (UnicodeError, LookupError):  # even that fails, for example with a long line in the `idna` encoding
        stream.buffer.write(f"{text}{os.linesep}".encode("ascii", "backslashreplace"))
        stream.flush()


def abandon(stream: TextIO) -> None:
    """Discard what a stream still buffers; Python would try to write it again at exit."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def printable(text: str) -> str:
    """Escape control and direction characters in foreign text; line breaks and tabs stay."""
    return "".join(char if char.isprintable() or char in "\n\t" else f"\\u{ord(char):04x}" for char in text)


def can_show(text: str, stream: TextIO | None = None) -> bool:
    """Whether a stream (stdout when None) can encode the text."""
    try:
        text.encode(_encoding(stream))
    except (UnicodeError, LookupError):
        return False
    return True


def encodable(text: str, stream: TextIO | None = None) -> str:
    """Escape the characters that a stream (stdout when None) cannot encode."""
    if can_show(text, stream):
        return text
    encoding = _encoding(stream)
    try:
        return text.encode(encoding, "backslashreplace").decode(encoding)
    except (UnicodeError, LookupError):
        return text.encode("ascii", "backslashreplace").decode("ascii")


def _encoding(stream: TextIO | None) -> str:
    return getattr(sys.stdout if stream is None else stream, "encoding", None) or "utf-8"
