"""A node of a document, its type checked before its value is used. What is wrong is recorded with its place.

Two kinds of trouble: a *fault* concerns a fact that decides a request, and the operation cannot be used as it is; a
*remark* concerns documentation, and the reader goes on without the odd part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from codegen.document.json_types import Object, is_array, is_object
from codegen.document.problems import pointer

Steps = tuple[str | int, ...]


class Gone:
    """Stands for a value that a cure takes away."""


GONE = Gone()


@dataclass(frozen=True)
class Fault:
    """A fact that cannot be used: its place below the operation, why, and what could stand there instead."""

    steps: Steps
    text: str
    instead: Any = GONE
    missing: str | None = None
    """The key below the place that is not there, and would have to be."""

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer below the operation."""
        return pointer(*self.steps)


@dataclass(frozen=True)
class Remark:
    """Documentation that is odd; the operation is used without it."""

    steps: Steps
    text: str

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer below the operation."""
        return pointer(*self.steps)


class Unusable(Exception):
    """A node whose fault is recorded; whoever reads its parent goes on without it."""


@dataclass
class Record:
    """What was found wrong with one operation."""

    faults: list[Fault] = field(default_factory=list[Fault])
    remarks: list[Remark] = field(default_factory=list[Remark])


@dataclass(frozen=True)
class Node:
    """One value of an operation, at its place."""

    value: Any
    steps: Steps
    record: Record

    # What may stand below it

    def __contains__(self, key: str) -> bool:
        return is_object(self.value) and key in self.value

    def at(self, key: str | int) -> Node:
        """The node below `key`, which is there."""
        return Node(self.value[key], (*self.steps, key), self.record)

    # Facts: another type is a fault

    def object(self, what: str, instead: Any = GONE) -> Object:
        """The value, an object.

        Raises:
            Unusable: It is something else.
        """
        if not is_object(self.value):
            raise self.fault(f"{what} is {kind(self.value)}, not an object", instead)
        return self.value

    def elements(self, what: str, instead: Any = GONE) -> Iterator[Node]:
        """The nodes of a list.

        Raises:
            Unusable: It is something else.
        """
        if not is_array(self.value):
            raise self.fault(f"{what} is {kind(self.value)}, not a list", instead)
        return (self.at(index) for index in range(len(self.value)))

    def text(self, what: str, instead: Any = GONE) -> str:
        """The value, a text that is not blank.

        Raises:
            Unusable: It is something else.
        """
        if not isinstance(self.value, str):
            raise self.fault(f"{what} is {kind(self.value)}, not a text", instead)
        if not self.value.strip():
            raise self.fault(f"{what} is empty", instead)
        return self.value

    def flag(self, what: str) -> bool:
        """The value, true or false: the text "false" is neither.

        Raises:
            Unusable: It is something else.
        """
        if not isinstance(self.value, bool):
            raise self.fault(f"{what} is {kind(self.value)}, neither true nor false", False)
        return self.value

    # Documentation: another type is a remark

    def words(self, key: str) -> str:
        """The text below `key`; empty where there is none, or something else."""
        value = self.value.get(key)
        if value is None or isinstance(value, str):
            return (value or "").strip()
        self.at(key).remark(f"`{key}` is {kind(value)}, not a text")
        return ""

    # What is wrong

    def fault(self, text: str, instead: Any = GONE) -> Unusable:
        """Record a fault; gives what to raise where nothing of the node can be used."""
        self.record.faults.append(Fault(self.steps, text, instead))
        return Unusable(text)

    def lack(self, key: str, text: str, instead: Any) -> Unusable:
        """Record that a key is missing; gives what to raise where nothing of the node can be used."""
        self.record.faults.append(Fault(self.steps, text, instead, key))
        return Unusable(text)

    def remark(self, text: str) -> None:
        """Record that documentation is odd."""
        self.record.remarks.append(Remark(self.steps, text))


def kind(value: object) -> str:
    """What a JSON value is, in words."""
    for one, name in ((dict, "an object"), (list, "a list"), (str, "a text"), (bool, "a truth value")):
        if isinstance(value, one):
            return name
    return "null" if value is None else "a number"
