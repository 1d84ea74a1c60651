"""The words of the printed pages, read from `wording.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .tree import Language

__all__ = ["Topic", "Words", "topics", "words_of"]


class Words:
    """The words of one language: `words("default", "10")`."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts

    def __call__(self, name: str, /, *values: object, **named: object) -> str:
        """Return a text with its values filled in."""
        text = self._texts[name]
        return text.format(*values, **named) if values or named else text

    def count(self, number: int) -> str:
        """Return `1 operation`, `2 operations`."""
        return self("count_one") if number == 1 else self("count_many", number)


@dataclass(frozen=True)
class Topic:
    """What an operation is about, by the words of its English title."""

    name: str
    titles: dict[Language, str]
    words: frozenset[str]


@cache
def _read() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "wording.toml").read_text("utf-8"))


def words_of(language: Language) -> Words:
    """Return the words of a language."""
    return Words(_read()[language])


@cache
def topics() -> tuple[Topic, ...]:
    """Return all topics, in the order of pages."""
    return tuple(
        Topic(one["name"], {"en": one["en"], "zh": one["zh"]}, frozenset(one["words"].split()))
        for one in _read()["topic"]
    )
