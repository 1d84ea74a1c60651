# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Douban Movie, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import douban as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.douban.get_movie_comments_v1 import GetMovieCommentsV1
    from ..models.douban.get_movie_review_detail_v1 import GetMovieReviewDetailV1
    from ..models.douban.get_movie_reviews_v1 import GetMovieReviewsV1
    from ..models.douban.get_recent_hot_movie_v1 import GetRecentHotMovieV1
    from ..models.douban.get_recent_hot_tv_v1 import GetRecentHotTvV1
    from ..models.douban.get_subject_detail_v1 import GetSubjectDetailV1

    GetMovieReviewsV1SortChoice = Literal["time", "hotest"] | str
    SortChoice = Literal["time", "new_score"] | str


class Douban(Namespace):
    """Douban Movie: `/api/douban`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_movie_comments_v1(
        self, *, subject_id: str, sort: SortChoice | None = None, page: int | None = None
    ) -> Answer[GetMovieCommentsV1]:
        """Comments: returns comments.

        Page through short Douban comments on a film or series by subject ID, sorted by time or new score.

        Args:
            subject_id: ID of the film or TV title (subject) on Douban.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'time' when None.
                - `time`: Time
                - `new_score`: New Score
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-movie-comments/v1
        """
        return self._call(_operations.GET_MOVIE_COMMENTS_V1, {"subjectId": subject_id, "sort": sort, "page": page})

    def get_movie_review_detail_v1(self, *, review_id: str) -> Answer[GetMovieReviewDetailV1]:
        """Review Details: returns title, content, rating, user, time and more.

        Fetch one long-form Douban review by review ID.

        Args:
            review_id: ID of the Douban review to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-movie-review-detail/v1
        """
        return self._call(_operations.GET_MOVIE_REVIEW_DETAIL_V1, {"reviewId": review_id})

    def get_movie_reviews_v1(
        self, *, subject_id: str, sort: GetMovieReviewsV1SortChoice | None = None, page: int | None = None
    ) -> Answer[GetMovieReviewsV1]:
        """Movie Reviews: returns data.reviews[] with title, description, rating, time, review_url and more.

        Page through long-form Douban reviews of a film or series by subject ID, sorted by time or popularity.

        Args:
            subject_id: ID of the film or TV title (subject) on Douban.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'time' when None.
                - `time`: Time
                - `hotest`: Hottest
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-movie-reviews/v1
        """
        return self._call(_operations.GET_MOVIE_REVIEWS_V1, {"subjectId": subject_id, "sort": sort, "page": page})

    def get_recent_hot_movie_v1(self, *, page: int | None = None) -> Answer[GetRecentHotMovieV1]:
        """Recent Hot Movie: returns data.items_[] with title, rating, id, card_subtitle and more.

        Page through the films that Douban currently lists as recently hot.

        Args:
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-recent-hot-movie/v1
        """
        return self._call(_operations.GET_RECENT_HOT_MOVIE_V1, {"page": page})

    def get_recent_hot_tv_v1(self, *, page: int | None = None) -> Answer[GetRecentHotTvV1]:
        """Recent Hot TV: returns data.items_[] with title, rating, id, card_subtitle and more.

        Page through the TV series that Douban currently lists as recently hot.

        Args:
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-recent-hot-tv/v1
        """
        return self._call(_operations.GET_RECENT_HOT_TV_V1, {"page": page})

    def get_subject_detail_v1(self, *, subject_id: str) -> Answer[GetSubjectDetailV1]:
        """Subject Details: returns title, rating, release_date, alias and more.

        Fetch the detail-page data of a Douban film or series by its subject ID.

        Args:
            subject_id: ID of the film or TV title (subject) on Douban.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-subject-detail/v1
        """
        return self._call(_operations.GET_SUBJECT_DETAIL_V1, {"subjectId": subject_id})


class AsyncDouban(Namespace):
    """Douban Movie: `/api/douban`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_movie_comments_v1(
        self, *, subject_id: str, sort: SortChoice | None = None, page: int | None = None
    ) -> Answer[GetMovieCommentsV1]:
        """Comments: returns comments.

        Page through short Douban comments on a film or series by subject ID, sorted by time or new score.

        Args:
            subject_id: ID of the film or TV title (subject) on Douban.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'time' when None.
                - `time`: Time
                - `new_score`: New Score
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-movie-comments/v1
        """
        return await self._call(
            _operations.GET_MOVIE_COMMENTS_V1, {"subjectId": subject_id, "sort": sort, "page": page}
        )

    async def get_movie_review_detail_v1(self, *, review_id: str) -> Answer[GetMovieReviewDetailV1]:
        """Review Details: returns title, content, rating, user, time and more.

        Fetch one long-form Douban review by review ID.

        Args:
            review_id: ID of the Douban review to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-movie-review-detail/v1
        """
        return await self._call(_operations.GET_MOVIE_REVIEW_DETAIL_V1, {"reviewId": review_id})

    async def get_movie_reviews_v1(
        self, *, subject_id: str, sort: GetMovieReviewsV1SortChoice | None = None, page: int | None = None
    ) -> Answer[GetMovieReviewsV1]:
        """Movie Reviews: returns data.reviews[] with title, description, rating, time, review_url and more.

        Page through long-form Douban reviews of a film or series by subject ID, sorted by time or popularity.

        Args:
            subject_id: ID of the film or TV title (subject) on Douban.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'time' when None.
                - `time`: Time
                - `hotest`: Hottest
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-movie-reviews/v1
        """
        return await self._call(_operations.GET_MOVIE_REVIEWS_V1, {"subjectId": subject_id, "sort": sort, "page": page})

    async def get_recent_hot_movie_v1(self, *, page: int | None = None) -> Answer[GetRecentHotMovieV1]:
        """Recent Hot Movie: returns data.items_[] with title, rating, id, card_subtitle and more.

        Page through the films that Douban currently lists as recently hot.

        Args:
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-recent-hot-movie/v1
        """
        return await self._call(_operations.GET_RECENT_HOT_MOVIE_V1, {"page": page})

    async def get_recent_hot_tv_v1(self, *, page: int | None = None) -> Answer[GetRecentHotTvV1]:
        """Recent Hot TV: returns data.items_[] with title, rating, id, card_subtitle and more.

        Page through the TV series that Douban currently lists as recently hot.

        Args:
            page: Which page of results to return. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-recent-hot-tv/v1
        """
        return await self._call(_operations.GET_RECENT_HOT_TV_V1, {"page": page})

    async def get_subject_detail_v1(self, *, subject_id: str) -> Answer[GetSubjectDetailV1]:
        """Subject Details: returns title, rating, release_date, alias and more.

        Fetch the detail-page data of a Douban film or series by its subject ID.

        Args:
            subject_id: ID of the film or TV title (subject) on Douban.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/douban/get-subject-detail/v1
        """
        return await self._call(_operations.GET_SUBJECT_DETAIL_V1, {"subjectId": subject_id})
