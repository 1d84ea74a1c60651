"""The arguments of one call as a row: a dict, a named tuple, a dataclass or a pandas Series."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from ..errors import InvalidArgument
from .values import described

if TYPE_CHECKING:
    from dataclasses import Field
    from typing import ClassVar

    from justone_generated._base import Operation, Parameter

__all__ = ["Row", "arguments_of", "refuse_tables"]


class _Series(Protocol):
    """A pandas Series, with arguments by its index."""

    def to_dict(self) -> dict[Any, Any]: ...


class _Dataclass(Protocol):
    """An instance of any dataclass, with arguments by its fields."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


Row: TypeAlias = "Mapping[str, object] | tuple[Any, ...] | _Series | _Dataclass"
"""The arguments of one call. Tuples must be named tuples."""


def arguments_of(row: object, operation: Operation[Any] | None = None) -> Mapping[Any, object]:
    """Return the arguments of a row by name.

    Raises:
        InvalidArgument: The row does not name its values; the message says what to write instead.
    """
    given: Any = row
    if row is None or isinstance(row, Mapping):
        return given or {}
    if _is_named_tuple(row):
        return _named_tuple(given, operation)
    if is_dataclass(row) and not isinstance(row, type):
        return {field.name: getattr(row, field.name) for field in fields(row)}
    if getattr(given, "ndim", None) == 1 and hasattr(given, "to_dict"):
        return given.to_dict()  # type: ignore[no-any-return]
    key = None if operation is None else operation.key
    raise InvalidArgument(f"arguments: a dict is needed, not {_instead(given, operation)}", operation=key)


def refuse_tables(items: object) -> None:
    """Reject items of `map` that iterate over something else than rows, such as a DataFrame.

    Raises:
        InvalidArgument: The message says what to write instead.
    """
    if hint := _rows_of(items):
        problem = f"a {type(items).__name__} gives its column names, not its rows; give {hint}"
    elif isinstance(items, Mapping):
        problem = "one dict gives its keys; put it into a list, or call the method itself"
    elif isinstance(items, (str, bytes)):
        problem = "a text gives its letters; give dicts of arguments"
    elif not isinstance(items, Iterable) and not hasattr(items, "__aiter__"):
        problem = f"dicts of arguments are needed, not {described(items)}"
    else:
        return
    raise InvalidArgument(f"map(items): {problem}")


def _is_named_tuple(row: object) -> bool:
    return isinstance(row, tuple) and hasattr(row, "_asdict")  # pyright: ignore[reportUnknownArgumentType]


def _named_tuple(row: Any, operation: Operation[Any] | None) -> dict[str, object]:
    """Return the fields. The index of a pandas row is left out unless the operation has a parameter `Index`."""
    given: dict[str, object] = row._asdict()
    known = {name for one in _parameters(operation) for name in (one.name, one.python_name)}
    if type(row).__module__.partition(".")[0] == "pandas" and "Index" not in known:
        given.pop("Index", None)
    return given


def _parameters(operation: Operation[Any] | None) -> tuple[Parameter, ...]:
    return () if operation is None else operation.parameters


def _rows_of(table: object) -> str | None:
    """Return the call that gives the rows of a table; None for anything else."""
    if type(table).__name__ != "DataFrame" and getattr(table, "ndim", None) != 2:
        return None
    return "to_dicts()" if hasattr(table, "to_dicts") else 'to_dict("records")'


def _instead(row: object, operation: Operation[Any] | None) -> str:
    """Describe what was passed instead of a row, and what to write."""
    if hint := _rows_of(row):
        return f"a {type(row).__name__}: map(...) makes one call for each row; give it {hint}"
    if isinstance(row, tuple):
        return 'a plain tuple, whose values have no names: from a DataFrame, to_dict("records") gives dicts'
    needed = next((one.python_name for one in _parameters(operation) if one.required), "name")
    kind = type(row)
    what = f"a {kind.__name__}" if issubclass(kind, (list, set, frozenset)) else described(row)
    return f"{what}; give a dict, such as {{{needed!r}: '1'}}"
