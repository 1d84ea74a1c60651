# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Amazon, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import amazon as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.amazon.get_best_sellers_v1 import GetBestSellersV1
    from ..models.amazon.get_product_detail_v1 import GetProductDetailV1
    from ..models.amazon.get_product_top_reviews_v1 import GetProductTopReviewsV1

    CountryChoice = (
        Literal[
            "US",
            "AU",
            "BR",
            "CA",
            "CN",
            "FR",
            "DE",
            "IN",
            "IT",
            "MX",
            "NL",
            "SG",
            "ES",
            "TR",
            "AE",
            "GB",
            "JP",
            "SA",
            "PL",
            "SE",
            "BE",
            "EG",
            "ZA",
            "IE",
        ]
        | str
    )
    DealsAndDiscountsChoice = Literal["NONE", "ALL_DISCOUNTS", "TODAYS_DEALS"] | str
    ProductConditionChoice = Literal["ALL", "NEW", "USED", "RENEWED", "COLLECTIBLE"] | str
    SortByChoice = Literal["RELEVANCE", "LOWEST_PRICE", "HIGHEST_PRICE", "REVIEWS", "NEWEST", "BEST_SELLERS"] | str


class Amazon(Namespace):
    """Amazon: `/api/amazon`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_best_sellers_v1(
        self, *, category: str, country: CountryChoice | None = None, page: int | None = None
    ) -> Answer[GetBestSellersV1]:
        """Best Sellers: returns data.best_sellers[] with product_title, product_price and more.

        Page through the Amazon Best Sellers of one category, given as the path from a Best Sellers URL, per
        country marketplace.

        Args:
            category: Category slug or nested category path, copied from the address of an Amazon Best
                Sellers page.
            country: Amazon country store to read from, given as a country code such as US or DE. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/get-best-sellers/v1
        """
        return self._call(_operations.GET_BEST_SELLERS_V1, {"category": category, "country": country, "page": page})

    def get_category_products_v1(
        self,
        *,
        category_id: str,
        country: CountryChoice | None = None,
        sort_by: SortByChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Products By Category.

        Page through Amazon products under a numeric category node, with a choice of country marketplace and
        sort order.

        Args:
            category_id: Amazon category node ID in digits, found as node in the query string of a
                category link.
            country: Amazon country store to read from, given as a country code such as US or DE. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            sort_by: Order of the category's products: relevance, price ascending or descending, reviews,
                newest, or best sellers. The service takes 'RELEVANCE' when None.
                - `RELEVANCE`: Relevance
                - `LOWEST_PRICE`: Lowest Price
                - `HIGHEST_PRICE`: Highest Price
                - `REVIEWS`: Reviews
                - `NEWEST`: Newest
                - `BEST_SELLERS`: Best Sellers
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/get-category-products/v1
        """
        return self._call(
            _operations.GET_CATEGORY_PRODUCTS_V1,
            {"categoryId": category_id, "country": country, "sortBy": sort_by, "page": page},
        )

    def get_product_detail_v1(self, *, asin: str, country: CountryChoice | None = None) -> Answer[GetProductDetailV1]:
        """Product Details: returns product_title, product_description, product_price and more.

        Fetch the details of an Amazon listing by ASIN and country marketplace.

        Args:
            asin: Amazon Standard Identification Number (ASIN) of the product.
            country: Amazon country store to read from, given as a country code such as US or DE. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/get-product-detail/v1
        """
        return self._call(_operations.GET_PRODUCT_DETAIL_V1, {"asin": asin, "country": country})

    def get_product_top_reviews_v1(
        self, *, asin: str, country: CountryChoice | None = None
    ) -> Answer[GetProductTopReviewsV1]:
        """Product Top Reviews: returns data.reviews[] with review_title, review_comment and more.

        Top reviews of one Amazon listing, by ASIN and country marketplace.

        Args:
            asin: Amazon Standard Identification Number (ASIN) of the product.
            country: Amazon country store to read from, given as a country code such as US or DE. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/get-product-top-reviews/v1
        """
        return self._call(_operations.GET_PRODUCT_TOP_REVIEWS_V1, {"asin": asin, "country": country})

    def search_products_v1(
        self,
        *,
        keyword: str,
        country: CountryChoice | None = None,
        sort_by: SortByChoice | None = None,
        product_condition: ProductConditionChoice | None = None,
        is_prime: bool | None = None,
        deals_and_discounts: DealsAndDiscountsChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Product Search.

        Find Amazon products by keyword or ASIN within a country marketplace, narrowed by condition, Prime
        eligibility and deals, with sorting and paging.

        Args:
            keyword: Search term or ASIN of the products to find.
            country: Amazon country store to search, given as a country code such as US, CA or IN. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            sort_by: Order of the search results: relevance, price ascending or descending, reviews,
                newest, or best sellers. The service takes 'RELEVANCE' when None.
                - `RELEVANCE`: Relevance
                - `LOWEST_PRICE`: Lowest Price
                - `HIGHEST_PRICE`: Highest Price
                - `REVIEWS`: Reviews
                - `NEWEST`: Newest
                - `BEST_SELLERS`: Best Sellers
            product_condition: Condition to keep: new, used, renewed, collectible, or `ALL`. The service
                takes 'ALL' when None.
                - `ALL`: All product conditions
                - `NEW`: New products
                - `USED`: Used products
                - `RENEWED`: Renewed products
                - `COLLECTIBLE`: Collectible products
            is_prime: true limits the results to items eligible for Prime. The service takes false when
                None.
            deals_and_discounts: Keeps all discounted products (`ALL_DISCOUNTS`), only today's deals
                (`TODAYS_DEALS`), or applies no filter (`NONE`). The service takes 'NONE' when None.
                - `NONE`: Do not filter by deals or discounts
                - `ALL_DISCOUNTS`: Return discounted products
                - `TODAYS_DEALS`: Return today's deals
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/search-products/v1
        """
        return self._call(
            _operations.SEARCH_PRODUCTS_V1,
            {
                "keyword": keyword,
                "country": country,
                "sortBy": sort_by,
                "productCondition": product_condition,
                "isPrime": is_prime,
                "dealsAndDiscounts": deals_and_discounts,
                "page": page,
            },
        )


class AsyncAmazon(Namespace):
    """Amazon: `/api/amazon`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_best_sellers_v1(
        self, *, category: str, country: CountryChoice | None = None, page: int | None = None
    ) -> Answer[GetBestSellersV1]:
        """Best Sellers: returns data.best_sellers[] with product_title, product_price and more.

        Page through the Amazon Best Sellers of one category, given as the path from a Best Sellers URL, per
        country marketplace.

        Args:
            category: Category slug or nested category path, copied from the address of an Amazon Best
                Sellers page.
            country: Amazon country store to read from, given as a country code such as US or DE. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/get-best-sellers/v1
        """
        return await self._call(
            _operations.GET_BEST_SELLERS_V1, {"category": category, "country": country, "page": page}
        )

    async def get_category_products_v1(
        self,
        *,
        category_id: str,
        country: CountryChoice | None = None,
        sort_by: SortByChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Products By Category.

        Page through Amazon products under a numeric category node, with a choice of country marketplace and
        sort order.

        Args:
            category_id: Amazon category node ID in digits, found as node in the query string of a
                category link.
            country: Amazon country store to read from, given as a country code such as US or DE. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            sort_by: Order of the category's products: relevance, price ascending or descending, reviews,
                newest, or best sellers. The service takes 'RELEVANCE' when None.
                - `RELEVANCE`: Relevance
                - `LOWEST_PRICE`: Lowest Price
                - `HIGHEST_PRICE`: Highest Price
                - `REVIEWS`: Reviews
                - `NEWEST`: Newest
                - `BEST_SELLERS`: Best Sellers
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/get-category-products/v1
        """
        return await self._call(
            _operations.GET_CATEGORY_PRODUCTS_V1,
            {"categoryId": category_id, "country": country, "sortBy": sort_by, "page": page},
        )

    async def get_product_detail_v1(
        self, *, asin: str, country: CountryChoice | None = None
    ) -> Answer[GetProductDetailV1]:
        """Product Details: returns product_title, product_description, product_price and more.

        Fetch the details of an Amazon listing by ASIN and country marketplace.

        Args:
            asin: Amazon Standard Identification Number (ASIN) of the product.
            country: Amazon country store to read from, given as a country code such as US or DE. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/get-product-detail/v1
        """
        return await self._call(_operations.GET_PRODUCT_DETAIL_V1, {"asin": asin, "country": country})

    async def get_product_top_reviews_v1(
        self, *, asin: str, country: CountryChoice | None = None
    ) -> Answer[GetProductTopReviewsV1]:
        """Product Top Reviews: returns data.reviews[] with review_title, review_comment and more.

        Top reviews of one Amazon listing, by ASIN and country marketplace.

        Args:
            asin: Amazon Standard Identification Number (ASIN) of the product.
            country: Amazon country store to read from, given as a country code such as US or DE. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/get-product-top-reviews/v1
        """
        return await self._call(_operations.GET_PRODUCT_TOP_REVIEWS_V1, {"asin": asin, "country": country})

    async def search_products_v1(
        self,
        *,
        keyword: str,
        country: CountryChoice | None = None,
        sort_by: SortByChoice | None = None,
        product_condition: ProductConditionChoice | None = None,
        is_prime: bool | None = None,
        deals_and_discounts: DealsAndDiscountsChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Product Search.

        Find Amazon products by keyword or ASIN within a country marketplace, narrowed by condition, Prime
        eligibility and deals, with sorting and paging.

        Args:
            keyword: Search term or ASIN of the products to find.
            country: Amazon country store to search, given as a country code such as US, CA or IN. The
                service takes 'US' when None.
                - `US`: United States
                - `AU`: Australia
                - `BR`: Brazil
                - `CA`: Canada
                - `CN`: China
                - `FR`: France
                - `DE`: Germany
                - `IN`: India
                - `IT`: Italy
                - `MX`: Mexico
                - `NL`: Netherlands
                - `SG`: Singapore
                - `ES`: Spain
                - `TR`: Turkey
                - `AE`: United Arab Emirates
                - `GB`: United Kingdom
                - `JP`: Japan
                - `SA`: Saudi Arabia
                - `PL`: Poland
                - `SE`: Sweden
                - `BE`: Belgium
                - `EG`: Egypt
                - `ZA`: South Africa
                - `IE`: Ireland
            sort_by: Order of the search results: relevance, price ascending or descending, reviews,
                newest, or best sellers. The service takes 'RELEVANCE' when None.
                - `RELEVANCE`: Relevance
                - `LOWEST_PRICE`: Lowest Price
                - `HIGHEST_PRICE`: Highest Price
                - `REVIEWS`: Reviews
                - `NEWEST`: Newest
                - `BEST_SELLERS`: Best Sellers
            product_condition: Condition to keep: new, used, renewed, collectible, or `ALL`. The service
                takes 'ALL' when None.
                - `ALL`: All product conditions
                - `NEW`: New products
                - `USED`: Used products
                - `RENEWED`: Renewed products
                - `COLLECTIBLE`: Collectible products
            is_prime: true limits the results to items eligible for Prime. The service takes false when
                None.
            deals_and_discounts: Keeps all discounted products (`ALL_DISCOUNTS`), only today's deals
                (`TODAYS_DEALS`), or applies no filter (`NONE`). The service takes 'NONE' when None.
                - `NONE`: Do not filter by deals or discounts
                - `ALL_DISCOUNTS`: Return discounted products
                - `TODAYS_DEALS`: Return today's deals
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/amazon/search-products/v1
        """
        return await self._call(
            _operations.SEARCH_PRODUCTS_V1,
            {
                "keyword": keyword,
                "country": country,
                "sortBy": sort_by,
                "productCondition": product_condition,
                "isPrime": is_prime,
                "dealsAndDiscounts": deals_and_discounts,
                "page": page,
            },
        )
