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
UNLIKELY = 0.5
"""The factor for any platform but those that a misspelt name may mean."""
TITLE = 0.4
"""The part of the score that depends on how much of the title was asked for."""
DEPRECATED = 0.75
"""The factor for a family without a version that is not deprecated."""
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
                factors.setdefault(other, NEAR)
    return factors


def _factor(family: Family, factors: dict[str, float]) -> float:
    of_platform = factors.get(family.platform, ELSEWHERE) if factors else 1.0
    return of_platform * (DEPRECATED if family.is_deprecated else 1.0)


def _title(question: Question, family: Family) -> float:
    asked = sum(weight * question.concepts.get(concept, 0.0) for concept, weight in family.about.items())
    return 1 - TITLE + TITLE * asked


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
