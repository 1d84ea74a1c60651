# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetKolFansSummaryV1"]


class GetKolFansSummaryV1(Record):
    """`data`; seen 1 time."""

    activeFansBeyondRate: str | None
    activeFansL28: int | None
    activeFansRate: str | None
    engageFansBeyondRate: str | None
    engageFansL30: int | None
    engageFansRate: str | None
    fansGrowthBeyondRate: str | None
    fansGrowthRate: str | None
    fansIncreaseNum: int | None
    fansNum: int | None
    payFansUserNum30d: int | None
    payFansUserRate30d: str | None
    readFansBeyondRate: str | None
    readFansIn30: int | None
    readFansRate: str | None
