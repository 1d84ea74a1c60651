"""Operations by method and path, known or new, or by the method of a client."""

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
    """Every operation that the provider has, by platform, then as printed. Imports all platforms' data."""
    found: list[Operation[Any]] = []
    for platform in PLATFORMS:
        constants: list[Any] = list(vars(_module(platform)).values())
        found += (constant for constant in constants if isinstance(constant, Operation) and not constant.gone)
    return tuple(found)


def find(key: str, *, form: bool | None) -> Operation[Any]:
    """The operation that `GET /api/...` names, gone ones included; an unknown path becomes one without a name.

    Raises:
        InvalidArgument: When this is no method and path, or `form` contradicts what is known.
    """
    matched = _KEY.fullmatch(key)
    if matched is None:
        raise InvalidArgument(f"{key!r} is no operation; it reads like 'GET /api/douyin/search-video/v4'")
    method, path = cast("Literal['GET', 'POST']", matched[1].upper()), matched[2]
    if "?" in path or "#" in path:
        raise InvalidArgument("parameters do not belong into the path; give them as the second argument")
    if ("." in path or "%" in path) and any(step in (".", "..") for step in re.split(r"[/\\]", unquote(path))):
        raise InvalidArgument("the path has a step '.' or '..', which leads elsewhere than it says; write it out")
    if (method == "GET" and form) or (form is not None and f"{method} {path}" in INDEX):
        raise InvalidArgument(f"form={form} does not go with {method} {path}: a GET has no form, and what is known"
                              " about an operation says where its parameters go")  # fmt: skip
    known = INDEX.get(f"{method} {path}") or GONE.get(f"{method} {path}")
    if known is None:
        return Operation("", "", method, path, "", place="form" if form else "query")
    platform, name = known
    return cast("Operation[Any]", getattr(_module(platform), name.upper()))


def named(operation: str | Operation[Any] | Callable[..., Any], form: bool | None = None) -> Operation[Any]:
    """The operation that `GET /api/...` names, that a method of a client calls, or that it is.

    Raises:
        InvalidArgument: It is none of these.
    """
    if isinstance(operation, str):
        return find(operation, form=form)
    if isinstance(operation, Operation):
        return operation  # pyright: ignore[reportUnknownVariableType] - it makes two types of one here
    known = of_method(operation)
    if known is None:
        raise InvalidArgument(
            f"{operation!r} is no operation: give a method of a client as it is, such as"
            " client.douyin.search_video_v4, an Operation, or 'GET /api/...'; the arguments follow as a dict"
        )
    return known if form is None else find(known.key, form=form)


def of_method(method: object) -> Operation[Any] | None:
    """The operation that a method of a client calls; None for anything else."""
    platform = type(getattr(method, "__self__", None)).__module__.rpartition("justone_generated.namespaces.")[2]
    name = getattr(method, "__name__", "")
    places = chain(INDEX.items(), GONE.items())
    key = next((key for key, place in places if place == (platform, name)), None)
    return None if key is None else find(key, form=None)


def by_wire_name(operation: Operation[Any], arguments: object, *, by_keyword: bool) -> dict[str, object]:
    """Arguments as the wire calls them, of a method by keyword too; an unknown one stays, to be refused by name.

    Raises:
        InvalidArgument: They have no names, or one is given by both names.
    """
    given = arguments_of(arguments, operation)
    if strange := [name for name in given if not isinstance(name, str)]:
        raise InvalidArgument(f"arguments: names are text, and {strange[0]!r} is none", operation=operation.key)
    wire = {parameter.python_name: parameter.name for parameter in operation.parameters} if by_keyword else {}
    renamed = {wire.get(name, cast("str", name)): python_value(value) for name, value in given.items()}
    if len(renamed) < len(given):
        raise InvalidArgument("a parameter is given twice, by keyword and by wire name", operation=operation.key)
    return renamed


def nearest_key(key: str) -> str | None:
    """The known operation closest to an unknown one."""
    from justone_generated._nearest import closest

    return closest(key, INDEX, 0.8)


def _module(platform: str) -> ModuleType:
    return import_module(f"justone_generated.operations.{platform}")
