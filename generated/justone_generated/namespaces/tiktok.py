# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of TikTok, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import tiktok as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.tiktok.get_post_comment_v1 import GetPostCommentV1
    from ..models.tiktok.get_post_detail_v1 import GetPostDetailV1
    from ..models.tiktok.get_post_sub_comment_v1 import GetPostSubCommentV1
    from ..models.tiktok.get_user_detail_v1 import GetUserDetailV1
    from ..models.tiktok.get_user_post_v1 import GetUserPostV1
    from ..models.tiktok.search_post_v1 import SearchPostV1
    from ..models.tiktok.search_user_v1 import SearchUserV1

    PublishTimeChoice = Literal["ALL", "ONE_DAY", "ONE_WEEK", "ONE_MONTH", "THREE_MONTHS", "HALF_YEAR"] | str
    SortChoice = Literal["LATEST", "MOST_POPULAR"] | str
    SortTypeChoice = Literal["RELEVANCE", "MOST_LIKED"] | str


class Tiktok(Namespace):
    """TikTok: `/api/tiktok`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_post_comment_v1(self, *, aweme_id: str, cursor: str | None = None) -> Answer[GetPostCommentV1]:
        """Post Comments: returns data.comments[] with text, digg_count, reply_comment_total, user and more.

        List the comments on a TikTok post by awemeId, paged by a cursor starting at 0.

        Args:
            aweme_id: awemeId of the TikTok post whose comments are wanted.
            cursor: Cursor marking where the page begins; '0' for the first one. The service takes '0'
                when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-post-comment/v1
        """
        return self._call(_operations.GET_POST_COMMENT_V1, {"awemeId": aweme_id, "cursor": cursor})

    def get_post_detail_v1(self, *, post_id: str) -> Answer[GetPostDetailV1]:
        """Post Details: returns data.itemInfo.itemStruct with desc, creatorAIComment, author and more.

        Fetch one TikTok post's details by post ID.

        Args:
            post_id: ID of the TikTok post to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-post-detail/v1
        """
        return self._call(_operations.GET_POST_DETAIL_V1, {"postId": post_id})

    def get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | None = None
    ) -> Answer[GetPostSubCommentV1]:
        """Comment Replies: returns data.comments[] with text, digg_count, reply_comment, user and more.

        Replies under one TikTok comment, by awemeId and comment ID, paged by a cursor starting at 0.

        Args:
            aweme_id: ID of the TikTok post that the parent comment belongs to.
            comment_id: ID of the TikTok comment whose replies are wanted.
            cursor: Cursor marking where the page begins; '0' for the first one. The service takes '0'
                when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-post-sub-comment/v1
        """
        return self._call(
            _operations.GET_POST_SUB_COMMENT_V1, {"awemeId": aweme_id, "commentId": comment_id, "cursor": cursor}
        )

    def get_user_detail_v1(
        self, *, unique_id: str | None = None, sec_uid: str | None = None
    ) -> Answer[GetUserDetailV1]:
        """User Profile: returns data.userInfo.user with nickname, signature, commerceUserInfo and more.

        Fetch a TikTok account's profile by uniqueId (public handle) or secUid.

        Args:
            unique_id: Public handle (username) of the TikTok user.
            sec_uid: Security ID (secUid) of the TikTok user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-user-detail/v1
        """
        return self._call(_operations.GET_USER_DETAIL_V1, {"uniqueId": unique_id, "secUid": sec_uid})

    def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | None = None, sort: SortChoice | None = None
    ) -> Answer[GetUserPostV1]:
        """User Published Posts: returns data.itemList[] with desc, creatorAIComment, author and more.

        List a TikTok user's posts by secUid, latest or most popular first, paged by cursor.

        Args:
            sec_uid: Opaque security ID (secUid) that TikTok data gives for the user.
            cursor: Paging cursor: '0' to start, afterwards max_cursor from the preceding response. The
                service takes '0' when None.
            sort: Post order: `LATEST` (default) for recent first, `MOST_POPULAR` for the most popular
                first. The service takes 'LATEST' when None.
                - `LATEST`: Newest posts first (default)
                - `MOST_POPULAR`: Most popular posts first

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-user-post/v1
        """
        return self._call(_operations.GET_USER_POST_V1, {"secUid": sec_uid, "cursor": cursor, "sort": sort})

    def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: SortTypeChoice | None = None,
        publish_time: PublishTimeChoice | None = None,
        region: str | None = None,
    ) -> Answer[SearchPostV1]:
        """Post Search: returns data.search_item_list[].aweme_info with shoot_tab_name and more.

        Search TikTok posts by keyword with sort, publish-time and region options; offset advances in steps of
        20.

        Args:
            keyword: One or more words to search for.
            offset: Offset of the first result, counted from 0 and raised by 20 per page. The service
                takes 0 when None.
            sort_type: How the search results are ordered; the allowed values differ per endpoint. The
                service takes 'RELEVANCE' when None.
                - `RELEVANCE`: Relevance (Default)
                - `MOST_LIKED`: Most Liked
            publish_time: Publication window the posts must fall in, from the last 24 hours up to the last
                180 days. The service takes 'ALL' when None.
                - `ALL`: All Time
                - `ONE_DAY`: Last 24 Hours
                - `ONE_WEEK`: Last 7 Days
                - `ONE_MONTH`: Last 30 Days
                - `THREE_MONTHS`: Last 90 Days
                - `HALF_YEAR`: Last 180 Days
            region: Country to search in, as a two-letter ISO 3166-1 code such as US or GB. The service
                takes 'US' when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/search-post/v1
        """
        return self._call(
            _operations.SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sortType": sort_type,
                "publishTime": publish_time,
                "region": region,
            },
        )

    @deprecated("search_user_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def search_user_v1(
        self, *, keyword: str, cursor: str | None = None, search_id: str | None = None
    ) -> Answer[SearchUserV1]:
        """User Search.

        Search TikTok accounts by keyword; follow-up pages take the cursor and the earlier response's logid as
        searchId.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            keyword: One or more words to search for.
            cursor: Cursor marking where the page begins; '0' for the first one. The service takes '0'
                when None.
            search_id: logid copied from the preceding response, which keeps results consistent across
                pages.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/search-user/v1
        """
        return self._call(_operations.SEARCH_USER_V1, {"keyword": keyword, "cursor": cursor, "searchId": search_id})


class AsyncTiktok(Namespace):
    """TikTok: `/api/tiktok`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_post_comment_v1(self, *, aweme_id: str, cursor: str | None = None) -> Answer[GetPostCommentV1]:
        """Post Comments: returns data.comments[] with text, digg_count, reply_comment_total, user and more.

        List the comments on a TikTok post by awemeId, paged by a cursor starting at 0.

        Args:
            aweme_id: awemeId of the TikTok post whose comments are wanted.
            cursor: Cursor marking where the page begins; '0' for the first one. The service takes '0'
                when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-post-comment/v1
        """
        return await self._call(_operations.GET_POST_COMMENT_V1, {"awemeId": aweme_id, "cursor": cursor})

    async def get_post_detail_v1(self, *, post_id: str) -> Answer[GetPostDetailV1]:
        """Post Details: returns data.itemInfo.itemStruct with desc, creatorAIComment, author and more.

        Fetch one TikTok post's details by post ID.

        Args:
            post_id: ID of the TikTok post to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-post-detail/v1
        """
        return await self._call(_operations.GET_POST_DETAIL_V1, {"postId": post_id})

    async def get_post_sub_comment_v1(
        self, *, aweme_id: str, comment_id: str, cursor: str | None = None
    ) -> Answer[GetPostSubCommentV1]:
        """Comment Replies: returns data.comments[] with text, digg_count, reply_comment, user and more.

        Replies under one TikTok comment, by awemeId and comment ID, paged by a cursor starting at 0.

        Args:
            aweme_id: ID of the TikTok post that the parent comment belongs to.
            comment_id: ID of the TikTok comment whose replies are wanted.
            cursor: Cursor marking where the page begins; '0' for the first one. The service takes '0'
                when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-post-sub-comment/v1
        """
        return await self._call(
            _operations.GET_POST_SUB_COMMENT_V1, {"awemeId": aweme_id, "commentId": comment_id, "cursor": cursor}
        )

    async def get_user_detail_v1(
        self, *, unique_id: str | None = None, sec_uid: str | None = None
    ) -> Answer[GetUserDetailV1]:
        """User Profile: returns data.userInfo.user with nickname, signature, commerceUserInfo and more.

        Fetch a TikTok account's profile by uniqueId (public handle) or secUid.

        Args:
            unique_id: Public handle (username) of the TikTok user.
            sec_uid: Security ID (secUid) of the TikTok user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-user-detail/v1
        """
        return await self._call(_operations.GET_USER_DETAIL_V1, {"uniqueId": unique_id, "secUid": sec_uid})

    async def get_user_post_v1(
        self, *, sec_uid: str, cursor: str | None = None, sort: SortChoice | None = None
    ) -> Answer[GetUserPostV1]:
        """User Published Posts: returns data.itemList[] with desc, creatorAIComment, author and more.

        List a TikTok user's posts by secUid, latest or most popular first, paged by cursor.

        Args:
            sec_uid: Opaque security ID (secUid) that TikTok data gives for the user.
            cursor: Paging cursor: '0' to start, afterwards max_cursor from the preceding response. The
                service takes '0' when None.
            sort: Post order: `LATEST` (default) for recent first, `MOST_POPULAR` for the most popular
                first. The service takes 'LATEST' when None.
                - `LATEST`: Newest posts first (default)
                - `MOST_POPULAR`: Most popular posts first

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/get-user-post/v1
        """
        return await self._call(_operations.GET_USER_POST_V1, {"secUid": sec_uid, "cursor": cursor, "sort": sort})

    async def search_post_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        sort_type: SortTypeChoice | None = None,
        publish_time: PublishTimeChoice | None = None,
        region: str | None = None,
    ) -> Answer[SearchPostV1]:
        """Post Search: returns data.search_item_list[].aweme_info with shoot_tab_name and more.

        Search TikTok posts by keyword with sort, publish-time and region options; offset advances in steps of
        20.

        Args:
            keyword: One or more words to search for.
            offset: Offset of the first result, counted from 0 and raised by 20 per page. The service
                takes 0 when None.
            sort_type: How the search results are ordered; the allowed values differ per endpoint. The
                service takes 'RELEVANCE' when None.
                - `RELEVANCE`: Relevance (Default)
                - `MOST_LIKED`: Most Liked
            publish_time: Publication window the posts must fall in, from the last 24 hours up to the last
                180 days. The service takes 'ALL' when None.
                - `ALL`: All Time
                - `ONE_DAY`: Last 24 Hours
                - `ONE_WEEK`: Last 7 Days
                - `ONE_MONTH`: Last 30 Days
                - `THREE_MONTHS`: Last 90 Days
                - `HALF_YEAR`: Last 180 Days
            region: Country to search in, as a two-letter ISO 3166-1 code such as US or GB. The service
                takes 'US' when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/search-post/v1
        """
        return await self._call(
            _operations.SEARCH_POST_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "sortType": sort_type,
                "publishTime": publish_time,
                "region": region,
            },
        )

    @deprecated("search_user_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def search_user_v1(
        self, *, keyword: str, cursor: str | None = None, search_id: str | None = None
    ) -> Answer[SearchUserV1]:
        """User Search.

        Search TikTok accounts by keyword; follow-up pages take the cursor and the earlier response's logid as
        searchId.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            keyword: One or more words to search for.
            cursor: Cursor marking where the page begins; '0' for the first one. The service takes '0'
                when None.
            search_id: logid copied from the preceding response, which keeps results consistent across
                pages.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/tiktok/search-user/v1
        """
        return await self._call(
            _operations.SEARCH_USER_V1, {"keyword": keyword, "cursor": cursor, "searchId": search_id}
        )
