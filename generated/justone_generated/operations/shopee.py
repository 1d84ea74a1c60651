# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Shopee, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_ITEM_DETAIL_V1: Operation[Any] = Operation(
    "shopee",
    "get_item_detail_v1",
    "GET",
    "/api/shopee/get-item-detail/v1",
    "Item Details",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("itemId", "item_id", "integer", required=True),
    ),
    family="shopee_get_item_detail",
)

GET_ITEM_DETAIL_V2: Operation[Any] = Operation(
    "shopee",
    "get_item_detail_v2",
    "GET",
    "/api/shopee/get-item-detail/v2",
    "Item Details",
    version="v2",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("itemId", "item_id", "integer", required=True),
    ),
    family="shopee_get_item_detail",
)

GET_ITEM_INSTALLMENTS_V1: Operation[Any] = Operation(
    "shopee",
    "get_item_installments_v1",
    "GET",
    "/api/shopee/get-item-installments/v1",
    "Item Installments and Amounts",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("itemId", "item_id", "integer", required=True),
        Parameter("detailLevel", "detail_level"),
    ),
    family="shopee_get_item_installments",
)

GET_ITEM_REVIEW_MODELS_V1: Operation[Any] = Operation(
    "shopee",
    "get_item_review_models_v1",
    "GET",
    "/api/shopee/get-item-review-models/v1",
    "Item Review Model Distribution",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("itemId", "item_id", "integer", required=True),
    ),
    family="shopee_get_item_review_models",
)

GET_ITEM_REVIEW_TAGS_V1: Operation[Any] = Operation(
    "shopee",
    "get_item_review_tags_v1",
    "GET",
    "/api/shopee/get-item-review-tags/v1",
    "Item Review Tags",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("itemId", "item_id", "integer", required=True),
    ),
    family="shopee_get_item_review_tags",
)

GET_ITEM_REVIEWS_V1: Operation[Any] = Operation(
    "shopee",
    "get_item_reviews_v1",
    "GET",
    "/api/shopee/get-item-reviews/v1",
    "Item Reviews",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("itemId", "item_id", "integer", required=True),
        Parameter("offset", "offset"),
        Parameter("ratingType", "rating_type"),
    ),
    family="shopee_get_item_reviews",
)

GET_ITEM_SKU_MATRIX_V1: Operation[Any] = Operation(
    "shopee",
    "get_item_sku_matrix_v1",
    "GET",
    "/api/shopee/get-item-sku-matrix/v1",
    "Item SKU Matrix",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("itemId", "item_id", "integer", required=True),
    ),
    family="shopee_get_item_sku_matrix",
)

GET_ITEM_SKU_MODELS_V1: Operation[Any] = Operation(
    "shopee",
    "get_item_sku_models_v1",
    "GET",
    "/api/shopee/get-item-sku-models/v1",
    "Item SKU Models",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("itemId", "item_id", "integer", required=True),
        Parameter("offset", "offset"),
        Parameter("ratingType", "rating_type"),
    ),
    family="shopee_get_item_sku_models",
)

GET_ITEM_SNAPSHOT_V1: Operation[Any] = Operation(
    "shopee",
    "get_item_snapshot_v1",
    "GET",
    "/api/shopee/get-item-snapshot/v1",
    "Item Display Snapshot",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("itemId", "item_id", "integer", required=True),
    ),
    family="shopee_get_item_snapshot",
)

GET_SEARCH_FACETS_V1: Operation[Any] = Operation(
    "shopee",
    "get_search_facets_v1",
    "GET",
    "/api/shopee/get-search-facets/v1",
    "Search Category Facets",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("keyword", "keyword", required=True),
    ),
    family="shopee_get_search_facets",
)

GET_SHOP_BASE_V1: Operation[Any] = Operation(
    "shopee",
    "get_shop_base_v1",
    "GET",
    "/api/shopee/get-shop-base/v1",
    "Shop Basic Profile",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("username", "username", required=True),
    ),
    family="shopee_get_shop_base",
)

GET_SHOP_CATEGORIES_V1: Operation[Any] = Operation(
    "shopee",
    "get_shop_categories_v1",
    "GET",
    "/api/shopee/get-shop-categories/v1",
    "Shop Categories",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("offset", "offset"),
    ),
    family="shopee_get_shop_categories",
)

GET_SHOP_DETAIL_V1: Operation[Any] = Operation(
    "shopee",
    "get_shop_detail_v1",
    "GET",
    "/api/shopee/get-shop-detail/v1",
    "Shop Details",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("username", "username", required=True),
    ),
    family="shopee_get_shop_detail",
)

GET_SHOP_ITEM_LIST_V1: Operation[Any] = Operation(
    "shopee",
    "get_shop_item_list_v1",
    "GET",
    "/api/shopee/get-shop-item-list/v1",
    "Shop Item List",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("username", "username", required=True),
    ),
    family="shopee_get_shop_item_list",
)

GET_SHOP_REVIEWS_RICH_V1: Operation[Any] = Operation(
    "shopee",
    "get_shop_reviews_rich_v1",
    "GET",
    "/api/shopee/get-shop-reviews-rich/v1",
    "Rich Shop Reviews",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("offset", "offset"),
    ),
    family="shopee_get_shop_reviews_rich",
)

GET_SHOP_REVIEWS_V1: Operation[Any] = Operation(
    "shopee",
    "get_shop_reviews_v1",
    "GET",
    "/api/shopee/get-shop-reviews/v1",
    "Shop Reviews",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
        Parameter("offset", "offset"),
        Parameter("ratingType", "rating_type"),
    ),
    family="shopee_get_shop_reviews",
)

GET_SHOP_SEO_V1: Operation[Any] = Operation(
    "shopee",
    "get_shop_seo_v1",
    "GET",
    "/api/shopee/get-shop-seo/v1",
    "Shop Profile and Rating Summary",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("shopId", "shop_id", "integer", required=True),
    ),
    family="shopee_get_shop_seo",
)

SEARCH_ITEM_LIST_V1: Operation[Any] = Operation(
    "shopee",
    "search_item_list_v1",
    "GET",
    "/api/shopee/search-item-list/v1",
    "Item Search",
    version="v1",
    parameters=(
        Parameter("site", "site", required=True, choices=("TW", "ID", "TH")),
        Parameter("keyword", "keyword", required=True),
    ),
    family="shopee_search_item_list",
)
