"""Example answers -> JSON Schema of their `data`: lenient, grown by each new piece of evidence.

Nothing is required; types seen are united, integers and floats to number; what was only ever null, or a list
that was always empty, stays unknown. The whole may also come as "" for nothing: that is null here, and null of the
whole says nothing once it was an object, or a list. Names of types, once given, stay.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from codegen.answers.infer import json_schema, type_names
from codegen.answers.infer.json_schema import OUTERMOST, Schema
from codegen.answers.infer.shapes import Record, Shape
from codegen.answers.infer.unify import fold, places, settle


def infer(examples: Iterable[Any], before: Mapping[str, Any] | None = None) -> Schema:
    """The schema of these values; where a record stands in the same place of an earlier schema, names stay."""
    return _grown(Shape(), examples, _records(before) if before else {})


def widen(before: Mapping[str, Any], examples: Iterable[Any]) -> Schema:
    """An earlier schema, widened by what these values show beyond it; nothing it says is taken back."""
    return _grown(json_schema.read(before), examples, {})


def _grown(root: Shape, examples: Iterable[Any], before: Mapping[tuple[str, ...], Record]) -> Schema:
    for example in examples:
        root.observe(None if example == "" else example)
    settle(root)
    if len(root.known) == 1 and not root.known.isdisjoint({"object", "array"}):
        root.kinds.discard("null")  # as for a field that holds one container, it says no more than "nothing came"
    if root.record is not None:
        root.record.live.name = OUTERMOST
    fold(root)
    found = places(root)
    for place in found:
        if earlier := before.get(place.path):
            _call_alike(place.record, earlier, {other.record.name for other in found})
    type_names.name_all(found)
    return json_schema.write(root)


def _call_alike(record: Record, earlier: Record, taken: Collection[str | None]) -> None:
    record.keep(earlier.attributes)
    if earlier.name not in taken:
        record.name = record.name or earlier.name


def _records(schema: Mapping[str, Any]) -> dict[tuple[str, ...], Record]:
    return {place.path: place.record for place in places(json_schema.read(schema))}
