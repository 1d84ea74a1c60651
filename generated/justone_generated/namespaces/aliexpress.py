# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of AliExpress, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import aliexpress as _operations

if TYPE_CHECKING:
    from typing import Literal

    SiteChoice = Literal["GLO", "US"] | str
    SortChoice = Literal["default", "salesDesc", "priceAsc", "priceDesc"] | str


class Aliexpress(Namespace):
    """AliExpress: `/api/aliexpress`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_product_detail_v1(self, *, item_id: str, site: SiteChoice | None = None) -> Answer[Any]:
        """Product Overview.

        Overview of an AliExpress product by numeric item ID, from the US (default) or global site.

        Args:
            item_id: AliExpress item ID, consisting of digits.
            site: AliExpress site to read: `US` (default) or `GLO` for the global one. The service takes
                'US' when None.
                - `GLO`: Global site
                - `US`: United States site

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/aliexpress/get-product-detail/v1
        """
        return self._call(_operations.GET_PRODUCT_DETAIL_V1, {"itemId": item_id, "site": site})

    def search_products_v1(
        self,
        *,
        q: str | None = None,
        page: str | None = None,
        sort: SortChoice | None = None,
        cat_id: str | None = None,
        brand_id: str | None = None,
        loc: str | None = None,
        switches: str | None = None,
        attr: str | None = None,
        start_price: float | None = None,
        end_price: float | None = None,
        locale: str | None = None,
        region: str | None = None,
        currency: str | None = None,
    ) -> Answer[Any]:
        """Product Search.

        Search AliExpress products by optional query, category, brand, attributes, location and price range,
        with sorting, pages, locale, region and currency.

        Args:
            q: Term that the AliExpress products should match.
            page: Which result page to return, counted from 1.
            sort: Product order: default, sales descending, or price in either direction. The service
                takes 'default' when None.
                - `default`: Default result order
                - `salesDesc`: Sales volume, highest first
                - `priceAsc`: Price, lowest first
                - `priceDesc`: Price, highest first
            cat_id: Keeps only products of the category with this ID.
            brand_id: Keeps only products of the brand with this ID.
            loc: Keeps only products from the given location.
            switches: Switches that turn on optional features of the search results.
            attr: Keeps only products with the given attribute.
            start_price: Lowest product price to keep, itself included.
            end_price: Highest product price to keep, itself included.
            locale: Locale in which AliExpress returns its data.
            region: Region of the AliExpress marketplace.
            currency: Code of the currency in which prices are given.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/aliexpress/search-products/v1
        """
        return self._call(
            _operations.SEARCH_PRODUCTS_V1,
            {
                "q": q,
                "page": page,
                "sort": sort,
                "catId": cat_id,
                "brandId": brand_id,
                "loc": loc,
                "switches": switches,
                "attr": attr,
                "startPrice": start_price,
                "endPrice": end_price,
                "locale": locale,
                "region": region,
                "currency": currency,
            },
        )


class AsyncAliexpress(Namespace):
    """AliExpress: `/api/aliexpress`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_product_detail_v1(self, *, item_id: str, site: SiteChoice | None = None) -> Answer[Any]:
        """Product Overview.

        Overview of an AliExpress product by numeric item ID, from the US (default) or global site.

        Args:
            item_id: AliExpress item ID, consisting of digits.
            site: AliExpress site to read: `US` (default) or `GLO` for the global one. The service takes
                'US' when None.
                - `GLO`: Global site
                - `US`: United States site

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/aliexpress/get-product-detail/v1
        """
        return await self._call(_operations.GET_PRODUCT_DETAIL_V1, {"itemId": item_id, "site": site})

    async def search_products_v1(
        self,
        *,
        q: str | None = None,
        page: str | None = None,
        sort: SortChoice | None = None,
        cat_id: str | None = None,
        brand_id: str | None = None,
        loc: str | None = None,
        switches: str | None = None,
        attr: str | None = None,
        start_price: float | None = None,
        end_price: float | None = None,
        locale: str | None = None,
        region: str | None = None,
        currency: str | None = None,
    ) -> Answer[Any]:
        """Product Search.

        Search AliExpress products by optional query, category, brand, attributes, location and price range,
        with sorting, pages, locale, region and currency.

        Args:
            q: Term that the AliExpress products should match.
            page: Which result page to return, counted from 1.
            sort: Product order: default, sales descending, or price in either direction. The service
                takes 'default' when None.
                - `default`: Default result order
                - `salesDesc`: Sales volume, highest first
                - `priceAsc`: Price, lowest first
                - `priceDesc`: Price, highest first
            cat_id: Keeps only products of the category with this ID.
            brand_id: Keeps only products of the brand with this ID.
            loc: Keeps only products from the given location.
            switches: Switches that turn on optional features of the search results.
            attr: Keeps only products with the given attribute.
            start_price: Lowest product price to keep, itself included.
            end_price: Highest product price to keep, itself included.
            locale: Locale in which AliExpress returns its data.
            region: Region of the AliExpress marketplace.
            currency: Code of the currency in which prices are given.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/aliexpress/search-products/v1
        """
        return await self._call(
            _operations.SEARCH_PRODUCTS_V1,
            {
                "q": q,
                "page": page,
                "sort": sort,
                "catId": cat_id,
                "brandId": brand_id,
                "loc": loc,
                "switches": switches,
                "attr": attr,
                "startPrice": start_price,
                "endPrice": end_price,
                "locale": locale,
                "region": region,
                "currency": currency,
            },
        )
