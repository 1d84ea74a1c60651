# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-kol-spread-info/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetKolSpreadInfoV1", "BaseResp", "ExpectCpe", "ExpectCpm", "InteractRate", "ItemRate"]


class GetKolSpreadInfoV1(Record):
    """`data`; seen 1 time."""

    avg_duration: str | None
    base_resp: BaseResp
    comment_avg: str | None
    expect_cpe: ExpectCpe
    expect_cpm: ExpectCpm
    interact_rate: InteractRate
    item_num: str | None
    """Count in text."""
    item_rate: ItemRate
    like_avg: str | None
    play_mid: str | None
    play_over_rate: InteractRate
    play_stability: InteractRate
    sales_expect_cpm: ExpectCpm
    share_avg: str | None


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class ExpectCpe(Record):
    """`data.expect_cpe`; seen 1 time."""

    cpe_1_20: str | None
    cpe_21_60: str | None
    cpe_60: str | None


class ExpectCpm(Record):
    """`data.expect_cpm`, `data.sales_expect_cpm`; seen 2 times."""

    cpm_1_20: str | None
    cpm_21_60: str | None
    cpm_60: str | None


class InteractRate(Record):
    """`data.interact_rate`, `data.play_over_rate`, `data.play_stability` and 2 more places; seen 5 times."""

    label: str | None
    overtake: int | None
    value: int | None


class ItemRate(Record):
    """`data.item_rate`; seen 1 time."""

    interact_rate: dict[str, Any]
    item_num: InteractRate
    play_mid: InteractRate
