# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/data_sp/get_author_convert_videos_or_products/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetAuthorConvertVideosOrProductsV1", "BaseResp", "Pagination"]


class GetAuthorConvertVideosOrProductsV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    pagination: Pagination
    video_list: list[Any]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class Pagination(Record):
    """`data.pagination`; seen 1 time."""

    has_more: bool | None
    limit: int | None
    page: int | None
    total_count: int | None
