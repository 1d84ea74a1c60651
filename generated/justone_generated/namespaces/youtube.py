# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of YouTube, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import youtube as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.youtube.get_video_detail_v1 import GetVideoDetailV1

    DurationChoice = Literal["all", "short", "medium", "long"] | str
    FormatChoice = Literal["srt", "xml", "json3", "txt"] | str
    SearchV1SortByChoice = Literal["relevance", "uploadDate", "viewCount", "rating"] | str
    SortByChoice = Literal["top", "newest"] | str
    UploadDateChoice = Literal["all", "lastHour", "today", "thisWeek", "thisMonth", "thisYear"] | str


class Youtube(Namespace):
    """YouTube: `/api/youtube`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_channel_shorts_v1(self, *, channel_id: str, continuation_token: str | None = None) -> Answer[Any]:
        """Channel Shorts.

        List a YouTube channel's public Shorts by its UC-prefixed ID (handles are not accepted), paged by
        continuation token.

        Args:
            channel_id: YouTube channel ID starting with UC; handles such as @username do not work.
            continuation_token: Token copied from the preceding response to continue the list; empty for
                the first page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-channel-shorts/v1
        """
        return self._call(
            _operations.GET_CHANNEL_SHORTS_V1, {"channelId": channel_id, "continuationToken": continuation_token}
        )

    def get_channel_videos_v1(self, *, channel_id: str, cursor: str | None = None) -> Answer[Any]:
        """Channel Videos.

        List a YouTube channel's public uploads by channel ID, optionally continuing from a cursor.

        Args:
            channel_id: ID of the channel on YouTube.
            cursor: Cursor that continues the video list at its next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-channel-videos/v1
        """
        return self._call(_operations.GET_CHANNEL_VIDEOS_V1, {"channelId": channel_id, "cursor": cursor})

    def get_video_captions_v1(
        self, *, video_id: str, language_code: str | None = None, format: FormatChoice | None = None
    ) -> Answer[Any]:
        """Video Captions.

        List a YouTube video's caption tracks, or return one language's captions as plain text, SRT, XML or
        JSON3.

        Args:
            video_id: YouTube ID of the video.
            language_code: Language of the captions, e.g. a.en, zh-Hans or en; empty lists the available
                caption tracks instead.
            format: Format of the captions: `srt`, `xml`, `json3` or `txt`; txt carries no timeline cues.
                The service takes 'srt' when None.
                - `srt`: SubRip caption format with timeline cues
                - `xml`: Original XML caption format
                - `json3`: YouTube original JSON caption structure
                - `txt`: Plain text without timeline cues

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-video-captions/v1
        """
        return self._call(
            _operations.GET_VIDEO_CAPTIONS_V1, {"videoId": video_id, "languageCode": language_code, "format": format}
        )

    def get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | None = None,
        language_code: str | None = None,
        country_code: str | None = None,
        sort_by: SortByChoice | None = None,
    ) -> Answer[Any]:
        """Video Comment List.

        First-level comments on a YouTube video by video ID, top or newest first, with locale options and
        cursor paging.

        Args:
            video_id: YouTube ID of the video.
            cursor: Cursor copied from the preceding response to fetch the next page.
            language_code: Preferred language of the returned data, as a code such as zh-CN. The service
                takes 'zh-CN' when None.
            country_code: Region of the returned data, as a code such as US. The service takes 'US' when
                None.
            sort_by: Comment order: `top` for top comments, `newest` for the most recent. The service
                takes 'newest' when None.
                - `top`: Top comments
                - `newest`: Newest comments

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-video-comment/v1
        """
        return self._call(
            _operations.GET_VIDEO_COMMENT_V1,
            {
                "videoId": video_id,
                "cursor": cursor,
                "languageCode": language_code,
                "countryCode": country_code,
                "sortBy": sort_by,
            },
        )

    def get_video_detail_v1(self, *, video_id: str, lang: str | None = None) -> Answer[GetVideoDetailV1]:
        """Video Details: returns trackingParams, playabilityStatus and responseContext.

        Fetch one YouTube video's public details by video ID, optionally localized with a language tag.

        Args:
            video_id: YouTube ID of the video.
            lang: IETF language tag, e.g. en-US, in which video details are localized; empty means the
                default language.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-video-detail/v1
        """
        return self._call(_operations.GET_VIDEO_DETAIL_V1, {"videoId": video_id, "lang": lang})

    def get_video_sub_comment_v1(
        self, *, cursor: str, language_code: str | None = None, country_code: str | None = None
    ) -> Answer[Any]:
        """Video Sub Comment List.

        Replies to a YouTube comment, fetched with the reply cursor from the first-level comment response;
        locale is optional.

        Args:
            cursor: Reply cursor carried by a first-level comment response.
            language_code: Preferred language of the returned data, as a code such as zh-CN. The service
                takes 'zh-CN' when None.
            country_code: Region of the returned data, as a code such as US. The service takes 'US' when
                None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-video-sub-comment/v1
        """
        return self._call(
            _operations.GET_VIDEO_SUB_COMMENT_V1,
            {"cursor": cursor, "languageCode": language_code, "countryCode": country_code},
        )

    def search_v1(
        self,
        *,
        keyword: str | None = None,
        lang: str | None = None,
        upload_date: UploadDateChoice | None = None,
        duration: DurationChoice | None = None,
        sort_by: SearchV1SortByChoice | None = None,
        next_token: str | None = None,
    ) -> Answer[Any]:
        """General Search.

        Keyword search over YouTube videos with optional language, date, duration and sort; when nextToken is
        sent, the other inputs are ignored.

        Args:
            keyword: Search term, mandatory on page one; left empty once nextToken is passed.
            lang: IETF language tag, e.g. en-US, in which results are localized; empty means the default
                language.
            upload_date: Upload window of the videos: last hour, today, this week, month or year, or no
                limit. The service takes 'all' when None.
                - `all`: No upload-date limit
                - `lastHour`: Uploaded within the last hour
                - `today`: Uploaded today
                - `thisWeek`: Uploaded this week
                - `thisMonth`: Uploaded this month
                - `thisYear`: Uploaded this year
            duration: Video length to keep: under 4 minutes, 4 to 20, over 20, or no limit. The service
                takes 'all' when None.
                - `all`: No duration limit
                - `short`: Short videos under 4 minutes
                - `medium`: Medium videos from 4 to 20 minutes
                - `long`: Long videos over 20 minutes
            sort_by: Order of the results: relevance, upload date, view count or rating. The service takes
                'relevance' when None.
                - `relevance`: Sort by relevance
                - `uploadDate`: Sort by upload date
                - `viewCount`: Sort by view count
                - `rating`: Sort by rating
            next_token: Token from the preceding response; overrides keyword and filters. Very long ones
                may not fit in a GET URL.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/search/v1
        """
        return self._call(
            _operations.SEARCH_V1,
            {
                "keyword": keyword,
                "lang": lang,
                "uploadDate": upload_date,
                "duration": duration,
                "sortBy": sort_by,
                "nextToken": next_token,
            },
        )


class AsyncYoutube(Namespace):
    """YouTube: `/api/youtube`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_channel_shorts_v1(self, *, channel_id: str, continuation_token: str | None = None) -> Answer[Any]:
        """Channel Shorts.

        List a YouTube channel's public Shorts by its UC-prefixed ID (handles are not accepted), paged by
        continuation token.

        Args:
            channel_id: YouTube channel ID starting with UC; handles such as @username do not work.
            continuation_token: Token copied from the preceding response to continue the list; empty for
                the first page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-channel-shorts/v1
        """
        return await self._call(
            _operations.GET_CHANNEL_SHORTS_V1, {"channelId": channel_id, "continuationToken": continuation_token}
        )

    async def get_channel_videos_v1(self, *, channel_id: str, cursor: str | None = None) -> Answer[Any]:
        """Channel Videos.

        List a YouTube channel's public uploads by channel ID, optionally continuing from a cursor.

        Args:
            channel_id: ID of the channel on YouTube.
            cursor: Cursor that continues the video list at its next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-channel-videos/v1
        """
        return await self._call(_operations.GET_CHANNEL_VIDEOS_V1, {"channelId": channel_id, "cursor": cursor})

    async def get_video_captions_v1(
        self, *, video_id: str, language_code: str | None = None, format: FormatChoice | None = None
    ) -> Answer[Any]:
        """Video Captions.

        List a YouTube video's caption tracks, or return one language's captions as plain text, SRT, XML or
        JSON3.

        Args:
            video_id: YouTube ID of the video.
            language_code: Language of the captions, e.g. a.en, zh-Hans or en; empty lists the available
                caption tracks instead.
            format: Format of the captions: `srt`, `xml`, `json3` or `txt`; txt carries no timeline cues.
                The service takes 'srt' when None.
                - `srt`: SubRip caption format with timeline cues
                - `xml`: Original XML caption format
                - `json3`: YouTube original JSON caption structure
                - `txt`: Plain text without timeline cues

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-video-captions/v1
        """
        return await self._call(
            _operations.GET_VIDEO_CAPTIONS_V1, {"videoId": video_id, "languageCode": language_code, "format": format}
        )

    async def get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | None = None,
        language_code: str | None = None,
        country_code: str | None = None,
        sort_by: SortByChoice | None = None,
    ) -> Answer[Any]:
        """Video Comment List.

        First-level comments on a YouTube video by video ID, top or newest first, with locale options and
        cursor paging.

        Args:
            video_id: YouTube ID of the video.
            cursor: Cursor copied from the preceding response to fetch the next page.
            language_code: Preferred language of the returned data, as a code such as zh-CN. The service
                takes 'zh-CN' when None.
            country_code: Region of the returned data, as a code such as US. The service takes 'US' when
                None.
            sort_by: Comment order: `top` for top comments, `newest` for the most recent. The service
                takes 'newest' when None.
                - `top`: Top comments
                - `newest`: Newest comments

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-video-comment/v1
        """
        return await self._call(
            _operations.GET_VIDEO_COMMENT_V1,
            {
                "videoId": video_id,
                "cursor": cursor,
                "languageCode": language_code,
                "countryCode": country_code,
                "sortBy": sort_by,
            },
        )

    async def get_video_detail_v1(self, *, video_id: str, lang: str | None = None) -> Answer[GetVideoDetailV1]:
        """Video Details: returns trackingParams, playabilityStatus and responseContext.

        Fetch one YouTube video's public details by video ID, optionally localized with a language tag.

        Args:
            video_id: YouTube ID of the video.
            lang: IETF language tag, e.g. en-US, in which video details are localized; empty means the
                default language.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-video-detail/v1
        """
        return await self._call(_operations.GET_VIDEO_DETAIL_V1, {"videoId": video_id, "lang": lang})

    async def get_video_sub_comment_v1(
        self, *, cursor: str, language_code: str | None = None, country_code: str | None = None
    ) -> Answer[Any]:
        """Video Sub Comment List.

        Replies to a YouTube comment, fetched with the reply cursor from the first-level comment response;
        locale is optional.

        Args:
            cursor: Reply cursor carried by a first-level comment response.
            language_code: Preferred language of the returned data, as a code such as zh-CN. The service
                takes 'zh-CN' when None.
            country_code: Region of the returned data, as a code such as US. The service takes 'US' when
                None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/get-video-sub-comment/v1
        """
        return await self._call(
            _operations.GET_VIDEO_SUB_COMMENT_V1,
            {"cursor": cursor, "languageCode": language_code, "countryCode": country_code},
        )

    async def search_v1(
        self,
        *,
        keyword: str | None = None,
        lang: str | None = None,
        upload_date: UploadDateChoice | None = None,
        duration: DurationChoice | None = None,
        sort_by: SearchV1SortByChoice | None = None,
        next_token: str | None = None,
    ) -> Answer[Any]:
        """General Search.

        Keyword search over YouTube videos with optional language, date, duration and sort; when nextToken is
        sent, the other inputs are ignored.

        Args:
            keyword: Search term, mandatory on page one; left empty once nextToken is passed.
            lang: IETF language tag, e.g. en-US, in which results are localized; empty means the default
                language.
            upload_date: Upload window of the videos: last hour, today, this week, month or year, or no
                limit. The service takes 'all' when None.
                - `all`: No upload-date limit
                - `lastHour`: Uploaded within the last hour
                - `today`: Uploaded today
                - `thisWeek`: Uploaded this week
                - `thisMonth`: Uploaded this month
                - `thisYear`: Uploaded this year
            duration: Video length to keep: under 4 minutes, 4 to 20, over 20, or no limit. The service
                takes 'all' when None.
                - `all`: No duration limit
                - `short`: Short videos under 4 minutes
                - `medium`: Medium videos from 4 to 20 minutes
                - `long`: Long videos over 20 minutes
            sort_by: Order of the results: relevance, upload date, view count or rating. The service takes
                'relevance' when None.
                - `relevance`: Sort by relevance
                - `uploadDate`: Sort by upload date
                - `viewCount`: Sort by view count
                - `rating`: Sort by rating
            next_token: Token from the preceding response; overrides keyword and filters. Very long ones
                may not fit in a GET URL.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/youtube/search/v1
        """
        return await self._call(
            _operations.SEARCH_V1,
            {
                "keyword": keyword,
                "lang": lang,
                "uploadDate": upload_date,
                "duration": duration,
                "sortBy": sort_by,
                "nextToken": next_token,
            },
        )
