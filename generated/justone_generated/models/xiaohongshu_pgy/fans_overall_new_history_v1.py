# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins

from ..._record import Record

__all__ = ["FansOverallNewHistoryV1", "ListItem"]


class FansOverallNewHistoryV1(Record):
    """`data`; seen 1 time."""

    fansNumInc: int | None
    fansNumIncRate: float | None
    list: _builtins.list[ListItem]


class ListItem(Record):
    """`data.list[]`; seen 30 times."""

    dateKey: str | None
    num: int | None
