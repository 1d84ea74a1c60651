# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Social Media, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import search as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.search.search_v1 import SearchV1

    SourceChoice = (
        Literal["ALL", "NEWS", "WEIBO", "WEIXIN", "ZHIHU", "DOUYIN", "XIAOHONGSHU", "BILIBILI", "KUAISHOU"] | str
    )


class Search(Namespace):
    """Social Media: `/api/search`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def search_v1(
        self,
        *,
        keyword: str | None = None,
        source: SourceChoice | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
    ) -> Answer[SearchV1]:
        """Cross-Platform Search: returns data.list[] with title, content, author, createTime, url and more.

        Search recent news and social posts (Weibo, WeChat, Douyin, Xiaohongshu and others) by keyword and
        source; the first call needs start and end times.

        Notes:
            Guidance: Results are served from a cache.
            Guidance: Not everything that exists is returned, and rarer keywords can give incomplete results.

        Args:
            keyword: Search expression: && (both), || (either), - (exclude), parentheses to group, double
                quotes for an exact, untokenized match; e.g. (cat && dog) || bird.
            source: Platform whose content is searched, such as WEIBO or NEWS; `ALL` covers every one. The
                service takes 'ALL' when None.
                - `ALL`: All platforms
                - `NEWS`: News
                - `WEIBO`: Sina Weibo
                - `WEIXIN`: Weixin (WeChat)
                - `ZHIHU`: Zhihu
                - `DOUYIN`: Douyin (TikTok China)
                - `XIAOHONGSHU`: Xiaohongshu (Little Red Book)
                - `BILIBILI`: Bilibili
                - `KUAISHOU`: Kuaishou
            start: Beginning of the searched period, as yyyy-MM-dd HH:mm:ss; mandatory on the first call.
            end: Close of the searched period, as yyyy-MM-dd HH:mm:ss; mandatory on the first call.
            next_cursor: Cursor for the next page, copied from nextCursor in the preceding response.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/search/v1
        """
        return self._call(
            _operations.SEARCH_V1,
            {"keyword": keyword, "source": source, "start": start, "end": end, "nextCursor": next_cursor},
        )


class AsyncSearch(Namespace):
    """Social Media: `/api/search`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def search_v1(
        self,
        *,
        keyword: str | None = None,
        source: SourceChoice | None = None,
        start: str | None = None,
        end: str | None = None,
        next_cursor: str | None = None,
    ) -> Answer[SearchV1]:
        """Cross-Platform Search: returns data.list[] with title, content, author, createTime, url and more.

        Search recent news and social posts (Weibo, WeChat, Douyin, Xiaohongshu and others) by keyword and
        source; the first call needs start and end times.

        Notes:
            Guidance: Results are served from a cache.
            Guidance: Not everything that exists is returned, and rarer keywords can give incomplete results.

        Args:
            keyword: Search expression: && (both), || (either), - (exclude), parentheses to group, double
                quotes for an exact, untokenized match; e.g. (cat && dog) || bird.
            source: Platform whose content is searched, such as WEIBO or NEWS; `ALL` covers every one. The
                service takes 'ALL' when None.
                - `ALL`: All platforms
                - `NEWS`: News
                - `WEIBO`: Sina Weibo
                - `WEIXIN`: Weixin (WeChat)
                - `ZHIHU`: Zhihu
                - `DOUYIN`: Douyin (TikTok China)
                - `XIAOHONGSHU`: Xiaohongshu (Little Red Book)
                - `BILIBILI`: Bilibili
                - `KUAISHOU`: Kuaishou
            start: Beginning of the searched period, as yyyy-MM-dd HH:mm:ss; mandatory on the first call.
            end: Close of the searched period, as yyyy-MM-dd HH:mm:ss; mandatory on the first call.
            next_cursor: Cursor for the next page, copied from nextCursor in the preceding response.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/search/v1
        """
        return await self._call(
            _operations.SEARCH_V1,
            {"keyword": keyword, "source": source, "start": start, "end": end, "nextCursor": next_cursor},
        )
