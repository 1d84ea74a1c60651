"""`--columns` of `justone call --table`: unknown names are refused before the call if the schema says which exist.

| the operation | an unknown name |
|---|---|
| a listing whose items have a type | is refused, nothing is sent |
| has a type in which nothing is open | is refused, nothing is sent |
| any other | the table is printed, since it is paid for; the command fails |
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runs.tables.shapes import Leaf, Listed
from ..exits import Misuse
from ..terminal.table import DEPTH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from justone_generated._base import Operation

    from ...runs.tables.shapes import Shape

__all__ = ["few", "refuse_unknown_columns", "unknown_columns"]

_FEW = 8
"""Maximum number of names that a message lists."""


def refuse_unknown_columns(operation: Operation[Any], columns: Sequence[str]) -> bool:
    """Refuse columns that the table cannot have.

    Returns:
        Whether the schema says which there are. One that is missing in an answer is empty there, not unknown.

    Raises:
        Misuse: With similar names.
    """
    known = _columns_of(operation)
    inside = tuple(f"{name}." for name, is_open in known.items() if is_open)
    unknown = [name for name in columns if name not in known and not name.startswith(inside)]
    if known and unknown:
        raise Misuse(f"{unknown_columns(unknown, list(known))}; nothing was sent")
    return bool(known)


def unknown_columns(unknown: Sequence[str], known: Sequence[str]) -> str:
    """Report unknown columns, each with similar names, since wide answers have hundreds."""
    from justone_generated._nearest import did_you_mean, nearest

    guesses = [(name, did_you_mean(nearest(name, known))) for name in unknown]
    named = ", ".join(f"{name} ({guess})" if guess else name for name, guess in guesses)
    if all(guess for _, guess in guesses):
        return f"Unknown column {named}; --json shows all"
    return f"Unknown column {named}; the columns are {few(known)}{' (--json shows all)' * (len(known) > _FEW)}"


def few(names: Sequence[str]) -> str:
    """Return the first names, and how many more there are."""
    return ", ".join(names[:_FEW]) + (f" and {len(names) - _FEW} more" if len(names) > _FEW else "")


def _columns_of(operation: Operation[Any]) -> dict[str, bool]:
    """Return the columns that the table may have, and whether any other may be inside; empty if that is open."""
    from justone_generated.pages import RULES

    from ...runs.tables.source import declared_of

    declared = declared_of(operation.key)
    if declared is None:
        return {}
    whole = declared.shape()
    if operation.key in RULES:
        item = _inside(whole, RULES[operation.key].items[1:])
        return dict(_columns(item)) if isinstance(item, dict) else {}
    if _is_open(whole):
        return {}
    return {"value": False} | {name: inner for one in _objects(whole) for name, inner in _columns(one)}


def _inside(shape: Shape | None, route: Sequence[str | int]) -> Shape | None:
    """Return the items of a list at a path."""
    for step in route:
        shape = shape.get(str(step)) if isinstance(shape, dict) else None
    return shape.item if isinstance(shape, Listed) else None


def _objects(shape: Shape) -> Iterator[dict[str, Shape]]:
    if isinstance(shape, Listed):
        yield from _objects(shape.item)
    elif isinstance(shape, dict):
        yield shape
        for inner in shape.values():
            yield from _objects(inner)


def _is_open(shape: Shape) -> bool:
    """Whether parts have no type, so that the table may have any column."""
    if isinstance(shape, Leaf):
        return shape.kind == "json"
    return _is_open(shape.item) if isinstance(shape, Listed) else any(map(_is_open, shape.values()))


def _columns(shape: dict[str, Shape], prefix: str = "", depth: int = DEPTH) -> Iterator[tuple[str, bool]]:
    for key, inner in shape.items():
        if isinstance(inner, dict) and depth > 1:
            yield from _columns(inner, f"{prefix}{key}.", depth - 1)
        else:
            yield f"{prefix}{key}", isinstance(inner, Leaf) and inner.kind == "json"
