# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Dewu (Poizon), sync and async."""

from __future__ import annotations

from typing import Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import dewu as _operations


class Dewu(Namespace):
    """Dewu (Poizon): `/api/dewu`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    @deprecated("search_item_list_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Answer[Any]:
        """Product Search.

        Search products on Dewu (Poizon) by keyword, page by page.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return, counted from 1.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/dewu/search-item-list/v1
        """
        return self._call(_operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page})


class AsyncDewu(Namespace):
    """Dewu (Poizon): `/api/dewu`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    @deprecated("search_item_list_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def search_item_list_v1(self, *, keyword: str, page: str | None = None) -> Answer[Any]:
        """Product Search.

        Search products on Dewu (Poizon) by keyword, page by page.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            keyword: Word or phrase to search for.
            page: Which page of results to return, counted from 1.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/dewu/search-item-list/v1
        """
        return await self._call(_operations.SEARCH_ITEM_LIST_V1, {"keyword": keyword, "page": page})
