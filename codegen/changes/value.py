"""A difference between two surfaces: a fact before it is judged, a change after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from codegen.changes.surface import Scalar

Value = Scalar | tuple[str, ...]
Level = Literal["break", "risk", "note"]
LEVELS: tuple[Level, ...] = ("break", "risk", "note")
"""Worst first."""


@dataclass(frozen=True)
class Fact:
    """A difference and the id of the rule that judges it."""

    rule: str
    name: str | None = None
    """`douyin.search_video_v4`; only the platform's name if a platform was added or emptied."""
    operation: str | None = None
    keyword: str | None = None
    """The Python keyword, or the field's name for a change of the envelope."""
    before: Value = None
    after: Value = None


@dataclass(frozen=True)
class Change:
    """A judged difference."""

    rule: str
    level: Level
    name: str | None
    operation: str | None
    keyword: str | None
    before: Value
    after: Value
    text: str
    """What changed, in one sentence."""
    hint: str
    """What to write instead; empty if there is nothing to do."""
    reason: str = ""
    """Why specs/rules.yaml overrides the rule's level."""
