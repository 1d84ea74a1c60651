# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetSimilarKolV1"]


class GetSimilarKolV1(Record):
    """`data`; seen 1 time."""

    highlightWords: list[Any]
    kols: list[Any]
    redirect2NickSearch: bool | None
    resultType: int | None
    total: int | None
    trackId: str | None
