"""Many answers at once: `rows` turns answers, walks and map results into tables.

Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tables.columns import Column, TableRefused, TableWarning
    from .tables.rows import Rows, rows

__all__ = ["Column", "Rows", "TableRefused", "TableWarning", "rows"]

_MODULES = {
    "Column": "tables.columns",
    "TableRefused": "tables.columns",
    "TableWarning": "tables.columns",
    "Rows": "tables.rows",
    "rows": "tables.rows",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
