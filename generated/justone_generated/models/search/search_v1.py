# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/search/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins
from typing import Any

from ..._record import PageOf, Record

__all__ = ["SearchV1", "Author", "ListItem"]


class SearchV1(PageOf["ListItem"]):
    """`data`; seen 1 time."""

    list: _builtins.list[ListItem]
    nextCursor: str | None
    totalNumber: int | None


class Author(Record):
    """`data.list[].author`; seen 10 times."""

    avatar: str | None
    id: str | None
    nickname: str | None
    username: str | None


class ListItem(Record):
    """`data.list[]`; seen 10 times."""

    author: Author
    content: str | None
    createTime: int | None
    """Epoch milliseconds."""
    image: list[str]
    sourceName: str | None
    title: str | None
    url: str | None
    video: list[Any]
