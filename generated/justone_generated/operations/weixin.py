# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of WeChat Official Accounts, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.weixin.get_article_detail_v1 import GetArticleDetailV1


CONVERT_ARTICLE_LINK_V1: Operation[Any] = Operation(
    "weixin",
    "convert_article_link_v1",
    "GET",
    "/api/weixin/convert-article-link/v1",
    "Article Link Conversion",
    version="v1",
    parameters=(Parameter("link", "link", required=True),),
    family="weixin_convert_article_link",
)

GET_ACCOUNT_BASIC_INFO_V1: Operation[Any] = Operation(
    "weixin",
    "get_account_basic_info_v1",
    "GET",
    "/api/weixin/get-account-basic-info/v1",
    "Account Basic Info",
    version="v1",
    parameters=(Parameter("name", "name", required=True),),
    family="weixin_get_account_basic_info",
)

GET_ACCOUNT_HISTORY_ARTICLES_V1: Operation[Any] = Operation(
    "weixin",
    "get_account_history_articles_v1",
    "POST",
    "/api/weixin/get-account-history-articles/v1",
    "Account Historical Articles",
    version="v1",
    place="form",
    parameters=(
        Parameter("username", "username", required=True),
        Parameter("itemShowType", "item_show_type", choices=("ARTICLE", "VIDEO", "AUDIO", "IMAGE")),
        Parameter("offset", "offset"),
    ),
    family="weixin_get_account_history_articles",
)

GET_ACCOUNT_HISTORY_ARTICLES_V2: Operation[Any] = Operation(
    "weixin",
    "get_account_history_articles_v2",
    "POST",
    "/api/weixin/get-account-history-articles/v2",
    "Account Historical Articles",
    version="v2",
    place="form",
    parameters=(
        Parameter("ghid", "ghid"),
        Parameter("offset", "offset"),
        Parameter("url", "url"),
    ),
    family="weixin_get_account_history_articles",
)

GET_ACCOUNT_ORIGINAL_COUNT_V1: Operation[Any] = Operation(
    "weixin",
    "get_account_original_count_v1",
    "GET",
    "/api/weixin/get-account-original-count/v1",
    "Account Original Article Count",
    version="v1",
    parameters=(
        Parameter("ghid", "ghid"),
        Parameter("url", "url"),
    ),
    family="weixin_get_account_original_count",
)

GET_ACCOUNT_PRINCIPAL_INFO_V1: Operation[Any] = Operation(
    "weixin",
    "get_account_principal_info_v1",
    "GET",
    "/api/weixin/get-account-principal-info/v1",
    "Account Principal Info",
    version="v1",
    parameters=(
        Parameter("biz", "biz"),
        Parameter("url", "url"),
        Parameter("wxid", "wxid"),
    ),
    family="weixin_get_account_principal_info",
)

GET_ACCOUNT_TODAY_ARTICLES_V1: Operation[Any] = Operation(
    "weixin",
    "get_account_today_articles_v1",
    "GET",
    "/api/weixin/get-account-today-articles/v1",
    "Account Today Articles",
    version="v1",
    parameters=(
        Parameter("biz", "biz"),
        Parameter("url", "url"),
        Parameter("name", "name"),
    ),
    deprecated=True,
    family="weixin_get_account_today_articles",
)

GET_ARTICLE_COMMENT_V1: Operation[Any] = Operation(
    "weixin",
    "get_article_comment_v1",
    "POST",
    "/api/weixin/get-article-comment/v1",
    "Article Comments",
    version="v1",
    place="form",
    parameters=(
        Parameter("articleUrl", "article_url", required=True),
        Parameter("buffer", "buffer"),
    ),
    family="weixin_get_article_comment",
)

GET_ARTICLE_DETAIL_V1: Operation[GetArticleDetailV1] = Operation(
    "weixin",
    "get_article_detail_v1",
    "GET",
    "/api/weixin/get-article-detail/v1",
    "Article Details",
    version="v1",
    parameters=(
        Parameter("articleUrl", "article_url", required=True),
        Parameter("mode", "mode", choices=("TEXT", "RICH_TEXT")),
    ),
    answer="weixin.get_article_detail_v1:GetArticleDetailV1",
    family="weixin_get_article_detail",
)

GET_ARTICLE_DETAIL_V2: Operation[Any] = Operation(
    "weixin",
    "get_article_detail_v2",
    "GET",
    "/api/weixin/get-article-detail/v2",
    "Article Details",
    version="v2",
    parameters=(Parameter("articleUrl", "article_url", required=True),),
    family="weixin_get_article_detail",
)

GET_ARTICLE_DETAIL_V3: Operation[Any] = Operation(
    "weixin",
    "get_article_detail_v3",
    "GET",
    "/api/weixin/get-article-detail/v3",
    "Article Details",
    version="v3",
    parameters=(
        Parameter("articleUrl", "article_url", required=True),
        Parameter("mode", "mode", choices=("TEXT", "RICH_TEXT")),
    ),
    family="weixin_get_article_detail",
)

GET_ARTICLE_DETAIL_V4: Operation[Any] = Operation(
    "weixin",
    "get_article_detail_v4",
    "GET",
    "/api/weixin/get-article-detail/v4",
    "Article Details",
    version="v4",
    parameters=(Parameter("articleUrl", "article_url", required=True),),
    family="weixin_get_article_detail",
)

GET_ARTICLE_DETAIL_V5: Operation[Any] = Operation(
    "weixin",
    "get_article_detail_v5",
    "GET",
    "/api/weixin/get-article-detail/v5",
    "Article Details",
    version="v5",
    parameters=(Parameter("articleUrl", "article_url", required=True),),
    family="weixin_get_article_detail",
)

GET_ARTICLE_METRICS_V1: Operation[Any] = Operation(
    "weixin",
    "get_article_metrics_v1",
    "GET",
    "/api/weixin/get-article-metrics/v1",
    "Article Metrics",
    version="v1",
    parameters=(Parameter("articleUrl", "article_url", required=True),),
    family="weixin_get_article_metrics",
)

GET_ARTICLE_METRICS_V2: Operation[Any] = Operation(
    "weixin",
    "get_article_metrics_v2",
    "GET",
    "/api/weixin/get-article-metrics/v2",
    "Article Metrics",
    version="v2",
    parameters=(Parameter("articleUrl", "article_url", required=True),),
    family="weixin_get_article_metrics",
)

GET_ARTICLE_SUB_COMMENT_V1: Operation[Any] = Operation(
    "weixin",
    "get_article_sub_comment_v1",
    "GET",
    "/api/weixin/get-article-sub-comment/v1",
    "Article Comment Replies",
    version="v1",
    parameters=(
        Parameter("articleUrl", "article_url", required=True),
        Parameter("contentId", "content_id", required=True),
    ),
    family="weixin_get_article_sub_comment",
)

SEARCH_ACCOUNT_V1: Operation[Any] = Operation(
    "weixin",
    "search_account_v1",
    "POST",
    "/api/weixin/search-account/v1",
    "Account Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("page", "page", "integer"),
    ),
    family="weixin_search_account",
)

SEARCH_ACCOUNT_V2: Operation[Any] = Operation(
    "weixin",
    "search_account_v2",
    "POST",
    "/api/weixin/search-account/v2",
    "Account Search",
    version="v2",
    place="form",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("cookies_buffer", "cookies_buffer"),
        Parameter("currentPage", "current_page", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    family="weixin_search_account",
)

SEARCH_ARTICLE_HOT_V1: Operation[Any] = Operation(
    "weixin",
    "search_article_hot_v1",
    "GET",
    "/api/weixin/search-article-hot/v1",
    "Hot Article Search",
    version="v1",
    parameters=(
        Parameter("startDay", "start_day", required=True),
        Parameter("endDay", "end_day", required=True),
        Parameter("keyword", "keyword"),
        Parameter("publishType", "publish_type", choices=("IMAGE_TEXT", "VIDEO", "AUDIO", "IMAGE", "TEXT", "REPRINT")),
        Parameter(
            "category",
            "category",
            choices=(
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
            ),
        ),
        Parameter("page", "page", "integer"),
    ),
    deprecated=True,
    family="weixin_search_article_hot",
)

SEARCH_ARTICLE_V1: Operation[Any] = Operation(
    "weixin",
    "search_article_v1",
    "POST",
    "/api/weixin/search-article/v1",
    "Article Search",
    version="v1",
    place="form",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("cookies_buffer", "cookies_buffer"),
        Parameter("currentPage", "current_page", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("publishTimeType", "publish_time_type", choices=("ALL", "ONE_DAY", "SEVEN_DAYS", "HALF_YEAR")),
        Parameter("sortType", "sort_type", choices=("COMPREHENSIVE", "LATEST", "HOT")),
    ),
    family="weixin_search_article",
)

SEARCH_ARTICLE_V2: Operation[Any] = Operation(
    "weixin",
    "search_article_v2",
    "POST",
    "/api/weixin/search-article/v2",
    "Article Search",
    version="v2",
    place="form",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("cookies_buffer", "cookies_buffer"),
        Parameter("currentPage", "current_page", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("subSearchType", "sub_search_type", choices=("ALL", "FOLLOWED", "LATEST", "RECENT_READ", "HOT")),
    ),
    family="weixin_search_article",
)

SEARCH_MINIPROGRAM_V1: Operation[Any] = Operation(
    "weixin",
    "search_miniprogram_v1",
    "POST",
    "/api/weixin/search-miniprogram/v1",
    "Mini Program Search",
    version="v1",
    place="form",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("cookies_buffer", "cookies_buffer"),
        Parameter("currentPage", "current_page", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    family="weixin_search_miniprogram",
)

SEARCH_SUGGESTIONS_V1: Operation[Any] = Operation(
    "weixin",
    "search_suggestions_v1",
    "GET",
    "/api/weixin/search-suggestions/v1",
    "Search Suggestions",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter(
            "businessType",
            "business_type",
            choices=(
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
            ),
        ),
    ),
    family="weixin_search_suggestions",
)

SEARCH_WECHAT_INDEX_V1: Operation[Any] = Operation(
    "weixin",
    "search_wechat_index_v1",
    "GET",
    "/api/weixin/search-wechat-index/v1",
    "WeChat Index Search",
    version="v1",
    parameters=(Parameter("keyword", "keyword", required=True),),
    family="weixin_search_wechat_index",
)
