# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of 1688, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_ITEM_DETAIL_V1: Operation[Any] = Operation(
    "alibaba_1688",
    "get_item_detail_v1",
    "GET",
    "/api/1688/get-item-detail/v1",
    "Product Details",
    version="v1",
    parameters=(Parameter("itemId", "item_id", required=True),),
    family="1688_get_item_detail",
)

SEARCH_ITEM_LIST_V1: Operation[Any] = Operation(
    "alibaba_1688",
    "search_item_list_v1",
    "GET",
    "/api/1688/search-item-list/v1",
    "Product Search",
    version="v1",
    parameters=(Parameter("keyword", "keyword", required=True),),
    family="1688_search_item_list",
)
