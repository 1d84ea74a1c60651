# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `instagram`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_post_detail_v1 as get_post_detail_v1
    from . import get_user_detail_v1 as get_user_detail_v1
    from . import get_user_posts_v1 as get_user_posts_v1
    from . import search_hashtag_posts_v1 as search_hashtag_posts_v1
    from . import search_reels_v1 as search_reels_v1
    from .get_post_detail_v1 import GetPostDetailV1 as GetPostDetailV1
    from .get_user_detail_v1 import GetUserDetailV1 as GetUserDetailV1
    from .get_user_posts_v1 import GetUserPostsV1 as GetUserPostsV1
    from .search_hashtag_posts_v1 import SearchHashtagPostsV1 as SearchHashtagPostsV1
    from .search_reels_v1 import SearchReelsV1 as SearchReelsV1

__all__: list[str] = [
    "GetPostDetailV1",
    "GetUserDetailV1",
    "GetUserPostsV1",
    "SearchHashtagPostsV1",
    "SearchReelsV1",
    "get_post_detail_v1",
    "get_user_detail_v1",
    "get_user_posts_v1",
    "search_hashtag_posts_v1",
    "search_reels_v1",
]
_WHERE: dict[str, str] = {
    "GetPostDetailV1": "get_post_detail_v1",
    "GetUserDetailV1": "get_user_detail_v1",
    "GetUserPostsV1": "get_user_posts_v1",
    "SearchHashtagPostsV1": "search_hashtag_posts_v1",
    "SearchReelsV1": "search_reels_v1",
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
