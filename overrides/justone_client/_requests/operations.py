"""Find operations by method and path, or by the method of a client."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, cast
from urllib.parse import unquote

from justone_generated._base import Operation
from justone_generated.index import GONE, INDEX, PLATFORMS

from ..errors import InvalidArgument
from .rows import arguments_of
from .values import python_value

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

__all__ = ["all_operations", "by_wire_name", "find", "named", "nearest_key", "of_method"]

_KEY = re.compile(r"\s*(GET|POST)\s+(/[!-~]+)\s*", re.IGNORECASE)


@cache
def all_operations() -> tuple[Operation[Any], ...]:
    """Return all operations, by platform. Imports the data of every platform."""
    found: list[Operation[Any]] = []
    for platform in PLATFORMS:
        constants: list[Any] = list(vars(_module(platform)).values())
        found += (constant for constant in constants if isinstance(constant, Operation) and not constant.gone)
    return tuple(found)


def find(key: str, *, form: bool | None) -> Operation[Any]:
    """Return the operation of `GET /api/...`, withdrawn ones included. An unknown path becomes an unnamed operation.

    Raises:
        InvalidArgument: The key is not a method and a path, or `form` contradicts the operation.
    """
    matched = _KEY.fullmatch(key)
    if matched is None:
        raise InvalidArgument(f"{key!r} is not an operation; write it like 'GET /api/douyin/search-video/v4'")
    method, path = cast("Literal['GET', 'POST']", matched[1].upper()), matched[2]
    if "?" in path or "#" in path:
        raise InvalidArgument("the path must not contain parameters; pass them as the second argument")
    if ("." in path or "%" in path) and any(step in (".", "..") for step in re.split(r"[/\\]", unquote(path))):
        raise InvalidArgument("the path must not contain '.' or '..' segments; write the target path")
    if (method == "GET" and form) or (form is not None and f"{method} {path}" in INDEX):
        raise InvalidArgument(f"form={form} does not fit {method} {path}; leave it out for a GET and for operations"
                              " that this package knows")  # fmt: skip
    known = INDEX.get(f"{method} {path}") or GONE.get(f"{method} {path}")
    if known is None:
        other = "POST" if method == "GET" else "GET"
        if f"{other} {path}" in INDEX or f"{other} {path}" in GONE:
            raise InvalidArgument(f"{path} takes {other}, got {method}; write '{other} {path}'")
        return Operation("", "", method, path, "", place="form" if form else "query")
    platform, name = known
    return cast("Operation[Any]", getattr(_module(platform), name.upper()))


def named(operation: str | Operation[Any] | Callable[..., Any], form: bool | None = None) -> Operation[Any]:
    """Return the operation of a key such as `GET /api/...`, or of a method of a client.

    Raises:
        InvalidArgument: It is neither of these, nor an Operation.
    """
    if isinstance(operation, str):
        return find(operation, form=form)
    if isinstance(operation, Operation):
        return operation  # pyright: ignore[reportUnknownVariableType] - it makes two types of one here
    known = of_method(operation)
    if known is None:
        raise InvalidArgument(
            f"{operation!r} is not an operation; pass a method of a client without calling it, such as"
            " client.douyin.search_video_v4, an Operation, or 'GET /api/...', and the arguments as a dict"
        )
    return known if form is None else find(known.key, form=form)


def of_method(method: object) -> Operation[Any] | None:
    """Return the operation of a method of a client; None for anything else."""
    platform = type(getattr(method, "__self__", None)).__module__.rpartition("justone_generated.namespaces.")[2]
    name = getattr(method, "__name__", "")
    places = chain(INDEX.items(), GONE.items())
    key = next((key for key, place in places if place == (platform, name)), None)
    return None if key is None else find(key, form=None)


def by_wire_name(operation: Operation[Any], arguments: object, *, by_keyword: bool) -> dict[str, object]:
    """Return arguments by wire name; those of a method may have its keywords. Unknown names stay, for the error.

    Raises:
        InvalidArgument: A name is not a string, or a parameter is given by both names.
    """
    given = arguments_of(arguments, operation)
    if strange := [name for name in given if not isinstance(name, str)]:
        raise InvalidArgument(f"arguments: names must be strings, got {strange[0]!r}", operation=operation.key)
    wire = {parameter.python_name: parameter.name for parameter in operation.parameters} if by_keyword else {}
    renamed = {wire.get(name, cast("str", name)): python_value(value) for name, value in given.items()}
    if len(renamed) < len(given):
        raise InvalidArgument("a parameter is given by keyword and by wire name; give it once", operation=operation.key)
    return renamed


def nearest_key(key: str) -> str | None:
    """Return the known operation closest to an unknown one."""
    from justone_generated._nearest import closest

    return closest(key, INDEX, 0.8)


def _module(platform: str) -> ModuleType:
    return import_module(f"justone_generated.operations.{platform}")
