# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of YOUKU, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.youku.get_user_detail_v1 import GetUserDetailV1
    from ..models.youku.get_video_detail_v1 import GetVideoDetailV1
    from ..models.youku.search_video_v1 import SearchVideoV1


GET_USER_DETAIL_V1: Operation[GetUserDetailV1] = Operation(
    "youku",
    "get_user_detail_v1",
    "GET",
    "/api/youku/get-user-detail/v1",
    "User Profile",
    version="v1",
    parameters=(Parameter("uid", "uid", required=True),),
    answer="youku.get_user_detail_v1:GetUserDetailV1",
    family="youku_get_user_detail",
)

GET_VIDEO_DETAIL_V1: Operation[GetVideoDetailV1] = Operation(
    "youku",
    "get_video_detail_v1",
    "GET",
    "/api/youku/get-video-detail/v1",
    "Video Details",
    version="v1",
    parameters=(Parameter("videoId", "video_id", required=True),),
    answer="youku.get_video_detail_v1:GetVideoDetailV1",
    family="youku_get_video_detail",
)

SEARCH_VIDEO_V1: Operation[SearchVideoV1] = Operation(
    "youku",
    "search_video_v1",
    "GET",
    "/api/youku/search-video/v1",
    "Video Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
    ),
    answer="youku.search_video_v1:SearchVideoV1",
    family="youku_search_video",
)
