"""Many calls that survive crashes: a journal pays each item at most once, whatever happens to the program.

Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .engine.local import Ended, work
    from .journal.journal import Journal
    from .journal.refusals import JournalError
    from .journal.views import JournalView, Status

__all__ = ["Ended", "Journal", "JournalError", "JournalView", "Status", "work"]

_MODULES = {
    "Ended": "engine.local",
    "Journal": "journal.journal",
    "JournalError": "journal.refusals",
    "JournalView": "journal.views",
    "Status": "journal.views",
    "work": "engine.local",
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
