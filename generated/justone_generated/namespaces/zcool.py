# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of ZCOOL, sync and async."""

from __future__ import annotations

from typing import Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import zcool as _operations


class Zcool(Namespace):
    """ZCOOL: `/api/zcool`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def search_image_v1(
        self, *, keyword: str, limit: str | None = None, start_page: str | None = None, max_pages: str | None = None
    ) -> Answer[Any]:
        """Image Search.

        Search ZCool community artwork images by keyword, with image and page limits; each result carries its
        work-page URL and author.

        Args:
            keyword: Term that the images should match: at most 200 characters, control characters
                excluded.
            limit: Most distinct images to return.
            start_page: First page to search, counted from 1; to continue, pass the next page reported by
                the preceding call.
            max_pages: Most pages to visit in one request; the last one may not lie beyond page 10000.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zcool/search-image/v1
        """
        return self._call(
            _operations.SEARCH_IMAGE_V1,
            {"keyword": keyword, "limit": limit, "startPage": start_page, "maxPages": max_pages},
        )


class AsyncZcool(Namespace):
    """ZCOOL: `/api/zcool`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def search_image_v1(
        self, *, keyword: str, limit: str | None = None, start_page: str | None = None, max_pages: str | None = None
    ) -> Answer[Any]:
        """Image Search.

        Search ZCool community artwork images by keyword, with image and page limits; each result carries its
        work-page URL and author.

        Args:
            keyword: Term that the images should match: at most 200 characters, control characters
                excluded.
            limit: Most distinct images to return.
            start_page: First page to search, counted from 1; to continue, pass the next page reported by
                the preceding call.
            max_pages: Most pages to visit in one request; the last one may not lie beyond page 10000.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zcool/search-image/v1
        """
        return await self._call(
            _operations.SEARCH_IMAGE_V1,
            {"keyword": keyword, "limit": limit, "startPage": start_page, "maxPages": max_pages},
        )
