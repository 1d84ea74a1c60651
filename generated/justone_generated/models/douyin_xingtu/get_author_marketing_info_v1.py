# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/author/get_author_marketing_info/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetAuthorMarketingInfoV1", "BaseResp", "PriceInfo"]


class GetAuthorMarketingInfoV1(Record):
    """`data`; seen 1 time."""

    activity_info: list[Any]
    base_resp: BaseResp
    hot_list_ranks: list[Any]
    industry_tags: list[str]
    price_info: list[PriceInfo]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class PriceInfo(Record):
    """`data.price_info[]`; seen 7 times."""

    activity_info: list[Any]
    author_id: str | None
    desc: str | None
    do_fold: bool | None
    enable: bool | None
    end_time: str | None
    """Epoch seconds."""
    field: str | None
    has_discount: bool | None
    is_open: bool | None
    need_price: bool | None
    online_status: int | None
    origin_price: int | None
    platform_activity_id: str | None
    platform_source: int | None
    price: int | None
    settlement_desc: str | None
    settlement_type: int | None
    start_time: str | None
    """Epoch seconds."""
    task_category: int | None
    task_category_status: int | None
    template_list: list[Any]
    video_type: int | None
