# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The envelope of every answer, the type of `Answer.raw`. As published: a received one may lack keys."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class Envelope(TypedDict):
    code: int
    data: Any
    message: str | None
    recordTime: str | None
    requestId: NotRequired[str]
