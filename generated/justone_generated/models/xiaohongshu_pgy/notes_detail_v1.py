# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins
from typing import Any

from ..._record import PageOf, Record

__all__ = ["NotesDetailV1", "ListItem"]


class NotesDetailV1(PageOf["ListItem"]):
    """`data`; seen 1 time."""

    list: _builtins.list[ListItem]
    total: int | None


class ListItem(Record):
    """`data.list[]`; seen 8 times."""

    brandName: Any
    collectNum: int | None
    date: str | None
    imgUrl: str | None
    isAdvertise: bool | None
    isVideo: bool | None
    likeNum: int | None
    noteId: str | None
    readNum: int | None
    thirdReadUserNum: int | None
    title: str | None
