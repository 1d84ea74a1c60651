"""The report of `justone check`: as lines, and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

from .analysis import analysed
from .follow.findings import Problem
from .related import related
from .sources import Sources, read

__all__ = ["Report", "checked"]


class Report(NamedTuple):
    """What is wrong, and how much was read."""

    sources: Sources
    problems: tuple[Problem, ...]
    calls: int

    @property
    def has_breaks(self) -> bool:
        """Whether a call cannot work."""
        return any(problem.level == "break" for problem in self.problems)

    def lines(self) -> Iterator[str]:
        """One problem a line: where, its level, what is wrong, and what to write."""
        for problem in self.problems:
            cell, line, column = self.sources.place(problem.file, problem.line, problem.column)
            where = f"{problem.file}:{line}" if cell is None else f"{problem.file}:cell {cell}:{line}"
            instead = f"; write {problem.instead}" if problem.instead else ""
            named = (problem.name, problem.name.replace(".", " has no ", 1))
            label = "" if any(name in problem.text for name in named) else f"{problem.name}: "
            yield f"{where}:{column}: {problem.level}: {label}{problem.text}{instead} [{problem.kind}]"

    def summary(self) -> str:
        """The totals, in one line."""
        levels = Counter(problem.level for problem in self.problems)
        calls, files = _counted(self.calls, "call"), _counted(len(self.sources.modules), "file")
        found = f"{_counted(levels['break'], 'break')} and {_counted(levels['risk'], 'risk')} in {calls}, {files} read"
        unreadable = len(self.sources.unreadable)
        return f"{found}, {unreadable} not readable" if unreadable else found

    def as_json(self) -> dict[str, Any]:
        """Everything, as data."""
        levels = Counter(problem.level for problem in self.problems)
        return {
            "files": len(self.sources.modules),
            "calls": self.calls,
            "breaks": levels["break"],
            "risks": levels["risk"],
            "problems": [self._described(problem) for problem in self.problems],
            "unreadable": [{"file": str(file), "why": why} for file, why in self.sources.unreadable.items()],
        }

    def _described(self, problem: Problem) -> dict[str, Any]:
        place = self.sources.place(problem.file, problem.line, problem.column)
        what = {"file": str(problem.file), "instead": problem.instead or None}
        return asdict(problem) | what | place._asdict()


def checked(paths: Sequence[Path]) -> Report:
    """Read the sources and judge their calls. Runs none of them, and sends nothing.

    Raises:
        NoSuchSource: A path does not exist.
    """
    sources = read(paths)
    problems, calls = analysed(related(sources.modules, sources.mentions))
    return Report(sources, tuple(problems), calls)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
