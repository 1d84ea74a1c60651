"""The press in order: specs -> merge, overlay, parse, names, second reading, render, format, compare, publish."""

from __future__ import annotations

import datetime
import hashlib
import time
from collections.abc import Callable, Collection, Generator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen import (
    answer_files,
    documented,
    envelope,
    lock,
    merge,
    naming,
    output,
    overlay,
    paging,
    parse,
    records,
    render,
)
from codegen.changes import lifecycle
from codegen.changes.changelog import counts
from codegen.changes.report import Report, report
from codegen.changes.report import version as package_version
from codegen.changes.surface import surface_of
from codegen.document import assignment, ledger
from codegen.model import Api
from codegen.output import Changes
from codegen.problem import Findings

MERGED = "specs/openapi.json"
FOLDERS = (render.PACKAGE,)
"""Folders that hold nothing but what was rendered: what is not rendered any more is removed from them."""


@dataclass(frozen=True)
class Stage:
    """One stage that is done: its name, its seconds and what there is to say about it."""

    name: str
    seconds: float
    note: str = ""


@dataclass(frozen=True)
class Pressed:
    """What a run found and would write or wrote."""

    report: Report
    changes: Changes
    operations: int


class Press:
    """One run. `on_stage` hears of every stage when it is done; what it raises stops the run, with nothing changed."""

    def __init__(self, root: Path, on_stage: Callable[[Stage], None] | None = None) -> None:
        self._root = root
        self._tell = on_stage

    def run(self, *, today: datetime.date, check: bool = False, second_reading: bool = True) -> Pressed:
        """Prints `generated/` anew from `specs/`.

        Args:
            today: Heads the new section of specs/CHANGES.md, where there is one.
            check: Compare only, write nothing.
            second_reading: Have the document read by the other parser too.

        Raises:
            Refused: Lists what is wrong with the input, or another run is at work; nothing was written.
            SyntaxError: A template printed what is no Python; nothing was written.
        """
        with nullcontext() if check else output.alone(self._root):
            return self._run(today, check=check, second_reading=second_reading)

    def _run(self, today: datetime.date, *, check: bool, second_reading: bool) -> Pressed:
        findings = Findings()
        published, merged = self._document(findings)
        with self._stage("parse", lambda: f"{len(api.operations)} operations"):
            api = findings.of(lambda: parse.parse(merged))
        with self._stage("names", lambda: _named(named)):
            before = ledger.Ledger.load(self._root)
            named = self._names(api, before, today)
            names = named.names
            findings.settle()
        if second_reading:
            with self._stage("second reading", lambda: "no difference"):
                _second_reading(api, merged)
        document = merge.dump(merged.document)
        with self._stage("answers", lambda: f"{answers.typed} typed"):
            answers = self._answers(api, names)
            answers.modules.update(envelope.envelope_module(merged.document, render.HEADER, self._root))
            rules, unused = paging.read(self._root, api)
            life = lifecycle.Lifecycle.of(named.ledger)
        with self._stage("changes", lambda: _found(found)):
            found = self._report(api, names, answers, rules, published, today, before.names)
        with self._stage("render", lambda: f"{len(texts)} files{_unused(unused)}"):
            texts = render.render(api, names, hashlib.sha256(document).hexdigest(), answers.types, rules, life)
            texts |= {f"{render.PACKAGE}/{path}": text for path, text in answers.modules.items()}
            texts |= render.render_upgrade(life)
            texts |= render.render_pages(rules) | render.render_sandbox(documented.read(self._root, api))
        with self._stage("format"):
            files = output.formatted(texts)
        with self._stage("compare", lambda: _counted(changes)):
            files |= {MERGED: document, ledger.FILE: named.ledger.dump()} | found.files(render.PACKAGE)
            changes = output.compare(self._root, files, FOLDERS)
        if not check:
            with self._stage("publish"):
                output.publish(self._root, files, changes)
        return Pressed(found, changes, len(api.operations))

    def _document(self, findings: Findings) -> tuple[dict[str, Any], merge.Merged]:
        """specs/endpoints, merged as published; and corrected."""
        specs = self._root / "specs"
        with self._stage("merge", lambda: f"{len(documents)} definitions"):
            documents = merge.read(specs / "endpoints", self._root)
            merged = findings.of(lambda: merge.merge(documents))
        with self._stage(
            "overlay", lambda: f"{sum(len(overlay['actions']) for overlay in overlays.values())} corrections"
        ):
            overlays = overlay.read(specs / "overlay", self._root)
            corrected = findings.of(lambda: overlay.apply(merged.document, overlays))
        return merged.document, merge.Merged(corrected, merged.files)

    def _names(self, api: Api, before: ledger.Ledger, today: datetime.date) -> assignment.Named:
        """The names of all operations, and the ledger that goes on from the committed one."""
        days = {} if before.operations else _days(self._root / "specs")
        version = package_version(self._root)
        return lifecycle.named(before, api, today=today, version=version, first_seen=days)

    def _answers(self, api: Api, names: naming.Names) -> records.Rendered:
        """Records of every operation with a schema; schemas of operations that are gone rest on disk."""
        schemas = answer_files.load(self._root / "specs").schemas
        methods = {one.key: (names.platforms[one.platform], names.methods[one.key]) for one in api.operations}
        return records.render_answers(schemas, methods, render.HEADER)

    def _report(
        self,
        api: Api,
        names: naming.Names,
        answers: records.Rendered,
        rules: tuple[paging.Rule, ...],
        published: dict[str, Any],
        today: datetime.date,
        ever: Collection[str],
    ) -> Report:
        """What this run does to callers."""
        entry = lock.load(self._root / "specs").catalogue
        typed = {key: answer.annotation for key, answer in answers.types.items() if answer.reference is not None}
        paged = {rule.operation: rule.style for rule in rules}
        now = surface_of(api, names, typed, paged, published, entry.id if entry else None)
        return report(self._root, now, today, ever)

    @contextmanager
    def _stage(self, name: str, note: Callable[[], str] = lambda: "") -> Generator[None]:
        start = time.perf_counter()
        yield
        if self._tell:
            self._tell(Stage(name, time.perf_counter() - start, note()))


def _second_reading(api: Api, merged: merge.Merged) -> None:
    from codegen import second  # costs half a second to import: only where it is asked for

    second.check(api, merged.document, merged.files)


def _days(specs: Path) -> dict[str, str]:
    """`Operation.key` -> the day its definition was first seen, as far as the lock knows."""
    return {one.operation: one.date for one in lock.load(specs).endpoints.values() if one.operation}


def _named(named: assignment.Named) -> str:
    return "; ".join([f"{len(named.ledger.operations)} in the ledger", *named.notes])


def _unused(rules: tuple[str, ...]) -> str:
    return f"; paging rules without their operation: {', '.join(rules)}" if rules else ""


def _found(found: Report) -> str:
    unused = "".join(f"; specs/rules.yaml accepts what never happened: {one}" for one in found.unused)
    return f"{counts(found.update)}{unused}"


def _counted(changes: Changes) -> str:
    counts = (("new", changes.added), ("changed", changes.changed), ("to remove", changes.removed))
    return ", ".join(f"{len(paths)} {word}" for word, paths in counts if paths) or "nothing changed"
