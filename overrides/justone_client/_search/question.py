"""Read a question: its terms and concepts with their weights, and the platforms it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from justone_generated._terms import is_han, matches, split, stem

from .index import CONCEPT
from .spelling import corrected, near_forms

if TYPE_CHECKING:
    from .index import Index

__all__ = ["Question", "read"]

# Weights, found by leaving each search word of the catalogue out of the index and asking for it (tests/search).
WORD, CHARACTER, PAIR, OF_CONCEPT = 1.0, 0.4, 0.6, 1.5
INNER = 0.6
"""A concept within a longer form, such as `comment` in `sub comment`."""
OF_PLATFORM, NOISE = 0.3, 0.35
"""A word that is part of a platform's name, or of noise."""
_SHORT_NAME = 3
"""Characters of a platform's name that one wrong character may hide."""
OF_CHARACTER = 0.9
"""The concepts of a character that is half of a form, such as 评 of 评论, share this weight."""
GUESSED = 0.7
"""A concept of a misspelt Chinese form."""


@dataclass
class Question:
    """A question as the ranking sees it."""

    words: list[str] = field(default_factory=list[str])
    """Its tokens, corrected."""
    written: list[str] = field(default_factory=list[str])
    """Each token as it was written."""
    corrections: dict[str, str] = field(default_factory=dict[str, str])
    """Misspelt word -> what it was taken for."""
    platforms: dict[str, str] = field(default_factory=dict[str, str])
    """Platform that is named -> by which words."""
    guessed: set[str] = field(default_factory=set[str])
    """Platforms that a misspelt name may mean, if none is named."""
    concepts: dict[str, float] = field(default_factory=dict[str, float])
    forms: dict[str, str] = field(default_factory=dict[str, str])
    """Concept -> the words for it."""
    terms: dict[str, float] = field(default_factory=dict[str, float])
    """Term, also of concepts -> weight."""


def read(text: str, known: Index) -> Question:
    """Read a question in English, Chinese or both."""
    question = Question()
    for written in split(text):
        word = stem(written)
        meant = corrected(word, known.words)
        question.words += meant
        question.written += [written] if meant == [word] else meant
        if meant != [word]:
            question.corrections[written] = " ".join(meant)
    named = _platforms(question, known)
    said = _concepts(question, known, named)
    noise = _covered(question.words, known.noise)
    if not question.platforms:
        question.guessed = _of_characters(question.words, said, known.platforms)
    _weigh(question, named, said, noise)
    return question


def _platforms(question: Question, known: Index) -> list[bool]:
    """Note the platforms that are named, longest names first, and return which tokens name them."""
    used = [False] * len(question.words)

    def note(form: str, start: int, end: int) -> None:
        if not any(used[start:end]):
            used[start:end] = [True] * (end - start)
            for platform in known.platforms[form].split():
                question.platforms.setdefault(platform, _joined(question.written[start:end]))

    for match in matches(question.words, known.platforms):
        note(match.form, match.start, match.end)
    if not any(used):  # 视频 is a word, not 视频号 without its end
        _guess(question.words, _covered(question.words, known.concepts), known.platforms, note)
    return used


def _concepts(question: Question, known: Index, named: Sequence[bool]) -> list[bool]:
    """Note the concepts, and return which tokens are part of a form."""
    covered = [False] * len(question.words)

    def note(form: str, start: int, end: int, weight: float) -> None:
        inner = all(covered[start:end])
        covered[start:end] = [True] * (end - start)
        for concept in known.concepts[form].split():
            if question.concepts.get(concept, 0) < weight * (INNER if inner else 1):
                question.concepts[concept] = weight * (INNER if inner else 1)
                question.forms[concept] = _joined(question.written[start:end])

    for match in matches(question.words, known.concepts):
        if len(match.form) == 1 and named[match.start]:
            continue  # a character of a platform's name, such as the picture in 星图
        note(match.form, match.start, match.end, 1.0)
    meaningful = [is_said or is_named for is_said, is_named in zip(covered, named, strict=True)]
    _guess(question.words, meaningful, known.concepts, lambda form, start, end: note(form, start, end, GUESSED))
    for at, word in enumerate(question.words):
        if is_han(word) and not covered[at] and not named[at] and word not in known.noise:
            names = dict.fromkeys(name for form in known.with_character(word) for name in known.concepts[form].split())
            for name in names:
                if name not in question.concepts:
                    question.concepts[name] = OF_CHARACTER / len(names)
                    question.forms[name] = question.written[at]
    return covered


def _guess(
    words: Sequence[str], covered: Sequence[bool], forms: Mapping[str, str], note: Callable[[str, int, int], None]
) -> None:
    """Note Chinese forms with one mistake, where a part of the tokens means nothing yet."""
    for length in (4, 3, 2):
        for start in range(len(words) - length + 1):
            new = {words[at] for at in range(start, start + length) if not covered[at]}
            if new:
                near = near_forms(words, start, start + length, forms)
                # A character that means nothing yet must speak for the form: 视频的 is not 视频号 with a mistake.
                if form := next((one for one in near if not new.isdisjoint(one.split())), None):
                    note(form, start, start + length)


def _of_characters(words: Sequence[str], said: Sequence[bool], platforms: Mapping[str, str]) -> set[str]:
    """Return the platforms whose short Chinese names share most characters that mean nothing else in the question."""
    if not any(map(is_han, words)):
        return set()
    # A letter may be half of a name too, such as the b of b站.
    left = {word for word, is_said in zip(words, said, strict=True) if len(word) == 1 and not is_said}
    votes: dict[str, int] = {}
    for form, names in platforms.items():
        row = form.split()
        if len(row) <= _SHORT_NAME and (count := len(left.intersection(row))):
            for name in names.split():
                votes[name] = max(votes.get(name, 0), count)
    return {name for name, count in votes.items() if count == max(votes.values())}


def _covered(words: Sequence[str], forms: Mapping[str, str]) -> list[bool]:
    covered = [False] * len(words)
    for match in matches(words, forms):
        covered[match.start : match.end] = [True] * (match.end - match.start)
    return covered


def _weigh(question: Question, named: Sequence[bool], said: Sequence[bool], noise: Sequence[bool]) -> None:
    words, terms = question.words, question.terms
    for concept, weight in question.concepts.items():
        terms[CONCEPT + concept] = OF_CONCEPT * weight
    for at, word in enumerate(words):
        kind = OF_PLATFORM if named[at] else NOISE if noise[at] and not said[at] else 1.0
        terms[word] = max(terms.get(word, 0), kind * (CHARACTER if is_han(word) else WORD))
        if at and is_han(word) and is_han(words[at - 1]):
            before = words[at - 1]
            kind = OF_PLATFORM if named[at] and named[at - 1] else NOISE if noise[at] and noise[at - 1] else 1.0
            terms[before + word] = max(terms.get(before + word, 0), kind * PAIR)


def _joined(words: Sequence[str]) -> str:
    """Join tokens as they were written: Chinese ones without blanks."""
    text = ""
    for word in words:
        text += word if not text or is_han(word) or is_han(text[-1]) else f" {word}"
    return text
