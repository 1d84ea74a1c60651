"""A difference -> a section of specs/CHANGES.md, newest first."""

from __future__ import annotations

import datetime

from codegen.diff import Difference

HEAD = "# What changed in the API\n\nWritten by codegen, newest first. Breaking changes are marked **!**.\n"


def extended(text: str, difference: Difference, date: datetime.date) -> str:
    """The changelog with a section for `difference`; as it was when nothing changed."""
    if not difference:
        return text or HEAD
    older = text.removeprefix(HEAD)
    return f"{HEAD}\n{section(difference, date)}{older}"


def section(difference: Difference, date: datetime.date) -> str:
    """The section of one date: operations added, removed, changed, each by name."""
    lines = [f"## {date.isoformat()}", ""]
    lines += [f"- added `{key}`" for key in difference.added]
    lines += [f"- **!** removed `{key}`" for key in difference.removed]
    for change in difference.changes:
        lines.append(f"- {'**!** ' if change.breaking else ''}`{change.operation}`: {change.text}")
    return "\n".join(lines) + "\n"
