"""Warn if a large part of the catalogue disappears at once. The source is probably incomplete."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from codegen.changes.value import Change

_LEFT = ("operation-removed", "operation-removed-deprecated")
_CAME = ("operation-added", "operation-returned")
_LEAST = 10
"""Minimum number of operations; fewer may well leave in one day."""
_PART = 10
"""Warn above one operation in ten."""


def warning(changes: Iterable[Change], operations: int, since: str = "in one update") -> str | None:
    """Return a warning if at least ten operations and more than a tenth left the catalogue; otherwise None.

    Args:
        changes: The changes of an update.
        operations: Number of operations after the changes.
        since: The period, for the text.
    """
    rules = Counter(change.rule for change in changes)
    left = sum(rules[rule] for rule in _LEFT)
    before = operations + left - sum(rules[rule] for rule in _CAME)
    if left < _LEAST or left * _PART <= before:
        return None
    advice = "Check that the source is complete before you publish."
    return f"{left} of {before} operations left the catalogue {since}. {advice}"
