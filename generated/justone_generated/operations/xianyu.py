# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Xianyu (GooFish), as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_ITEM_DETAIL_V1: Operation[Any] = Operation(
    "xianyu",
    "get_item_detail_v1",
    "GET",
    "/api/xianyu/get-item-detail/v1",
    "Product Details",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    family="xianyu_get_item_detail",
)

SEARCH_ITEM_LIST_V1: Operation[Any] = Operation(
    "xianyu",
    "search_item_list_v1",
    "GET",
    "/api/xianyu/search-item-list/v1",
    "Product Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page"),
        Parameter(
            "sort", "sort", choices=("active", "recent", "credit", "price_asc", "price_desc", "price_drop", "newest")
        ),
    ),
    family="xianyu_search_item_list",
)
