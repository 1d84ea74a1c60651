# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of AliExpress, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_PRODUCT_DETAIL_V1: Operation[Any] = Operation(
    "aliexpress",
    "get_product_detail_v1",
    "GET",
    "/api/aliexpress/get-product-detail/v1",
    "Product Overview",
    version="v1",
    parameters=(
        Parameter("itemId", "item_id", required=True),
        Parameter("site", "site", choices=("GLO", "US")),
    ),
    family="aliexpress_get_product_detail",
)

SEARCH_PRODUCTS_V1: Operation[Any] = Operation(
    "aliexpress",
    "search_products_v1",
    "GET",
    "/api/aliexpress/search-products/v1",
    "Product Search",
    version="v1",
    parameters=(
        Parameter("q", "q"),
        Parameter("page", "page"),
        Parameter("sort", "sort", choices=("default", "salesDesc", "priceAsc", "priceDesc")),
        Parameter("catId", "cat_id"),
        Parameter("brandId", "brand_id"),
        Parameter("loc", "loc"),
        Parameter("switches", "switches"),
        Parameter("attr", "attr"),
        Parameter("startPrice", "start_price", "number"),
        Parameter("endPrice", "end_price", "number"),
        Parameter("locale", "locale"),
        Parameter("region", "region"),
        Parameter("currency", "currency"),
    ),
    family="aliexpress_search_products",
)
