"""Make the settings file the default of options. Options and environment variables come first."""

from __future__ import annotations

from typing import Any

from .file import current

__all__ = ["defaults"]

_PLACE = ("region", "base_url", "allow_plaintext")
_LIMITS = ("max_cost", "max_billed", "prices")
_USED: dict[str, tuple[str, ...]] = {
    "call": _PLACE,
    "walk": _PLACE,
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
_RUN = ("start", "resume", "status", "settle", "export", "report", "prune")


def defaults(command: str | None) -> dict[str, Any]:
    """Return Click's `default_map` of the whole command line; only the part of this command is filled.

    Raises:
        WrongFile: The file is wrong.
    """
    if command not in _USED:
        return {}
    found = current()
    values = {
        name: getattr(found, "journal" if name == "ledger" else name)
        for name in (*_PLACE, *_LIMITS, "journal", "ledger")
    }
    values = {name: value for name, value in values.items() if value is not None}

    def chosen(names: tuple[str, ...]) -> dict[str, Any]:
        return {name: values[name] for name in names if name in values}

    if command == "run":
        return {command: {one: chosen((*_USED["run"], *_OF_RUN.get(one, ()))) for one in _RUN}}
    return {command: chosen(_USED[command])}
