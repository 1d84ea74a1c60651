# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Weibo, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_FANS_V1: Operation[Any] = Operation(
    "weibo",
    "get_fans_v1",
    "GET",
    "/api/weibo/get-fans/v1",
    "User Fans",
    version="v1",
    parameters=(
        Parameter("uid", "uid", required=True),
        Parameter("page", "page", "integer"),
    ),
)

GET_FOLLOWERS_V1: Operation[Any] = Operation(
    "weibo",
    "get_followers_v1",
    "GET",
    "/api/weibo/get-followers/v1",
    "User Followers",
    version="v1",
    parameters=(
        Parameter("uid", "uid", required=True),
        Parameter("page", "page", "integer"),
    ),
)

GET_POST_COMMENTS_V1: Operation[Any] = Operation(
    "weibo",
    "get_post_comments_v1",
    "GET",
    "/api/weibo/get-post-comments/v1",
    "Post Comments",
    version="v1",
    parameters=(
        Parameter("mid", "mid", required=True),
        Parameter("sort", "sort", choices=("TIME", "HOT")),
        Parameter("maxId", "max_id"),
    ),
)

GET_USER_DETAIL_V3: Operation[Any] = Operation(
    "weibo",
    "get_user_detail_v3",
    "GET",
    "/api/weibo/get-user-detail/v3",
    "User Profile",
    version="v3",
    parameters=(Parameter("uid", "uid", required=True),),
)

GET_USER_POST_V1: Operation[Any] = Operation(
    "weibo",
    "get_user_post_v1",
    "GET",
    "/api/weibo/get-user-post/v1",
    "User Published Posts",
    version="v1",
    parameters=(
        Parameter("uid", "uid", required=True),
        Parameter("page", "page", "integer"),
        Parameter("sinceId", "since_id"),
    ),
)

GET_USER_VIDEO_LIST_V1: Operation[Any] = Operation(
    "weibo",
    "get_user_video_list_v1",
    "GET",
    "/api/weibo/get-user-video-list/v1",
    "User Video List",
    version="v1",
    parameters=(
        Parameter("uid", "uid", required=True),
        Parameter("cursor", "cursor"),
    ),
)

GET_WEIBO_DETAIL_V1: Operation[Any] = Operation(
    "weibo",
    "get_weibo_detail_v1",
    "GET",
    "/api/weibo/get-weibo-detail/v1",
    "Post Details",
    version="v1",
    parameters=(Parameter("id", "id", required=True),),
)

HOT_SEARCH_V1: Operation[Any] = Operation(
    "weibo",
    "hot_search_v1",
    "GET",
    "/api/weibo/hot-search/v1",
    "Hot Search",
    version="v1",
)

SEARCH_ALL_V2: Operation[Any] = Operation(
    "weibo",
    "search_all_v2",
    "GET",
    "/api/weibo/search-all/v2",
    "Keyword Search",
    version="v2",
    parameters=(
        Parameter("q", "q", required=True),
        Parameter("startDay", "start_day", required=True),
        Parameter("startHour", "start_hour", "integer", required=True),
        Parameter("endDay", "end_day", required=True),
        Parameter("endHour", "end_hour", "integer", required=True),
        Parameter("hotSort", "hot_sort", "boolean"),
        Parameter("contains", "contains", choices=("ALL", "PICTURE", "VIDEO", "MUSIC", "LINK")),
        Parameter("page", "page", "integer"),
    ),
)

SEARCH_PROFILE_V1: Operation[Any] = Operation(
    "weibo",
    "search_profile_v1",
    "GET",
    "/api/weibo/search-profile/v1",
    "Search User Published Posts",
    version="v1",
    parameters=(
        Parameter("uid", "uid", required=True),
        Parameter("q", "q", required=True),
        Parameter("startDay", "start_day"),
        Parameter("endDay", "end_day"),
        Parameter("page", "page", "integer"),
    ),
)

TV_COMPONENT_V1: Operation[Any] = Operation(
    "weibo",
    "tv_component_v1",
    "GET",
    "/api/weibo/tv-component/v1",
    "TV Video Details",
    version="v1",
    parameters=(Parameter("oid", "oid", required=True),),
)
