# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of ZCOOL, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


SEARCH_IMAGE_V1: Operation[Any] = Operation(
    "zcool",
    "search_image_v1",
    "GET",
    "/api/zcool/search-image/v1",
    "Image Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("limit", "limit"),
        Parameter("startPage", "start_page"),
        Parameter("maxPages", "max_pages"),
    ),
    family="zcool_search_image",
)
