"""One difference between two surfaces, before and after it was judged."""

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
    """One difference and the id of the rule that judges it."""

    rule: str
    name: str | None = None
    """`douyin.search_video_v4`; a platform's name alone where a platform came or went."""
    operation: str | None = None
    keyword: str | None = None
    """The Python keyword; the field's name where the envelope changed."""
    before: Value = None
    after: Value = None


@dataclass(frozen=True)
class Change:
    """One difference, judged."""

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
    """What to write instead; empty where nothing has to be done."""
    reason: str = ""
    """Why the level is not the rule's own (specs/rules.yaml)."""
