# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `douban`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_movie_comments_v1 as get_movie_comments_v1
    from . import get_movie_review_detail_v1 as get_movie_review_detail_v1
    from . import get_movie_reviews_v1 as get_movie_reviews_v1
    from . import get_recent_hot_movie_v1 as get_recent_hot_movie_v1
    from . import get_recent_hot_tv_v1 as get_recent_hot_tv_v1
    from . import get_subject_detail_v1 as get_subject_detail_v1
    from .get_movie_comments_v1 import GetMovieCommentsV1 as GetMovieCommentsV1
    from .get_movie_review_detail_v1 import GetMovieReviewDetailV1 as GetMovieReviewDetailV1
    from .get_movie_reviews_v1 import GetMovieReviewsV1 as GetMovieReviewsV1
    from .get_recent_hot_movie_v1 import GetRecentHotMovieV1 as GetRecentHotMovieV1
    from .get_recent_hot_tv_v1 import GetRecentHotTvV1 as GetRecentHotTvV1
    from .get_subject_detail_v1 import GetSubjectDetailV1 as GetSubjectDetailV1

__all__: list[str] = [
    "GetMovieCommentsV1",
    "GetMovieReviewDetailV1",
    "GetMovieReviewsV1",
    "GetRecentHotMovieV1",
    "GetRecentHotTvV1",
    "GetSubjectDetailV1",
    "get_movie_comments_v1",
    "get_movie_review_detail_v1",
    "get_movie_reviews_v1",
    "get_recent_hot_movie_v1",
    "get_recent_hot_tv_v1",
    "get_subject_detail_v1",
]
_WHERE: dict[str, str] = {
    "GetMovieCommentsV1": "get_movie_comments_v1",
    "GetMovieReviewDetailV1": "get_movie_review_detail_v1",
    "GetMovieReviewsV1": "get_movie_reviews_v1",
    "GetRecentHotMovieV1": "get_recent_hot_movie_v1",
    "GetRecentHotTvV1": "get_recent_hot_tv_v1",
    "GetSubjectDetailV1": "get_subject_detail_v1",
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
