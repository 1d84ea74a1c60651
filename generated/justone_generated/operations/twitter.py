# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Twitter, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.twitter.get_user_detail_v1 import GetUserDetailV1
    from ..models.twitter.get_user_posts_v1 import GetUserPostsV1


GET_POST_COMMENTS_V1: Operation[Any] = Operation(
    "twitter",
    "get_post_comments_v1",
    "GET",
    "/api/twitter/get-post-comments/v1",
    "Post Comments",
    version="v1",
    parameters=(
        Parameter("tweetId", "tweet_id", required=True),
        Parameter("cursor", "cursor"),
    ),
    family="twitter_get_post_comments",
)

GET_POST_DETAIL_V1: Operation[Any] = Operation(
    "twitter",
    "get_post_detail_v1",
    "GET",
    "/api/twitter/get-post-detail/v1",
    "Post Detail",
    version="v1",
    parameters=(Parameter("tweetId", "tweet_id", required=True),),
    family="twitter_get_post_detail",
)

GET_USER_DETAIL_V1: Operation[GetUserDetailV1] = Operation(
    "twitter",
    "get_user_detail_v1",
    "GET",
    "/api/twitter/get-user-detail/v1",
    "User Profile",
    version="v1",
    parameters=(Parameter("restId", "rest_id", required=True),),
    answer="twitter.get_user_detail_v1:GetUserDetailV1",
    family="twitter_get_user_detail",
)

GET_USER_POSTS_V1: Operation[GetUserPostsV1] = Operation(
    "twitter",
    "get_user_posts_v1",
    "GET",
    "/api/twitter/get-user-posts/v1",
    "User Published Posts",
    version="v1",
    parameters=(
        Parameter("restId", "rest_id", required=True),
        Parameter("cursor", "cursor"),
    ),
    answer="twitter.get_user_posts_v1:GetUserPostsV1",
    family="twitter_get_user_posts",
)

SEARCH_V1: Operation[Any] = Operation(
    "twitter",
    "search_v1",
    "GET",
    "/api/twitter/search/v1",
    "Search Timeline",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("searchType", "search_type", choices=("TOP", "LATEST", "MEDIA", "PEOPLE", "LISTS")),
        Parameter("cursor", "cursor"),
    ),
    family="twitter_search",
)
