# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Social Media, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Note, Operation, Parameter

if TYPE_CHECKING:
    from ..models.search.search_v1 import SearchV1


SEARCH_V1: Operation[SearchV1] = Operation(
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
    answer="search.search_v1:SearchV1",
    notes=(
        Note("GUIDANCE", "Results are served from a cache.", "", "info"),
        Note(
            "GUIDANCE",
            "Not everything that exists is returned, and rarer keywords can give incomplete results.",
            "",
            "warning",
        ),
    ),
    family="search",
)
