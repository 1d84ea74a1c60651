# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douban/get-movie-review-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetMovieReviewDetailV1"]


class GetMovieReviewDetailV1(Record):
    """`data`; seen 1 time."""

    collectCount: int | None
    content: str | None
    forward_count: int | None
    rating: str | None
    time: str | None
    title: str | None
    user: str | None
