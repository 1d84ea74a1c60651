"""Operations that return no data to a direct call, according to the provider. They run as tasks of its dashboard."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from justone_generated._base import Operation

__all__ = ["NoDataWarning", "no_data_note", "warn_of_no_data"]

_OURS = ("justone_client", "justone_generated")


class NoDataWarning(UserWarning):
    """According to the provider, a direct call of this operation returns no data. It may be billed.

    The warning is emitted before the call is sent. `Client(warn_no_data=False)` or a filter of `warnings` turns it off;
    the filter `error` rejects such calls.
    """


def no_data_note(operation: Operation[object]) -> str:
    """Return the provider's note on it; an empty string for an operation that can be called directly.

    Recent catalogues name the concept `direct_api_call`. Older ones give only this note the severity `danger`.
    """
    for note in operation.notes:
        if note.concept == "direct_api_call" and note.kind == "LIMITATION":
            return note.text
        if note.severity == "danger" and not note.concept:
            return note.text
    return ""


def warn_of_no_data(operation: Operation[object]) -> None:
    """Emit a `NoDataWarning` at the line of the program that makes the call."""
    if note := no_data_note(operation):
        text = (
            f"{operation.key}: the provider says that a direct call returns no data, and it may be billed: {note}"
            " Client(warn_no_data=False) turns this warning off."
        )
        warnings.warn(text, NoDataWarning, stacklevel=_level_of_the_program())


def _level_of_the_program() -> int:
    """Return the stack level of the first frame outside this package."""
    level, frame = 1, sys._getframe(1)  # pyright: ignore[reportPrivateUsage] - the documented way to it
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
        level, frame = level + 1, frame.f_back
    return level
