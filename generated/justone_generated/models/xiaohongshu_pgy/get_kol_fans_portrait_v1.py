# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetKolFansPortraitV1", "Distribution", "DistributionData", "FansPortrait"]


class GetKolFansPortraitV1(Record):
    """`data`; seen 1 time."""

    fansPortrait: FansPortrait


class Distribution(Record):
    """`data.fansPortrait.ageDistribution[]`, `data.fansPortrait.cityDistribution[]`, `data.fansPortrait.genderDistribution[]` and 2 more places; seen 37 times."""

    distribution_data: DistributionData


class DistributionData(Record):
    """`data.fansPortrait.ageDistribution[].distribution_data`; seen 37 times."""

    cnt: int | None
    name: str | None


class FansPortrait(Record):
    """`data.fansPortrait`; seen 1 time."""

    ageDistribution: list[Distribution]
    cityDistribution: list[Distribution]
    genderDistribution: list[Distribution]
    interestDistribution: list[Distribution]
    provinceDistribution: list[Distribution]
