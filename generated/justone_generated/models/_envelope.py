# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""What every answer is wrapped in, as `Answer.raw` holds it: as published, seldom all of it."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class Result(TypedDict):
    code: int
    data: Any
    message: str | None
    recordTime: str | None
    requestId: NotRequired[str]
