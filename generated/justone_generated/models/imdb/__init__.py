# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `imdb`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import main_search_query_v1 as main_search_query_v1
    from . import news_by_category_query_v1 as news_by_category_query_v1
    from . import streaming_picks_query_v1 as streaming_picks_query_v1
    from . import title_awards_summary_query_v1 as title_awards_summary_query_v1
    from . import title_base_query_v1 as title_base_query_v1
    from . import title_box_office_summary_v1 as title_box_office_summary_v1
    from . import title_chart_rankings_v1 as title_chart_rankings_v1
    from . import title_contribution_questions_v1 as title_contribution_questions_v1
    from . import title_countries_of_origin_v1 as title_countries_of_origin_v1
    from . import title_critics_review_summary_query_v1 as title_critics_review_summary_query_v1
    from . import title_details_query_v1 as title_details_query_v1
    from . import title_did_you_know_query_v1 as title_did_you_know_query_v1
    from . import title_extended_details_query_v1 as title_extended_details_query_v1
    from . import title_more_like_this_query_v1 as title_more_like_this_query_v1
    from . import title_plot_query_v1 as title_plot_query_v1
    from . import title_redux_overview_query_v1 as title_redux_overview_query_v1
    from . import title_release_expectation_query_v1 as title_release_expectation_query_v1
    from . import title_top_cast_and_crew_v1 as title_top_cast_and_crew_v1
    from . import title_user_reviews_summary_query_v1 as title_user_reviews_summary_query_v1
    from .main_search_query_v1 import MainSearchQueryV1 as MainSearchQueryV1
    from .news_by_category_query_v1 import NewsByCategoryQueryV1 as NewsByCategoryQueryV1
    from .streaming_picks_query_v1 import StreamingPicksQueryV1 as StreamingPicksQueryV1
    from .title_awards_summary_query_v1 import TitleAwardsSummaryQueryV1 as TitleAwardsSummaryQueryV1
    from .title_base_query_v1 import TitleBaseQueryV1 as TitleBaseQueryV1
    from .title_box_office_summary_v1 import TitleBoxOfficeSummaryV1 as TitleBoxOfficeSummaryV1
    from .title_chart_rankings_v1 import TitleChartRankingsV1 as TitleChartRankingsV1
    from .title_contribution_questions_v1 import TitleContributionQuestionsV1 as TitleContributionQuestionsV1
    from .title_countries_of_origin_v1 import TitleCountriesOfOriginV1 as TitleCountriesOfOriginV1
    from .title_critics_review_summary_query_v1 import (
        TitleCriticsReviewSummaryQueryV1 as TitleCriticsReviewSummaryQueryV1,
    )
    from .title_details_query_v1 import TitleDetailsQueryV1 as TitleDetailsQueryV1
    from .title_did_you_know_query_v1 import TitleDidYouKnowQueryV1 as TitleDidYouKnowQueryV1
    from .title_extended_details_query_v1 import TitleExtendedDetailsQueryV1 as TitleExtendedDetailsQueryV1
    from .title_more_like_this_query_v1 import TitleMoreLikeThisQueryV1 as TitleMoreLikeThisQueryV1
    from .title_plot_query_v1 import TitlePlotQueryV1 as TitlePlotQueryV1
    from .title_redux_overview_query_v1 import TitleReduxOverviewQueryV1 as TitleReduxOverviewQueryV1
    from .title_release_expectation_query_v1 import TitleReleaseExpectationQueryV1 as TitleReleaseExpectationQueryV1
    from .title_top_cast_and_crew_v1 import TitleTopCastAndCrewV1 as TitleTopCastAndCrewV1
    from .title_user_reviews_summary_query_v1 import TitleUserReviewsSummaryQueryV1 as TitleUserReviewsSummaryQueryV1

__all__: list[str] = [
    "MainSearchQueryV1",
    "NewsByCategoryQueryV1",
    "StreamingPicksQueryV1",
    "TitleAwardsSummaryQueryV1",
    "TitleBaseQueryV1",
    "TitleBoxOfficeSummaryV1",
    "TitleChartRankingsV1",
    "TitleContributionQuestionsV1",
    "TitleCountriesOfOriginV1",
    "TitleCriticsReviewSummaryQueryV1",
    "TitleDetailsQueryV1",
    "TitleDidYouKnowQueryV1",
    "TitleExtendedDetailsQueryV1",
    "TitleMoreLikeThisQueryV1",
    "TitlePlotQueryV1",
    "TitleReduxOverviewQueryV1",
    "TitleReleaseExpectationQueryV1",
    "TitleTopCastAndCrewV1",
    "TitleUserReviewsSummaryQueryV1",
    "main_search_query_v1",
    "news_by_category_query_v1",
    "streaming_picks_query_v1",
    "title_awards_summary_query_v1",
    "title_base_query_v1",
    "title_box_office_summary_v1",
    "title_chart_rankings_v1",
    "title_contribution_questions_v1",
    "title_countries_of_origin_v1",
    "title_critics_review_summary_query_v1",
    "title_details_query_v1",
    "title_did_you_know_query_v1",
    "title_extended_details_query_v1",
    "title_more_like_this_query_v1",
    "title_plot_query_v1",
    "title_redux_overview_query_v1",
    "title_release_expectation_query_v1",
    "title_top_cast_and_crew_v1",
    "title_user_reviews_summary_query_v1",
]
_WHERE: dict[str, str] = {
    "MainSearchQueryV1": "main_search_query_v1",
    "NewsByCategoryQueryV1": "news_by_category_query_v1",
    "StreamingPicksQueryV1": "streaming_picks_query_v1",
    "TitleAwardsSummaryQueryV1": "title_awards_summary_query_v1",
    "TitleBaseQueryV1": "title_base_query_v1",
    "TitleBoxOfficeSummaryV1": "title_box_office_summary_v1",
    "TitleChartRankingsV1": "title_chart_rankings_v1",
    "TitleContributionQuestionsV1": "title_contribution_questions_v1",
    "TitleCountriesOfOriginV1": "title_countries_of_origin_v1",
    "TitleCriticsReviewSummaryQueryV1": "title_critics_review_summary_query_v1",
    "TitleDetailsQueryV1": "title_details_query_v1",
    "TitleDidYouKnowQueryV1": "title_did_you_know_query_v1",
    "TitleExtendedDetailsQueryV1": "title_extended_details_query_v1",
    "TitleMoreLikeThisQueryV1": "title_more_like_this_query_v1",
    "TitlePlotQueryV1": "title_plot_query_v1",
    "TitleReduxOverviewQueryV1": "title_redux_overview_query_v1",
    "TitleReleaseExpectationQueryV1": "title_release_expectation_query_v1",
    "TitleTopCastAndCrewV1": "title_top_cast_and_crew_v1",
    "TitleUserReviewsSummaryQueryV1": "title_user_reviews_summary_query_v1",
}

if not TYPE_CHECKING:  # hidden from type checkers, so that a misspelt name stays an error

    def __getattr__(name):
        from importlib import import_module

        if name not in __all__:
            from ..._nearest import did_you_mean, nearest

            hint = did_you_mean(nearest(name, __all__)) or "dir() lists them"
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}; {hint}", name=name)
        module = import_module(f".{_WHERE.get(name, name)}", __name__)
        return getattr(module, name) if name in _WHERE else module

    def __dir__():
        return sorted({*globals(), *__all__})
