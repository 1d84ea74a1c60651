# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of YOUKU, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_USER_DETAIL_V1: Operation[Any] = Operation(
    "youku",
    "get_user_detail_v1",
    "GET",
    "/api/youku/get-user-detail/v1",
    "User Profile",
    version="v1",
    parameters=(Parameter("uid", "uid", required=True),),
)

GET_VIDEO_DETAIL_V1: Operation[Any] = Operation(
    "youku",
    "get_video_detail_v1",
    "GET",
    "/api/youku/get-video-detail/v1",
    "Video Details",
    version="v1",
    parameters=(Parameter("videoId", "video_id", required=True),),
)

SEARCH_VIDEO_V1: Operation[Any] = Operation(
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
)
