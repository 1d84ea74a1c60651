# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douban/get-subject-detail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetSubjectDetailV1"]


class GetSubjectDetailV1(Record):
    """`data`; seen 1 time."""

    alias: str | None
    cast: str | None
    director: str | None
    duration: str | None
    episodes: str | None
    imdb: str | None
    language: str | None
    poster: str | None
    rating: str | None
    rating_count: str | None
    """Count in text."""
    region: str | None
    release_date: str | None
    title: str | None
    type: str | None
    writer: str | None
    year: str | None
