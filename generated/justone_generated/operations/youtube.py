# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of YouTube, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.youtube.get_video_detail_v1 import GetVideoDetailV1


GET_CHANNEL_SHORTS_V1: Operation[Any] = Operation(
    "youtube",
    "get_channel_shorts_v1",
    "GET",
    "/api/youtube/get-channel-shorts/v1",
    "Channel Shorts",
    version="v1",
    parameters=(
        Parameter("channelId", "channel_id", required=True),
        Parameter("continuationToken", "continuation_token"),
    ),
    family="youtube_get_channel_shorts",
)

GET_CHANNEL_VIDEOS_V1: Operation[Any] = Operation(
    "youtube",
    "get_channel_videos_v1",
    "GET",
    "/api/youtube/get-channel-videos/v1",
    "Channel Videos",
    version="v1",
    parameters=(
        Parameter("channelId", "channel_id", required=True),
        Parameter("cursor", "cursor"),
    ),
    family="youtube_get_channel_videos",
)

GET_VIDEO_CAPTIONS_V1: Operation[Any] = Operation(
    "youtube",
    "get_video_captions_v1",
    "GET",
    "/api/youtube/get-video-captions/v1",
    "Video Captions",
    version="v1",
    parameters=(
        Parameter("videoId", "video_id", required=True),
        Parameter("languageCode", "language_code"),
        Parameter("format", "format", choices=("srt", "xml", "json3", "txt")),
    ),
    family="youtube_get_video_captions",
)

GET_VIDEO_COMMENT_V1: Operation[Any] = Operation(
    "youtube",
    "get_video_comment_v1",
    "GET",
    "/api/youtube/get-video-comment/v1",
    "Video Comment List",
    version="v1",
    parameters=(
        Parameter("videoId", "video_id", required=True),
        Parameter("cursor", "cursor"),
        Parameter("languageCode", "language_code"),
        Parameter("countryCode", "country_code"),
        Parameter("sortBy", "sort_by", choices=("top", "newest")),
    ),
    family="youtube_get_video_comment",
)

GET_VIDEO_DETAIL_V1: Operation[GetVideoDetailV1] = Operation(
    "youtube",
    "get_video_detail_v1",
    "GET",
    "/api/youtube/get-video-detail/v1",
    "Video Details",
    version="v1",
    parameters=(
        Parameter("videoId", "video_id", required=True),
        Parameter("lang", "lang"),
    ),
    answer="youtube.get_video_detail_v1:GetVideoDetailV1",
    family="youtube_get_video_detail",
)

GET_VIDEO_SUB_COMMENT_V1: Operation[Any] = Operation(
    "youtube",
    "get_video_sub_comment_v1",
    "GET",
    "/api/youtube/get-video-sub-comment/v1",
    "Video Sub Comment List",
    version="v1",
    parameters=(
        Parameter("cursor", "cursor", required=True),
        Parameter("languageCode", "language_code"),
        Parameter("countryCode", "country_code"),
    ),
    family="youtube_get_video_sub_comment",
)

SEARCH_V1: Operation[Any] = Operation(
    "youtube",
    "search_v1",
    "GET",
    "/api/youtube/search/v1",
    "General Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword"),
        Parameter("lang", "lang"),
        Parameter(
            "uploadDate", "upload_date", choices=("all", "lastHour", "today", "thisWeek", "thisMonth", "thisYear")
        ),
        Parameter("duration", "duration", choices=("all", "short", "medium", "long")),
        Parameter("sortBy", "sort_by", choices=("relevance", "uploadDate", "viewCount", "rating")),
        Parameter("nextToken", "next_token"),
    ),
    family="youtube_search",
)
