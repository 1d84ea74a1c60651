# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-kol-link-info/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetKolLinkInfoV1", "BaseResp", "Index"]


class GetKolLinkInfoV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    cooperate_index: Index
    cp_index: Index
    link_convert_index: Index
    link_shopping_index: Index
    link_spread_index: Index
    link_star_index: Index


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class Index(Record):
    """`data.cooperate_index`, `data.cp_index`, `data.link_convert_index` and 3 more places; seen 6 times."""

    avg_value: float | None
    link_relative_ratio: float | None
    rank: str | None
    rank_percent: float | None
    value: float | None
