# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Temu, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_CATEGORIES_V1: Operation[Any] = Operation(
    "temu",
    "get_categories_v1",
    "GET",
    "/api/temu/get-categories/v1",
    "Product Category Tree",
    version="v1",
    parameters=(Parameter("site", "site", choices=("US", "EU", "UK", "CA", "AU")),),
    deprecated=True,
    family="temu_get_categories",
)

GET_CATEGORY_TOP_SALES_V1: Operation[Any] = Operation(
    "temu",
    "get_category_top_sales_v1",
    "GET",
    "/api/temu/get-category-top-sales/v1",
    "Category Top Sales",
    version="v1",
    parameters=(
        Parameter("optId", "opt_id"),
        Parameter("site", "site", choices=("US", "EU", "UK", "CA", "AU")),
        Parameter("page", "page"),
    ),
    deprecated=True,
    family="temu_get_category_top_sales",
)

GET_HOMEPAGE_GOODS_V1: Operation[Any] = Operation(
    "temu",
    "get_homepage_goods_v1",
    "GET",
    "/api/temu/get-homepage-goods/v1",
    "Homepage Product Feed",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("US", "EU", "UK", "CA", "AU")),
        Parameter("offset", "offset"),
    ),
    deprecated=True,
    family="temu_get_homepage_goods",
)

GET_MALL_GOODS_V1: Operation[Any] = Operation(
    "temu",
    "get_mall_goods_v1",
    "GET",
    "/api/temu/get-mall-goods/v1",
    "Store Product List",
    version="v1",
    parameters=(
        Parameter("mallId", "mall_id", required=True),
        Parameter("site", "site", choices=("US", "EU", "UK", "CA", "AU")),
        Parameter("pageNumber", "page_number"),
    ),
    deprecated=True,
    family="temu_get_mall_goods",
)

GET_MALL_REVIEWS_V1: Operation[Any] = Operation(
    "temu",
    "get_mall_reviews_v1",
    "GET",
    "/api/temu/get-mall-reviews/v1",
    "Store Review List",
    version="v1",
    parameters=(
        Parameter("mallId", "mall_id", required=True),
        Parameter("site", "site", choices=("US", "EU", "UK", "CA", "AU")),
        Parameter("page", "page"),
        Parameter("sortType", "sort_type"),
    ),
    deprecated=True,
    family="temu_get_mall_reviews",
)

GET_PRODUCT_DETAIL_V1: Operation[Any] = Operation(
    "temu",
    "get_product_detail_v1",
    "GET",
    "/api/temu/get-product-detail/v1",
    "Full Product Details",
    version="v1",
    parameters=(
        Parameter("goodsId", "goods_id", required=True),
        Parameter("site", "site", choices=("US", "EU", "UK", "CA", "AU")),
        Parameter("slug", "slug"),
        Parameter("productUrl", "product_url"),
        Parameter("includeSkus", "include_skus"),
    ),
    deprecated=True,
    family="temu_get_product_detail",
)

GET_PRODUCT_REVIEWS_INFO_V1: Operation[Any] = Operation(
    "temu",
    "get_product_reviews_info_v1",
    "GET",
    "/api/temu/get-product-reviews-info/v1",
    "Product Review Summary",
    version="v1",
    parameters=(
        Parameter("goodsId", "goods_id", required=True),
        Parameter("site", "site", choices=("US", "EU", "UK", "CA", "AU")),
    ),
    deprecated=True,
    family="temu_get_product_reviews_info",
)

GET_PRODUCT_REVIEWS_V1: Operation[Any] = Operation(
    "temu",
    "get_product_reviews_v1",
    "GET",
    "/api/temu/get-product-reviews/v1",
    "Product Review List",
    version="v1",
    parameters=(
        Parameter("goodsId", "goods_id", required=True),
        Parameter("site", "site", choices=("US", "EU", "UK", "CA", "AU")),
        Parameter("page", "page"),
    ),
    deprecated=True,
    family="temu_get_product_reviews",
)

GET_PRODUCT_SNAPSHOT_V1: Operation[Any] = Operation(
    "temu",
    "get_product_snapshot_v1",
    "GET",
    "/api/temu/get-product-snapshot/v1",
    "Product Core Snapshot",
    version="v1",
    parameters=(
        Parameter("goodsId", "goods_id", required=True),
        Parameter("site", "site", choices=("US", "EU", "UK", "CA", "AU")),
    ),
    deprecated=True,
    family="temu_get_product_snapshot",
)

SEARCH_PRODUCTS_V1: Operation[Any] = Operation(
    "temu",
    "search_products_v1",
    "GET",
    "/api/temu/search-products/v1",
    "Keyword Product Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("site", "site", choices=("US", "EU", "UK", "CA", "AU")),
        Parameter("offset", "offset"),
    ),
    deprecated=True,
    family="temu_search_products",
)
