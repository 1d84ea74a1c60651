# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Beike, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.beike.community_list_v1 import CommunityListV1
    from ..models.beike.ershoufang_detail_v1 import ErshoufangDetailV1
    from ..models.beike.get_ershoufang_list_v1 import GetErshoufangListV1


COMMUNITY_LIST_V1: Operation[CommunityListV1] = Operation(
    "beike",
    "community_list_v1",
    "GET",
    "/api/beike/community/list/v1",
    "Community List",
    version="v1",
    parameters=(
        Parameter("cityId", "city_id", required=True),
        Parameter("condition", "condition"),
        Parameter("limitOffset", "limit_offset", "integer"),
    ),
    deprecated=True,
    answer="beike.community_list_v1:CommunityListV1",
    family="beike_community_list",
)

ERSHOUFANG_DETAIL_V1: Operation[ErshoufangDetailV1] = Operation(
    "beike",
    "ershoufang_detail_v1",
    "GET",
    "/api/beike/ershoufang/detail/v1",
    "Resale Housing Details",
    version="v1",
    parameters=(
        Parameter("cityId", "city_id", required=True),
        Parameter("houseCode", "house_code", required=True),
    ),
    deprecated=True,
    answer="beike.ershoufang_detail_v1:ErshoufangDetailV1",
    family="beike_ershoufang_detail",
)

GET_ERSHOUFANG_LIST_V1: Operation[GetErshoufangListV1] = Operation(
    "beike",
    "get_ershoufang_list_v1",
    "GET",
    "/api/beike/get-ershoufang-list/v1",
    "Resale Housing List",
    version="v1",
    parameters=(
        Parameter("cityId", "city_id", required=True),
        Parameter("condition", "condition"),
        Parameter("offset", "offset", "integer"),
    ),
    deprecated=True,
    answer="beike.get_ershoufang_list_v1:GetErshoufangListV1",
    family="beike_get_ershoufang_list",
)
