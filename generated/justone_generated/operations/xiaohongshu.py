# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Xiaohongshu (RedNote), as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Note, Operation, Parameter

if TYPE_CHECKING:
    from ..models.xiaohongshu.get_note_comment_v2 import GetNoteCommentV2
    from ..models.xiaohongshu.get_note_comment_v4 import GetNoteCommentV4
    from ..models.xiaohongshu.get_note_detail_v1 import GetNoteDetailV1Item
    from ..models.xiaohongshu.get_note_detail_v3 import GetNoteDetailV3Item
    from ..models.xiaohongshu.get_note_detail_v7 import GetNoteDetailV7Item
    from ..models.xiaohongshu.get_note_sub_comment_v2 import GetNoteSubCommentV2
    from ..models.xiaohongshu.get_user_note_list_v2 import GetUserNoteListV2
    from ..models.xiaohongshu.get_user_note_list_v4 import GetUserNoteListV4
    from ..models.xiaohongshu.get_user_v3 import GetUserV3
    from ..models.xiaohongshu.get_user_v4 import GetUserV4
    from ..models.xiaohongshu.search_note_v2 import SearchNoteV2
    from ..models.xiaohongshu.search_note_v3 import SearchNoteV3
    from ..models.xiaohongshu.search_recommend_v1 import SearchRecommendV1
    from ..models.xiaohongshu.search_user_v2 import SearchUserV2
    from ..models.xiaohongshu.share_url_transfer_v1 import ShareUrlTransferV1


ASK_DOTS: Operation[Any] = Operation(
    "xiaohongshu",
    "ask_dots",
    "GET",
    "/api/xiaohongshu/ask-dots",
    "Ask Dots AI",
    parameters=(Parameter("keyword", "keyword", required=True),),
    family="xiaohongshu_ask_dots",
)

GET_CREATOR_HOT_INSPIRATION_FEED_V1: Operation[Any] = Operation(
    "xiaohongshu",
    "get_creator_hot_inspiration_feed_v1",
    "GET",
    "/api/xiaohongshu/get-creator-hot-inspiration-feed/v1",
    "Hot Inspiration Feed",
    version="v1",
    parameters=(Parameter("cursor", "cursor"),),
    family="xiaohongshu_get_creator_hot_inspiration_feed",
)

GET_NOTE_COMMENT_V2: Operation[GetNoteCommentV2] = Operation(
    "xiaohongshu",
    "get_note_comment_v2",
    "GET",
    "/api/xiaohongshu/get-note-comment/v2",
    "Note Comments",
    version="v2",
    parameters=(
        Parameter("noteId", "note_id", required=True),
        Parameter("lastCursor", "last_cursor"),
        Parameter("sort", "sort", choices=("normal", "latest", "like_count")),
    ),
    answer="xiaohongshu.get_note_comment_v2:GetNoteCommentV2",
    notes=(
        Note(
            "GUIDANCE",
            "Take `latest` as your usual order, and where it fails to bring back a note's comments, retry with `normal`.",
            "",
            "tip",
        ),
    ),
    family="xiaohongshu_get_note_comment",
)

GET_NOTE_COMMENT_V3: Operation[Any] = Operation(
    "xiaohongshu",
    "get_note_comment_v3",
    "GET",
    "/api/xiaohongshu/get-note-comment/v3",
    "Note Comments",
    version="v3",
    parameters=(
        Parameter("noteId", "note_id", required=True),
        Parameter("lastCursor", "last_cursor"),
        Parameter("sort", "sort", choices=("normal", "latest", "like_count")),
    ),
    family="xiaohongshu_get_note_comment",
    hidden=True,
)

GET_NOTE_COMMENT_V4: Operation[GetNoteCommentV4] = Operation(
    "xiaohongshu",
    "get_note_comment_v4",
    "GET",
    "/api/xiaohongshu/get-note-comment/v4",
    "Note Comments",
    version="v4",
    parameters=(
        Parameter("noteId", "note_id", required=True),
        Parameter("lastCursor", "last_cursor"),
        Parameter("sort", "sort", choices=("normal", "latest", "like_count")),
    ),
    answer="xiaohongshu.get_note_comment_v4:GetNoteCommentV4",
    notes=(
        Note(
            "GUIDANCE",
            "Take `latest` as your usual order, and where it fails to bring back a note's comments, retry with `normal`.",
            "",
            "tip",
        ),
    ),
    family="xiaohongshu_get_note_comment",
    hidden=True,
)

GET_NOTE_DETAIL_V1: Operation[list[GetNoteDetailV1Item]] = Operation(
    "xiaohongshu",
    "get_note_detail_v1",
    "GET",
    "/api/xiaohongshu/get-note-detail/v1",
    "Note Details",
    version="v1",
    parameters=(Parameter("noteId", "note_id", required=True),),
    answer="xiaohongshu.get_note_detail_v1:list[GetNoteDetailV1Item]",
    notes=(
        Note("LIMITATION", "Downloading a note's video is not possible with this version.", "video_download", "tip"),
        Note("GUIDANCE", "If the goal is to download videos, choose `v6`.", "", "info"),
    ),
    family="xiaohongshu_get_note_detail",
    recommended=True,
)

GET_NOTE_DETAIL_V2: Operation[Any] = Operation(
    "xiaohongshu",
    "get_note_detail_v2",
    "GET",
    "/api/xiaohongshu/get-note-detail/v2",
    "Note Details",
    version="v2",
    parameters=(Parameter("noteId", "note_id", required=True),),
    notes=(
        Note("LIMITATION", "Downloading a note's video is not possible with this version.", "video_download", "tip"),
        Note("GUIDANCE", "If the goal is to download videos, choose `v5`.", "", "info"),
    ),
    family="xiaohongshu_get_note_detail",
    hidden=True,
)

GET_NOTE_DETAIL_V3: Operation[list[GetNoteDetailV3Item]] = Operation(
    "xiaohongshu",
    "get_note_detail_v3",
    "GET",
    "/api/xiaohongshu/get-note-detail/v3",
    "Note Details",
    version="v3",
    parameters=(Parameter("noteId", "note_id", required=True),),
    answer="xiaohongshu.get_note_detail_v3:list[GetNoteDetailV3Item]",
    family="xiaohongshu_get_note_detail",
    hidden=True,
)

GET_NOTE_DETAIL_V4: Operation[Any] = Operation(
    "xiaohongshu",
    "get_note_detail_v4",
    "GET",
    "/api/xiaohongshu/get-note-detail/v4",
    "Note Details",
    version="v4",
    parameters=(Parameter("noteId", "note_id", required=True),),
    notes=(
        Note("LIMITATION", "Downloading a note's video is not possible with this version.", "video_download", "tip"),
        Note("GUIDANCE", "If the goal is to download videos, choose `v5`.", "", "info"),
    ),
    family="xiaohongshu_get_note_detail",
    hidden=True,
)

GET_NOTE_DETAIL_V5: Operation[Any] = Operation(
    "xiaohongshu",
    "get_note_detail_v5",
    "GET",
    "/api/xiaohongshu/get-note-detail/v5",
    "Note Details",
    version="v5",
    parameters=(Parameter("noteId", "note_id", required=True),),
    notes=(
        Note(
            "CAPABILITY",
            "For supported notes, the response holds what is needed to download their videos.",
            "video_download",
            "tip",
        ),
        Note("LIMITATION", "Interaction figures are left out of this version.", "engagement_metrics", "tip"),
    ),
    family="xiaohongshu_get_note_detail",
    hidden=True,
)

GET_NOTE_DETAIL_V6: Operation[Any] = Operation(
    "xiaohongshu",
    "get_note_detail_v6",
    "GET",
    "/api/xiaohongshu/get-note-detail/v6",
    "Note Details",
    version="v6",
    parameters=(Parameter("noteId", "note_id", required=True),),
    notes=(
        Note(
            "CONDITION",
            "Only video notes offer a downloadable video; notes made of images and text do not.",
            "video_download",
            "tip",
        ),
    ),
    family="xiaohongshu_get_note_detail",
)

GET_NOTE_DETAIL_V7: Operation[list[GetNoteDetailV7Item]] = Operation(
    "xiaohongshu",
    "get_note_detail_v7",
    "GET",
    "/api/xiaohongshu/get-note-detail/v7",
    "Note Details",
    version="v7",
    parameters=(Parameter("noteId", "note_id", required=True),),
    deprecated=True,
    successor="xiaohongshu.get_note_detail_v1",
    answer="xiaohongshu.get_note_detail_v7:list[GetNoteDetailV7Item]",
    family="xiaohongshu_get_note_detail",
    hidden=True,
)

GET_NOTE_SUB_COMMENT_V2: Operation[GetNoteSubCommentV2] = Operation(
    "xiaohongshu",
    "get_note_sub_comment_v2",
    "GET",
    "/api/xiaohongshu/get-note-sub-comment/v2",
    "Comment Replies",
    version="v2",
    parameters=(
        Parameter("noteId", "note_id", required=True),
        Parameter("commentId", "comment_id", required=True),
        Parameter("lastCursor", "last_cursor"),
    ),
    answer="xiaohongshu.get_note_sub_comment_v2:GetNoteSubCommentV2",
    family="xiaohongshu_get_note_sub_comment",
)

GET_TOPIC_NOTE_LIST_V1: Operation[Any] = Operation(
    "xiaohongshu",
    "get_topic_note_list_v1",
    "GET",
    "/api/xiaohongshu/get-topic-note-list/v1",
    "Topic Note List",
    version="v1",
    parameters=(
        Parameter("topicId", "topic_id", required=True),
        Parameter("sort", "sort", choices=("time", "hot")),
        Parameter("cursor", "cursor"),
    ),
    family="xiaohongshu_get_topic_note_list",
)

GET_USER_FAVED_NOTE_LIST_V1: Operation[Any] = Operation(
    "xiaohongshu",
    "get_user_faved_note_list_v1",
    "GET",
    "/api/xiaohongshu/get-user-faved-note-list/v1",
    "User Favorited Notes",
    version="v1",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("lastCursor", "last_cursor"),
    ),
    family="xiaohongshu_get_user_faved_note_list",
)

GET_USER_NOTE_LIST_V1: Operation[Any] = Operation(
    "xiaohongshu",
    "get_user_note_list_v1",
    "GET",
    "/api/xiaohongshu/get-user-note-list/v1",
    "User Published Notes",
    version="v1",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("lastCursor", "last_cursor"),
    ),
    family="xiaohongshu_get_user_note_list",
    hidden=True,
)

GET_USER_NOTE_LIST_V2: Operation[GetUserNoteListV2] = Operation(
    "xiaohongshu",
    "get_user_note_list_v2",
    "GET",
    "/api/xiaohongshu/get-user-note-list/v2",
    "User Published Notes",
    version="v2",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("lastCursor", "last_cursor"),
    ),
    answer="xiaohongshu.get_user_note_list_v2:GetUserNoteListV2",
    family="xiaohongshu_get_user_note_list",
    hidden=True,
)

GET_USER_NOTE_LIST_V3: Operation[Any] = Operation(
    "xiaohongshu",
    "get_user_note_list_v3",
    "GET",
    "/api/xiaohongshu/get-user-note-list/v3",
    "User Published Notes",
    version="v3",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("lastCursor", "last_cursor"),
    ),
    family="xiaohongshu_get_user_note_list",
    hidden=True,
)

GET_USER_NOTE_LIST_V4: Operation[GetUserNoteListV4] = Operation(
    "xiaohongshu",
    "get_user_note_list_v4",
    "GET",
    "/api/xiaohongshu/get-user-note-list/v4",
    "User Notes",
    version="v4",
    parameters=(
        Parameter("userId", "user_id", required=True),
        Parameter("lastCursor", "last_cursor"),
    ),
    answer="xiaohongshu.get_user_note_list_v4:GetUserNoteListV4",
    family="xiaohongshu_get_user_note_list",
)

GET_USER_V3: Operation[GetUserV3] = Operation(
    "xiaohongshu",
    "get_user_v3",
    "GET",
    "/api/xiaohongshu/get-user/v3",
    "User Profile",
    version="v3",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="xiaohongshu.get_user_v3:GetUserV3",
    family="xiaohongshu_get_user",
)

GET_USER_V4: Operation[GetUserV4] = Operation(
    "xiaohongshu",
    "get_user_v4",
    "GET",
    "/api/xiaohongshu/get-user/v4",
    "User Profile",
    version="v4",
    parameters=(Parameter("userId", "user_id", required=True),),
    answer="xiaohongshu.get_user_v4:GetUserV4",
    family="xiaohongshu_get_user",
    hidden=True,
)

HOT_LIST_V1: Operation[Any] = Operation(
    "xiaohongshu",
    "hot_list_v1",
    "GET",
    "/api/xiaohongshu/hot-list/v1",
    "Hot List",
    version="v1",
    family="xiaohongshu_hot_list",
    hidden=True,
)

HOT_SEARCH_V1: Operation[Any] = Operation(
    "xiaohongshu",
    "hot_search_v1",
    "GET",
    "/api/xiaohongshu/hot-search/v1",
    "Hot Search",
    version="v1",
    parameters=(
        Parameter("searchWord", "search_word"),
        Parameter("pageNum", "page_num", "integer"),
        Parameter(
            "orderBy",
            "order_by",
            choices=(
                "premium_imp_num",
                "premium_good_read_rate",
                "premium_read_num",
                "premium_engage_num",
                "premium_engage_rate",
                "premium_like_num",
                "premium_fav_num",
                "premium_cmt_num",
            ),
        ),
        Parameter("nd", "nd", choices=("DAY_3", "DAY_7", "DAY_14", "DAY_30")),
        Parameter("noteContentCategory", "note_content_category"),
    ),
    family="xiaohongshu_hot_search",
)

SEARCH_NOTE_V1: Operation[Any] = Operation(
    "xiaohongshu",
    "search_note_v1",
    "GET",
    "/api/xiaohongshu/search-note/v1",
    "Note Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
        Parameter(
            "sort",
            "sort",
            choices=("general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"),
        ),
        Parameter("noteType", "note_type", choices=("_0", "_1", "_2")),
        Parameter("noteTime", "note_time", choices=("ONE_DAY", "ONE_WEEK", "HALF_YEAR")),
    ),
    family="xiaohongshu_search_note",
    hidden=True,
)

SEARCH_NOTE_V2: Operation[SearchNoteV2] = Operation(
    "xiaohongshu",
    "search_note_v2",
    "GET",
    "/api/xiaohongshu/search-note/v2",
    "Keyword Note Search",
    version="v2",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
        Parameter(
            "sort",
            "sort",
            choices=("general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"),
        ),
        Parameter("noteType", "note_type", choices=("_0", "_1", "_2")),
        Parameter("noteTime", "note_time", choices=("ONE_DAY", "ONE_WEEK", "HALF_YEAR")),
    ),
    answer="xiaohongshu.search_note_v2:SearchNoteV2",
    notes=(
        Note(
            "GUIDANCE",
            "Filtering by `noteTime` is loose (asking for the last day can bring back notes from beyond it), so pick V4 when publish time has to match closely.",
            "",
            "warning",
        ),
    ),
    family="xiaohongshu_search_note",
)

SEARCH_NOTE_V3: Operation[SearchNoteV3] = Operation(
    "xiaohongshu",
    "search_note_v3",
    "GET",
    "/api/xiaohongshu/search-note/v3",
    "Note Search",
    version="v3",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
        Parameter(
            "sort",
            "sort",
            choices=("general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"),
        ),
        Parameter("noteType", "note_type", choices=("_0", "_1", "_2")),
        Parameter("noteTime", "note_time", choices=("ONE_DAY", "ONE_WEEK", "HALF_YEAR")),
    ),
    answer="xiaohongshu.search_note_v3:SearchNoteV3",
    family="xiaohongshu_search_note",
    hidden=True,
)

SEARCH_NOTE_V4: Operation[Any] = Operation(
    "xiaohongshu",
    "search_note_v4",
    "GET",
    "/api/xiaohongshu/search-note/v4",
    "Note Search",
    version="v4",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
        Parameter(
            "sortType",
            "sort_type",
            choices=("general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"),
        ),
        Parameter("noteType", "note_type", choices=("ALL", "VIDEO_NOTE", "NORMAL_NOTE")),
        Parameter("timeFilter", "time_filter", choices=("ALL", "ONE_DAY", "ONE_WEEK", "HALF_YEAR")),
    ),
    notes=(Note("GUIDANCE", "It works as the mobile app does and its matches are more precise.", "", "tip"),),
    family="xiaohongshu_search_note",
)

SEARCH_RECOMMEND_V1: Operation[SearchRecommendV1] = Operation(
    "xiaohongshu",
    "search_recommend_v1",
    "GET",
    "/api/xiaohongshu/search-recommend/v1",
    "Keyword Suggestions",
    version="v1",
    parameters=(Parameter("keyword", "keyword", required=True),),
    answer="xiaohongshu.search_recommend_v1:SearchRecommendV1",
    family="xiaohongshu_search_recommend",
)

SEARCH_USER_V2: Operation[SearchUserV2] = Operation(
    "xiaohongshu",
    "search_user_v2",
    "GET",
    "/api/xiaohongshu/search-user/v2",
    "User Search",
    version="v2",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
    ),
    answer="xiaohongshu.search_user_v2:SearchUserV2",
    family="xiaohongshu_search_user",
)

SHARE_URL_TRANSFER_V1: Operation[ShareUrlTransferV1] = Operation(
    "xiaohongshu",
    "share_url_transfer_v1",
    "GET",
    "/api/xiaohongshu/share-url-transfer/v1",
    "Share Link Resolution",
    version="v1",
    parameters=(Parameter("shareUrl", "share_url", required=True),),
    answer="xiaohongshu.share_url_transfer_v1:ShareUrlTransferV1",
    family="xiaohongshu_share_url_transfer",
)
