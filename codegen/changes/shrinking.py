"""A large part of the catalogue is gone at once: more often a source that was cut than a decision of the provider."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from codegen.changes.value import Change

_LEFT = ("operation-removed", "operation-removed-deprecated")
_CAME = ("operation-added", "operation-returned")
_LEAST = 10
"""Operations. Fewer may well leave in one day."""
_PART = 10
"""One in so many."""


def warning(changes: Iterable[Change], operations: int, since: str = "in one update") -> str | None:
    """One line where at least ten operations, and more than a tenth, left; None otherwise.

    Args:
        operations: How many there are after the changes.
        since: In what time they left.
    """
    rules = Counter(change.rule for change in changes)
    left = sum(rules[rule] for rule in _LEFT)
    before = operations + left - sum(rules[rule] for rule in _CAME)
    if left < _LEAST or left * _PART <= before:
        return None
    advice = "Check that the source is whole before you publish."
    return f"{left} of {before} operations left the catalogue {since}. {advice}"
