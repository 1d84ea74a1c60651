# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of WeChat Channels, as data."""

from __future__ import annotations

from typing import Any

from .._base import Note, Operation, Parameter


CONVERT_EXPORT_ID_V1: Operation[Any] = Operation(
    "weixin_channels",
    "convert_export_id_v1",
    "GET",
    "/api/weixin-channels/convert-export-id/v1",
    "Export Id Conversion",
    version="v1",
    parameters=(Parameter("exportId", "export_id", required=True),),
    family="weixin_channels_convert_export_id",
)

GET_ACCOUNT_VIDEOS_V1: Operation[Any] = Operation(
    "weixin_channels",
    "get_account_videos_v1",
    "POST",
    "/api/weixin-channels/get-account-videos/v1",
    "Account Videos",
    version="v1",
    place="form",
    parameters=(
        Parameter("v2Name", "v2_name", required=True),
        Parameter("last_buffer", "last_buffer"),
    ),
    family="weixin_channels_get_account_videos",
)

GET_BOUND_CHANNEL_V1: Operation[Any] = Operation(
    "weixin_channels",
    "get_bound_channel_v1",
    "GET",
    "/api/weixin-channels/get-bound-channel/v1",
    "Get Bound Channel",
    version="v1",
    parameters=(
        Parameter("ghid", "ghid"),
        Parameter("url", "url"),
    ),
    family="weixin_channels_get_bound_channel",
)

GET_VIDEO_BASIC_INFO_V1: Operation[Any] = Operation(
    "weixin_channels",
    "get_video_basic_info_v1",
    "GET",
    "/api/weixin-channels/get-video-basic-info/v1",
    "Video Basic Info",
    version="v1",
    parameters=(Parameter("feedInfo", "feed_info", required=True),),
    family="weixin_channels_get_video_basic_info",
)

GET_VIDEO_COMMENT_V1: Operation[Any] = Operation(
    "weixin_channels",
    "get_video_comment_v1",
    "POST",
    "/api/weixin-channels/get-video-comment/v1",
    "Video Comments",
    version="v1",
    place="form",
    parameters=(
        Parameter("objectId", "object_id", required=True),
        Parameter("last_buffer", "last_buffer"),
        Parameter("objectNonceId", "object_nonce_id"),
    ),
    family="weixin_channels_get_video_comment",
)

GET_VIDEO_DOWNLOAD_URL_V1: Operation[Any] = Operation(
    "weixin_channels",
    "get_video_download_url_v1",
    "GET",
    "/api/weixin-channels/get-video-download-url/v1",
    "Video Download URL",
    version="v1",
    parameters=(
        Parameter("objectId", "object_id", required=True),
        Parameter("objectNonceId", "object_nonce_id"),
    ),
    family="weixin_channels_get_video_download_url",
)

GET_VIDEO_METRICS_V1: Operation[Any] = Operation(
    "weixin_channels",
    "get_video_metrics_v1",
    "POST",
    "/api/weixin-channels/get-video-metrics/v1",
    "Video Metrics",
    version="v1",
    place="form",
    parameters=(
        Parameter("objectId", "object_id", required=True),
        Parameter("last_buffer", "last_buffer"),
        Parameter("objectNonceId", "object_nonce_id"),
    ),
    family="weixin_channels_get_video_metrics",
)

GET_VIDEO_SHARE_URL_V1: Operation[Any] = Operation(
    "weixin_channels",
    "get_video_share_url_v1",
    "GET",
    "/api/weixin-channels/get-video-share-url/v1",
    "Video Share URL",
    version="v1",
    parameters=(Parameter("objectId", "object_id", required=True),),
    family="weixin_channels_get_video_share_url",
)

GET_VIDEO_SUB_COMMENT_V1: Operation[Any] = Operation(
    "weixin_channels",
    "get_video_sub_comment_v1",
    "POST",
    "/api/weixin-channels/get-video-sub-comment/v1",
    "Video Sub Comments",
    version="v1",
    place="form",
    parameters=(
        Parameter("objectId", "object_id", required=True),
        Parameter("rootCommentId", "root_comment_id", required=True),
        Parameter("last_buffer", "last_buffer"),
    ),
    family="weixin_channels_get_video_sub_comment",
)

GET_VIDEO_TITLE_V1: Operation[Any] = Operation(
    "weixin_channels",
    "get_video_title_v1",
    "GET",
    "/api/weixin-channels/get-video-title/v1",
    "Video Title",
    version="v1",
    parameters=(
        Parameter("objectId", "object_id", required=True),
        Parameter("objectNonceId", "object_nonce_id"),
    ),
    notes=(Note("LIMITATION", "The response carries no media links for downloading.", "video_download", "warning"),),
    family="weixin_channels_get_video_title",
)

SEARCH_ACCOUNT_V1: Operation[Any] = Operation(
    "weixin_channels",
    "search_account_v1",
    "POST",
    "/api/weixin-channels/search-account/v1",
    "Account Search",
    version="v1",
    place="form",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("cookies_buffer", "cookies_buffer"),
        Parameter("currentPage", "current_page", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    family="weixin_channels_search_account",
)

SEARCH_ACCOUNT_V2: Operation[Any] = Operation(
    "weixin_channels",
    "search_account_v2",
    "POST",
    "/api/weixin-channels/search-account/v2",
    "Account Search",
    version="v2",
    parameters=(Parameter("keyword", "keyword", required=True),),
    family="weixin_channels_search_account",
)

SEARCH_ACCOUNT_V3: Operation[Any] = Operation(
    "weixin_channels",
    "search_account_v3",
    "POST",
    "/api/weixin-channels/search-account/v3",
    "Account Search",
    version="v3",
    parameters=(Parameter("keyword", "keyword", required=True),),
    family="weixin_channels_search_account",
)

SEARCH_VIDEO_V1: Operation[Any] = Operation(
    "weixin_channels",
    "search_video_v1",
    "POST",
    "/api/weixin-channels/search-video/v1",
    "Video Search",
    version="v1",
    place="form",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("cookies_buffer", "cookies_buffer"),
        Parameter("currentPage", "current_page", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("publishTimeType", "publish_time_type", choices=("ALL", "ONE_DAY", "SEVEN_DAYS", "HALF_YEAR")),
        Parameter("sortType", "sort_type", choices=("COMPREHENSIVE", "LATEST", "HOT")),
    ),
    family="weixin_channels_search_video",
)

SEARCH_VIDEO_V2: Operation[Any] = Operation(
    "weixin_channels",
    "search_video_v2",
    "POST",
    "/api/weixin-channels/search-video/v2",
    "Video Search",
    version="v2",
    place="form",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("cookies_buffer", "cookies_buffer"),
        Parameter("currentPage", "current_page", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    family="weixin_channels_search_video",
)
