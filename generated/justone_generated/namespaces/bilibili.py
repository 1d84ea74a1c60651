# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Bilibili, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import bilibili as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.bilibili.get_user_detail_v2 import GetUserDetailV2
    from ..models.bilibili.get_user_relation_stat_v1 import GetUserRelationStatV1
    from ..models.bilibili.get_user_video_list_v2 import GetUserVideoListV2
    from ..models.bilibili.get_video_caption_v2 import GetVideoCaptionV2
    from ..models.bilibili.get_video_comment_v2 import GetVideoCommentV2
    from ..models.bilibili.get_video_detail_v2 import GetVideoDetailV2
    from ..models.bilibili.search_video_v2 import SearchVideoV2
    from ..models.bilibili.share_url_transfer_v1 import ShareUrlTransferV1

    OrderChoice = Literal["general", "click", "pubdate", "dm", "stow"] | str


class Bilibili(Namespace):
    """Bilibili: `/api/bilibili`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_user_detail_v2(self, *, uid: str) -> Answer[GetUserDetailV2]:
        """User Profile: returns data.video with hotWord, viewInfo, trackId, archiveConfigId and more.

        Fetch a Bilibili account's profile by UID (V2).

        Args:
            uid: Bilibili ID (UID) of the user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-user-detail/v2
        """
        return self._call(_operations.GET_USER_DETAIL_V2, {"uid": uid})

    def get_user_relation_stat_v1(self, *, wmid: str) -> Answer[GetUserRelationStatV1]:
        """User Relation Stats: returns code, message, ttl and data.

        Relation statistics (audience relationship counts) of a Bilibili account, by WMID.

        Args:
            wmid: Bilibili account identifier (WMID) of the user whose relation counts are wanted.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-user-relation-stat/v1
        """
        return self._call(_operations.GET_USER_RELATION_STAT_V1, {"wmid": wmid})

    def get_user_video_list_v2(self, *, uid: str, param: str | None = None) -> Answer[GetUserVideoListV2]:
        """User Published Videos: returns data.data.item[] with title, cover_left_text, play, author and more.

        List a Bilibili user's uploads by UID; pass the previous response's param value to get the next page.

        Args:
            uid: Bilibili ID (UID) of the user.
            param: Paging value copied from the preceding response to continue the video list.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-user-video-list/v2
        """
        return self._call(_operations.GET_USER_VIDEO_LIST_V2, {"uid": uid, "param": param})

    def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> Answer[GetVideoCaptionV2]:
        """Video Captions: returns data.data[] with subtitle_url, lan and lan_doc.

        Caption (subtitle) data of a Bilibili video part; BVID, AID and CID are all required.

        Args:
            bvid: BVID of the Bilibili video.
            aid: AID of the Bilibili video whose captions are fetched.
            cid: CID of the Bilibili video segment whose captions are fetched.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-video-caption/v2
        """
        return self._call(_operations.GET_VIDEO_CAPTION_V2, {"bvid": bvid, "aid": aid, "cid": cid})

    def get_video_comment_v2(self, *, aid: str, cursor: str | None = None) -> Answer[GetVideoCommentV2]:
        """Video Comments: returns data.data.replies[] with content, like, action, all_count and more.

        Comments on a Bilibili video by AID, continued with an optional cursor (V2).

        Args:
            aid: Archive ID (AID) of the Bilibili video.
            cursor: Cursor marking where the next page of comments begins.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-video-comment/v2
        """
        return self._call(_operations.GET_VIDEO_COMMENT_V2, {"aid": aid, "cursor": cursor})

    def get_video_danmu_v2(self, *, aid: str, cid: str, page: str | None = None) -> Answer[list[Any]]:
        """Video Danmaku.

        One page of danmaku (timed on-screen comments) for a Bilibili video part, addressed by AID plus CID.

        Args:
            aid: Archive ID (AID) of the Bilibili video.
            cid: Chat ID (CID) of the Bilibili video whose danmaku are fetched.
            page: Which page of results to return.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-video-danmu/v2
        """
        return self._call(_operations.GET_VIDEO_DANMU_V2, {"aid": aid, "cid": cid, "page": page})

    def get_video_detail_v2(self, *, bvid: str) -> Answer[GetVideoDetailV2]:
        """Video Details: returns data.upData with name, description, fans, rank and more.

        Fetch one Bilibili video's details by BVID (V2).

        Args:
            bvid: BVID of the Bilibili video.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-video-detail/v2
        """
        return self._call(_operations.GET_VIDEO_DETAIL_V2, {"bvid": bvid})

    def search_video_v2(
        self, *, keyword: str, page: str | None = None, order: OrderChoice | None = None
    ) -> Answer[SearchVideoV2]:
        """Video Search: returns data.data.result[] with title, episode_count_text, like, play and more.

        Search Bilibili videos by keyword and page, sorted by overall rank, plays, date, danmaku or favorites
        (V2).

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return.
            order: Result order: general, most played, latest, most danmaku, or most favorited. The
                service takes 'general' when None.
                - `general`: General
                - `click`: Most Played
                - `pubdate`: Latest
                - `dm`: Most Danmaku
                - `stow`: Most Favorite

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/search-video/v2
        """
        return self._call(_operations.SEARCH_VIDEO_V2, {"keyword": keyword, "page": page, "order": order})

    def share_url_transfer_v1(self, *, share_url: str) -> Answer[ShareUrlTransferV1]:
        """Share Link Resolution: returns redirect_url.

        Expand a b23.tv short link to the Bilibili video URL it redirects to; only links to videos are
        supported.

        Notes:
            Limitation: Shared links whose target is anything other than a video cannot be handled.

        Args:
            share_url: Shortened Bilibili link to resolve; it must start with https://b23.tv/.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/share-url-transfer/v1
        """
        return self._call(_operations.SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})


class AsyncBilibili(Namespace):
    """Bilibili: `/api/bilibili`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_user_detail_v2(self, *, uid: str) -> Answer[GetUserDetailV2]:
        """User Profile: returns data.video with hotWord, viewInfo, trackId, archiveConfigId and more.

        Fetch a Bilibili account's profile by UID (V2).

        Args:
            uid: Bilibili ID (UID) of the user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-user-detail/v2
        """
        return await self._call(_operations.GET_USER_DETAIL_V2, {"uid": uid})

    async def get_user_relation_stat_v1(self, *, wmid: str) -> Answer[GetUserRelationStatV1]:
        """User Relation Stats: returns code, message, ttl and data.

        Relation statistics (audience relationship counts) of a Bilibili account, by WMID.

        Args:
            wmid: Bilibili account identifier (WMID) of the user whose relation counts are wanted.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-user-relation-stat/v1
        """
        return await self._call(_operations.GET_USER_RELATION_STAT_V1, {"wmid": wmid})

    async def get_user_video_list_v2(self, *, uid: str, param: str | None = None) -> Answer[GetUserVideoListV2]:
        """User Published Videos: returns data.data.item[] with title, cover_left_text, play, author and more.

        List a Bilibili user's uploads by UID; pass the previous response's param value to get the next page.

        Args:
            uid: Bilibili ID (UID) of the user.
            param: Paging value copied from the preceding response to continue the video list.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-user-video-list/v2
        """
        return await self._call(_operations.GET_USER_VIDEO_LIST_V2, {"uid": uid, "param": param})

    async def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> Answer[GetVideoCaptionV2]:
        """Video Captions: returns data.data[] with subtitle_url, lan and lan_doc.

        Caption (subtitle) data of a Bilibili video part; BVID, AID and CID are all required.

        Args:
            bvid: BVID of the Bilibili video.
            aid: AID of the Bilibili video whose captions are fetched.
            cid: CID of the Bilibili video segment whose captions are fetched.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-video-caption/v2
        """
        return await self._call(_operations.GET_VIDEO_CAPTION_V2, {"bvid": bvid, "aid": aid, "cid": cid})

    async def get_video_comment_v2(self, *, aid: str, cursor: str | None = None) -> Answer[GetVideoCommentV2]:
        """Video Comments: returns data.data.replies[] with content, like, action, all_count and more.

        Comments on a Bilibili video by AID, continued with an optional cursor (V2).

        Args:
            aid: Archive ID (AID) of the Bilibili video.
            cursor: Cursor marking where the next page of comments begins.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-video-comment/v2
        """
        return await self._call(_operations.GET_VIDEO_COMMENT_V2, {"aid": aid, "cursor": cursor})

    async def get_video_danmu_v2(self, *, aid: str, cid: str, page: str | None = None) -> Answer[list[Any]]:
        """Video Danmaku.

        One page of danmaku (timed on-screen comments) for a Bilibili video part, addressed by AID plus CID.

        Args:
            aid: Archive ID (AID) of the Bilibili video.
            cid: Chat ID (CID) of the Bilibili video whose danmaku are fetched.
            page: Which page of results to return.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-video-danmu/v2
        """
        return await self._call(_operations.GET_VIDEO_DANMU_V2, {"aid": aid, "cid": cid, "page": page})

    async def get_video_detail_v2(self, *, bvid: str) -> Answer[GetVideoDetailV2]:
        """Video Details: returns data.upData with name, description, fans, rank and more.

        Fetch one Bilibili video's details by BVID (V2).

        Args:
            bvid: BVID of the Bilibili video.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/get-video-detail/v2
        """
        return await self._call(_operations.GET_VIDEO_DETAIL_V2, {"bvid": bvid})

    async def search_video_v2(
        self, *, keyword: str, page: str | None = None, order: OrderChoice | None = None
    ) -> Answer[SearchVideoV2]:
        """Video Search: returns data.data.result[] with title, episode_count_text, like, play and more.

        Search Bilibili videos by keyword and page, sorted by overall rank, plays, date, danmaku or favorites
        (V2).

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return.
            order: Result order: general, most played, latest, most danmaku, or most favorited. The
                service takes 'general' when None.
                - `general`: General
                - `click`: Most Played
                - `pubdate`: Latest
                - `dm`: Most Danmaku
                - `stow`: Most Favorite

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/search-video/v2
        """
        return await self._call(_operations.SEARCH_VIDEO_V2, {"keyword": keyword, "page": page, "order": order})

    async def share_url_transfer_v1(self, *, share_url: str) -> Answer[ShareUrlTransferV1]:
        """Share Link Resolution: returns redirect_url.

        Expand a b23.tv short link to the Bilibili video URL it redirects to; only links to videos are
        supported.

        Notes:
            Limitation: Shared links whose target is anything other than a video cannot be handled.

        Args:
            share_url: Shortened Bilibili link to resolve; it must start with https://b23.tv/.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/bilibili/share-url-transfer/v1
        """
        return await self._call(_operations.SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})
