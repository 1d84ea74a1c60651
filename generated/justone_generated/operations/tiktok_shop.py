# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of TikTok Shop, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_PRODUCT_DETAIL_V1: Operation[Any] = Operation(
    "tiktok_shop",
    "get_product_detail_v1",
    "GET",
    "/api/tiktok-shop/get-product-detail/v1",
    "Product Details",
    version="v1",
    parameters=(
        Parameter("productId", "product_id", required=True),
        Parameter("region", "region", choices=("US", "GB", "FR", "SG", "MY", "PH", "TH", "VN", "ID")),
    ),
    family="tiktok_shop_get_product_detail",
)

GET_PRODUCT_DETAIL_V2: Operation[Any] = Operation(
    "tiktok_shop",
    "get_product_detail_v2",
    "GET",
    "/api/tiktok-shop/get-product-detail/v2",
    "Product Details",
    version="v2",
    parameters=(
        Parameter("productId", "product_id", required=True),
        Parameter("region", "region", choices=("FR",)),
    ),
    deprecated=True,
    successor="tiktok_shop.get_product_detail_v1",
    family="tiktok_shop_get_product_detail",
    hidden=True,
)

SEARCH_PRODUCTS_V1: Operation[Any] = Operation(
    "tiktok_shop",
    "search_products_v1",
    "GET",
    "/api/tiktok-shop/search-products/v1",
    "Product Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("region", "region", choices=("US", "GB", "FR", "SG", "MY", "PH", "TH", "VN", "ID")),
        Parameter("offset", "offset", "integer"),
        Parameter("pageToken", "page_token"),
    ),
    family="tiktok_shop_search_products",
)
