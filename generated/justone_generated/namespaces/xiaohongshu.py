# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Xiaohongshu (RedNote), sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import xiaohongshu as _operations

if TYPE_CHECKING:
    from typing import Literal

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

    GetTopicNoteListV1SortChoice = Literal["time", "hot"] | str
    NdChoice = Literal["DAY_3", "DAY_7", "DAY_14", "DAY_30"] | str
    NoteTimeChoice = Literal["ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str
    NoteTypeChoice = Literal["_0", "_1", "_2"] | str
    OrderByChoice = (
        Literal[
            "premium_imp_num",
            "premium_good_read_rate",
            "premium_read_num",
            "premium_engage_num",
            "premium_engage_rate",
            "premium_like_num",
            "premium_fav_num",
            "premium_cmt_num",
        ]
        | str
    )
    SearchNoteV1SortChoice = (
        Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"] | str
    )
    SearchNoteV4NoteTypeChoice = Literal["ALL", "VIDEO_NOTE", "NORMAL_NOTE"] | str
    SortChoice = Literal["normal", "latest", "like_count"] | str
    SortTypeChoice = (
        Literal["general", "popularity_descending", "time_descending", "comment_descending", "collect_descending"] | str
    )
    TimeFilterChoice = Literal["ALL", "ONE_DAY", "ONE_WEEK", "HALF_YEAR"] | str


class Xiaohongshu(Namespace):
    """Xiaohongshu (RedNote): `/api/xiaohongshu`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def ask_dots(self, *, keyword: str) -> Answer[Any]:
        """Ask Dots AI.

        Put a question to Xiaohongshu's Ask Dots AI and return the generated answer.

        Args:
            keyword: Question or keyword for Xiaohongshu's Ask Dots AI.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/ask-dots
        """
        return self._call(_operations.ASK_DOTS, {"keyword": keyword})

    def get_creator_hot_inspiration_feed_v1(self, *, cursor: str | None = None) -> Answer[Any]:
        """Hot Inspiration Feed.

        Hot inspiration feed from Xiaohongshu's creator center, continued with the returned cursor.

        Args:
            cursor: Cursor copied from the preceding response; empty on the first call.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-creator-hot-inspiration-feed/v1
        """
        return self._call(_operations.GET_CREATOR_HOT_INSPIRATION_FEED_V1, {"cursor": cursor})

    def get_note_comment_v2(
        self, *, note_id: str, last_cursor: str | None = None, sort: SortChoice | None = None
    ) -> Answer[GetNoteCommentV2]:
        """Note Comments: returns data.comments[] with content, like_count, sub_comment_count, score and more.

        Comments on a Xiaohongshu note, in normal, latest or most-liked order, paged by lastCursor; V2 also
        accepts an /explore/ URL.

        Notes:
            Guidance: Take `latest` as your usual order, and where it fails to bring back a note's comments,
            retry with `normal`.

        Args:
            note_id: Xiaohongshu note ID, or a link to the note with /explore/ in it.
            last_cursor: Cursor for the next page, copied from the cursor value of the preceding response.
            sort: Comment order: `normal`, `latest` or `like_count`. The service takes 'latest' when None.
                - `normal`: Normal
                - `latest`: Latest
                - `like_count`: Like Count

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-comment/v2
        """
        return self._call(_operations.GET_NOTE_COMMENT_V2, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort})

    def get_note_comment_v3(
        self, *, note_id: str, last_cursor: str | None = None, sort: SortChoice | None = None
    ) -> Answer[Any]:
        """Note Comments.

        Comments on a Xiaohongshu note with author and time, by note ID, sorted and paged by lastCursor (V3).

        The provider's documentation leaves this operation out.

        Args:
            note_id: ID of the note on Xiaohongshu.
            last_cursor: Cursor taken from the preceding page to continue the list.
            sort: Comment order: `normal`, `latest` or `like_count`. The service takes 'latest' when None.
                - `normal`: Normal
                - `latest`: Latest
                - `like_count`: Like Count

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-comment/v3
        """
        return self._call(_operations.GET_NOTE_COMMENT_V3, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort})

    def get_note_comment_v4(
        self, *, note_id: str, last_cursor: str | None = None, sort: SortChoice | None = None
    ) -> Answer[GetNoteCommentV4]:
        """Note Comments: returns data.comments[] with content, like_count, sub_comment_count, score and more.

        Comments on a Xiaohongshu note with author and time, by note ID, sorted and paged by lastCursor (V4).

        The provider's documentation leaves this operation out.

        Notes:
            Guidance: Take `latest` as your usual order, and where it fails to bring back a note's comments,
            retry with `normal`.

        Args:
            note_id: ID of the note on Xiaohongshu.
            last_cursor: Cursor for the next page, copied from the cursor value of the preceding response.
            sort: Comment order: `normal`, `latest` or `like_count`. The service takes 'latest' when None.
                - `normal`: Normal
                - `latest`: Latest
                - `like_count`: Like Count

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-comment/v4
        """
        return self._call(_operations.GET_NOTE_COMMENT_V4, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort})

    def get_note_detail_v1(self, *, note_id: str) -> Answer[list[GetNoteDetailV1Item]]:
        """Note Details: returns data[].note_list[] with title, desc, liked_count, view_count and more.

        Fetch one Xiaohongshu note; V1 accepts either the note ID or an /explore/ URL.

        The provider recommends this version.

        Notes:
            Limitation: Downloading a note's video is not possible with this version.
            Guidance: If the goal is to download videos, choose `v6`.

        Args:
            note_id: Xiaohongshu note ID, or a link to the note with /explore/ in it.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v1
        """
        return self._call(_operations.GET_NOTE_DETAIL_V1, {"noteId": note_id})

    def get_note_detail_v2(self, *, note_id: str) -> Answer[Any]:
        """Note Details.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V2 variant.

        The provider's documentation leaves this operation out.

        Notes:
            Limitation: Downloading a note's video is not possible with this version.
            Guidance: If the goal is to download videos, choose `v5`.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v2
        """
        return self._call(_operations.GET_NOTE_DETAIL_V2, {"noteId": note_id})

    def get_note_detail_v3(self, *, note_id: str) -> Answer[list[GetNoteDetailV3Item]]:
        """Note Details: returns data[].note_list[] with title, desc, liked_count, view_count and more.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V3 variant.

        The provider's documentation leaves this operation out.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v3
        """
        return self._call(_operations.GET_NOTE_DETAIL_V3, {"noteId": note_id})

    def get_note_detail_v4(self, *, note_id: str) -> Answer[Any]:
        """Note Details.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V4 variant.

        The provider's documentation leaves this operation out.

        Notes:
            Limitation: Downloading a note's video is not possible with this version.
            Guidance: If the goal is to download videos, choose `v5`.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v4
        """
        return self._call(_operations.GET_NOTE_DETAIL_V4, {"noteId": note_id})

    def get_note_detail_v5(self, *, note_id: str) -> Answer[Any]:
        """Note Details.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V5 variant.

        The provider's documentation leaves this operation out.

        Notes:
            Capability: For supported notes, the response holds what is needed to download their videos.
            Limitation: Interaction figures are left out of this version.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v5
        """
        return self._call(_operations.GET_NOTE_DETAIL_V5, {"noteId": note_id})

    def get_note_detail_v6(self, *, note_id: str) -> Answer[Any]:
        """Note Details.

        Fetch one Xiaohongshu video note by note ID; V6 is specific to video notes.

        Notes:
            Condition: Only video notes offer a downloadable video; notes made of images and text do not.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v6
        """
        return self._call(_operations.GET_NOTE_DETAIL_V6, {"noteId": note_id})

    @deprecated(
        "get_note_detail_v7 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu.get_note_detail_v1"
    )
    def get_note_detail_v7(self, *, note_id: str) -> Answer[list[GetNoteDetailV7Item]]:
        """Note Details.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V7 variant.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu.get_note_detail_v1.

        The provider's documentation leaves this operation out.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v7
        """
        return self._call(_operations.GET_NOTE_DETAIL_V7, {"noteId": note_id})

    def get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | None = None
    ) -> Answer[GetNoteSubCommentV2]:
        """Comment Replies: returns data.comments[] with content, like_count, target_comment, score and more.

        Replies beneath one comment of a Xiaohongshu note, by note and comment ID, paged by lastCursor (V2).

        Args:
            note_id: ID of the note on Xiaohongshu.
            comment_id: ID of the Xiaohongshu comment whose replies are wanted.
            last_cursor: Cursor for the next page, copied from the cursor value of the preceding response.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-sub-comment/v2
        """
        return self._call(
            _operations.GET_NOTE_SUB_COMMENT_V2, {"noteId": note_id, "commentId": comment_id, "lastCursor": last_cursor}
        )

    def get_topic_note_list_v1(
        self, *, topic_id: str, sort: GetTopicNoteListV1SortChoice | None = None, cursor: str | None = None
    ) -> Answer[Any]:
        """Topic Note List.

        List the Xiaohongshu notes under a topic ID, hot or latest first, paged by cursor.

        Args:
            topic_id: ID of the Xiaohongshu topic whose notes are listed.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'hot' when None.
                - `time`: Latest
                - `hot`: Hot
            cursor: Cursor taken from the preceding page of topic notes.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-topic-note-list/v1
        """
        return self._call(_operations.GET_TOPIC_NOTE_LIST_V1, {"topicId": topic_id, "sort": sort, "cursor": cursor})

    def get_user_faved_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Answer[Any]:
        """User Favorited Notes.

        List the notes a Xiaohongshu user has saved as favorites, by user ID, paged by lastCursor.

        Args:
            user_id: ID of the user on Xiaohongshu.
            last_cursor: Cursor copied from the preceding response; omitted or empty on page one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-faved-note-list/v1
        """
        return self._call(_operations.GET_USER_FAVED_NOTE_LIST_V1, {"userId": user_id, "lastCursor": last_cursor})

    def get_user_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Answer[Any]:
        """User Published Notes.

        List a Xiaohongshu user's notes with cover, publish time and engagement, by user ID, paged by
        lastCursor (V1).

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the user on Xiaohongshu.
            last_cursor: Cursor taken from the preceding page to continue the list.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-note-list/v1
        """
        return self._call(_operations.GET_USER_NOTE_LIST_V1, {"userId": user_id, "lastCursor": last_cursor})

    def get_user_note_list_v2(self, *, user_id: str, last_cursor: str | None = None) -> Answer[GetUserNoteListV2]:
        """User Published Notes: returns has_more, notes and tags.

        List a Xiaohongshu user's notes with cover and publish time, by user ID; lastCursor is the last note's
        cursor (V2).

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the user on Xiaohongshu.
            last_cursor: Cursor value of the final note on the preceding page.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-note-list/v2
        """
        return self._call(_operations.GET_USER_NOTE_LIST_V2, {"userId": user_id, "lastCursor": last_cursor})

    def get_user_note_list_v3(self, *, user_id: str, last_cursor: str | None = None) -> Answer[Any]:
        """User Published Notes.

        List a Xiaohongshu user's notes with cover and publish time, by user ID; lastCursor is the last note's
        cursor (V3).

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the user on Xiaohongshu.
            last_cursor: Cursor value of the final note on the preceding page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-note-list/v3
        """
        return self._call(_operations.GET_USER_NOTE_LIST_V3, {"userId": user_id, "lastCursor": last_cursor})

    def get_user_note_list_v4(self, *, user_id: str, last_cursor: str | None = None) -> Answer[GetUserNoteListV4]:
        """User Notes: returns data.notes[] with title, desc, price, likes, view_count and more.

        List a Xiaohongshu user's notes, paged by lastCursor; V4 accepts either the user ID or a
        /user/profile/ URL.

        Args:
            user_id: ID of the Xiaohongshu user, or a profile link with /user/profile/ in it.
            last_cursor: Cursor value of the final note on the preceding page.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-note-list/v4
        """
        return self._call(_operations.GET_USER_NOTE_LIST_V4, {"userId": user_id, "lastCursor": last_cursor})

    def get_user_v3(self, *, user_id: str) -> Answer[GetUserV3]:
        """User Profile: returns nickname, desc, fans, liked, seller_info, location and more.

        Fetch a Xiaohongshu profile; V3 accepts either the user ID or a /user/profile/ URL.

        Args:
            user_id: ID of the Xiaohongshu user, or a profile link with /user/profile/ in it.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user/v3
        """
        return self._call(_operations.GET_USER_V3, {"userId": user_id})

    def get_user_v4(self, *, user_id: str) -> Answer[GetUserV4]:
        """User Profile: returns nickname, desc, fans, liked, location, red_id and more.

        Fetch a Xiaohongshu profile with bio and follower counts by user ID (V4).

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the user on Xiaohongshu.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user/v4
        """
        return self._call(_operations.GET_USER_V4, {"userId": user_id})

    def hot_list_v1(self) -> Answer[Any]:
        """Hot List.

        Fetch Xiaohongshu's current hot list; takes no search inputs.

        The provider's documentation leaves this operation out.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/hot-list/v1
        """
        return self._call(_operations.HOT_LIST_V1, {})

    def hot_search_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        order_by: OrderByChoice | None = None,
        nd: NdChoice | None = None,
        note_content_category: str | None = None,
    ) -> Answer[Any]:
        """Hot Search.

        Search hot Xiaohongshu content by optional keyword and category path, ranked by a chosen metric within
        a day window, with pages.

        Args:
            search_word: Term the hot notes should match.
            page_num: Which result page to return. The service takes 1 when None.
            order_by: Metric the hot notes are ranked by, such as exposure, reads, engagement, likes,
                favorites or comments. The service takes 'premium_imp_num' when None.
                - `premium_imp_num`: Exposure
                - `premium_good_read_rate`: Read rate
                - `premium_read_num`: Read count
                - `premium_engage_num`: Engagement count
                - `premium_engage_rate`: Engagement rate
                - `premium_like_num`: Like count
                - `premium_fav_num`: Favorite count
                - `premium_cmt_num`: Comment count
            nd: Number of past days covered: 3, 7, 14 or 30. The service takes 'DAY_7' when None.
                - `DAY_3`: Last 3 days
                - `DAY_7`: Last 7 days
                - `DAY_14`: Last 14 days
                - `DAY_30`: Last 30 days
            note_content_category: One full Pugongying category path, levels joined by #, parent or child,
                e.g. 内容类目#美妆#整体妆容 or 所属行业#母婴.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/hot-search/v1
        """
        return self._call(
            _operations.HOT_SEARCH_V1,
            {
                "searchWord": search_word,
                "pageNum": page_num,
                "orderBy": order_by,
                "nd": nd,
                "noteContentCategory": note_content_category,
            },
        )

    def search_note_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: SearchNoteV1SortChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        note_time: NoteTimeChoice | None = None,
    ) -> Answer[Any]:
        """Note Search.

        Search Xiaohongshu notes by keyword, sort, note type and publish time, page by page (V1); includes
        engagement and pagination data.

        The provider's documentation leaves this operation out.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'general' when None.
                - `general`: General
                - `popularity_descending`: Popularity Descending
                - `time_descending`: Time Descending
                - `comment_descending`: Comment Descending
                - `collect_descending`: Collect Descending
            note_type: Kind of notes to return, e.g. video or normal; the allowed values differ per
                endpoint. The service takes '_0' when None.
                - `_0`: General
                - `_1`: Video
                - `_2`: Normal
            note_time: Publication window of the notes: a day, a week, or half a year.
                - `ONE_DAY`: Within one day
                - `ONE_WEEK`: Within a week
                - `HALF_YEAR`: Within half a year

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-note/v1
        """
        return self._call(
            _operations.SEARCH_NOTE_V1,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    def search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: SearchNoteV1SortChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        note_time: NoteTimeChoice | None = None,
    ) -> Answer[SearchNoteV2]:
        """Keyword Note Search: returns data.items_[].note with desc, liked_count, comments_count and more.

        Search Xiaohongshu notes by keyword, sort, note type and page (V2); the publish-time filter may let
        notes outside the range through.

        Notes:
            Guidance: Filtering by `noteTime` is loose (asking for the last day can bring back notes from
            beyond it), so pick V4 when publish time has to match closely.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'general' when None.
                - `general`: General
                - `popularity_descending`: Popularity Descending
                - `time_descending`: Time Descending
                - `comment_descending`: Comment Descending
                - `collect_descending`: Collect Descending
            note_type: Kind of notes to return, e.g. video or normal; the allowed values differ per
                endpoint. The service takes '_0' when None.
                - `_0`: General
                - `_1`: Video
                - `_2`: Normal
            note_time: Publication window of the notes; results can still contain notes from outside it.
                - `ONE_DAY`: Within one day
                - `ONE_WEEK`: Within a week
                - `HALF_YEAR`: Within half a year

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-note/v2
        """
        return self._call(
            _operations.SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    def search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: SearchNoteV1SortChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        note_time: NoteTimeChoice | None = None,
    ) -> Answer[SearchNoteV3]:
        """Note Search: returns data.items_[].note with title, desc, liked_count, comments_count and more.

        Search Xiaohongshu notes by keyword, sort and note type (V3); the publish-time filter has little
        effect.

        The provider's documentation leaves this operation out.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'general' when None.
                - `general`: General
                - `popularity_descending`: Popularity Descending
                - `time_descending`: Time Descending
                - `comment_descending`: Comment Descending
                - `collect_descending`: Collect Descending
            note_type: Kind of notes to return, e.g. video or normal; the allowed values differ per
                endpoint. The service takes '_0' when None.
                - `_0`: General
                - `_1`: Video
                - `_2`: Normal
            note_time: Publication window of the notes; a hint only, with little influence on the results.
                - `ONE_DAY`: Within one day
                - `ONE_WEEK`: Within a week
                - `HALF_YEAR`: Within half a year

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-note/v3
        """
        return self._call(
            _operations.SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    def search_note_v4(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort_type: SortTypeChoice | None = None,
        note_type: SearchNoteV4NoteTypeChoice | None = None,
        time_filter: TimeFilterChoice | None = None,
    ) -> Answer[Any]:
        """Note Search.

        Search Xiaohongshu notes as the mobile app does (V4), by keyword with sort, note-type and time
        filters, page by page.

        Notes:
            Guidance: It works as the mobile app does and its matches are more precise.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort_type: Note order: general, or descending by popularity, time, comments, or collects. The
                service takes 'general' when None.
                - `general`: General
                - `popularity_descending`: Popularity Descending
                - `time_descending`: Time Descending
                - `comment_descending`: Comment Descending
                - `collect_descending`: Collect Descending
            note_type: Kind of notes to return, e.g. video or normal; the allowed values differ per
                endpoint. The service takes 'ALL' when None.
                - `ALL`: No Limit
                - `VIDEO_NOTE`: Video Note
                - `NORMAL_NOTE`: Normal Note
            time_filter: Publication window of the notes: a day, a week, half a year, or no limit. The
                service takes 'ALL' when None.
                - `ALL`: No Limit
                - `ONE_DAY`: Within one day
                - `ONE_WEEK`: Within one week
                - `HALF_YEAR`: Within half a year

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-note/v4
        """
        return self._call(
            _operations.SEARCH_NOTE_V4,
            {"keyword": keyword, "page": page, "sortType": sort_type, "noteType": note_type, "timeFilter": time_filter},
        )

    def search_recommend_v1(self, *, keyword: str) -> Answer[SearchRecommendV1]:
        """Keyword Suggestions: returns search_cpl_id, word_request_id, items_ and result.

        Search terms that Xiaohongshu suggests for a seed keyword.

        Args:
            keyword: Word or phrase to search for.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-recommend/v1
        """
        return self._call(_operations.SEARCH_RECOMMEND_V1, {"keyword": keyword})

    def search_user_v2(self, *, keyword: str, page: int | None = None) -> Answer[SearchUserV2]:
        """User Search: returns data.users[] with sub_title, desc, id, image and more.

        Search Xiaohongshu accounts by keyword, one numbered page at a time (V2).

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-user/v2
        """
        return self._call(_operations.SEARCH_USER_V2, {"keyword": keyword, "page": page})

    def share_url_transfer_v1(self, *, share_url: str) -> Answer[ShareUrlTransferV1]:
        """Share Link Resolution: returns redirect_url.

        Expand an xhslink.com short link to the public Xiaohongshu URL it redirects to.

        Args:
            share_url: Short Xiaohongshu (RedNote) link to resolve, starting with https://xhslink.com/ or
                http://xhslink.com/.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/share-url-transfer/v1
        """
        return self._call(_operations.SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})


class AsyncXiaohongshu(Namespace):
    """Xiaohongshu (RedNote): `/api/xiaohongshu`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def ask_dots(self, *, keyword: str) -> Answer[Any]:
        """Ask Dots AI.

        Put a question to Xiaohongshu's Ask Dots AI and return the generated answer.

        Args:
            keyword: Question or keyword for Xiaohongshu's Ask Dots AI.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/ask-dots
        """
        return await self._call(_operations.ASK_DOTS, {"keyword": keyword})

    async def get_creator_hot_inspiration_feed_v1(self, *, cursor: str | None = None) -> Answer[Any]:
        """Hot Inspiration Feed.

        Hot inspiration feed from Xiaohongshu's creator center, continued with the returned cursor.

        Args:
            cursor: Cursor copied from the preceding response; empty on the first call.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-creator-hot-inspiration-feed/v1
        """
        return await self._call(_operations.GET_CREATOR_HOT_INSPIRATION_FEED_V1, {"cursor": cursor})

    async def get_note_comment_v2(
        self, *, note_id: str, last_cursor: str | None = None, sort: SortChoice | None = None
    ) -> Answer[GetNoteCommentV2]:
        """Note Comments: returns data.comments[] with content, like_count, sub_comment_count, score and more.

        Comments on a Xiaohongshu note, in normal, latest or most-liked order, paged by lastCursor; V2 also
        accepts an /explore/ URL.

        Notes:
            Guidance: Take `latest` as your usual order, and where it fails to bring back a note's comments,
            retry with `normal`.

        Args:
            note_id: Xiaohongshu note ID, or a link to the note with /explore/ in it.
            last_cursor: Cursor for the next page, copied from the cursor value of the preceding response.
            sort: Comment order: `normal`, `latest` or `like_count`. The service takes 'latest' when None.
                - `normal`: Normal
                - `latest`: Latest
                - `like_count`: Like Count

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-comment/v2
        """
        return await self._call(
            _operations.GET_NOTE_COMMENT_V2, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort}
        )

    async def get_note_comment_v3(
        self, *, note_id: str, last_cursor: str | None = None, sort: SortChoice | None = None
    ) -> Answer[Any]:
        """Note Comments.

        Comments on a Xiaohongshu note with author and time, by note ID, sorted and paged by lastCursor (V3).

        The provider's documentation leaves this operation out.

        Args:
            note_id: ID of the note on Xiaohongshu.
            last_cursor: Cursor taken from the preceding page to continue the list.
            sort: Comment order: `normal`, `latest` or `like_count`. The service takes 'latest' when None.
                - `normal`: Normal
                - `latest`: Latest
                - `like_count`: Like Count

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-comment/v3
        """
        return await self._call(
            _operations.GET_NOTE_COMMENT_V3, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort}
        )

    async def get_note_comment_v4(
        self, *, note_id: str, last_cursor: str | None = None, sort: SortChoice | None = None
    ) -> Answer[GetNoteCommentV4]:
        """Note Comments: returns data.comments[] with content, like_count, sub_comment_count, score and more.

        Comments on a Xiaohongshu note with author and time, by note ID, sorted and paged by lastCursor (V4).

        The provider's documentation leaves this operation out.

        Notes:
            Guidance: Take `latest` as your usual order, and where it fails to bring back a note's comments,
            retry with `normal`.

        Args:
            note_id: ID of the note on Xiaohongshu.
            last_cursor: Cursor for the next page, copied from the cursor value of the preceding response.
            sort: Comment order: `normal`, `latest` or `like_count`. The service takes 'latest' when None.
                - `normal`: Normal
                - `latest`: Latest
                - `like_count`: Like Count

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-comment/v4
        """
        return await self._call(
            _operations.GET_NOTE_COMMENT_V4, {"noteId": note_id, "lastCursor": last_cursor, "sort": sort}
        )

    async def get_note_detail_v1(self, *, note_id: str) -> Answer[list[GetNoteDetailV1Item]]:
        """Note Details: returns data[].note_list[] with title, desc, liked_count, view_count and more.

        Fetch one Xiaohongshu note; V1 accepts either the note ID or an /explore/ URL.

        The provider recommends this version.

        Notes:
            Limitation: Downloading a note's video is not possible with this version.
            Guidance: If the goal is to download videos, choose `v6`.

        Args:
            note_id: Xiaohongshu note ID, or a link to the note with /explore/ in it.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v1
        """
        return await self._call(_operations.GET_NOTE_DETAIL_V1, {"noteId": note_id})

    async def get_note_detail_v2(self, *, note_id: str) -> Answer[Any]:
        """Note Details.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V2 variant.

        The provider's documentation leaves this operation out.

        Notes:
            Limitation: Downloading a note's video is not possible with this version.
            Guidance: If the goal is to download videos, choose `v5`.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v2
        """
        return await self._call(_operations.GET_NOTE_DETAIL_V2, {"noteId": note_id})

    async def get_note_detail_v3(self, *, note_id: str) -> Answer[list[GetNoteDetailV3Item]]:
        """Note Details: returns data[].note_list[] with title, desc, liked_count, view_count and more.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V3 variant.

        The provider's documentation leaves this operation out.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v3
        """
        return await self._call(_operations.GET_NOTE_DETAIL_V3, {"noteId": note_id})

    async def get_note_detail_v4(self, *, note_id: str) -> Answer[Any]:
        """Note Details.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V4 variant.

        The provider's documentation leaves this operation out.

        Notes:
            Limitation: Downloading a note's video is not possible with this version.
            Guidance: If the goal is to download videos, choose `v5`.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v4
        """
        return await self._call(_operations.GET_NOTE_DETAIL_V4, {"noteId": note_id})

    async def get_note_detail_v5(self, *, note_id: str) -> Answer[Any]:
        """Note Details.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V5 variant.

        The provider's documentation leaves this operation out.

        Notes:
            Capability: For supported notes, the response holds what is needed to download their videos.
            Limitation: Interaction figures are left out of this version.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v5
        """
        return await self._call(_operations.GET_NOTE_DETAIL_V5, {"noteId": note_id})

    async def get_note_detail_v6(self, *, note_id: str) -> Answer[Any]:
        """Note Details.

        Fetch one Xiaohongshu video note by note ID; V6 is specific to video notes.

        Notes:
            Condition: Only video notes offer a downloadable video; notes made of images and text do not.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v6
        """
        return await self._call(_operations.GET_NOTE_DETAIL_V6, {"noteId": note_id})

    @deprecated(
        "get_note_detail_v7 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.xiaohongshu.get_note_detail_v1"
    )
    async def get_note_detail_v7(self, *, note_id: str) -> Answer[list[GetNoteDetailV7Item]]:
        """Note Details.

        Fetch media and engagement data for one Xiaohongshu note by note ID, V7 variant.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.xiaohongshu.get_note_detail_v1.

        The provider's documentation leaves this operation out.

        Args:
            note_id: ID of the note on Xiaohongshu.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-detail/v7
        """
        return await self._call(_operations.GET_NOTE_DETAIL_V7, {"noteId": note_id})

    async def get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | None = None
    ) -> Answer[GetNoteSubCommentV2]:
        """Comment Replies: returns data.comments[] with content, like_count, target_comment, score and more.

        Replies beneath one comment of a Xiaohongshu note, by note and comment ID, paged by lastCursor (V2).

        Args:
            note_id: ID of the note on Xiaohongshu.
            comment_id: ID of the Xiaohongshu comment whose replies are wanted.
            last_cursor: Cursor for the next page, copied from the cursor value of the preceding response.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-note-sub-comment/v2
        """
        return await self._call(
            _operations.GET_NOTE_SUB_COMMENT_V2, {"noteId": note_id, "commentId": comment_id, "lastCursor": last_cursor}
        )

    async def get_topic_note_list_v1(
        self, *, topic_id: str, sort: GetTopicNoteListV1SortChoice | None = None, cursor: str | None = None
    ) -> Answer[Any]:
        """Topic Note List.

        List the Xiaohongshu notes under a topic ID, hot or latest first, paged by cursor.

        Args:
            topic_id: ID of the Xiaohongshu topic whose notes are listed.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'hot' when None.
                - `time`: Latest
                - `hot`: Hot
            cursor: Cursor taken from the preceding page of topic notes.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-topic-note-list/v1
        """
        return await self._call(
            _operations.GET_TOPIC_NOTE_LIST_V1, {"topicId": topic_id, "sort": sort, "cursor": cursor}
        )

    async def get_user_faved_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Answer[Any]:
        """User Favorited Notes.

        List the notes a Xiaohongshu user has saved as favorites, by user ID, paged by lastCursor.

        Args:
            user_id: ID of the user on Xiaohongshu.
            last_cursor: Cursor copied from the preceding response; omitted or empty on page one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-faved-note-list/v1
        """
        return await self._call(_operations.GET_USER_FAVED_NOTE_LIST_V1, {"userId": user_id, "lastCursor": last_cursor})

    async def get_user_note_list_v1(self, *, user_id: str, last_cursor: str | None = None) -> Answer[Any]:
        """User Published Notes.

        List a Xiaohongshu user's notes with cover, publish time and engagement, by user ID, paged by
        lastCursor (V1).

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the user on Xiaohongshu.
            last_cursor: Cursor taken from the preceding page to continue the list.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-note-list/v1
        """
        return await self._call(_operations.GET_USER_NOTE_LIST_V1, {"userId": user_id, "lastCursor": last_cursor})

    async def get_user_note_list_v2(self, *, user_id: str, last_cursor: str | None = None) -> Answer[GetUserNoteListV2]:
        """User Published Notes: returns has_more, notes and tags.

        List a Xiaohongshu user's notes with cover and publish time, by user ID; lastCursor is the last note's
        cursor (V2).

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the user on Xiaohongshu.
            last_cursor: Cursor value of the final note on the preceding page.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-note-list/v2
        """
        return await self._call(_operations.GET_USER_NOTE_LIST_V2, {"userId": user_id, "lastCursor": last_cursor})

    async def get_user_note_list_v3(self, *, user_id: str, last_cursor: str | None = None) -> Answer[Any]:
        """User Published Notes.

        List a Xiaohongshu user's notes with cover and publish time, by user ID; lastCursor is the last note's
        cursor (V3).

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the user on Xiaohongshu.
            last_cursor: Cursor value of the final note on the preceding page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-note-list/v3
        """
        return await self._call(_operations.GET_USER_NOTE_LIST_V3, {"userId": user_id, "lastCursor": last_cursor})

    async def get_user_note_list_v4(self, *, user_id: str, last_cursor: str | None = None) -> Answer[GetUserNoteListV4]:
        """User Notes: returns data.notes[] with title, desc, price, likes, view_count and more.

        List a Xiaohongshu user's notes, paged by lastCursor; V4 accepts either the user ID or a
        /user/profile/ URL.

        Args:
            user_id: ID of the Xiaohongshu user, or a profile link with /user/profile/ in it.
            last_cursor: Cursor value of the final note on the preceding page.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user-note-list/v4
        """
        return await self._call(_operations.GET_USER_NOTE_LIST_V4, {"userId": user_id, "lastCursor": last_cursor})

    async def get_user_v3(self, *, user_id: str) -> Answer[GetUserV3]:
        """User Profile: returns nickname, desc, fans, liked, seller_info, location and more.

        Fetch a Xiaohongshu profile; V3 accepts either the user ID or a /user/profile/ URL.

        Args:
            user_id: ID of the Xiaohongshu user, or a profile link with /user/profile/ in it.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user/v3
        """
        return await self._call(_operations.GET_USER_V3, {"userId": user_id})

    async def get_user_v4(self, *, user_id: str) -> Answer[GetUserV4]:
        """User Profile: returns nickname, desc, fans, liked, location, red_id and more.

        Fetch a Xiaohongshu profile with bio and follower counts by user ID (V4).

        The provider's documentation leaves this operation out.

        Args:
            user_id: ID of the user on Xiaohongshu.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/get-user/v4
        """
        return await self._call(_operations.GET_USER_V4, {"userId": user_id})

    async def hot_list_v1(self) -> Answer[Any]:
        """Hot List.

        Fetch Xiaohongshu's current hot list; takes no search inputs.

        The provider's documentation leaves this operation out.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/hot-list/v1
        """
        return await self._call(_operations.HOT_LIST_V1, {})

    async def hot_search_v1(
        self,
        *,
        search_word: str | None = None,
        page_num: int | None = None,
        order_by: OrderByChoice | None = None,
        nd: NdChoice | None = None,
        note_content_category: str | None = None,
    ) -> Answer[Any]:
        """Hot Search.

        Search hot Xiaohongshu content by optional keyword and category path, ranked by a chosen metric within
        a day window, with pages.

        Args:
            search_word: Term the hot notes should match.
            page_num: Which result page to return. The service takes 1 when None.
            order_by: Metric the hot notes are ranked by, such as exposure, reads, engagement, likes,
                favorites or comments. The service takes 'premium_imp_num' when None.
                - `premium_imp_num`: Exposure
                - `premium_good_read_rate`: Read rate
                - `premium_read_num`: Read count
                - `premium_engage_num`: Engagement count
                - `premium_engage_rate`: Engagement rate
                - `premium_like_num`: Like count
                - `premium_fav_num`: Favorite count
                - `premium_cmt_num`: Comment count
            nd: Number of past days covered: 3, 7, 14 or 30. The service takes 'DAY_7' when None.
                - `DAY_3`: Last 3 days
                - `DAY_7`: Last 7 days
                - `DAY_14`: Last 14 days
                - `DAY_30`: Last 30 days
            note_content_category: One full Pugongying category path, levels joined by #, parent or child,
                e.g. 内容类目#美妆#整体妆容 or 所属行业#母婴.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/hot-search/v1
        """
        return await self._call(
            _operations.HOT_SEARCH_V1,
            {
                "searchWord": search_word,
                "pageNum": page_num,
                "orderBy": order_by,
                "nd": nd,
                "noteContentCategory": note_content_category,
            },
        )

    async def search_note_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: SearchNoteV1SortChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        note_time: NoteTimeChoice | None = None,
    ) -> Answer[Any]:
        """Note Search.

        Search Xiaohongshu notes by keyword, sort, note type and publish time, page by page (V1); includes
        engagement and pagination data.

        The provider's documentation leaves this operation out.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'general' when None.
                - `general`: General
                - `popularity_descending`: Popularity Descending
                - `time_descending`: Time Descending
                - `comment_descending`: Comment Descending
                - `collect_descending`: Collect Descending
            note_type: Kind of notes to return, e.g. video or normal; the allowed values differ per
                endpoint. The service takes '_0' when None.
                - `_0`: General
                - `_1`: Video
                - `_2`: Normal
            note_time: Publication window of the notes: a day, a week, or half a year.
                - `ONE_DAY`: Within one day
                - `ONE_WEEK`: Within a week
                - `HALF_YEAR`: Within half a year

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-note/v1
        """
        return await self._call(
            _operations.SEARCH_NOTE_V1,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    async def search_note_v2(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: SearchNoteV1SortChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        note_time: NoteTimeChoice | None = None,
    ) -> Answer[SearchNoteV2]:
        """Keyword Note Search: returns data.items_[].note with desc, liked_count, comments_count and more.

        Search Xiaohongshu notes by keyword, sort, note type and page (V2); the publish-time filter may let
        notes outside the range through.

        Notes:
            Guidance: Filtering by `noteTime` is loose (asking for the last day can bring back notes from
            beyond it), so pick V4 when publish time has to match closely.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'general' when None.
                - `general`: General
                - `popularity_descending`: Popularity Descending
                - `time_descending`: Time Descending
                - `comment_descending`: Comment Descending
                - `collect_descending`: Collect Descending
            note_type: Kind of notes to return, e.g. video or normal; the allowed values differ per
                endpoint. The service takes '_0' when None.
                - `_0`: General
                - `_1`: Video
                - `_2`: Normal
            note_time: Publication window of the notes; results can still contain notes from outside it.
                - `ONE_DAY`: Within one day
                - `ONE_WEEK`: Within a week
                - `HALF_YEAR`: Within half a year

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-note/v2
        """
        return await self._call(
            _operations.SEARCH_NOTE_V2,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    async def search_note_v3(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort: SearchNoteV1SortChoice | None = None,
        note_type: NoteTypeChoice | None = None,
        note_time: NoteTimeChoice | None = None,
    ) -> Answer[SearchNoteV3]:
        """Note Search: returns data.items_[].note with title, desc, liked_count, comments_count and more.

        Search Xiaohongshu notes by keyword, sort and note type (V3); the publish-time filter has little
        effect.

        The provider's documentation leaves this operation out.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'general' when None.
                - `general`: General
                - `popularity_descending`: Popularity Descending
                - `time_descending`: Time Descending
                - `comment_descending`: Comment Descending
                - `collect_descending`: Collect Descending
            note_type: Kind of notes to return, e.g. video or normal; the allowed values differ per
                endpoint. The service takes '_0' when None.
                - `_0`: General
                - `_1`: Video
                - `_2`: Normal
            note_time: Publication window of the notes; a hint only, with little influence on the results.
                - `ONE_DAY`: Within one day
                - `ONE_WEEK`: Within a week
                - `HALF_YEAR`: Within half a year

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-note/v3
        """
        return await self._call(
            _operations.SEARCH_NOTE_V3,
            {"keyword": keyword, "page": page, "sort": sort, "noteType": note_type, "noteTime": note_time},
        )

    async def search_note_v4(
        self,
        *,
        keyword: str,
        page: int | None = None,
        sort_type: SortTypeChoice | None = None,
        note_type: SearchNoteV4NoteTypeChoice | None = None,
        time_filter: TimeFilterChoice | None = None,
    ) -> Answer[Any]:
        """Note Search.

        Search Xiaohongshu notes as the mobile app does (V4), by keyword with sort, note-type and time
        filters, page by page.

        Notes:
            Guidance: It works as the mobile app does and its matches are more precise.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.
            sort_type: Note order: general, or descending by popularity, time, comments, or collects. The
                service takes 'general' when None.
                - `general`: General
                - `popularity_descending`: Popularity Descending
                - `time_descending`: Time Descending
                - `comment_descending`: Comment Descending
                - `collect_descending`: Collect Descending
            note_type: Kind of notes to return, e.g. video or normal; the allowed values differ per
                endpoint. The service takes 'ALL' when None.
                - `ALL`: No Limit
                - `VIDEO_NOTE`: Video Note
                - `NORMAL_NOTE`: Normal Note
            time_filter: Publication window of the notes: a day, a week, half a year, or no limit. The
                service takes 'ALL' when None.
                - `ALL`: No Limit
                - `ONE_DAY`: Within one day
                - `ONE_WEEK`: Within one week
                - `HALF_YEAR`: Within half a year

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-note/v4
        """
        return await self._call(
            _operations.SEARCH_NOTE_V4,
            {"keyword": keyword, "page": page, "sortType": sort_type, "noteType": note_type, "timeFilter": time_filter},
        )

    async def search_recommend_v1(self, *, keyword: str) -> Answer[SearchRecommendV1]:
        """Keyword Suggestions: returns search_cpl_id, word_request_id, items_ and result.

        Search terms that Xiaohongshu suggests for a seed keyword.

        Args:
            keyword: Word or phrase to search for.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-recommend/v1
        """
        return await self._call(_operations.SEARCH_RECOMMEND_V1, {"keyword": keyword})

    async def search_user_v2(self, *, keyword: str, page: int | None = None) -> Answer[SearchUserV2]:
        """User Search: returns data.users[] with sub_title, desc, id, image and more.

        Search Xiaohongshu accounts by keyword, one numbered page at a time (V2).

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/search-user/v2
        """
        return await self._call(_operations.SEARCH_USER_V2, {"keyword": keyword, "page": page})

    async def share_url_transfer_v1(self, *, share_url: str) -> Answer[ShareUrlTransferV1]:
        """Share Link Resolution: returns redirect_url.

        Expand an xhslink.com short link to the public Xiaohongshu URL it redirects to.

        Args:
            share_url: Short Xiaohongshu (RedNote) link to resolve, starting with https://xhslink.com/ or
                http://xhslink.com/.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu/share-url-transfer/v1
        """
        return await self._call(_operations.SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})
