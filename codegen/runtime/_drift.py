"""Where an answer differs from the declared shape: looked for only when somebody asks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import Any, NamedTuple

from ._record import UNKNOWN, Record, bare, fields, inside, record_named, resolve, split

__all__ = ["Drift", "drift"]


class Drift(NamedTuple):
    """One place of an answer that is not as declared."""

    path: str
    """Such as `data.videos[3].title`."""
    declared: str
    """The declared type, `nothing` for a key that nobody declared, `Any` where the field was always empty before."""
    received: str
    """The JSON type that came, such as `string`."""

    def __str__(self) -> str:
        if self.declared == UNKNOWN:
            return f"{self.path}: unknown so far, received an {self.received}"
        return f"{self.path}: declared {self.declared}, received {self.received}"


def drift(reference: str | None, data: Any) -> list[Drift]:
    """List what differs between `data` and what `reference` declares, in the order of the data.

    A field that is missing, null or an empty container does not differ, nor does such `data`, or "": no
    field is promised, and all of these are read as nothing. An item of a list, or a value of a map, that is
    null does differ unless it is declared so. So does a key that nobody declared, whatever it holds, and an
    object where nothing is known yet.

    Args:
        reference: An operation's `answer`; nothing differs from None.
    """
    if reference is None or data == "":
        return []
    module, _, text = reference.partition(":")
    found: list[Drift] = []
    pending = [_Place(("data", None), _declared(text, module), data)]
    while pending:  # no recursion: answers may nest as deep as they like
        place = pending.pop()
        kind = _kind(place.value)
        kinds = place.declared.kinds
        if _says_nothing(place, kind):
            continue
        if kinds is None:
            if kind is list:
                pending += reversed([_Place((i, place.path), place.declared, one) for i, one in enumerate(place.value)])
            elif kind is dict:
                found.append(Drift(_spelled(place.path), UNKNOWN, _KINDS[dict]))
        elif kind is dict and (within := kinds.get(dict)) and within.is_unknown:
            if any(inner is not None for inner in place.value.values()):
                found.append(Drift(_spelled(place.path), UNKNOWN, _KINDS[dict]))
        elif kind not in kinds:
            found.append(Drift(_spelled(place.path), _plainly(place.declared.text), _KINDS.get(kind, kind.__name__)))
        elif within := kinds[kind]:
            pending += reversed(list(_inner(place, kind, within)))
    return found


Path = tuple[object, "Path | None"]
"""A key or an index, and the path to what it stands in; few are ever spelled out."""


class _Place(NamedTuple):
    path: Path
    declared: _Declared
    value: Any
    may_be_missing: bool = True


def _says_nothing(place: _Place, kind: type[Any]) -> bool:
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
            yield _Place((key, path), _NOTHING if within.is_record and _is_name(key) else others, inner, False)


def _is_name(key: str) -> bool:
    """Whether it can only be a field that nobody declared: keys that are data hold a digit or a sign."""
    return key.isascii() and key.replace("_", "").isalpha()


# -- The text of a type, taken apart once ------------------------------------------------------------


class _Declared:
    """A type, such as `list[Video] | None`, in the module that knows its names."""

    def __init__(self, text: str, module: str) -> None:
        self.text = text
        self._module = module

    @cached_property
    def kinds(self) -> Mapping[type[Any], _Within | None] | None:
        """What fits -> what is declared inside; None where anything fits."""
        if self.text == _NOTHING.text:
            return {}
        choices = split(self.text, "|")
        if any(bare(choice) == "Any" for choice in choices):
            return None
        return {kind: within for choice in reversed(choices) for kind, within in self._fitting(choice)}

    def _fitting(self, choice: str) -> Iterator[tuple[type[Any], _Within | None]]:
        name = bare(choice)
        if name in _SCALARS:
            yield from ((kind, None) for kind in _SCALARS[name])
        elif name in ("list", "dict"):
            yield list if name == "list" else dict, _Within({}, _declared(inside(choice), self._module))
        elif record := record_named(choice, resolve(f"{self._module}:")[1]):
            yield dict, _within(record)


class _Within(NamedTuple):
    """What a container holds, as far as it is declared."""

    fields: Mapping[str, _Declared]
    others: _Declared
    """Of items, or of values whose keys are data."""
    is_record: bool = False

    @property
    def is_unknown(self) -> bool:
        """Whether it is an object that was always empty, or whose values were always null."""
        return not self.is_record and self.others.kinds is None


def _within(record: type[Record]) -> _Within:
    module = record.__module__.partition(".models.")[2]
    declared = {field.key: _declared(field.text, module) for field in fields(record).values()}
    return _Within(declared, _declared(record.__others__, module) if record.__others__ else _NOTHING, True)


@cache
def _declared(text: str, module: str) -> _Declared:
    return _Declared(text, module)


_NOTHING = _Declared("nothing", "")
"""What is declared where nobody declared anything."""


# -- Words for people --------------------------------------------------------------------------------


def _spelled(path: Path) -> str:
    steps: list[str] = []
    here: Path | None = path
    while here is not None:
        step, here = here
        name = isinstance(step, str) and step.isidentifier()
        steps.append(f".{step}" if name else f"[{step!r}]")
    return "".join(reversed(steps)).removeprefix(".")


def _plainly(text: str) -> str:
    """The type without what a class needs whose fields hide a name: `list[Video]` for `_builtins.list[_Video]`."""
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
