"""What an expression may be: the few things that `justone check` distinguishes, and `UNKNOWN` for everything else.

A set of values holds one value for each way to get there. An unknown value never leads to a problem.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from justone_generated._base import Operation

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Value:
    """Base of all."""

    __slots__ = ()


Values = frozenset[Value]
Kind = TypeVar("Kind", bound=Value)


@dataclass(frozen=True)
class Unknown(Value):
    """Anything else."""


@dataclass(frozen=True)
class Constant(Value):
    """A literal. Its type keeps `True` and `1` apart."""

    kind: str
    value: str | int | float | bool | None


# Containers: a dict's contents are part of the state, the elements of a list are facts.


@dataclass(frozen=True)
class Dict(Value):
    """The dict that an expression makes."""

    site: ast.AST


@dataclass(frozen=True)
class List(Value):
    """The list or set that an expression makes."""

    site: ast.AST


@dataclass(frozen=True)
class Tuple(Value):
    """A tuple."""

    items: tuple[Values, ...]


# This package.


@dataclass(frozen=True)
class OurClass(Value):
    """A class whose instances are followed: `Client`, `AsyncClient`, `Sandbox`, a platform's methods."""

    instance: Value


@dataclass(frozen=True)
class Sandbox(Value):
    """A `Sandbox`."""


@dataclass(frozen=True)
class Client(Value):
    """A client."""

    any_value: bool | None = False
    """`allow_unknown_values`; None if the code does not show it."""


@dataclass(frozen=True)
class BoundMethod(Value):
    """A method of a client, sandbox, walk, dict or list, such as `map` or `update`."""

    of: Value
    name: str
    given: tuple[Values, ...] = ()
    """The first arguments, if `functools.partial` has set them."""


@dataclass(frozen=True)
class Walk(Value):
    """What `client.walk` returns."""

    operations: tuple[Operation[Any], ...]
    """Empty if the program has a rule of its own."""


@dataclass(frozen=True)
class Platform(Value):
    """A platform of a client."""

    name: str
    any_value: bool | None


@dataclass(frozen=True)
class Given:
    """One argument of a call: what it may be, and where it is written."""

    values: Values
    node: ast.AST
    is_sure: bool = True
    """False if only some ways to the call set it."""


@dataclass(frozen=True)
class Method(Value):
    """A method of a platform, with what `functools.partial` has set already."""

    platform: str
    name: str
    operation: Operation[Any] = field(compare=False, hash=False)
    any_value: bool | None
    given: tuple[tuple[str, Given], ...] = ()
    is_open: bool = False


@dataclass(frozen=True)
class MissingMethod(Value):
    """A method that a platform does not have; already reported."""


@dataclass(frozen=True)
class OperationConstant(Value):
    """A constant of `justone_generated.operations`."""

    operation: Operation[Any]


# The program that is checked, and the packages that it uses.


@dataclass(frozen=True)
class UserModule(Value):
    """A module of the sources."""

    file: Path


@dataclass(frozen=True)
class UserInstance(Value):
    """An instance of a class of the sources."""

    node: ast.ClassDef


@dataclass(frozen=True)
class UserClass(Value):
    """A class of the sources."""

    node: ast.ClassDef

    @property
    def instance(self) -> UserInstance:
        """What a call of it makes."""
        return UserInstance(self.node)


@dataclass(frozen=True)
class UserFunction(Value):
    """A function of the sources."""

    node: FunctionNode
    is_bound: bool = False
    """Whether its first parameter is already set."""


@dataclass(frozen=True)
class Yielding(Value):
    """What a generator function returns: a generator, or a context manager."""

    node: FunctionNode


@dataclass(frozen=True)
class Returning(Value):
    """A function that is known by its annotation only."""

    values: Values


@dataclass(frozen=True)
class External(Value):
    """A name of another package, such as `functools.partial`, or a name of this one without a kind of its own."""

    name: str


UNKNOWN: Values = frozenset({Unknown()})
NOTHING: Values = frozenset()
_MOST = 60


def only(value: Value) -> Values:
    """One value."""
    return frozenset({value})


def constant(value: str | int | float | bool | None) -> Values:
    """A literal's values."""
    return only(Constant(type(value).__name__, value))


def joined(*several: Values) -> Values:
    """All ways together; too many become unknown."""
    together = NOTHING.union(*several)
    return together if len(together) <= _MOST else together & UNKNOWN | UNKNOWN


def union(several: Iterable[Values]) -> Values:
    """`joined` of any number, unknown without any."""
    return joined(*several) or UNKNOWN


def of(kind: type[Kind], values: Iterable[Value] | None) -> list[Kind]:
    """The values of one kind."""
    return [one for one in values or () if isinstance(one, kind)]


def texts(values: Values) -> list[str] | None:
    """The strings that these are, None if any may be something else."""
    found = [one.value for one in of(Constant, values) if isinstance(one.value, str)]
    return found if found and len(found) == len(values) else None


def text(values: Values) -> str | None:
    """The one string that this is, None if it may be anything else."""
    found = texts(values)
    return found[0] if found and len(found) == 1 else None
