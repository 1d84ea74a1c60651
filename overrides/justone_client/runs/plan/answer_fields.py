"""Paths of a plan, checked against the types of answers that ship with the package.

| the path | found |
|---|---|
| follows declared fields to the end | the types of its value |
| enters a part whose type was never seen (`Any`) | nothing is known: a note |
| names a field that is not declared | a problem, with the nearest path |
| lacks `[]` behind a list, or has it behind something else | a problem, with the corrected path |

Example: `data.items[].note.idd` of a search whose notes have an `id` is a problem; "did you mean
data.items[].note.id?".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from justone_generated._fields import bare, fields, inside, split
from justone_generated._nearest import closest, nearest
from justone_generated._record import record_named, resolve

from .field_paths import FieldPath, spelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justone_generated._base import Operation, Parameter
    from justone_generated._fields import Names

    from .field_paths import Hop

__all__ = ["Finding", "look_up", "unfit"]

_DEEPEST, _MOST = 7, 20_000
_SCALARS = ("str", "int", "float", "bool")
_FITS = {
    "string": {"str", "int"},
    "integer": {"int", "str", "float"},
    "number": {"int", "float", "str"},
    "boolean": {"bool", "str"},
}
"""Types of a value that each type of parameter takes; a string may hold what is needed."""


class Finding(NamedTuple):
    """What the declared types say of a path."""

    problem: str = ""
    note: str = ""
    kinds: frozenset[str] = frozenset()
    """Types of the value: of `_SCALARS`, `list` and `object`; empty if unknown."""
    inner: tuple[str, ...] = ()
    """Paths to the fields of the value, if it is an object."""


class _Type(NamedTuple):
    """An annotation, with the names that it may use."""

    text: str
    names: Names

    @property
    def choices(self) -> list[str]:
        return [choice for choice in split(self.text, "|") if choice != "None"]

    @property
    def is_unknown(self) -> bool:
        return any(bare(choice) == "Any" for choice in self.choices)

    @property
    def element(self) -> _Type | None:
        """The type of each element of a list or map; None if it is neither."""
        for choice in self.choices:
            if bare(choice) in ("list", "dict"):
                return _Type(inside(choice), self.names)
            record: Any = record_named(choice, self.names)
            if record is not None and record.__others__:
                return _Type(record.__others__, _names_of(record))
        return None

    @property
    def is_list(self) -> bool:
        return any(bare(choice) == "list" for choice in self.choices)

    @property
    def fields(self) -> dict[str, _Type]:
        """The types of the fields of an object by key."""
        found: dict[str, _Type] = {}
        for choice in self.choices:
            if record := record_named(choice, self.names):
                found |= {field.key: _Type(field.text, field.names) for field in fields(record).values()}
        return found

    @property
    def is_map(self) -> bool:
        """Whether its keys are data."""
        return not self.is_list and self.element is not None

    @property
    def kinds(self) -> frozenset[str]:
        if self.is_unknown:
            return frozenset()
        return frozenset(
            name if name in _SCALARS else "list" if name == "list" else "object" for name in map(bare, self.choices)
        )


def _names_of(record: type[Any]) -> Names:
    from sys import modules

    return vars(modules[record.__module__])


def look_up(operation: Operation[Any], path: FieldPath) -> Finding:
    """Check one path into the answers of an operation."""
    root = None if operation.answer is None else _root(operation.answer)
    if root is None:
        return Finding(note=f"no answer of {operation.key} was ever seen, so {path} cannot be checked")
    here = root
    for number, hop in enumerate(path.hops):
        if here.is_unknown:
            place = spelled("data", path.hops[:number])
            return Finding(note=f"the type of {place} in {operation.key} is unknown, so {path} cannot be checked")
        below = _below(here, hop)
        if below is None:
            return Finding(problem=_problem(operation, root, here, path, number))
        here = below
    return Finding(kinds=here.kinds, inner=tuple(spelled("data", (*path.hops, key)) for key in here.fields))


def unfit(path: str, finding: Finding, parameter: Parameter) -> str:
    """Say why a value cannot be sent as a parameter; empty if it can, or if its type is unknown."""
    kinds = finding.kinds
    if not kinds or kinds & _FITS[parameter.type]:
        return ""
    if "list" in kinds:
        return f"{path} is a list; write {path}[] for one call with each element"
    if "object" in kinds:
        some = f", such as {', '.join(finding.inner[:4])}" if finding.inner else ""
        return f"{path} is an object; name one of its fields{some}"
    return (
        f"{path} holds {' or '.join(sorted(kinds))}, and the parameter {parameter.name} needs {parameter.type}; choose"
        " another field"
    )


def _root(reference: str) -> _Type | None:
    try:
        return _Type(*resolve(reference))
    except ImportError:
        return None


def _below(here: _Type, hop: Hop) -> _Type | None:
    if hop is None:
        return here.element
    if isinstance(hop, int):
        return here.element if here.is_list else None
    return here.fields.get(hop) or (here.element if here.is_map else None)


def _problem(operation: Operation[Any], root: _Type, here: _Type, path: FieldPath, number: int) -> str:
    place, hop = spelled("data", path.hops[:number]), path.hops[number]
    if isinstance(hop, str) and here.is_list:
        what = f"{place} is a list"
    elif not isinstance(hop, str):
        what = f"{place} is not a list"
    else:
        what = f"the answer of {operation.key} has no {spelled('data', path.hops[: number + 1])}"
    guess = _mended(root, path.hops, number) or _same_name(root, path) or _near(root, path, here, number)
    if guess is not None:
        return f"{what}; did you mean {guess}?"
    known = [spelled("data", (*path.hops[:number], key)) for key in here.fields][:8]
    return f"{what}; there are {', '.join(known)}" if known else f"{what}; `justone show` lists its fields"


def _mended(root: _Type, hops: tuple[Hop, ...], number: int) -> str | None:
    """The path with one hop corrected, if it leads on from there."""
    here = root
    for hop in hops[:number]:
        here = _below(here, hop) or here
    hop = hops[number]
    changes: list[tuple[Hop, ...]] = []
    if isinstance(hop, str):
        changes = [(name,) for name in nearest(hop, here.fields)]
        changes += [(None, hop)] if here.is_list else []
        if here.is_list and here.element is not None:
            changes += [(None, name) for name in nearest(hop, here.element.fields)]
    elif number + 1 < len(hops):
        changes = [()]
    for change in changes:
        mended = (*hops[:number], *change, *hops[number + 1 :])
        if _leads(root, mended):
            return spelled("data", mended)
        for end in range(number + len(change) + 1, len(mended)):  # a second mistake behind the first
            if not _leads(root, mended[:end]):
                further = _mended(root, mended, end - 1)
                if further is not None:
                    return further
                break
    return None


def _leads(root: _Type, hops: tuple[Hop, ...]) -> bool:
    here = root
    for hop in hops:
        if here.is_unknown:
            return True
        below = _below(here, hop)
        if below is None:
            return False
        here = below
    return True


def _same_name(root: _Type, path: FieldPath) -> str | None:
    """The shortest path of the whole answer whose last name is the same."""
    last = [hop for hop in path.hops if isinstance(hop, str)][-1:]
    same: list[tuple[Hop, ...]] = [one for one in _paths(root) if last and one[-1] == last[0]]
    shortest: tuple[Hop, ...] = min(same, key=_length, default=())
    return spelled("data", shortest) if same else None


def _length(path: tuple[Hop, ...]) -> tuple[int, int]:
    return len(path), path.count(None)


def _near(root: _Type, path: FieldPath, here: _Type, number: int) -> str | None:
    """A field at the same place with a similar name, or a path of the whole answer with nearly the same letters."""
    hop = path.hops[number]
    if isinstance(hop, str) and (names := nearest(hop, here.fields, 1)):
        return spelled("data", (*path.hops[:number], names[0]))
    return closest(str(path), (spelled("data", one) for one in _paths(root)), 0.75)


def _paths(root: _Type) -> Iterator[tuple[Hop, ...]]:
    """Every declared path, the short ones first."""
    level: list[tuple[tuple[Hop, ...], _Type]] = [((), root)]
    seen = 0
    for _ in range(_DEEPEST):
        following: list[tuple[tuple[Hop, ...], _Type]] = []
        for hops, here in level:
            inner: list[tuple[Hop, _Type]] = list(here.fields.items())
            if here.is_list and here.element is not None:
                inner.append((None, here.element))
            for hop, below in inner:
                seen += 1
                if seen > _MOST:
                    return
                yield (*hops, hop)
                following.append(((*hops, hop), below))
        level = following
