"""What was seen at each place of an operation's answers: kinds of values, fields, items. Evidence, not yet a schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast

Kind = Literal["null", "boolean", "integer", "number", "string", "array", "object"]


@dataclass(slots=True, eq=False)
class Shape:
    """One place: every value seen there adds to it."""

    kinds: set[Kind] = field(default_factory=set[Kind])
    items: Shape | None = None
    """All items of all lists; None while every list was empty."""
    record: Record | None = None
    """Objects whose keys are names; None while every object was empty, or where keys are data."""
    values: Shape | None = None
    """All values of objects whose keys are data."""

    @property
    def known(self) -> frozenset[Kind]:
        """The kinds that say something: null does not, nor does `[]` where objects were seen (PHP's empty object)."""
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

    def _observe_object(self, value: dict[str, Any]) -> None:
        if self.values is not None:
            for inner in value.values():
                self.values.observe(inner)
            return
        self.record = self.record.live if self.record else Record()
        self.record.observe(value)

    def absorb(self, other: Shape) -> None:
        """Add all that was seen at another place."""
        if other is self:
            return
        self.kinds |= other.kinds
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
        """The keys were data: one shape for all their values."""
        record, self.record = self.record, None
        self.values = self.values or Shape()
        for inner in record.live.shapes() if record else ():
            self.values.absorb(inner)


@dataclass(slots=True, eq=False)
class Record:
    """A kind of object: the fields that its objects had between them. Several places can share it."""

    fields: dict[str, Shape] = field(default_factory=dict[str, Shape])
    counts: dict[str, int] = field(default_factory=dict[str, int])
    """How many objects had the field."""
    others: Shape | None = None
    """The values of keys that are data, beside the named ones."""
    seen: int = 0
    """How many objects were looked at."""
    name: str | None = None
    declared: frozenset[str] = frozenset()
    """The keys that an earlier schema holds for names; that stands."""
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    """What they are called."""
    _became: Record | None = None

    @property
    def live(self) -> Record:
        """The record that stands for this one since it was absorbed."""
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
        """Become one kind with another; every place of either shares it from now on."""
        mine, other = self.live, other.live
        if mine is other:
            return
        other._became = mine
        mine.seen += other.seen
        mine.declared |= other.declared
        mine.keep(other.attributes)
        mine.name = mine.name or other.name
        for key, shape in list(other.fields.items()):
            mine = mine.live  # what stands below may close a recursion, and become another record with this one
            mine.counts[key] = mine.counts.get(key, 0) + other.counts.get(key, 0)
            mine.fields.setdefault(key, shape).absorb(shape)
        mine = mine.live
        if other.others is not None:
            mine.others = mine.others or Shape()
            mine.others.absorb(other.others)

    def keep(self, attributes: Mapping[str, str]) -> None:
        """Call keys as they were called elsewhere, unless another key is called so here."""
        taken = set(self.attributes.values())
        self.attributes |= {key: name for key, name in attributes.items() if name not in taken}

    def shapes(self) -> Iterator[Shape]:
        """Of every value, named or not."""
        yield from self.fields.values()
        if self.others is not None:
            yield self.others


def kind_of(value: Any) -> Kind:
    """The JSON kind of a parsed value.

    Raises:
        TypeError: It is no JSON.
    """
    for kind, types in _KINDS.items():
        if isinstance(value, types):
            return kind
    raise TypeError(f"{type(value).__name__} is no JSON")


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
