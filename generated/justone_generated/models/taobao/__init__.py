# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `taobao`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_item_comment_v3 as get_item_comment_v3
    from . import get_item_detail_v1 as get_item_detail_v1
    from . import get_item_detail_v3 as get_item_detail_v3
    from . import get_item_detail_v4 as get_item_detail_v4
    from . import get_item_detail_v5 as get_item_detail_v5
    from . import get_item_detail_v9 as get_item_detail_v9
    from . import get_shop_item_list_v1 as get_shop_item_list_v1
    from . import get_shop_item_list_v2 as get_shop_item_list_v2
    from . import get_shop_item_list_v3 as get_shop_item_list_v3
    from . import search_item_list_v1 as search_item_list_v1
    from .get_item_comment_v3 import GetItemCommentV3 as GetItemCommentV3
    from .get_item_detail_v1 import GetItemDetailV1 as GetItemDetailV1
    from .get_item_detail_v3 import GetItemDetailV3 as GetItemDetailV3
    from .get_item_detail_v4 import GetItemDetailV4 as GetItemDetailV4
    from .get_item_detail_v5 import GetItemDetailV5 as GetItemDetailV5
    from .get_item_detail_v9 import GetItemDetailV9 as GetItemDetailV9
    from .get_shop_item_list_v1 import GetShopItemListV1 as GetShopItemListV1
    from .get_shop_item_list_v2 import GetShopItemListV2 as GetShopItemListV2
    from .get_shop_item_list_v3 import GetShopItemListV3 as GetShopItemListV3
    from .search_item_list_v1 import SearchItemListV1 as SearchItemListV1

__all__: list[str] = [
    "GetItemCommentV3",
    "GetItemDetailV1",
    "GetItemDetailV3",
    "GetItemDetailV4",
    "GetItemDetailV5",
    "GetItemDetailV9",
    "GetShopItemListV1",
    "GetShopItemListV2",
    "GetShopItemListV3",
    "SearchItemListV1",
    "get_item_comment_v3",
    "get_item_detail_v1",
    "get_item_detail_v3",
    "get_item_detail_v4",
    "get_item_detail_v5",
    "get_item_detail_v9",
    "get_shop_item_list_v1",
    "get_shop_item_list_v2",
    "get_shop_item_list_v3",
    "search_item_list_v1",
]
_WHERE: dict[str, str] = {
    "GetItemCommentV3": "get_item_comment_v3",
    "GetItemDetailV1": "get_item_detail_v1",
    "GetItemDetailV3": "get_item_detail_v3",
    "GetItemDetailV4": "get_item_detail_v4",
    "GetItemDetailV5": "get_item_detail_v5",
    "GetItemDetailV9": "get_item_detail_v9",
    "GetShopItemListV1": "get_shop_item_list_v1",
    "GetShopItemListV2": "get_shop_item_list_v2",
    "GetShopItemListV3": "get_shop_item_list_v3",
    "SearchItemListV1": "search_item_list_v1",
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
