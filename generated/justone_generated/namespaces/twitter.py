# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Twitter, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import twitter as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.twitter.get_user_detail_v1 import GetUserDetailV1
    from ..models.twitter.get_user_posts_v1 import GetUserPostsV1

    SearchTypeChoice = Literal["TOP", "LATEST", "MEDIA", "PEOPLE", "LISTS"] | str


class Twitter(Namespace):
    """Twitter: `/api/twitter`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_post_comments_v1(self, *, tweet_id: str, cursor: str | None = None) -> Answer[Any]:
        """Post Comments.

        Latest comments on an X (Twitter) post by tweet ID, paged by cursor.

        Args:
            tweet_id: ID of the post on X (Twitter).
            cursor: Cursor copied from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/get-post-comments/v1
        """
        return self._call(_operations.GET_POST_COMMENTS_V1, {"tweetId": tweet_id, "cursor": cursor})

    def get_post_detail_v1(self, *, tweet_id: str) -> Answer[Any]:
        """Post Detail.

        Fetch one X (Twitter) post in full by tweet ID.

        Args:
            tweet_id: ID of the post on X (Twitter).

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/get-post-detail/v1
        """
        return self._call(_operations.GET_POST_DETAIL_V1, {"tweetId": tweet_id})

    def get_user_detail_v1(self, *, rest_id: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns name, desc, created_at, location, id and more.

        Fetch an X (Twitter) account's profile by numeric Rest ID.

        Args:
            rest_id: Numeric Rest ID of the X (Twitter) user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/get-user-detail/v1
        """
        return self._call(_operations.GET_USER_DETAIL_V1, {"restId": rest_id})

    def get_user_posts_v1(self, *, rest_id: str, cursor: str | None = None) -> Answer[GetUserPostsV1]:
        """User Published Posts: returns data.timeline[] with text, views, author, created_at and more.

        List the posts of an X (Twitter) user by numeric Rest ID, paged by cursor.

        Args:
            rest_id: Numeric Rest ID of the X (Twitter) user.
            cursor: Cursor that continues further down a long timeline; empty for the first page.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/get-user-posts/v1
        """
        return self._call(_operations.GET_USER_POSTS_V1, {"restId": rest_id, "cursor": cursor})

    def search_v1(
        self, *, keyword: str, search_type: SearchTypeChoice | None = None, cursor: str | None = None
    ) -> Answer[Any]:
        """Search Timeline.

        Search X (Twitter) by keyword in one result mode (top, latest, media, people, lists), paged by cursor.

        Args:
            keyword: Word or phrase to search for.
            search_type: Kind of results: top, latest, media, people, or lists. The service takes 'TOP'
                when None.
                - `TOP`: Top search results
                - `LATEST`: Latest search results
                - `MEDIA`: Media search results
                - `PEOPLE`: People search results
                - `LISTS`: List search results
            cursor: Cursor copied from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/search/v1
        """
        return self._call(_operations.SEARCH_V1, {"keyword": keyword, "searchType": search_type, "cursor": cursor})


class AsyncTwitter(Namespace):
    """Twitter: `/api/twitter`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_post_comments_v1(self, *, tweet_id: str, cursor: str | None = None) -> Answer[Any]:
        """Post Comments.

        Latest comments on an X (Twitter) post by tweet ID, paged by cursor.

        Args:
            tweet_id: ID of the post on X (Twitter).
            cursor: Cursor copied from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/get-post-comments/v1
        """
        return await self._call(_operations.GET_POST_COMMENTS_V1, {"tweetId": tweet_id, "cursor": cursor})

    async def get_post_detail_v1(self, *, tweet_id: str) -> Answer[Any]:
        """Post Detail.

        Fetch one X (Twitter) post in full by tweet ID.

        Args:
            tweet_id: ID of the post on X (Twitter).

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/get-post-detail/v1
        """
        return await self._call(_operations.GET_POST_DETAIL_V1, {"tweetId": tweet_id})

    async def get_user_detail_v1(self, *, rest_id: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns name, desc, created_at, location, id and more.

        Fetch an X (Twitter) account's profile by numeric Rest ID.

        Args:
            rest_id: Numeric Rest ID of the X (Twitter) user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/get-user-detail/v1
        """
        return await self._call(_operations.GET_USER_DETAIL_V1, {"restId": rest_id})

    async def get_user_posts_v1(self, *, rest_id: str, cursor: str | None = None) -> Answer[GetUserPostsV1]:
        """User Published Posts: returns data.timeline[] with text, views, author, created_at and more.

        List the posts of an X (Twitter) user by numeric Rest ID, paged by cursor.

        Args:
            rest_id: Numeric Rest ID of the X (Twitter) user.
            cursor: Cursor that continues further down a long timeline; empty for the first page.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/get-user-posts/v1
        """
        return await self._call(_operations.GET_USER_POSTS_V1, {"restId": rest_id, "cursor": cursor})

    async def search_v1(
        self, *, keyword: str, search_type: SearchTypeChoice | None = None, cursor: str | None = None
    ) -> Answer[Any]:
        """Search Timeline.

        Search X (Twitter) by keyword in one result mode (top, latest, media, people, lists), paged by cursor.

        Args:
            keyword: Word or phrase to search for.
            search_type: Kind of results: top, latest, media, people, or lists. The service takes 'TOP'
                when None.
                - `TOP`: Top search results
                - `LATEST`: Latest search results
                - `MEDIA`: Media search results
                - `PEOPLE`: People search results
                - `LISTS`: List search results
            cursor: Cursor copied from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/twitter/search/v1
        """
        return await self._call(
            _operations.SEARCH_V1, {"keyword": keyword, "searchType": search_type, "cursor": cursor}
        )
