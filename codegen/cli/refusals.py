"""Print rejected answers."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.answers.collect.collect import Refusal
from codegen.cli.progress import printable


def refusals(refused: Sequence[Refusal]) -> list[str]:
    """Print one line per reason with every file, but only the first URL: a dead host fails hundreds of times."""
    of: dict[str, list[str]] = {}
    for refusal in refused:
        of.setdefault(refusal.reason, []).append(refusal.where)
    return [printable(f"Refused {_places(places)}: {reason}") for reason, places in of.items()]


def _places(places: Sequence[str]) -> str:
    if len(places) > 1 and all("://" in place for place in places):
        return f"{places[0]} (and {len(places) - 1} more)"
    return ", ".join(places)
