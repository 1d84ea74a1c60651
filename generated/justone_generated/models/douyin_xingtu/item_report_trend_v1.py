# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/data_sp/item_report_trend/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["ItemReportTrendV1", "BaseResp", "DateValues", "Vv"]


class ItemReportTrendV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    date_values: DateValues


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class DateValues(Record):
    """`data.date_values`; seen 1 time."""

    collect_cnt_list: list[Vv]
    comment_cnt_list: list[Vv]
    finish_rate_list: list[Vv]
    hot_score_list: list[Vv]
    interact_cnt_list: list[Vv]
    interact_rate_list: list[Vv]
    like_cnt_list: list[Vv]
    share_cnt_list: list[Vv]
    valid_vv_list: list[Vv]
    vv_list: list[Vv]


class Vv(Record):
    """`data.date_values.collect_cnt_list[]`, `data.date_values.comment_cnt_list[]`, `data.date_values.finish_rate_list[]` and 7 more places; seen 300 times."""

    value: str | None
    visit_date: int | None
