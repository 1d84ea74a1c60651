"""A checked plan: each step with its operations, what feeds them, and where its rows come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from justone_generated._base import Operation
    from justone_generated.pages import PageRule

    from .field_paths import FieldPath
    from .plan import Derive, Pages

__all__ = ["CheckedPlan", "CheckedStep", "Feed"]


class Feed(NamedTuple):
    """One operation of a step, and what feeds its parameters."""

    operation: Operation[Any]
    columns: tuple[tuple[str, str], ...]
    """Parameter by wire name, and its column."""
    fixed: tuple[tuple[str, object], ...]
    every_column: bool
    """Whether each column of the row is a parameter."""
    rule: PageRule | None
    """How the listing goes on; None for a single call."""


class CheckedStep(NamedTuple):
    """One step, checked."""

    title: str
    parent: int | None
    children: tuple[int, ...]
    feeds: tuple[Feed, ...]
    paths: dict[str, FieldPath]
    """The path of each column; empty for the first step, and with a function."""
    derive: Derive | None
    walk: Pages | None
    max_rows: int | None


class CheckedPlan(NamedTuple):
    """A plan, checked."""

    steps: tuple[CheckedStep, ...]
    any_value: bool
    notes: tuple[str, ...]
    """What could not be checked."""
