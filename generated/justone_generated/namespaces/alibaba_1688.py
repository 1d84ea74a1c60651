# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of 1688, sync and async."""

from __future__ import annotations

from typing import Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import alibaba_1688 as _operations


class Alibaba1688(Namespace):
    """1688: `/api/1688`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_item_detail_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Fetch the public details of one 1688 wholesale offer by its item ID.

        Args:
            item_id: ID of the product listing on 1688.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/1688/get-item-detail/v1
        """
        return self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    def search_item_list_v1(self, *, keyword: str) -> Answer[Any]:
        """Product Search.

        Search 1688's wholesale listings by a single keyword.

        Args:
            keyword: Word or phrase to search for.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/1688/search-item-list/v1
        """
        return self._call(_operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword})


class AsyncAlibaba1688(Namespace):
    """1688: `/api/1688`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_item_detail_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Fetch the public details of one 1688 wholesale offer by its item ID.

        Args:
            item_id: ID of the product listing on 1688.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/1688/get-item-detail/v1
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    async def search_item_list_v1(self, *, keyword: str) -> Answer[Any]:
        """Product Search.

        Search 1688's wholesale listings by a single keyword.

        Args:
            keyword: Word or phrase to search for.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/1688/search-item-list/v1
        """
        return await self._call(_operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword})
