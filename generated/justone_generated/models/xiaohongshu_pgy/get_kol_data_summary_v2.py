# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/get-kol-data-summary/v2.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetKolDataSummaryV2"]


class GetKolDataSummaryV2(Record):
    """`data`; seen 1 time."""

    activeDayInLast7: int | None
    dateKey: str | None
    easyConnect: bool | None
    fans30GrowthBeyondRate: str | None
    fans30GrowthRate: str | None
    interactionBeyondRate: str | None
    interactionMedian: int | None
    inviteNum: int | None
    isActive: bool | None
    mEngagementNum: int | None
    mengagementNum: int | None
    noteNumber: int | None
    noteType: list[Any]
    pictureReadBeyondRate: str | None
    pictureReadCost: str | None
    readMedian: int | None
    readMedianBeyondRate: str | None
    responseRate: str | None
    tradeNames: list[Any]
    videoReadBeyondRate: str | None
    videoReadCost: str | None
