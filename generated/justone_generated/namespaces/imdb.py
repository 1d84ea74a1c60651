# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of IMDb, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import imdb as _operations

if TYPE_CHECKING:
    from typing import Literal

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

    CategoryChoice = Literal["TOP", "MOVIE", "TV", "CELEBRITY"] | str
    LanguageCountryChoice = (
        Literal["en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"] | str
    )
    RankingsChartTypeChoice = Literal["TOP_250", "TOP_250_TV"] | str
    TypeChoice = Literal["Top", "Movies", "Shows", "People", "Interests", "Episodes", "Podcast", "Video_games"] | str


class Imdb(Namespace):
    """IMDb: `/api/imdb`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def main_search_query_v1(
        self,
        *,
        search_term: str,
        type: TypeChoice | None = None,
        limit: int | None = None,
        language_country: LanguageCountryChoice | None = None,
    ) -> Answer[MainSearchQueryV1]:
        """Keyword Search: returns mainSearch.

        Search IMDb by text within one result category, up to a chosen number of matches, in a given locale.

        The provider's documentation leaves this operation out.

        Args:
            search_term: Text that IMDb should search for.
            type: Kind of results to search, such as Movies, Shows or People. The service takes 'Top' when
                None.
                - `Top`: Top Results
                - `Movies`: Movies
                - `Shows`: TV Shows
                - `People`: People
                - `Interests`: Interests
                - `Episodes`: Episodes
                - `Podcast`: Podcasts
                - `Video_games`: Video Games
            limit: Most results to return, from 1 to 300. The service takes 25 when None.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/main-search-query/v1
        """
        return self._call(
            _operations.MAIN_SEARCH_QUERY_V1,
            {"searchTerm": search_term, "type": type, "limit": limit, "languageCountry": language_country},
        )

    def news_by_category_query_v1(
        self, *, category: CategoryChoice, language_country: LanguageCountryChoice | None = None
    ) -> Answer[NewsByCategoryQueryV1]:
        """News by Category: returns news.

        IMDb news for one category (top, movie, TV or celebrity), localized by language and country.

        Args:
            category: Section of IMDb news: top, movie, TV or celebrity.
                - `TOP`: Top News
                - `MOVIE`: Movie News
                - `TV`: TV News
                - `CELEBRITY`: Celebrity News
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/news-by-category-query/v1
        """
        return self._call(
            _operations.NEWS_BY_CATEGORY_QUERY_V1, {"category": category, "languageCountry": language_country}
        )

    def streaming_picks_query_v1(
        self, *, language_country: LanguageCountryChoice | None = None
    ) -> Answer[StreamingPicksQueryV1]:
        """Streaming Picks: returns streamingTitles.

        IMDb's streaming picks for Prime Video, localized by language and country.

        Args:
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/streaming-picks-query/v1
        """
        return self._call(_operations.STREAMING_PICKS_QUERY_V1, {"languageCountry": language_country})

    def title_awards_summary_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleAwardsSummaryQueryV1]:
        """Awards Summary: returns title.

        Summary of the awards of an IMDb title ID, localized to the chosen language and country.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-awards-summary-query/v1
        """
        return self._call(_operations.TITLE_AWARDS_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_base_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleBaseQueryV1]:
        """Base Info: returns data.title with titleText, releaseDate, id, originalTitleText and more.

        Basic record of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-base-query/v1
        """
        return self._call(_operations.TITLE_BASE_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_box_office_summary_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleBoxOfficeSummaryV1]:
        """Box Office Summary: returns data.title with titleText, releaseYear, id, budget and more.

        Box-office summary of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-box-office-summary/v1
        """
        return self._call(_operations.TITLE_BOX_OFFICE_SUMMARY_V1, {"id": id, "languageCountry": language_country})

    def title_chart_rankings_v1(
        self, *, rankings_chart_type: RankingsChartTypeChoice, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleChartRankingsV1]:
        """Chart Rankings: returns titleChartRankings.

        IMDb Top 250 chart for either movies or TV, localized by language and country.

        Args:
            rankings_chart_type: Chart to fetch: `TOP_250` for movies, `TOP_250_TV` for TV shows.
                - `TOP_250`: Top 250 Movies
                - `TOP_250_TV`: Top 250 TV Shows
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-chart-rankings/v1
        """
        return self._call(
            _operations.TITLE_CHART_RANKINGS_V1,
            {"rankingsChartType": rankings_chart_type, "languageCountry": language_country},
        )

    def title_contribution_questions_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleContributionQuestionsV1]:
        """Contribution Questions: returns data.title with titleText, releaseDate, id and more.

        Questions IMDb asks contributors about a title, by tt ID and locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-contribution-questions/v1
        """
        return self._call(_operations.TITLE_CONTRIBUTION_QUESTIONS_V1, {"id": id, "languageCountry": language_country})

    def title_countries_of_origin_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleCountriesOfOriginV1]:
        """Countries of Origin: returns title.

        Countries of origin recorded for an IMDb title, by tt ID and locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-countries-of-origin/v1
        """
        return self._call(_operations.TITLE_COUNTRIES_OF_ORIGIN_V1, {"id": id, "languageCountry": language_country})

    def title_critics_review_summary_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleCriticsReviewSummaryQueryV1]:
        """Critics Review Summary: returns title.

        Summary of professional critics' reviews for an IMDb title ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-critics-review-summary-query/v1
        """
        return self._call(
            _operations.TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    def title_details_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleDetailsQueryV1]:
        """Details: returns data.title with titleText, releaseDate, id, akas and more.

        Detail record of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-details-query/v1
        """
        return self._call(_operations.TITLE_DETAILS_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_did_you_know_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleDidYouKnowQueryV1]:
        """'Did You Know' Insights: returns title.

        Trivia from the "Did You Know" section of an IMDb title, by tt ID and locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-did-you-know-query/v1
        """
        return self._call(_operations.TITLE_DID_YOU_KNOW_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_extended_details_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleExtendedDetailsQueryV1]:
        """Extended Details: returns data.title with titleText, releaseDate, id, credits and more.

        Extended detail record of an IMDb title by tt ID, richer than the basic lookup, in a chosen locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-extended-details-query/v1
        """
        return self._call(_operations.TITLE_EXTENDED_DETAILS_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_more_like_this_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleMoreLikeThisQueryV1]:
        """Recommendations: returns title.

        Titles IMDb considers similar to a given tt ID, localized by language and country.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-more-like-this-query/v1
        """
        return self._call(_operations.TITLE_MORE_LIKE_THIS_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_plot_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitlePlotQueryV1]:
        """Plot Summary: returns title.

        Plot text of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-plot-query/v1
        """
        return self._call(_operations.TITLE_PLOT_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_redux_overview_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleReduxOverviewQueryV1]:
        """Redux Overview: returns data.title with titleText, releaseDate, id, canRate and more.

        Consolidated "Redux" overview of one IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-redux-overview-query/v1
        """
        return self._call(_operations.TITLE_REDUX_OVERVIEW_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_release_expectation_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleReleaseExpectationQueryV1]:
        """Release Expectation: returns data.title with titleText, releaseDate, id, episodes and more.

        Expected-release information for an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-release-expectation-query/v1
        """
        return self._call(
            _operations.TITLE_RELEASE_EXPECTATION_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    def title_top_cast_and_crew_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleTopCastAndCrewV1]:
        """Top Cast and Crew: returns title.

        Principal cast and crew of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-top-cast-and-crew/v1
        """
        return self._call(_operations.TITLE_TOP_CAST_AND_CREW_V1, {"id": id, "languageCountry": language_country})

    def title_user_reviews_summary_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleUserReviewsSummaryQueryV1]:
        """User Reviews Summary: returns title.

        Summary of audience reviews for an IMDb title ID, localized to a language and country.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-user-reviews-summary-query/v1
        """
        return self._call(
            _operations.TITLE_USER_REVIEWS_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )


class AsyncImdb(Namespace):
    """IMDb: `/api/imdb`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def main_search_query_v1(
        self,
        *,
        search_term: str,
        type: TypeChoice | None = None,
        limit: int | None = None,
        language_country: LanguageCountryChoice | None = None,
    ) -> Answer[MainSearchQueryV1]:
        """Keyword Search: returns mainSearch.

        Search IMDb by text within one result category, up to a chosen number of matches, in a given locale.

        The provider's documentation leaves this operation out.

        Args:
            search_term: Text that IMDb should search for.
            type: Kind of results to search, such as Movies, Shows or People. The service takes 'Top' when
                None.
                - `Top`: Top Results
                - `Movies`: Movies
                - `Shows`: TV Shows
                - `People`: People
                - `Interests`: Interests
                - `Episodes`: Episodes
                - `Podcast`: Podcasts
                - `Video_games`: Video Games
            limit: Most results to return, from 1 to 300. The service takes 25 when None.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/main-search-query/v1
        """
        return await self._call(
            _operations.MAIN_SEARCH_QUERY_V1,
            {"searchTerm": search_term, "type": type, "limit": limit, "languageCountry": language_country},
        )

    async def news_by_category_query_v1(
        self, *, category: CategoryChoice, language_country: LanguageCountryChoice | None = None
    ) -> Answer[NewsByCategoryQueryV1]:
        """News by Category: returns news.

        IMDb news for one category (top, movie, TV or celebrity), localized by language and country.

        Args:
            category: Section of IMDb news: top, movie, TV or celebrity.
                - `TOP`: Top News
                - `MOVIE`: Movie News
                - `TV`: TV News
                - `CELEBRITY`: Celebrity News
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/news-by-category-query/v1
        """
        return await self._call(
            _operations.NEWS_BY_CATEGORY_QUERY_V1, {"category": category, "languageCountry": language_country}
        )

    async def streaming_picks_query_v1(
        self, *, language_country: LanguageCountryChoice | None = None
    ) -> Answer[StreamingPicksQueryV1]:
        """Streaming Picks: returns streamingTitles.

        IMDb's streaming picks for Prime Video, localized by language and country.

        Args:
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/streaming-picks-query/v1
        """
        return await self._call(_operations.STREAMING_PICKS_QUERY_V1, {"languageCountry": language_country})

    async def title_awards_summary_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleAwardsSummaryQueryV1]:
        """Awards Summary: returns title.

        Summary of the awards of an IMDb title ID, localized to the chosen language and country.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-awards-summary-query/v1
        """
        return await self._call(
            _operations.TITLE_AWARDS_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_base_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleBaseQueryV1]:
        """Base Info: returns data.title with titleText, releaseDate, id, originalTitleText and more.

        Basic record of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-base-query/v1
        """
        return await self._call(_operations.TITLE_BASE_QUERY_V1, {"id": id, "languageCountry": language_country})

    async def title_box_office_summary_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleBoxOfficeSummaryV1]:
        """Box Office Summary: returns data.title with titleText, releaseYear, id, budget and more.

        Box-office summary of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-box-office-summary/v1
        """
        return await self._call(
            _operations.TITLE_BOX_OFFICE_SUMMARY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_chart_rankings_v1(
        self, *, rankings_chart_type: RankingsChartTypeChoice, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleChartRankingsV1]:
        """Chart Rankings: returns titleChartRankings.

        IMDb Top 250 chart for either movies or TV, localized by language and country.

        Args:
            rankings_chart_type: Chart to fetch: `TOP_250` for movies, `TOP_250_TV` for TV shows.
                - `TOP_250`: Top 250 Movies
                - `TOP_250_TV`: Top 250 TV Shows
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-chart-rankings/v1
        """
        return await self._call(
            _operations.TITLE_CHART_RANKINGS_V1,
            {"rankingsChartType": rankings_chart_type, "languageCountry": language_country},
        )

    async def title_contribution_questions_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleContributionQuestionsV1]:
        """Contribution Questions: returns data.title with titleText, releaseDate, id and more.

        Questions IMDb asks contributors about a title, by tt ID and locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-contribution-questions/v1
        """
        return await self._call(
            _operations.TITLE_CONTRIBUTION_QUESTIONS_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_countries_of_origin_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleCountriesOfOriginV1]:
        """Countries of Origin: returns title.

        Countries of origin recorded for an IMDb title, by tt ID and locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-countries-of-origin/v1
        """
        return await self._call(
            _operations.TITLE_COUNTRIES_OF_ORIGIN_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_critics_review_summary_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleCriticsReviewSummaryQueryV1]:
        """Critics Review Summary: returns title.

        Summary of professional critics' reviews for an IMDb title ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-critics-review-summary-query/v1
        """
        return await self._call(
            _operations.TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_details_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleDetailsQueryV1]:
        """Details: returns data.title with titleText, releaseDate, id, akas and more.

        Detail record of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-details-query/v1
        """
        return await self._call(_operations.TITLE_DETAILS_QUERY_V1, {"id": id, "languageCountry": language_country})

    async def title_did_you_know_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleDidYouKnowQueryV1]:
        """'Did You Know' Insights: returns title.

        Trivia from the "Did You Know" section of an IMDb title, by tt ID and locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-did-you-know-query/v1
        """
        return await self._call(
            _operations.TITLE_DID_YOU_KNOW_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_extended_details_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleExtendedDetailsQueryV1]:
        """Extended Details: returns data.title with titleText, releaseDate, id, credits and more.

        Extended detail record of an IMDb title by tt ID, richer than the basic lookup, in a chosen locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-extended-details-query/v1
        """
        return await self._call(
            _operations.TITLE_EXTENDED_DETAILS_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_more_like_this_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleMoreLikeThisQueryV1]:
        """Recommendations: returns title.

        Titles IMDb considers similar to a given tt ID, localized by language and country.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-more-like-this-query/v1
        """
        return await self._call(
            _operations.TITLE_MORE_LIKE_THIS_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_plot_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitlePlotQueryV1]:
        """Plot Summary: returns title.

        Plot text of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-plot-query/v1
        """
        return await self._call(_operations.TITLE_PLOT_QUERY_V1, {"id": id, "languageCountry": language_country})

    async def title_redux_overview_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleReduxOverviewQueryV1]:
        """Redux Overview: returns data.title with titleText, releaseDate, id, canRate and more.

        Consolidated "Redux" overview of one IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-redux-overview-query/v1
        """
        return await self._call(
            _operations.TITLE_REDUX_OVERVIEW_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_release_expectation_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleReleaseExpectationQueryV1]:
        """Release Expectation: returns data.title with titleText, releaseDate, id, episodes and more.

        Expected-release information for an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-release-expectation-query/v1
        """
        return await self._call(
            _operations.TITLE_RELEASE_EXPECTATION_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_top_cast_and_crew_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleTopCastAndCrewV1]:
        """Top Cast and Crew: returns title.

        Principal cast and crew of an IMDb title by its tt ID, in the requested locale.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-top-cast-and-crew/v1
        """
        return await self._call(_operations.TITLE_TOP_CAST_AND_CREW_V1, {"id": id, "languageCountry": language_country})

    async def title_user_reviews_summary_query_v1(
        self, *, id: str, language_country: LanguageCountryChoice | None = None
    ) -> Answer[TitleUserReviewsSummaryQueryV1]:
        """User Reviews Summary: returns title.

        Summary of audience reviews for an IMDb title ID, localized to a language and country.

        Args:
            id: IMDb title ID: tt followed by digits, e.g. tt0111161.
            language_country: Language and country of the returned data, as a code such as en_US or fr_FR.
                The service takes 'en_US' when None.
                - `en_US`: English (US)
                - `fr_CA`: French (Canada)
                - `fr_FR`: French (France)
                - `de_DE`: German (Germany)
                - `hi_IN`: Hindi (India)
                - `it_IT`: Italian (Italy)
                - `pt_BR`: Portuguese (Brazil)
                - `es_ES`: Spanish (Spain)
                - `es_US`: Spanish (US)
                - `es_MX`: Spanish (Mexico)

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/imdb/title-user-reviews-summary-query/v1
        """
        return await self._call(
            _operations.TITLE_USER_REVIEWS_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )
