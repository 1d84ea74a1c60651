# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Douban Movie, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.douban.get_movie_comments_v1 import GetMovieCommentsV1
    from ..models.douban.get_movie_review_detail_v1 import GetMovieReviewDetailV1
    from ..models.douban.get_movie_reviews_v1 import GetMovieReviewsV1
    from ..models.douban.get_recent_hot_movie_v1 import GetRecentHotMovieV1
    from ..models.douban.get_recent_hot_tv_v1 import GetRecentHotTvV1
    from ..models.douban.get_subject_detail_v1 import GetSubjectDetailV1


GET_MOVIE_COMMENTS_V1: Operation[GetMovieCommentsV1] = Operation(
    "douban",
    "get_movie_comments_v1",
    "GET",
    "/api/douban/get-movie-comments/v1",
    "Comments",
    version="v1",
    parameters=(
        Parameter("subjectId", "subject_id", required=True),
        Parameter("sort", "sort", choices=("time", "new_score")),
        Parameter("page", "page", "integer"),
    ),
    answer="douban.get_movie_comments_v1:GetMovieCommentsV1",
    family="douban_get_movie_comments",
)

GET_MOVIE_REVIEW_DETAIL_V1: Operation[GetMovieReviewDetailV1] = Operation(
    "douban",
    "get_movie_review_detail_v1",
    "GET",
    "/api/douban/get-movie-review-detail/v1",
    "Review Details",
    version="v1",
    parameters=(Parameter("reviewId", "review_id", required=True),),
    answer="douban.get_movie_review_detail_v1:GetMovieReviewDetailV1",
    family="douban_get_movie_review_detail",
)

GET_MOVIE_REVIEWS_V1: Operation[GetMovieReviewsV1] = Operation(
    "douban",
    "get_movie_reviews_v1",
    "GET",
    "/api/douban/get-movie-reviews/v1",
    "Movie Reviews",
    version="v1",
    parameters=(
        Parameter("subjectId", "subject_id", required=True),
        Parameter("sort", "sort", choices=("time", "hotest")),
        Parameter("page", "page", "integer"),
    ),
    answer="douban.get_movie_reviews_v1:GetMovieReviewsV1",
    family="douban_get_movie_reviews",
)

GET_RECENT_HOT_MOVIE_V1: Operation[GetRecentHotMovieV1] = Operation(
    "douban",
    "get_recent_hot_movie_v1",
    "GET",
    "/api/douban/get-recent-hot-movie/v1",
    "Recent Hot Movie",
    version="v1",
    parameters=(Parameter("page", "page", "integer"),),
    answer="douban.get_recent_hot_movie_v1:GetRecentHotMovieV1",
    family="douban_get_recent_hot_movie",
)

GET_RECENT_HOT_TV_V1: Operation[GetRecentHotTvV1] = Operation(
    "douban",
    "get_recent_hot_tv_v1",
    "GET",
    "/api/douban/get-recent-hot-tv/v1",
    "Recent Hot TV",
    version="v1",
    parameters=(Parameter("page", "page", "integer"),),
    answer="douban.get_recent_hot_tv_v1:GetRecentHotTvV1",
    family="douban_get_recent_hot_tv",
)

GET_SUBJECT_DETAIL_V1: Operation[GetSubjectDetailV1] = Operation(
    "douban",
    "get_subject_detail_v1",
    "GET",
    "/api/douban/get-subject-detail/v1",
    "Subject Details",
    version="v1",
    parameters=(Parameter("subjectId", "subject_id", required=True),),
    answer="douban.get_subject_detail_v1:GetSubjectDetailV1",
    family="douban_get_subject_detail",
)
