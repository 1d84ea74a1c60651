# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Instagram, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.instagram.get_post_detail_v1 import GetPostDetailV1
    from ..models.instagram.get_user_detail_v1 import GetUserDetailV1
    from ..models.instagram.get_user_posts_v1 import GetUserPostsV1
    from ..models.instagram.search_hashtag_posts_v1 import SearchHashtagPostsV1
    from ..models.instagram.search_reels_v1 import SearchReelsV1


GENERAL_SEARCH_V1: Operation[Any] = Operation(
    "instagram",
    "general_search_v1",
    "GET",
    "/api/instagram/general-search/v1",
    "General Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("paginationToken", "pagination_token"),
    ),
    family="instagram_general_search",
)

GET_COMMENT_REPLIES_V1: Operation[Any] = Operation(
    "instagram",
    "get_comment_replies_v1",
    "GET",
    "/api/instagram/get-comment-replies/v1",
    "Comment Reply List",
    version="v1",
    parameters=(
        Parameter("mediaId", "media_id", required=True),
        Parameter("commentId", "comment_id", required=True),
        Parameter("minId", "min_id"),
    ),
    family="instagram_get_comment_replies",
)

GET_POST_COMMENTS_V1: Operation[Any] = Operation(
    "instagram",
    "get_post_comments_v1",
    "GET",
    "/api/instagram/get-post-comments/v1",
    "Post Comment List",
    version="v1",
    parameters=(
        Parameter("code", "code", required=True),
        Parameter("minId", "min_id"),
        Parameter("sortOrder", "sort_order", choices=("popular", "newest")),
    ),
    family="instagram_get_post_comments",
)

GET_POST_DETAIL_V1: Operation[GetPostDetailV1] = Operation(
    "instagram",
    "get_post_detail_v1",
    "GET",
    "/api/instagram/get-post-detail/v1",
    "Post Details",
    version="v1",
    parameters=(Parameter("code", "code", required=True),),
    answer="instagram.get_post_detail_v1:GetPostDetailV1",
    family="instagram_get_post_detail",
)

GET_USER_DETAIL_V1: Operation[GetUserDetailV1] = Operation(
    "instagram",
    "get_user_detail_v1",
    "GET",
    "/api/instagram/get-user-detail/v1",
    "User Profile",
    version="v1",
    parameters=(Parameter("username", "username", required=True),),
    answer="instagram.get_user_detail_v1:GetUserDetailV1",
    family="instagram_get_user_detail",
)

GET_USER_DETAIL_V2: Operation[Any] = Operation(
    "instagram",
    "get_user_detail_v2",
    "GET",
    "/api/instagram/get-user-detail/v2",
    "User Profile",
    version="v2",
    parameters=(Parameter("username", "username", required=True),),
    family="instagram_get_user_detail",
    recommended=True,
)

GET_USER_POSTS_V1: Operation[GetUserPostsV1] = Operation(
    "instagram",
    "get_user_posts_v1",
    "GET",
    "/api/instagram/get-user-posts/v1",
    "User Published Posts",
    version="v1",
    parameters=(
        Parameter("username", "username", required=True),
        Parameter("paginationToken", "pagination_token"),
    ),
    answer="instagram.get_user_posts_v1:GetUserPostsV1",
    family="instagram_get_user_posts",
)

SEARCH_HASHTAG_POSTS_V1: Operation[SearchHashtagPostsV1] = Operation(
    "instagram",
    "search_hashtag_posts_v1",
    "GET",
    "/api/instagram/search-hashtag-posts/v1",
    "Hashtag Posts Search",
    version="v1",
    parameters=(
        Parameter("hashtag", "hashtag", required=True),
        Parameter("endCursor", "end_cursor"),
    ),
    answer="instagram.search_hashtag_posts_v1:SearchHashtagPostsV1",
    family="instagram_search_hashtag_posts",
)

SEARCH_REELS_V1: Operation[SearchReelsV1] = Operation(
    "instagram",
    "search_reels_v1",
    "GET",
    "/api/instagram/search-reels/v1",
    "Reels Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("paginationToken", "pagination_token"),
    ),
    answer="instagram.search_reels_v1:SearchReelsV1",
    family="instagram_search_reels",
)
