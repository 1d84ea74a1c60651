# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Xiaohongshu E-commerce (RedNote), as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


SEARCH_PRODUCTS_V1: Operation[Any] = Operation(
    "xiaohongshu_ec",
    "search_products_v1",
    "GET",
    "/api/xiaohongshu-ec/search-products/v1",
    "Product Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page"),
        Parameter("searchId", "search_id"),
    ),
    family="xiaohongshu_ec_search_products",
)
