# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""`data` of GET /api/bilibili/get-user-relation-stat/v1.

Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.
"""

from __future__ import annotations

from typing import Any

from ..._record import Record

__all__ = ["GetUserRelationStatV1", "Data"]


class GetUserRelationStatV1(Record):
    """`data`; seen 1 time."""

    code: int | None
    data: Data
    message: str | None
    ttl: int | None


class Data(Record):
    """`data.data`; seen 1 time."""

    black: int | None
    fans_effect: Any
    fans_medal_toast: Any
    follower: int | None
    following: int | None
    mid: int | None
    whisper: int | None
