# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of WeChat Channels, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import weixin_channels as _operations

if TYPE_CHECKING:
    from typing import Literal

    PublishTimeTypeChoice = Literal["ALL", "ONE_DAY", "SEVEN_DAYS", "HALF_YEAR"] | str
    SortTypeChoice = Literal["COMPREHENSIVE", "LATEST", "HOT"] | str


class WeixinChannels(Namespace):
    """WeChat Channels: `/api/weixin-channels`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def convert_export_id_v1(self, *, export_id: str) -> Answer[Any]:
        """Export Id Conversion.

        Convert an encrypted exportId from Channels search results into the object ID that video endpoints
        need.

        Args:
            export_id: Encrypted exportId of a WeChat Channels video, as found in video search results.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/convert-export-id/v1
        """
        return self._call(_operations.CONVERT_EXPORT_ID_V1, {"exportId": export_id})

    def get_account_videos_v1(self, *, v2_name: str, last_buffer: str | None = None) -> Answer[Any]:
        """Account Videos.

        Videos and other feed entries of a WeChat Channels account by v2Name, paged with the returned
        last_buffer.

        Args:
            v2_name: Unique account ID on WeChat Channels, which normally ends in @finder.
            last_buffer: Paging buffer copied from the preceding account videos response, empty for page
                one; goes in the application/x-www-form-urlencoded body.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/get-account-videos/v1
        """
        return self._call(_operations.GET_ACCOUNT_VIDEOS_V1, {"v2Name": v2_name, "last_buffer": last_buffer})

    def get_bound_channel_v1(self, *, ghid: str | None = None, url: str | None = None) -> Answer[Any]:
        """Get Bound Channel.

        Find the WeChat Channels account tied to an Official Account, given its original ID (ghid) or one
        article URL.

        Args:
            ghid: Original ID of the Official Account whose linked WeChat Channels account is wanted; give
                either this or url.
            url: Article link of the Official Account whose linked WeChat Channels account is wanted; give
                either this or ghid.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-bound-channel/v1
        """
        return self._call(_operations.GET_BOUND_CHANNEL_V1, {"ghid": ghid, "url": url})

    def get_video_basic_info_v1(self, *, feed_info: str) -> Answer[Any]:
        """Video Basic Info.

        Basic information on a WeChat Channels video, from a copied link, a finder-preview URL or a short feed
        ID.

        Args:
            feed_info: What identifies the video: its copied link, a finder-preview URL, or a short feed
                ID.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-video-basic-info/v1
        """
        return self._call(_operations.GET_VIDEO_BASIC_INFO_V1, {"feedInfo": feed_info})

    def get_video_comment_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Answer[Any]:
        """Video Comments.

        First-level comments on a WeChat Channels video, given its object ID, paged with the returned
        last_buffer.

        Args:
            object_id: Object ID of the video whose first-level comments are wanted; convert an exportId
                first through /api/weixin-channels/convert-export-id/v1.
            last_buffer: Paging buffer copied from the preceding first-level comment response, empty for
                page one; goes in the application/x-www-form-urlencoded body.
            object_nonce_id: Nonce ID of the WeChat Channels object; may be omitted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/get-video-comment/v1
        """
        return self._call(
            _operations.GET_VIDEO_COMMENT_V1,
            {"objectId": object_id, "last_buffer": last_buffer, "objectNonceId": object_nonce_id},
        )

    def get_video_download_url_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Answer[Any]:
        """Video Download URL.

        Media download link of one WeChat Channels video, given its object ID; adding the nonce ID improves
        lookup accuracy.

        Args:
            object_id: Object ID of the WeChat Channels video whose downloadable media links are wanted.
            object_nonce_id: Nonce ID of the WeChat Channels object; may be omitted, but makes the media
                lookup more accurate.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-video-download-url/v1
        """
        return self._call(
            _operations.GET_VIDEO_DOWNLOAD_URL_V1, {"objectId": object_id, "objectNonceId": object_nonce_id}
        )

    def get_video_metrics_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Answer[Any]:
        """Video Metrics.

        Interaction metrics of a WeChat Channels video, given its object ID; nonce ID and last_buffer are
        optional.

        Args:
            object_id: Object ID of the WeChat Channels video whose interaction metrics are wanted.
            last_buffer: Paging buffer copied from the preceding metrics response, empty for page one;
                goes in the application/x-www-form-urlencoded body.
            object_nonce_id: Nonce ID of the WeChat Channels object; may be omitted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/get-video-metrics/v1
        """
        return self._call(
            _operations.GET_VIDEO_METRICS_V1,
            {"objectId": object_id, "last_buffer": last_buffer, "objectNonceId": object_nonce_id},
        )

    def get_video_share_url_v1(self, *, object_id: str) -> Answer[Any]:
        """Video Share URL.

        Create the share URL of a WeChat Channels video from its numeric object ID.

        Args:
            object_id: objectId of the WeChat Channels video, a string of at most 32 digits.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-video-share-url/v1
        """
        return self._call(_operations.GET_VIDEO_SHARE_URL_V1, {"objectId": object_id})

    def get_video_sub_comment_v1(
        self, *, object_id: str, root_comment_id: str, last_buffer: str | None = None
    ) -> Answer[Any]:
        """Video Sub Comments.

        Replies to a first-level comment on a WeChat Channels video, by object ID and root comment ID, paged
        with last_buffer.

        Args:
            object_id: Object ID of the WeChat Channels video whose second-level replies are fetched.
            root_comment_id: ID of the first-level comment to expand, taken from the comment list of the
                same WeChat Channels video.
            last_buffer: Reply paging buffer; begin with the first-level comment's last_buffer where it
                has one. Goes in the application/x-www-form-urlencoded body.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/get-video-sub-comment/v1
        """
        return self._call(
            _operations.GET_VIDEO_SUB_COMMENT_V1,
            {"objectId": object_id, "rootCommentId": root_comment_id, "last_buffer": last_buffer},
        )

    def get_video_title_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Answer[Any]:
        """Video Title.

        Title-level information on a WeChat Channels video, given its object ID, without media links; the
        nonce ID is optional.

        Notes:
            Limitation: The response carries no media links for downloading.

        Args:
            object_id: Object ID of the WeChat Channels video whose title is wanted.
            object_nonce_id: Nonce ID of the WeChat Channels object; may be omitted, but makes the lookup
                more accurate.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-video-title/v1
        """
        return self._call(_operations.GET_VIDEO_TITLE_V1, {"objectId": object_id, "objectNonceId": object_nonce_id})

    def search_account_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Answer[Any]:
        """Account Search.

        Search WeChat Channels accounts by keyword through web search (V1); further pages need currentPage,
        offset and the returned cookies_buffer.

        Args:
            keyword: Term to look for among WeChat Channels accounts.
            cookies_buffer: Opaque paging state copied from the preceding account search response, empty
                for page one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat Channels search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding account search response; 0 at the start. The
                service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-account/v1
        """
        return self._call(
            _operations.SEARCH_ACCOUNT_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    def search_account_v2(self, *, keyword: str) -> Answer[Any]:
        """Account Search.

        Direct Channels lookup of accounts and related objects by keyword (V2); no paging inputs, unlike the
        V1 web search.

        Args:
            keyword: Term to look for among WeChat Channels accounts and the video objects tied to them.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-account/v2
        """
        return self._call(_operations.SEARCH_ACCOUNT_V2, {"keyword": keyword})

    def search_account_v3(self, *, keyword: str) -> Answer[Any]:
        """Account Search.

        Resolve a keyword to one WeChat Channels account and the ID that account-video queries need (V3).

        Args:
            keyword: Term from which the ID of a WeChat Channels account is resolved.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-account/v3
        """
        return self._call(_operations.SEARCH_ACCOUNT_V3, {"keyword": keyword})

    def search_video_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: PublishTimeTypeChoice | None = None,
        sort_type: SortTypeChoice | None = None,
    ) -> Answer[Any]:
        """Video Search.

        Keyword search for WeChat Channels videos, filtered by publish time and sorted (V1); further pages
        need currentPage, offset and cookies_buffer.

        Args:
            keyword: Term to look for among WeChat Channels videos.
            cookies_buffer: Opaque paging state copied from the preceding WeChat Channels search response,
                empty for page one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat Channels search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding WeChat Channels search response; 0 at the
                start. The service takes 0 when None.
            publish_time_type: Publication window of the videos: `ALL`, `ONE_DAY`, `SEVEN_DAYS` or
                `HALF_YEAR`. The service takes 'ALL' when None.
            sort_type: Video order: `COMPREHENSIVE`, `LATEST` or `HOT`. The service takes 'COMPREHENSIVE'
                when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-video/v1
        """
        return self._call(
            _operations.SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "publishTimeType": publish_time_type,
                "sortType": sort_type,
            },
        )

    def search_video_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Answer[Any]:
        """Video Search.

        Search the video category of WeChat Channels by keyword (V2), without V1's filters; further pages need
        currentPage, offset and cookies_buffer.

        Args:
            keyword: Term for the categorized video search on WeChat Channels.
            cookies_buffer: Opaque paging state copied from the preceding WeChat Channels search response,
                empty for page one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat Channels search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding WeChat Channels search response; 0 at the
                start. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-video/v2
        """
        return self._call(
            _operations.SEARCH_VIDEO_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )


class AsyncWeixinChannels(Namespace):
    """WeChat Channels: `/api/weixin-channels`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def convert_export_id_v1(self, *, export_id: str) -> Answer[Any]:
        """Export Id Conversion.

        Convert an encrypted exportId from Channels search results into the object ID that video endpoints
        need.

        Args:
            export_id: Encrypted exportId of a WeChat Channels video, as found in video search results.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/convert-export-id/v1
        """
        return await self._call(_operations.CONVERT_EXPORT_ID_V1, {"exportId": export_id})

    async def get_account_videos_v1(self, *, v2_name: str, last_buffer: str | None = None) -> Answer[Any]:
        """Account Videos.

        Videos and other feed entries of a WeChat Channels account by v2Name, paged with the returned
        last_buffer.

        Args:
            v2_name: Unique account ID on WeChat Channels, which normally ends in @finder.
            last_buffer: Paging buffer copied from the preceding account videos response, empty for page
                one; goes in the application/x-www-form-urlencoded body.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/get-account-videos/v1
        """
        return await self._call(_operations.GET_ACCOUNT_VIDEOS_V1, {"v2Name": v2_name, "last_buffer": last_buffer})

    async def get_bound_channel_v1(self, *, ghid: str | None = None, url: str | None = None) -> Answer[Any]:
        """Get Bound Channel.

        Find the WeChat Channels account tied to an Official Account, given its original ID (ghid) or one
        article URL.

        Args:
            ghid: Original ID of the Official Account whose linked WeChat Channels account is wanted; give
                either this or url.
            url: Article link of the Official Account whose linked WeChat Channels account is wanted; give
                either this or ghid.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-bound-channel/v1
        """
        return await self._call(_operations.GET_BOUND_CHANNEL_V1, {"ghid": ghid, "url": url})

    async def get_video_basic_info_v1(self, *, feed_info: str) -> Answer[Any]:
        """Video Basic Info.

        Basic information on a WeChat Channels video, from a copied link, a finder-preview URL or a short feed
        ID.

        Args:
            feed_info: What identifies the video: its copied link, a finder-preview URL, or a short feed
                ID.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-video-basic-info/v1
        """
        return await self._call(_operations.GET_VIDEO_BASIC_INFO_V1, {"feedInfo": feed_info})

    async def get_video_comment_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Answer[Any]:
        """Video Comments.

        First-level comments on a WeChat Channels video, given its object ID, paged with the returned
        last_buffer.

        Args:
            object_id: Object ID of the video whose first-level comments are wanted; convert an exportId
                first through /api/weixin-channels/convert-export-id/v1.
            last_buffer: Paging buffer copied from the preceding first-level comment response, empty for
                page one; goes in the application/x-www-form-urlencoded body.
            object_nonce_id: Nonce ID of the WeChat Channels object; may be omitted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/get-video-comment/v1
        """
        return await self._call(
            _operations.GET_VIDEO_COMMENT_V1,
            {"objectId": object_id, "last_buffer": last_buffer, "objectNonceId": object_nonce_id},
        )

    async def get_video_download_url_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Answer[Any]:
        """Video Download URL.

        Media download link of one WeChat Channels video, given its object ID; adding the nonce ID improves
        lookup accuracy.

        Args:
            object_id: Object ID of the WeChat Channels video whose downloadable media links are wanted.
            object_nonce_id: Nonce ID of the WeChat Channels object; may be omitted, but makes the media
                lookup more accurate.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-video-download-url/v1
        """
        return await self._call(
            _operations.GET_VIDEO_DOWNLOAD_URL_V1, {"objectId": object_id, "objectNonceId": object_nonce_id}
        )

    async def get_video_metrics_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Answer[Any]:
        """Video Metrics.

        Interaction metrics of a WeChat Channels video, given its object ID; nonce ID and last_buffer are
        optional.

        Args:
            object_id: Object ID of the WeChat Channels video whose interaction metrics are wanted.
            last_buffer: Paging buffer copied from the preceding metrics response, empty for page one;
                goes in the application/x-www-form-urlencoded body.
            object_nonce_id: Nonce ID of the WeChat Channels object; may be omitted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/get-video-metrics/v1
        """
        return await self._call(
            _operations.GET_VIDEO_METRICS_V1,
            {"objectId": object_id, "last_buffer": last_buffer, "objectNonceId": object_nonce_id},
        )

    async def get_video_share_url_v1(self, *, object_id: str) -> Answer[Any]:
        """Video Share URL.

        Create the share URL of a WeChat Channels video from its numeric object ID.

        Args:
            object_id: objectId of the WeChat Channels video, a string of at most 32 digits.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-video-share-url/v1
        """
        return await self._call(_operations.GET_VIDEO_SHARE_URL_V1, {"objectId": object_id})

    async def get_video_sub_comment_v1(
        self, *, object_id: str, root_comment_id: str, last_buffer: str | None = None
    ) -> Answer[Any]:
        """Video Sub Comments.

        Replies to a first-level comment on a WeChat Channels video, by object ID and root comment ID, paged
        with last_buffer.

        Args:
            object_id: Object ID of the WeChat Channels video whose second-level replies are fetched.
            root_comment_id: ID of the first-level comment to expand, taken from the comment list of the
                same WeChat Channels video.
            last_buffer: Reply paging buffer; begin with the first-level comment's last_buffer where it
                has one. Goes in the application/x-www-form-urlencoded body.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/get-video-sub-comment/v1
        """
        return await self._call(
            _operations.GET_VIDEO_SUB_COMMENT_V1,
            {"objectId": object_id, "rootCommentId": root_comment_id, "last_buffer": last_buffer},
        )

    async def get_video_title_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Answer[Any]:
        """Video Title.

        Title-level information on a WeChat Channels video, given its object ID, without media links; the
        nonce ID is optional.

        Notes:
            Limitation: The response carries no media links for downloading.

        Args:
            object_id: Object ID of the WeChat Channels video whose title is wanted.
            object_nonce_id: Nonce ID of the WeChat Channels object; may be omitted, but makes the lookup
                more accurate.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin-channels/get-video-title/v1
        """
        return await self._call(
            _operations.GET_VIDEO_TITLE_V1, {"objectId": object_id, "objectNonceId": object_nonce_id}
        )

    async def search_account_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Answer[Any]:
        """Account Search.

        Search WeChat Channels accounts by keyword through web search (V1); further pages need currentPage,
        offset and the returned cookies_buffer.

        Args:
            keyword: Term to look for among WeChat Channels accounts.
            cookies_buffer: Opaque paging state copied from the preceding account search response, empty
                for page one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat Channels search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding account search response; 0 at the start. The
                service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-account/v1
        """
        return await self._call(
            _operations.SEARCH_ACCOUNT_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    async def search_account_v2(self, *, keyword: str) -> Answer[Any]:
        """Account Search.

        Direct Channels lookup of accounts and related objects by keyword (V2); no paging inputs, unlike the
        V1 web search.

        Args:
            keyword: Term to look for among WeChat Channels accounts and the video objects tied to them.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-account/v2
        """
        return await self._call(_operations.SEARCH_ACCOUNT_V2, {"keyword": keyword})

    async def search_account_v3(self, *, keyword: str) -> Answer[Any]:
        """Account Search.

        Resolve a keyword to one WeChat Channels account and the ID that account-video queries need (V3).

        Args:
            keyword: Term from which the ID of a WeChat Channels account is resolved.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-account/v3
        """
        return await self._call(_operations.SEARCH_ACCOUNT_V3, {"keyword": keyword})

    async def search_video_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: PublishTimeTypeChoice | None = None,
        sort_type: SortTypeChoice | None = None,
    ) -> Answer[Any]:
        """Video Search.

        Keyword search for WeChat Channels videos, filtered by publish time and sorted (V1); further pages
        need currentPage, offset and cookies_buffer.

        Args:
            keyword: Term to look for among WeChat Channels videos.
            cookies_buffer: Opaque paging state copied from the preceding WeChat Channels search response,
                empty for page one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat Channels search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding WeChat Channels search response; 0 at the
                start. The service takes 0 when None.
            publish_time_type: Publication window of the videos: `ALL`, `ONE_DAY`, `SEVEN_DAYS` or
                `HALF_YEAR`. The service takes 'ALL' when None.
            sort_type: Video order: `COMPREHENSIVE`, `LATEST` or `HOT`. The service takes 'COMPREHENSIVE'
                when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-video/v1
        """
        return await self._call(
            _operations.SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "publishTimeType": publish_time_type,
                "sortType": sort_type,
            },
        )

    async def search_video_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Answer[Any]:
        """Video Search.

        Search the video category of WeChat Channels by keyword (V2), without V1's filters; further pages need
        currentPage, offset and cookies_buffer.

        Args:
            keyword: Term for the categorized video search on WeChat Channels.
            cookies_buffer: Opaque paging state copied from the preceding WeChat Channels search response,
                empty for page one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat Channels search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding WeChat Channels search response; 0 at the
                start. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin-channels/search-video/v2
        """
        return await self._call(
            _operations.SEARCH_VIDEO_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )
