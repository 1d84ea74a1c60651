# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douban/get-movie-reviews/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import PageOf, Record

__all__ = ["GetMovieReviewsV1", "Review"]


class GetMovieReviewsV1(PageOf["Review"]):
    """`data`; seen 1 time."""

    reviews: list[Review]


class Review(Record):
    """`data.reviews[]`; seen 20 times."""

    avatar: str | None
    cid: str | None
    description: str | None
    downvote_count: int | None
    rating: str | None
    reply_count: int | None
    review_url: str | None
    time: str | None
    title: str | None
    upvote_count: int | None
    username: str | None
