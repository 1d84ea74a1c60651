# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of QQ Huxuan Creator Marketplace, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import qq_huxuan as _operations

if TYPE_CHECKING:
    from typing import Literal

    ArticleTypeChoice = Literal["ALL", "ORDER"] | str
    CategoryChoice = (
        Literal[
            "ALL",
            "FOOD",
            "LIFESTYLE",
            "COMEDY",
            "EMOTION",
            "SOCIETY",
            "HUMANITIES_ARTS",
            "DRAMA",
            "ENTERTAINMENT",
            "TECHNOLOGY",
            "FINANCE",
            "FILM_TV_VARIETY",
            "GAMING",
            "PARENTING",
            "MUSIC",
            "TRAVEL",
            "SPORTS",
            "SCIENCE",
            "AUTOMOTIVE",
            "EDUCATION",
            "CAREER",
            "HEALTH",
            "PETS",
        ]
        | str
    )
    SortChoice = Literal["INTERACTION", "PLAY", "THUMB_LIKE", "HEART_LIKE", "COMMENT", "SHARE"] | str
    VideoTypeChoice = Literal["ALL", "ORDER", "HOT", "PERSON"] | str


class QqHuxuan(Namespace):
    """QQ Huxuan Creator Marketplace: `/api/qq-huxuan`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def finder_publisher_detail_v1(self, *, app_id: str) -> Answer[Any]:
        """Video Account Creator Details.

        Fetch a Video Account creator's details from QQ Huxuan by app ID.

        Args:
            app_id: App ID of the Video Account creator on QQ Huxuan.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/detail/v1
        """
        return self._call(_operations.FINDER_PUBLISHER_DETAIL_V1, {"appId": app_id})

    def finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: str,
        end_date: str,
        video_type: VideoTypeChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Video Account Recent Videos.

        Page through a Video Account creator's videos on QQ Huxuan by app ID and a required date range, for
        all, order, hot or personal videos.

        Args:
            app_id: App ID of the Video Account creator on QQ Huxuan.
            begin_date: First day of the period, as yyyyMMdd.
            end_date: Last day of the period, as yyyyMMdd.
            video_type: Which videos to list: all, from QQ Huxuan orders, hot, or personal. The service
                takes 'ALL' when None.
                - `ALL`: All videos
                - `ORDER`: QQ Huxuan order videos
                - `HOT`: Hot videos
                - `PERSON`: Personal videos
            page: Page to return; counting starts at 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1
        """
        return self._call(
            _operations.FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1,
            {"appId": app_id, "beginDate": begin_date, "endDate": end_date, "videoType": video_type, "page": page},
        )

    def finder_publisher_get_rank_finder_content_v1(
        self,
        *,
        category: CategoryChoice | None = None,
        sort: SortChoice | None = None,
        month: str | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Hot Content Trends.

        Rank hot Video Account content on QQ Huxuan by month, category and one of six metrics, highest first,
        page by page.

        Args:
            category: Category of creators to rank, such as FOOD or COMEDY; `ALL` covers every one. The
                service takes 'ALL' when None.
                - `ALL`: All creator categories
                - `FOOD`: Food
                - `LIFESTYLE`: Lifestyle
                - `COMEDY`: Comedy
                - `EMOTION`: Emotion and relationships
                - `SOCIETY`: Society
                - `HUMANITIES_ARTS`: Humanities and arts
                - `DRAMA`: Drama
                - `ENTERTAINMENT`: Entertainment
                - `TECHNOLOGY`: Technology
                - `FINANCE`: Finance
                - `FILM_TV_VARIETY`: Film, television and variety shows
                - `GAMING`: Gaming
                - `PARENTING`: Parenting
                - `MUSIC`: Music
                - `TRAVEL`: Travel
                - `SPORTS`: Sports
                - `SCIENCE`: Science education
                - `AUTOMOTIVE`: Automotive
                - `EDUCATION`: Education
                - `CAREER`: Career
                - `HEALTH`: Health
                - `PETS`: Pets
            sort: Metric that ranks the content, highest first: interactions, plays, thumbs-up likes,
                heart likes, comments or shares. The service takes 'INTERACTION' when None.
                - `INTERACTION`: Interaction count
                - `PLAY`: Play count
                - `THUMB_LIKE`: Thumbs-up like count
                - `HEART_LIKE`: Heart like count
                - `COMMENT`: Comment count
                - `SHARE`: Share count
            month: Month of the statistics, as yyyy-MM; without it, QQ Huxuan's latest available month is
                used.
            page: Page to return, counted from 1, with at most 48 items on each. The service takes 1 when
                None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_rank_finder_content/v1
        """
        return self._call(
            _operations.FINDER_PUBLISHER_GET_RANK_FINDER_CONTENT_V1,
            {"category": category, "sort": sort, "month": month, "page": page},
        )

    def finder_publisher_search_v1(self, *, keyword: str | None = None, page: int | None = None) -> Answer[Any]:
        """Video Account Creator Search.

        Search QQ Huxuan's Video Account creators by nickname, or browse the default list when keyword is
        empty, page by page.

        Args:
            keyword: Text to find in creator nicknames; empty returns the marketplace's default listing.
            page: Page to return; counting starts at 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/search/v1
        """
        return self._call(_operations.FINDER_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page})

    def mp_publisher_detail_v1(self, *, app_id: str) -> Answer[Any]:
        """Official Account Creator Details.

        Fetch an Official Account creator's details from QQ Huxuan by app ID.

        Args:
            app_id: App ID of the Official Account creator on QQ Huxuan.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/detail/v1
        """
        return self._call(_operations.MP_PUBLISHER_DETAIL_V1, {"appId": app_id})

    def mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: str,
        end_date: str,
        keyword: str | None = None,
        article_type: ArticleTypeChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Official Account Article List.

        Page through a QQ Huxuan Official Account's articles by app ID and required dates, with optional title
        keyword and order-articles-only filter.

        Args:
            app_id: App ID of the Official Account creator on QQ Huxuan.
            start_date: First day of the period, as yyyyMMdd.
            end_date: Last day of the period, as yyyyMMdd.
            keyword: Text to find in article titles; empty applies no title filter.
            article_type: Which articles to list: every article, or those from Tencent Huxuan orders. The
                service takes 'ALL' when None.
                - `ALL`: All articles
                - `ORDER`: QQ Huxuan order articles
            page: Page to return; counting starts at 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1
        """
        return self._call(
            _operations.MP_PUBLISHER_GET_USER_ARTICLES_V1,
            {
                "appId": app_id,
                "startDate": start_date,
                "endDate": end_date,
                "keyword": keyword,
                "articleType": article_type,
                "page": page,
            },
        )

    def mp_publisher_search_v1(self, *, keyword: str | None = None, page: int | None = None) -> Answer[Any]:
        """Official Account Creator Search.

        Search QQ Huxuan's Official Account creators by nickname or account, or browse the default list when
        keyword is empty, page by page.

        Args:
            keyword: Text to find in creator nicknames or accounts; empty returns the marketplace's
                default listing.
            page: Page to return; counting starts at 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/search/v1
        """
        return self._call(_operations.MP_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page})


class AsyncQqHuxuan(Namespace):
    """QQ Huxuan Creator Marketplace: `/api/qq-huxuan`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def finder_publisher_detail_v1(self, *, app_id: str) -> Answer[Any]:
        """Video Account Creator Details.

        Fetch a Video Account creator's details from QQ Huxuan by app ID.

        Args:
            app_id: App ID of the Video Account creator on QQ Huxuan.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/detail/v1
        """
        return await self._call(_operations.FINDER_PUBLISHER_DETAIL_V1, {"appId": app_id})

    async def finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: str,
        end_date: str,
        video_type: VideoTypeChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Video Account Recent Videos.

        Page through a Video Account creator's videos on QQ Huxuan by app ID and a required date range, for
        all, order, hot or personal videos.

        Args:
            app_id: App ID of the Video Account creator on QQ Huxuan.
            begin_date: First day of the period, as yyyyMMdd.
            end_date: Last day of the period, as yyyyMMdd.
            video_type: Which videos to list: all, from QQ Huxuan orders, hot, or personal. The service
                takes 'ALL' when None.
                - `ALL`: All videos
                - `ORDER`: QQ Huxuan order videos
                - `HOT`: Hot videos
                - `PERSON`: Personal videos
            page: Page to return; counting starts at 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1
        """
        return await self._call(
            _operations.FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1,
            {"appId": app_id, "beginDate": begin_date, "endDate": end_date, "videoType": video_type, "page": page},
        )

    async def finder_publisher_get_rank_finder_content_v1(
        self,
        *,
        category: CategoryChoice | None = None,
        sort: SortChoice | None = None,
        month: str | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Hot Content Trends.

        Rank hot Video Account content on QQ Huxuan by month, category and one of six metrics, highest first,
        page by page.

        Args:
            category: Category of creators to rank, such as FOOD or COMEDY; `ALL` covers every one. The
                service takes 'ALL' when None.
                - `ALL`: All creator categories
                - `FOOD`: Food
                - `LIFESTYLE`: Lifestyle
                - `COMEDY`: Comedy
                - `EMOTION`: Emotion and relationships
                - `SOCIETY`: Society
                - `HUMANITIES_ARTS`: Humanities and arts
                - `DRAMA`: Drama
                - `ENTERTAINMENT`: Entertainment
                - `TECHNOLOGY`: Technology
                - `FINANCE`: Finance
                - `FILM_TV_VARIETY`: Film, television and variety shows
                - `GAMING`: Gaming
                - `PARENTING`: Parenting
                - `MUSIC`: Music
                - `TRAVEL`: Travel
                - `SPORTS`: Sports
                - `SCIENCE`: Science education
                - `AUTOMOTIVE`: Automotive
                - `EDUCATION`: Education
                - `CAREER`: Career
                - `HEALTH`: Health
                - `PETS`: Pets
            sort: Metric that ranks the content, highest first: interactions, plays, thumbs-up likes,
                heart likes, comments or shares. The service takes 'INTERACTION' when None.
                - `INTERACTION`: Interaction count
                - `PLAY`: Play count
                - `THUMB_LIKE`: Thumbs-up like count
                - `HEART_LIKE`: Heart like count
                - `COMMENT`: Comment count
                - `SHARE`: Share count
            month: Month of the statistics, as yyyy-MM; without it, QQ Huxuan's latest available month is
                used.
            page: Page to return, counted from 1, with at most 48 items on each. The service takes 1 when
                None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_rank_finder_content/v1
        """
        return await self._call(
            _operations.FINDER_PUBLISHER_GET_RANK_FINDER_CONTENT_V1,
            {"category": category, "sort": sort, "month": month, "page": page},
        )

    async def finder_publisher_search_v1(self, *, keyword: str | None = None, page: int | None = None) -> Answer[Any]:
        """Video Account Creator Search.

        Search QQ Huxuan's Video Account creators by nickname, or browse the default list when keyword is
        empty, page by page.

        Args:
            keyword: Text to find in creator nicknames; empty returns the marketplace's default listing.
            page: Page to return; counting starts at 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/finder_publisher/search/v1
        """
        return await self._call(_operations.FINDER_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page})

    async def mp_publisher_detail_v1(self, *, app_id: str) -> Answer[Any]:
        """Official Account Creator Details.

        Fetch an Official Account creator's details from QQ Huxuan by app ID.

        Args:
            app_id: App ID of the Official Account creator on QQ Huxuan.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/detail/v1
        """
        return await self._call(_operations.MP_PUBLISHER_DETAIL_V1, {"appId": app_id})

    async def mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: str,
        end_date: str,
        keyword: str | None = None,
        article_type: ArticleTypeChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Official Account Article List.

        Page through a QQ Huxuan Official Account's articles by app ID and required dates, with optional title
        keyword and order-articles-only filter.

        Args:
            app_id: App ID of the Official Account creator on QQ Huxuan.
            start_date: First day of the period, as yyyyMMdd.
            end_date: Last day of the period, as yyyyMMdd.
            keyword: Text to find in article titles; empty applies no title filter.
            article_type: Which articles to list: every article, or those from Tencent Huxuan orders. The
                service takes 'ALL' when None.
                - `ALL`: All articles
                - `ORDER`: QQ Huxuan order articles
            page: Page to return; counting starts at 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1
        """
        return await self._call(
            _operations.MP_PUBLISHER_GET_USER_ARTICLES_V1,
            {
                "appId": app_id,
                "startDate": start_date,
                "endDate": end_date,
                "keyword": keyword,
                "articleType": article_type,
                "page": page,
            },
        )

    async def mp_publisher_search_v1(self, *, keyword: str | None = None, page: int | None = None) -> Answer[Any]:
        """Official Account Creator Search.

        Search QQ Huxuan's Official Account creators by nickname or account, or browse the default list when
        keyword is empty, page by page.

        Args:
            keyword: Text to find in creator nicknames or accounts; empty returns the marketplace's
                default listing.
            page: Page to return; counting starts at 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/qq-huxuan/cgi-bin/advertiser/mp_publisher/search/v1
        """
        return await self._call(_operations.MP_PUBLISHER_SEARCH_V1, {"keyword": keyword, "page": page})
