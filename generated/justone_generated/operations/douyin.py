# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Douyin (TikTok China), as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Note, Operation, Parameter

if TYPE_CHECKING:
    from ..models.douyin.get_user_detail_v3 import GetUserDetailV3
    from ..models.douyin.get_user_video_list_v1 import GetUserVideoListV1
    from ..models.douyin.get_user_video_list_v3 import GetUserVideoListV3
    from ..models.douyin.get_video_comment_v1 import GetVideoCommentV1
    from ..models.douyin.get_video_detail_v2 import GetVideoDetailV2
    from ..models.douyin.get_video_sub_comment_v1 import GetVideoSubCommentV1
    from ..models.douyin.search_user_v2 import SearchUserV2
    from ..models.douyin.search_video_v4 import SearchVideoV4
    from ..models.douyin.share_url_transfer_v1 import ShareUrlTransferV1


GET_USER_DETAIL_V3: Operation[GetUserDetailV3] = Operation(
    "douyin",
    "get_user_detail_v3",
    "GET",
    "/api/douyin/get-user-detail/v3",
    "User Profile",
    version="v3",
    parameters=(Parameter("secUid", "sec_uid", required=True),),
    answer="douyin.get_user_detail_v3:GetUserDetailV3",
    family="douyin_get_user_detail",
)

GET_USER_VIDEO_LIST_V1: Operation[GetUserVideoListV1] = Operation(
    "douyin",
    "get_user_video_list_v1",
    "GET",
    "/api/douyin/get-user-video-list/v1",
    "User Published Videos",
    version="v1",
    parameters=(
        Parameter("secUid", "sec_uid", required=True),
        Parameter("maxCursor", "max_cursor"),
        Parameter("sortType", "sort_type", choices=("LATEST", "MOST_POPULAR")),
    ),
    answer="douyin.get_user_video_list_v1:GetUserVideoListV1",
    family="douyin_get_user_video_list",
    recommended=True,
)

GET_USER_VIDEO_LIST_V3: Operation[GetUserVideoListV3] = Operation(
    "douyin",
    "get_user_video_list_v3",
    "GET",
    "/api/douyin/get-user-video-list/v3",
    "User Published Videos",
    version="v3",
    parameters=(
        Parameter("secUid", "sec_uid", required=True),
        Parameter("maxCursor", "max_cursor", "integer"),
    ),
    answer="douyin.get_user_video_list_v3:GetUserVideoListV3",
    notes=(
        Note(
            "CONDITION",
            "The newest works of certain users might be out of reach.",
            "published_video_availability",
            "tip",
        ),
    ),
    family="douyin_get_user_video_list",
)

GET_VIDEO_COMMENT_V1: Operation[GetVideoCommentV1] = Operation(
    "douyin",
    "get_video_comment_v1",
    "GET",
    "/api/douyin/get-video-comment/v1",
    "Video Comments",
    version="v1",
    parameters=(
        Parameter("awemeId", "aweme_id", required=True),
        Parameter("page", "page", "integer"),
    ),
    answer="douyin.get_video_comment_v1:GetVideoCommentV1",
    family="douyin_get_video_comment",
)

GET_VIDEO_DETAIL_V2: Operation[GetVideoDetailV2] = Operation(
    "douyin",
    "get_video_detail_v2",
    "GET",
    "/api/douyin/get-video-detail/v2",
    "Video Details",
    version="v2",
    parameters=(Parameter("videoId", "video_id", required=True),),
    answer="douyin.get_video_detail_v2:GetVideoDetailV2",
    family="douyin_get_video_detail",
)

GET_VIDEO_SUB_COMMENT_V1: Operation[GetVideoSubCommentV1] = Operation(
    "douyin",
    "get_video_sub_comment_v1",
    "GET",
    "/api/douyin/get-video-sub-comment/v1",
    "Comment Replies",
    version="v1",
    parameters=(
        Parameter("commentId", "comment_id", required=True),
        Parameter("page", "page", "integer"),
    ),
    answer="douyin.get_video_sub_comment_v1:GetVideoSubCommentV1",
    family="douyin_get_video_sub_comment",
)

HOT_SEARCH_V1: Operation[Any] = Operation(
    "douyin",
    "hot_search_v1",
    "GET",
    "/api/douyin/hot-search/v1",
    "Hot Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword"),
        Parameter(
            "contentType",
            "content_type",
            choices=(
                "ALL",
                "FASHION",
                "TECHNOLOGY",
                "SCIENCE",
                "PHOTOGRAPHY",
                "FOOD",
                "MOTHER_BABY",
                "PARENTING",
                "DRAMA",
                "GAME",
                "AUTOMOTIVE",
                "ANIMAL",
                "TRAVEL",
                "DANCE",
                "TRADITIONAL_CULTURE",
                "ART",
                "SPORTS",
                "MUSIC",
                "LIFE_RECORD",
                "HOME_LIVING",
                "LEISURE_ENTERTAINMENT",
                "WORKPLACE",
                "AGRICULTURE",
                "CASUAL",
                "ACG",
                "MOVIE",
                "TV_SERIES",
                "VARIETY_SHOW",
                "CELEBRITY",
                "HUMANITIES_SOCIAL_SCIENCE",
                "EDUCATION_CAMPUS",
                "EMOTION",
                "FINANCE",
                "PUBLIC_WELFARE",
            ),
        ),
        Parameter("videoType", "video_type", choices=("ALL", "XINGTU_VIDEO", "NATURAL_VIDEO")),
        Parameter(
            "sortType",
            "sort_type",
            choices=("COMPREHENSIVE", "HIGH_INTERACTION", "HIGH_LIKE", "HIGH_COMMENT", "HIGH_SHARE"),
        ),
        Parameter("page", "page", "integer"),
        Parameter("likeCountMin", "like_count_min", "integer"),
        Parameter("likeCountMax", "like_count_max", "integer"),
        Parameter("commentCountMin", "comment_count_min", "integer"),
        Parameter("commentCountMax", "comment_count_max", "integer"),
        Parameter("shareCountMin", "share_count_min", "integer"),
        Parameter("shareCountMax", "share_count_max", "integer"),
        Parameter("interactionCountMin", "interaction_count_min", "integer"),
        Parameter("interactionCountMax", "interaction_count_max", "integer"),
        Parameter("followerCountMin", "follower_count_min", "integer"),
        Parameter("followerCountMax", "follower_count_max", "integer"),
    ),
    family="douyin_hot_search",
)

SEARCH_IMAGE_V1: Operation[Any] = Operation(
    "douyin",
    "search_image_v1",
    "GET",
    "/api/douyin/search-image/v1",
    "Image Post Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("searchId", "search_id"),
    ),
    family="douyin_search_image",
)

SEARCH_USER_V2: Operation[SearchUserV2] = Operation(
    "douyin",
    "search_user_v2",
    "GET",
    "/api/douyin/search-user/v2",
    "User Search",
    version="v2",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
        Parameter("userType", "user_type", choices=("common_user", "enterprise_user", "personal_user")),
    ),
    answer="douyin.search_user_v2:SearchUserV2",
    family="douyin_search_user",
)

SEARCH_VIDEO_V1: Operation[Any] = Operation(
    "douyin",
    "search_video_v1",
    "GET",
    "/api/douyin/search-video/v1",
    "Video Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword"),
        Parameter("sortType", "sort_type", choices=("_0", "_1", "_2", "_3", "_4")),
        Parameter("publishTime", "publish_time", choices=("_0", "_1", "_7", "_180")),
        Parameter("duration", "duration", choices=("_0", "_1", "_2", "_3")),
        Parameter("searchId", "search_id"),
    ),
    family="douyin_search_video",
    hidden=True,
)

SEARCH_VIDEO_V4: Operation[SearchVideoV4] = Operation(
    "douyin",
    "search_video_v4",
    "GET",
    "/api/douyin/search-video/v4",
    "Video Search",
    version="v4",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("sortType", "sort_type", choices=("_0", "_1", "_2")),
        Parameter("publishTime", "publish_time", choices=("_0", "_1", "_7", "_180")),
        Parameter("duration", "duration", choices=("_0", "_1", "_2", "_3")),
        Parameter("page", "page", "integer"),
        Parameter("searchId", "search_id"),
    ),
    answer="douyin.search_video_v4:SearchVideoV4",
    family="douyin_search_video",
)

SHARE_URL_TRANSFER_V1: Operation[ShareUrlTransferV1] = Operation(
    "douyin",
    "share_url_transfer_v1",
    "GET",
    "/api/douyin/share-url-transfer/v1",
    "Share Link Resolution",
    version="v1",
    parameters=(Parameter("shareUrl", "share_url", required=True),),
    answer="douyin.share_url_transfer_v1:ShareUrlTransferV1",
    family="douyin_share_url_transfer",
)
