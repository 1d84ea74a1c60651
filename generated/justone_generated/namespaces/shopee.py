# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Shopee, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import shopee as _operations

if TYPE_CHECKING:
    from typing import Literal

    SiteChoice = Literal["TW", "ID", "TH"] | str


class Shopee(Namespace):
    """Shopee: `/api/shopee`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_item_detail_v1(self, *, site: SiteChoice, item_id: int) -> Answer[Any]:
        """Item Details.

        Fetch details of a Shopee item from the site code and item ID alone (V1).

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-detail/v1
        """
        return self._call(_operations.GET_ITEM_DETAIL_V1, {"site": site, "itemId": item_id})

    def get_item_detail_v2(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item Details.

        Fetch details of a Shopee item from the V2 data source, which also needs the shop ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-detail/v2
        """
        return self._call(_operations.GET_ITEM_DETAIL_V2, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_item_installments_v1(
        self, *, site: SiteChoice, shop_id: int, item_id: int, detail_level: str | None = None
    ) -> Answer[Any]:
        """Item Installments and Amounts.

        Installment plans and amounts for a Shopee item by shop and item ID; Taiwan and Indonesia sites only.

        Args:
            site: Country site of Shopee; here only `TW` (Taiwan) and `ID` (Indonesia) work.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.
            detail_level: How detailed the installment data should be.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-installments/v1
        """
        return self._call(
            _operations.GET_ITEM_INSTALLMENTS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "detailLevel": detail_level},
        )

    def get_item_review_models_v1(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item Review Model Distribution.

        How a Shopee item's reviews split across its SKU models, by site, shop ID and item ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-review-models/v1
        """
        return self._call(_operations.GET_ITEM_REVIEW_MODELS_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_item_review_tags_v1(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item Review Tags.

        Tags that summarize a Shopee item's reviews, by site, shop ID and item ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-review-tags/v1
        """
        return self._call(_operations.GET_ITEM_REVIEW_TAGS_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_item_reviews_v1(
        self, *, site: SiteChoice, shop_id: int, item_id: int, offset: str | None = None, rating_type: str | None = None
    ) -> Answer[Any]:
        """Item Reviews.

        Page through a Shopee item's reviews by site, shop ID and item ID, filtered by star rating.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.
            offset: Position of the first item to return, counted from 0.
            rating_type: Star rating to keep, 1 to 5; 0 keeps every rating.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-reviews/v1
        """
        return self._call(
            _operations.GET_ITEM_REVIEWS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "offset": offset, "ratingType": rating_type},
        )

    def get_item_sku_matrix_v1(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item SKU Matrix.

        Matrix of SKU options for one Shopee item, by site, shop ID and item ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-sku-matrix/v1
        """
        return self._call(_operations.GET_ITEM_SKU_MATRIX_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_item_sku_models_v1(
        self, *, site: SiteChoice, shop_id: int, item_id: int, offset: str | None = None, rating_type: str | None = None
    ) -> Answer[Any]:
        """Item SKU Models.

        SKU models observed for a Shopee item, by site, shop ID and item ID, with offset and star-rating
        filter.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.
            offset: Position of the first item to return, counted from 0.
            rating_type: Star rating to keep, 1 to 5; 0 keeps every rating.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-sku-models/v1
        """
        return self._call(
            _operations.GET_ITEM_SKU_MODELS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "offset": offset, "ratingType": rating_type},
        )

    def get_item_snapshot_v1(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item Display Snapshot.

        Display snapshot of one Shopee item by site, shop ID and item ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-snapshot/v1
        """
        return self._call(_operations.GET_ITEM_SNAPSHOT_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    def get_search_facets_v1(self, *, site: SiteChoice, keyword: str) -> Answer[Any]:
        """Search Category Facets.

        Category facets that Shopee offers for a search keyword on one site.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            keyword: Term that the Shopee products should match.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-search-facets/v1
        """
        return self._call(_operations.GET_SEARCH_FACETS_V1, {"site": site, "keyword": keyword})

    def get_shop_base_v1(self, *, site: SiteChoice, username: str) -> Answer[Any]:
        """Shop Basic Profile.

        Fetch a Shopee shop's basic profile from site and shop username.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: Username of the shop on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-base/v1
        """
        return self._call(_operations.GET_SHOP_BASE_V1, {"site": site, "username": username})

    def get_shop_categories_v1(self, *, site: SiteChoice, shop_id: int, offset: str | None = None) -> Answer[Any]:
        """Shop Categories.

        List a Shopee shop's categories by site and shop ID, paged by offset from zero.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            offset: Position of the first item to return, counted from 0.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-categories/v1
        """
        return self._call(_operations.GET_SHOP_CATEGORIES_V1, {"site": site, "shopId": shop_id, "offset": offset})

    def get_shop_detail_v1(self, *, site: SiteChoice, username: str) -> Answer[Any]:
        """Shop Details.

        Fetch a Shopee shop's detailed record by site and shop username.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: Username of the shop on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-detail/v1
        """
        return self._call(_operations.GET_SHOP_DETAIL_V1, {"site": site, "username": username})

    def get_shop_item_list_v1(self, *, site: SiteChoice, username: str) -> Answer[Any]:
        """Shop Item List.

        Item cards of one Shopee shop, by site and shop username, without paging.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: Username of the shop on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-item-list/v1
        """
        return self._call(_operations.GET_SHOP_ITEM_LIST_V1, {"site": site, "username": username})

    def get_shop_reviews_rich_v1(self, *, site: SiteChoice, shop_id: int, offset: str | None = None) -> Answer[Any]:
        """Rich Shop Reviews.

        Enriched reviews of a Shopee shop by site and shop ID, paged by offset without a rating filter.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            offset: Position of the first item to return, counted from 0.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-reviews-rich/v1
        """
        return self._call(_operations.GET_SHOP_REVIEWS_RICH_V1, {"site": site, "shopId": shop_id, "offset": offset})

    def get_shop_reviews_v1(
        self, *, site: SiteChoice, shop_id: int, offset: str | None = None, rating_type: str | None = None
    ) -> Answer[Any]:
        """Shop Reviews.

        Page through a Shopee shop's reviews by site and shop ID, filtered by star rating.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            offset: Position of the first item to return, counted from 0.
            rating_type: Star rating to keep, 1 to 5; 0 keeps every rating.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-reviews/v1
        """
        return self._call(
            _operations.GET_SHOP_REVIEWS_V1,
            {"site": site, "shopId": shop_id, "offset": offset, "ratingType": rating_type},
        )

    def get_shop_seo_v1(self, *, site: SiteChoice, shop_id: int) -> Answer[Any]:
        """Shop Profile and Rating Summary.

        Profile and rating overview of a Shopee shop, by site and shop ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-seo/v1
        """
        return self._call(_operations.GET_SHOP_SEO_V1, {"site": site, "shopId": shop_id})

    def search_item_list_v1(self, *, site: SiteChoice, keyword: str) -> Answer[Any]:
        """Item Search.

        Search items by keyword on one Shopee marketplace site.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            keyword: Term that the Shopee products should match.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/search-item-list/v1
        """
        return self._call(_operations.SEARCH_ITEM_LIST_V1, {"site": site, "keyword": keyword})


class AsyncShopee(Namespace):
    """Shopee: `/api/shopee`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_item_detail_v1(self, *, site: SiteChoice, item_id: int) -> Answer[Any]:
        """Item Details.

        Fetch details of a Shopee item from the site code and item ID alone (V1).

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-detail/v1
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V1, {"site": site, "itemId": item_id})

    async def get_item_detail_v2(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item Details.

        Fetch details of a Shopee item from the V2 data source, which also needs the shop ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-detail/v2
        """
        return await self._call(_operations.GET_ITEM_DETAIL_V2, {"site": site, "shopId": shop_id, "itemId": item_id})

    async def get_item_installments_v1(
        self, *, site: SiteChoice, shop_id: int, item_id: int, detail_level: str | None = None
    ) -> Answer[Any]:
        """Item Installments and Amounts.

        Installment plans and amounts for a Shopee item by shop and item ID; Taiwan and Indonesia sites only.

        Args:
            site: Country site of Shopee; here only `TW` (Taiwan) and `ID` (Indonesia) work.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.
            detail_level: How detailed the installment data should be.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-installments/v1
        """
        return await self._call(
            _operations.GET_ITEM_INSTALLMENTS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "detailLevel": detail_level},
        )

    async def get_item_review_models_v1(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item Review Model Distribution.

        How a Shopee item's reviews split across its SKU models, by site, shop ID and item ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-review-models/v1
        """
        return await self._call(
            _operations.GET_ITEM_REVIEW_MODELS_V1, {"site": site, "shopId": shop_id, "itemId": item_id}
        )

    async def get_item_review_tags_v1(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item Review Tags.

        Tags that summarize a Shopee item's reviews, by site, shop ID and item ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-review-tags/v1
        """
        return await self._call(
            _operations.GET_ITEM_REVIEW_TAGS_V1, {"site": site, "shopId": shop_id, "itemId": item_id}
        )

    async def get_item_reviews_v1(
        self, *, site: SiteChoice, shop_id: int, item_id: int, offset: str | None = None, rating_type: str | None = None
    ) -> Answer[Any]:
        """Item Reviews.

        Page through a Shopee item's reviews by site, shop ID and item ID, filtered by star rating.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.
            offset: Position of the first item to return, counted from 0.
            rating_type: Star rating to keep, 1 to 5; 0 keeps every rating.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-reviews/v1
        """
        return await self._call(
            _operations.GET_ITEM_REVIEWS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "offset": offset, "ratingType": rating_type},
        )

    async def get_item_sku_matrix_v1(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item SKU Matrix.

        Matrix of SKU options for one Shopee item, by site, shop ID and item ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-sku-matrix/v1
        """
        return await self._call(
            _operations.GET_ITEM_SKU_MATRIX_V1, {"site": site, "shopId": shop_id, "itemId": item_id}
        )

    async def get_item_sku_models_v1(
        self, *, site: SiteChoice, shop_id: int, item_id: int, offset: str | None = None, rating_type: str | None = None
    ) -> Answer[Any]:
        """Item SKU Models.

        SKU models observed for a Shopee item, by site, shop ID and item ID, with offset and star-rating
        filter.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.
            offset: Position of the first item to return, counted from 0.
            rating_type: Star rating to keep, 1 to 5; 0 keeps every rating.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-sku-models/v1
        """
        return await self._call(
            _operations.GET_ITEM_SKU_MODELS_V1,
            {"site": site, "shopId": shop_id, "itemId": item_id, "offset": offset, "ratingType": rating_type},
        )

    async def get_item_snapshot_v1(self, *, site: SiteChoice, shop_id: int, item_id: int) -> Answer[Any]:
        """Item Display Snapshot.

        Display snapshot of one Shopee item by site, shop ID and item ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            item_id: Numeric ID of the item on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-item-snapshot/v1
        """
        return await self._call(_operations.GET_ITEM_SNAPSHOT_V1, {"site": site, "shopId": shop_id, "itemId": item_id})

    async def get_search_facets_v1(self, *, site: SiteChoice, keyword: str) -> Answer[Any]:
        """Search Category Facets.

        Category facets that Shopee offers for a search keyword on one site.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            keyword: Term that the Shopee products should match.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-search-facets/v1
        """
        return await self._call(_operations.GET_SEARCH_FACETS_V1, {"site": site, "keyword": keyword})

    async def get_shop_base_v1(self, *, site: SiteChoice, username: str) -> Answer[Any]:
        """Shop Basic Profile.

        Fetch a Shopee shop's basic profile from site and shop username.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: Username of the shop on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-base/v1
        """
        return await self._call(_operations.GET_SHOP_BASE_V1, {"site": site, "username": username})

    async def get_shop_categories_v1(self, *, site: SiteChoice, shop_id: int, offset: str | None = None) -> Answer[Any]:
        """Shop Categories.

        List a Shopee shop's categories by site and shop ID, paged by offset from zero.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            offset: Position of the first item to return, counted from 0.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-categories/v1
        """
        return await self._call(_operations.GET_SHOP_CATEGORIES_V1, {"site": site, "shopId": shop_id, "offset": offset})

    async def get_shop_detail_v1(self, *, site: SiteChoice, username: str) -> Answer[Any]:
        """Shop Details.

        Fetch a Shopee shop's detailed record by site and shop username.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: Username of the shop on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-detail/v1
        """
        return await self._call(_operations.GET_SHOP_DETAIL_V1, {"site": site, "username": username})

    async def get_shop_item_list_v1(self, *, site: SiteChoice, username: str) -> Answer[Any]:
        """Shop Item List.

        Item cards of one Shopee shop, by site and shop username, without paging.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            username: Username of the shop on Shopee.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-item-list/v1
        """
        return await self._call(_operations.GET_SHOP_ITEM_LIST_V1, {"site": site, "username": username})

    async def get_shop_reviews_rich_v1(
        self, *, site: SiteChoice, shop_id: int, offset: str | None = None
    ) -> Answer[Any]:
        """Rich Shop Reviews.

        Enriched reviews of a Shopee shop by site and shop ID, paged by offset without a rating filter.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            offset: Position of the first item to return, counted from 0.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-reviews-rich/v1
        """
        return await self._call(
            _operations.GET_SHOP_REVIEWS_RICH_V1, {"site": site, "shopId": shop_id, "offset": offset}
        )

    async def get_shop_reviews_v1(
        self, *, site: SiteChoice, shop_id: int, offset: str | None = None, rating_type: str | None = None
    ) -> Answer[Any]:
        """Shop Reviews.

        Page through a Shopee shop's reviews by site and shop ID, filtered by star rating.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.
            offset: Position of the first item to return, counted from 0.
            rating_type: Star rating to keep, 1 to 5; 0 keeps every rating.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-reviews/v1
        """
        return await self._call(
            _operations.GET_SHOP_REVIEWS_V1,
            {"site": site, "shopId": shop_id, "offset": offset, "ratingType": rating_type},
        )

    async def get_shop_seo_v1(self, *, site: SiteChoice, shop_id: int) -> Answer[Any]:
        """Shop Profile and Rating Summary.

        Profile and rating overview of a Shopee shop, by site and shop ID.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            shop_id: Numeric ID of the Shopee shop.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/get-shop-seo/v1
        """
        return await self._call(_operations.GET_SHOP_SEO_V1, {"site": site, "shopId": shop_id})

    async def search_item_list_v1(self, *, site: SiteChoice, keyword: str) -> Answer[Any]:
        """Item Search.

        Search items by keyword on one Shopee marketplace site.

        Args:
            site: Country site of Shopee, as a code such as TW for Taiwan.
                - `TW`: Taiwan
                - `ID`: Indonesia
                - `TH`: Thailand
            keyword: Term that the Shopee products should match.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/shopee/search-item-list/v1
        """
        return await self._call(_operations.SEARCH_ITEM_LIST_V1, {"site": site, "keyword": keyword})
