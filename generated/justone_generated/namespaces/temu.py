# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Temu, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import temu as _operations

if TYPE_CHECKING:
    from typing import Literal

    SiteChoice = Literal["US", "EU", "UK", "CA", "AU"] | str


class Temu(Namespace):
    """Temu: `/api/temu`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    @deprecated("get_categories_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def get_categories_v1(self, *, site: SiteChoice | None = None) -> Answer[Any]:
        """Product Category Tree.

        Fetch Temu's category tree for a regional site (US by default).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-categories/v1
        """
        return self._call(_operations.GET_CATEGORIES_V1, {"site": site})

    @deprecated(
        "get_category_top_sales_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    def get_category_top_sales_v1(
        self, *, opt_id: str | None = None, site: SiteChoice | None = None, page: str | None = None
    ) -> Answer[Any]:
        """Category Top Sales.

        Best-selling Temu products of one category (optId) on a regional site; pages 1 to 20.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            opt_id: ID of the Temu category; 7320 unless set.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Which page to return, 1 through 20.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-category-top-sales/v1
        """
        return self._call(_operations.GET_CATEGORY_TOP_SALES_V1, {"optId": opt_id, "site": site, "page": page})

    @deprecated("get_homepage_goods_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def get_homepage_goods_v1(self, *, site: SiteChoice, offset: str | None = None) -> Answer[Any]:
        """Homepage Product Feed.

        Product cards from Temu's homepage feed for a regional site, paged by zero-based offset.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            site: Temu region whose homepage feed is returned.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            offset: Offset of the first item to return, counted from 0.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-homepage-goods/v1
        """
        return self._call(_operations.GET_HOMEPAGE_GOODS_V1, {"site": site, "offset": offset})

    @deprecated("get_mall_goods_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def get_mall_goods_v1(
        self, *, mall_id: str, site: SiteChoice | None = None, page_number: str | None = None
    ) -> Answer[Any]:
        """Store Product List.

        Page through a Temu store's products by mall ID and regional site; pages 1 to 20.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            mall_id: ID of the store (mall) on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page_number: Which page of products to return, 1 through 20.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-mall-goods/v1
        """
        return self._call(_operations.GET_MALL_GOODS_V1, {"mallId": mall_id, "site": site, "pageNumber": page_number})

    @deprecated("get_mall_reviews_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def get_mall_reviews_v1(
        self, *, mall_id: str, site: SiteChoice | None = None, page: str | None = None, sort_type: str | None = None
    ) -> Answer[Any]:
        """Store Review List.

        Page through a Temu store's reviews by mall ID and regional site, with a sort type; pages 1 to 20.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            mall_id: ID of the store (mall) on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Which page to return, 1 through 20.
            sort_type: How reviews are sorted; 0 unless set.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-mall-reviews/v1
        """
        return self._call(
            _operations.GET_MALL_REVIEWS_V1, {"mallId": mall_id, "site": site, "page": page, "sortType": sort_type}
        )

    @deprecated("get_product_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def get_product_detail_v1(
        self,
        *,
        goods_id: str,
        site: SiteChoice | None = None,
        slug: str | None = None,
        product_url: str | None = None,
        include_skus: str | None = None,
    ) -> Answer[Any]:
        """Full Product Details.

        Full details of a Temu product by goods ID and regional site, optionally with SKU data.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            goods_id: ID of the product on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            slug: Slug part of the product URL; `item` unless set.
            product_url: Complete URL of the Temu product; optional.
            include_skus: Whether the product detail should contain SKU data.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-product-detail/v1
        """
        return self._call(
            _operations.GET_PRODUCT_DETAIL_V1,
            {"goodsId": goods_id, "site": site, "slug": slug, "productUrl": product_url, "includeSkus": include_skus},
        )

    @deprecated(
        "get_product_reviews_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    def get_product_reviews_info_v1(self, *, goods_id: str, site: SiteChoice | None = None) -> Answer[Any]:
        """Product Review Summary.

        Review summary of a Temu product by goods ID and regional site.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            goods_id: ID of the product on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-product-reviews-info/v1
        """
        return self._call(_operations.GET_PRODUCT_REVIEWS_INFO_V1, {"goodsId": goods_id, "site": site})

    @deprecated("get_product_reviews_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def get_product_reviews_v1(
        self, *, goods_id: str, site: SiteChoice | None = None, page: str | None = None
    ) -> Answer[Any]:
        """Product Review List.

        Page through a Temu product's reviews by goods ID and regional site; pages 1 to 20.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            goods_id: ID of the product on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Which page to return, 1 through 20.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-product-reviews/v1
        """
        return self._call(_operations.GET_PRODUCT_REVIEWS_V1, {"goodsId": goods_id, "site": site, "page": page})

    @deprecated(
        "get_product_snapshot_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    def get_product_snapshot_v1(self, *, goods_id: str, site: SiteChoice | None = None) -> Answer[Any]:
        """Product Core Snapshot.

        Core snapshot of one Temu product by goods ID and regional site.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            goods_id: ID of the product on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-product-snapshot/v1
        """
        return self._call(_operations.GET_PRODUCT_SNAPSHOT_V1, {"goodsId": goods_id, "site": site})

    @deprecated("search_products_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def search_products_v1(
        self, *, keyword: str, site: SiteChoice | None = None, offset: str | None = None
    ) -> Answer[Any]:
        """Keyword Product Search.

        Search products by keyword on one regional Temu site, paged by zero-based offset.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            keyword: Term that the Temu products should match.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            offset: Offset of the first item to return, counted from 0.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/search-products/v1
        """
        return self._call(_operations.SEARCH_PRODUCTS_V1, {"keyword": keyword, "site": site, "offset": offset})


class AsyncTemu(Namespace):
    """Temu: `/api/temu`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    @deprecated("get_categories_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def get_categories_v1(self, *, site: SiteChoice | None = None) -> Answer[Any]:
        """Product Category Tree.

        Fetch Temu's category tree for a regional site (US by default).

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-categories/v1
        """
        return await self._call(_operations.GET_CATEGORIES_V1, {"site": site})

    @deprecated(
        "get_category_top_sales_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    async def get_category_top_sales_v1(
        self, *, opt_id: str | None = None, site: SiteChoice | None = None, page: str | None = None
    ) -> Answer[Any]:
        """Category Top Sales.

        Best-selling Temu products of one category (optId) on a regional site; pages 1 to 20.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            opt_id: ID of the Temu category; 7320 unless set.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Which page to return, 1 through 20.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-category-top-sales/v1
        """
        return await self._call(_operations.GET_CATEGORY_TOP_SALES_V1, {"optId": opt_id, "site": site, "page": page})

    @deprecated("get_homepage_goods_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def get_homepage_goods_v1(self, *, site: SiteChoice, offset: str | None = None) -> Answer[Any]:
        """Homepage Product Feed.

        Product cards from Temu's homepage feed for a regional site, paged by zero-based offset.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            site: Temu region whose homepage feed is returned.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            offset: Offset of the first item to return, counted from 0.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-homepage-goods/v1
        """
        return await self._call(_operations.GET_HOMEPAGE_GOODS_V1, {"site": site, "offset": offset})

    @deprecated("get_mall_goods_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def get_mall_goods_v1(
        self, *, mall_id: str, site: SiteChoice | None = None, page_number: str | None = None
    ) -> Answer[Any]:
        """Store Product List.

        Page through a Temu store's products by mall ID and regional site; pages 1 to 20.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            mall_id: ID of the store (mall) on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page_number: Which page of products to return, 1 through 20.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-mall-goods/v1
        """
        return await self._call(
            _operations.GET_MALL_GOODS_V1, {"mallId": mall_id, "site": site, "pageNumber": page_number}
        )

    @deprecated("get_mall_reviews_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def get_mall_reviews_v1(
        self, *, mall_id: str, site: SiteChoice | None = None, page: str | None = None, sort_type: str | None = None
    ) -> Answer[Any]:
        """Store Review List.

        Page through a Temu store's reviews by mall ID and regional site, with a sort type; pages 1 to 20.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            mall_id: ID of the store (mall) on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Which page to return, 1 through 20.
            sort_type: How reviews are sorted; 0 unless set.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-mall-reviews/v1
        """
        return await self._call(
            _operations.GET_MALL_REVIEWS_V1, {"mallId": mall_id, "site": site, "page": page, "sortType": sort_type}
        )

    @deprecated("get_product_detail_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def get_product_detail_v1(
        self,
        *,
        goods_id: str,
        site: SiteChoice | None = None,
        slug: str | None = None,
        product_url: str | None = None,
        include_skus: str | None = None,
    ) -> Answer[Any]:
        """Full Product Details.

        Full details of a Temu product by goods ID and regional site, optionally with SKU data.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            goods_id: ID of the product on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            slug: Slug part of the product URL; `item` unless set.
            product_url: Complete URL of the Temu product; optional.
            include_skus: Whether the product detail should contain SKU data.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-product-detail/v1
        """
        return await self._call(
            _operations.GET_PRODUCT_DETAIL_V1,
            {"goodsId": goods_id, "site": site, "slug": slug, "productUrl": product_url, "includeSkus": include_skus},
        )

    @deprecated(
        "get_product_reviews_info_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    async def get_product_reviews_info_v1(self, *, goods_id: str, site: SiteChoice | None = None) -> Answer[Any]:
        """Product Review Summary.

        Review summary of a Temu product by goods ID and regional site.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            goods_id: ID of the product on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-product-reviews-info/v1
        """
        return await self._call(_operations.GET_PRODUCT_REVIEWS_INFO_V1, {"goodsId": goods_id, "site": site})

    @deprecated("get_product_reviews_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def get_product_reviews_v1(
        self, *, goods_id: str, site: SiteChoice | None = None, page: str | None = None
    ) -> Answer[Any]:
        """Product Review List.

        Page through a Temu product's reviews by goods ID and regional site; pages 1 to 20.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            goods_id: ID of the product on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            page: Which page to return, 1 through 20.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-product-reviews/v1
        """
        return await self._call(_operations.GET_PRODUCT_REVIEWS_V1, {"goodsId": goods_id, "site": site, "page": page})

    @deprecated(
        "get_product_snapshot_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    async def get_product_snapshot_v1(self, *, goods_id: str, site: SiteChoice | None = None) -> Answer[Any]:
        """Product Core Snapshot.

        Core snapshot of one Temu product by goods ID and regional site.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            goods_id: ID of the product on Temu.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/get-product-snapshot/v1
        """
        return await self._call(_operations.GET_PRODUCT_SNAPSHOT_V1, {"goodsId": goods_id, "site": site})

    @deprecated("search_products_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def search_products_v1(
        self, *, keyword: str, site: SiteChoice | None = None, offset: str | None = None
    ) -> Answer[Any]:
        """Keyword Product Search.

        Search products by keyword on one regional Temu site, paged by zero-based offset.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            keyword: Term that the Temu products should match.
            site: Temu region to read from; `US` unless set. The service takes 'US' when None.
                - `US`: United States
                - `EU`: Europe
                - `UK`: United Kingdom
                - `CA`: Canada
                - `AU`: Australia
            offset: Offset of the first item to return, counted from 0.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/temu/search-products/v1
        """
        return await self._call(_operations.SEARCH_PRODUCTS_V1, {"keyword": keyword, "site": site, "offset": offset})
