# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""Where an answer differs from the declared shape: looked for only when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ._record import Names, bare, fields, inside, record_named, resolve, split

__all__ = ["Drift", "drift"]


class Drift(NamedTuple):
    """One place of an answer that is not as declared."""

    path: str
    """Such as `data.videos[3].title`."""
    declared: str
    """The declared type, or `nothing` for a key that nobody declared."""
    received: str
    """The JSON type that came, such as `string`."""

    def __str__(self) -> str:
        return f"{self.path}: declared {self.declared}, received {self.received}"


_NOTHING = "nothing"


class _Place(NamedTuple):
    path: str
    text: str
    value: Any
    may_be_missing: bool = True


def drift(reference: str | None, data: Any) -> list[Drift]:
    """List what differs between `data` and what `reference` declares, in the order of the data.

    A field that is missing, null or an empty container does not differ, nor does such `data`, or "": no
    field is promised, and all of these are read as nothing. An item of a list, or a value of a map, that is
    null does differ unless it is declared so. So does a key that nobody declared, whatever it holds.

    Args:
        reference: An operation's `answer`; nothing differs from None.
    """
    if reference is None or data == "":
        return []
    text, names = resolve(reference)
    found: list[Drift] = []
    pending = [_Place("data", text, data)]
    while pending:  # no recursion: answers may nest as deep as they like
        place = pending.pop()
        if _says_nothing(place):
            continue
        choice = next((c for c in split(place.text, "|") if _fits(c, place.value, names)), None)
        if choice is None:
            found.append(Drift(place.path, place.text, _kind(place.value)))
        else:
            pending += reversed(list(_inner(place, choice, names)))
    return found


def _says_nothing(place: _Place) -> bool:
    if place.text == _NOTHING:
        return False
    if place.value is None:
        return place.may_be_missing
    return place.value in ([], {})


def _fits(choice: str, value: Any, names: Names) -> bool:
    if choice == "Any" or choice.endswith(".Any"):
        return True
    kind = bare(choice)
    if kind == "None":
        return value is None
    if kind == "float":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind in _SCALARS:
        return type(value) is _SCALARS[kind]
    return isinstance(value, list if kind == "list" else dict) and (
        kind in ("list", "dict") or record_named(choice, names) is not None
    )


def _inner(place: _Place, choice: str, names: Names) -> Iterator[_Place]:
    path, _, value, _ = place
    if bare(choice) == "list":
        yield from (_Place(f"{path}[{i}]", inside(choice), item, False) for i, item in enumerate(value))
    elif bare(choice) == "dict":
        yield from (_Place(_below(path, key), inside(choice), inner, False) for key, inner in value.items())
    elif (record := record_named(choice, names)) is not None:
        types = {field.key: field.text for field in fields(record).values()}
        others = record.__others__ or _NOTHING
        for key, inner in value.items():
            yield _Place(_below(path, key), types.get(key, others), inner, key in types)


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if key.isidentifier() else f"{path}[{key!r}]"


_NONE = type(None)
_SCALARS = {"str": str, "int": int, "bool": bool}
_KINDS: dict[type[Any], str] = {
    _NONE: "null",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    dict: "object",
    list: "array",
}


def _kind(value: Any) -> str:
    return next((word for kind, word in _KINDS.items() if isinstance(value, kind)), type(value).__name__)
