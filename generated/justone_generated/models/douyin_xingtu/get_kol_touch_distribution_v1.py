# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-kol-touch-distribution/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = [
    "GetKolTouchDistributionV1",
    "BaseResp",
    "DistributionData",
    "SecondDistribution",
    "ThreeDistribution",
    "VideoTouch",
]


class GetKolTouchDistributionV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    video_touch: list[VideoTouch]


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class DistributionData(Record):
    """`data.video_touch[].distribution_data`, `data.video_touch[].second_distribution[].distribution_data`, `data.video_touch[].second_distribution[].three_distribution[].distribution_data`; seen 15 times."""

    cnt: int | None
    name: str | None


class SecondDistribution(Record):
    """`data.video_touch[].second_distribution[]`; seen 6 times."""

    distribution_data: DistributionData
    three_distribution: list[ThreeDistribution]


class ThreeDistribution(Record):
    """`data.video_touch[].second_distribution[].three_distribution[]`; seen 8 times."""

    distribution_data: DistributionData


class VideoTouch(Record):
    """`data.video_touch[]`; seen 1 time."""

    distribution_data: DistributionData
    second_distribution: list[SecondDistribution]
