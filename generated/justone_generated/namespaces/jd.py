# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of JD.com, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import jd as _operations

if TYPE_CHECKING:
    from ..models.jd.get_item_comments_v1 import GetItemCommentsV1
    from ..models.jd.get_item_detail_v1 import GetItemDetailV1


class Jd(Namespace):
    """JD.com: `/api/jd`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Answer[GetItemCommentsV1]:
        """Product Comments: returns data.data[] with userNickName, commentId, commentScore and more.

        Page through buyer comments on a JD.com product by item ID (V1).

        Args:
            item_id: JD.com item ID of the product.
            page: Which page of comments to return.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-comments/v1
        """
        return self._call(_operations.GET_ITEM_COMMENTS_V1, {"itemId": item_id, "page": page})

    @deprecated(
        "get_item_comments_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.jd.get_item_comments_v1"
    )
    def get_item_comments_v2(self, *, item_id: str, page: str | None = None) -> Answer[Any]:
        """Product Comments.

        Page through buyer comments on one JD.com SKU by item ID (V2).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.jd.get_item_comments_v1.

        Args:
            item_id: JD.com item ID of the product.
            page: Which page of comments to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-comments/v2
        """
        return self._call(_operations.GET_ITEM_COMMENTS_V2, {"itemId": item_id, "page": page})

    def get_item_description_images_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Description Images.

        Description images and attributes of one JD.com product, by item ID.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-description-images/v1
        """
        return self._call(_operations.GET_ITEM_DESCRIPTION_IMAGES_V1, {"itemId": item_id})

    def get_item_detail_v1(self, *, item_id: str) -> Answer[GetItemDetailV1]:
        """Product Details: returns data.product with brandName, shopId, saleDate, brandId and more.

        Fetch the details of a JD.com listing by item ID, V1 variant.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-detail/v1
        """
        return self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    @deprecated(
        "get_item_detail_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.jd.get_item_detail_v4"
    )
    def get_item_detail_v2(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Asynchronous JD.com product-detail tasks (V2), submitted and downloaded on the Just One API
        dashboard's Task Management page.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.jd.get_item_detail_v4.

        Notes:
            Limitation: Calling it directly brings back no product information.
            Guidance: Create a task, let it finish, then collect its output under Task Management in the
            provider's dashboard.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-detail/v2
        """
        return self._call(_operations.GET_ITEM_DETAIL_V2, {"itemId": item_id})

    def get_item_detail_v3(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Fetch the details of a JD.com listing by item ID, V3 variant.

        Notes:
            Capability: Coupons usable on a product are obtainable.
            Capability: A product's price once coupons are deducted is obtainable.
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-detail/v3
        """
        return self._call(_operations.GET_ITEM_DETAIL_V3, {"itemId": item_id})

    def get_item_detail_v4(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Fetch product information and images of a JD.com item by item ID (V4).

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-detail/v4
        """
        return self._call(_operations.GET_ITEM_DETAIL_V4, {"itemId": item_id})

    def get_item_price_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Price.

        Current price of one JD.com product, by item ID.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-price/v1
        """
        return self._call(_operations.GET_ITEM_PRICE_V1, {"itemId": item_id})

    def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Answer[Any]:
        """Shop Product List.

        List one page of the products sold by a JD.com shop, by shop ID.

        Args:
            shop_id: JD.com ID of the shop.
            page: Which page of the shop's products to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-shop-item-list/v1
        """
        return self._call(_operations.GET_SHOP_ITEM_LIST_V1, {"shopId": shop_id, "page": page})

    def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Answer[Any]:
        """Product Search.

        Keyword search over JD.com products, one numbered page at a time (V1).

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/search-item-list/v1
        """
        return self._call(_operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page})

    @deprecated(
        "search_item_list_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.jd.search_item_list_v1"
    )
    def search_item_list_v2(self, *, keyword: str, page: str | None = None) -> Answer[Any]:
        """Product Search.

        Keyword search over JD.com products ordered by sales volume, one numbered page at a time (V2).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.jd.search_item_list_v1.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/search-item-list/v2
        """
        return self._call(_operations.SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page})


class AsyncJd(Namespace):
    """JD.com: `/api/jd`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_item_comments_v1(self, *, item_id: str, page: str | None = None) -> Answer[GetItemCommentsV1]:
        """Product Comments: returns data.data[] with userNickName, commentId, commentScore and more.

        Page through buyer comments on a JD.com product by item ID (V1).

        Args:
            item_id: JD.com item ID of the product.
            page: Which page of comments to return.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-comments/v1
        """
        return await self._call(_operations.GET_ITEM_COMMENTS_V1, {"itemId": item_id, "page": page})

    @deprecated(
        "get_item_comments_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.jd.get_item_comments_v1"
    )
    async def get_item_comments_v2(self, *, item_id: str, page: str | None = None) -> Answer[Any]:
        """Product Comments.

        Page through buyer comments on one JD.com SKU by item ID (V2).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.jd.get_item_comments_v1.

        Args:
            item_id: JD.com item ID of the product.
            page: Which page of comments to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-comments/v2
        """
        return await self._call(_operations.GET_ITEM_COMMENTS_V2, {"itemId": item_id, "page": page})

    async def get_item_description_images_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Description Images.

        Description images and attributes of one JD.com product, by item ID.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-description-images/v1
        """
        return await self._call(_operations.GET_ITEM_DESCRIPTION_IMAGES_V1, {"itemId": item_id})

    async def get_item_detail_v1(self, *, item_id: str) -> Answer[GetItemDetailV1]:
        """Product Details: returns data.product with brandName, shopId, saleDate, brandId and more.

        Fetch the details of a JD.com listing by item ID, V1 variant.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-detail/v1
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    @deprecated(
        "get_item_detail_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.jd.get_item_detail_v4"
    )
    async def get_item_detail_v2(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Asynchronous JD.com product-detail tasks (V2), submitted and downloaded on the Just One API
        dashboard's Task Management page.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.jd.get_item_detail_v4.

        Notes:
            Limitation: Calling it directly brings back no product information.
            Guidance: Create a task, let it finish, then collect its output under Task Management in the
            provider's dashboard.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-detail/v2
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V2, {"itemId": item_id})

    async def get_item_detail_v3(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Fetch the details of a JD.com listing by item ID, V3 variant.

        Notes:
            Capability: Coupons usable on a product are obtainable.
            Capability: A product's price once coupons are deducted is obtainable.
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-detail/v3
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V3, {"itemId": item_id})

    async def get_item_detail_v4(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Fetch product information and images of a JD.com item by item ID (V4).

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-detail/v4
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V4, {"itemId": item_id})

    async def get_item_price_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Price.

        Current price of one JD.com product, by item ID.

        Args:
            item_id: JD.com item ID of the product.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-item-price/v1
        """
        return await self._call(_operations.GET_ITEM_PRICE_V1, {"itemId": item_id})

    async def get_shop_item_list_v1(self, *, shop_id: str, page: str | None = None) -> Answer[Any]:
        """Shop Product List.

        List one page of the products sold by a JD.com shop, by shop ID.

        Args:
            shop_id: JD.com ID of the shop.
            page: Which page of the shop's products to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/get-shop-item-list/v1
        """
        return await self._call(_operations.GET_SHOP_ITEM_LIST_V1, {"shopId": shop_id, "page": page})

    async def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Answer[Any]:
        """Product Search.

        Keyword search over JD.com products, one numbered page at a time (V1).

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/search-item-list/v1
        """
        return await self._call(_operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page})

    @deprecated(
        "search_item_list_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.jd.search_item_list_v1"
    )
    async def search_item_list_v2(self, *, keyword: str, page: str | None = None) -> Answer[Any]:
        """Product Search.

        Keyword search over JD.com products ordered by sales volume, one numbered page at a time (V2).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.jd.search_item_list_v1.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/jd/search-item-list/v2
        """
        return await self._call(_operations.SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page})
