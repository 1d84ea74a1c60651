# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/aggregator/get_author_commerce_spread_info/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetAuthorCommerceSpreadInfoV1", "BaseResp"]


class GetAuthorCommerceSpreadInfoV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    cpe_1_20: str | None
    cpe_20_60: str | None
    cpe_60: str | None
    cpm_1_20: str | None
    cpm_20_60: str | None
    cpm_20_60_rank_percent: str | None
    cpm_60: str | None
    modify_time: str | None
    """Epoch seconds."""
    sn_cpe_1_20: str | None
    sn_cpe_20_60: str | None
    sn_cpe_60: str | None
    sn_cpm_1_20: str | None
    sn_cpm_20_60: str | None
    sn_cpm_60: str | None
    sn_vv: str | None
    """Count in text."""
    vv: str | None
    """Count in text."""


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None
