"""Example answers -> a lenient JSON Schema of their `data`, which every further example widens.

| seen                                | in the schema                                         |
|-------------------------------------|-------------------------------------------------------|
| a field in some objects only        | every field is optional                               |
| several types                       | all of them; integers and floats together are numbers |
| only null, or only empty lists      | unknown                                               |
| "" in place of all data             | null                                                  |
| null, and one kind of container, as the whole | the container                               |

Example: `{"a": 1}` and `{"a": 1.5, "b": null}` give an object with a number `a` and an unknown `b`.
Names of types never change once given.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from codegen.answers.infer import json_schema, type_names
from codegen.answers.infer.json_schema import OUTERMOST, Schema
from codegen.answers.infer.shapes import Record, Shape
from codegen.answers.infer.unify import fold, places, settle


def infer(examples: Iterable[Any], before: Mapping[str, Any] | None = None) -> Schema:
    """Infer the schema of these values. A record in the same place of the earlier schema keeps its names."""
    return _grown(Shape(), examples, _records(before) if before else {})


def widen(before: Mapping[str, Any], examples: Iterable[Any]) -> Schema:
    """Widen an earlier schema by what these values add. Nothing that it says is removed."""
    return _grown(json_schema.read(before), examples, {})


def _grown(root: Shape, examples: Iterable[Any], before: Mapping[tuple[str, ...], Record]) -> Schema:
    for example in examples:
        root.observe(None if example == "" else example)
    settle(root)
    if len(root.known) == 1 and not root.known.isdisjoint({"object", "array"}):
        root.kinds.discard("null")  # as for a field with one kind of container, null only says that nothing came
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
