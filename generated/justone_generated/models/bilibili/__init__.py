# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `bilibili`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_user_detail_v2 as get_user_detail_v2
    from . import get_user_relation_stat_v1 as get_user_relation_stat_v1
    from . import get_user_video_list_v2 as get_user_video_list_v2
    from . import get_video_caption_v2 as get_video_caption_v2
    from . import get_video_comment_v2 as get_video_comment_v2
    from . import get_video_danmu_v2 as get_video_danmu_v2
    from . import get_video_detail_v2 as get_video_detail_v2
    from . import search_video_v2 as search_video_v2
    from . import share_url_transfer_v1 as share_url_transfer_v1
    from .get_user_detail_v2 import GetUserDetailV2 as GetUserDetailV2
    from .get_user_relation_stat_v1 import GetUserRelationStatV1 as GetUserRelationStatV1
    from .get_user_video_list_v2 import GetUserVideoListV2 as GetUserVideoListV2
    from .get_video_caption_v2 import GetVideoCaptionV2 as GetVideoCaptionV2
    from .get_video_comment_v2 import GetVideoCommentV2 as GetVideoCommentV2
    from .get_video_detail_v2 import GetVideoDetailV2 as GetVideoDetailV2
    from .search_video_v2 import SearchVideoV2 as SearchVideoV2
    from .share_url_transfer_v1 import ShareUrlTransferV1 as ShareUrlTransferV1

__all__: list[str] = [
    "GetUserDetailV2",
    "GetUserRelationStatV1",
    "GetUserVideoListV2",
    "GetVideoCaptionV2",
    "GetVideoCommentV2",
    "GetVideoDetailV2",
    "SearchVideoV2",
    "ShareUrlTransferV1",
    "get_user_detail_v2",
    "get_user_relation_stat_v1",
    "get_user_video_list_v2",
    "get_video_caption_v2",
    "get_video_comment_v2",
    "get_video_danmu_v2",
    "get_video_detail_v2",
    "search_video_v2",
    "share_url_transfer_v1",
]
_WHERE: dict[str, str] = {
    "GetUserDetailV2": "get_user_detail_v2",
    "GetUserRelationStatV1": "get_user_relation_stat_v1",
    "GetUserVideoListV2": "get_user_video_list_v2",
    "GetVideoCaptionV2": "get_video_caption_v2",
    "GetVideoCommentV2": "get_video_comment_v2",
    "GetVideoDetailV2": "get_video_detail_v2",
    "SearchVideoV2": "search_video_v2",
    "ShareUrlTransferV1": "share_url_transfer_v1",
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
