"""Where an answer differs from its declared type: looked for when somebody asks."""

from __future__ import annotations

from typing import Any

from justone_generated._base import Answer
from justone_generated._drift import Drift
from justone_generated._drift import drift as differences

from .._requests.operations import find

__all__ = ["Drift", "drift"]


def drift(answer: Answer[Any]) -> list[Drift]:
    """List where an answer is not as declared: path, declared type, received type.

    Answers change from day to day and nothing breaks: a field of another type comes through as received, an unknown
    one is kept. This tells of both. A field that is missing, null or empty is no difference, an item of a list that is
    null is one, and so is a key that nobody declared. A failure and an answer of an operation without a declared type
    have none.

    Args:
        answer: What a call gave; its `data` alone does not say whose answer it is.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(answer, Answer):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"drift takes the answer that a call gave, not its data: a {type(answer).__name__} came")
    operation = find(answer.operation, form=None) if answer.code == 0 else None
    return differences(operation.answer, answer.raw.get("data")) if operation else []
