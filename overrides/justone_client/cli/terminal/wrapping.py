"""Break lines between words, never inside a name, an id or a command in backticks, also in Chinese."""

from __future__ import annotations

import re
import shutil
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, ConsoleOptions
    from rich.measure import Measurement
    from rich.text import Text

__all__ = ["Words", "longest_word", "wrapped"]

_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_CLOSING = "、，。；：）」”！？"
_AFTER = ",.;:!?)"
_HAN = "\u3400-\u9fff"
# Chinese breaks between any two characters, but not in a short word that stands alone, and no line begins with a mark
# that closes.
_PIECE = re.compile(
    rf"[（「“]*(?:`[^`]*`[^\s{_WIDE}]*|(?<![{_HAN}])[{_HAN}]{{2,4}}(?![{_HAN}])|[{_WIDE}]|[^\s`{_WIDE}]+|`)"
    rf"[{_CLOSING}{_AFTER}]*\s*"
)
_NAMED = re.compile(r"[\w-]+(（[^）]*）)?[:：]")


class Words:
    """A text in a cell of a rich table, which breaks between words."""

    def __init__(self, text: Text) -> None:
        self._text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Yield the lines."""
        for line in self._text.split("\n"):
            for part in line.divide(_breaks(line.plain, options.max_width)):
                part.rstrip()
                part.overflow = "fold"  # only a word that is wider than the cell
                yield part

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Return the widths of the longest word and of the longest line."""
        from rich.cells import cell_len
        from rich.measure import Measurement

        lines = self._text.plain.split("\n")
        return Measurement(longest_word(self._text.plain), max(map(cell_len, lines)))


def longest_word(text: str) -> int:
    """Return the columns of the longest part that is not broken."""
    from rich.cells import cell_len

    return max((cell_len(piece[0].rstrip()) for piece in _PIECE.finditer(text)), default=0)


def wrapped(text: str, stream: TextIO | None = None) -> str:
    """Break lines that are longer than the terminal of a stream, stdout when None; a pipe gets the text as it is."""
    if not (sys.stdout if stream is None else stream).isatty():
        return text
    width = shutil.get_terminal_size().columns
    return "\n".join(part for line in text.split("\n") for part in _parts(line, width))


def _parts(line: str, width: int) -> Iterator[str]:
    """Yield the parts of a line; those after the first are indented as far, below a mark or a name further."""
    body = line.lstrip(" ")
    indent = " " * (len(line) - len(body))
    hanging = indent + ("  " if body.startswith("- ") else "    " if indent and _NAMED.match(body) else "")
    places = [0, *_breaks(body, width - len(hanging)), len(body)]
    for number, (start, end) in enumerate(pairwise(places)):
        yield f"{hanging if number else indent}{body[start:end].rstrip()}"


def _breaks(text: str, width: int) -> list[int]:
    """Return where new lines begin."""
    from rich.cells import cell_len

    places: list[int] = []
    column = 0
    for piece in _PIECE.finditer(text):
        if column and column + cell_len(piece[0].rstrip()) > width:
            places.append(piece.start())
            column = 0
        column += cell_len(piece[0])
    return places
