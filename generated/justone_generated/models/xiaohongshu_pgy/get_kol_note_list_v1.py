# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/xiaohongshu-pgy/get-kol-note-list/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

import builtins as _builtins
from typing import Any

from ..._record import Record

__all__ = ["GetKolNoteListV1"]


class GetKolNoteListV1(Record):
    """`data`; seen 1 time."""

    list: _builtins.list[Any]
    total: int | None
