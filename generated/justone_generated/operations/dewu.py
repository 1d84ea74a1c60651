# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Dewu (Poizon), as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


SEARCH_ITEM_LIST_V1: Operation[Any] = Operation(
    "dewu",
    "search_item_list_v1",
    "GET",
    "/api/dewu/search-item-list/v1",
    "Product Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page"),
    ),
    deprecated=True,
    family="dewu_search_item_list",
)
