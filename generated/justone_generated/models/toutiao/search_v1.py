# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/toutiao/search/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins
from typing import Any

from ..._record import PageOf, Record

__all__ = ["SearchV1", "Item", "ListItem"]


class SearchV1(PageOf["ListItem"]):
    """`data`; seen 1 time."""

    list: _builtins.list[ListItem]
    search_id: str | None


class Item(Record):
    """`data.list[].图片链接[]`; seen 40 times."""

    origin_height: int | None
    origin_width: int | None
    url: str | None
    """Signed address."""


class ListItem(Record):
    """`data.list[]`; seen 9 times."""

    作者名称: str | None
    分享量: Any
    发表时间: str | None
    图片数量: int | None
    图片链接: list[Item]
    搜索关键词: str | None
    收藏量: Any
    文章内容: Any
    文章摘要: Any
    文章标题: str | None
    文章类型: str | None
    文章链接: str | None
    是否包含视频: bool | None
    点赞量: int | None
    评论量: int | None
    转发量: Any
    阅读量: Any
