# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Reddit, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.reddit.get_post_comments_v1 import GetPostCommentsV1
    from ..models.reddit.get_post_detail_v1 import GetPostDetailV1
    from ..models.reddit.search_v1 import SearchV1


GET_POST_COMMENTS_V1: Operation[GetPostCommentsV1] = Operation(
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
    answer="reddit.get_post_comments_v1:GetPostCommentsV1",
    family="reddit_get_post_comments",
)

GET_POST_DETAIL_V1: Operation[GetPostDetailV1] = Operation(
    "reddit",
    "get_post_detail_v1",
    "GET",
    "/api/reddit/get-post-detail/v1",
    "Post Details",
    version="v1",
    parameters=(Parameter("postId", "post_id", required=True),),
    answer="reddit.get_post_detail_v1:GetPostDetailV1",
    family="reddit_get_post_detail",
)

SEARCH_V1: Operation[SearchV1] = Operation(
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
    answer="reddit.search_v1:SearchV1",
    family="reddit_search",
)
