# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Weibo, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.weibo.get_fans_v1 import GetFansV1
    from ..models.weibo.get_followers_v1 import GetFollowersV1
    from ..models.weibo.get_user_detail_v3 import GetUserDetailV3
    from ..models.weibo.get_user_post_v1 import GetUserPostV1
    from ..models.weibo.get_weibo_detail_v1 import GetWeiboDetailV1
    from ..models.weibo.hot_search_v1 import HotSearchV1
    from ..models.weibo.search_all_v2 import SearchAllV2
    from ..models.weibo.tv_component_v1 import TvComponentV1


GET_FANS_V1: Operation[GetFansV1] = Operation(
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
    answer="weibo.get_fans_v1:GetFansV1",
    family="weibo_get_fans",
)

GET_FOLLOWERS_V1: Operation[GetFollowersV1] = Operation(
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
    answer="weibo.get_followers_v1:GetFollowersV1",
    family="weibo_get_followers",
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
    family="weibo_get_post_comments",
)

GET_USER_DETAIL_V3: Operation[GetUserDetailV3] = Operation(
    "weibo",
    "get_user_detail_v3",
    "GET",
    "/api/weibo/get-user-detail/v3",
    "User Profile",
    version="v3",
    parameters=(Parameter("uid", "uid", required=True),),
    answer="weibo.get_user_detail_v3:GetUserDetailV3",
    family="weibo_get_user_detail",
)

GET_USER_POST_V1: Operation[GetUserPostV1] = Operation(
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
    answer="weibo.get_user_post_v1:GetUserPostV1",
    family="weibo_get_user_post",
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
    family="weibo_get_user_video_list",
)

GET_WEIBO_DETAIL_V1: Operation[GetWeiboDetailV1] = Operation(
    "weibo",
    "get_weibo_detail_v1",
    "GET",
    "/api/weibo/get-weibo-detail/v1",
    "Post Details",
    version="v1",
    parameters=(Parameter("id", "id", required=True),),
    answer="weibo.get_weibo_detail_v1:GetWeiboDetailV1",
    family="weibo_get_weibo_detail",
)

HOT_SEARCH_V1: Operation[HotSearchV1] = Operation(
    "weibo",
    "hot_search_v1",
    "GET",
    "/api/weibo/hot-search/v1",
    "Hot Search",
    version="v1",
    answer="weibo.hot_search_v1:HotSearchV1",
    family="weibo_hot_search",
)

SEARCH_ALL_V2: Operation[SearchAllV2] = Operation(
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
    answer="weibo.search_all_v2:SearchAllV2",
    family="weibo_search_all",
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
    family="weibo_search_profile",
)

TV_COMPONENT_V1: Operation[TvComponentV1] = Operation(
    "weibo",
    "tv_component_v1",
    "GET",
    "/api/weibo/tv-component/v1",
    "TV Video Details",
    version="v1",
    parameters=(Parameter("oid", "oid", required=True),),
    answer="weibo.tv_component_v1:TvComponentV1",
    family="weibo_tv_component",
)
