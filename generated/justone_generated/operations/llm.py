# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of LLM, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


DOUBAO_ANSWER_V1: Operation[Any] = Operation(
    "llm",
    "doubao_answer_v1",
    "GET",
    "/api/llm/doubao-answer/v1",
    "Doubao Answer",
    version="v1",
    parameters=(Parameter("keyword", "keyword", required=True),),
    deprecated=True,
    family="llm_doubao_answer",
)
