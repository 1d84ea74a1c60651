# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Douyin E-commerce, sync and async."""

from __future__ import annotations

from typing import Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import douyin_ec as _operations


class DouyinEc(Namespace):
    """Douyin E-commerce: `/api/douyin-ec`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Answer[Any]:
        """Item Comments.

        Page through customer comments on one Douyin E-commerce item, selected by item ID.

        Args:
            item_id: Item ID on the Douyin E-commerce platform.
            page: Which page of comments to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-comments/v1
        """
        return self._call(_operations.GET_ITEM_COMMENTS_V1, {"itemId": item_id, "page": page})

    @deprecated(
        "get_item_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_ec.get_item_detail_v2"
    )
    def get_item_detail_v1(self, *, item_id: str) -> Answer[Any]:
        """Item Details.

        Fetch title, price, stock and other details of a Douyin E-commerce item by item ID (V1).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_ec.get_item_detail_v2.

        The provider's documentation leaves this operation out.

        Args:
            item_id: Item ID on the Douyin E-commerce platform.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-detail/v1
        """
        return self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    def get_item_detail_v2(self, *, item_id: str) -> Answer[Any]:
        """Item Details.

        Fetch one Douyin E-commerce product's details from its item ID (V2).

        Notes:
            Capability: Sales figures of the product are part of the response.

        Args:
            item_id: Item ID on the Douyin E-commerce platform.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-detail/v2
        """
        return self._call(_operations.GET_ITEM_DETAIL_V2, {"itemId": item_id})

    def get_item_sku_info_v1(self, *, item_id: str) -> Answer[Any]:
        """Product SKU Info.

        SKU variants of one Douyin E-commerce item ID (V1).

        Args:
            item_id: Item ID on the Douyin E-commerce platform.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-sku-info/v1
        """
        return self._call(_operations.GET_ITEM_SKU_INFO_V1, {"itemId": item_id})

    def get_item_sku_info_v2(self, *, item_id: str) -> Answer[Any]:
        """Product SKU Info.

        SKU data for one Douyin E-commerce item ID (V2); unsupported products yield code 202.

        Args:
            item_id: Item ID on the Douyin E-commerce platform.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-sku-info/v2
        """
        return self._call(_operations.GET_ITEM_SKU_INFO_V2, {"itemId": item_id})

    def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Answer[Any]:
        """Shop Product List.

        Page through the products of one Douyin E-commerce shop, selected by shop ID.

        Args:
            shop_id: Shop ID on the Douyin E-commerce platform.
            page: Which page of results to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-shop-item-list/v1
        """
        return self._call(_operations.GET_SHOP_ITEM_LIST_V1, {"shopId": shop_id, "page": page})

    def search_item_list_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None
    ) -> Answer[Any]:
        """Product Search.

        Keyword search over Douyin E-commerce products; later pages pass the search_id from the last response.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return.
            search_id: search_id copied from the preceding response; needed for pages after the first.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/search-item-list/v1
        """
        return self._call(_operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "searchId": search_id})


class AsyncDouyinEc(Namespace):
    """Douyin E-commerce: `/api/douyin-ec`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Answer[Any]:
        """Item Comments.

        Page through customer comments on one Douyin E-commerce item, selected by item ID.

        Args:
            item_id: Item ID on the Douyin E-commerce platform.
            page: Which page of comments to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-comments/v1
        """
        return await self._call(_operations.GET_ITEM_COMMENTS_V1, {"itemId": item_id, "page": page})

    @deprecated(
        "get_item_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.douyin_ec.get_item_detail_v2"
    )
    async def get_item_detail_v1(self, *, item_id: str) -> Answer[Any]:
        """Item Details.

        Fetch title, price, stock and other details of a Douyin E-commerce item by item ID (V1).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.douyin_ec.get_item_detail_v2.

        The provider's documentation leaves this operation out.

        Args:
            item_id: Item ID on the Douyin E-commerce platform.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-detail/v1
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    async def get_item_detail_v2(self, *, item_id: str) -> Answer[Any]:
        """Item Details.

        Fetch one Douyin E-commerce product's details from its item ID (V2).

        Notes:
            Capability: Sales figures of the product are part of the response.

        Args:
            item_id: Item ID on the Douyin E-commerce platform.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-detail/v2
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V2, {"itemId": item_id})

    async def get_item_sku_info_v1(self, *, item_id: str) -> Answer[Any]:
        """Product SKU Info.

        SKU variants of one Douyin E-commerce item ID (V1).

        Args:
            item_id: Item ID on the Douyin E-commerce platform.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-sku-info/v1
        """
        return await self._call(_operations.GET_ITEM_SKU_INFO_V1, {"itemId": item_id})

    async def get_item_sku_info_v2(self, *, item_id: str) -> Answer[Any]:
        """Product SKU Info.

        SKU data for one Douyin E-commerce item ID (V2); unsupported products yield code 202.

        Args:
            item_id: Item ID on the Douyin E-commerce platform.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-item-sku-info/v2
        """
        return await self._call(_operations.GET_ITEM_SKU_INFO_V2, {"itemId": item_id})

    async def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Answer[Any]:
        """Shop Product List.

        Page through the products of one Douyin E-commerce shop, selected by shop ID.

        Args:
            shop_id: Shop ID on the Douyin E-commerce platform.
            page: Which page of results to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/get-shop-item-list/v1
        """
        return await self._call(_operations.GET_SHOP_ITEM_LIST_V1, {"shopId": shop_id, "page": page})

    async def search_item_list_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None
    ) -> Answer[Any]:
        """Product Search.

        Keyword search over Douyin E-commerce products; later pages pass the search_id from the last response.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return.
            search_id: search_id copied from the preceding response; needed for pages after the first.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin-ec/search-item-list/v1
        """
        return await self._call(
            _operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page, "searchId": search_id}
        )
