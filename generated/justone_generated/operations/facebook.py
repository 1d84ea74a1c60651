# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Facebook, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.facebook.search_post_v1 import SearchPostV1


GET_COMMENT_REPLIES_V1: Operation[Any] = Operation(
    "facebook",
    "get_comment_replies_v1",
    "GET",
    "/api/facebook/get-comment-replies/v1",
    "Comment Replies",
    version="v1",
    parameters=(
        Parameter("postId", "post_id", required=True),
        Parameter("commentId", "comment_id", required=True),
        Parameter("expansionToken", "expansion_token", required=True),
    ),
    family="facebook_get_comment_replies",
)

GET_POST_COMMENTS_V1: Operation[Any] = Operation(
    "facebook",
    "get_post_comments_v1",
    "GET",
    "/api/facebook/get-post-comments/v1",
    "Post Comments",
    version="v1",
    parameters=(
        Parameter("postId", "post_id", required=True),
        Parameter("cursor", "cursor"),
    ),
    family="facebook_get_post_comments",
)

GET_PROFILE_ID_V1: Operation[Any] = Operation(
    "facebook",
    "get_profile_id_v1",
    "GET",
    "/api/facebook/get-profile-id/v1",
    "Get Profile ID",
    version="v1",
    parameters=(Parameter("url", "url", required=True),),
    family="facebook_get_profile_id",
)

GET_PROFILE_POSTS_V1: Operation[Any] = Operation(
    "facebook",
    "get_profile_posts_v1",
    "GET",
    "/api/facebook/get-profile-posts/v1",
    "Get Profile Posts",
    version="v1",
    parameters=(
        Parameter("profileId", "profile_id", required=True),
        Parameter("cursor", "cursor"),
    ),
    family="facebook_get_profile_posts",
)

SEARCH_POST_V1: Operation[SearchPostV1] = Operation(
    "facebook",
    "search_post_v1",
    "GET",
    "/api/facebook/search-post/v1",
    "Post Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("startDate", "start_date"),
        Parameter("endDate", "end_date"),
        Parameter("cursor", "cursor"),
    ),
    answer="facebook.search_post_v1:SearchPostV1",
    family="facebook_search_post",
)
