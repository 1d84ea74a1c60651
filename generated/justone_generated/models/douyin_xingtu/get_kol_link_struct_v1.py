# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-kol-link-struct/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetKolLinkStructV1", "BaseResp", "LinkStruct"]


class GetKolLinkStructV1(Record):
    """`data`; seen 1 time."""

    author_link_type: str | None
    base_resp: BaseResp
    link_struct: dict[str, LinkStruct]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class LinkStruct(Record):
    """`data.link_struct{}`; seen 5 times."""

    proportion: float | None
    rank_percent: float | None
    relative_ratio: float | None
    same_industry_median: int | None
    value: int | None
