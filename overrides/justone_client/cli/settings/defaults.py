"""Make the settings file the default of options. Options and environment variables come first."""

from __future__ import annotations

import os
from typing import Any

from .file import current

__all__ = ["defaults"]

_PLACE = ("region", "base_url", "allow_plaintext")
_LIMITS = ("max_cost", "max_billed", "prices")
_USED: dict[str, tuple[str, ...]] = {
    "call": (*_PLACE, *_LIMITS),
    "walk": (*_PLACE, *_LIMITS),
    "ping": _PLACE,
    "balance": _PLACE,
    "usage": ("journal",),
    "show": ("prices",),
    "tools": ("prices",),
    "mcp": (*_PLACE, *_LIMITS, "ledger"),
    "run": ("journal",),
}
"""Command -> the parameters that the file may set. All commands of `run` have a journal."""
_OF_RUN = {"start": (*_PLACE, *_LIMITS), "resume": _PLACE}
"""A limit that a run has is not changed by `resume` without an option."""
_VARIABLES = {
    "max_cost": "JUSTONE_MAX_COST",
    "max_billed": "JUSTONE_MAX_BILLED",
    "prices": "JUSTONE_PRICES",
    "journal": "JUSTONE_JOURNAL",
}
_RUN = ("start", "resume", "status", "settle", "export", "report", "prune")


def defaults(command: str | None) -> dict[str, Any]:
    """Return Click's `default_map` of the whole command line; only the part of this command is filled.

    Raises:
        WrongFile: The file is wrong.
    """
    if command not in _USED:
        return {}
    found = current()
    values = {name: getattr(found, name) for name in (*_PLACE, *_LIMITS, "journal")}
    if command == "mcp":
        values |= _of_variables()
        ledger = values["journal"] or ""
        values["ledger"] = None if "://" in ledger else ledger or None  # a ledger is a file
    values = {name: value for name, value in values.items() if value is not None}

    def chosen(names: tuple[str, ...]) -> dict[str, Any]:
        return {name: values[name] for name in names if name in values}

    if command == "run":
        return {command: {one: chosen((*_USED["run"], *_OF_RUN.get(one, ()))) for one in _RUN}}
    return {command: chosen(_USED[command])}


def _of_variables() -> dict[str, str]:
    """Return what variables say that `mcp` has no options of its own for."""
    return {name: value for name, variable in _VARIABLES.items() if (value := os.environ.get(variable))}
