# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of TikTok, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.tiktok.get_post_comment_v1 import GetPostCommentV1
    from ..models.tiktok.get_post_detail_v1 import GetPostDetailV1
    from ..models.tiktok.get_post_sub_comment_v1 import GetPostSubCommentV1
    from ..models.tiktok.get_user_detail_v1 import GetUserDetailV1
    from ..models.tiktok.get_user_post_v1 import GetUserPostV1
    from ..models.tiktok.search_post_v1 import SearchPostV1
    from ..models.tiktok.search_user_v1 import SearchUserV1


GET_POST_COMMENT_V1: Operation[GetPostCommentV1] = Operation(
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
    answer="tiktok.get_post_comment_v1:GetPostCommentV1",
    family="tiktok_get_post_comment",
)

GET_POST_DETAIL_V1: Operation[GetPostDetailV1] = Operation(
    "tiktok",
    "get_post_detail_v1",
    "GET",
    "/api/tiktok/get-post-detail/v1",
    "Post Details",
    version="v1",
    parameters=(Parameter("postId", "post_id", required=True),),
    answer="tiktok.get_post_detail_v1:GetPostDetailV1",
    family="tiktok_get_post_detail",
)

GET_POST_SUB_COMMENT_V1: Operation[GetPostSubCommentV1] = Operation(
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
    answer="tiktok.get_post_sub_comment_v1:GetPostSubCommentV1",
    family="tiktok_get_post_sub_comment",
)

GET_USER_DETAIL_V1: Operation[GetUserDetailV1] = Operation(
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
    answer="tiktok.get_user_detail_v1:GetUserDetailV1",
    family="tiktok_get_user_detail",
)

GET_USER_POST_V1: Operation[GetUserPostV1] = Operation(
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
    answer="tiktok.get_user_post_v1:GetUserPostV1",
    family="tiktok_get_user_post",
)

SEARCH_POST_V1: Operation[SearchPostV1] = Operation(
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
    answer="tiktok.search_post_v1:SearchPostV1",
    family="tiktok_search_post",
)

SEARCH_USER_V1: Operation[SearchUserV1] = Operation(
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
    answer="tiktok.search_user_v1:SearchUserV1",
    family="tiktok_search_user",
)
