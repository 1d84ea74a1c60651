"""Shell completion of platforms, operations, and an operation's parameters and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from justone_generated.index import INDEX, PLATFORMS

from . import lookup
from .arguments import parameter_of
from .exits import Misuse

if TYPE_CHECKING:
    from .arguments import CallLine

__all__ = ["offer_first_word", "offer_names", "offer_operations", "offer_parameters", "offer_platforms", "offer_words"]

Completion = tuple[str, str]
"""The text to insert and its help."""


def offer_platforms(incomplete: str) -> list[Completion]:
    """Complete the names of platforms."""
    return [(name, title) for name, title in PLATFORMS.items() if name.startswith(incomplete.lower())]


def offer_first_word(incomplete: str) -> list[Completion]:
    """Complete the first word of a call: a platform, a method, or a platform and an operation with a dot."""
    if "." in incomplete:
        return [(name, "") for name in _dotted(incomplete)]
    methods = [(method, "then a path") for method in ("GET", "POST") if incomplete and method.startswith(incomplete)]
    return [*offer_platforms(incomplete), *methods]


def offer_operations(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete the operations of the platform typed before, or the paths of the method."""
    return _second_word(str(ctx.params.get("platform") or ""), incomplete)


def offer_words(ctx: typer.Context, incomplete: str) -> list[Completion]:
    """Complete the words that name one operation: a platform and an operation, or both with a dot."""
    typed = list(ctx.params.get("operation") or ())
    if not typed:
        return offer_first_word(incomplete)
    return [(name, "") for name in _second_word(str(typed[0]), incomplete)] if len(typed) == 1 else []


def offer_names(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete `PLATFORM.OPERATION` for lists of operations; those that are typed already are left out."""
    typed = ctx.params.get("operations") or ctx.params.get("operation") or ()
    return [name for name in _dotted(incomplete) if name not in typed]


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


def _second_word(first: str, incomplete: str) -> list[str]:
    if first in ("GET", "POST"):
        paths = [key.split()[1] for key in INDEX if key.startswith(f"{first} ")]
        return [path for path in paths if path.startswith(incomplete)]
    if not first or "." in first:
        return []
    try:
        platform = lookup.platform(first)
    except Misuse:
        return []
    return [name for name in lookup.names(platform) if name.startswith(_plain(incomplete))]


def _dotted(incomplete: str) -> list[str]:
    names = (f"{platform}.{name}" for platform, name in INDEX.values())
    return [name for name in names if name.startswith(_plain(incomplete))]


def _plain(text: str) -> str:
    return text.lower().replace("-", "_")
