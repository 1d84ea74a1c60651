"""How often a search finds the right operation: questions as people ask them, each with every family that answers it.

The questions were written before the search. Half of them (`tuned`) chose its weights, the other half (`held`) did not.
"""

import json
import math
import random
from functools import cache
from typing import Literal, NamedTuple, TypedDict

import pytest

from justone_client import Client
from justone_client._search.index import index
from tests.conftest import ROOT
from tests.search.typing_mistakes import misspelt

FILE = ROOT / "tests" / "search" / "questions.jsonl"
DRAWS = 8
"""Of typing mistakes in each question."""
Kind = Literal["en", "zh", "twin"]


class Question(TypedDict):
    question: str
    language: Literal["en", "zh"]
    kind: str
    """`twin`: about families of raw paths that resemble each other."""
    half: Literal["tuned", "held"]
    accepted: list[str]
    """The families that answer it."""


class Level(NamedTuple):
    """Hits of some questions."""

    asked: int
    first: int
    among_five: int

    def __str__(self) -> str:
        parts = (f"{100 * hits / self.asked:.0f} % ({wilson(hits, self.asked)})" for hits in self[1:])
        return f"{self.asked} questions, first and among five: {', '.join(parts)}"


def wilson(hits: int, asked: int) -> str:
    """The 95 % interval of a share."""
    z, share = 1.96, hits / asked
    middle = (share + z * z / (2 * asked)) / (1 + z * z / asked)
    half = z / (1 + z * z / asked) * math.sqrt(share * (1 - share) / asked + z * z / (4 * asked * asked))
    return f"{100 * (middle - half):.0f}-{100 * (middle + half):.0f}"


@cache
def questions() -> list[Question]:
    """The questions that this catalogue can answer: an update may remove operations."""
    known = {family.name for family in index().families}
    read: list[Question] = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
    return [one for one in read if known.intersection(one["accepted"])]


def level(kind: Kind, half: str | None = None, *, mistakes: bool = False) -> Level:
    """Search for the questions of a kind, perhaps each with one typing mistake: the mean of several draws."""
    chosen = [one for one in questions() if kind_of(one) == kind and half in (None, one["half"])]
    draws = [hits(chosen, random.Random(seed)) for seed in range(DRAWS)] if mistakes else [hits(chosen, None)]
    first, five = (round(sum(counts) / len(draws)) for counts in zip(*draws, strict=True))
    return Level(len(chosen), first, five)


def hits(chosen: list[Question], dice: random.Random | None) -> tuple[int, int]:
    """How many questions find their operation first, and among five."""
    first = five = 0
    for one in chosen:
        text = one["question"] if dice is None else misspelt(one["question"], dice)
        names = [found.operation.family for found in Client.search_operations(text, limit=5)]
        first += bool(set(one["accepted"]) & set(names[:1]))
        five += bool(set(one["accepted"]) & set(names))
    return first, five


def kind_of(question: Question) -> Kind:
    return "twin" if question["kind"] == "twin" else question["language"]


@pytest.mark.parametrize(("kind", "first", "five"), [("en", 0.88, 0.96), ("zh", 0.88, 0.97), ("twin", 0.75, 0.95)])
def test_most_questions_find_their_operation(kind: Kind, first: float, five: float) -> None:
    measured = level(kind)
    assert measured.first / measured.asked >= first, str(measured)
    assert measured.among_five / measured.asked >= five, str(measured)


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("kind", "first"), [("en", 0.85), ("zh", 0.9), ("twin", 0.85)])
def test_a_typing_mistake_costs_little(kind: Kind, first: float) -> None:
    measured = level(kind, mistakes=True)
    assert measured.first / measured.asked >= first, str(measured)


def test_no_question_is_a_title_or_a_search_word() -> None:
    from justone_client._requests.search_words import search_words

    def plain(text: str) -> str:
        return "".join(char for char in text.lower() if char.isalnum())

    known = {plain(word) for one in Client.operations() for word in (one.title, *one.formerly, *search_words(one.key))}
    assert not [one["question"] for one in questions() if plain(one["question"]) in known]


def test_both_languages_and_halves_have_enough_questions() -> None:
    for language in ("en", "zh"):
        of_language = [one for one in questions() if one["language"] == language]
        assert len(of_language) >= 80
        assert sum(one["half"] == "held" for one in of_language) >= 40


if __name__ == "__main__":  # the figures of docs/en/guides/search.md
    for kind in ("en", "zh", "twin"):
        for half in ("tuned", "held", None):
            for mistakes in (False, True):
                print(kind, half or "all", "one mistake each" if mistakes else "", level(kind, half, mistakes=mistakes))
