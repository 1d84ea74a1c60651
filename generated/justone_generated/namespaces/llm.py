# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of LLM, sync and async."""

from __future__ import annotations

from typing import Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import llm as _operations


class Llm(Namespace):
    """LLM: `/api/llm`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    @deprecated("doubao_answer_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def doubao_answer_v1(self, *, keyword: str) -> Answer[Any]:
        """Doubao Answer.

        Ask Doubao on the web a keyword or question and return its generated answer.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            keyword: Question or keyword that Doubao should answer.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/llm/doubao-answer/v1
        """
        return self._call(_operations.DOUBAO_ANSWER_V1, {"keyword": keyword})


class AsyncLlm(Namespace):
    """LLM: `/api/llm`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    @deprecated("doubao_answer_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def doubao_answer_v1(self, *, keyword: str) -> Answer[Any]:
        """Doubao Answer.

        Ask Doubao on the web a keyword or question and return its generated answer.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            keyword: Question or keyword that Doubao should answer.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/llm/doubao-answer/v1
        """
        return await self._call(_operations.DOUBAO_ANSWER_V1, {"keyword": keyword})
