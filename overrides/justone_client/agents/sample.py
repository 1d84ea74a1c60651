"""A sample answer of an operation, from the sandbox: free, and short enough to read."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from .._pagination.json_path import is_list, is_object
from .examples import example_arguments

if TYPE_CHECKING:
    from justone_generated._base import Operation

__all__ = ["sample_of", "shortened"]


def sample_of(operation: Operation[Any]) -> Any:
    """Return the `data` that the sandbox answers, shortened; None if it has none."""
    from ..sandbox import Sandbox

    with Sandbox().client(warn_no_data=False, raise_errors=False) as client:
        answer = client.call(operation.key, example_arguments(operation))
    return shortened(answer.raw.get("data"))


def shortened(value: Any, *, items: int = 1, keys: int = 12, letters: int = 60, depth: int = 5) -> Any:
    """Return JSON with the beginnings of its lists, objects and texts; `...` says where something is left out.

    Args:
        items: Of each list.
        keys: Of each object.
        letters: Of each text.
        depth: Levels of objects and lists.
    """
    limits = {"items": items, "keys": keys, "letters": letters}
    if isinstance(value, str):
        return value if len(value) <= letters else f"{value[:letters]}..."
    if (is_list(value) or is_object(value)) and depth == 0 and value:
        return "..."
    if is_list(value):
        kept = [shortened(one, depth=depth - 1, **limits) for one in value[:items]]
        return [*kept, "..."] if len(value) > items else kept
    if is_object(value):
        found = {name: shortened(one, depth=depth - 1, **limits) for name, one in islice(value.items(), keys)}
        return found | ({"...": f"{len(value) - keys} more"} if len(value) > keys else {})
    return value
