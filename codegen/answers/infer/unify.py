"""Many places, few kinds of objects: separate maps from records, merge similar records, close recursion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.answers.infer.map_detection import data_keys, is_data, is_id, is_word, outgrown, verdict
from codegen.answers.infer.shapes import Kind, Record, Shape

NEAR = 0.8
"""The share of the smaller record's keys that the larger one must have."""
SHARE = 0.2
"""The share of the larger record's keys that the smaller one must have: `id` and `name` alone are not a user."""
RECURSIVE = 4
"""How many keys a record must share with one around it to count as that one again."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that holds a record."""

    path: tuple[str, ...]
    """Keys from the root; `[]` for the items of a list, `{}` for the values of a map."""
    shape: Shape
    around: tuple[Record, ...]
    """The records around it, the outermost first."""

    @property
    def record(self) -> Record:
        """The record in this place.

        Raises:
            ValueError: The place holds no record.
        """
        if self.shape.record is None:
            raise ValueError(f"{self.path} holds no record")
        return self.shape.record.live

    @property
    def holder(self) -> str:
        """The key that holds it; empty for the root."""
        return next((step for step in reversed(self.path) if step not in ("[]", "{}")), "")


def settle(root: Shape) -> None:
    """Decide for every object whether its keys are names. An earlier schema's verdict holds until it is outgrown."""
    moved = True
    while moved:  # a move can bring objects to places that were judged before
        moved = False
        for shape in _everywhere(root):
            if shape.record is not None:
                moved |= _settle(shape, shape.record.live)


def _everywhere(root: Shape) -> list[Shape]:
    pending, met = [root], dict[int, Shape]()
    while pending:
        shape = pending.pop()
        if id(shape) not in met:
            met[id(shape)] = shape
            pending += inside(shape)
    return list(met.values())


def _settle(shape: Shape, record: Record) -> bool:
    """Turn a record into a map, or move its keys that are data. False if all are names."""
    if record.declared and _outgrown(record):
        _forget_names(shape)  # they come from keys that are data
        shape.turn_into_map()
        return True
    if not record.declared and verdict(record)[0] == "map":
        shape.turn_into_map()
        return True
    strange = _data(record) - record.declared
    for key in strange & record.fields.keys():
        record.others = record.others or Shape()
        record.others.absorb(record.fields.pop(key))
        record.counts.pop(key, None)
    return bool(strange)


def _outgrown(record: Record) -> bool:
    """Whether so many keys are new that they must be data."""
    return len(record.fields) > 2 * len(record.declared) and outgrown(record)


def _forget_names(shape: Shape) -> None:
    for place in places(shape):
        place.record.name = None


def _data(record: Record) -> set[str]:
    if not record.declared:
        return set(data_keys(record))
    columns = any(map(is_word, record.declared))  # a table: many objects had these words, so a new one is a column too
    return set(filter(is_id if columns else is_data, record.fields))


def inside(shape: Shape) -> Iterator[Shape]:
    """The shapes directly below a place."""
    if shape.record is not None:
        yield from shape.record.live.shapes()
    yield from (inner for inner in (shape.items, shape.values) if inner is not None)


def places(root: Shape) -> list[Place]:
    """Every place that holds a record, shallow ones first. Each record is entered once."""
    found: list[Place] = []
    met: set[int] = set()
    level = [Place((), root, ())]
    while level:
        found += [place for place in level if place.shape.record is not None]
        level = [inner for place in level for inner in _below(place, met)]
    return found


def _below(place: Place, met: set[int]) -> Iterator[Place]:
    path, shape, around = place.path, place.shape, place.around
    if shape.items is not None:
        yield Place((*path, "[]"), shape.items, around)
    if shape.values is not None:
        yield Place((*path, "{}"), shape.values, around)
    if shape.record is None or id(shape.record.live) in met:
        return
    record = shape.record.live
    met.add(id(record))
    for key in sorted(record.fields):
        yield Place((*path, key), record.fields[key], (*around, record))
    if record.others is not None:
        yield Place((*path, "{}"), record.others, (*around, record))


def fold(root: Shape) -> None:
    """Merge all similar records."""
    kinds: list[Record] = []
    holders: dict[int, set[str]] = {}
    for place in places(root):
        record = place.record
        if record not in kinds:
            same = _same(place, record, kinds, holders)
            if same is None:
                kinds.append(record)
            else:
                same.absorb(record)
                record = same.live
        holders.setdefault(id(record), set()).add(place.holder.lower())


def _same(place: Place, record: Record, kinds: list[Record], holders: dict[int, set[str]]) -> Record | None:
    around = [outer.live for outer in reversed(place.around)]
    for kind in kinds:
        if kind.fields.keys() == record.fields.keys() and alike(kind, record):
            return kind
    for kind in around:
        if len(kind.fields.keys() & record.fields.keys()) >= RECURSIVE and alike(kind, record):
            return kind
    for kind in kinds:
        if place.holder.lower() in holders[id(kind)] and kind not in around and alike(kind, record):
            return kind
    return None


def alike(one: Record, two: Record, asked: frozenset[tuple[int, int]] = frozenset()) -> bool:
    """Whether two records can be one: they share most keys of the smaller one, and no shared field contradicts."""
    one, two = one.live, two.live
    pair = (id(one), id(two))
    if one is two or pair in asked:
        return True
    if one.name and two.name:
        return False
    shared = one.fields.keys() & two.fields.keys()
    small, large = sorted((len(one.fields), len(two.fields)))
    if not shared or len(shared) < NEAR * small or len(shared) < SHARE * large:
        return False
    if any(_holds_as_data(*records) for records in ((one, two), (two, one))):
        return False
    asked |= {pair}
    both = [(one.fields[key], two.fields[key]) for key in shared]
    if one.others is not None and two.others is not None:
        both.append((one.others, two.others))
    return all(_agree(mine, other, asked) for mine, other in both)


def _holds_as_data(one: Record, two: Record) -> bool:
    """Whether fields of one are data to the other, which no longer knows the value of each key."""
    return two.others is not None and any(is_data(key) for key in one.fields.keys() - two.fields.keys())


def _agree(one: Shape, two: Shape, asked: frozenset[tuple[int, int]]) -> bool:
    mine, others = _families(one), _families(two)
    mine, others = _empty_object(mine, one, others), _empty_object(others, two, mine)
    if not (mine <= others or others <= mine):
        return False
    if one.items is not None and two.items is not None and not _agree(one.items, two.items, asked):
        return False
    if one.values is not None and two.values is not None:
        return _agree(one.values, two.values, asked)
    if one.record is not None and two.record is not None:
        return alike(one.record, two.record, asked)
    mixed = (one.record and two.values) or (one.values and two.record)
    return not mixed


def _families(shape: Shape) -> set[Kind]:
    """The known kinds, with integers as numbers."""
    return {"number" if kind == "integer" else kind for kind in shape.known}


def _empty_object(one: set[Kind], shape: Shape, two: set[Kind]) -> set[Kind]:
    """The kinds of a place, without lists if they were always empty and the other place holds objects: PHP's `[]`."""
    return one - {"array"} if shape.items is None and "object" in two else one
