# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Bilibili, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Note, Operation, Parameter

if TYPE_CHECKING:
    from ..models.bilibili.get_user_detail_v2 import GetUserDetailV2
    from ..models.bilibili.get_user_relation_stat_v1 import GetUserRelationStatV1
    from ..models.bilibili.get_user_video_list_v2 import GetUserVideoListV2
    from ..models.bilibili.get_video_caption_v2 import GetVideoCaptionV2
    from ..models.bilibili.get_video_comment_v2 import GetVideoCommentV2
    from ..models.bilibili.get_video_detail_v2 import GetVideoDetailV2
    from ..models.bilibili.search_video_v2 import SearchVideoV2
    from ..models.bilibili.share_url_transfer_v1 import ShareUrlTransferV1


GET_USER_DETAIL_V2: Operation[GetUserDetailV2] = Operation(
    "bilibili",
    "get_user_detail_v2",
    "GET",
    "/api/bilibili/get-user-detail/v2",
    "User Profile",
    version="v2",
    parameters=(Parameter("uid", "uid", required=True),),
    answer="bilibili.get_user_detail_v2:GetUserDetailV2",
    family="bilibili_get_user_detail",
)

GET_USER_RELATION_STAT_V1: Operation[GetUserRelationStatV1] = Operation(
    "bilibili",
    "get_user_relation_stat_v1",
    "GET",
    "/api/bilibili/get-user-relation-stat/v1",
    "User Relation Stats",
    version="v1",
    parameters=(Parameter("wmid", "wmid", required=True),),
    answer="bilibili.get_user_relation_stat_v1:GetUserRelationStatV1",
    family="bilibili_get_user_relation_stat",
)

GET_USER_VIDEO_LIST_V2: Operation[GetUserVideoListV2] = Operation(
    "bilibili",
    "get_user_video_list_v2",
    "GET",
    "/api/bilibili/get-user-video-list/v2",
    "User Published Videos",
    version="v2",
    parameters=(
        Parameter("uid", "uid", required=True),
        Parameter("param", "param"),
    ),
    answer="bilibili.get_user_video_list_v2:GetUserVideoListV2",
    family="bilibili_get_user_video_list",
)

GET_VIDEO_CAPTION_V2: Operation[GetVideoCaptionV2] = Operation(
    "bilibili",
    "get_video_caption_v2",
    "GET",
    "/api/bilibili/get-video-caption/v2",
    "Video Captions",
    version="v2",
    parameters=(
        Parameter("bvid", "bvid", required=True),
        Parameter("aid", "aid", required=True),
        Parameter("cid", "cid", required=True),
    ),
    answer="bilibili.get_video_caption_v2:GetVideoCaptionV2",
    family="bilibili_get_video_caption",
)

GET_VIDEO_COMMENT_V2: Operation[GetVideoCommentV2] = Operation(
    "bilibili",
    "get_video_comment_v2",
    "GET",
    "/api/bilibili/get-video-comment/v2",
    "Video Comments",
    version="v2",
    parameters=(
        Parameter("aid", "aid", required=True),
        Parameter("cursor", "cursor"),
    ),
    answer="bilibili.get_video_comment_v2:GetVideoCommentV2",
    family="bilibili_get_video_comment",
)

GET_VIDEO_DANMU_V2: Operation[list[Any]] = Operation(
    "bilibili",
    "get_video_danmu_v2",
    "GET",
    "/api/bilibili/get-video-danmu/v2",
    "Video Danmaku",
    version="v2",
    parameters=(
        Parameter("aid", "aid", required=True),
        Parameter("cid", "cid", required=True),
        Parameter("page", "page"),
    ),
    answer="bilibili.get_video_danmu_v2:list[Any]",
    family="bilibili_get_video_danmu",
)

GET_VIDEO_DETAIL_V2: Operation[GetVideoDetailV2] = Operation(
    "bilibili",
    "get_video_detail_v2",
    "GET",
    "/api/bilibili/get-video-detail/v2",
    "Video Details",
    version="v2",
    parameters=(Parameter("bvid", "bvid", required=True),),
    answer="bilibili.get_video_detail_v2:GetVideoDetailV2",
    family="bilibili_get_video_detail",
)

SEARCH_VIDEO_V2: Operation[SearchVideoV2] = Operation(
    "bilibili",
    "search_video_v2",
    "GET",
    "/api/bilibili/search-video/v2",
    "Video Search",
    version="v2",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page"),
        Parameter("order", "order", choices=("general", "click", "pubdate", "dm", "stow")),
    ),
    answer="bilibili.search_video_v2:SearchVideoV2",
    family="bilibili_search_video",
)

SHARE_URL_TRANSFER_V1: Operation[ShareUrlTransferV1] = Operation(
    "bilibili",
    "share_url_transfer_v1",
    "GET",
    "/api/bilibili/share-url-transfer/v1",
    "Share Link Resolution",
    version="v1",
    parameters=(Parameter("shareUrl", "share_url", required=True),),
    answer="bilibili.share_url_transfer_v1:ShareUrlTransferV1",
    notes=(
        Note(
            "LIMITATION",
            "Shared links whose target is anything other than a video cannot be handled.",
            "non_video_share_link_resolution",
            "warning",
        ),
    ),
    family="bilibili_share_url_transfer",
)
