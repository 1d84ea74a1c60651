# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `xiaohongshu`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_note_comment_v2 as get_note_comment_v2
    from . import get_note_comment_v4 as get_note_comment_v4
    from . import get_note_detail_v1 as get_note_detail_v1
    from . import get_note_detail_v3 as get_note_detail_v3
    from . import get_note_detail_v7 as get_note_detail_v7
    from . import get_note_sub_comment_v2 as get_note_sub_comment_v2
    from . import get_user_note_list_v2 as get_user_note_list_v2
    from . import get_user_note_list_v4 as get_user_note_list_v4
    from . import get_user_v3 as get_user_v3
    from . import get_user_v4 as get_user_v4
    from . import search_note_v2 as search_note_v2
    from . import search_note_v3 as search_note_v3
    from . import search_recommend_v1 as search_recommend_v1
    from . import search_user_v2 as search_user_v2
    from . import share_url_transfer_v1 as share_url_transfer_v1
    from .get_note_comment_v2 import GetNoteCommentV2 as GetNoteCommentV2
    from .get_note_comment_v4 import GetNoteCommentV4 as GetNoteCommentV4
    from .get_note_detail_v1 import GetNoteDetailV1Item as GetNoteDetailV1Item
    from .get_note_detail_v3 import GetNoteDetailV3Item as GetNoteDetailV3Item
    from .get_note_detail_v7 import GetNoteDetailV7Item as GetNoteDetailV7Item
    from .get_note_sub_comment_v2 import GetNoteSubCommentV2 as GetNoteSubCommentV2
    from .get_user_note_list_v2 import GetUserNoteListV2 as GetUserNoteListV2
    from .get_user_note_list_v4 import GetUserNoteListV4 as GetUserNoteListV4
    from .get_user_v3 import GetUserV3 as GetUserV3
    from .get_user_v4 import GetUserV4 as GetUserV4
    from .search_note_v2 import SearchNoteV2 as SearchNoteV2
    from .search_note_v3 import SearchNoteV3 as SearchNoteV3
    from .search_recommend_v1 import SearchRecommendV1 as SearchRecommendV1
    from .search_user_v2 import SearchUserV2 as SearchUserV2
    from .share_url_transfer_v1 import ShareUrlTransferV1 as ShareUrlTransferV1

__all__: list[str] = [
    "GetNoteCommentV2",
    "GetNoteCommentV4",
    "GetNoteDetailV1Item",
    "GetNoteDetailV3Item",
    "GetNoteDetailV7Item",
    "GetNoteSubCommentV2",
    "GetUserNoteListV2",
    "GetUserNoteListV4",
    "GetUserV3",
    "GetUserV4",
    "SearchNoteV2",
    "SearchNoteV3",
    "SearchRecommendV1",
    "SearchUserV2",
    "ShareUrlTransferV1",
    "get_note_comment_v2",
    "get_note_comment_v4",
    "get_note_detail_v1",
    "get_note_detail_v3",
    "get_note_detail_v7",
    "get_note_sub_comment_v2",
    "get_user_note_list_v2",
    "get_user_note_list_v4",
    "get_user_v3",
    "get_user_v4",
    "search_note_v2",
    "search_note_v3",
    "search_recommend_v1",
    "search_user_v2",
    "share_url_transfer_v1",
]
_WHERE: dict[str, str] = {
    "GetNoteCommentV2": "get_note_comment_v2",
    "GetNoteCommentV4": "get_note_comment_v4",
    "GetNoteDetailV1Item": "get_note_detail_v1",
    "GetNoteDetailV3Item": "get_note_detail_v3",
    "GetNoteDetailV7Item": "get_note_detail_v7",
    "GetNoteSubCommentV2": "get_note_sub_comment_v2",
    "GetUserNoteListV2": "get_user_note_list_v2",
    "GetUserNoteListV4": "get_user_note_list_v4",
    "GetUserV3": "get_user_v3",
    "GetUserV4": "get_user_v4",
    "SearchNoteV2": "search_note_v2",
    "SearchNoteV3": "search_note_v3",
    "SearchRecommendV1": "search_recommend_v1",
    "SearchUserV2": "search_user_v2",
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
