"""Reads a typed answer to the last declared attribute."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from codegen.answers.collect import overlay
from justone_generated._base import Operation
from justone_generated._fields import fields
from justone_generated._record import Record
from tests.conftest import ROOT


def touch(data: Any) -> int:
    """Read every declared attribute in `data`; return their number."""
    pending, read = [data], 0
    while pending:
        value = pending.pop()
        if isinstance(value, Record):
            values = {name: getattr(value, name) for name in fields(type(value))}
            read += len(values)
            pending += [inner for name, inner in values.items() if fields(type(value))[name].key in value]
        elif isinstance(value, dict):
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    return read


def schemas() -> dict[str, dict[str, Any]]:
    """Every committed schema with the additions of the overlays, by operation."""
    return overlay.load(ROOT / "specs").schemas


@cache
def references() -> dict[str, str | None]:
    """The `answer` of each operation, by operation."""
    found: dict[str, str | None] = {}
    for module in sorted((ROOT / "generated" / "justone_generated" / "operations").glob("[a-z]*.py")):
        namespace = import_module(f"justone_generated.operations.{module.stem}")
        constants = (value for value in vars(namespace).values() if isinstance(value, Operation))
        operations = (operation for operation in constants if not operation.gone)
        found |= {operation.key: operation.answer for operation in operations}
    return found


def documented() -> dict[str, Any]:
    """The example answers of the provider's documentation, by operation."""
    files = [json.loads(path.read_bytes()) for path in sorted((ROOT / "specs" / "documented").glob("*.json"))]
    return {file["operation"]: file["answer"]["data"] for file in files}


def recorded(mirror: Path) -> dict[str, Any]:
    """The recorded answers by path; empty if they are not beside this checkout."""
    files = [json.loads(path.read_bytes()) for path in sorted((mirror / "examples").glob("*.json"))]
    return {file["api"]: file["example"]["data"] for file in files}


def reached(data: Any, path: list[int]) -> tuple[Any, Any, Any]:
    """Follow `steps` into nested data, each modulo the size; return container, key and value."""
    holder, key, place = None, None, data
    for step in path:
        keys = list(place) if isinstance(place, dict) else range(len(place)) if isinstance(place, list) else ()
        if not keys:
            break
        holder, key = place, keys[step % len(keys)]
        place = place[key]
    return holder, key, place
