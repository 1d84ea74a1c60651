"""Where data is not as a schema of ours says; as the package's own `drift` tells it, without the package."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from codegen.answers.infer.json_schema import DEFINITIONS, ROOT, Schema, says_something
from codegen.answers.infer.map_detection import is_name
from codegen.answers.infer.shapes import kind_of
from codegen.answers.print.annotations import (
    UNKNOWN,
    Names,
    annotation,
    field_annotation,
    parts,
    types,
    whole_annotation,
)
from codegen.answers.print.records import class_names
from codegen.document.json_types import is_array, is_object

NOTHING = "nothing"


class Difference(NamedTuple):
    """A place that differs; items of a list are one place, `data.videos[].title`."""

    path: str
    declared: str
    received: str

    def __str__(self) -> str:
        if self.declared == UNKNOWN:
            return f"{self.path}: unknown so far, received an {self.received}"
        return f"{self.path}: declared {self.declared}, received {self.received}"


class _Place(NamedTuple):
    path: str
    schema: Schema | None
    """None for a key that nobody declared."""
    value: Any
    worded: Callable[[Schema, Names], str]
    """How its type is told: as the package declares it there."""
    may_be_missing: bool = True
    """Whether null is as good as nothing there: under keys, not among items."""


def differences(schema: Mapping[str, Any], data: Any, whole: str = "Data") -> Iterator[Difference]:
    """Every place of `data` that `schema` does not describe; `whole` is the class of the outermost record.

    What is empty says nothing, nor does null under a key; nor does `data` that is "", which is how some say "nothing".
    """
    definitions: dict[str, Schema] = schema.get("$defs", {})
    records = {f"{DEFINITIONS}{name}": record for name, record in definitions.items()} | {ROOT: dict(schema)}
    names = class_names(schema, whole)
    pending = [] if data == "" else [_Place("data", dict(schema), data, whole_annotation)]
    while pending:
        place = pending.pop()
        if place.schema is None:
            yield Difference(place.path, NOTHING, kind_of(place.value))
        elif _says_nothing(place):
            continue
        elif not says_something(place.schema):
            if is_object(place.value):
                yield Difference(place.path, UNKNOWN, "object")
            elif is_array(place.value):
                pending += [_Place(f"{place.path}[]", {}, item, annotation) for item in reversed(place.value)]
        else:
            choice = next((one for one in _resolved(place.schema, records) if _fits(one, place.value)), None)
            if choice is None:
                yield Difference(place.path, place.worded(place.schema, names), kind_of(place.value))
            elif _is_unknown(place.value, choice):
                yield Difference(place.path, UNKNOWN, "object")
            else:
                pending += reversed(list(_inside(place, choice)))


def _says_nothing(place: _Place) -> bool:
    return place.value in ([], {}) or (place.value is None and place.may_be_missing)


def _is_unknown(value: Any, schema: Schema) -> bool:
    """Whether something came in an object that was always empty, or whose values were always null."""
    if not is_object(value) or "properties" in schema or says_something(schema.get("additionalProperties", {})):
        return False
    return any(inner is not None for inner in value.values())


def _resolved(schema: Schema, records: Mapping[str, Schema]) -> Iterator[Schema]:
    for part in parts(schema):
        yield records[part["$ref"]] if "$ref" in part else part


def _fits(schema: Schema, value: Any) -> bool:
    kind = kind_of(value)
    allowed = types(schema)
    if kind == "array":
        return "array" in allowed and "maxItems" not in schema
    return kind in allowed or (kind == "integer" and "number" in allowed)


def _inside(place: _Place, schema: Schema) -> Iterator[_Place]:
    if is_array(place.value):
        yield from (_Place(f"{place.path}[]", schema.get("items", {}), item, annotation, False) for item in place.value)
    elif is_object(place.value):
        fields: dict[str, Schema] = schema.get("properties", {})
        is_record = "properties" in schema
        others: Schema | None = schema.get("additionalProperties", None if is_record else {})
        for key, inner in place.value.items():
            below = f"{place.path}.{key}" if key.isidentifier() else f"{place.path}[{key!r}]"
            if key in fields:
                yield _Place(below, fields[key], inner, field_annotation)
            else:
                yield _Place(below, None if is_record and is_name(key) else others, inner, annotation, False)
