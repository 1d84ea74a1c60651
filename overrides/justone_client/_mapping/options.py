"""The options of `map`, written once for both clients and all their overloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from .results import OnProgress

__all__ = ["MapOptions"]


class MapOptions(TypedDict, total=False):
    """The options of `Client.map`."""

    concurrency: int
    """Calls in progress at once, 1 or more. Default: 16."""
    order: Literal["completed", "input"]
    """Yield results as they complete, or in the order of the items. Default: `completed`."""
    errors: Literal["raise", "return"]
    """Raise the first error, or yield errors as results. Default: `raise`."""
    progress: OnProgress | bool
    """A function that receives a `Progress` for each result; True draws a bar on a terminal. Default: False."""
