# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of QQ Huxuan Creator Marketplace, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


FINDER_PUBLISHER_DETAIL_V1: Operation[Any] = Operation(
    "qq_huxuan",
    "finder_publisher_detail_v1",
    "GET",
    "/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/detail/v1",
    "Video Account Creator Details",
    version="v1",
    parameters=(Parameter("appId", "app_id", required=True),),
    family="qq_huxuan_cgi_bin_advertiser_finder_publisher_detail",
)

FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1: Operation[Any] = Operation(
    "qq_huxuan",
    "finder_publisher_get_finder_video_show_v1",
    "GET",
    "/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_finder_video_show/v1",
    "Video Account Recent Videos",
    version="v1",
    parameters=(
        Parameter("appId", "app_id", required=True),
        Parameter("beginDate", "begin_date", required=True),
        Parameter("endDate", "end_date", required=True),
        Parameter("videoType", "video_type", choices=("ALL", "ORDER", "HOT", "PERSON")),
        Parameter("page", "page", "integer"),
    ),
    family="qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show",
)

FINDER_PUBLISHER_GET_RANK_FINDER_CONTENT_V1: Operation[Any] = Operation(
    "qq_huxuan",
    "finder_publisher_get_rank_finder_content_v1",
    "GET",
    "/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/get_rank_finder_content/v1",
    "Hot Content Trends",
    version="v1",
    parameters=(
        Parameter(
            "category",
            "category",
            choices=(
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
            ),
        ),
        Parameter("sort", "sort", choices=("INTERACTION", "PLAY", "THUMB_LIKE", "HEART_LIKE", "COMMENT", "SHARE")),
        Parameter("month", "month"),
        Parameter("page", "page", "integer"),
    ),
    family="qq_huxuan_cgi_bin_advertiser_finder_publisher_get_rank_finder_content",
)

FINDER_PUBLISHER_SEARCH_V1: Operation[Any] = Operation(
    "qq_huxuan",
    "finder_publisher_search_v1",
    "GET",
    "/api/qq-huxuan/cgi-bin/advertiser/finder_publisher/search/v1",
    "Video Account Creator Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword"),
        Parameter("page", "page", "integer"),
    ),
    family="qq_huxuan_cgi_bin_advertiser_finder_publisher_search",
)

MP_PUBLISHER_DETAIL_V1: Operation[Any] = Operation(
    "qq_huxuan",
    "mp_publisher_detail_v1",
    "GET",
    "/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/detail/v1",
    "Official Account Creator Details",
    version="v1",
    parameters=(Parameter("appId", "app_id", required=True),),
    family="qq_huxuan_cgi_bin_advertiser_mp_publisher_detail",
)

MP_PUBLISHER_GET_USER_ARTICLES_V1: Operation[Any] = Operation(
    "qq_huxuan",
    "mp_publisher_get_user_articles_v1",
    "GET",
    "/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/get_user_articles/v1",
    "Official Account Article List",
    version="v1",
    parameters=(
        Parameter("appId", "app_id", required=True),
        Parameter("startDate", "start_date", required=True),
        Parameter("endDate", "end_date", required=True),
        Parameter("keyword", "keyword"),
        Parameter("articleType", "article_type", choices=("ALL", "ORDER")),
        Parameter("page", "page", "integer"),
    ),
    family="qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles",
)

MP_PUBLISHER_SEARCH_V1: Operation[Any] = Operation(
    "qq_huxuan",
    "mp_publisher_search_v1",
    "GET",
    "/api/qq-huxuan/cgi-bin/advertiser/mp_publisher/search/v1",
    "Official Account Creator Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword"),
        Parameter("page", "page", "integer"),
    ),
    family="qq_huxuan_cgi_bin_advertiser_mp_publisher_search",
)
