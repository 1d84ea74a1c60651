# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of IMDb, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.imdb.main_search_query_v1 import MainSearchQueryV1
    from ..models.imdb.news_by_category_query_v1 import NewsByCategoryQueryV1
    from ..models.imdb.streaming_picks_query_v1 import StreamingPicksQueryV1
    from ..models.imdb.title_awards_summary_query_v1 import TitleAwardsSummaryQueryV1
    from ..models.imdb.title_base_query_v1 import TitleBaseQueryV1
    from ..models.imdb.title_box_office_summary_v1 import TitleBoxOfficeSummaryV1
    from ..models.imdb.title_chart_rankings_v1 import TitleChartRankingsV1
    from ..models.imdb.title_contribution_questions_v1 import TitleContributionQuestionsV1
    from ..models.imdb.title_countries_of_origin_v1 import TitleCountriesOfOriginV1
    from ..models.imdb.title_critics_review_summary_query_v1 import TitleCriticsReviewSummaryQueryV1
    from ..models.imdb.title_details_query_v1 import TitleDetailsQueryV1
    from ..models.imdb.title_did_you_know_query_v1 import TitleDidYouKnowQueryV1
    from ..models.imdb.title_extended_details_query_v1 import TitleExtendedDetailsQueryV1
    from ..models.imdb.title_more_like_this_query_v1 import TitleMoreLikeThisQueryV1
    from ..models.imdb.title_plot_query_v1 import TitlePlotQueryV1
    from ..models.imdb.title_redux_overview_query_v1 import TitleReduxOverviewQueryV1
    from ..models.imdb.title_release_expectation_query_v1 import TitleReleaseExpectationQueryV1
    from ..models.imdb.title_top_cast_and_crew_v1 import TitleTopCastAndCrewV1
    from ..models.imdb.title_user_reviews_summary_query_v1 import TitleUserReviewsSummaryQueryV1


MAIN_SEARCH_QUERY_V1: Operation[MainSearchQueryV1] = Operation(
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
    answer="imdb.main_search_query_v1:MainSearchQueryV1",
    family="imdb_main_search_query",
    hidden=True,
)

NEWS_BY_CATEGORY_QUERY_V1: Operation[NewsByCategoryQueryV1] = Operation(
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
    answer="imdb.news_by_category_query_v1:NewsByCategoryQueryV1",
    family="imdb_news_by_category_query",
)

STREAMING_PICKS_QUERY_V1: Operation[StreamingPicksQueryV1] = Operation(
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
    answer="imdb.streaming_picks_query_v1:StreamingPicksQueryV1",
    family="imdb_streaming_picks_query",
)

TITLE_AWARDS_SUMMARY_QUERY_V1: Operation[TitleAwardsSummaryQueryV1] = Operation(
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
    answer="imdb.title_awards_summary_query_v1:TitleAwardsSummaryQueryV1",
    family="imdb_title_awards_summary_query",
)

TITLE_BASE_QUERY_V1: Operation[TitleBaseQueryV1] = Operation(
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
    answer="imdb.title_base_query_v1:TitleBaseQueryV1",
    family="imdb_title_base_query",
)

TITLE_BOX_OFFICE_SUMMARY_V1: Operation[TitleBoxOfficeSummaryV1] = Operation(
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
    answer="imdb.title_box_office_summary_v1:TitleBoxOfficeSummaryV1",
    family="imdb_title_box_office_summary",
)

TITLE_CHART_RANKINGS_V1: Operation[TitleChartRankingsV1] = Operation(
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
    answer="imdb.title_chart_rankings_v1:TitleChartRankingsV1",
    family="imdb_title_chart_rankings",
)

TITLE_CONTRIBUTION_QUESTIONS_V1: Operation[TitleContributionQuestionsV1] = Operation(
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
    answer="imdb.title_contribution_questions_v1:TitleContributionQuestionsV1",
    family="imdb_title_contribution_questions",
)

TITLE_COUNTRIES_OF_ORIGIN_V1: Operation[TitleCountriesOfOriginV1] = Operation(
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
    answer="imdb.title_countries_of_origin_v1:TitleCountriesOfOriginV1",
    family="imdb_title_countries_of_origin",
)

TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1: Operation[TitleCriticsReviewSummaryQueryV1] = Operation(
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
    answer="imdb.title_critics_review_summary_query_v1:TitleCriticsReviewSummaryQueryV1",
    family="imdb_title_critics_review_summary_query",
)

TITLE_DETAILS_QUERY_V1: Operation[TitleDetailsQueryV1] = Operation(
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
    answer="imdb.title_details_query_v1:TitleDetailsQueryV1",
    family="imdb_title_details_query",
)

TITLE_DID_YOU_KNOW_QUERY_V1: Operation[TitleDidYouKnowQueryV1] = Operation(
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
    answer="imdb.title_did_you_know_query_v1:TitleDidYouKnowQueryV1",
    family="imdb_title_did_you_know_query",
)

TITLE_EXTENDED_DETAILS_QUERY_V1: Operation[TitleExtendedDetailsQueryV1] = Operation(
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
    answer="imdb.title_extended_details_query_v1:TitleExtendedDetailsQueryV1",
    family="imdb_title_extended_details_query",
)

TITLE_MORE_LIKE_THIS_QUERY_V1: Operation[TitleMoreLikeThisQueryV1] = Operation(
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
    answer="imdb.title_more_like_this_query_v1:TitleMoreLikeThisQueryV1",
    family="imdb_title_more_like_this_query",
)

TITLE_PLOT_QUERY_V1: Operation[TitlePlotQueryV1] = Operation(
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
    answer="imdb.title_plot_query_v1:TitlePlotQueryV1",
    family="imdb_title_plot_query",
)

TITLE_REDUX_OVERVIEW_QUERY_V1: Operation[TitleReduxOverviewQueryV1] = Operation(
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
    answer="imdb.title_redux_overview_query_v1:TitleReduxOverviewQueryV1",
    family="imdb_title_redux_overview_query",
)

TITLE_RELEASE_EXPECTATION_QUERY_V1: Operation[TitleReleaseExpectationQueryV1] = Operation(
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
    answer="imdb.title_release_expectation_query_v1:TitleReleaseExpectationQueryV1",
    family="imdb_title_release_expectation_query",
)

TITLE_TOP_CAST_AND_CREW_V1: Operation[TitleTopCastAndCrewV1] = Operation(
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
    answer="imdb.title_top_cast_and_crew_v1:TitleTopCastAndCrewV1",
    family="imdb_title_top_cast_and_crew",
)

TITLE_USER_REVIEWS_SUMMARY_QUERY_V1: Operation[TitleUserReviewsSummaryQueryV1] = Operation(
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
    answer="imdb.title_user_reviews_summary_query_v1:TitleUserReviewsSummaryQueryV1",
    family="imdb_title_user_reviews_summary_query",
)
