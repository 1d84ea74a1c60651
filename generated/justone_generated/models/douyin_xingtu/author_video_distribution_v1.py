# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/gw/api/data_sp/author_video_distribution/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["AuthorVideoDistributionV1", "BaseResp", "VideoContentDistribution"]


class AuthorVideoDistributionV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    video_content_distribution: list[VideoContentDistribution]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class VideoContentDistribution(Record):
    """`data.video_content_distribution[]`; seen 3 times."""

    cnt: int | None
    name: str | None
    proportion: float | None
