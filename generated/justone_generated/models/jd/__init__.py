# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""What the operations of `jd` answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_item_comments_v1 as get_item_comments_v1
    from . import get_item_detail_v1 as get_item_detail_v1
    from .get_item_comments_v1 import GetItemCommentsV1 as GetItemCommentsV1
    from .get_item_detail_v1 import GetItemDetailV1 as GetItemDetailV1

__all__: list[str] = ["GetItemCommentsV1", "GetItemDetailV1", "get_item_comments_v1", "get_item_detail_v1"]
_WHERE: dict[str, str] = {"GetItemCommentsV1": "get_item_comments_v1", "GetItemDetailV1": "get_item_detail_v1"}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f".{_WHERE.get(name, name)}", __name__)
    return getattr(module, name) if name in _WHERE else module
