# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Toutiao, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Note, Operation, Parameter

if TYPE_CHECKING:
    from ..models.toutiao.get_article_detail_v1 import GetArticleDetailV1
    from ..models.toutiao.get_user_detail_v1 import GetUserDetailV1
    from ..models.toutiao.search_v1 import SearchV1


GET_ARTICLE_DETAIL_V1: Operation[GetArticleDetailV1] = Operation(
    "toutiao",
    "get_article_detail_v1",
    "GET",
    "/api/toutiao/get-article-detail/v1",
    "Article Details",
    version="v1",
    parameters=(Parameter("id", "id", required=True),),
    answer="toutiao.get_article_detail_v1:GetArticleDetailV1",
    family="toutiao_get_article_detail",
)

GET_USER_DETAIL_V1: Operation[GetUserDetailV1] = Operation(
    "toutiao",
    "get_user_detail_v1",
    "GET",
    "/api/toutiao/get-user-detail/v1",
    "User Profile",
    version="v1",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="toutiao.get_user_detail_v1:GetUserDetailV1",
    family="toutiao_get_user_detail",
)

GET_USER_ID_V1: Operation[Any] = Operation(
    "toutiao",
    "get_user_id_v1",
    "GET",
    "/api/toutiao/get-user-id/v1",
    "User ID",
    version="v1",
    parameters=(Parameter("userProfileUrl", "user_profile_url", required=True),),
    family="toutiao_get_user_id",
)

GET_VIDEO_DETAIL_V1: Operation[Any] = Operation(
    "toutiao",
    "get_video_detail_v1",
    "GET",
    "/api/toutiao/get-video-detail/v1",
    "Video Details",
    version="v1",
    parameters=(Parameter("videoId", "video_id", required=True),),
    family="toutiao_get_video_detail",
)

SEARCH_V1: Operation[SearchV1] = Operation(
    "toutiao",
    "search_v1",
    "GET",
    "/api/toutiao/search/v1",
    "App Keyword Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
        Parameter("searchId", "search_id"),
    ),
    deprecated=True,
    successor="toutiao.search_v2",
    answer="toutiao.search_v1:SearchV1",
    family="toutiao_search",
    hidden=True,
)

SEARCH_V2: Operation[Any] = Operation(
    "toutiao",
    "search_v2",
    "GET",
    "/api/toutiao/search/v2",
    "Web Keyword Search",
    version="v2",
    parameters=(Parameter("keyword", "keyword", required=True),),
    notes=(
        Note(
            "LIMITATION",
            "Search output stops at page one; later pages are not available.",
            "multi_page_pagination",
            "warning",
        ),
    ),
    family="toutiao_search",
)
