# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Kuaishou, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import kuaishou as _operations

if TYPE_CHECKING:
    from ..models.kuaishou.get_user_detail_v1 import GetUserDetailV1
    from ..models.kuaishou.get_user_video_list_v2 import GetUserVideoListV2
    from ..models.kuaishou.get_video_comment_v1 import GetVideoCommentV1
    from ..models.kuaishou.get_video_detail_v2 import GetVideoDetailV2
    from ..models.kuaishou.search_user_v2 import SearchUserV2
    from ..models.kuaishou.search_video_v2 import SearchVideoV2
    from ..models.kuaishou.share_url_transfer_v1 import ShareUrlTransferV1


class Kuaishou(Namespace):
    """Kuaishou: `/api/kuaishou`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_user_detail_v1(self, *, user_id: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns host_name_, result, isLiving, shareInfo and more.

        Fetch a Kuaishou account's public profile by user ID.

        Args:
            user_id: Kuaishou user ID of the account to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/get-user-detail/v1
        """
        return self._call(_operations.GET_USER_DETAIL_V1, {"userId": user_id})

    def get_user_video_list_v2(self, *, user_id: str, pcursor: str | None = None) -> Answer[GetUserVideoListV2]:
        """User Published Videos: returns data.feeds[] with user_name, caption, like_count and more.

        List a Kuaishou user's public videos by user ID, paged with pcursor (V2).

        Args:
            user_id: Kuaishou user ID of the account to query.
            pcursor: Cursor for pages after the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/get-user-video-list/v2
        """
        return self._call(_operations.GET_USER_VIDEO_LIST_V2, {"userId": user_id, "pcursor": pcursor})

    def get_video_comment_v1(self, *, video_id: str, pcursor: str | None = None) -> Answer[GetVideoCommentV1]:
        """Video Comments: returns data.rootComments[] with author_name, content, likedCount and more.

        List public comments on a Kuaishou video by video ID or numeric refer_photo_id, paged with pcursor.

        Args:
            video_id: ID of the Kuaishou video, or the numeric refer_photo_id found in a related response.
            pcursor: Cursor for pages after the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/get-video-comment/v1
        """
        return self._call(_operations.GET_VIDEO_COMMENT_V1, {"videoId": video_id, "pcursor": pcursor})

    def get_video_detail_v2(self, *, video_id: str) -> Answer[GetVideoDetailV2]:
        """Video Details: returns data.photos[] with user_name, caption, like_count, view_count and more.

        Fetch the public details of one Kuaishou video by video ID (V2).

        Notes:
            Guidance: `videoId` equals the value of `clientCacheKey` inside `main_url`, minus its trailing
            `.jpg`.

        Args:
            video_id: ID of the video, as given in Kuaishou responses.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/get-video-detail/v2
        """
        return self._call(_operations.GET_VIDEO_DETAIL_V2, {"videoId": video_id})

    def search_user_v2(self, *, keyword: str, page: int | None = None) -> Answer[SearchUserV2]:
        """User Search: returns data.users[] with user_name, user_text, fansCount, user_id, kwaiId and more.

        Search Kuaishou's public accounts by keyword, page number starting at 1 (V2).

        Args:
            keyword: Term that the Kuaishou users should match.
            page: Page of results, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/search-user/v2
        """
        return self._call(_operations.SEARCH_USER_V2, {"keyword": keyword, "page": page})

    def search_video_v1(self, *, keyword: str, cursor: str | None = None) -> Answer[Any]:
        """Video Search.

        Search Kuaishou's public videos by keyword, paged by cursor (V1); V2 pages by number instead.

        Args:
            keyword: Term that the Kuaishou videos should match.
            cursor: Cursor copied from the preceding response, at most 256 characters; blank or omitted on
                page one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/search-video/v1
        """
        return self._call(_operations.SEARCH_VIDEO_V1, {"keyword": keyword, "cursor": cursor})

    def search_video_v2(self, *, keyword: str, page: int | None = None) -> Answer[SearchVideoV2]:
        """Video Search: returns data.feeds[] with pureTitle, caption, like_count, view_count and more.

        Search Kuaishou's public videos by keyword, paged by number (V2); V1 pages by cursor instead.

        Args:
            keyword: Term that the Kuaishou videos should match.
            page: Page of results, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/search-video/v2
        """
        return self._call(_operations.SEARCH_VIDEO_V2, {"keyword": keyword, "page": page})

    def share_url_transfer_v1(self, *, share_url: str) -> Answer[ShareUrlTransferV1]:
        """Share Link Resolution: returns redirect_url.

        Expand a v.kuaishou.com short link to the public URL it redirects to.

        Args:
            share_url: Shortened Kuaishou link to resolve; it must start with https://v.kuaishou.com/.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/share-url-transfer/v1
        """
        return self._call(_operations.SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})


class AsyncKuaishou(Namespace):
    """Kuaishou: `/api/kuaishou`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_user_detail_v1(self, *, user_id: str) -> Answer[GetUserDetailV1]:
        """User Profile: returns host_name_, result, isLiving, shareInfo and more.

        Fetch a Kuaishou account's public profile by user ID.

        Args:
            user_id: Kuaishou user ID of the account to query.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/get-user-detail/v1
        """
        return await self._call(_operations.GET_USER_DETAIL_V1, {"userId": user_id})

    async def get_user_video_list_v2(self, *, user_id: str, pcursor: str | None = None) -> Answer[GetUserVideoListV2]:
        """User Published Videos: returns data.feeds[] with user_name, caption, like_count and more.

        List a Kuaishou user's public videos by user ID, paged with pcursor (V2).

        Args:
            user_id: Kuaishou user ID of the account to query.
            pcursor: Cursor for pages after the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/get-user-video-list/v2
        """
        return await self._call(_operations.GET_USER_VIDEO_LIST_V2, {"userId": user_id, "pcursor": pcursor})

    async def get_video_comment_v1(self, *, video_id: str, pcursor: str | None = None) -> Answer[GetVideoCommentV1]:
        """Video Comments: returns data.rootComments[] with author_name, content, likedCount and more.

        List public comments on a Kuaishou video by video ID or numeric refer_photo_id, paged with pcursor.

        Args:
            video_id: ID of the Kuaishou video, or the numeric refer_photo_id found in a related response.
            pcursor: Cursor for pages after the first one.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/get-video-comment/v1
        """
        return await self._call(_operations.GET_VIDEO_COMMENT_V1, {"videoId": video_id, "pcursor": pcursor})

    async def get_video_detail_v2(self, *, video_id: str) -> Answer[GetVideoDetailV2]:
        """Video Details: returns data.photos[] with user_name, caption, like_count, view_count and more.

        Fetch the public details of one Kuaishou video by video ID (V2).

        Notes:
            Guidance: `videoId` equals the value of `clientCacheKey` inside `main_url`, minus its trailing
            `.jpg`.

        Args:
            video_id: ID of the video, as given in Kuaishou responses.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/get-video-detail/v2
        """
        return await self._call(_operations.GET_VIDEO_DETAIL_V2, {"videoId": video_id})

    async def search_user_v2(self, *, keyword: str, page: int | None = None) -> Answer[SearchUserV2]:
        """User Search: returns data.users[] with user_name, user_text, fansCount, user_id, kwaiId and more.

        Search Kuaishou's public accounts by keyword, page number starting at 1 (V2).

        Args:
            keyword: Term that the Kuaishou users should match.
            page: Page of results, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/search-user/v2
        """
        return await self._call(_operations.SEARCH_USER_V2, {"keyword": keyword, "page": page})

    async def search_video_v1(self, *, keyword: str, cursor: str | None = None) -> Answer[Any]:
        """Video Search.

        Search Kuaishou's public videos by keyword, paged by cursor (V1); V2 pages by number instead.

        Args:
            keyword: Term that the Kuaishou videos should match.
            cursor: Cursor copied from the preceding response, at most 256 characters; blank or omitted on
                page one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/search-video/v1
        """
        return await self._call(_operations.SEARCH_VIDEO_V1, {"keyword": keyword, "cursor": cursor})

    async def search_video_v2(self, *, keyword: str, page: int | None = None) -> Answer[SearchVideoV2]:
        """Video Search: returns data.feeds[] with pureTitle, caption, like_count, view_count and more.

        Search Kuaishou's public videos by keyword, paged by number (V2); V1 pages by cursor instead.

        Args:
            keyword: Term that the Kuaishou videos should match.
            page: Page of results, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/search-video/v2
        """
        return await self._call(_operations.SEARCH_VIDEO_V2, {"keyword": keyword, "page": page})

    async def share_url_transfer_v1(self, *, share_url: str) -> Answer[ShareUrlTransferV1]:
        """Share Link Resolution: returns redirect_url.

        Expand a v.kuaishou.com short link to the public URL it redirects to.

        Args:
            share_url: Shortened Kuaishou link to resolve; it must start with https://v.kuaishou.com/.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/kuaishou/share-url-transfer/v1
        """
        return await self._call(_operations.SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})
