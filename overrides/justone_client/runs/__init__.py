"""Many calls that survive crashes: a journal pays each item at most once, and `rows` turns the answers into tables.

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
    from .plan.plan import Pages, Plan, Source, Step
    from .plan.plan_file import read_plan
    from .plan.problems import PlanError
    from .sources.rows import opened
    from .tables.columns import Column, TableRefused, TableWarning
    from .tables.rows import Rows, rows
    from .workers.on_dask import work_on_dask
    from .workers.portions import PortionEnded, work_portion
    from .workers.processes import WorkersLost, work_in_processes

__all__ = [
    "Column",
    "Ended",
    "Journal",
    "JournalError",
    "JournalView",
    "Pages",
    "Plan",
    "PlanError",
    "PortionEnded",
    "Rows",
    "Source",
    "Status",
    "Step",
    "TableRefused",
    "TableWarning",
    "WorkersLost",
    "opened",
    "read_plan",
    "rows",
    "work",
    "work_in_processes",
    "work_on_dask",
    "work_portion",
]

_MODULES = {
    "Column": "tables.columns",
    "Ended": "engine.local",
    "Journal": "journal.journal",
    "JournalError": "journal.refusals",
    "JournalView": "journal.views",
    "Pages": "plan.plan",
    "Plan": "plan.plan",
    "PlanError": "plan.problems",
    "PortionEnded": "workers.portions",
    "Rows": "tables.rows",
    "Source": "plan.plan",
    "Status": "journal.reports",
    "Step": "plan.plan",
    "TableRefused": "tables.columns",
    "TableWarning": "tables.columns",
    "WorkersLost": "workers.processes",
    "opened": "sources.rows",
    "read_plan": "plan.plan_file",
    "rows": "tables.rows",
    "work": "engine.local",
    "work_in_processes": "workers.processes",
    "work_on_dask": "workers.on_dask",
    "work_portion": "workers.portions",
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
