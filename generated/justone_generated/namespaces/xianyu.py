# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Xianyu (GooFish), sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import xianyu as _operations

if TYPE_CHECKING:
    from typing import Literal

    SortChoice = Literal["active", "recent", "credit", "price_asc", "price_desc", "price_drop", "newest"] | str


class Xianyu(Namespace):
    """Xianyu (GooFish): `/api/xianyu`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_item_detail_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Fetch the public details of one second-hand Xianyu (Goofish) listing by item ID.

        Args:
            item_id: ID of the product on Xianyu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xianyu/get-item-detail/v1
        """
        return self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    def search_item_list_v1(
        self, *, keyword: str, page: str | None = None, sort: SortChoice | None = None
    ) -> Answer[Any]:
        """Product Search.

        Search second-hand Xianyu (Goofish) listings by keyword and page, sorted by activity, recency, seller
        credit or price.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return, counted from 1.
            sort: Listing order: active, recent, seller credit, price in either direction, reduced price,
                or newest. The service takes 'active' when None.
                - `active`: Active listings first.
                - `recent`: Recent nearby or position-based results first.
                - `credit`: Seller credit first.
                - `price_asc`: Lowest price first.
                - `price_desc`: Highest price first.
                - `price_drop`: Reduced-price listings first.
                - `newest`: Newly listed items first.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xianyu/search-item-list/v1
        """
        return self._call(_operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "sort": sort})


class AsyncXianyu(Namespace):
    """Xianyu (GooFish): `/api/xianyu`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_item_detail_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Fetch the public details of one second-hand Xianyu (Goofish) listing by item ID.

        Args:
            item_id: ID of the product on Xianyu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xianyu/get-item-detail/v1
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    async def search_item_list_v1(
        self, *, keyword: str, page: str | None = None, sort: SortChoice | None = None
    ) -> Answer[Any]:
        """Product Search.

        Search second-hand Xianyu (Goofish) listings by keyword and page, sorted by activity, recency, seller
        credit or price.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return, counted from 1.
            sort: Listing order: active, recent, seller credit, price in either direction, reduced price,
                or newest. The service takes 'active' when None.
                - `active`: Active listings first.
                - `recent`: Recent nearby or position-based results first.
                - `credit`: Seller credit first.
                - `price_asc`: Lowest price first.
                - `price_desc`: Highest price first.
                - `price_drop`: Reduced-price listings first.
                - `newest`: Newly listed items first.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xianyu/search-item-list/v1
        """
        return await self._call(_operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "sort": sort})
