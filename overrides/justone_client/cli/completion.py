"""Shell completion of platforms, operations, and an operation's parameters and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from justone_generated.index import PLATFORMS

from . import lookup
from .arguments import parameter_of
from .exits import Misuse

if TYPE_CHECKING:
    from .arguments import CallLine

__all__ = ["offer_operations", "offer_parameters", "offer_platforms"]

Completion = tuple[str, str]
"""The text to insert and its help."""


def offer_platforms(incomplete: str) -> list[Completion]:
    """Complete the names of platforms."""
    return [(name, title) for name, title in PLATFORMS.items() if name.startswith(incomplete.lower())]


def offer_operations(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete the operations of the platform typed before."""
    try:
        platform = lookup.platform(ctx.params.get("platform") or "")
    except Misuse:
        return []
    return [name for name in lookup.names(platform) if name.startswith(incomplete.lower().replace("-", "_"))]


def offer_parameters(line: CallLine, incomplete: str) -> list[Completion]:
    """Complete the parameters not yet given, or the documented values of a parameter without a value."""
    if line.operation is None:
        return []
    if line.pending:
        known = parameter_of(line.operation, line.pending)
        return [(value, "") for value in (known.choices if known else ()) if value.startswith(incomplete)]
    return [
        (f"--{parameter.name}", "required" if parameter.required else "")
        for parameter in line.operation.parameters
        if parameter.name not in line.parameters and f"--{parameter.name}".startswith(incomplete)
    ]
