# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of TikTok, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_POST_COMMENT_V1: Operation[Any] = Operation(
    "tiktok",
    "get_post_comment_v1",
    "GET",
    "/api/tiktok/get-post-comment/v1",
    "Post Comments",
    version="v1",
    parameters=(
        Parameter("awemeId", "aweme_id", required=True),
        Parameter("cursor", "cursor"),
    ),
)

GET_POST_DETAIL_V1: Operation[Any] = Operation(
    "tiktok",
    "get_post_detail_v1",
    "GET",
    "/api/tiktok/get-post-detail/v1",
    "Post Details",
    version="v1",
    parameters=(Parameter("postId", "post_id", required=True),),
)

GET_POST_SUB_COMMENT_V1: Operation[Any] = Operation(
    "tiktok",
    "get_post_sub_comment_v1",
    "GET",
    "/api/tiktok/get-post-sub-comment/v1",
    "Comment Replies",
    version="v1",
    parameters=(
        Parameter("awemeId", "aweme_id", required=True),
        Parameter("commentId", "comment_id", required=True),
        Parameter("cursor", "cursor"),
    ),
)

GET_USER_DETAIL_V1: Operation[Any] = Operation(
    "tiktok",
    "get_user_detail_v1",
    "GET",
    "/api/tiktok/get-user-detail/v1",
    "User Profile",
    version="v1",
    parameters=(
        Parameter("uniqueId", "unique_id"),
        Parameter("secUid", "sec_uid"),
    ),
)

GET_USER_POST_V1: Operation[Any] = Operation(
    "tiktok",
    "get_user_post_v1",
    "GET",
    "/api/tiktok/get-user-post/v1",
    "User Published Posts",
    version="v1",
    parameters=(
        Parameter("secUid", "sec_uid", required=True),
        Parameter("cursor", "cursor"),
        Parameter("sort", "sort", choices=("LATEST", "MOST_POPULAR")),
    ),
)

SEARCH_POST_V1: Operation[Any] = Operation(
    "tiktok",
    "search_post_v1",
    "GET",
    "/api/tiktok/search-post/v1",
    "Post Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("offset", "offset", "integer"),
        Parameter("sortType", "sort_type", choices=("RELEVANCE", "MOST_LIKED")),
        Parameter(
            "publishTime",
            "publish_time",
            choices=("ALL", "ONE_DAY", "ONE_WEEK", "ONE_MONTH", "THREE_MONTHS", "HALF_YEAR"),
        ),
        Parameter("region", "region"),
    ),
)

SEARCH_USER_V1: Operation[Any] = Operation(
    "tiktok",
    "search_user_v1",
    "GET",
    "/api/tiktok/search-user/v1",
    "User Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("cursor", "cursor"),
        Parameter("searchId", "search_id"),
    ),
    deprecated=True,
)
