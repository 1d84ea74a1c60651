"""What columns data has: from the record classes of an answer, or from data without a type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from justone_generated._fields import UNKNOWN, Names, bare, fields, inside, split
from justone_generated._record import Record, record_named

from .columns import Kind, is_id

__all__ = ["Declared", "Leaf", "Listed", "Shape", "declared_by", "inferred"]

_DEEPEST = 16
"""Levels of objects without a type; what is deeper becomes JSON."""
_SCALARS: dict[str, Kind] = {"str": "text", "int": "integer", "float": "number", "bool": "boolean"}


class Leaf(NamedTuple):
    """One column."""

    kind: Kind
    format: str = ""
    """What its values mean more than their type, such as `epoch-seconds`; read only where values are converted."""


class Listed(NamedTuple):
    """A list: one column, or rows of its items."""

    item: Shape


Shape = Leaf | Listed | dict[str, Any]
"""What a place of an answer holds. A dict is an object: key -> Shape."""


class Declared(NamedTuple):
    """The text of an annotation, with the names that it uses."""

    text: str
    names: Names

    def inside(self, key: str) -> Declared | None:
        """Return the type of an object's field; None if there is not exactly one."""
        record = record_named(_without_none(self.text), self.names)
        found = [] if record is None else [one for one in fields(record).values() if one.key == key]
        return Declared(found[0].text, found[0].names) if found else None

    def item(self) -> Declared | None:
        """Return the type of a list's items; None for another type."""
        text = _without_none(self.text)
        return Declared(inside(text), self.names) if bare(text) == "list" else None

    def shape(self, name: str = "", *, formats: bool = False) -> Shape:
        """Return the columns of this type; with `formats` they know what their values mean."""
        return _shape(self.text, self.names, name, (), {} if formats else None)


def declared_by(cls: type[Record]) -> Declared:
    """Return a record class as a type."""
    return Declared("Items", {"Items": cls})


def _without_none(text: str) -> str:
    return " | ".join(choice for choice in split(text, "|") if bare(choice) != "None")


def _shape(
    text: str, names: Names, name: str, above: tuple[type[Record], ...], places: Mapping[str, str] | None
) -> Shape:
    """The columns of a type; `places` are the formats inside the field that holds it, None if they are not wanted."""
    shape = _bare_shape(text, names, name, above, places)
    return Leaf(shape.kind, places[""]) if isinstance(shape, Leaf) and places and "" in places else shape


def _bare_shape(
    text: str, names: Names, name: str, above: tuple[type[Record], ...], places: Mapping[str, str] | None
) -> Shape:
    choices = split(_without_none(text), "|")
    kinds = {bare(choice) for choice in choices}
    if kinds <= {"int", "str"} and kinds and is_id(name):
        return Leaf("id")
    if kinds == {"int", "float"}:
        return Leaf("number")
    if len(choices) != 1:
        return Leaf("json")
    kind = bare(choices[0])
    if kind in _SCALARS:
        return Leaf(_SCALARS[kind])
    if kind == "list":
        item = inside(choices[0])
        item_is_unknown = bare(item) == UNKNOWN
        return Listed(Leaf("json") if item_is_unknown else _shape(item, names, name, above, _of_items(places)))
    record = record_named(choices[0], names)
    if record is None or record in above or not fields(record):  # a map, or what was always empty
        return Leaf("json")
    inner = (*above, record)
    return {
        one.key: _shape(one.text, one.names, one.key, inner, None if places is None else _formats(record, one.key))
        for one in fields(record).values()
    }


def _formats(record: type[Record], key: str) -> Mapping[str, str]:
    from justone_generated._formats import formats, of_field  # read only where values are converted

    return of_field(formats(record), key)


def _of_items(places: Mapping[str, str] | None) -> Mapping[str, str] | None:
    if places is None:
        return None
    return {place.removeprefix("[]"): one for place, one in places.items() if place.startswith("[]")}


def inferred(values: Iterable[Any], name: str = "", depth: int = 0) -> Shape:
    """Return the columns that values without a type have."""
    present = [value for value in values if value is not None]
    if present and depth < _DEEPEST and all(isinstance(value, Mapping) for value in present):
        keys = dict.fromkeys(key for value in present for key in value)
        if keys:
            return {key: inferred((value.get(key) for value in present), key, depth + 1) for key in keys}
    if present and all(isinstance(value, list) for value in present):
        items = (item for value in present for item in list[Any].__iter__(value))
        return Listed(inferred(items, name, depth + 1) if depth < _DEEPEST else Leaf("json"))
    kinds: set[type[Any]] = {type(value) for value in present}
    if kinds and kinds <= {int, str} and is_id(name):
        return Leaf("id")
    if kinds == {int, float}:
        return Leaf("number")
    return Leaf(_SCALARS.get(kinds.pop().__name__, "json") if len(kinds) == 1 else "json")
