"""What was seen in each place of an operation's answers: kinds of values, fields, items. Not yet a schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from codegen.answers.infer import formats

Kind = Literal["null", "boolean", "integer", "number", "string", "array", "object"]

SCALARS: frozenset[Kind] = frozenset({"boolean", "integer", "number", "string"})


@dataclass(slots=True, eq=False)
class Shape:
    """Everything seen in one place."""

    kinds: set[Kind] = field(default_factory=set[Kind])
    items: Shape | None = None
    """All items of all lists; None if every list was empty."""
    record: Record | None = None
    """Objects whose keys are names; None if every object was empty, or if keys are data."""
    values: Shape | None = None
    """All values of objects whose keys are data."""
    fits: int = formats.ALL
    """What all its texts and numbers may mean."""

    @property
    def known(self) -> frozenset[Kind]:
        """The kinds with a meaning: not null, and not `[]` next to objects (PHP's empty object)."""
        silent: set[Kind] = {"null"}
        if "object" in self.kinds and self.items is None:
            silent.add("array")
        return frozenset(self.kinds - silent)

    def observe(self, value: Any) -> None:
        """Add one value."""
        kind = kind_of(value)
        self.kinds.add(kind)
        if kind == "array" and value:
            self.items = self.items or Shape()
            for item in cast("list[Any]", value):
                self.items.observe(item)
        elif kind == "object" and value:
            self._observe_object(cast("dict[str, Any]", value))
        elif kind in SCALARS:
            self.fits &= formats.fits(value)

    def _observe_object(self, value: dict[str, Any]) -> None:
        if self.values is not None:
            for inner in value.values():
                self.values.observe(inner)
            return
        self.record = self.record.live if self.record else Record()
        self.record.observe(value)

    def absorb(self, other: Shape) -> None:
        """Add everything seen in another place."""
        if other is self:
            return
        self.kinds |= other.kinds
        self.fits &= other.fits
        if other.items is not None:
            self.items = self.items or Shape()
            self.items.absorb(other.items)
        if other.values is not None:
            self.values = self.values or Shape()
            self.values.absorb(other.values)
        if other.record is not None:
            self._absorb_record(other.record.live)
        if self.values is not None and self.record is not None:
            self.turn_into_map()

    def _absorb_record(self, other: Record) -> None:
        if self.record is None:
            self.record = other
        else:
            self.record.live.absorb(other)

    def turn_into_map(self) -> None:
        """Treat the keys as data: one shape for all values."""
        record, self.record = self.record, None
        self.values = self.values or Shape()
        for inner in record.live.shapes() if record else ():
            self.values.absorb(inner)


@dataclass(slots=True, eq=False)
class Record:
    """A kind of object, with the fields of all its objects. Several places can share it."""

    fields: dict[str, Shape] = field(default_factory=dict[str, Shape])
    counts: dict[str, int] = field(default_factory=dict[str, int])
    """How many objects had the field."""
    others: Shape | None = None
    """The values of keys that are data, next to the named ones."""
    seen: int = 0
    """How many objects were seen."""
    name: str | None = None
    declared: frozenset[str] = frozenset()
    """The keys that an earlier schema treats as names; they remain names."""
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    """Key -> attribute, as given before."""
    _became: Record | None = None

    @property
    def live(self) -> Record:
        """The record that absorbed this one; itself if none did."""
        record = self
        while record._became is not None:
            record = record._became
        return record

    def observe(self, value: dict[str, Any]) -> None:
        """Add one object."""
        self.seen += 1
        for key, inner in value.items():
            self.fields.setdefault(key, Shape()).observe(inner)
            self.counts[key] = self.counts.get(key, 0) + 1

    def absorb(self, other: Record) -> None:
        """Merge another kind into this one. Every place of either shares it from now on."""
        mine, other = self.live, other.live
        if mine is other:
            return
        other._became = mine
        mine.seen += other.seen
        mine.declared |= other.declared
        mine.keep(other.attributes)
        mine.name = mine.name or other.name
        for key, shape in list(other.fields.items()):
            mine = mine.live  # a field below may be this record again, and merge it into another
            mine.counts[key] = mine.counts.get(key, 0) + other.counts.get(key, 0)
            mine.fields.setdefault(key, shape).absorb(shape)
        mine = mine.live
        if other.others is not None:
            mine.others = mine.others or Shape()
            mine.others.absorb(other.others)

    def keep(self, attributes: Mapping[str, str]) -> None:
        """Take over attributes of keys, unless another key here has one of them."""
        taken = set(self.attributes.values())
        self.attributes |= {key: name for key, name in attributes.items() if name not in taken}

    def shapes(self) -> Iterator[Shape]:
        """The shapes of all values, named or not."""
        yield from self.fields.values()
        if self.others is not None:
            yield self.others


def kind_of(value: Any) -> Kind:
    """The JSON kind of a parsed value.

    Raises:
        TypeError: It is not JSON.
    """
    for kind, types in _KINDS.items():
        if isinstance(value, types):
            return kind
    raise TypeError(f"{type(value).__name__} is not JSON")


# bool before int: a bool is an int to Python.
_KINDS: dict[Kind, type[Any]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": float,
    "object": dict,
    "array": list,
    "null": type(None),
}
