"""Correct misspelt words of a question by the words of the index."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from justone_generated._terms import is_han

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["corrected", "near_forms"]

_SHORTEST = 4
"""Letters of the shortest word to correct: nearly every combination of three is a word."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LIKE = 0.75
"""The least similarity of a word with two mistakes."""


def corrected(word: str, words: Mapping[str, int]) -> list[str]:
    """Return what a word is likely to mean: itself if it is known, else a known word, or the two words in it."""
    if word in words or len(word) < _SHORTEST or not word.isascii() or not word.isalpha():
        return [word]
    if near := [one for one in set(_one_mistake(word)) if one in words]:
        return [max(near, key=lambda one: (one[0] == word[0], words[one], one))]
    halves = ((word[:cut], word[cut:]) for cut in range(2, len(word) - 1))
    if parts := [pair for pair in halves if all(half in words and len(half) > 2 for half in pair)]:
        return list(max(parts, key=lambda pair: min(words[half] for half in pair)))
    return [_alike(word, words) or word]


def _one_mistake(word: str) -> Iterator[str]:
    """Yield every text that one mistake makes this word of: a letter too many, missing, wrong, or two swapped."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in _LETTERS)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        yield from (before + letter + after for letter in _LETTERS)


def _alike(word: str, words: Mapping[str, int]) -> str | None:
    """Return the most similar word with the same first letter and about the same length, if it is similar enough."""
    if len(word) < _SHORTEST + 2:
        return None
    near = [one for one in words if one[0] == word[0] and abs(len(one) - len(word)) <= 2]
    matcher = SequenceMatcher(None, "", word, autojunk=False)
    best, most = None, _LIKE
    for one in near:
        matcher.set_seq1(one)
        if matcher.quick_ratio() > most and (like := matcher.ratio()) > most:
            best, most = one, like
    return best


def near_forms(words: Sequence[str], start: int, end: int, forms: Mapping[str, str]) -> Iterator[str]:
    """Yield Chinese forms that tokens from `start` to `end` are with one mistake: swapped, missing, extra or wrong."""
    row = list(words[start:end])
    if not all(map(is_han, row)):
        return
    for at in range(len(row) - 1):
        yield from _known([*row[:at], row[at + 1], row[at], *row[at + 2 :]], forms)
    for at in range(1, len(row) - 1):
        yield from _known(row[:at] + row[at + 1 :], forms)
    if len(row) < 2:
        return
    shortened = _shortened(forms)
    yield from (form for form, _ in shortened.get(" ".join(row), ()))
    if len(row) > 2:
        for at in range(len(row)):
            rest = " ".join(row[:at] + row[at + 1 :])
            # In the same place: 抖这音图 is 抖音 with one more character, not 抖音星图.
            yield from (form for form, missing in shortened.get(rest, ()) if missing == at)


def _known(row: Sequence[str], forms: Mapping[str, str]) -> Iterator[str]:
    text = " ".join(row)
    if text in forms:
        yield text


_SHORTENED: dict[int, dict[str, list[tuple[str, int]]]] = {}


def _shortened(forms: Mapping[str, str]) -> Mapping[str, list[tuple[str, int]]]:
    """Map each Chinese form of three or more characters, without one of them, to the form and the missing place."""
    if id(forms) not in _SHORTENED:
        found: dict[str, list[tuple[str, int]]] = {}
        for form in forms:
            row = form.split()
            if len(row) > 2 and all(map(is_han, row)):
                for at in range(len(row)):
                    found.setdefault(" ".join(row[:at] + row[at + 1 :]), []).append((form, at))
        _SHORTENED[id(forms)] = found
    return _SHORTENED[id(forms)]
