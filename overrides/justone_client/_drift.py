"""Where an answer differs from its declared type: looked for when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_generated._drift import Drift
from justone_generated._drift import drift as differences

from ._catalogue import find

if TYPE_CHECKING:
    from justone_generated._base import Answer

__all__ = ["Drift", "drift"]


def drift(answer: Answer[Any]) -> list[Drift]:
    """List where an answer is not as declared: path, declared type, received type.

    Answers change from day to day and nothing breaks: a field of another type comes through as received, an unknown
    one is kept. This tells of both. Null, an empty list or object, and a missing key are no difference; a failure and
    an answer of an operation without a declared type have none.
    """
    operation = find(answer.operation, form=None) if answer.code == 0 else None
    return differences(operation.answer, answer.raw.get("data")) if operation else []
