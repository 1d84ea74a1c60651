# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Douyin E-commerce, as data."""

from __future__ import annotations

from typing import Any

from .._base import Note, Operation, Parameter


GET_ITEM_COMMENTS_V1: Operation[Any] = Operation(
    "douyin_ec",
    "get_item_comments_v1",
    "GET",
    "/api/douyin-ec/get-item-comments/v1",
    "Item Comments",
    version="v1",
    parameters=(
        Parameter("itemId", "item_id", required=True),
        Parameter("page", "page"),
    ),
    family="douyin_ec_get_item_comments",
)

GET_ITEM_DETAIL_V1: Operation[Any] = Operation(
    "douyin_ec",
    "get_item_detail_v1",
    "GET",
    "/api/douyin-ec/get-item-detail/v1",
    "Item Details",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    deprecated=True,
    successor="douyin_ec.get_item_detail_v2",
    family="douyin_ec_get_item_detail",
    hidden=True,
)

GET_ITEM_DETAIL_V2: Operation[Any] = Operation(
    "douyin_ec",
    "get_item_detail_v2",
    "GET",
    "/api/douyin-ec/get-item-detail/v2",
    "Item Details",
    version="v2",
    parameters=(Parameter("itemId", "item_id", required=True),),
    notes=(Note("CAPABILITY", "Sales figures of the product are part of the response.", "product_sales_data", "tip"),),
    family="douyin_ec_get_item_detail",
)

GET_ITEM_SKU_INFO_V1: Operation[Any] = Operation(
    "douyin_ec",
    "get_item_sku_info_v1",
    "GET",
    "/api/douyin-ec/get-item-sku-info/v1",
    "Product SKU Info",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    family="douyin_ec_get_item_sku_info",
)

GET_ITEM_SKU_INFO_V2: Operation[Any] = Operation(
    "douyin_ec",
    "get_item_sku_info_v2",
    "GET",
    "/api/douyin-ec/get-item-sku-info/v2",
    "Product SKU Info",
    version="v2",
    parameters=(Parameter("itemId", "item_id", required=True),),
    family="douyin_ec_get_item_sku_info",
)

GET_SHOP_ITEM_LIST_V1: Operation[Any] = Operation(
    "douyin_ec",
    "get_shop_item_list_v1",
    "GET",
    "/api/douyin-ec/get-shop-item-list/v1",
    "Shop Product List",
    version="v1",
    parameters=(
        Parameter("shopId", "shop_id", required=True),
        Parameter("page", "page"),
    ),
    family="douyin_ec_get_shop_item_list",
)

SEARCH_ITEM_LIST_V1: Operation[Any] = Operation(
    "douyin_ec",
    "search_item_list_v1",
    "GET",
    "/api/douyin-ec/search-item-list/v1",
    "Product Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page"),
        Parameter("searchId", "search_id"),
    ),
    family="douyin_ec_search_item_list",
)
