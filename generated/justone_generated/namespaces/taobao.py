# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Taobao and Tmall, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import taobao as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.taobao.get_item_comment_v3 import GetItemCommentV3
    from ..models.taobao.get_item_detail_v1 import GetItemDetailV1
    from ..models.taobao.get_item_detail_v3 import GetItemDetailV3
    from ..models.taobao.get_item_detail_v4 import GetItemDetailV4
    from ..models.taobao.get_item_detail_v5 import GetItemDetailV5
    from ..models.taobao.get_item_detail_v9 import GetItemDetailV9
    from ..models.taobao.get_shop_item_list_v1 import GetShopItemListV1
    from ..models.taobao.get_shop_item_list_v2 import GetShopItemListV2
    from ..models.taobao.get_shop_item_list_v3 import GetShopItemListV3
    from ..models.taobao.search_item_list_v1 import SearchItemListV1

    GetShopItemListV1SortChoice = Literal["_sale", "_default"] | str
    OrderTypeChoice = Literal["feedbackdate", "general"] | str
    SearchItemListV1SortChoice = Literal["_sale", "_bid", "bid", "_coefp"] | str
    SortChoice = Literal["coefp", "hotsell", "oldstarts", "bid", "_bid"] | str


class Taobao(Namespace):
    """Taobao and Tmall: `/api/taobao`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_item_comment_v3(
        self, *, item_id: str, order_type: OrderTypeChoice | None = None, page: int | None = None
    ) -> Answer[GetItemCommentV3]:
        """Product Reviews: returns data.comments[] with content, buyAmount, user, date, rateId and more.

        Page through reviews of a Taobao or Tmall product by item ID, in general or feedback-date order (V3).

        Args:
            item_id: Item ID of the product on Taobao or Tmall.
            order_type: Comment order: `feedbackdate` by date of feedback, or `general`. The service takes
                'feedbackdate' when None.
                - `feedbackdate`: Sort by feedback date
                - `general`: General sorting
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-comment/v3
        """
        return self._call(_operations.GET_ITEM_COMMENT_V3, {"itemId": item_id, "orderType": order_type, "page": page})

    def get_item_detail_v1(self, *, item_id: str) -> Answer[GetItemDetailV1]:
        """Product Details: returns itemDesc, itemPrice, seller, skuId and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V1 variant.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v1
        """
        return self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    @deprecated(
        "get_item_detail_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.taobao.get_item_detail_v3"
    )
    def get_item_detail_v2(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Asynchronous Taobao/Tmall product-detail tasks (V2), submitted and downloaded on the Just One API
        dashboard's Task Management page.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.taobao.get_item_detail_v3.

        Notes:
            Limitation: Calling it directly brings back no product information.
            Guidance: Create a task, let it finish, then collect its output under Task Management in the
            provider's dashboard.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v2
        """
        return self._call(_operations.GET_ITEM_DETAIL_V2, {"itemId": item_id})

    def get_item_detail_v3(self, *, item_id: str) -> Answer[GetItemDetailV3]:
        """Product Details: returns data.seller with sellerNick, fans, overallScore, userId, shopId and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V3 variant.

        The provider recommends this version.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v3
        """
        return self._call(_operations.GET_ITEM_DETAIL_V3, {"itemId": item_id})

    def get_item_detail_v4(self, *, item_id: str) -> Answer[GetItemDetailV4]:
        """Product Details: returns title, DiscountPrice, shopName, itemId and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V4 variant.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.
            Capability: A product's price once coupons are deducted is obtainable.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v4
        """
        return self._call(_operations.GET_ITEM_DETAIL_V4, {"itemId": item_id})

    def get_item_detail_v5(self, *, item_id: str) -> Answer[GetItemDetailV5]:
        """Product Details: returns data.item with title, sales, cat_id, desc_url and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V5 variant.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v5
        """
        return self._call(_operations.GET_ITEM_DETAIL_V5, {"itemId": item_id})

    def get_item_detail_v6(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Direct product-detail lookup for a Taobao or Tmall item ID, V6 variant.

        The provider's documentation leaves this operation out.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v6
        """
        return self._call(_operations.GET_ITEM_DETAIL_V6, {"itemId": item_id})

    @deprecated(
        "get_item_detail_v7 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.taobao.get_item_detail_v3"
    )
    def get_item_detail_v7(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Direct product-detail lookup for a Taobao or Tmall item ID, V7 variant.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.taobao.get_item_detail_v3.

        Notes:
            Guidance: Every item on Taobao or Tmall is covered.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v7
        """
        return self._call(_operations.GET_ITEM_DETAIL_V7, {"itemId": item_id})

    def get_item_detail_v8(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Product-detail lookup for a Taobao or Tmall item ID with accurate quantities per SKU (V8).

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v8
        """
        return self._call(_operations.GET_ITEM_DETAIL_V8, {"itemId": item_id})

    def get_item_detail_v9(self, *, item_id: str) -> Answer[GetItemDetailV9]:
        """Product Details: returns nick, desc, price, userId, location, categoryId and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V9 variant.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v9
        """
        return self._call(_operations.GET_ITEM_DETAIL_V9, {"itemId": item_id})

    @deprecated("get_item_sale_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def get_item_sale_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Sales.

        Units sold in the last 30 days for a Taobao or Tmall item ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-sale/v1
        """
        return self._call(_operations.GET_ITEM_SALE_V1, {"itemId": item_id})

    def get_shop_item_list_v1(
        self, *, user_id: str, sort: GetShopItemListV1SortChoice | None = None, page: int | None = None
    ) -> Answer[GetShopItemListV1]:
        """Shop Product List: returns resultList.

        List a Taobao or Tmall shop's products by user (seller) ID alone, in default or sales order, paged
        (V1).

        Notes:
            Condition: Certain shops can come back with an empty item list.

        Args:
            user_id: ID of the shop; Seller ID and User ID are other names for this value.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes '_sale' when None.
                - `_sale`: Sales
                - `_default`: Default
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-shop-item-list/v1
        """
        return self._call(_operations.GET_SHOP_ITEM_LIST_V1, {"userId": user_id, "sort": sort, "page": page})

    def get_shop_item_list_v2(
        self, *, user_id: str, shop_id: str, sort: SortChoice | None = None, page: int | None = None
    ) -> Answer[GetShopItemListV2]:
        """Shop Product List: returns data.httpData.itemListModuleResponse.itemList[] with itemName and more.

        List a Taobao or Tmall shop's products, sorted and paged (V2); needs the seller (user) ID and the shop
        ID.

        Notes:
            Condition: Certain shops can come back with an empty item list.

        Args:
            user_id: ID of the shop; Seller ID and User ID are other names for this value.
            shop_id: Shop ID on Taobao or Tmall.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'coefp' when None.
                - `coefp`: Comprehensive sorting
                - `hotsell`: Hot selling / Sales volume
                - `oldstarts`: New arrivals / Old starts
                - `bid`: Price: Low to High
                - `_bid`: Price: High to Low
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-shop-item-list/v2
        """
        return self._call(
            _operations.GET_SHOP_ITEM_LIST_V2, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}
        )

    def get_shop_item_list_v3(
        self, *, user_id: str, shop_id: str, sort: SortChoice | None = None, page: int | None = None
    ) -> Answer[GetShopItemListV3]:
        """Shop Product List: returns data.result.itemsArray[] with itemTitle, recommendDesc and more.

        Titles, prices and images of a Taobao or Tmall shop's products, sorted and paged (V3); needs user ID
        and shop ID.

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the shop; Seller ID and User ID are other names for this value.
            shop_id: Shop ID on Taobao or Tmall.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'coefp' when None.
                - `coefp`: Comprehensive sorting
                - `hotsell`: Hot selling / Sales volume
                - `oldstarts`: New arrivals / Old starts
                - `bid`: Price: Low to High
                - `_bid`: Price: High to Low
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-shop-item-list/v3
        """
        return self._call(
            _operations.GET_SHOP_ITEM_LIST_V3, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}
        )

    def get_shop_item_list_v4(self, *, seller_id: str, page: int | None = None) -> Answer[Any]:
        """Shop Product List.

        List a Taobao or Tmall seller's products by seller ID, page by page and without sort options (V4).

        Notes:
            Guidance: Every shop on Taobao or Tmall is covered.

        Args:
            seller_id: Seller's user ID on Taobao or Tmall, which identifies the shop.
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-shop-item-list/v4
        """
        return self._call(_operations.GET_SHOP_ITEM_LIST_V4, {"sellerId": seller_id, "page": page})

    def get_social_feed_v1(self, *, item_id: str, page: int | None = None) -> Answer[Any]:
        """Product Questions.

        Page through questions and related discussion about a Taobao or Tmall product, by item ID.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-social-feed/v1
        """
        return self._call(_operations.GET_SOCIAL_FEED_V1, {"itemId": item_id, "page": page})

    def search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: SearchItemListV1SortChoice | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
    ) -> Answer[SearchItemListV1]:
        """Product Search: returns data.model.itemList[] with itemName, priceFen, commentCount and more.

        Keyword search over Taobao and Tmall products with sort, page, Tmall-only and inclusive price limits
        (V1).

        Args:
            keyword: Word or phrase to search for.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes '_sale' when None.
                - `_sale`: Sales
                - `_bid`: Price: High to Low
                - `bid`: Price: Low to High
                - `_coefp`: General
            tmall: true keeps only Tmall results. The service takes false when None.
            start_price: Lowest price to keep, itself included.
            end_price: Highest price to keep, itself included.
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/search-item-list/v1
        """
        return self._call(
            _operations.SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "startPrice": start_price,
                "endPrice": end_price,
                "page": page,
            },
        )

    def search_item_list_v2(self, *, keyword: str, page: int | None = None) -> Answer[Any]:
        """Product Search.

        Keyword search over Taobao and Tmall products, always ordered by sales, page by page (V2).

        Args:
            keyword: Word or phrase to search for.
            page: Which page to fetch, with 1 as the first. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/search-item-list/v2
        """
        return self._call(_operations.SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page})


class AsyncTaobao(Namespace):
    """Taobao and Tmall: `/api/taobao`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_item_comment_v3(
        self, *, item_id: str, order_type: OrderTypeChoice | None = None, page: int | None = None
    ) -> Answer[GetItemCommentV3]:
        """Product Reviews: returns data.comments[] with content, buyAmount, user, date, rateId and more.

        Page through reviews of a Taobao or Tmall product by item ID, in general or feedback-date order (V3).

        Args:
            item_id: Item ID of the product on Taobao or Tmall.
            order_type: Comment order: `feedbackdate` by date of feedback, or `general`. The service takes
                'feedbackdate' when None.
                - `feedbackdate`: Sort by feedback date
                - `general`: General sorting
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-comment/v3
        """
        return await self._call(
            _operations.GET_ITEM_COMMENT_V3, {"itemId": item_id, "orderType": order_type, "page": page}
        )

    async def get_item_detail_v1(self, *, item_id: str) -> Answer[GetItemDetailV1]:
        """Product Details: returns itemDesc, itemPrice, seller, skuId and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V1 variant.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v1
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V1, {"itemId": item_id})

    @deprecated(
        "get_item_detail_v2 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.taobao.get_item_detail_v3"
    )
    async def get_item_detail_v2(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Asynchronous Taobao/Tmall product-detail tasks (V2), submitted and downloaded on the Just One API
        dashboard's Task Management page.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.taobao.get_item_detail_v3.

        Notes:
            Limitation: Calling it directly brings back no product information.
            Guidance: Create a task, let it finish, then collect its output under Task Management in the
            provider's dashboard.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v2
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V2, {"itemId": item_id})

    async def get_item_detail_v3(self, *, item_id: str) -> Answer[GetItemDetailV3]:
        """Product Details: returns data.seller with sellerNick, fans, overallScore, userId, shopId and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V3 variant.

        The provider recommends this version.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v3
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V3, {"itemId": item_id})

    async def get_item_detail_v4(self, *, item_id: str) -> Answer[GetItemDetailV4]:
        """Product Details: returns title, DiscountPrice, shopName, itemId and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V4 variant.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.
            Capability: A product's price once coupons are deducted is obtainable.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v4
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V4, {"itemId": item_id})

    async def get_item_detail_v5(self, *, item_id: str) -> Answer[GetItemDetailV5]:
        """Product Details: returns data.item with title, sales, cat_id, desc_url and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V5 variant.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v5
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V5, {"itemId": item_id})

    async def get_item_detail_v6(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Direct product-detail lookup for a Taobao or Tmall item ID, V6 variant.

        The provider's documentation leaves this operation out.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v6
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V6, {"itemId": item_id})

    @deprecated(
        "get_item_detail_v7 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.taobao.get_item_detail_v3"
    )
    async def get_item_detail_v7(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Direct product-detail lookup for a Taobao or Tmall item ID, V7 variant.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.taobao.get_item_detail_v3.

        Notes:
            Guidance: Every item on Taobao or Tmall is covered.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v7
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V7, {"itemId": item_id})

    async def get_item_detail_v8(self, *, item_id: str) -> Answer[Any]:
        """Product Details.

        Product-detail lookup for a Taobao or Tmall item ID with accurate quantities per SKU (V8).

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v8
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V8, {"itemId": item_id})

    async def get_item_detail_v9(self, *, item_id: str) -> Answer[GetItemDetailV9]:
        """Product Details: returns nick, desc, price, userId, location, categoryId and more.

        Direct product-detail lookup for a Taobao or Tmall item ID, V9 variant.

        Notes:
            Condition: Coverage is partial: certain items cannot be looked up here.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-detail/v9
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V9, {"itemId": item_id})

    @deprecated("get_item_sale_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def get_item_sale_v1(self, *, item_id: str) -> Answer[Any]:
        """Product Sales.

        Units sold in the last 30 days for a Taobao or Tmall item ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-item-sale/v1
        """
        return await self._call(_operations.GET_ITEM_SALE_V1, {"itemId": item_id})

    async def get_shop_item_list_v1(
        self, *, user_id: str, sort: GetShopItemListV1SortChoice | None = None, page: int | None = None
    ) -> Answer[GetShopItemListV1]:
        """Shop Product List: returns resultList.

        List a Taobao or Tmall shop's products by user (seller) ID alone, in default or sales order, paged
        (V1).

        Notes:
            Condition: Certain shops can come back with an empty item list.

        Args:
            user_id: ID of the shop; Seller ID and User ID are other names for this value.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes '_sale' when None.
                - `_sale`: Sales
                - `_default`: Default
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-shop-item-list/v1
        """
        return await self._call(_operations.GET_SHOP_ITEM_LIST_V1, {"userId": user_id, "sort": sort, "page": page})

    async def get_shop_item_list_v2(
        self, *, user_id: str, shop_id: str, sort: SortChoice | None = None, page: int | None = None
    ) -> Answer[GetShopItemListV2]:
        """Shop Product List: returns data.httpData.itemListModuleResponse.itemList[] with itemName and more.

        List a Taobao or Tmall shop's products, sorted and paged (V2); needs the seller (user) ID and the shop
        ID.

        Notes:
            Condition: Certain shops can come back with an empty item list.

        Args:
            user_id: ID of the shop; Seller ID and User ID are other names for this value.
            shop_id: Shop ID on Taobao or Tmall.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'coefp' when None.
                - `coefp`: Comprehensive sorting
                - `hotsell`: Hot selling / Sales volume
                - `oldstarts`: New arrivals / Old starts
                - `bid`: Price: Low to High
                - `_bid`: Price: High to Low
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-shop-item-list/v2
        """
        return await self._call(
            _operations.GET_SHOP_ITEM_LIST_V2, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}
        )

    async def get_shop_item_list_v3(
        self, *, user_id: str, shop_id: str, sort: SortChoice | None = None, page: int | None = None
    ) -> Answer[GetShopItemListV3]:
        """Shop Product List: returns data.result.itemsArray[] with itemTitle, recommendDesc and more.

        Titles, prices and images of a Taobao or Tmall shop's products, sorted and paged (V3); needs user ID
        and shop ID.

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the shop; Seller ID and User ID are other names for this value.
            shop_id: Shop ID on Taobao or Tmall.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'coefp' when None.
                - `coefp`: Comprehensive sorting
                - `hotsell`: Hot selling / Sales volume
                - `oldstarts`: New arrivals / Old starts
                - `bid`: Price: Low to High
                - `_bid`: Price: High to Low
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-shop-item-list/v3
        """
        return await self._call(
            _operations.GET_SHOP_ITEM_LIST_V3, {"userId": user_id, "shopId": shop_id, "sort": sort, "page": page}
        )

    async def get_shop_item_list_v4(self, *, seller_id: str, page: int | None = None) -> Answer[Any]:
        """Shop Product List.

        List a Taobao or Tmall seller's products by seller ID, page by page and without sort options (V4).

        Notes:
            Guidance: Every shop on Taobao or Tmall is covered.

        Args:
            seller_id: Seller's user ID on Taobao or Tmall, which identifies the shop.
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-shop-item-list/v4
        """
        return await self._call(_operations.GET_SHOP_ITEM_LIST_V4, {"sellerId": seller_id, "page": page})

    async def get_social_feed_v1(self, *, item_id: str, page: int | None = None) -> Answer[Any]:
        """Product Questions.

        Page through questions and related discussion about a Taobao or Tmall product, by item ID.

        Args:
            item_id: Item ID of the product on Taobao or Tmall.
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/get-social-feed/v1
        """
        return await self._call(_operations.GET_SOCIAL_FEED_V1, {"itemId": item_id, "page": page})

    async def search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: SearchItemListV1SortChoice | None = None,
        tmall: bool | None = None,
        start_price: str | None = None,
        end_price: str | None = None,
        page: int | None = None,
    ) -> Answer[SearchItemListV1]:
        """Product Search: returns data.model.itemList[] with itemName, priceFen, commentCount and more.

        Keyword search over Taobao and Tmall products with sort, page, Tmall-only and inclusive price limits
        (V1).

        Args:
            keyword: Word or phrase to search for.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes '_sale' when None.
                - `_sale`: Sales
                - `_bid`: Price: High to Low
                - `bid`: Price: Low to High
                - `_coefp`: General
            tmall: true keeps only Tmall results. The service takes false when None.
            start_price: Lowest price to keep, itself included.
            end_price: Highest price to keep, itself included.
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/search-item-list/v1
        """
        return await self._call(
            _operations.SEARCH_ITEM_LIST_V1,
            {
                "keyword": keyword,
                "sort": sort,
                "tmall": tmall,
                "startPrice": start_price,
                "endPrice": end_price,
                "page": page,
            },
        )

    async def search_item_list_v2(self, *, keyword: str, page: int | None = None) -> Answer[Any]:
        """Product Search.

        Keyword search over Taobao and Tmall products, always ordered by sales, page by page (V2).

        Args:
            keyword: Word or phrase to search for.
            page: Which page to fetch, with 1 as the first. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/taobao/search-item-list/v2
        """
        return await self._call(_operations.SEARCH_ITEM_LIST_V2, {"keyword": keyword, "page": page})
