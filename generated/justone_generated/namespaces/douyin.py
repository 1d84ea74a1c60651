# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Douyin (TikTok China), sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import douyin as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.douyin.get_user_detail_v3 import GetUserDetailV3
    from ..models.douyin.get_user_video_list_v1 import GetUserVideoListV1
    from ..models.douyin.get_user_video_list_v3 import GetUserVideoListV3
    from ..models.douyin.get_video_comment_v1 import GetVideoCommentV1
    from ..models.douyin.get_video_detail_v2 import GetVideoDetailV2
    from ..models.douyin.get_video_sub_comment_v1 import GetVideoSubCommentV1
    from ..models.douyin.search_user_v2 import SearchUserV2
    from ..models.douyin.search_video_v4 import SearchVideoV4
    from ..models.douyin.share_url_transfer_v1 import ShareUrlTransferV1

    ContentTypeChoice = (
        Literal[
            "ALL",
            "FASHION",
            "TECHNOLOGY",
            "SCIENCE",
            "PHOTOGRAPHY",
            "FOOD",
            "MOTHER_BABY",
            "PARENTING",
            "DRAMA",
            "GAME",
            "AUTOMOTIVE",
            "ANIMAL",
            "TRAVEL",
            "DANCE",
            "TRADITIONAL_CULTURE",
            "ART",
            "SPORTS",
            "MUSIC",
            "LIFE_RECORD",
            "HOME_LIVING",
            "LEISURE_ENTERTAINMENT",
            "WORKPLACE",
            "AGRICULTURE",
            "CASUAL",
            "ACG",
            "MOVIE",
            "TV_SERIES",
            "VARIETY_SHOW",
            "CELEBRITY",
            "HUMANITIES_SOCIAL_SCIENCE",
            "EDUCATION_CAMPUS",
            "EMOTION",
            "FINANCE",
            "PUBLIC_WELFARE",
        ]
        | str
    )
    DurationChoice = Literal["_0", "_1", "_2", "_3"] | str
    HotSearchV1SortTypeChoice = (
        Literal["COMPREHENSIVE", "HIGH_INTERACTION", "HIGH_LIKE", "HIGH_COMMENT", "HIGH_SHARE"] | str
    )
    PublishTimeChoice = Literal["_0", "_1", "_7", "_180"] | str
    SearchVideoV1SortTypeChoice = Literal["_0", "_1", "_2", "_3", "_4"] | str
    SearchVideoV4SortTypeChoice = Literal["_0", "_1", "_2"] | str
    SortTypeChoice = Literal["LATEST", "MOST_POPULAR"] | str
    UserTypeChoice = Literal["common_user", "enterprise_user", "personal_user"] | str
    VideoTypeChoice = Literal["ALL", "XINGTU_VIDEO", "NATURAL_VIDEO"] | str


class Douyin(Namespace):
    """Douyin (TikTok China): `/api/douyin`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_user_detail_v3(self, *, sec_uid: str) -> Answer[GetUserDetailV3]:
        """User Profile: returns data.user with nickname, risk_notice_text, follower_count and more.

        Fetch a Douyin account's profile by secUid (V3).

        Args:
            sec_uid: sec_uid that uniquely identifies the Douyin user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-user-detail/v3
        """
        return self._call(_operations.GET_USER_DETAIL_V3, {"secUid": sec_uid})

    def get_user_video_list_v1(
        self, *, sec_uid: str, max_cursor: str | None = None, sort_type: SortTypeChoice | None = None
    ) -> Answer[GetUserVideoListV1]:
        """User Published Videos: returns data.aweme_list[] with item_title, video_text and more.

        List a Douyin user's videos by secUid, newest or most popular first, paged with maxCursor (V1).

        The provider recommends this version.

        Args:
            sec_uid: sec_user_id that uniquely identifies the Douyin user.
            max_cursor: Cursor: 0 at the start, afterwards max_cursor from the preceding response. The
                service takes '0' when None.
            sort_type: Order of the videos: `LATEST` (default) for recent ones first, `MOST_POPULAR` for
                ranking by popularity. The service takes 'LATEST' when None.
                - `LATEST`: Newest first (default)
                - `MOST_POPULAR`: Most popular first

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-user-video-list/v1
        """
        return self._call(
            _operations.GET_USER_VIDEO_LIST_V1, {"secUid": sec_uid, "maxCursor": max_cursor, "sortType": sort_type}
        )

    def get_user_video_list_v3(self, *, sec_uid: str, max_cursor: int | None = None) -> Answer[GetUserVideoListV3]:
        """User Published Videos: returns data.aweme_list[] with item_title, video_text and more.

        List a Douyin user's videos by secUid, paged with maxCursor (V3); unlike V1 there is no sort option.

        Notes:
            Condition: The newest works of certain users might be out of reach.

        Args:
            sec_uid: sec_uid that uniquely identifies the Douyin user.
            max_cursor: Cursor: 0 at the start, afterwards max_cursor from the preceding response. The
                service takes 0 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-user-video-list/v3
        """
        return self._call(_operations.GET_USER_VIDEO_LIST_V3, {"secUid": sec_uid, "maxCursor": max_cursor})

    def get_video_comment_v1(self, *, aweme_id: str, page: int | None = None) -> Answer[GetVideoCommentV1]:
        """Video Comments: returns data.comments[] with text, digg_count, item_comment_total, user and more.

        Page through the top-level comments on a Douyin video, by aweme ID.

        Args:
            aweme_id: aweme_id of the Douyin video whose comments are wanted.
            page: Which page to return, with 1 as the first. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-video-comment/v1
        """
        return self._call(_operations.GET_VIDEO_COMMENT_V1, {"awemeId": aweme_id, "page": page})

    def get_video_detail_v2(self, *, video_id: str) -> Answer[GetVideoDetailV2]:
        """Video Details: returns data.aweme_detail with item_title, video_text, image_comment and more.

        Fetch one Douyin video's details by video ID (V2).

        Args:
            video_id: ID of the Douyin video, either its aweme_id or its model_id.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-video-detail/v2
        """
        return self._call(_operations.GET_VIDEO_DETAIL_V2, {"videoId": video_id})

    def get_video_sub_comment_v1(self, *, comment_id: str, page: int | None = None) -> Answer[GetVideoSubCommentV1]:
        """Comment Replies: returns data.comments[] with text, digg_count, reply_comment, user and more.

        Page through the replies under a top-level comment of a Douyin video, by comment ID.

        Args:
            comment_id: ID of the first-level comment whose replies are wanted.
            page: Which page to return, with 1 as the first. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-video-sub-comment/v1
        """
        return self._call(_operations.GET_VIDEO_SUB_COMMENT_V1, {"commentId": comment_id, "page": page})

    def hot_search_v1(
        self,
        *,
        keyword: str | None = None,
        content_type: ContentTypeChoice | None = None,
        video_type: VideoTypeChoice | None = None,
        sort_type: HotSearchV1SortTypeChoice | None = None,
        page: int | None = None,
        like_count_min: int | None = None,
        like_count_max: int | None = None,
        comment_count_min: int | None = None,
        comment_count_max: int | None = None,
        share_count_min: int | None = None,
        share_count_max: int | None = None,
        interaction_count_min: int | None = None,
        interaction_count_max: int | None = None,
        follower_count_min: int | None = None,
        follower_count_max: int | None = None,
    ) -> Answer[Any]:
        """Hot Search.

        Search hot Douyin content, ten results per page, by category, video type, ranking and engagement or
        follower ranges; the keyword is optional.

        Args:
            keyword: Term the hot content should match; optional.
            content_type: One top-level content type to keep, such as FOOD; several at once are not
                accepted. The service takes 'ALL' when None.
                - `ALL`: All content types.
                - `FASHION`: Fashion.
                - `TECHNOLOGY`: Technology.
                - `SCIENCE`: Science.
                - `PHOTOGRAPHY`: Photography and videography.
                - `FOOD`: Food.
                - `MOTHER_BABY`: Mother and baby.
                - `PARENTING`: Parenting.
                - `DRAMA`: Drama.
                - `GAME`: Game.
                - `AUTOMOTIVE`: Automotive.
                - `ANIMAL`: Animal.
                - `TRAVEL`: Travel.
                - `DANCE`: Dance.
                - `TRADITIONAL_CULTURE`: Traditional culture.
                - `ART`: Art.
                - `SPORTS`: Sports.
                - `MUSIC`: Music.
                - `LIFE_RECORD`: Life records.
                - `HOME_LIVING`: Home and living.
                - `LEISURE_ENTERTAINMENT`: Leisure entertainment.
                - `WORKPLACE`: Workplace.
                - `AGRICULTURE`: Agriculture.
                - `CASUAL`: Casual videos.
                - `ACG`: Animation, comics, and games.
                - `MOVIE`: Movie.
                - `TV_SERIES`: TV series.
                - `VARIETY_SHOW`: Variety show.
                - `CELEBRITY`: Celebrity.
                - `HUMANITIES_SOCIAL_SCIENCE`: Humanities and social science.
                - `EDUCATION_CAMPUS`: Education and campus.
                - `EMOTION`: Emotion.
                - `FINANCE`: Finance.
                - `PUBLIC_WELFARE`: Public welfare.
            video_type: Kind of videos to keep: Xingtu commercial, natural, or all. The service takes
                'ALL' when None.
                - `ALL`: All video types.
                - `XINGTU_VIDEO`: Xingtu commercial videos.
                - `NATURAL_VIDEO`: Natural videos.
            sort_type: Ranking of the hot content: comprehensive, or highest interactions, likes, comments
                or shares. The service takes 'COMPREHENSIVE' when None.
                - `COMPREHENSIVE`: Comprehensive ranking.
                - `HIGH_INTERACTION`: Highest interaction count.
                - `HIGH_LIKE`: Highest like count.
                - `HIGH_COMMENT`: Highest comment count.
                - `HIGH_SHARE`: Highest share count.
            page: Result page, counted from 1; every page holds 10 items. The service takes 1 when None.
            like_count_min: Lower bound on the raw number of likes.
            like_count_max: Upper bound on the raw number of likes.
            comment_count_min: Lower bound on the raw number of comments.
            comment_count_max: Upper bound on the raw number of comments.
            share_count_min: Lower bound on the raw number of shares.
            share_count_max: Upper bound on the raw number of shares.
            interaction_count_min: Lower bound on the raw number of interactions.
            interaction_count_max: Upper bound on the raw number of interactions.
            follower_count_min: Lower bound on the creator's raw number of followers.
            follower_count_max: Upper bound on the creator's raw number of followers.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/hot-search/v1
        """
        return self._call(
            _operations.HOT_SEARCH_V1,
            {
                "keyword": keyword,
                "contentType": content_type,
                "videoType": video_type,
                "sortType": sort_type,
                "page": page,
                "likeCountMin": like_count_min,
                "likeCountMax": like_count_max,
                "commentCountMin": comment_count_min,
                "commentCountMax": comment_count_max,
                "shareCountMin": share_count_min,
                "shareCountMax": share_count_max,
                "interactionCountMin": interaction_count_min,
                "interactionCountMax": interaction_count_max,
                "followerCountMin": follower_count_min,
                "followerCountMax": follower_count_max,
            },
        )

    def search_image_v1(self, *, keyword: str, search_id: str | None = None) -> Answer[Any]:
        """Image Post Search.

        Search Douyin image posts by keyword; leave searchId out at first, then pass the one from each
        preceding response.

        Args:
            keyword: Term to search for on Douyin.
            search_id: Search ID copied from the preceding response; empty on page one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/search-image/v1
        """
        return self._call(_operations.SEARCH_IMAGE_V1, {"keyword": keyword, "searchId": search_id})

    def search_user_v2(
        self, *, keyword: str, page: int | None = None, user_type: UserTypeChoice | None = None
    ) -> Answer[SearchUserV2]:
        """User Search: returns data.business_data[] with card_id, data_id, type, data and more.

        Search Douyin accounts by keyword, page by page, optionally limited to common, enterprise or verified
        personal users.

        Args:
            keyword: Term to search for on Douyin.
            page: Which page to return, with 1 as the first. The service takes 1 when None.
            user_type: Account type to keep: common, enterprise, or verified individual users.
                - `common_user`: Common User
                - `enterprise_user`: Enterprise User
                - `personal_user`: Verified Individual User

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/search-user/v2
        """
        return self._call(_operations.SEARCH_USER_V2, {"keyword": keyword, "page": page, "userType": user_type})

    def search_video_v1(
        self,
        *,
        keyword: str | None = None,
        sort_type: SearchVideoV1SortTypeChoice | None = None,
        publish_time: PublishTimeChoice | None = None,
        duration: DurationChoice | None = None,
        search_id: str | None = None,
    ) -> Answer[Any]:
        """Video Search.

        Search Douyin videos as the mobile app does (V1); to continue, send only the previous search_id, kept
        for up to 24 hours.

        The provider's documentation leaves this operation out.

        Args:
            keyword: Search term; mandatory for a new search, left out when searchId continues an earlier
                one.
            sort_type: Order of the results; applies to a new search only, since a continued one keeps its
                saved settings. The service takes '_0' when None.
                - `_0`: General
                - `_1`: Most Likes
                - `_2`: Newest
                - `_3`: Most Comments
                - `_4`: Most Favorites
            publish_time: How recently videos were published; applies to a new search only, since a
                continued one keeps its saved settings. The service takes '_0' when None.
                - `_0`: No Limit
                - `_1`: Last 24 Hours
                - `_7`: Last 7 Days
                - `_180`: Last 6 Months
            duration: Video length allowed; applies to a new search only, since a continued one keeps its
                saved settings. The service takes '_0' when None.
                - `_0`: No Limit
                - `_1`: Under 1 Minute
                - `_2`: 1-5 Minutes
                - `_3`: Over 5 Minutes
            search_id: Continues a search: data.business_config.next_page.search_id of the preceding
                response; saved state lapses after 24 hours.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/search-video/v1
        """
        return self._call(
            _operations.SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "searchId": search_id,
            },
        )

    def search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: SearchVideoV4SortTypeChoice | None = None,
        publish_time: PublishTimeChoice | None = None,
        duration: DurationChoice | None = None,
        page: int | None = None,
        search_id: str | None = None,
    ) -> Answer[SearchVideoV4]:
        """Video Search: returns data.business_data[].data.aweme_info with item_title, video_text and more.

        Search Douyin videos by keyword, sort, publish time and duration (V4); pages after the first require
        the preceding search ID.

        Args:
            keyword: Term to search for on Douyin.
            sort_type: How the search results are ordered; the allowed values differ per endpoint. The
                service takes '_0' when None.
                - `_0`: General
                - `_1`: More likes
                - `_2`: Newest
            publish_time: How recently the videos must have been published; `_0` sets no limit. The
                service takes '_0' when None.
                - `_0`: No Limit
                - `_1`: Last 24 Hours
                - `_7`: Last 7 Days
                - `_180`: Last 6 Months
            duration: Video length to keep; `_0` sets no limit. The service takes '_0' when None.
                - `_0`: No Limit
                - `_1`: Under 1 Minute
                - `_2`: 1-5 Minutes
                - `_3`: Over 5 Minutes
            page: Which page to return, with 1 as the first. The service takes 1 when None.
            search_id: Mandatory after page 1: data.business_config.next_page.search_id of the preceding
                response. Stop once data.business_config.has_more equals 0.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/search-video/v4
        """
        return self._call(
            _operations.SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "page": page,
                "searchId": search_id,
            },
        )

    def share_url_transfer_v1(self, *, share_url: str) -> Answer[ShareUrlTransferV1]:
        """Share Link Resolution: returns redirect_url.

        Expand a v.douyin.com short link to the Douyin video URL behind it; only links to videos are
        supported.

        Args:
            share_url: Shortened Douyin link to resolve; it must start with https://v.douyin.com/.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/share-url-transfer/v1
        """
        return self._call(_operations.SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})


class AsyncDouyin(Namespace):
    """Douyin (TikTok China): `/api/douyin`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_user_detail_v3(self, *, sec_uid: str) -> Answer[GetUserDetailV3]:
        """User Profile: returns data.user with nickname, risk_notice_text, follower_count and more.

        Fetch a Douyin account's profile by secUid (V3).

        Args:
            sec_uid: sec_uid that uniquely identifies the Douyin user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-user-detail/v3
        """
        return await self._call(_operations.GET_USER_DETAIL_V3, {"secUid": sec_uid})

    async def get_user_video_list_v1(
        self, *, sec_uid: str, max_cursor: str | None = None, sort_type: SortTypeChoice | None = None
    ) -> Answer[GetUserVideoListV1]:
        """User Published Videos: returns data.aweme_list[] with item_title, video_text and more.

        List a Douyin user's videos by secUid, newest or most popular first, paged with maxCursor (V1).

        The provider recommends this version.

        Args:
            sec_uid: sec_user_id that uniquely identifies the Douyin user.
            max_cursor: Cursor: 0 at the start, afterwards max_cursor from the preceding response. The
                service takes '0' when None.
            sort_type: Order of the videos: `LATEST` (default) for recent ones first, `MOST_POPULAR` for
                ranking by popularity. The service takes 'LATEST' when None.
                - `LATEST`: Newest first (default)
                - `MOST_POPULAR`: Most popular first

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-user-video-list/v1
        """
        return await self._call(
            _operations.GET_USER_VIDEO_LIST_V1, {"secUid": sec_uid, "maxCursor": max_cursor, "sortType": sort_type}
        )

    async def get_user_video_list_v3(
        self, *, sec_uid: str, max_cursor: int | None = None
    ) -> Answer[GetUserVideoListV3]:
        """User Published Videos: returns data.aweme_list[] with item_title, video_text and more.

        List a Douyin user's videos by secUid, paged with maxCursor (V3); unlike V1 there is no sort option.

        Notes:
            Condition: The newest works of certain users might be out of reach.

        Args:
            sec_uid: sec_uid that uniquely identifies the Douyin user.
            max_cursor: Cursor: 0 at the start, afterwards max_cursor from the preceding response. The
                service takes 0 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-user-video-list/v3
        """
        return await self._call(_operations.GET_USER_VIDEO_LIST_V3, {"secUid": sec_uid, "maxCursor": max_cursor})

    async def get_video_comment_v1(self, *, aweme_id: str, page: int | None = None) -> Answer[GetVideoCommentV1]:
        """Video Comments: returns data.comments[] with text, digg_count, item_comment_total, user and more.

        Page through the top-level comments on a Douyin video, by aweme ID.

        Args:
            aweme_id: aweme_id of the Douyin video whose comments are wanted.
            page: Which page to return, with 1 as the first. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-video-comment/v1
        """
        return await self._call(_operations.GET_VIDEO_COMMENT_V1, {"awemeId": aweme_id, "page": page})

    async def get_video_detail_v2(self, *, video_id: str) -> Answer[GetVideoDetailV2]:
        """Video Details: returns data.aweme_detail with item_title, video_text, image_comment and more.

        Fetch one Douyin video's details by video ID (V2).

        Args:
            video_id: ID of the Douyin video, either its aweme_id or its model_id.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-video-detail/v2
        """
        return await self._call(_operations.GET_VIDEO_DETAIL_V2, {"videoId": video_id})

    async def get_video_sub_comment_v1(
        self, *, comment_id: str, page: int | None = None
    ) -> Answer[GetVideoSubCommentV1]:
        """Comment Replies: returns data.comments[] with text, digg_count, reply_comment, user and more.

        Page through the replies under a top-level comment of a Douyin video, by comment ID.

        Args:
            comment_id: ID of the first-level comment whose replies are wanted.
            page: Which page to return, with 1 as the first. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/get-video-sub-comment/v1
        """
        return await self._call(_operations.GET_VIDEO_SUB_COMMENT_V1, {"commentId": comment_id, "page": page})

    async def hot_search_v1(
        self,
        *,
        keyword: str | None = None,
        content_type: ContentTypeChoice | None = None,
        video_type: VideoTypeChoice | None = None,
        sort_type: HotSearchV1SortTypeChoice | None = None,
        page: int | None = None,
        like_count_min: int | None = None,
        like_count_max: int | None = None,
        comment_count_min: int | None = None,
        comment_count_max: int | None = None,
        share_count_min: int | None = None,
        share_count_max: int | None = None,
        interaction_count_min: int | None = None,
        interaction_count_max: int | None = None,
        follower_count_min: int | None = None,
        follower_count_max: int | None = None,
    ) -> Answer[Any]:
        """Hot Search.

        Search hot Douyin content, ten results per page, by category, video type, ranking and engagement or
        follower ranges; the keyword is optional.

        Args:
            keyword: Term the hot content should match; optional.
            content_type: One top-level content type to keep, such as FOOD; several at once are not
                accepted. The service takes 'ALL' when None.
                - `ALL`: All content types.
                - `FASHION`: Fashion.
                - `TECHNOLOGY`: Technology.
                - `SCIENCE`: Science.
                - `PHOTOGRAPHY`: Photography and videography.
                - `FOOD`: Food.
                - `MOTHER_BABY`: Mother and baby.
                - `PARENTING`: Parenting.
                - `DRAMA`: Drama.
                - `GAME`: Game.
                - `AUTOMOTIVE`: Automotive.
                - `ANIMAL`: Animal.
                - `TRAVEL`: Travel.
                - `DANCE`: Dance.
                - `TRADITIONAL_CULTURE`: Traditional culture.
                - `ART`: Art.
                - `SPORTS`: Sports.
                - `MUSIC`: Music.
                - `LIFE_RECORD`: Life records.
                - `HOME_LIVING`: Home and living.
                - `LEISURE_ENTERTAINMENT`: Leisure entertainment.
                - `WORKPLACE`: Workplace.
                - `AGRICULTURE`: Agriculture.
                - `CASUAL`: Casual videos.
                - `ACG`: Animation, comics, and games.
                - `MOVIE`: Movie.
                - `TV_SERIES`: TV series.
                - `VARIETY_SHOW`: Variety show.
                - `CELEBRITY`: Celebrity.
                - `HUMANITIES_SOCIAL_SCIENCE`: Humanities and social science.
                - `EDUCATION_CAMPUS`: Education and campus.
                - `EMOTION`: Emotion.
                - `FINANCE`: Finance.
                - `PUBLIC_WELFARE`: Public welfare.
            video_type: Kind of videos to keep: Xingtu commercial, natural, or all. The service takes
                'ALL' when None.
                - `ALL`: All video types.
                - `XINGTU_VIDEO`: Xingtu commercial videos.
                - `NATURAL_VIDEO`: Natural videos.
            sort_type: Ranking of the hot content: comprehensive, or highest interactions, likes, comments
                or shares. The service takes 'COMPREHENSIVE' when None.
                - `COMPREHENSIVE`: Comprehensive ranking.
                - `HIGH_INTERACTION`: Highest interaction count.
                - `HIGH_LIKE`: Highest like count.
                - `HIGH_COMMENT`: Highest comment count.
                - `HIGH_SHARE`: Highest share count.
            page: Result page, counted from 1; every page holds 10 items. The service takes 1 when None.
            like_count_min: Lower bound on the raw number of likes.
            like_count_max: Upper bound on the raw number of likes.
            comment_count_min: Lower bound on the raw number of comments.
            comment_count_max: Upper bound on the raw number of comments.
            share_count_min: Lower bound on the raw number of shares.
            share_count_max: Upper bound on the raw number of shares.
            interaction_count_min: Lower bound on the raw number of interactions.
            interaction_count_max: Upper bound on the raw number of interactions.
            follower_count_min: Lower bound on the creator's raw number of followers.
            follower_count_max: Upper bound on the creator's raw number of followers.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/hot-search/v1
        """
        return await self._call(
            _operations.HOT_SEARCH_V1,
            {
                "keyword": keyword,
                "contentType": content_type,
                "videoType": video_type,
                "sortType": sort_type,
                "page": page,
                "likeCountMin": like_count_min,
                "likeCountMax": like_count_max,
                "commentCountMin": comment_count_min,
                "commentCountMax": comment_count_max,
                "shareCountMin": share_count_min,
                "shareCountMax": share_count_max,
                "interactionCountMin": interaction_count_min,
                "interactionCountMax": interaction_count_max,
                "followerCountMin": follower_count_min,
                "followerCountMax": follower_count_max,
            },
        )

    async def search_image_v1(self, *, keyword: str, search_id: str | None = None) -> Answer[Any]:
        """Image Post Search.

        Search Douyin image posts by keyword; leave searchId out at first, then pass the one from each
        preceding response.

        Args:
            keyword: Term to search for on Douyin.
            search_id: Search ID copied from the preceding response; empty on page one.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/search-image/v1
        """
        return await self._call(_operations.SEARCH_IMAGE_V1, {"keyword": keyword, "searchId": search_id})

    async def search_user_v2(
        self, *, keyword: str, page: int | None = None, user_type: UserTypeChoice | None = None
    ) -> Answer[SearchUserV2]:
        """User Search: returns data.business_data[] with card_id, data_id, type, data and more.

        Search Douyin accounts by keyword, page by page, optionally limited to common, enterprise or verified
        personal users.

        Args:
            keyword: Term to search for on Douyin.
            page: Which page to return, with 1 as the first. The service takes 1 when None.
            user_type: Account type to keep: common, enterprise, or verified individual users.
                - `common_user`: Common User
                - `enterprise_user`: Enterprise User
                - `personal_user`: Verified Individual User

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/search-user/v2
        """
        return await self._call(_operations.SEARCH_USER_V2, {"keyword": keyword, "page": page, "userType": user_type})

    async def search_video_v1(
        self,
        *,
        keyword: str | None = None,
        sort_type: SearchVideoV1SortTypeChoice | None = None,
        publish_time: PublishTimeChoice | None = None,
        duration: DurationChoice | None = None,
        search_id: str | None = None,
    ) -> Answer[Any]:
        """Video Search.

        Search Douyin videos as the mobile app does (V1); to continue, send only the previous search_id, kept
        for up to 24 hours.

        The provider's documentation leaves this operation out.

        Args:
            keyword: Search term; mandatory for a new search, left out when searchId continues an earlier
                one.
            sort_type: Order of the results; applies to a new search only, since a continued one keeps its
                saved settings. The service takes '_0' when None.
                - `_0`: General
                - `_1`: Most Likes
                - `_2`: Newest
                - `_3`: Most Comments
                - `_4`: Most Favorites
            publish_time: How recently videos were published; applies to a new search only, since a
                continued one keeps its saved settings. The service takes '_0' when None.
                - `_0`: No Limit
                - `_1`: Last 24 Hours
                - `_7`: Last 7 Days
                - `_180`: Last 6 Months
            duration: Video length allowed; applies to a new search only, since a continued one keeps its
                saved settings. The service takes '_0' when None.
                - `_0`: No Limit
                - `_1`: Under 1 Minute
                - `_2`: 1-5 Minutes
                - `_3`: Over 5 Minutes
            search_id: Continues a search: data.business_config.next_page.search_id of the preceding
                response; saved state lapses after 24 hours.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/search-video/v1
        """
        return await self._call(
            _operations.SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "searchId": search_id,
            },
        )

    async def search_video_v4(
        self,
        *,
        keyword: str,
        sort_type: SearchVideoV4SortTypeChoice | None = None,
        publish_time: PublishTimeChoice | None = None,
        duration: DurationChoice | None = None,
        page: int | None = None,
        search_id: str | None = None,
    ) -> Answer[SearchVideoV4]:
        """Video Search: returns data.business_data[].data.aweme_info with item_title, video_text and more.

        Search Douyin videos by keyword, sort, publish time and duration (V4); pages after the first require
        the preceding search ID.

        Args:
            keyword: Term to search for on Douyin.
            sort_type: How the search results are ordered; the allowed values differ per endpoint. The
                service takes '_0' when None.
                - `_0`: General
                - `_1`: More likes
                - `_2`: Newest
            publish_time: How recently the videos must have been published; `_0` sets no limit. The
                service takes '_0' when None.
                - `_0`: No Limit
                - `_1`: Last 24 Hours
                - `_7`: Last 7 Days
                - `_180`: Last 6 Months
            duration: Video length to keep; `_0` sets no limit. The service takes '_0' when None.
                - `_0`: No Limit
                - `_1`: Under 1 Minute
                - `_2`: 1-5 Minutes
                - `_3`: Over 5 Minutes
            page: Which page to return, with 1 as the first. The service takes 1 when None.
            search_id: Mandatory after page 1: data.business_config.next_page.search_id of the preceding
                response. Stop once data.business_config.has_more equals 0.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/search-video/v4
        """
        return await self._call(
            _operations.SEARCH_VIDEO_V4,
            {
                "keyword": keyword,
                "sortType": sort_type,
                "publishTime": publish_time,
                "duration": duration,
                "page": page,
                "searchId": search_id,
            },
        )

    async def share_url_transfer_v1(self, *, share_url: str) -> Answer[ShareUrlTransferV1]:
        """Share Link Resolution: returns redirect_url.

        Expand a v.douyin.com short link to the Douyin video URL behind it; only links to videos are
        supported.

        Args:
            share_url: Shortened Douyin link to resolve; it must start with https://v.douyin.com/.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douyin/share-url-transfer/v1
        """
        return await self._call(_operations.SHARE_URL_TRANSFER_V1, {"shareUrl": share_url})
