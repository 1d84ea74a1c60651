"""Build the document and the model from specs/endpoints: merge, correct, parse, hold back what is unreadable."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.document import hold, merge, overlay, parse
from codegen.document.hold import HeldBack, HoldReason
from codegen.document.json_types import Object, is_object
from codegen.document.merge import MERGED
from codegen.document.model import Api
from codegen.document.problems import Note
from codegen.download import lock, store

InStage = Callable[[str, Callable[[], str]], AbstractContextManager[None]]
"""Runs a block as a named stage; the second argument returns its note when the block is done."""


@dataclass
class Draft:
    """The API during a run."""

    published: Object
    """The document before our corrections."""
    document: Object
    files: Mapping[parse.Where, str]
    api: Api
    last: Mapping[str, Any] | None
    """The document that the last run wrote."""
    held: list[HeldBack] = field(default_factory=list[HeldBack])
    notes: list[Note] = field(default_factory=list[Note])

    def hold_back(self, reasons: Mapping[parse.Where, HoldReason]) -> None:
        """Replace operations that cannot be used by their last good definitions."""
        self.document, self.api, held = hold.hold_back(self.document, self.api, reasons, self.last)
        self.published = hold.with_held_paths(self.published, self.document, reasons)
        self.held += held

    @property
    def merged(self) -> merge.Merged:
        """The document and the file of each operation."""
        return merge.Merged(self.document, self.files)


def build_draft(root: Path, source: Path, in_stage: InStage) -> Draft:
    """Build a draft from the definitions below `source` and the corrections of `root`.

    An unreadable operation keeps its last good definition.

    Raises:
        Refused: One of our files is malformed, or an unreadable definition belongs to no known operation.
    """
    with in_stage("merge", lambda: f"{len(merged.files)} definitions"):
        owners = lock.owners(source / "specs")
        documents = merge.read(source / "specs/endpoints", source, owners)
        files = None if owners is None else {f"specs/endpoints/{name}": key for name, key in owners.items()}
        merged = merge.merge(documents, store.shared(source / "specs"), files)
    with in_stage("overlay", lambda: f"{corrected.active} corrections"):
        corrected = overlay.correct(merged.document, overlay.read(root / "specs/overlay", root))
    with in_stage("parse", lambda: f"{len(draft.api.operations)} operations"):
        reading = parse.read(merge.Merged(corrected.document, merged.files))
        draft = Draft(merged.document, corrected.document, merged.files, reading.api, last_document(root))
        draft.notes += [*merged.notes, *corrected.notes, *reading.notes]
        draft.hold_back(_hold_reasons(merged, reading, store.listed(source / "specs")))
    return draft


def last_document(root: Path) -> Object | None:
    """Load the document that the last run wrote; None before the first run or if it is unreadable."""
    try:
        document = json.loads((root / MERGED).read_bytes())
    except (FileNotFoundError, ValueError):
        return None
    paths = document.get("paths") if is_object(document) else None
    return document if is_object(paths) and all(is_object(item) for item in paths.values()) else None


def _hold_reasons(
    merged: merge.Merged, reading: parse.Reading, listed: set[parse.Where]
) -> dict[parse.Where, HoldReason]:
    """Map every operation that cannot be printed as published to the reason."""
    readable = {(one.path, one.method.lower()) for one in reading.api.operations}
    reasons = {where: hold.missing_reason(*where) for where in listed - readable}
    reasons |= {where: HoldReason((problem,)) for where, problem in merged.broken.items()}
    reasons |= {where: HoldReason(tuple(reading.problems(where)), faults) for where, faults in reading.faults.items()}
    return reasons
