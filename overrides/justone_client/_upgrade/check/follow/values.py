"""What an expression may be: the few things that `justone check` can tell apart, and `UNKNOWN` for all others.

Several values mean several ways to get there. Nothing is judged by a value that is unknown.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from justone_generated._base import Operation

__all__ = [
    "NOTHING",
    "UNKNOWN",
    "ClientClass",
    "ClientMethod",
    "ClientValue",
    "Constant",
    "ContainerMethod",
    "DictOf",
    "External",
    "FunctionNode",
    "Given",
    "ListOf",
    "Making",
    "Method",
    "OperationValue",
    "OurModule",
    "OurObject",
    "Platform",
    "PlatformClass",
    "SandboxClass",
    "SandboxValue",
    "TupleOf",
    "Unknown",
    "UserClass",
    "UserFunction",
    "UserInstance",
    "UserModule",
    "Value",
    "Values",
    "WalkOf",
    "Yielding",
    "constant",
    "joined",
    "only",
    "union",
]

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Value:
    """Base of all."""

    __slots__ = ()


Values = frozenset[Value]


@dataclass(frozen=True)
class Unknown(Value):
    """Anything else."""


@dataclass(frozen=True)
class Constant(Value):
    """A literal. The type keeps `True` and `1` apart."""

    kind: str
    value: str | int | float | bool | None


@dataclass(frozen=True)
class DictOf(Value):
    """The dict that an expression makes; what it holds by now is in the state."""

    site: ast.AST


@dataclass(frozen=True)
class ListOf(Value):
    """The list or set that an expression makes; its elements are facts."""

    site: ast.AST


@dataclass(frozen=True)
class TupleOf(Value):
    """A tuple."""

    items: tuple[Values, ...]


@dataclass(frozen=True)
class OurModule(Value):
    """A module of this package."""

    name: str


@dataclass(frozen=True)
class OurObject(Value):
    """Anything public of this package that is none of the following."""

    name: str


@dataclass(frozen=True)
class ClientClass(Value):
    """`Client`, `AsyncClient`, or a classmethod of them that makes one."""


@dataclass(frozen=True)
class SandboxClass(Value):
    """`Sandbox`."""


@dataclass(frozen=True)
class SandboxValue(Value):
    """A `Sandbox`."""


@dataclass(frozen=True)
class ClientValue(Value):
    """A client."""

    any_value: bool | None = False
    """`allow_unknown_values`; None when it cannot be seen."""


@dataclass(frozen=True)
class ClientMethod(Value):
    """A method that every client has, such as `call` or `map`; of a sandbox, `client`."""

    client: ClientValue
    name: str
    given: tuple[Values, ...] = ()
    """The first arguments, where `functools.partial` has set them."""


@dataclass(frozen=True)
class WalkOf(Value):
    """What `client.walk` returns."""

    operations: tuple[Operation[Any], ...]


@dataclass(frozen=True)
class Platform(Value):
    """A platform of a client."""

    name: str
    any_value: bool | None


@dataclass(frozen=True)
class Given:
    """One argument at a call: what it may be, and where it is written."""

    values: Values
    node: ast.AST
    is_sure: bool = True
    """False where only some ways to the call set it."""


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
class PlatformClass(Value):
    """The class of a platform's methods, as annotations name it."""

    name: str


@dataclass(frozen=True)
class ContainerMethod(Value):
    """A method of a dict or list, such as `update` or `append`."""

    of: Value
    name: str


@dataclass(frozen=True)
class OperationValue(Value):
    """A constant of `justone_generated.operations`."""

    operation: Operation[Any]


@dataclass(frozen=True)
class UserModule(Value):
    """A module among the sources."""

    file: Path


@dataclass(frozen=True)
class UserClass(Value):
    """A class of the sources."""

    node: ast.ClassDef


@dataclass(frozen=True)
class UserInstance(Value):
    """An instance of one."""

    node: ast.ClassDef


@dataclass(frozen=True)
class UserFunction(Value):
    """A function of the sources."""

    node: FunctionNode
    is_bound: bool = False
    """Whether its first parameter is taken already."""


@dataclass(frozen=True)
class Making(Value):
    """A function of which only its annotation is known."""

    values: Values


@dataclass(frozen=True)
class Yielding(Value):
    """What a generator function gives: a generator, or a context."""

    node: FunctionNode


@dataclass(frozen=True)
class External(Value):
    """A name of another module, such as `functools.partial`."""

    name: str


UNKNOWN: Values = frozenset({Unknown()})
NOTHING: Values = frozenset()
_MOST = 60


def only(value: Value) -> Values:
    """One value."""
    return frozenset({value})


def joined(*several: Values) -> Values:
    """All ways together; too many are unknown."""
    together = NOTHING.union(*several)
    return together if len(together) <= _MOST else together & UNKNOWN | UNKNOWN


def constant(value: str | int | float | bool | None) -> Values:
    """A literal's values."""
    return only(Constant(type(value).__name__, value))


def union(several: Iterable[Values]) -> Values:
    """`joined`, of any number; unknown where there is none."""
    return joined(*several) or UNKNOWN
