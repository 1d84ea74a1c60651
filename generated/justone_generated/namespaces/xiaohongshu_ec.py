# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Xiaohongshu E-commerce (RedNote), sync and async."""

from __future__ import annotations

from typing import Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import xiaohongshu_ec as _operations


class XiaohongshuEc(Namespace):
    """Xiaohongshu E-commerce (RedNote): `/api/xiaohongshu-ec`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def search_products_v1(self, *, keyword: str, page: str | None = None, search_id: str | None = None) -> Answer[Any]:
        """Product Search.

        Search Xiaohongshu E-commerce products by keyword; any page beyond 1 must carry the searchId from page
        1.

        Args:
            keyword: Word or phrase to search for.
            page: Which page to return; the first one is 1.
            search_id: Search ID given by the page 1 response; mandatory for every later page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-ec/search-products/v1
        """
        return self._call(_operations.SEARCH_PRODUCTS_V1, {"keyword": keyword, "page": page, "searchId": search_id})


class AsyncXiaohongshuEc(Namespace):
    """Xiaohongshu E-commerce (RedNote): `/api/xiaohongshu-ec`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def search_products_v1(
        self, *, keyword: str, page: str | None = None, search_id: str | None = None
    ) -> Answer[Any]:
        """Product Search.

        Search Xiaohongshu E-commerce products by keyword; any page beyond 1 must carry the searchId from page
        1.

        Args:
            keyword: Word or phrase to search for.
            page: Which page to return; the first one is 1.
            search_id: Search ID given by the page 1 response; mandatory for every later page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/xiaohongshu-ec/search-products/v1
        """
        return await self._call(
            _operations.SEARCH_PRODUCTS_V1, {"keyword": keyword, "page": page, "searchId": search_id}
        )
