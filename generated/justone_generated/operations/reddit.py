# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Reddit, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_POST_COMMENTS_V1: Operation[Any] = Operation(
    "reddit",
    "get_post_comments_v1",
    "GET",
    "/api/reddit/get-post-comments/v1",
    "Post Comments",
    version="v1",
    parameters=(
        Parameter("postId", "post_id", required=True),
        Parameter("cursor", "cursor"),
    ),
)

GET_POST_DETAIL_V1: Operation[Any] = Operation(
    "reddit",
    "get_post_detail_v1",
    "GET",
    "/api/reddit/get-post-detail/v1",
    "Post Details",
    version="v1",
    parameters=(Parameter("postId", "post_id", required=True),),
)

SEARCH_V1: Operation[Any] = Operation(
    "reddit",
    "search_v1",
    "GET",
    "/api/reddit/search/v1",
    "Keyword Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("after", "after"),
    ),
)
