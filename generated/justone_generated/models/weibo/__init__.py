# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `weibo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_fans_v1 as get_fans_v1
    from . import get_followers_v1 as get_followers_v1
    from . import get_user_detail_v3 as get_user_detail_v3
    from . import get_user_post_v1 as get_user_post_v1
    from . import get_weibo_detail_v1 as get_weibo_detail_v1
    from . import hot_search_v1 as hot_search_v1
    from . import search_all_v2 as search_all_v2
    from . import tv_component_v1 as tv_component_v1
    from .get_fans_v1 import GetFansV1 as GetFansV1
    from .get_followers_v1 import GetFollowersV1 as GetFollowersV1
    from .get_user_detail_v3 import GetUserDetailV3 as GetUserDetailV3
    from .get_user_post_v1 import GetUserPostV1 as GetUserPostV1
    from .get_weibo_detail_v1 import GetWeiboDetailV1 as GetWeiboDetailV1
    from .hot_search_v1 import HotSearchV1 as HotSearchV1
    from .search_all_v2 import SearchAllV2 as SearchAllV2
    from .tv_component_v1 import TvComponentV1 as TvComponentV1

__all__: list[str] = [
    "GetFansV1",
    "GetFollowersV1",
    "GetUserDetailV3",
    "GetUserPostV1",
    "GetWeiboDetailV1",
    "HotSearchV1",
    "SearchAllV2",
    "TvComponentV1",
    "get_fans_v1",
    "get_followers_v1",
    "get_user_detail_v3",
    "get_user_post_v1",
    "get_weibo_detail_v1",
    "hot_search_v1",
    "search_all_v2",
    "tv_component_v1",
]
_WHERE: dict[str, str] = {
    "GetFansV1": "get_fans_v1",
    "GetFollowersV1": "get_followers_v1",
    "GetUserDetailV3": "get_user_detail_v3",
    "GetUserPostV1": "get_user_post_v1",
    "GetWeiboDetailV1": "get_weibo_detail_v1",
    "HotSearchV1": "hot_search_v1",
    "SearchAllV2": "search_all_v2",
    "TvComponentV1": "tv_component_v1",
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
