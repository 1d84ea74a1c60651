# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Kuaishou, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Note, Operation, Parameter

if TYPE_CHECKING:
    from ..models.kuaishou.get_user_detail_v1 import GetUserDetailV1
    from ..models.kuaishou.get_user_video_list_v2 import GetUserVideoListV2
    from ..models.kuaishou.get_video_comment_v1 import GetVideoCommentV1
    from ..models.kuaishou.get_video_detail_v2 import GetVideoDetailV2
    from ..models.kuaishou.search_user_v2 import SearchUserV2
    from ..models.kuaishou.search_video_v2 import SearchVideoV2
    from ..models.kuaishou.share_url_transfer_v1 import ShareUrlTransferV1


GET_USER_DETAIL_V1: Operation[GetUserDetailV1] = Operation(
    "kuaishou",
    "get_user_detail_v1",
    "GET",
    "/api/kuaishou/get-user-detail/v1",
    "User Profile",
    version="v1",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="kuaishou.get_user_detail_v1:GetUserDetailV1",
    family="kuaishou_get_user_detail",
)

GET_USER_VIDEO_LIST_V2: Operation[GetUserVideoListV2] = Operation(
    "kuaishou",
    "get_user_video_list_v2",
    "GET",
    "/api/kuaishou/get-user-video-list/v2",
    "User Published Videos",
    version="v2",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("pcursor", "pcursor"),
    ),
    answer="kuaishou.get_user_video_list_v2:GetUserVideoListV2",
    family="kuaishou_get_user_video_list",
)

GET_VIDEO_COMMENT_V1: Operation[GetVideoCommentV1] = Operation(
    "kuaishou",
    "get_video_comment_v1",
    "GET",
    "/api/kuaishou/get-video-comment/v1",
    "Video Comments",
    version="v1",
    parameters=(
        Parameter("videoId", "video_id", required=True),
        Parameter("pcursor", "pcursor"),
    ),
    answer="kuaishou.get_video_comment_v1:GetVideoCommentV1",
    family="kuaishou_get_video_comment",
)

GET_VIDEO_DETAIL_V2: Operation[GetVideoDetailV2] = Operation(
    "kuaishou",
    "get_video_detail_v2",
    "GET",
    "/api/kuaishou/get-video-detail/v2",
    "Video Details",
    version="v2",
    parameters=(Parameter("videoId", "video_id", required=True),),
    answer="kuaishou.get_video_detail_v2:GetVideoDetailV2",
    notes=(
        Note(
            "GUIDANCE",
            "`videoId` equals the value of `clientCacheKey` inside `main_url`, minus its trailing `.jpg`.",
            "",
            "tip",
        ),
    ),
    family="kuaishou_get_video_detail",
)

SEARCH_USER_V2: Operation[SearchUserV2] = Operation(
    "kuaishou",
    "search_user_v2",
    "GET",
    "/api/kuaishou/search-user/v2",
    "User Search",
    version="v2",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
    ),
    answer="kuaishou.search_user_v2:SearchUserV2",
    family="kuaishou_search_user",
)

SEARCH_VIDEO_V1: Operation[Any] = Operation(
    "kuaishou",
    "search_video_v1",
    "GET",
    "/api/kuaishou/search-video/v1",
    "Video Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("cursor", "cursor"),
    ),
    family="kuaishou_search_video",
)

SEARCH_VIDEO_V2: Operation[SearchVideoV2] = Operation(
    "kuaishou",
    "search_video_v2",
    "GET",
    "/api/kuaishou/search-video/v2",
    "Video Search",
    version="v2",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
    ),
    answer="kuaishou.search_video_v2:SearchVideoV2",
    family="kuaishou_search_video",
)

SHARE_URL_TRANSFER_V1: Operation[ShareUrlTransferV1] = Operation(
    "kuaishou",
    "share_url_transfer_v1",
    "GET",
    "/api/kuaishou/share-url-transfer/v1",
    "Share Link Resolution",
    version="v1",
    parameters=(Parameter("shareUrl", "share_url", required=True),),
    answer="kuaishou.share_url_transfer_v1:ShareUrlTransferV1",
    family="kuaishou_share_url_transfer",
)
