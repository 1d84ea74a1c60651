# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/data_sp/item_report_th_analysis/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["ItemReportThAnalysisV1", "BaseResp"]


class ItemReportThAnalysisV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    like_info: dict[str, str]
    play_lose_info: dict[str, str]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None
