# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Social Media, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


SEARCH_V1: Operation[Any] = Operation(
    "search",
    "search_v1",
    "GET",
    "/api/search/v1",
    "Cross-Platform Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword"),
        Parameter(
            "source",
            "source",
            choices=("ALL", "NEWS", "WEIBO", "WEIXIN", "ZHIHU", "DOUYIN", "XIAOHONGSHU", "BILIBILI", "KUAISHOU"),
        ),
        Parameter("start", "start"),
        Parameter("end", "end"),
        Parameter("nextCursor", "next_cursor"),
    ),
)
