"""Split text into the terms of the search index. The press and the search use this one module and so agree on terms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

__all__ = ["Match", "form", "is_han", "matches", "split", "stem", "terms", "tokens"]

_TOKEN = re.compile(r"[a-z]+|[0-9]+|[^\W\d_a-z]")
"""A Latin word, a number, or one character of another script."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
LONGEST = 6
"""Tokens of the longest form of a concept or platform."""


class Match(NamedTuple):
    """A form that occurs in a text, and the tokens it covers."""

    form: str
    start: int
    end: int


def split(text: str) -> list[str]:
    """Return the words of a text in lower case, its numbers, and its characters of Chinese."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", _CAMEL.sub(" ", text)).lower())


def tokens(text: str) -> list[str]:
    """Return the tokens of a text: like `split`, with the stems of words."""
    return [stem(one) for one in split(text)]


def stem(word: str) -> str:
    """Return a word without the endings of plurals and verbs: `comments`, `commented` and `comment` are one term."""
    if len(word) < 4 or not word.isascii():
        return word
    for ending, instead, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return _undoubled(word[: len(word) - len(ending)]) + instead
    return word


_ENDINGS = (
    ("ies", "y", 2), ("sses", "ss", 2), ("ching", "ch", 2), ("shes", "sh", 2), ("ches", "ch", 2), ("xes", "x", 2),
    ("ings", "", 3), ("ing", "", 4), ("ss", "ss", 0), ("us", "us", 0), ("is", "is", 0), ("s", "", 3), ("ied", "y", 2),
    ("ed", "", 4),
)  # fmt: skip


def _undoubled(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] in "bdgmnprt" else word


def is_han(text: str) -> bool:
    """Whether a token is a character of Chinese, or of another script without blanks."""
    return text > "\u024f"


def terms(text: str) -> list[str]:
    """Return the terms of a text: its words, and of Chinese the characters and the pairs of neighbours."""
    return list(_terms(tokens(text)))


def _terms(words: Sequence[str]) -> Iterator[str]:
    before = ""
    for word in words:
        yield word
        if before and is_han(word):
            yield before + word
        before = word if is_han(word) else ""


def form(text: str) -> str:
    """Return a text as the key of a mapping of forms."""
    return " ".join(tokens(text))


def matches(words: Sequence[str], forms: Mapping[str, object]) -> list[Match]:
    """Return every form that occurs in a row of tokens, the longest first."""
    return [
        Match(text, start, start + length)
        for length in range(min(LONGEST, len(words)), 0, -1)
        for start in range(len(words) - length + 1)
        if (text := " ".join(words[start : start + length])) in forms
    ]
