"""The press in order: specs -> merge, overlay, parse, names, second reading, render, format, compare, publish."""

from __future__ import annotations

import datetime
import hashlib
import json
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from codegen import (
    answer_files,
    changelog,
    diff,
    documented,
    envelope,
    merge,
    naming,
    output,
    overlay,
    paging,
    parse,
    records,
    render,
)
from codegen.model import Api
from codegen.output import Changes
from codegen.problem import Findings, Refused

MERGED = "specs/openapi.json"
CHANGELOG = "specs/CHANGES.md"
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

    difference: diff.Difference
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
            today: Heads the changelog's new section, where there is one.
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
        merged = self._document(findings)
        with self._stage("parse", lambda: f"{len(api.operations)} operations"):
            api = findings.of(lambda: parse.parse(merged))
        with self._stage("names"):
            names = findings.of(lambda: naming.name_all(api, merged))
            findings.settle()
        if second_reading:
            with self._stage("second reading", lambda: "no difference"):
                _second_reading(api, merged)
        document = merge.dump(merged.document)
        with self._stage("answers", lambda: f"{answers.typed} typed"):
            answers = self._answers(api, names)
            answers.modules.update(envelope.envelope_module(merged.document, render.HEADER, self._root))
        with self._stage("render", lambda: f"{len(texts)} files{_unused(unused)}"):
            rules, unused = paging.read(self._root, api)
            texts = render.render(api, names, hashlib.sha256(document).hexdigest(), answers.types, rules)
            texts |= {f"{render.PACKAGE}/{path}": text for path, text in answers.modules.items()}
            texts |= render.render_pages(rules) | render.render_sandbox(documented.read(self._root, api))
        with self._stage("format"):
            files = output.formatted(texts)
        with self._stage("compare", lambda: _counted(changes)):
            difference = self._difference(api)
            files |= {MERGED: document} | self._changelog(difference, today)
            changes = output.compare(self._root, files, FOLDERS)
        if not check:
            with self._stage("publish"):
                output.publish(self._root, files, changes)
        return Pressed(difference, changes, len(api.operations))

    def _document(self, findings: Findings) -> merge.Merged:
        """specs/endpoints, merged and corrected."""
        specs = self._root / "specs"
        with self._stage("merge", lambda: f"{len(documents)} definitions"):
            documents = merge.read(specs / "endpoints", self._root)
            merged = findings.of(lambda: merge.merge(documents))
        with self._stage(
            "overlay", lambda: f"{sum(len(overlay['actions']) for overlay in overlays.values())} corrections"
        ):
            overlays = overlay.read(specs / "overlay", self._root)
            corrected = findings.of(lambda: overlay.apply(merged.document, overlays))
        return merge.Merged(corrected, merged.files)

    def _answers(self, api: Api, names: naming.Names) -> records.Rendered:
        """Records of every operation with a schema; schemas of operations that are gone rest on disk."""
        schemas = answer_files.load(self._root / "specs").schemas
        methods = {one.key: (names.platforms[one.platform], names.methods[one.key]) for one in api.operations}
        return records.render_answers(schemas, methods, render.HEADER)

    def _difference(self, api: Api) -> diff.Difference:
        before = published(self._root)
        return diff.Difference((), (), ()) if before is None else diff.diff(before, api)

    def _changelog(self, difference: diff.Difference, today: datetime.date) -> dict[str, bytes]:
        path = self._root / CHANGELOG
        text = path.read_text("utf-8") if path.is_file() else ""
        return {CHANGELOG: changelog.extended(text, difference, today).encode()}

    @contextmanager
    def _stage(self, name: str, note: Callable[[], str] = lambda: "") -> Generator[None]:
        start = time.perf_counter()
        yield
        if self._tell:
            self._tell(Stage(name, time.perf_counter() - start, note()))


def published(root: Path) -> Api | None:
    """The API as the last run published it; None before the first, and where its document cannot be read any more."""
    try:
        document = json.loads((root / MERGED).read_bytes())
        return parse.parse(merge.Merged(document, {}))
    except (FileNotFoundError, ValueError, KeyError, Refused):
        return None


def _second_reading(api: Api, merged: merge.Merged) -> None:
    from codegen import second  # costs half a second to import: only where it is asked for

    second.check(api, merged.document, merged.files)


def _unused(rules: tuple[str, ...]) -> str:
    return f"; paging rules without their operation: {', '.join(rules)}" if rules else ""


def _counted(changes: Changes) -> str:
    counts = (("new", changes.added), ("changed", changes.changed), ("to remove", changes.removed))
    return ", ".join(f"{len(paths)} {word}" for word, paths in counts if paths) or "nothing changed"
