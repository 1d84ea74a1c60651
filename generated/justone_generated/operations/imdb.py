# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of IMDb, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


MAIN_SEARCH_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "main_search_query_v1",
    "GET",
    "/api/imdb/main-search-query/v1",
    "Keyword Search",
    version="v1",
    parameters=(
        Parameter("searchTerm", "search_term", required=True),
        Parameter(
            "type",
            "type",
            choices=("Top", "Movies", "Shows", "People", "Interests", "Episodes", "Podcast", "Video_games"),
        ),
        Parameter("limit", "limit", "integer"),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

NEWS_BY_CATEGORY_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "news_by_category_query_v1",
    "GET",
    "/api/imdb/news-by-category-query/v1",
    "News by Category",
    version="v1",
    parameters=(
        Parameter("category", "category", required=True, choices=("TOP", "MOVIE", "TV", "CELEBRITY")),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

STREAMING_PICKS_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "streaming_picks_query_v1",
    "GET",
    "/api/imdb/streaming-picks-query/v1",
    "Streaming Picks",
    version="v1",
    parameters=(
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_AWARDS_SUMMARY_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_awards_summary_query_v1",
    "GET",
    "/api/imdb/title-awards-summary-query/v1",
    "Awards Summary",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_BASE_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_base_query_v1",
    "GET",
    "/api/imdb/title-base-query/v1",
    "Base Info",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_BOX_OFFICE_SUMMARY_V1: Operation[Any] = Operation(
    "imdb",
    "title_box_office_summary_v1",
    "GET",
    "/api/imdb/title-box-office-summary/v1",
    "Box Office Summary",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_CHART_RANKINGS_V1: Operation[Any] = Operation(
    "imdb",
    "title_chart_rankings_v1",
    "GET",
    "/api/imdb/title-chart-rankings/v1",
    "Chart Rankings",
    version="v1",
    parameters=(
        Parameter("rankingsChartType", "rankings_chart_type", required=True, choices=("TOP_250", "TOP_250_TV")),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_CONTRIBUTION_QUESTIONS_V1: Operation[Any] = Operation(
    "imdb",
    "title_contribution_questions_v1",
    "GET",
    "/api/imdb/title-contribution-questions/v1",
    "Contribution Questions",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_COUNTRIES_OF_ORIGIN_V1: Operation[Any] = Operation(
    "imdb",
    "title_countries_of_origin_v1",
    "GET",
    "/api/imdb/title-countries-of-origin/v1",
    "Countries of Origin",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_critics_review_summary_query_v1",
    "GET",
    "/api/imdb/title-critics-review-summary-query/v1",
    "Critics Review Summary",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_DETAILS_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_details_query_v1",
    "GET",
    "/api/imdb/title-details-query/v1",
    "Details",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_DID_YOU_KNOW_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_did_you_know_query_v1",
    "GET",
    "/api/imdb/title-did-you-know-query/v1",
    "'Did You Know' Insights",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_EXTENDED_DETAILS_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_extended_details_query_v1",
    "GET",
    "/api/imdb/title-extended-details-query/v1",
    "Extended Details",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_MORE_LIKE_THIS_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_more_like_this_query_v1",
    "GET",
    "/api/imdb/title-more-like-this-query/v1",
    "Recommendations",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_PLOT_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_plot_query_v1",
    "GET",
    "/api/imdb/title-plot-query/v1",
    "Plot Summary",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_REDUX_OVERVIEW_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_redux_overview_query_v1",
    "GET",
    "/api/imdb/title-redux-overview-query/v1",
    "Redux Overview",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_RELEASE_EXPECTATION_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_release_expectation_query_v1",
    "GET",
    "/api/imdb/title-release-expectation-query/v1",
    "Release Expectation",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_TOP_CAST_AND_CREW_V1: Operation[Any] = Operation(
    "imdb",
    "title_top_cast_and_crew_v1",
    "GET",
    "/api/imdb/title-top-cast-and-crew/v1",
    "Top Cast and Crew",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)

TITLE_USER_REVIEWS_SUMMARY_QUERY_V1: Operation[Any] = Operation(
    "imdb",
    "title_user_reviews_summary_query_v1",
    "GET",
    "/api/imdb/title-user-reviews-summary-query/v1",
    "User Reviews Summary",
    version="v1",
    parameters=(
        Parameter("id", "id", required=True),
        Parameter(
            "languageCountry",
            "language_country",
            choices=("en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"),
        ),
    ),
)
