# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_ability/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetAuthorConvertAbilityV1", "BaseResp"]


class GetAuthorConvertAbilityV1(Record):
    """`data`; seen 1 time."""

    avg_sales_amount_range: str | None
    base_resp: BaseResp
    component_click_cnt_range: str | None
    component_click_rate_range: str | None
    gpm_range: str | None
    rec_product_price_range: str | None
    related_cpc_range: str | None


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None
