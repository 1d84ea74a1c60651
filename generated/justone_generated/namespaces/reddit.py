# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Reddit, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import reddit as _operations

if TYPE_CHECKING:
    from ..models.reddit.get_post_comments_v1 import GetPostCommentsV1
    from ..models.reddit.get_post_detail_v1 import GetPostDetailV1
    from ..models.reddit.search_v1 import SearchV1


class Reddit(Namespace):
    """Reddit: `/api/reddit`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Answer[GetPostCommentsV1]:
        """Post Comments: returns data.postInfoById.commentForest.trees[].node with content, score and more.

        Comments of a Reddit post by post ID, continued with a pagination cursor.

        Args:
            post_id: ID of the Reddit post whose comments are wanted.
            cursor: Token that continues the comment list at its next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/reddit/get-post-comments/v1
        """
        return self._call(_operations.GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor})

    def get_post_detail_v1(self, *, post_id: str) -> Answer[GetPostDetailV1]:
        """Post Details: returns data.postsInfoByIds[] with postTitle, content, viewCount and more.

        Fetch one Reddit post by its full ID in t3_<id> form.

        Args:
            post_id: ID of the Reddit post, in the form t3_<post-id>.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/reddit/get-post-detail/v1
        """
        return self._call(_operations.GET_POST_DETAIL_V1, {"postId": post_id})

    def search_v1(self, *, keyword: str, after: str | None = None) -> Answer[SearchV1]:
        """Keyword Search: returns data.search.dynamic.components.main.edges[] with cursor and node.

        Search Reddit posts by keyword, continuing with the after token.

        Args:
            keyword: Words to search for on Reddit.
            after: Token that continues the results at the next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/reddit/search/v1
        """
        return self._call(_operations.SEARCH_V1, {"keyword": keyword, "after": after})


class AsyncReddit(Namespace):
    """Reddit: `/api/reddit`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Answer[GetPostCommentsV1]:
        """Post Comments: returns data.postInfoById.commentForest.trees[].node with content, score and more.

        Comments of a Reddit post by post ID, continued with a pagination cursor.

        Args:
            post_id: ID of the Reddit post whose comments are wanted.
            cursor: Token that continues the comment list at its next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/reddit/get-post-comments/v1
        """
        return await self._call(_operations.GET_POST_COMMENTS_V1, {"postId": post_id, "cursor": cursor})

    async def get_post_detail_v1(self, *, post_id: str) -> Answer[GetPostDetailV1]:
        """Post Details: returns data.postsInfoByIds[] with postTitle, content, viewCount and more.

        Fetch one Reddit post by its full ID in t3_<id> form.

        Args:
            post_id: ID of the Reddit post, in the form t3_<post-id>.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/reddit/get-post-detail/v1
        """
        return await self._call(_operations.GET_POST_DETAIL_V1, {"postId": post_id})

    async def search_v1(self, *, keyword: str, after: str | None = None) -> Answer[SearchV1]:
        """Keyword Search: returns data.search.dynamic.components.main.edges[] with cursor and node.

        Search Reddit posts by keyword, continuing with the after token.

        Args:
            keyword: Words to search for on Reddit.
            after: Token that continues the results at the next page; empty for the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/reddit/search/v1
        """
        return await self._call(_operations.SEARCH_V1, {"keyword": keyword, "after": after})
