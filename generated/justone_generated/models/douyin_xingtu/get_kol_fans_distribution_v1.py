# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/douyin-xingtu/get-kol-fans-distribution/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations


from ..._record import Record

__all__ = ["GetKolFansDistributionV1", "BaseResp", "Distribution", "DistributionDistribution"]


class GetKolFansDistributionV1(Record):
    """`data`; seen 1 time."""

    base_resp: BaseResp
    distributions: list[Distribution]
    last_update_time: str | None
    """Epoch seconds."""


class BaseResp(Record):
    """`data.base_resp`; seen 1 time."""

    status_code: int | None
    status_message: str | None


class Distribution(Record):
    """`data.distributions[]`; seen 8 times."""

    description: str | None
    distribution_list: list[DistributionDistribution]
    image: list[str]
    origin_type: int | None
    type: int | None
    type_display: str | None


class DistributionDistribution(Record):
    """`data.distributions[].distribution_list[]`; seen 80 times."""

    distribution_key: str | None
    distribution_value: str | None
