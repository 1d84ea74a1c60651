# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Toutiao, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import toutiao as _operations

if TYPE_CHECKING:
    from ..models.toutiao.get_article_detail_v1 import GetArticleDetailV1
    from ..models.toutiao.get_user_detail_v1 import GetUserDetailV1
    from ..models.toutiao.search_v1 import SearchV1


class Toutiao(Namespace):
    """Toutiao: `/api/toutiao`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_article_detail_v1(self, *, id: str) -> Answer[GetArticleDetailV1]:
        """Article Details: returns data.data with content, media_user_id, audio_id, aggr_type and more.

        Fetch one Toutiao article by article ID.

        Args:
            id: ID of the Toutiao article to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/get-article-detail/v1
        """
        return self._call(_operations.GET_ARTICLE_DETAIL_V1, {"id": id})

    def get_user_detail_v1(self, *, user_id: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns data.data with name, description, followers_count, digg_count and more.

        Fetch a Toutiao account's profile by user ID.

        Args:
            user_id: ID of the user on Toutiao.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/get-user-detail/v1
        """
        return self._call(_operations.GET_USER_DETAIL_V1, {"userId": user_id})

    def get_user_id_v1(self, *, user_profile_url: str) -> Answer[Any]:
        """User ID.

        Convert a Toutiao profile URL into the user ID that the profile endpoint needs.

        Args:
            user_profile_url: Link to the Toutiao profile whose user ID is resolved.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/get-user-id/v1
        """
        return self._call(_operations.GET_USER_ID_V1, {"userProfileUrl": user_profile_url})

    def get_video_detail_v1(self, *, video_id: str) -> Answer[Any]:
        """Video Details.

        Fetch one Toutiao video's details by video ID.

        Args:
            video_id: ID of the Toutiao video to fetch.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/get-video-detail/v1
        """
        return self._call(_operations.GET_VIDEO_DETAIL_V1, {"videoId": video_id})

    @deprecated(
        "search_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.toutiao.search_v2"
    )
    def search_v1(self, *, keyword: str, page: int | None = None, search_id: str | None = None) -> Answer[SearchV1]:
        """App Keyword Search.

        Search Toutiao's app for articles, videos and authors by keyword (V1); pages after the first take the
        search ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.toutiao.search_v2.

        The provider's documentation leaves this operation out.

        Args:
            keyword: Term or phrase to search for on Toutiao.
            page: Which page of results to return. The service takes 1 when None.
            search_id: Session ID that keeps paging consistent; unnecessary on page one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/search/v1
        """
        return self._call(_operations.SEARCH_V1, {"keyword": keyword, "page": page, "searchId": search_id})

    def search_v2(self, *, keyword: str) -> Answer[Any]:
        """Web Keyword Search.

        Search Toutiao's web articles by keyword, without paging (V2).

        Notes:
            Limitation: Search output stops at page one; later pages are not available.

        Args:
            keyword: Term or phrase to search for on Toutiao.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/search/v2
        """
        return self._call(_operations.SEARCH_V2, {"keyword": keyword})


class AsyncToutiao(Namespace):
    """Toutiao: `/api/toutiao`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_article_detail_v1(self, *, id: str) -> Answer[GetArticleDetailV1]:
        """Article Details: returns data.data with content, media_user_id, audio_id, aggr_type and more.

        Fetch one Toutiao article by article ID.

        Args:
            id: ID of the Toutiao article to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/get-article-detail/v1
        """
        return await self._call(_operations.GET_ARTICLE_DETAIL_V1, {"id": id})

    async def get_user_detail_v1(self, *, user_id: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns data.data with name, description, followers_count, digg_count and more.

        Fetch a Toutiao account's profile by user ID.

        Args:
            user_id: ID of the user on Toutiao.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/get-user-detail/v1
        """
        return await self._call(_operations.GET_USER_DETAIL_V1, {"userId": user_id})

    async def get_user_id_v1(self, *, user_profile_url: str) -> Answer[Any]:
        """User ID.

        Convert a Toutiao profile URL into the user ID that the profile endpoint needs.

        Args:
            user_profile_url: Link to the Toutiao profile whose user ID is resolved.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/get-user-id/v1
        """
        return await self._call(_operations.GET_USER_ID_V1, {"userProfileUrl": user_profile_url})

    async def get_video_detail_v1(self, *, video_id: str) -> Answer[Any]:
        """Video Details.

        Fetch one Toutiao video's details by video ID.

        Args:
            video_id: ID of the Toutiao video to fetch.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/get-video-detail/v1
        """
        return await self._call(_operations.GET_VIDEO_DETAIL_V1, {"videoId": video_id})

    @deprecated(
        "search_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider client.toutiao.search_v2"
    )
    async def search_v1(
        self, *, keyword: str, page: int | None = None, search_id: str | None = None
    ) -> Answer[SearchV1]:
        """App Keyword Search.

        Search Toutiao's app for articles, videos and authors by keyword (V1); pages after the first take the
        search ID.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn; consider
        client.toutiao.search_v2.

        The provider's documentation leaves this operation out.

        Args:
            keyword: Term or phrase to search for on Toutiao.
            page: Which page of results to return. The service takes 1 when None.
            search_id: Session ID that keeps paging consistent; unnecessary on page one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/search/v1
        """
        return await self._call(_operations.SEARCH_V1, {"keyword": keyword, "page": page, "searchId": search_id})

    async def search_v2(self, *, keyword: str) -> Answer[Any]:
        """Web Keyword Search.

        Search Toutiao's web articles by keyword, without paging (V2).

        Notes:
            Limitation: Search output stops at page one; later pages are not available.

        Args:
            keyword: Term or phrase to search for on Toutiao.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/toutiao/search/v2
        """
        return await self._call(_operations.SEARCH_V2, {"keyword": keyword})
