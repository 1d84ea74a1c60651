# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["CostEffectiveV1"]


class CostEffectiveV1(Record):
    """`data`; seen 1 time."""

    date: Any
    estimatePictureCpm: Any
    estimatePictureCpmCompare: Any
    estimatePictureEngageCost: Any
    estimatePictureEngageCostCompare: Any
    estimateVideoCpm: float | None
    estimateVideoCpmCompare: float | None
    estimateVideoEngageCost: float | None
    estimateVideoEngageCostCompare: float | None
    pictureCase: int | None
    pictureReadCost: Any
    pictureSurpassRate: Any
    videoCase: int | None
    videoReadCost: str | None
    videoSurpassRate: float | None
