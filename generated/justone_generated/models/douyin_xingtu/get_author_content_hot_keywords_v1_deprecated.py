# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-author-content-hot-keywords/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetAuthorContentHotKeywordsV1Deprecated", "BaseResp"]


class GetAuthorContentHotKeywordsV1Deprecated(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    keyword_item_distribution: dict[str, Any]
    keyword_map: dict[str, Any]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None
