"""A node of a document that checks its type before its value is used, and records every error with its place.

A *fault* concerns a fact that affects requests: the operation is unusable as published. A *remark* concerns
documentation: reading continues without the malformed part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from codegen.document.json_types import Object, is_array, is_object
from codegen.document.problems import pointer

Steps = tuple[str | int, ...]


class Absent:
    """Type of the marker for a value that is absent or has to be removed."""


ABSENT = Absent()


@dataclass(frozen=True)
class Fault:
    """An unusable fact: its place below the operation, the reason, and a possible replacement."""

    steps: Steps
    text: str
    instead: Any = ABSENT
    missing: str | None = None
    """The required key that the place lacks."""

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer below the operation."""
        return pointer(*self.steps)


@dataclass(frozen=True)
class Remark:
    """Malformed documentation; the operation is used without it."""

    steps: Steps
    text: str

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer below the operation."""
        return pointer(*self.steps)


class Unusable(Exception):
    """The node's fault is recorded; the reader of its parent continues without it."""


@dataclass
class Record:
    """The errors found in one operation."""

    faults: list[Fault] = field(default_factory=list[Fault])
    remarks: list[Remark] = field(default_factory=list[Remark])


@dataclass(frozen=True)
class Node:
    """One value of an operation, at its place."""

    value: Any
    steps: Steps
    record: Record

    # Access to children

    def __contains__(self, key: str) -> bool:
        return is_object(self.value) and key in self.value

    def at(self, key: str | int) -> Node:
        """The child node of an existing key."""
        return Node(self.value[key], (*self.steps, key), self.record)

    # Facts: a wrong type is a fault

    def object(self, what: str, instead: Any = ABSENT) -> Object:
        """Return the value, which must be an object.

        Raises:
            Unusable: It is not an object.
        """
        if not is_object(self.value):
            raise self.fault(f"{what} is {kind(self.value)}, not an object", instead)
        return self.value

    def elements(self, what: str, instead: Any = ABSENT) -> Iterator[Node]:
        """Return the child nodes of a list.

        Raises:
            Unusable: It is not a list.
        """
        if not is_array(self.value):
            raise self.fault(f"{what} is {kind(self.value)}, not a list", instead)
        return (self.at(index) for index in range(len(self.value)))

    def text(self, what: str, instead: Any = ABSENT) -> str:
        """Return the value, which must be a text that is not blank.

        Raises:
            Unusable: It is not text, or blank.
        """
        if not isinstance(self.value, str):
            raise self.fault(f"{what} is {kind(self.value)}, not a text", instead)
        if not self.value.strip():
            raise self.fault(f"{what} is empty", instead)
        return self.value

    def flag(self, what: str) -> bool:
        """Return the value, which must be true or false; the text "false" is rejected.

        Raises:
            Unusable: It is not a boolean.
        """
        if not isinstance(self.value, bool):
            raise self.fault(f"{what} is {kind(self.value)}, neither true nor false", False)
        return self.value

    # Documentation: a wrong type is a remark

    def words(self, key: str) -> str:
        """Return the text of a key; empty if it is missing or not text."""
        value = self.value.get(key)
        if value is None or isinstance(value, str):
            return (value or "").strip()
        self.at(key).remark(f"`{key}` is {kind(value)}, not a text")
        return ""

    # Errors

    def fault(self, text: str, instead: Any = ABSENT) -> Unusable:
        """Record a fault. Return the exception to raise if the whole node is unusable."""
        self.record.faults.append(Fault(self.steps, text, instead))
        return Unusable(text)

    def missing_key(self, key: str, text: str, instead: Any) -> Unusable:
        """Record a missing key. Return the exception to raise if the whole node is unusable."""
        self.record.faults.append(Fault(self.steps, text, instead, key))
        return Unusable(text)

    def remark(self, text: str) -> None:
        """Record malformed documentation."""
        self.record.remarks.append(Remark(self.steps, text))


def kind(value: object) -> str:
    """Describe the type of a JSON value in words."""
    for one, name in ((dict, "an object"), (list, "a list"), (str, "a text"), (bool, "a truth value")):
        if isinstance(value, one):
            return name
    return "null" if value is None else "a number"
