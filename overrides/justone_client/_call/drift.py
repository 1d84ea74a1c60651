"""Compare an answer with its declared type, on request."""

from __future__ import annotations

from typing import Any

from justone_generated._base import Answer
from justone_generated._drift import Drift
from justone_generated._drift import drift as differences

from .._requests.operations import find

__all__ = ["Drift", "drift"]


def drift(answer: Answer[Any]) -> list[Drift]:
    """List the differences between an answer and its declared type: path, declared type, received type.

    Answers may change any day without breaking your program: the client passes fields of another type through and
    keeps unknown ones. This function reports both, and also null items of a list. A field that is missing, null or
    empty does not count. The list is empty for failed calls and for operations without a declared type.

    Args:
        answer: The answer of a call, not just its `data`: only the answer names its operation.

    Raises:
        TypeError: `answer` is not an `Answer`.
    """
    if not isinstance(answer, Answer):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(
            f"drift needs an Answer, got a {type(answer).__name__}; pass the answer of a call, not its data"
        )
    operation = find(answer.operation, form=None) if answer.code == 0 else None
    return differences(operation.answer, answer.raw.get("data")) if operation else []
