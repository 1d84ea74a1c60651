# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `beike`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import community_list_v1 as community_list_v1
    from . import ershoufang_detail_v1 as ershoufang_detail_v1
    from . import get_ershoufang_list_v1 as get_ershoufang_list_v1
    from .community_list_v1 import CommunityListV1 as CommunityListV1
    from .ershoufang_detail_v1 import ErshoufangDetailV1 as ErshoufangDetailV1
    from .get_ershoufang_list_v1 import GetErshoufangListV1 as GetErshoufangListV1

__all__: list[str] = [
    "CommunityListV1",
    "ErshoufangDetailV1",
    "GetErshoufangListV1",
    "community_list_v1",
    "ershoufang_detail_v1",
    "get_ershoufang_list_v1",
]
_WHERE: dict[str, str] = {
    "CommunityListV1": "community_list_v1",
    "ErshoufangDetailV1": "ershoufang_detail_v1",
    "GetErshoufangListV1": "get_ershoufang_list_v1",
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
