# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Facebook, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import facebook as _operations

if TYPE_CHECKING:
    from ..models.facebook.search_post_v1 import SearchPostV1


class Facebook(Namespace):
    """Facebook: `/api/facebook`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_comment_replies_v1(self, *, post_id: str, comment_id: str, expansion_token: str) -> Answer[Any]:
        """Comment Replies.

        Replies nested under one Facebook comment; needs the legacy numeric post ID, the comment ID and that
        comment's expansion token.

        Args:
            post_id: Legacy ID of the Facebook post, in digits.
            comment_id: ID of the parent Facebook comment whose replies are requested.
            expansion_token: Expansion token that belongs to the parent Facebook comment.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/get-comment-replies/v1
        """
        return self._call(
            _operations.GET_COMMENT_REPLIES_V1,
            {"postId": post_id, "commentId": comment_id, "expansionToken": expansion_token},
        )

    def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Answer[Any]:
        """Post Comments.

        List the comments on a Facebook post by post ID, paged by cursor.

        Args:
            post_id: ID of the Facebook post whose comments are wanted.
            cursor: Cursor that continues the comment list at its next page; empty for the first one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/get-post-comments/v1
        """
        return self._call(_operations.GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor})

    def get_profile_id_v1(self, *, url: str) -> Answer[Any]:
        """Get Profile ID.

        Turn a Facebook profile path into its profile ID, the key that post retrieval requires; omit scheme
        and host.

        Args:
            url: Path of the Facebook profile address, such as /<profile-path>, without scheme or host.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/get-profile-id/v1
        """
        return self._call(_operations.GET_PROFILE_ID_V1, {"url": url})

    def get_profile_posts_v1(self, *, profile_id: str, cursor: str | None = None) -> Answer[Any]:
        """Get Profile Posts.

        List a Facebook profile's public posts by profile ID, paged by cursor.

        Args:
            profile_id: ID of the Facebook profile whose posts are listed.
            cursor: Cursor that continues the post list at its next page; empty for the first one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/get-profile-posts/v1
        """
        return self._call(_operations.GET_PROFILE_POSTS_V1, {"profileId": profile_id, "cursor": cursor})

    def search_post_v1(
        self, *, keyword: str, start_date: str | None = None, end_date: str | None = None, cursor: str | None = None
    ) -> Answer[SearchPostV1]:
        """Post Search: returns data.results[] with author_title, comments_count, author and more.

        Search public Facebook posts by keyword, optionally between two inclusive dates, paged by cursor.

        Args:
            keyword: Term to look for in public Facebook posts, with basic text matching.
            start_date: First day of the search range, itself included, as yyyy-MM-dd. As YYYY-MM-DD.
            end_date: Last day of the search range, itself included, as yyyy-MM-dd. As YYYY-MM-DD.
            cursor: Cursor that continues the post list at its next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/search-post/v1
        """
        return self._call(
            _operations.SEARCH_POST_V1,
            {"keyword": keyword, "startDate": start_date, "endDate": end_date, "cursor": cursor},
        )


class AsyncFacebook(Namespace):
    """Facebook: `/api/facebook`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_comment_replies_v1(self, *, post_id: str, comment_id: str, expansion_token: str) -> Answer[Any]:
        """Comment Replies.

        Replies nested under one Facebook comment; needs the legacy numeric post ID, the comment ID and that
        comment's expansion token.

        Args:
            post_id: Legacy ID of the Facebook post, in digits.
            comment_id: ID of the parent Facebook comment whose replies are requested.
            expansion_token: Expansion token that belongs to the parent Facebook comment.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/get-comment-replies/v1
        """
        return await self._call(
            _operations.GET_COMMENT_REPLIES_V1,
            {"postId": post_id, "commentId": comment_id, "expansionToken": expansion_token},
        )

    async def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Answer[Any]:
        """Post Comments.

        List the comments on a Facebook post by post ID, paged by cursor.

        Args:
            post_id: ID of the Facebook post whose comments are wanted.
            cursor: Cursor that continues the comment list at its next page; empty for the first one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/get-post-comments/v1
        """
        return await self._call(_operations.GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor})

    async def get_profile_id_v1(self, *, url: str) -> Answer[Any]:
        """Get Profile ID.

        Turn a Facebook profile path into its profile ID, the key that post retrieval requires; omit scheme
        and host.

        Args:
            url: Path of the Facebook profile address, such as /<profile-path>, without scheme or host.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/get-profile-id/v1
        """
        return await self._call(_operations.GET_PROFILE_ID_V1, {"url": url})

    async def get_profile_posts_v1(self, *, profile_id: str, cursor: str | None = None) -> Answer[Any]:
        """Get Profile Posts.

        List a Facebook profile's public posts by profile ID, paged by cursor.

        Args:
            profile_id: ID of the Facebook profile whose posts are listed.
            cursor: Cursor that continues the post list at its next page; empty for the first one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/get-profile-posts/v1
        """
        return await self._call(_operations.GET_PROFILE_POSTS_V1, {"profileId": profile_id, "cursor": cursor})

    async def search_post_v1(
        self, *, keyword: str, start_date: str | None = None, end_date: str | None = None, cursor: str | None = None
    ) -> Answer[SearchPostV1]:
        """Post Search: returns data.results[] with author_title, comments_count, author and more.

        Search public Facebook posts by keyword, optionally between two inclusive dates, paged by cursor.

        Args:
            keyword: Term to look for in public Facebook posts, with basic text matching.
            start_date: First day of the search range, itself included, as yyyy-MM-dd. As YYYY-MM-DD.
            end_date: Last day of the search range, itself included, as yyyy-MM-dd. As YYYY-MM-DD.
            cursor: Cursor that continues the post list at its next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/facebook/search-post/v1
        """
        return await self._call(
            _operations.SEARCH_POST_V1,
            {"keyword": keyword, "startDate": start_date, "endDate": end_date, "cursor": cursor},
        )
