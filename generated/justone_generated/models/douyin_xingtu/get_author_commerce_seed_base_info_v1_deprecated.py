# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-author-commerce-seed-base-info/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetAuthorCommerceSeedBaseInfoV1Deprecated", "BaseResp"]


class GetAuthorCommerceSeedBaseInfoV1Deprecated(Record):
    """`data`; seen 1 time."""

    avg_a3_incr_cnt: str | None
    avg_a3_incr_cnt_rank_percent: str | None
    avg_search_after_view_cnt: str | None
    avg_search_after_view_cnt_rank_percent: str | None
    avg_search_after_view_rate: str | None
    avg_search_after_view_rate_rank_percent: str | None
    base_resp: BaseResp
    modify_time: str | None
    """Epoch seconds."""
    personal_avg_search_after_view_cnt: str | None
    personal_avg_search_after_view_cnt_rank_percent: str | None
    personal_avg_search_after_view_rate: str | None
    personal_search_word_ctr: str | None
    search_word_ctr: str | None


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None
