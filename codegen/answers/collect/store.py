"""specs/answers: one schema for each operation, found by the operation in the file, not by the name of the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from codegen.answers.infer.json_schema import DEFINITIONS, DIALECT, ROOT, Schema
from codegen.document.json_types import is_object
from codegen.document.problems import Problem, Refused
from codegen.printing import publish

FOLDER = "answers"
OPERATION = "x-operation"
_CUT_OFF = (
    "a run was cut off while it wrote; `make regenerate ARGS=--offline` or `python -m codegen answers` puts back "
    "what it wrote"
)
_REFERENCE = re.compile(r'"\$ref": *"([^"]*)"')
_KEY = re.compile(r"(GET|POST) /api(/[A-Za-z0-9._-]+)+")


@dataclass(frozen=True)
class Answers:
    """The schemas on disk by `Operation.key`, and their files."""

    schemas: dict[str, Schema]
    files: dict[str, Path]


def load(specs: Path) -> Answers:
    """Every schema below `specs/answers`; none if the folder does not exist.

    Raises:
        Refused: Lists files that are not the schema of an operation, and operations with two files. Or a run was cut
            off while it wrote.
    """
    if publish.is_cut_off(specs.parent):
        raise Refused([Problem(f"{specs.name}/{FOLDER}", "", _CUT_OFF)])
    answers = Answers({}, {})
    problems: list[Problem] = []
    for path in sorted((specs / FOLDER).rglob("*.json")):
        name = path.relative_to(specs.parent).as_posix()
        try:
            key, schema = _read(path)
        except ValueError as error:
            problems.append(Problem(name, "", str(error)))
            continue
        if key in answers.files:
            problems.append(Problem(name, f"/{OPERATION}", f"{key} has a schema already, in {answers.files[key].name}"))
        answers.schemas[key], answers.files[key] = schema, path
    if problems:
        raise Refused(problems)
    return answers


def save(specs: Path, answers: Answers, schemas: Mapping[str, Schema]) -> set[str]:
    """Write the schemas of some operations, all or none, and return those that changed.

    Args:
        answers: The schemas on disk. Updated with the new ones.
        schemas: `Operation.key` -> schema.

    Raises:
        OSError: A file could not be written; all files are as before.
        ValueError: A key cannot be a path below `specs/answers`.
    """
    root, places = specs.parent, dict(answers.files)
    for key in schemas:
        places[key] = places.get(key) or _place(specs, places, key)
    names = {key: places[key].relative_to(root).as_posix() for key in schemas}
    files = {names[key]: _text(key, schema) for key, schema in schemas.items()}
    changes = publish.compare(root, files, ())
    publish.publish(root, files, changes)
    answers.schemas.update(schemas)
    answers.files.update(places)
    return {key for key, name in names.items() if name in {*changes.added, *changes.changed}}


def _text(key: str, schema: Schema) -> bytes:
    text = json.dumps({"$schema": DIALECT, OPERATION: key, **schema}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def _read(path: Path) -> tuple[str, Schema]:
    text = path.read_text("utf-8")
    document = json.loads(text)
    if not is_object(document) or not isinstance(key := document.get(OPERATION), str) or not _KEY.fullmatch(key):
        raise ValueError(f"not the schema of an answer: name its operation in `{OPERATION}`, such as `GET /api/a/b/v1`")
    definitions = document.get("$defs", {})
    known = {f"{DEFINITIONS}{name}" for name in definitions} | {ROOT}
    if missing := sorted(set(_REFERENCE.findall(text)) - known):
        raise ValueError(f"it refers to {missing[0]}, which it does not define")
    if odd := [name for name, record in definitions.items() if not is_object(record) or "properties" not in record]:
        raise ValueError(f"its {DEFINITIONS}{odd[0]} has no `properties`")
    return key, {name: value for name, value in document.items() if name not in ("$schema", OPERATION)}


def _place(specs: Path, files: Mapping[str, Path], key: str) -> Path:
    steps = key.split("/")[2:]
    if not _KEY.fullmatch(key) or any(not step.strip(".") for step in steps):
        raise ValueError(f"{key!r} is not an operation")
    taken = {path.relative_to(specs / FOLDER).as_posix().lower() for path in files.values()}
    names = (f"{steps[0]}/{name}.json" for name in _names(key, steps))
    return specs / FOLDER / next(name for name in names if name.lower() not in taken)


def _names(key: str, steps: list[str]) -> Iterator[str]:
    """The rest of the path, then with a digest: two paths may differ in case alone."""
    name = "-".join(steps[1:]) or steps[0]
    yield name
    yield f"{name}-{sha256(key.encode()).hexdigest()[:8]}"
