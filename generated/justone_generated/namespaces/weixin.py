# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of WeChat Official Accounts, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import weixin as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.weixin.get_article_detail_v1 import GetArticleDetailV1

    BusinessTypeChoice = (
        Literal[
            "ALL",
            "ACCOUNT",
            "ARTICLE",
            "CHANNEL",
            "MOMENTS",
            "LIVE",
            "EMOJI",
            "AUDIO",
            "BOOK",
            "WECHAT_INDEX",
            "NEWS",
            "MINI_PROGRAM",
            "ENCYCLOPEDIA",
        ]
        | str
    )
    CategoryChoice = (
        Literal[
            "ALL",
            "INTERNATIONAL",
            "SPORTS",
            "ENTERTAINMENT",
            "SOCIETY",
            "FINANCE",
            "CURRENT_AFFAIRS",
            "TECHNOLOGY",
            "EMOTION",
            "AUTOMOTIVE",
            "EDUCATION",
            "FASHION",
            "GAMES",
            "MILITARY",
            "TRAVEL",
            "FOOD",
            "CULTURE",
            "HEALTH",
            "HUMOR",
            "HOME",
            "ANIMATION",
            "PETS",
            "PARENTING",
            "ASTROLOGY",
            "HISTORY",
            "MUSIC",
            "UNCATEGORIZED",
            "COMPREHENSIVE",
            "WORKPLACE",
            "AGRICULTURE",
            "ELDERLY_CARE",
        ]
        | str
    )
    ItemShowTypeChoice = Literal["ARTICLE", "VIDEO", "AUDIO", "IMAGE"] | str
    ModeChoice = Literal["TEXT", "RICH_TEXT"] | str
    PublishTimeTypeChoice = Literal["ALL", "ONE_DAY", "SEVEN_DAYS", "HALF_YEAR"] | str
    PublishTypeChoice = Literal["IMAGE_TEXT", "VIDEO", "AUDIO", "IMAGE", "TEXT", "REPRINT"] | str
    SortTypeChoice = Literal["COMPREHENSIVE", "LATEST", "HOT"] | str
    SubSearchTypeChoice = Literal["ALL", "FOLLOWED", "LATEST", "RECENT_READ", "HOT"] | str


class Weixin(Namespace):
    """WeChat Official Accounts: `/api/weixin`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def convert_article_link_v1(self, *, link: str) -> Answer[Any]:
        """Article Link Conversion.

        Expand a short or intermediate WeChat Official Account article link into the full long URL.

        Args:
            link: Short or intermediate link of an Official Account article to convert.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/convert-article-link/v1
        """
        return self._call(_operations.CONVERT_ARTICLE_LINK_V1, {"link": link})

    def get_account_basic_info_v1(self, *, name: str) -> Answer[Any]:
        """Account Basic Info.

        Fetch basic profile data of a WeChat Official Account from its name.

        Args:
            name: Name of the WeChat Official Account whose basic profile is wanted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-account-basic-info/v1
        """
        return self._call(_operations.GET_ACCOUNT_BASIC_INFO_V1, {"name": name})

    def get_account_history_articles_v1(
        self, *, username: str, item_show_type: ItemShowTypeChoice | None = None, offset: str | None = None
    ) -> Answer[Any]:
        """Account Historical Articles.

        Past posts of a WeChat Official Account by gh_ username, per content tab (article, video, audio,
        image), paged by cursor (V1).

        Args:
            username: Official Account username, in the form that starts with gh_.
            item_show_type: Content tab to list: articles (`ARTICLE`, the default), videos, audio, or
                images. The service takes 'ARTICLE' when None.
                - `ARTICLE`: Articles
                - `VIDEO`: Videos
                - `AUDIO`: Audio
                - `IMAGE`: Images
            offset: Base64 cursor copied from next_offset of the preceding response, empty for page one;
                goes in the URL-encoded body.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/get-account-history-articles/v1
        """
        return self._call(
            _operations.GET_ACCOUNT_HISTORY_ARTICLES_V1,
            {"username": username, "itemShowType": item_show_type, "offset": offset},
        )

    def get_account_history_articles_v2(
        self, *, ghid: str | None = None, offset: str | None = None, url: str | None = None
    ) -> Answer[Any]:
        """Account Historical Articles.

        Past articles of a WeChat Official Account by ghid or article URL (V2); send the previous page's
        offset cursor to continue.

        Args:
            ghid: Original ID of the WeChat Official Account, starting with gh_ as WeChat returns it; give
                either this or url.
            offset: Cursor copied from PagingInfo.Offset of the preceding response, empty for page one;
                goes in the application/x-www-form-urlencoded body.
            url: Article link of the Official Account whose past articles are wanted; give either this or
                ghid.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/get-account-history-articles/v2
        """
        return self._call(_operations.GET_ACCOUNT_HISTORY_ARTICLES_V2, {"ghid": ghid, "offset": offset, "url": url})

    def get_account_original_count_v1(self, *, ghid: str | None = None, url: str | None = None) -> Answer[Any]:
        """Account Original Article Count.

        Number of original articles of a WeChat Official Account, looked up by ghid or an article URL.

        Args:
            ghid: Original ID of the WeChat Official Account, starting with gh_ as WeChat returns it; give
                either this or url.
            url: Link to an article of the Official Account, which identifies it; give either this or
                ghid.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-account-original-count/v1
        """
        return self._call(_operations.GET_ACCOUNT_ORIGINAL_COUNT_V1, {"ghid": ghid, "url": url})

    def get_account_principal_info_v1(
        self, *, biz: str | None = None, url: str | None = None, wxid: str | None = None
    ) -> Answer[Any]:
        """Account Principal Info.

        Owning or operating entity of a WeChat Official Account, looked up by biz ID, an article URL or wxid.

        Args:
            biz: biz ID of the WeChat Official Account; give exactly one identifier: biz, url or wxid.
            url: Article link that identifies the Official Account; give exactly one identifier: url, biz
                or wxid.
            wxid: wxid of the WeChat Official Account; give exactly one identifier: wxid, biz or url.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-account-principal-info/v1
        """
        return self._call(_operations.GET_ACCOUNT_PRINCIPAL_INFO_V1, {"biz": biz, "url": url, "wxid": wxid})

    @deprecated(
        "get_account_today_articles_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    def get_account_today_articles_v1(
        self, *, biz: str | None = None, url: str | None = None, name: str | None = None
    ) -> Answer[Any]:
        """Account Today Articles.

        Articles a WeChat Official Account published today, located by biz ID, an article URL, or name/wxid.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            biz: biz ID of the Official Account, found as __biz in article links; give exactly one
                identifier: biz, url or name.
            url: Article link that identifies the Official Account; give exactly one identifier: url, biz
                or name.
            name: Name or wxid of the WeChat Official Account; give exactly one identifier: name, biz or
                url.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-account-today-articles/v1
        """
        return self._call(_operations.GET_ACCOUNT_TODAY_ARTICLES_V1, {"biz": biz, "url": url, "name": name})

    def get_article_comment_v1(self, *, article_url: str, buffer: str | None = None) -> Answer[Any]:
        """Article Comments.

        Top-level comments on a WeChat article at the given URL; pass the returned buffer for the next page.

        Args:
            article_url: Link of the Official Account article whose top-level comments are wanted.
            buffer: Comment paging buffer copied from the preceding response, empty for page one; goes in
                the application/x-www-form-urlencoded body.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/get-article-comment/v1
        """
        return self._call(_operations.GET_ARTICLE_COMMENT_V1, {"articleUrl": article_url, "buffer": buffer})

    def get_article_detail_v1(self, *, article_url: str, mode: ModeChoice | None = None) -> Answer[GetArticleDetailV1]:
        """Article Details: returns title, content, user_info and publish_time.

        Fetch a WeChat Official Account article from its URL, as plain or rich text (V1).

        Args:
            article_url: Link of the Official Account article whose content and metadata are wanted.
            mode: Form of the article body: `TEXT` for plain text, `RICH_TEXT` for rich text where
                available. The service takes 'TEXT' when None.
                - `TEXT`: Plain text article detail
                - `RICH_TEXT`: Rich text article detail

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v1
        """
        return self._call(_operations.GET_ARTICLE_DETAIL_V1, {"articleUrl": article_url, "mode": mode})

    def get_article_detail_v2(self, *, article_url: str) -> Answer[Any]:
        """Article Details.

        Structured fields plus an HTML fragment of a WeChat Official Account article at the given URL (V2).

        Args:
            article_url: Link of the Official Account article to return as structured fields plus a
                fragment of HTML.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v2
        """
        return self._call(_operations.GET_ARTICLE_DETAIL_V2, {"articleUrl": article_url})

    def get_article_detail_v3(self, *, article_url: str, mode: ModeChoice | None = None) -> Answer[Any]:
        """Article Details.

        Fetch a WeChat Official Account article and any video fields from its URL, as plain or rich text (V3).

        Args:
            article_url: Link of the Official Account article whose details are wanted, including video
                fields where it has them.
            mode: Form of the article body: `TEXT` for plain text, `RICH_TEXT` for rich text where
                available. The service takes 'TEXT' when None.
                - `TEXT`: Plain text article detail
                - `RICH_TEXT`: Rich text article detail

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v3
        """
        return self._call(_operations.GET_ARTICLE_DETAIL_V3, {"articleUrl": article_url, "mode": mode})

    def get_article_detail_v4(self, *, article_url: str) -> Answer[Any]:
        """Article Details.

        Full HTML document of the WeChat Official Account article at a given URL (V4).

        Args:
            article_url: Link of the Official Account article to return as a complete HTML document, fit
                to render or archive.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v4
        """
        return self._call(_operations.GET_ARTICLE_DETAIL_V4, {"articleUrl": article_url})

    def get_article_detail_v5(self, *, article_url: str) -> Answer[Any]:
        """Article Details.

        Lightweight metadata and status of a WeChat Official Account article at the given URL (V5).

        Args:
            article_url: Link of the Official Account article whose lightweight metadata and status are
                wanted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v5
        """
        return self._call(_operations.GET_ARTICLE_DETAIL_V5, {"articleUrl": article_url})

    def get_article_metrics_v1(self, *, article_url: str) -> Answer[Any]:
        """Article Metrics.

        Basic interaction counts (reads, likes) of a WeChat article (V1); the URL must end in #rd or
        #wechat_redirect.

        Args:
            article_url: Link of the article whose reads, likes and similar counts are wanted; must finish
                with #rd or #wechat_redirect.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-metrics/v1
        """
        return self._call(_operations.GET_ARTICLE_METRICS_V1, {"articleUrl": article_url})

    def get_article_metrics_v2(self, *, article_url: str) -> Answer[Any]:
        """Article Metrics.

        Extended interaction and performance metrics of a WeChat article at the given URL (V2).

        Args:
            article_url: Link of the Official Account article whose extended interaction and performance
                figures are wanted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-metrics/v2
        """
        return self._call(_operations.GET_ARTICLE_METRICS_V2, {"articleUrl": article_url})

    def get_article_sub_comment_v1(self, *, article_url: str, content_id: str) -> Answer[Any]:
        """Article Comment Replies.

        Replies below one top-level comment on a WeChat article, given the article URL and the comment's
        contentId.

        Args:
            article_url: Link of the Official Account article that holds the top-level comment.
            content_id: Content ID of the top-level comment whose nested replies are fetched.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-sub-comment/v1
        """
        return self._call(_operations.GET_ARTICLE_SUB_COMMENT_V1, {"articleUrl": article_url, "contentId": content_id})

    def search_account_v1(self, *, keyword: str, page: int | None = None) -> Answer[Any]:
        """Account Search.

        Keyword search for WeChat Official Accounts, with exactly one account per numbered page (V1).

        Args:
            keyword: Term to look for among WeChat Official Account profiles.
            page: Page of profile search results, counted from 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-account/v1
        """
        return self._call(_operations.SEARCH_ACCOUNT_V1, {"keyword": keyword, "page": page})

    def search_account_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Answer[Any]:
        """Account Search.

        Broader web search for WeChat Official Accounts by keyword (V2); further pages need currentPage,
        offset and cookies_buffer.

        Args:
            keyword: Term for the web search of WeChat Official Accounts.
            cookies_buffer: Opaque paging state copied from the preceding search response, empty for page
                one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat web search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding response; 0 at the start. The service takes 0
                when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-account/v2
        """
        return self._call(
            _operations.SEARCH_ACCOUNT_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    @deprecated("search_article_hot_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def search_article_hot_v1(
        self,
        *,
        start_day: str,
        end_day: str,
        keyword: str | None = None,
        publish_type: PublishTypeChoice | None = None,
        category: CategoryChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Hot Article Search.

        Hot WeChat Official Account articles in a required window of at most 7 days, filterable by keyword,
        format and category, paged.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            start_day: First day to search, as yyyy-MM-dd; the span up to endDay may cover 7 days at most.
            end_day: Last day to search, as yyyy-MM-dd; not earlier than startDay and at most 7 days after
                it.
            keyword: Term the hot articles must match; optional.
            publish_type: Form of the hot articles: image and text, video, audio, image, text, or reprint.
                The service takes 'IMAGE_TEXT' when None.
                - `IMAGE_TEXT`: Image and text article
                - `VIDEO`: Pure video article
                - `AUDIO`: Pure audio or music article
                - `IMAGE`: Pure image article
                - `TEXT`: Pure text article
                - `REPRINT`: Reprinted article
            category: Topic of the hot articles, such as FINANCE; `ALL` applies no restriction. The
                service takes 'ALL' when None.
                - `ALL`: All categories
                - `INTERNATIONAL`: International
                - `SPORTS`: Sports
                - `ENTERTAINMENT`: Entertainment
                - `SOCIETY`: Society
                - `FINANCE`: Finance
                - `CURRENT_AFFAIRS`: Current affairs
                - `TECHNOLOGY`: Technology
                - `EMOTION`: Emotion
                - `AUTOMOTIVE`: Automotive
                - `EDUCATION`: Education
                - `FASHION`: Fashion
                - `GAMES`: Games
                - `MILITARY`: Military
                - `TRAVEL`: Travel
                - `FOOD`: Food
                - `CULTURE`: Culture
                - `HEALTH`: Health
                - `HUMOR`: Humor
                - `HOME`: Home
                - `ANIMATION`: Animation
                - `PETS`: Pets
                - `PARENTING`: Parenting
                - `ASTROLOGY`: Astrology
                - `HISTORY`: History
                - `MUSIC`: Music
                - `UNCATEGORIZED`: Uncategorized
                - `COMPREHENSIVE`: Comprehensive
                - `WORKPLACE`: Workplace
                - `AGRICULTURE`: Agriculture
                - `ELDERLY_CARE`: Elderly care
            page: Page of hot articles, counted from 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/search-article-hot/v1
        """
        return self._call(
            _operations.SEARCH_ARTICLE_HOT_V1,
            {
                "startDay": start_day,
                "endDay": end_day,
                "keyword": keyword,
                "publishType": publish_type,
                "category": category,
                "page": page,
            },
        )

    def search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: PublishTimeTypeChoice | None = None,
        sort_type: SortTypeChoice | None = None,
    ) -> Answer[Any]:
        """Article Search.

        Keyword search for WeChat articles, filtered by publish time and sorted (V1); further pages need
        currentPage, offset and cookies_buffer.

        Args:
            keyword: Term to look for among WeChat Official Account articles.
            cookies_buffer: Opaque paging state copied from the preceding search response, empty for page
                one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat web search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding response; 0 at the start. The service takes 0
                when None.
            publish_time_type: Publication window of the articles: `ALL`, `ONE_DAY`, `SEVEN_DAYS` or
                `HALF_YEAR`. The service takes 'ALL' when None.
            sort_type: Article order: `COMPREHENSIVE`, `LATEST` or `HOT`. The service takes
                'COMPREHENSIVE' when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-article/v1
        """
        return self._call(
            _operations.SEARCH_ARTICLE_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "publishTimeType": publish_time_type,
                "sortType": sort_type,
            },
        )

    def search_article_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        sub_search_type: SubSearchTypeChoice | None = None,
    ) -> Answer[Any]:
        """Article Search.

        Keyword search for WeChat articles within one result stream such as followed, latest or hot (V2);
        continue with currentPage, offset and cookies_buffer.

        Args:
            keyword: Term for the categorized web search of WeChat Official Account articles.
            cookies_buffer: Opaque paging state copied from the preceding search response, empty for page
                one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat web search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding response; 0 at the start. The service takes 0
                when None.
            sub_search_type: Subtype of article search: `ALL`, `FOLLOWED`, `LATEST`, `RECENT_READ` or
                `HOT`. The service takes 'ALL' when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-article/v2
        """
        return self._call(
            _operations.SEARCH_ARTICLE_V2,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "subSearchType": sub_search_type,
            },
        )

    def search_miniprogram_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Answer[Any]:
        """Mini Program Search.

        Search WeChat mini programs by keyword; further pages need currentPage, offset and the returned
        cookies_buffer.

        Args:
            keyword: Term to look for among WeChat mini programs.
            cookies_buffer: Opaque paging state copied from the preceding search response, empty for page
                one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat web search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding response; 0 at the start. The service takes 0
                when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-miniprogram/v1
        """
        return self._call(
            _operations.SEARCH_MINIPROGRAM_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    def search_suggestions_v1(self, *, keyword: str, business_type: BusinessTypeChoice | None = None) -> Answer[Any]:
        """Search Suggestions.

        Suggested WeChat search terms for a keyword, optionally within one business type such as accounts or
        articles.

        Args:
            keyword: Term for which WeChat search suggestions are returned.
            business_type: Part of WeChat search the suggestions are for, such as ACCOUNT or ARTICLE;
                `ALL` sets no scope. The service takes 'ALL' when None.
                - `ALL`: All
                - `ACCOUNT`: Official accounts
                - `ARTICLE`: Articles
                - `CHANNEL`: Channels
                - `MOMENTS`: Moments
                - `LIVE`: Live
                - `EMOJI`: Emoji
                - `AUDIO`: Audio
                - `BOOK`: Books
                - `WECHAT_INDEX`: WeChat index
                - `NEWS`: News
                - `MINI_PROGRAM`: Mini programs
                - `ENCYCLOPEDIA`: Encyclopedia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/search-suggestions/v1
        """
        return self._call(_operations.SEARCH_SUGGESTIONS_V1, {"keyword": keyword, "businessType": business_type})

    def search_wechat_index_v1(self, *, keyword: str) -> Answer[Any]:
        """WeChat Index Search.

        Trend data that WeChat Index reports for one keyword.

        Args:
            keyword: Term whose WeChat Index trend is looked up.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/search-wechat-index/v1
        """
        return self._call(_operations.SEARCH_WECHAT_INDEX_V1, {"keyword": keyword})


class AsyncWeixin(Namespace):
    """WeChat Official Accounts: `/api/weixin`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def convert_article_link_v1(self, *, link: str) -> Answer[Any]:
        """Article Link Conversion.

        Expand a short or intermediate WeChat Official Account article link into the full long URL.

        Args:
            link: Short or intermediate link of an Official Account article to convert.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/convert-article-link/v1
        """
        return await self._call(_operations.CONVERT_ARTICLE_LINK_V1, {"link": link})

    async def get_account_basic_info_v1(self, *, name: str) -> Answer[Any]:
        """Account Basic Info.

        Fetch basic profile data of a WeChat Official Account from its name.

        Args:
            name: Name of the WeChat Official Account whose basic profile is wanted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-account-basic-info/v1
        """
        return await self._call(_operations.GET_ACCOUNT_BASIC_INFO_V1, {"name": name})

    async def get_account_history_articles_v1(
        self, *, username: str, item_show_type: ItemShowTypeChoice | None = None, offset: str | None = None
    ) -> Answer[Any]:
        """Account Historical Articles.

        Past posts of a WeChat Official Account by gh_ username, per content tab (article, video, audio,
        image), paged by cursor (V1).

        Args:
            username: Official Account username, in the form that starts with gh_.
            item_show_type: Content tab to list: articles (`ARTICLE`, the default), videos, audio, or
                images. The service takes 'ARTICLE' when None.
                - `ARTICLE`: Articles
                - `VIDEO`: Videos
                - `AUDIO`: Audio
                - `IMAGE`: Images
            offset: Base64 cursor copied from next_offset of the preceding response, empty for page one;
                goes in the URL-encoded body.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/get-account-history-articles/v1
        """
        return await self._call(
            _operations.GET_ACCOUNT_HISTORY_ARTICLES_V1,
            {"username": username, "itemShowType": item_show_type, "offset": offset},
        )

    async def get_account_history_articles_v2(
        self, *, ghid: str | None = None, offset: str | None = None, url: str | None = None
    ) -> Answer[Any]:
        """Account Historical Articles.

        Past articles of a WeChat Official Account by ghid or article URL (V2); send the previous page's
        offset cursor to continue.

        Args:
            ghid: Original ID of the WeChat Official Account, starting with gh_ as WeChat returns it; give
                either this or url.
            offset: Cursor copied from PagingInfo.Offset of the preceding response, empty for page one;
                goes in the application/x-www-form-urlencoded body.
            url: Article link of the Official Account whose past articles are wanted; give either this or
                ghid.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/get-account-history-articles/v2
        """
        return await self._call(
            _operations.GET_ACCOUNT_HISTORY_ARTICLES_V2, {"ghid": ghid, "offset": offset, "url": url}
        )

    async def get_account_original_count_v1(self, *, ghid: str | None = None, url: str | None = None) -> Answer[Any]:
        """Account Original Article Count.

        Number of original articles of a WeChat Official Account, looked up by ghid or an article URL.

        Args:
            ghid: Original ID of the WeChat Official Account, starting with gh_ as WeChat returns it; give
                either this or url.
            url: Link to an article of the Official Account, which identifies it; give either this or
                ghid.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-account-original-count/v1
        """
        return await self._call(_operations.GET_ACCOUNT_ORIGINAL_COUNT_V1, {"ghid": ghid, "url": url})

    async def get_account_principal_info_v1(
        self, *, biz: str | None = None, url: str | None = None, wxid: str | None = None
    ) -> Answer[Any]:
        """Account Principal Info.

        Owning or operating entity of a WeChat Official Account, looked up by biz ID, an article URL or wxid.

        Args:
            biz: biz ID of the WeChat Official Account; give exactly one identifier: biz, url or wxid.
            url: Article link that identifies the Official Account; give exactly one identifier: url, biz
                or wxid.
            wxid: wxid of the WeChat Official Account; give exactly one identifier: wxid, biz or url.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-account-principal-info/v1
        """
        return await self._call(_operations.GET_ACCOUNT_PRINCIPAL_INFO_V1, {"biz": biz, "url": url, "wxid": wxid})

    @deprecated(
        "get_account_today_articles_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    async def get_account_today_articles_v1(
        self, *, biz: str | None = None, url: str | None = None, name: str | None = None
    ) -> Answer[Any]:
        """Account Today Articles.

        Articles a WeChat Official Account published today, located by biz ID, an article URL, or name/wxid.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            biz: biz ID of the Official Account, found as __biz in article links; give exactly one
                identifier: biz, url or name.
            url: Article link that identifies the Official Account; give exactly one identifier: url, biz
                or name.
            name: Name or wxid of the WeChat Official Account; give exactly one identifier: name, biz or
                url.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-account-today-articles/v1
        """
        return await self._call(_operations.GET_ACCOUNT_TODAY_ARTICLES_V1, {"biz": biz, "url": url, "name": name})

    async def get_article_comment_v1(self, *, article_url: str, buffer: str | None = None) -> Answer[Any]:
        """Article Comments.

        Top-level comments on a WeChat article at the given URL; pass the returned buffer for the next page.

        Args:
            article_url: Link of the Official Account article whose top-level comments are wanted.
            buffer: Comment paging buffer copied from the preceding response, empty for page one; goes in
                the application/x-www-form-urlencoded body.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/get-article-comment/v1
        """
        return await self._call(_operations.GET_ARTICLE_COMMENT_V1, {"articleUrl": article_url, "buffer": buffer})

    async def get_article_detail_v1(
        self, *, article_url: str, mode: ModeChoice | None = None
    ) -> Answer[GetArticleDetailV1]:
        """Article Details: returns title, content, user_info and publish_time.

        Fetch a WeChat Official Account article from its URL, as plain or rich text (V1).

        Args:
            article_url: Link of the Official Account article whose content and metadata are wanted.
            mode: Form of the article body: `TEXT` for plain text, `RICH_TEXT` for rich text where
                available. The service takes 'TEXT' when None.
                - `TEXT`: Plain text article detail
                - `RICH_TEXT`: Rich text article detail

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v1
        """
        return await self._call(_operations.GET_ARTICLE_DETAIL_V1, {"articleUrl": article_url, "mode": mode})

    async def get_article_detail_v2(self, *, article_url: str) -> Answer[Any]:
        """Article Details.

        Structured fields plus an HTML fragment of a WeChat Official Account article at the given URL (V2).

        Args:
            article_url: Link of the Official Account article to return as structured fields plus a
                fragment of HTML.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v2
        """
        return await self._call(_operations.GET_ARTICLE_DETAIL_V2, {"articleUrl": article_url})

    async def get_article_detail_v3(self, *, article_url: str, mode: ModeChoice | None = None) -> Answer[Any]:
        """Article Details.

        Fetch a WeChat Official Account article and any video fields from its URL, as plain or rich text (V3).

        Args:
            article_url: Link of the Official Account article whose details are wanted, including video
                fields where it has them.
            mode: Form of the article body: `TEXT` for plain text, `RICH_TEXT` for rich text where
                available. The service takes 'TEXT' when None.
                - `TEXT`: Plain text article detail
                - `RICH_TEXT`: Rich text article detail

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v3
        """
        return await self._call(_operations.GET_ARTICLE_DETAIL_V3, {"articleUrl": article_url, "mode": mode})

    async def get_article_detail_v4(self, *, article_url: str) -> Answer[Any]:
        """Article Details.

        Full HTML document of the WeChat Official Account article at a given URL (V4).

        Args:
            article_url: Link of the Official Account article to return as a complete HTML document, fit
                to render or archive.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v4
        """
        return await self._call(_operations.GET_ARTICLE_DETAIL_V4, {"articleUrl": article_url})

    async def get_article_detail_v5(self, *, article_url: str) -> Answer[Any]:
        """Article Details.

        Lightweight metadata and status of a WeChat Official Account article at the given URL (V5).

        Args:
            article_url: Link of the Official Account article whose lightweight metadata and status are
                wanted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-detail/v5
        """
        return await self._call(_operations.GET_ARTICLE_DETAIL_V5, {"articleUrl": article_url})

    async def get_article_metrics_v1(self, *, article_url: str) -> Answer[Any]:
        """Article Metrics.

        Basic interaction counts (reads, likes) of a WeChat article (V1); the URL must end in #rd or
        #wechat_redirect.

        Args:
            article_url: Link of the article whose reads, likes and similar counts are wanted; must finish
                with #rd or #wechat_redirect.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-metrics/v1
        """
        return await self._call(_operations.GET_ARTICLE_METRICS_V1, {"articleUrl": article_url})

    async def get_article_metrics_v2(self, *, article_url: str) -> Answer[Any]:
        """Article Metrics.

        Extended interaction and performance metrics of a WeChat article at the given URL (V2).

        Args:
            article_url: Link of the Official Account article whose extended interaction and performance
                figures are wanted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-metrics/v2
        """
        return await self._call(_operations.GET_ARTICLE_METRICS_V2, {"articleUrl": article_url})

    async def get_article_sub_comment_v1(self, *, article_url: str, content_id: str) -> Answer[Any]:
        """Article Comment Replies.

        Replies below one top-level comment on a WeChat article, given the article URL and the comment's
        contentId.

        Args:
            article_url: Link of the Official Account article that holds the top-level comment.
            content_id: Content ID of the top-level comment whose nested replies are fetched.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/get-article-sub-comment/v1
        """
        return await self._call(
            _operations.GET_ARTICLE_SUB_COMMENT_V1, {"articleUrl": article_url, "contentId": content_id}
        )

    async def search_account_v1(self, *, keyword: str, page: int | None = None) -> Answer[Any]:
        """Account Search.

        Keyword search for WeChat Official Accounts, with exactly one account per numbered page (V1).

        Args:
            keyword: Term to look for among WeChat Official Account profiles.
            page: Page of profile search results, counted from 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-account/v1
        """
        return await self._call(_operations.SEARCH_ACCOUNT_V1, {"keyword": keyword, "page": page})

    async def search_account_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Answer[Any]:
        """Account Search.

        Broader web search for WeChat Official Accounts by keyword (V2); further pages need currentPage,
        offset and cookies_buffer.

        Args:
            keyword: Term for the web search of WeChat Official Accounts.
            cookies_buffer: Opaque paging state copied from the preceding search response, empty for page
                one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat web search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding response; 0 at the start. The service takes 0
                when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-account/v2
        """
        return await self._call(
            _operations.SEARCH_ACCOUNT_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    @deprecated("search_article_hot_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def search_article_hot_v1(
        self,
        *,
        start_day: str,
        end_day: str,
        keyword: str | None = None,
        publish_type: PublishTypeChoice | None = None,
        category: CategoryChoice | None = None,
        page: int | None = None,
    ) -> Answer[Any]:
        """Hot Article Search.

        Hot WeChat Official Account articles in a required window of at most 7 days, filterable by keyword,
        format and category, paged.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            start_day: First day to search, as yyyy-MM-dd; the span up to endDay may cover 7 days at most.
            end_day: Last day to search, as yyyy-MM-dd; not earlier than startDay and at most 7 days after
                it.
            keyword: Term the hot articles must match; optional.
            publish_type: Form of the hot articles: image and text, video, audio, image, text, or reprint.
                The service takes 'IMAGE_TEXT' when None.
                - `IMAGE_TEXT`: Image and text article
                - `VIDEO`: Pure video article
                - `AUDIO`: Pure audio or music article
                - `IMAGE`: Pure image article
                - `TEXT`: Pure text article
                - `REPRINT`: Reprinted article
            category: Topic of the hot articles, such as FINANCE; `ALL` applies no restriction. The
                service takes 'ALL' when None.
                - `ALL`: All categories
                - `INTERNATIONAL`: International
                - `SPORTS`: Sports
                - `ENTERTAINMENT`: Entertainment
                - `SOCIETY`: Society
                - `FINANCE`: Finance
                - `CURRENT_AFFAIRS`: Current affairs
                - `TECHNOLOGY`: Technology
                - `EMOTION`: Emotion
                - `AUTOMOTIVE`: Automotive
                - `EDUCATION`: Education
                - `FASHION`: Fashion
                - `GAMES`: Games
                - `MILITARY`: Military
                - `TRAVEL`: Travel
                - `FOOD`: Food
                - `CULTURE`: Culture
                - `HEALTH`: Health
                - `HUMOR`: Humor
                - `HOME`: Home
                - `ANIMATION`: Animation
                - `PETS`: Pets
                - `PARENTING`: Parenting
                - `ASTROLOGY`: Astrology
                - `HISTORY`: History
                - `MUSIC`: Music
                - `UNCATEGORIZED`: Uncategorized
                - `COMPREHENSIVE`: Comprehensive
                - `WORKPLACE`: Workplace
                - `AGRICULTURE`: Agriculture
                - `ELDERLY_CARE`: Elderly care
            page: Page of hot articles, counted from 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/search-article-hot/v1
        """
        return await self._call(
            _operations.SEARCH_ARTICLE_HOT_V1,
            {
                "startDay": start_day,
                "endDay": end_day,
                "keyword": keyword,
                "publishType": publish_type,
                "category": category,
                "page": page,
            },
        )

    async def search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: PublishTimeTypeChoice | None = None,
        sort_type: SortTypeChoice | None = None,
    ) -> Answer[Any]:
        """Article Search.

        Keyword search for WeChat articles, filtered by publish time and sorted (V1); further pages need
        currentPage, offset and cookies_buffer.

        Args:
            keyword: Term to look for among WeChat Official Account articles.
            cookies_buffer: Opaque paging state copied from the preceding search response, empty for page
                one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat web search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding response; 0 at the start. The service takes 0
                when None.
            publish_time_type: Publication window of the articles: `ALL`, `ONE_DAY`, `SEVEN_DAYS` or
                `HALF_YEAR`. The service takes 'ALL' when None.
            sort_type: Article order: `COMPREHENSIVE`, `LATEST` or `HOT`. The service takes
                'COMPREHENSIVE' when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-article/v1
        """
        return await self._call(
            _operations.SEARCH_ARTICLE_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "publishTimeType": publish_time_type,
                "sortType": sort_type,
            },
        )

    async def search_article_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        sub_search_type: SubSearchTypeChoice | None = None,
    ) -> Answer[Any]:
        """Article Search.

        Keyword search for WeChat articles within one result stream such as followed, latest or hot (V2);
        continue with currentPage, offset and cookies_buffer.

        Args:
            keyword: Term for the categorized web search of WeChat Official Account articles.
            cookies_buffer: Opaque paging state copied from the preceding search response, empty for page
                one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat web search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding response; 0 at the start. The service takes 0
                when None.
            sub_search_type: Subtype of article search: `ALL`, `FOLLOWED`, `LATEST`, `RECENT_READ` or
                `HOT`. The service takes 'ALL' when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-article/v2
        """
        return await self._call(
            _operations.SEARCH_ARTICLE_V2,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "currentPage": current_page,
                "offset": offset,
                "subSearchType": sub_search_type,
            },
        )

    async def search_miniprogram_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Answer[Any]:
        """Mini Program Search.

        Search WeChat mini programs by keyword; further pages need currentPage, offset and the returned
        cookies_buffer.

        Args:
            keyword: Term to look for among WeChat mini programs.
            cookies_buffer: Opaque paging state copied from the preceding search response, empty for page
                one; goes in the application/x-www-form-urlencoded body.
            current_page: Page of WeChat web search results, counted from 1. The service takes 1 when
                None.
            offset: Result offset, copied from the preceding response; 0 at the start. The service takes 0
                when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: POST /api/weixin/search-miniprogram/v1
        """
        return await self._call(
            _operations.SEARCH_MINIPROGRAM_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "currentPage": current_page, "offset": offset},
        )

    async def search_suggestions_v1(
        self, *, keyword: str, business_type: BusinessTypeChoice | None = None
    ) -> Answer[Any]:
        """Search Suggestions.

        Suggested WeChat search terms for a keyword, optionally within one business type such as accounts or
        articles.

        Args:
            keyword: Term for which WeChat search suggestions are returned.
            business_type: Part of WeChat search the suggestions are for, such as ACCOUNT or ARTICLE;
                `ALL` sets no scope. The service takes 'ALL' when None.
                - `ALL`: All
                - `ACCOUNT`: Official accounts
                - `ARTICLE`: Articles
                - `CHANNEL`: Channels
                - `MOMENTS`: Moments
                - `LIVE`: Live
                - `EMOJI`: Emoji
                - `AUDIO`: Audio
                - `BOOK`: Books
                - `WECHAT_INDEX`: WeChat index
                - `NEWS`: News
                - `MINI_PROGRAM`: Mini programs
                - `ENCYCLOPEDIA`: Encyclopedia

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/search-suggestions/v1
        """
        return await self._call(_operations.SEARCH_SUGGESTIONS_V1, {"keyword": keyword, "businessType": business_type})

    async def search_wechat_index_v1(self, *, keyword: str) -> Answer[Any]:
        """WeChat Index Search.

        Trend data that WeChat Index reports for one keyword.

        Args:
            keyword: Term whose WeChat Index trend is looked up.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weixin/search-wechat-index/v1
        """
        return await self._call(_operations.SEARCH_WECHAT_INDEX_V1, {"keyword": keyword})
