# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/data_sp/check_author_display/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["CheckAuthorDisplayV1", "BaseResp"]


class CheckAuthorDisplayV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    can_receive: bool | None
    follower: int | None
    link_cnt: int | None
    release_videos_cnt: int | None


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None
