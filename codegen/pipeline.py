"""The press, which turns definitions into a package: its stages in order.

Download, merge, overlay, parse, names, checks, answers, changes, second reading, render, format, compare, publish.
Cheap stages run before the slow second reading. Only the last one writes, and it writes all of specs/, generated/ and
docs/ or nothing.
"""

from __future__ import annotations

import datetime
import hashlib
import time
from collections.abc import Callable, Collection, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from codegen import scratch
from codegen.answers.collect import documented, overlay
from codegen.answers.print import envelope, records, schemas
from codegen.changes import lifecycle
from codegen.changes.changelog import counts
from codegen.changes.report import Report, report
from codegen.changes.report import version as package_version
from codegen.changes.surface import surface_of
from codegen.counting import counted
from codegen.document import hold, merge, parse, words
from codegen.document.hold import HeldBack, HoldReason
from codegen.document.json_types import Object
from codegen.document.merge import MERGED
from codegen.document.model import Api
from codegen.document.names import assignment, ledger, naming
from codegen.document.problems import Note, Refused
from codegen.download import lock
from codegen.draft import Draft, build_draft
from codegen.official import replacements
from codegen.official.record import Record
from codegen.printing import page_rules, publish, render
from codegen.printing.publish import Changes
from codegen.printing.vocabulary import Vocabulary

FOLDERS = (render.PACKAGE,)
"""Folders of rendered files only. The press removes all other files from them."""

Download = Callable[[Path], None]
"""Updates a folder `specs`."""


@dataclass(frozen=True)
class Stage:
    """A finished stage: its name, its duration and a note."""

    name: str
    seconds: float
    note: str = ""


@dataclass(frozen=True)
class RunResult:
    """The findings of a run, and the files it wrote or would write."""

    report: Report
    changes: Changes
    operations: int
    held: tuple[HeldBack, ...] = ()
    """Operations that are not printed as published."""
    notes: tuple[Note, ...] = ()
    """Unusual findings that did not stop the run."""


@dataclass(frozen=True)
class Evaluation:
    """A draft with its names, answers, page rules and changes."""

    named: assignment.Assignment
    rules: tuple[page_rules.Rule, ...]
    """The page rules of its listings."""
    vocabulary: Vocabulary
    """What people call operations when they search."""
    shown: Mapping[str, str]
    """The answers in the provider's documentation, printed."""
    answers: records.Rendered
    report: Report
    notes: tuple[Note, ...]


class Press:
    """A run of the press. `on_stage` is called after each stage; if it raises, the run stops without changes."""

    def __init__(self, root: Path, on_stage: Callable[[Stage], None] | None = None) -> None:
        self._root = root
        self._on_stage = on_stage
        self.is_written = False
        """Once True, every file is in place, even if the run is interrupted afterwards."""

    def run(
        self,
        *,
        today: datetime.date,
        check: bool = False,
        second_reading: bool = True,
        download: Download | None = None,
    ) -> RunResult:
        """Print `generated/` from `specs/`.

        Args:
            today: The date of this run, for specs/CHANGES.md and the ledger of names.
            check: Compare only; write nothing.
            second_reading: Also read the document with the other parser.
            download: Updates a scratch copy of `specs/` first. The copy replaces `specs/` at the end.

        Raises:
            Refused: The input has errors (all are listed), or another run is in progress; nothing was written.
            SyntaxError: A template printed invalid Python; nothing was written.
        """
        if check:
            return self._run(self._root, today, check=True, second_reading=second_reading)
        with publish.alone(self._root) as put_back:
            if put_back:
                with self._stage("put back", lambda: f"an earlier run was killed; restored: {', '.join(put_back)}"):
                    pass
            if download is None:
                return self._run(self._root, today, check=False, second_reading=second_reading)
            with scratch.scratch(self._root) as folder:
                download(folder / "specs")
                return self._run(folder, today, check=False, second_reading=second_reading)

    def _run(self, source: Path, today: datetime.date, *, check: bool, second_reading: bool) -> RunResult:
        draft = build_draft(self._root, source, self._stage)
        evaluation = self._evaluate(draft, source, today)
        if second_reading:
            with self._stage("second reading", lambda: counted(len(differences), "difference")):
                differences = _differences(draft)
            if differences:
                draft.hold_back(differences)
                evaluation = self._evaluate(draft, source, today)
        document, names = merge.dump(draft.document), evaluation.named.names
        with self._stage("render", lambda: f"{len(texts)} files"):
            chinese, life = words.read(source / "specs", "zh"), lifecycle.Lifecycle.of(evaluation.named.ledger)
            sha256 = hashlib.sha256(document).hexdigest()
            texts = render.render(draft.api, names, sha256, evaluation.answers.types, evaluation.rules, life, chinese)
            texts |= render.render_search(draft.api, names, chinese, evaluation.vocabulary)
            texts |= render.render_explained(draft.api, chinese)
            texts |= {f"{render.PACKAGE}/{path}": text for path, text in evaluation.answers.modules.items()}
            texts |= render.render_upgrade(life) | self._official_sdk(draft.api, evaluation.named)
            texts |= render.render_pages(evaluation.rules) | render.render_sandbox(evaluation.shown)
        with self._stage("format"):
            files = publish.formatted(texts)
        with self._stage("compare", lambda: _counted(changes)):
            files |= self._schemas(evaluation.answers)
            files |= {MERGED: document, ledger.FILE: evaluation.named.ledger.dump()}
            files |= evaluation.report.files(render.PACKAGE)
            changes = self._compare(source, files)
        if not check:
            with self._stage("publish"):
                publish.publish(self._root, files, changes, on_done=self._done)
        notes = (*draft.notes, *evaluation.notes)
        return RunResult(evaluation.report, changes, len(draft.api.operations), tuple(draft.held), notes)

    def _done(self) -> None:
        self.is_written = True

    def _evaluate(self, draft: Draft, source: Path, today: datetime.date) -> Evaluation:
        """Run the cheap steps on a draft: names, checks of our own files, answers, and changes for callers."""
        before = ledger.Ledger.load(self._root)
        with self._stage("names", lambda: f"{len(named.ledger.operations)} in the ledger"):
            named = self._names(draft, before, today, source)
        with self._stage("checks", lambda: f"{len(rules)} paging rules"):
            rules, idle = page_rules.read(self._root, draft.api)
            vocabulary = Vocabulary.load(self._root)
            shown = documented.read(self._root, draft.api)
            known = overlay.load(self._root / "specs")
            modules = self._envelope(draft)
        with self._stage("answers", lambda: f"{answers.typed} typed"):
            answers = _answers(known.schemas, draft.api, named.names, rules)
            answers.modules.update(modules)
        with self._stage("changes", lambda: counts(found.update)):
            found = self._report(draft, named.names, answers, rules, source, today, before.names)
        notes = (*known.notes, *_noted(named), *idle, *found.notes)
        return Evaluation(named, rules, vocabulary, shown, answers, found, notes)

    def _names(self, draft: Draft, before: ledger.Ledger, today: datetime.date, source: Path) -> assignment.Assignment:
        """Name all operations and extend the committed ledger."""
        days = {} if before.operations else _days(source / "specs")
        version = package_version(self._root)
        unread = [one.operation for one in draft.held if not one.kept]
        return lifecycle.named(before, draft.api, today=today, version=version, first_seen=days, unread=unread)

    def _envelope(self, draft: Draft) -> dict[str, str]:
        """Print the module of the envelope; use the last good schema if the current one is missing or unreadable."""
        try:
            if draft.api.envelope:
                return envelope.envelope_module(draft.document, render.HEADER, self._root)
            raise Refused([hold.missing_envelope()])
        except Refused as refused:
            draft.document, held = hold.last_envelope(draft.document, draft.last, refused.problems)
            draft.api = Api(draft.api.operations, parse.envelope_of(draft.document))
            draft.held.append(held)
            return envelope.envelope_module(draft.document, render.HEADER, self._root)

    def _official_sdk(self, api: Api, named: assignment.Assignment) -> dict[str, str]:
        """Print what replaces the methods of the provider's package; nothing if no release of it was read."""
        record = Record.load(self._root)
        replaced = replacements.replacements(record, api, named.names, named.ledger)
        return {f"{render.PACKAGE}/{replacements.PRINTED}": replacements.printed(record, replaced)} if replaced else {}

    def _schemas(self, answers: records.Rendered) -> dict[str, bytes]:
        """Pack the schemas of answers; a file that holds the same keeps its bytes."""
        path = f"{render.PACKAGE}/{schemas.FILE}"
        content = schemas.packed(answers.schemas, self._root / path)
        return {} if content is None else {path: content}

    def _compare(self, source: Path, files: dict[str, bytes]) -> Changes:
        """Compare the rendered files, and those of a scratch copy, with the project."""
        if source == self._root:
            return publish.compare(self._root, files, FOLDERS)
        downloaded, names = scratch.files(self._root, source)
        files |= downloaded
        return publish.compare(self._root, files, (*FOLDERS, *scratch.FOLDERS), kept=names)

    def _report(
        self,
        draft: Draft,
        names: naming.Names,
        answers: records.Rendered,
        rules: tuple[page_rules.Rule, ...],
        source: Path,
        today: datetime.date,
        ever: Collection[str],
    ) -> Report:
        """Report what this run changes for callers."""
        entry = lock.load(source / "specs").catalogue
        typed = {key: answer.annotation for key, answer in answers.types.items() if answer.reference is not None}
        paged = {rule.operation: rule.style for rule in rules}
        now = surface_of(draft.api, names, typed, paged, draft.published, entry.id if entry else None)
        return report(self._root, now, today, ever)

    @contextmanager
    def _stage(self, name: str, note: Callable[[], str] = lambda: "") -> Generator[None]:
        start = time.perf_counter()
        yield
        if self._on_stage:
            self._on_stage(Stage(name, time.perf_counter() - start, note()))


def _differences(draft: Draft) -> dict[parse.Where, HoldReason]:
    from codegen.document import cross_check  # takes half a second to import

    found = cross_check.differences(draft.api, draft.document, draft.files)
    return {where: HoldReason(problems) for where, problems in found.items()}


def _answers(
    known: Mapping[str, Object], api: Api, names: naming.Names, rules: Iterable[page_rules.Rule]
) -> records.Rendered:
    """Print the records of every operation with a schema; schemas of withdrawn operations are ignored."""
    found = {key: operation.key for key in known if (operation := api.find(key))}
    moved = {key: known[old] for old, key in found.items() if old != key}
    ours = moved | {key: known[key] for key in found if found[key] == key}
    methods = {one.key: (names.platforms[one.platform], names.methods[one.key]) for one in api.operations}
    items = {rule.operation: rule.details.get("items", ()) for rule in rules}
    return records.render_answers(ours, methods, render.HEADER, items)


def _days(specs: Path) -> dict[str, str]:
    """Map `Operation.key` to the day when its definition was first seen, according to the lock."""
    return {one.operation: one.date for one in lock.load(specs).endpoints.values() if one.operation}


def _noted(named: assignment.Assignment) -> list[Note]:
    return [Note(text, ledger.FILE) for text in named.notes]


def _counted(changes: Changes) -> str:
    counts = (("new", changes.added), ("changed", changes.changed), ("to remove", changes.removed))
    return ", ".join(f"{len(paths)} {word}" for word, paths in counts if paths) or "nothing changed"
