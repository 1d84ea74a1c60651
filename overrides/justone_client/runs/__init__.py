"""Many calls that survive crashes: a journal pays each item at most once, whatever happens to the program.

Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .engine.local import Ended, work
    from .journal.journal import Journal
    from .journal.refusals import JournalError
    from .journal.reports import Status
    from .journal.views import JournalView
    from .workers.on_dask import work_on_dask
    from .workers.processes import WorkersLost, work_in_processes

__all__ = [
    "Ended",
    "Journal",
    "JournalError",
    "JournalView",
    "Status",
    "WorkersLost",
    "work",
    "work_in_processes",
    "work_on_dask",
]

_MODULES = {
    "Ended": "engine.local",
    "Journal": "journal.journal",
    "JournalError": "journal.refusals",
    "JournalView": "journal.views",
    "Status": "journal.reports",
    "WorkersLost": "workers.processes",
    "work": "engine.local",
    "work_in_processes": "workers.processes",
    "work_on_dask": "workers.on_dask",
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
