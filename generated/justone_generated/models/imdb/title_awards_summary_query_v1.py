# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/imdb/title-awards-summary-query/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["TitleAwardsSummaryQueryV1", "RatingsSummary", "Text", "Title", "TopRanking", "TotalWins"]


class TitleAwardsSummaryQueryV1(Record):
    """`data`; seen 1 time."""

    title: Title


class RatingsSummary(Record):
    """`data.title.ratingsSummary`; seen 1 time."""

    topRanking: TopRanking


class Text(Record):
    """`data.title.ratingsSummary.topRanking.text`; seen 1 time."""

    value: str | None


class Title(Record):
    """`data.title`; seen 1 time."""

    prestigiousAwardSummary: Any
    ratingsSummary: RatingsSummary
    totalNominations: TotalWins
    totalWins: TotalWins


class TopRanking(Record):
    """`data.title.ratingsSummary.topRanking`; seen 1 time."""

    rank: int | None
    text: Text


class TotalWins(Record):
    """`data.title.totalNominations`, `data.title.totalWins`; seen 2 times."""

    total: int | None
