# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Instagram, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import instagram as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.instagram.get_post_detail_v1 import GetPostDetailV1
    from ..models.instagram.get_user_detail_v1 import GetUserDetailV1
    from ..models.instagram.get_user_posts_v1 import GetUserPostsV1
    from ..models.instagram.search_hashtag_posts_v1 import SearchHashtagPostsV1
    from ..models.instagram.search_reels_v1 import SearchReelsV1

    SortOrderChoice = Literal["popular", "newest"] | str


class Instagram(Namespace):
    """Instagram: `/api/instagram`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def general_search_v1(self, *, keyword: str, pagination_token: str | None = None) -> Answer[Any]:
        """General Search.

        Run Instagram's general keyword search; pass the previous response's pagination token for more
        results.

        Args:
            keyword: Term to look up across Instagram.
            pagination_token: Token copied from the preceding response; left out on page one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/general-search/v1
        """
        return self._call(_operations.GENERAL_SEARCH_V1, {"keyword": keyword, "paginationToken": pagination_token})

    def get_comment_replies_v1(self, *, media_id: str, comment_id: str, min_id: str | None = None) -> Answer[Any]:
        """Comment Reply List.

        Replies to one Instagram comment, by numeric media ID and comment ID, paged with minId.

        Args:
            media_id: Numeric ID of the Instagram post (media) the comment belongs to.
            comment_id: ID of the Instagram comment whose replies are wanted.
            min_id: Cursor for the next page, namely next_min_child_cursor of the preceding response;
                empty for the first page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-comment-replies/v1
        """
        return self._call(
            _operations.GET_COMMENT_REPLIES_V1, {"mediaId": media_id, "commentId": comment_id, "minId": min_id}
        )

    def get_post_comments_v1(
        self, *, code: str, min_id: str | None = None, sort_order: SortOrderChoice | None = None
    ) -> Answer[Any]:
        """Post Comment List.

        Top-level comments on an Instagram post by shortcode, popular or newest first, paged with minId.

        Args:
            code: Shortcode of the Instagram post whose comments are wanted.
            min_id: Cursor for the next page, namely next_min_id of the preceding response; empty for the
                first page.
            sort_order: Comment order, either `popular` or `newest`. The service takes 'newest' when None.
                - `popular`: Popular
                - `newest`: Newest

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-post-comments/v1
        """
        return self._call(_operations.GET_POST_COMMENTS_V1, {"code": code, "minId": min_id, "sortOrder": sort_order})

    def get_post_detail_v1(self, *, code: str) -> Answer[GetPostDetailV1]:
        """Post Details: returns data.data with media_name, caption, preview_comments, user and more.

        Fetch one Instagram post by the shortcode in its URL.

        Args:
            code: Shortcode of the Instagram post, as it stands in the post's URL.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-post-detail/v1
        """
        return self._call(_operations.GET_POST_DETAIL_V1, {"code": code})

    def get_user_detail_v1(self, *, username: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns data.data with full_name, follower_count, id, account_category and more.

        Fetch an Instagram account's profile from its username (V1).

        Args:
            username: Instagram username of the profile to look up.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-user-detail/v1
        """
        return self._call(_operations.GET_USER_DETAIL_V1, {"username": username})

    def get_user_detail_v2(self, *, username: str) -> Answer[Any]:
        """User Profile.

        Fetch an Instagram account's profile from its username (V2).

        The provider recommends this version.

        Args:
            username: Instagram username of the profile to look up.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-user-detail/v2
        """
        return self._call(_operations.GET_USER_DETAIL_V2, {"username": username})

    def get_user_posts_v1(self, *, username: str, pagination_token: str | None = None) -> Answer[GetUserPostsV1]:
        """User Published Posts: returns data.data.items_[] with media_name, caption, like_count and more.

        List an Instagram account's posts by username, continuing with the pagination token.

        Args:
            username: Instagram username of the account whose posts are listed.
            pagination_token: Token that continues the results at the next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-user-posts/v1
        """
        return self._call(_operations.GET_USER_POSTS_V1, {"username": username, "paginationToken": pagination_token})

    def search_hashtag_posts_v1(self, *, hashtag: str, end_cursor: str | None = None) -> Answer[SearchHashtagPostsV1]:
        """Hashtag Posts Search.

        Find Instagram posts under a hashtag, continuing with endCursor.

        Args:
            hashtag: Hashtag or keyword that the posts should match.
            end_cursor: Cursor that continues the results at the next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/search-hashtag-posts/v1
        """
        return self._call(_operations.SEARCH_HASHTAG_POSTS_V1, {"hashtag": hashtag, "endCursor": end_cursor})

    def search_reels_v1(self, *, keyword: str, pagination_token: str | None = None) -> Answer[SearchReelsV1]:
        """Reels Search: returns data.data.items_[] with media_name, caption, like_count, play_count and more.

        Find Instagram Reels for a keyword or hashtag, continuing with the pagination token.

        Args:
            keyword: Keyword or hashtag that the Reels should match.
            pagination_token: Token that continues the results at the next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/search-reels/v1
        """
        return self._call(_operations.SEARCH_REELS_V1, {"keyword": keyword, "paginationToken": pagination_token})


class AsyncInstagram(Namespace):
    """Instagram: `/api/instagram`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def general_search_v1(self, *, keyword: str, pagination_token: str | None = None) -> Answer[Any]:
        """General Search.

        Run Instagram's general keyword search; pass the previous response's pagination token for more
        results.

        Args:
            keyword: Term to look up across Instagram.
            pagination_token: Token copied from the preceding response; left out on page one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/general-search/v1
        """
        return await self._call(
            _operations.GENERAL_SEARCH_V1, {"keyword": keyword, "paginationToken": pagination_token}
        )

    async def get_comment_replies_v1(self, *, media_id: str, comment_id: str, min_id: str | None = None) -> Answer[Any]:
        """Comment Reply List.

        Replies to one Instagram comment, by numeric media ID and comment ID, paged with minId.

        Args:
            media_id: Numeric ID of the Instagram post (media) the comment belongs to.
            comment_id: ID of the Instagram comment whose replies are wanted.
            min_id: Cursor for the next page, namely next_min_child_cursor of the preceding response;
                empty for the first page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-comment-replies/v1
        """
        return await self._call(
            _operations.GET_COMMENT_REPLIES_V1, {"mediaId": media_id, "commentId": comment_id, "minId": min_id}
        )

    async def get_post_comments_v1(
        self, *, code: str, min_id: str | None = None, sort_order: SortOrderChoice | None = None
    ) -> Answer[Any]:
        """Post Comment List.

        Top-level comments on an Instagram post by shortcode, popular or newest first, paged with minId.

        Args:
            code: Shortcode of the Instagram post whose comments are wanted.
            min_id: Cursor for the next page, namely next_min_id of the preceding response; empty for the
                first page.
            sort_order: Comment order, either `popular` or `newest`. The service takes 'newest' when None.
                - `popular`: Popular
                - `newest`: Newest

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-post-comments/v1
        """
        return await self._call(
            _operations.GET_POST_COMMENTS_V1, {"code": code, "minId": min_id, "sortOrder": sort_order}
        )

    async def get_post_detail_v1(self, *, code: str) -> Answer[GetPostDetailV1]:
        """Post Details: returns data.data with media_name, caption, preview_comments, user and more.

        Fetch one Instagram post by the shortcode in its URL.

        Args:
            code: Shortcode of the Instagram post, as it stands in the post's URL.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-post-detail/v1
        """
        return await self._call(_operations.GET_POST_DETAIL_V1, {"code": code})

    async def get_user_detail_v1(self, *, username: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns data.data with full_name, follower_count, id, account_category and more.

        Fetch an Instagram account's profile from its username (V1).

        Args:
            username: Instagram username of the profile to look up.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-user-detail/v1
        """
        return await self._call(_operations.GET_USER_DETAIL_V1, {"username": username})

    async def get_user_detail_v2(self, *, username: str) -> Answer[Any]:
        """User Profile.

        Fetch an Instagram account's profile from its username (V2).

        The provider recommends this version.

        Args:
            username: Instagram username of the profile to look up.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-user-detail/v2
        """
        return await self._call(_operations.GET_USER_DETAIL_V2, {"username": username})

    async def get_user_posts_v1(self, *, username: str, pagination_token: str | None = None) -> Answer[GetUserPostsV1]:
        """User Published Posts: returns data.data.items_[] with media_name, caption, like_count and more.

        List an Instagram account's posts by username, continuing with the pagination token.

        Args:
            username: Instagram username of the account whose posts are listed.
            pagination_token: Token that continues the results at the next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/get-user-posts/v1
        """
        return await self._call(
            _operations.GET_USER_POSTS_V1, {"username": username, "paginationToken": pagination_token}
        )

    async def search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None
    ) -> Answer[SearchHashtagPostsV1]:
        """Hashtag Posts Search.

        Find Instagram posts under a hashtag, continuing with endCursor.

        Args:
            hashtag: Hashtag or keyword that the posts should match.
            end_cursor: Cursor that continues the results at the next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/search-hashtag-posts/v1
        """
        return await self._call(_operations.SEARCH_HASHTAG_POSTS_V1, {"hashtag": hashtag, "endCursor": end_cursor})

    async def search_reels_v1(self, *, keyword: str, pagination_token: str | None = None) -> Answer[SearchReelsV1]:
        """Reels Search: returns data.data.items_[] with media_name, caption, like_count, play_count and more.

        Find Instagram Reels for a keyword or hashtag, continuing with the pagination token.

        Args:
            keyword: Keyword or hashtag that the Reels should match.
            pagination_token: Token that continues the results at the next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/instagram/search-reels/v1
        """
        return await self._call(_operations.SEARCH_REELS_V1, {"keyword": keyword, "paginationToken": pagination_token})
