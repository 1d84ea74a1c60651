# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `tiktok`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_post_comment_v1 as get_post_comment_v1
    from . import get_post_detail_v1 as get_post_detail_v1
    from . import get_post_sub_comment_v1 as get_post_sub_comment_v1
    from . import get_user_detail_v1 as get_user_detail_v1
    from . import get_user_post_v1 as get_user_post_v1
    from . import search_post_v1 as search_post_v1
    from . import search_user_v1 as search_user_v1
    from .get_post_comment_v1 import GetPostCommentV1 as GetPostCommentV1
    from .get_post_detail_v1 import GetPostDetailV1 as GetPostDetailV1
    from .get_post_sub_comment_v1 import GetPostSubCommentV1 as GetPostSubCommentV1
    from .get_user_detail_v1 import GetUserDetailV1 as GetUserDetailV1
    from .get_user_post_v1 import GetUserPostV1 as GetUserPostV1
    from .search_post_v1 import SearchPostV1 as SearchPostV1
    from .search_user_v1 import SearchUserV1 as SearchUserV1

__all__: list[str] = [
    "GetPostCommentV1",
    "GetPostDetailV1",
    "GetPostSubCommentV1",
    "GetUserDetailV1",
    "GetUserPostV1",
    "SearchPostV1",
    "SearchUserV1",
    "get_post_comment_v1",
    "get_post_detail_v1",
    "get_post_sub_comment_v1",
    "get_user_detail_v1",
    "get_user_post_v1",
    "search_post_v1",
    "search_user_v1",
]
_WHERE: dict[str, str] = {
    "GetPostCommentV1": "get_post_comment_v1",
    "GetPostDetailV1": "get_post_detail_v1",
    "GetPostSubCommentV1": "get_post_sub_comment_v1",
    "GetUserDetailV1": "get_user_detail_v1",
    "GetUserPostV1": "get_user_post_v1",
    "SearchPostV1": "search_post_v1",
    "SearchUserV1": "search_user_v1",
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
