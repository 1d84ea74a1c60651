# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Beike, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import beike as _operations

if TYPE_CHECKING:
    from ..models.beike.community_list_v1 import CommunityListV1
    from ..models.beike.ershoufang_detail_v1 import ErshoufangDetailV1
    from ..models.beike.get_ershoufang_list_v1 import GetErshoufangListV1


class Beike(Namespace):
    """Beike: `/api/beike`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    @deprecated("community_list_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def community_list_v1(
        self, *, city_id: str, condition: str | None = None, limit_offset: int | None = None
    ) -> Answer[CommunityListV1]:
        """Community List.

        List residential communities on Beike for a city ID, paged by offset and optionally narrowed by filter
        conditions.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            city_id: Numeric ID of the city on Beike.
            condition: Filter expression narrowing which residential communities are listed; empty applies
                no filter.
            limit_offset: Offset of the first community to return, counted from 0, typically in steps of
                20. The service takes 0 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/beike/community/list/v1
        """
        return self._call(
            _operations.COMMUNITY_LIST_V1, {"cityId": city_id, "condition": condition, "limitOffset": limit_offset}
        )

    @deprecated("ershoufang_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def ershoufang_detail_v1(self, *, city_id: str, house_code: str) -> Answer[ErshoufangDetailV1]:
        """Resale Housing Details.

        Fetch one second-hand home listed on Beike, by city ID plus house code.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            city_id: Numeric ID of the city on Beike.
            house_code: ID of the property listing on Beike.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/beike/ershoufang/detail/v1
        """
        return self._call(_operations.ERSHOUFANG_DETAIL_V1, {"cityId": city_id, "houseCode": house_code})

    @deprecated("get_ershoufang_list_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def get_ershoufang_list_v1(
        self, *, city_id: str, condition: str | None = None, offset: int | None = None
    ) -> Answer[GetErshoufangListV1]:
        """Resale Housing List.

        List second-hand homes on Beike for a city ID, paged by offset and optionally narrowed by filter
        conditions.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            city_id: Numeric ID of the city on Beike.
            condition: Filter expression for resale listings, covering for instance district, price band
                or room layout; empty applies no filter.
            offset: Offset of the first listing to return, counted from 0, typically in steps of 20. The
                service takes 0 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/beike/get-ershoufang-list/v1
        """
        return self._call(
            _operations.GET_ERSHOUFANG_LIST_V1, {"cityId": city_id, "condition": condition, "offset": offset}
        )


class AsyncBeike(Namespace):
    """Beike: `/api/beike`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    @deprecated("community_list_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def community_list_v1(
        self, *, city_id: str, condition: str | None = None, limit_offset: int | None = None
    ) -> Answer[CommunityListV1]:
        """Community List.

        List residential communities on Beike for a city ID, paged by offset and optionally narrowed by filter
        conditions.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            city_id: Numeric ID of the city on Beike.
            condition: Filter expression narrowing which residential communities are listed; empty applies
                no filter.
            limit_offset: Offset of the first community to return, counted from 0, typically in steps of
                20. The service takes 0 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/beike/community/list/v1
        """
        return await self._call(
            _operations.COMMUNITY_LIST_V1, {"cityId": city_id, "condition": condition, "limitOffset": limit_offset}
        )

    @deprecated("ershoufang_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def ershoufang_detail_v1(self, *, city_id: str, house_code: str) -> Answer[ErshoufangDetailV1]:
        """Resale Housing Details.

        Fetch one second-hand home listed on Beike, by city ID plus house code.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            city_id: Numeric ID of the city on Beike.
            house_code: ID of the property listing on Beike.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/beike/ershoufang/detail/v1
        """
        return await self._call(_operations.ERSHOUFANG_DETAIL_V1, {"cityId": city_id, "houseCode": house_code})

    @deprecated("get_ershoufang_list_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def get_ershoufang_list_v1(
        self, *, city_id: str, condition: str | None = None, offset: int | None = None
    ) -> Answer[GetErshoufangListV1]:
        """Resale Housing List.

        List second-hand homes on Beike for a city ID, paged by offset and optionally narrowed by filter
        conditions.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            city_id: Numeric ID of the city on Beike.
            condition: Filter expression for resale listings, covering for instance district, price band
                or room layout; empty applies no filter.
            offset: Offset of the first listing to return, counted from 0, typically in steps of 20. The
                service takes 0 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/beike/get-ershoufang-list/v1
        """
        return await self._call(
            _operations.GET_ERSHOUFANG_LIST_V1, {"cityId": city_id, "condition": condition, "offset": offset}
        )
