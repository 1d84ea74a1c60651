"""Operations of which the provider says that a direct call returns no data: they run as tasks of its dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from justone_generated._base import Operation

__all__ = ["no_data_note"]


def no_data_note(operation: Operation[object]) -> str:
    """What the provider says about it; empty for an operation that can be called directly.

    The newest catalogues name the concept `direct_api_call`. Older ones only mark the note as a danger, and mark
    nothing else so.
    """
    for note in operation.notes:
        if note.concept == "direct_api_call" and note.kind == "LIMITATION":
            return note.text
        if note.severity == "danger" and not note.concept:
            return note.text
    return ""
