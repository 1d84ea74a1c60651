# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/data_sp/author_cp_info/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["AuthorCpInfoV1", "BaseResp", "ExpectCpe", "ExpectCpm", "HotItem"]


class AuthorCpInfoV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    expect_cpe: ExpectCpe
    expect_cpm: ExpectCpm
    expect_vv: HotItem
    hot_item: HotItem


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
    """`data.expect_cpm`; seen 1 time."""

    cpm_1_20: str | None
    cpm_21_60: str | None
    cpm_60: str | None


class HotItem(Record):
    """`data.expect_vv`, `data.hot_item`; seen 2 times."""

    value: int | None
