# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/author/get_author_platform_channel_info_v2/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetAuthorPlatformChannelInfoV2V1", "BaseResp"]


class GetAuthorPlatformChannelInfoV2V1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    self_intro: str | None


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None
