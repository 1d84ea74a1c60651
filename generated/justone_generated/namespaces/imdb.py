# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of IMDb, sync and async."""

from __future__ import annotations

from typing import Any, Literal

from .._base import Answer, AsyncCaller, Caller
from ..operations import imdb as _operations


class Imdb:
    """IMDb: `/api/imdb`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def main_search_query_v1(
        self,
        *,
        search_term: str,
        type: Literal["Top", "Movies", "Shows", "People", "Interests", "Episodes", "Podcast", "Video_games"]
        | str
        | None = None,
        limit: int | None = None,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Keyword Search.

        Search IMDb by text within one result category, up to a chosen number of matches, in a given locale.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/main-search-query/v1
        """
        return self._call(
            _operations.MAIN_SEARCH_QUERY_V1,
            {"searchTerm": search_term, "type": type, "limit": limit, "languageCountry": language_country},
        )

    def news_by_category_query_v1(
        self,
        *,
        category: Literal["TOP", "MOVIE", "TV", "CELEBRITY"] | str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """News by Category.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/news-by-category-query/v1
        """
        return self._call(
            _operations.NEWS_BY_CATEGORY_QUERY_V1, {"category": category, "languageCountry": language_country}
        )

    def streaming_picks_query_v1(
        self,
        *,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Streaming Picks.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/streaming-picks-query/v1
        """
        return self._call(_operations.STREAMING_PICKS_QUERY_V1, {"languageCountry": language_country})

    def title_awards_summary_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Awards Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-awards-summary-query/v1
        """
        return self._call(_operations.TITLE_AWARDS_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_base_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Base Info.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-base-query/v1
        """
        return self._call(_operations.TITLE_BASE_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_box_office_summary_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Box Office Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-box-office-summary/v1
        """
        return self._call(_operations.TITLE_BOX_OFFICE_SUMMARY_V1, {"id": id, "languageCountry": language_country})

    def title_chart_rankings_v1(
        self,
        *,
        rankings_chart_type: Literal["TOP_250", "TOP_250_TV"] | str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Chart Rankings.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-chart-rankings/v1
        """
        return self._call(
            _operations.TITLE_CHART_RANKINGS_V1,
            {"rankingsChartType": rankings_chart_type, "languageCountry": language_country},
        )

    def title_contribution_questions_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Contribution Questions.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-contribution-questions/v1
        """
        return self._call(_operations.TITLE_CONTRIBUTION_QUESTIONS_V1, {"id": id, "languageCountry": language_country})

    def title_countries_of_origin_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Countries of Origin.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-countries-of-origin/v1
        """
        return self._call(_operations.TITLE_COUNTRIES_OF_ORIGIN_V1, {"id": id, "languageCountry": language_country})

    def title_critics_review_summary_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Critics Review Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-critics-review-summary-query/v1
        """
        return self._call(
            _operations.TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    def title_details_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Details.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-details-query/v1
        """
        return self._call(_operations.TITLE_DETAILS_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_did_you_know_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """'Did You Know' Insights.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-did-you-know-query/v1
        """
        return self._call(_operations.TITLE_DID_YOU_KNOW_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_extended_details_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Extended Details.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-extended-details-query/v1
        """
        return self._call(_operations.TITLE_EXTENDED_DETAILS_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_more_like_this_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Recommendations.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-more-like-this-query/v1
        """
        return self._call(_operations.TITLE_MORE_LIKE_THIS_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_plot_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Plot Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-plot-query/v1
        """
        return self._call(_operations.TITLE_PLOT_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_redux_overview_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Redux Overview.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-redux-overview-query/v1
        """
        return self._call(_operations.TITLE_REDUX_OVERVIEW_QUERY_V1, {"id": id, "languageCountry": language_country})

    def title_release_expectation_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Release Expectation.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-release-expectation-query/v1
        """
        return self._call(
            _operations.TITLE_RELEASE_EXPECTATION_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    def title_top_cast_and_crew_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Top Cast and Crew.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-top-cast-and-crew/v1
        """
        return self._call(_operations.TITLE_TOP_CAST_AND_CREW_V1, {"id": id, "languageCountry": language_country})

    def title_user_reviews_summary_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """User Reviews Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-user-reviews-summary-query/v1
        """
        return self._call(
            _operations.TITLE_USER_REVIEWS_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )


class AsyncImdb:
    """IMDb: `/api/imdb`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def main_search_query_v1(
        self,
        *,
        search_term: str,
        type: Literal["Top", "Movies", "Shows", "People", "Interests", "Episodes", "Podcast", "Video_games"]
        | str
        | None = None,
        limit: int | None = None,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Keyword Search.

        Search IMDb by text within one result category, up to a chosen number of matches, in a given locale.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/main-search-query/v1
        """
        return await self._call(
            _operations.MAIN_SEARCH_QUERY_V1,
            {"searchTerm": search_term, "type": type, "limit": limit, "languageCountry": language_country},
        )

    async def news_by_category_query_v1(
        self,
        *,
        category: Literal["TOP", "MOVIE", "TV", "CELEBRITY"] | str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """News by Category.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/news-by-category-query/v1
        """
        return await self._call(
            _operations.NEWS_BY_CATEGORY_QUERY_V1, {"category": category, "languageCountry": language_country}
        )

    async def streaming_picks_query_v1(
        self,
        *,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Streaming Picks.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/streaming-picks-query/v1
        """
        return await self._call(_operations.STREAMING_PICKS_QUERY_V1, {"languageCountry": language_country})

    async def title_awards_summary_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Awards Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-awards-summary-query/v1
        """
        return await self._call(
            _operations.TITLE_AWARDS_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_base_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Base Info.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-base-query/v1
        """
        return await self._call(_operations.TITLE_BASE_QUERY_V1, {"id": id, "languageCountry": language_country})

    async def title_box_office_summary_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Box Office Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-box-office-summary/v1
        """
        return await self._call(
            _operations.TITLE_BOX_OFFICE_SUMMARY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_chart_rankings_v1(
        self,
        *,
        rankings_chart_type: Literal["TOP_250", "TOP_250_TV"] | str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Chart Rankings.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-chart-rankings/v1
        """
        return await self._call(
            _operations.TITLE_CHART_RANKINGS_V1,
            {"rankingsChartType": rankings_chart_type, "languageCountry": language_country},
        )

    async def title_contribution_questions_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Contribution Questions.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-contribution-questions/v1
        """
        return await self._call(
            _operations.TITLE_CONTRIBUTION_QUESTIONS_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_countries_of_origin_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Countries of Origin.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-countries-of-origin/v1
        """
        return await self._call(
            _operations.TITLE_COUNTRIES_OF_ORIGIN_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_critics_review_summary_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Critics Review Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-critics-review-summary-query/v1
        """
        return await self._call(
            _operations.TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_details_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Details.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-details-query/v1
        """
        return await self._call(_operations.TITLE_DETAILS_QUERY_V1, {"id": id, "languageCountry": language_country})

    async def title_did_you_know_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """'Did You Know' Insights.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-did-you-know-query/v1
        """
        return await self._call(
            _operations.TITLE_DID_YOU_KNOW_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_extended_details_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Extended Details.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-extended-details-query/v1
        """
        return await self._call(
            _operations.TITLE_EXTENDED_DETAILS_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_more_like_this_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Recommendations.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-more-like-this-query/v1
        """
        return await self._call(
            _operations.TITLE_MORE_LIKE_THIS_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_plot_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Plot Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-plot-query/v1
        """
        return await self._call(_operations.TITLE_PLOT_QUERY_V1, {"id": id, "languageCountry": language_country})

    async def title_redux_overview_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Redux Overview.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-redux-overview-query/v1
        """
        return await self._call(
            _operations.TITLE_REDUX_OVERVIEW_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_release_expectation_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Release Expectation.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-release-expectation-query/v1
        """
        return await self._call(
            _operations.TITLE_RELEASE_EXPECTATION_QUERY_V1, {"id": id, "languageCountry": language_country}
        )

    async def title_top_cast_and_crew_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """Top Cast and Crew.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-top-cast-and-crew/v1
        """
        return await self._call(_operations.TITLE_TOP_CAST_AND_CREW_V1, {"id": id, "languageCountry": language_country})

    async def title_user_reviews_summary_query_v1(
        self,
        *,
        id: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Answer[Any]:
        """User Reviews Summary.

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
            No answer was ever recorded: `data` comes as received.

        Raises:
            JustOneError: Its subclass tells what happened and what to try.

        Source: GET /api/imdb/title-user-reviews-summary-query/v1
        """
        return await self._call(
            _operations.TITLE_USER_REVIEWS_SUMMARY_QUERY_V1, {"id": id, "languageCountry": language_country}
        )
