"""specs/endpoints -> document and model: merged, corrected, read, and what is odd held back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.document import hold, merge, overlay, parse
from codegen.document.hold import HeldBack, Trouble
from codegen.document.json_types import Object, is_object
from codegen.document.merge import MERGED
from codegen.document.model import Api
from codegen.document.problems import Note
from codegen.download import lock, store

InStage = Callable[[str, Callable[[], str]], AbstractContextManager[None]]
"""Runs a block as a stage: its name, and what there is to say when it is done."""


@dataclass
class Draft:
    """What is known of the API while a run goes on."""

    published: Object
    """The document before our corrections."""
    document: Object
    files: Mapping[parse.Where, str]
    api: Api
    last: Mapping[str, Any] | None
    """The document that was published last."""
    held: list[HeldBack] = field(default_factory=list[HeldBack])
    notes: list[Note] = field(default_factory=list[Note])

    def hold_back(self, troubles: Mapping[parse.Where, Trouble]) -> None:
        """Take the last good definitions of operations that are in trouble."""
        self.document, self.api, held = hold.hold_back(self.document, self.api, troubles, self.last)
        self.published = hold.replaced(self.published, self.document, troubles)
        self.held += held

    @property
    def merged(self) -> merge.Merged:
        """The document with the files of its operations."""
        return merge.Merged(self.document, self.files)


def drafted(root: Path, source: Path, in_stage: InStage) -> Draft:
    """What the definitions below `source` say, corrected by `root`; what cannot be read is at its last good definition.

    Raises:
        Refused: A file of ours is malformed, or a definition cannot be read and nobody knows whose it is.
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
        draft.hold_back(_troubles(merged, reading, store.listed(source / "specs")))
    return draft


def last_document(root: Path) -> Object | None:
    """The document as the last run published it; None before the first, and where it cannot be read any more."""
    try:
        document = json.loads((root / MERGED).read_bytes())
    except (FileNotFoundError, ValueError):
        return None
    paths = document.get("paths") if is_object(document) else None
    return document if is_object(paths) and all(is_object(item) for item in paths.values()) else None


def _troubles(merged: merge.Merged, reading: parse.Reading, listed: set[parse.Where]) -> dict[parse.Where, Trouble]:
    """Every operation that cannot be printed as published, and why."""
    there = {(one.path, one.method.lower()) for one in reading.api.operations}
    troubles = {where: hold.missing(*where) for where in listed - there}
    troubles |= {where: Trouble((problem,)) for where, problem in merged.broken.items()}
    troubles |= {where: Trouble(tuple(reading.problems(where)), faults) for where, faults in reading.faults.items()}
    return troubles
