# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Douban Movie, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_MOVIE_COMMENTS_V1: Operation[Any] = Operation(
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
)

GET_MOVIE_REVIEW_DETAIL_V1: Operation[Any] = Operation(
    "douban",
    "get_movie_review_detail_v1",
    "GET",
    "/api/douban/get-movie-review-detail/v1",
    "Review Details",
    version="v1",
    parameters=(Parameter("reviewId", "review_id", required=True),),
)

GET_MOVIE_REVIEWS_V1: Operation[Any] = Operation(
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
)

GET_RECENT_HOT_MOVIE_V1: Operation[Any] = Operation(
    "douban",
    "get_recent_hot_movie_v1",
    "GET",
    "/api/douban/get-recent-hot-movie/v1",
    "Recent Hot Movie",
    version="v1",
    parameters=(Parameter("page", "page", "integer"),),
)

GET_RECENT_HOT_TV_V1: Operation[Any] = Operation(
    "douban",
    "get_recent_hot_tv_v1",
    "GET",
    "/api/douban/get-recent-hot-tv/v1",
    "Recent Hot Tv",
    version="v1",
    parameters=(Parameter("page", "page", "integer"),),
)

GET_SUBJECT_DETAIL_V1: Operation[Any] = Operation(
    "douban",
    "get_subject_detail_v1",
    "GET",
    "/api/douban/get-subject-detail/v1",
    "Subject Details",
    version="v1",
    parameters=(Parameter("subjectId", "subject_id", required=True),),
)
