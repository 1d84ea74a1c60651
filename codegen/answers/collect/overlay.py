"""Schemas of answers + what we know beyond the recorded ones -> schemas. `specs/answers` holds recorded facts only.

The overlays have the form of those for definitions. They apply to one object with the schemas by operation. Each action
gives a field that was empty in every recorded answer the type of its siblings, with a reason.

| action | result |
|---|---|
| malformed, without a reason, or with an unknown type | refused: correct our file |
| for an operation without a schema | it rests, with a note |
| matches nothing, as recorded answers now show the field | a note: delete the action |
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.answers.collect import store
from codegen.answers.infer.json_schema import DEFINITIONS, Schema
from codegen.document import overlay
from codegen.document.problems import Note, Problem, Refused

__all__ = ["Declared", "load"]

FOLDER = "overlay/answers"
_OPERATION = re.compile(r"\$\['(?P<key>[^']+)'\]")
_REFERENCE = re.compile(r'"\$ref": "([^"]*)"')


@dataclass(frozen=True)
class Declared:
    """The schemas as the package declares them, and notes on actions without effect."""

    schemas: dict[str, Schema]
    notes: tuple[Note, ...]


def load(specs: Path) -> Declared:
    """The schemas below `specs/answers`, by `Operation.key`, with what `specs/overlay/answers` adds to them.

    Raises:
        Refused: A schema or an overlay cannot be read, or an overlay names an unknown type.
    """
    return declared(store.load(specs).schemas, overlay.read(specs / FOLDER, specs.parent))


def declared(schemas: Mapping[str, Schema], overlays: Mapping[str, Any]) -> Declared:
    """The schemas with what the overlays add. Schemas without an overlay are not copied."""
    named = {key: schemas[key] for key in _named(overlays) if key in schemas}
    corrected = overlay.correct(named, overlays)
    changed: dict[str, Schema] = corrected.document
    problems = [
        Problem(FOLDER, "", f"{key}: unknown type {reference}")
        for key, schema in changed.items()
        for reference in _REFERENCE.findall(json.dumps(schema))
        if reference.startswith(DEFINITIONS) and reference.removeprefix(DEFINITIONS) not in schema.get("$defs", {})
    ]
    if problems:
        raise Refused(problems)
    return Declared({**schemas, **changed}, tuple(_noted(note, overlays, schemas) for note in corrected.notes))


def _named(overlays: Mapping[str, Any]) -> list[str]:
    """The operations that the targets name."""
    return sorted({found["key"] for found in _OPERATION.finditer(json.dumps(overlays, ensure_ascii=False))})


def _noted(note: Note, overlays: Mapping[str, Any], schemas: Mapping[str, Schema]) -> Note:
    """The note on an action without effect, in words for answers."""
    action = overlays[note.file]["actions"][int(note.pointer.rpartition("/")[2])]
    key = next((found["key"] for found in _OPERATION.finditer(action["target"])), "")
    if key in schemas:
        text = f"recorded answers of {key} now show what the field holds; delete the action, or correct its target"
        return Note(text, note.file, note.pointer)
    return Note(f"{overlay.RESTS}: the answers of {key or action['target']} have no schema", note.file, note.pointer)
