# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-kol-daily-fans/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetKolDailyFansV1", "BaseResp", "Daily", "V2"]


class GetKolDailyFansV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    daily: list[Daily]
    delta: list[Daily]
    description: str | None
    fans_advice: str | None
    fans_growth: str | None
    fans_growth_rate: int | None
    fans_growth_rate_v2: V2
    fans_growth_v2: V2
    raw_play_rate: dict[str, Any]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class Daily(Record):
    """`data.daily[]`, `data.delta[]`; seen 60 times."""

    date: str | None
    fans_cnt: str | None
    """Count in text."""


class V2(Record):
    """`data.fans_growth_rate_v2`, `data.fans_growth_v2`; seen 2 times."""

    value: int | None
