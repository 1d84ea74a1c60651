"""Rank the families of operations for a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .index import CONCEPT

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from .index import Family, Index
    from .question import Question

__all__ = ["Ranked", "rank"]

NEAR, ELSEWHERE = 0.5, 0.05
"""Factors for a family of a platform that the named one may mean as well, and of any other platform."""
UNLIKELY = 0.3
"""The factor for any platform but those that a misspelt name may mean."""
TITLE = 0.4
"""The part of the score that depends on how much of the title was asked for."""
DEPRECATED = 0.75
"""The factor for a family without a version that is not deprecated."""
MARKED = {"search": 0.88, "reply": 0.75}
"""Concepts that tell apart operations about the same thing: a list and a search, comments and replies to them.

The factor is for a family whose title has such a concept if the question has not, and the reverse.
"""
ON_TOPIC = 0.9
"""The factor for a platform that the named one may mean as well, if the question is about its topics."""
LEAST = 0.1
"""A family with less than this part of the best score is left out."""


class Ranked(NamedTuple):
    """A family, and its score."""

    family: Family
    score: float


def rank(question: Question, known: Index, within: Container[str] | None = None) -> list[Ranked]:
    """Return the families that fit a question, the best first.

    Args:
        within: Only families of these platforms.
    """
    scores: dict[int, float] = {}
    for term, weight in question.terms.items():
        for number, points in known.points(term):
            scores[number] = scores.get(number, 0.0) + weight * points
    factors = _factors(question, known) if within is None else {}
    ranked = [
        Ranked(family, scores[number] * _title(question, family) * _factor(family, factors))
        for number in scores
        if within is None or known.families[number].platform in within
        for family in (known.families[number],)
    ]
    ranked.sort(key=lambda one: (-one.score, one.family.name))
    return [one for one in ranked if one.score >= LEAST * ranked[0].score]


def _factors(question: Question, known: Index) -> dict[str, float]:
    """Return the factor of each platform that is named, or near a named one; empty if none is."""
    if question.guessed:
        return {one.platform: 1.0 if one.platform in question.guessed else UNLIKELY for one in known.families}
    factors = dict.fromkeys(question.platforms, 1.0)
    for platform in question.platforms:
        for other in known.near.get(platform, "").split():
            if other in question.platforms:  # `douyin xingtu` means the marketplace
                factors[platform] = NEAR
            else:
                on_topic = not question.concepts.keys().isdisjoint(known.topics.get(other, "").split())
                factors.setdefault(other, ON_TOPIC if on_topic else NEAR)
    return factors


def _factor(family: Family, factors: dict[str, float]) -> float:
    of_platform = factors.get(family.platform, ELSEWHERE) if factors else 1.0
    return of_platform * (DEPRECATED if family.is_deprecated else 1.0)


def _title(question: Question, family: Family) -> float:
    asked = sum(weight * question.concepts.get(concept, 0.0) for concept, weight in family.about.items())
    score = 1 - TITLE + TITLE * asked
    for concept, factor in MARKED.items():
        if (concept in question.concepts) is not (concept in family.about):
            score *= factor
    return score


def reasons(question: Question, family: Family, known: Index) -> Iterator[str]:
    """Yield why a family was found: the words of the question that speak for it."""
    if family.platform in question.platforms:
        yield f"platform: {question.platforms[family.platform]}"
    number = known.families.index(family)
    hits = {term: points for term in question.terms for found, points in known.points(term) if found == number}
    concepts = [term[1:] for term in hits if term.startswith(CONCEPT)]
    for place, wanted in (("title", True), ("text", False)):
        said = dict.fromkeys(question.forms[one] for one in concepts if (one in family.about) is wanted)
        if said:
            yield f"{place}: {', '.join(said)}"
    yield from (f"{word} taken for {meant}" for word, meant in question.corrections.items())
