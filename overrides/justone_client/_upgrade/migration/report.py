"""The report of `justone check --from justoneapi`: as lines, and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

from ..check.analysis import followed
from ..check.follow.scope import World
from ..check.related import related
from ..check.sources import Sources, read
from .clients import imports
from .findings import Finding
from .judge import findings
from .unresolved import unresolved
from .values import NAMES

__all__ = ["MigrationReport", "migrated"]


class MigrationReport(NamedTuple):
    """What has to change in a program that uses the provider's package, and how much was read."""

    sources: Sources
    findings: tuple[Finding, ...]
    calls: int

    @property
    def has_breaks(self) -> bool:
        """Whether something has to change, or to be looked at."""
        return any(one.level in ("break", "unsure") for one in self.findings)

    def lines(self) -> Iterator[str]:
        """One place a line: where, its level, what is used, what is different, and what to write."""
        for one in self.findings:
            cell, line, column = self.sources.place(one.file, one.line, one.column)
            where = f"{one.file}:{line}" if cell is None else f"{one.file}:cell {cell}:{line}"
            parts = [one.text, f"write {one.instead}" if one.instead and one.level != "same" else ""]
            yield f"{where}:{column}: {one.level}: {one.name}: {'; '.join(filter(None, parts))} [{one.kind}]"

    def summary(self) -> str:
        """The totals, in one line."""
        levels = Counter(one.level for one in self.findings)
        found = f"{levels['break']} to change, {levels['risk']} to look at, {levels['same']} that stay"
        unsure = f", {levels['unsure']} that could not be followed" if levels["unsure"] else ""
        files = _counted(len(self.sources.modules), "file")
        unreadable = f", {len(self.sources.unreadable)} not readable" if self.sources.unreadable else ""
        return f"{found}{unsure}; {_counted(self.calls, 'call')} in {files} read{unreadable}"

    def as_json(self) -> dict[str, Any]:
        """Everything, as data."""
        levels = Counter(one.level for one in self.findings)
        return {
            "files": len(self.sources.modules),
            "calls": self.calls,
            "breaks": levels["break"],
            "risks": levels["risk"],
            "same": levels["same"],
            "unsure": levels["unsure"],
            "findings": [self._described(one) for one in self.findings],
            "unreadable": [{"file": str(file), "why": why} for file, why in self.sources.unreadable.items()],
        }

    def _described(self, one: Finding) -> dict[str, Any]:
        place = self.sources.place(one.file, one.line, one.column)
        return asdict(one) | {"file": str(one.file), "instead": one.instead or None} | place._asdict()


def migrated(paths: Sequence[Path]) -> MigrationReport:
    """Read the sources and find their use of the provider's package. Runs none of them, and sends nothing.

    Raises:
        NoSuchSource: A path does not exist.
    """
    sources = read(paths)
    modules = related(sources.modules, sources.mentions)
    world = followed(World(modules, NAMES))
    found = {*imports(modules), *findings(world.noted), *unresolved(modules, world.resolved)}
    return MigrationReport(sources, tuple(sorted(found)), len(world.calls))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
