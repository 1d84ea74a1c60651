"""Where an answer differs from its declared type. Runs only when asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from sys import modules
from typing import Any, NamedTuple

from ._fields import UNKNOWN, Names, bare, fields, inside, is_name, split
from ._record import Record, record_named, resolve

__all__ = ["Drift", "differences", "drift"]


class Drift(NamedTuple):
    """One place of an answer whose value is not of the declared type."""

    path: str
    """For example `data.videos[3].title`."""
    declared: str
    """The declared type; `nothing` for an undeclared key; `Any` for a field that was always empty before."""
    received: str
    """The JSON type of the value, such as `string`."""

    def __str__(self) -> str:
        if self.declared == UNKNOWN:
            return f"{self.path}: unknown so far, received an {self.received}"
        return f"{self.path}: declared {self.declared}, received {self.received}"


def drift(reference: str | None, data: Any) -> list[Drift]:
    """List the differences between `data` and the type that `reference` names, in the order of the data.

    Args:
        reference: An operation's `answer`; None has no differences.
    """
    return [] if reference is None else list(differences(*resolve(reference), data))


def differences(text: str, names: Names, data: Any, index: Callable[[int], str] = "[{}]".format) -> Iterator[Drift]:
    """Yield the differences between `data` and an annotation.

    | value                                        | differs                                 |
    |----------------------------------------------|-----------------------------------------|
    | a missing key, `data` that is ""             | never                                   |
    | null, `[]` or `{}` under a key, or as `data` | never                                   |
    | null in a list or a map                      | unless null is declared there           |
    | an undeclared key                            | always, even with null                  |
    | an object where the type is `Any`            | always: its fields are worth declaring  |
    | anything else                                | if its type is not declared             |

    Example: with `videos: list[Video]`, the data `{"videos": [null, []]}` differs in `data.videos[0]` alone.

    Args:
        text: The annotation.
        names: The names that it may use.
        data: The data of an answer.
        index: Writes an index of a list in a path.
    """
    pending = [] if data == "" else [_Place(("data", None), _Declared(text, names), data)]
    while pending:  # a loop: recursion would limit how deep an answer may nest
        place = pending.pop()
        kind = _kind(place.value)
        kinds = place.declared.kinds
        if _is_empty(place, kind):
            continue
        if kinds is None:
            if kind is list:
                pending += reversed([_Place((i, place.path), place.declared, one) for i, one in enumerate(place.value)])
            elif kind is dict:
                yield Drift(_spelled(place.path, index), UNKNOWN, _KINDS[dict])
        elif kind is dict and (within := kinds.get(dict)) and within.is_unknown:
            if any(inner is not None for inner in place.value.values()):
                yield Drift(_spelled(place.path, index), UNKNOWN, _KINDS[dict])
        elif kind not in kinds:
            declared = _plainly(place.declared.text)
            yield Drift(_spelled(place.path, index), declared, _KINDS.get(kind, kind.__name__))
        elif within := kinds[kind]:
            pending += reversed(list(_inner(place, kind, within)))


Path = tuple[object, "Path | None"]
"""The last key or index, and the path before it. Few paths are ever spelled out."""


class _Place(NamedTuple):
    path: Path
    declared: _Declared
    value: Any
    may_be_missing: bool = True


def _is_empty(place: _Place, kind: type[Any]) -> bool:
    if place.value is None:
        return place.may_be_missing
    return not place.value and kind in (list, dict) and place.declared is not _NOTHING


def _inner(place: _Place, kind: type[Any], within: _Within) -> Iterator[_Place]:
    path, others = place.path, within.others
    if kind is list:
        yield from (_Place((i, path), others, item, False) for i, item in enumerate(place.value))
        return
    for key, inner in place.value.items():
        declared = within.fields.get(key)
        if declared is not None:
            yield _Place((key, path), declared, inner)
        else:
            yield _Place((key, path), _NOTHING if within.is_record and is_name(key) else others, inner, False)


# -- Declared types, each parsed once ----------------------------------------------------------------


class _Declared:
    """A type, such as `list[Video] | None`, with the names that it uses."""

    def __init__(self, text: str, names: Names) -> None:
        self.text = text
        self._names = names

    @cached_property
    def kinds(self) -> Mapping[type[Any], _Within | None] | None:
        """Each type that fits -> what is declared inside; None if anything fits."""
        if self.text == _NOTHING.text:
            return {}
        choices = split(self.text, "|")
        if any(bare(choice) == UNKNOWN for choice in choices):
            return None
        return {kind: within for choice in reversed(choices) for kind, within in self._fitting(choice)}

    def _fitting(self, choice: str) -> Iterator[tuple[type[Any], _Within | None]]:
        name = bare(choice)
        if name in _SCALARS:
            yield from ((kind, None) for kind in _SCALARS[name])
        elif name in ("list", "dict"):
            yield list if name == "list" else dict, _Within({}, _Declared(inside(choice), self._names))
        elif record := record_named(choice, self._names):
            yield dict, _within(record)


class _Within(NamedTuple):
    """The declared content of a container."""

    fields: Mapping[str, _Declared]
    others: _Declared
    """Of items, or of values whose keys are data."""
    is_record: bool = False

    @property
    def is_unknown(self) -> bool:
        """Whether it is an object that was always empty, or whose values were always null."""
        return not self.is_record and self.others.kinds is None


@cache
def _within(record: type[Record]) -> _Within:
    declared = {field.key: _Declared(field.text, field.names) for field in fields(record).values()}
    others = record.__others__
    return _Within(declared, _Declared(others, vars(modules[record.__module__])) if others else _NOTHING, True)


_NOTHING = _Declared("nothing", {})
"""The type of an undeclared key."""


# -- Words for people --------------------------------------------------------------------------------


def _spelled(path: Path, index: Callable[[int], str]) -> str:
    steps: list[str] = []
    here: Path | None = path
    while here is not None:
        step, here = here
        if isinstance(step, int):
            steps.append(index(step))
        else:
            steps.append(f".{step}" if isinstance(step, str) and step.isidentifier() else f"[{step!r}]")
    return "".join(reversed(steps)).removeprefix(".")


def _plainly(text: str) -> str:
    """The type as a reader knows it: `list[Video]` where the class has to write `_builtins.list[_Video]`."""
    return re.sub(r"\b(_builtins\.|_typing\.|_(?=[A-Z]))", "", text)


_NONE = type(None)
_SCALARS: Mapping[str, tuple[type[Any], ...]] = {
    "str": (str,),
    "int": (int,),
    "bool": (bool,),
    "float": (float, int),
    "None": (_NONE,),
}
_KINDS: Mapping[type[Any], str] = {
    _NONE: "null",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    dict: "object",
    list: "array",
}


def _kind(value: Any) -> type[Any]:
    kind: type[Any] = value.__class__
    return kind if kind in _KINDS else next((known for known in _KINDS if isinstance(value, known)), kind)
