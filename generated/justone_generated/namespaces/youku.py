# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of YOUKU, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import youku as _operations

if TYPE_CHECKING:
    from ..models.youku.get_user_detail_v1 import GetUserDetailV1
    from ..models.youku.get_video_detail_v1 import GetVideoDetailV1
    from ..models.youku.search_video_v1 import SearchVideoV1


class Youku(Namespace):
    """YOUKU: `/api/youku`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_user_detail_v1(self, *, uid: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns data.componentList[] with componentName, id, componentId, state and more.

        Fetch a Youku account's profile by UID.

        Args:
            uid: ID of the user on Youku.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youku/get-user-detail/v1
        """
        return self._call(_operations.GET_USER_DETAIL_V1, {"uid": uid})

    def get_video_detail_v1(self, *, video_id: str) -> Answer[GetVideoDetailV1]:
        """Video Details: returns data.videoMap with pageTitle, totalComment, userId and more.

        Fetch one Youku video's details by video ID.

        Args:
            video_id: ID of the video on Youku.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youku/get-video-detail/v1
        """
        return self._call(_operations.GET_VIDEO_DETAIL_V1, {"videoId": video_id})

    def search_video_v1(self, *, keyword: str, page: int | None = None) -> Answer[SearchVideoV1]:
        """Video Search: returns data.data.nodes[] with id, level, type, data and more.

        Search Youku videos by keyword, one numbered page at a time.

        Args:
            keyword: Term to search for on Youku.
            page: Which page to fetch, with 1 as the first. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youku/search-video/v1
        """
        return self._call(_operations.SEARCH_VIDEO_V1, {"keyword": keyword, "page": page})


class AsyncYouku(Namespace):
    """YOUKU: `/api/youku`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_user_detail_v1(self, *, uid: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns data.componentList[] with componentName, id, componentId, state and more.

        Fetch a Youku account's profile by UID.

        Args:
            uid: ID of the user on Youku.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youku/get-user-detail/v1
        """
        return await self._call(_operations.GET_USER_DETAIL_V1, {"uid": uid})

    async def get_video_detail_v1(self, *, video_id: str) -> Answer[GetVideoDetailV1]:
        """Video Details: returns data.videoMap with pageTitle, totalComment, userId and more.

        Fetch one Youku video's details by video ID.

        Args:
            video_id: ID of the video on Youku.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youku/get-video-detail/v1
        """
        return await self._call(_operations.GET_VIDEO_DETAIL_V1, {"videoId": video_id})

    async def search_video_v1(self, *, keyword: str, page: int | None = None) -> Answer[SearchVideoV1]:
        """Video Search: returns data.data.nodes[] with id, level, type, data and more.

        Search Youku videos by keyword, one numbered page at a time.

        Args:
            keyword: Term to search for on Youku.
            page: Which page to fetch, with 1 as the first. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youku/search-video/v1
        """
        return await self._call(_operations.SEARCH_VIDEO_V1, {"keyword": keyword, "page": page})
