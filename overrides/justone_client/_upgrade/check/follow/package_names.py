"""What the names of this package are, read from the package itself, and what is wrong with those it does not have."""

from __future__ import annotations

import ast
import difflib
import inspect
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from justone_generated._base import Operation
from justone_generated.index import PLATFORMS

from .... import client as _client
from ...._requests.no_data import no_data_note
from ...._requests.suggestions import near_attributes
from ...printed import gone_operations, updates
from ..problems import Kind, Problem, problem_at
from .values import (
    UNKNOWN,
    ClientClass,
    ClientMethod,
    ClientValue,
    Method,
    OperationValue,
    OurModule,
    OurObject,
    Platform,
    PlatformClass,
    SandboxClass,
    Value,
    Values,
    only,
)

if TYPE_CHECKING:
    from types import ModuleType

    from .scope import Frame

__all__ = ["client_attribute", "is_ours", "member", "nearest_of", "operation_problems", "platform_attribute"]

_ROOTS = ("justone_client", "justone_generated")
_NAMESPACES = "justone_generated.namespaces."


def is_ours(dotted: str) -> bool:
    """Whether a module belongs to this package."""
    return dotted.partition(".")[0] in _ROOTS


@cache
def module(dotted: str) -> ModuleType | None:
    """A module of this package; None where there is none, or an extra is missing that it needs."""
    try:
        return import_module(dotted)
    except ImportError:
        return None


def member(frame: Frame, node: ast.AST, dotted: str, name: str, *, is_import: bool = False) -> Values:
    """`name` of one of our modules. What is not there is a problem, unless the code waits for that."""
    holder = module(dotted)
    if holder is None:
        return UNKNOWN
    if hasattr(holder, name):
        return only(_value(getattr(holder, name), f"{dotted}.{name}"))
    if module(f"{dotted}.{name}") is not None:
        return only(OurModule(f"{dotted}.{name}"))
    waits = {"ImportError", "ModuleNotFoundError"} if is_import else {"AttributeError"}
    if not (waits & frame.catches or name in frame.asked_for or name.startswith("_")):
        meant = nearest_of(name, getattr(holder, "__all__", None) or dir(holder))
        text = f"{dotted} has no {name}"
        kind: Kind = "misspelt" if meant else "unknown"
        frame.world.problems.add(problem_at(node, frame.file, "break", kind, f"{dotted}.{name}", text, meant or ""))
    return UNKNOWN


def _value(thing: object, dotted: str) -> Value:
    if inspect.ismodule(thing):
        return OurModule(thing.__name__)
    if isinstance(thing, Operation):
        return OperationValue(thing)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(thing, type):
        if issubclass(thing, (_client.Client, _client.AsyncClient)):
            return ClientClass()
        if thing.__module__.startswith("justone_client.sandbox") and thing.__name__ == "Sandbox":
            return SandboxClass()
        if thing.__module__.startswith(_NAMESPACES):
            return PlatformClass(thing.__module__.removeprefix(_NAMESPACES))
    return OurObject(dotted)


def client_attribute(frame: Frame, node: ast.Attribute, client: ClientValue, *, is_sure: bool) -> Values:
    """An attribute of a client: a platform, or what every client has."""
    name = node.attr
    if isinstance(getattr(_client.Client, name, None), cached_property) and module(f"{_NAMESPACES}{name}"):
        return only(Platform(name, client.any_value))
    if hasattr(_client.Client, name) or hasattr(_client.AsyncClient, name):
        return only(ClientMethod(client, name))
    if not _is_excused(frame, node):
        frame.world.problems.update(_no_platform(frame, node, is_sure=is_sure))
    return UNKNOWN


def _no_platform(frame: Frame, node: ast.Attribute, *, is_sure: bool) -> Iterable[Problem]:
    name = node.attr
    lost = [one for one in gone_operations() if one.name.startswith(f"{name}.")]
    if lost:
        since = max(one.since for one in lost)
        text = f"the platform {name} is gone from the provider's catalogue since {since}"
        yield problem_at(node, frame.file, "break", "gone", name, text)
        return
    meant = next(iter(near_attributes(_client.Client, name)), None) if is_sure else None
    meant = meant or _platform_meant(name) or nearest_of(name, [one for one in dir(_client.Client) if one[:1] != "_"])
    if meant or is_sure:
        text = f"a client has no {name}"
        instead = f"client.{meant}" if meant else ""
        yield problem_at(node, frame.file, "break", "misspelt" if meant else "unknown", name, text, instead)


def _platform_meant(name: str) -> str | None:
    """By a part of its name too: `xingtu` is `douyin_xingtu`."""
    plain = _plain(name)
    parts = [one for one in PLATFORMS if plain in _plain(one).split("_") or plain == _plain(one)]
    return parts[0] if len(parts) == 1 else nearest_of(name, PLATFORMS)


def platform_attribute(frame: Frame, node: ast.Attribute, platform: Platform, *, is_sure: bool) -> Values:
    """A method of a platform."""
    name = node.attr
    known = methods(platform.name).get(name)
    label = f"{platform.name}.{name}"
    if known is not None:
        frame.world.problems.update(operation_problems(frame, node, known))
        return UNKNOWN if known.gone else only(Method(platform.name, name, known, platform.any_value))
    if not _is_excused(frame, node):
        frame.world.problems.update(_no_method(frame, node, platform.name, label, is_sure=is_sure))
    return UNKNOWN


def _no_method(frame: Frame, node: ast.Attribute, platform: str, label: str, *, is_sure: bool) -> Iterable[Problem]:
    lost = next((one for one in gone_operations() if one.name == label), None)
    if lost is not None:
        text = f"{label} is gone from the provider's catalogue since {lost.since}"
        instead = f"client.{lost.successor}" if lost.successor else ""
        yield problem_at(node, frame.file, "break", "gone", label, text, instead)
        return
    if (moved := _moved().get(label)) is not None:
        yield problem_at(node, frame.file, "break", "renamed", label, moved[0], f"client.{moved[1]}")
        return
    meant = nearest_of(node.attr, [name for name, one in methods(platform).items() if not one.gone])
    if meant or is_sure:
        kind: Kind = "misspelt" if meant else "unknown"
        instead = f"client.{platform}.{meant}" if meant else ""
        yield problem_at(node, frame.file, "break", kind, label, f"{platform} has no {node.attr}", instead)


def operation_problems(frame: Frame, node: ast.AST, operation: Operation[Any]) -> Iterable[Problem]:
    """What is wrong with an operation whatever its arguments: gone, deprecated, or of no use when called directly."""
    is_method = isinstance(node, ast.Attribute)
    label = f"{operation.platform}.{operation.name}" if is_method else operation.key
    instead = f"client.{operation.successor}" if operation.successor else ""
    if operation.gone:
        text = f"{label} is {operation.gone.partition(';')[0]}"
        yield problem_at(node, frame.file, "break", "gone", label, text, instead)
        return
    if operation.deprecated:
        method = _functions(operation.platform)[operation.name]
        text = getattr(method, "__deprecated__", "deprecated by the provider").partition(";")[0]
        yield problem_at(node, frame.file, "risk", "deprecated", label, text, instead)
    if note := no_data_note(operation):
        yield problem_at(node, frame.file, "risk", "no-data", label, f"a direct call returns no data: {note}")


@cache
def methods(platform: str) -> Mapping[str, Operation[Any]]:
    """Method -> operation."""
    data = import_module(f"justone_generated.operations.{platform}")
    known = {one.name: one for one in vars(data).values() if isinstance(one, Operation)}  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return {name: known[name] for name in _functions(platform) if name in known}  # pyright: ignore[reportUnknownVariableType]


@cache
def _functions(platform: str) -> Mapping[str, Callable[..., Any]]:
    printed = import_module(f"{_NAMESPACES}{platform}")
    found: dict[str, Callable[..., Any]] = {}
    for _, kind in inspect.getmembers(printed, inspect.isclass):
        if kind.__module__ == printed.__name__ and not kind.__name__.startswith("Async"):
            found |= {name: one for name, one in vars(kind).items() if name[:1] != "_"}
    return found


def nearest_of(name: str, known: Iterable[str]) -> str | None:
    """The known name that this one was probably meant to be."""
    plain = {_plain(one): one for one in sorted(known, reverse=True)}
    found = difflib.get_close_matches(_plain(name), plain, n=1, cutoff=0.72)
    return plain[found[0]] if found else None


def _plain(name: str) -> str:
    snake = "".join(f"_{char.lower()}" if char.isupper() else char for char in name)
    return snake.strip("_").replace("-", "_").replace("__", "_")


@cache
def _moved() -> Mapping[str, tuple[str, str]]:
    """Methods that got another name, from the recorded changes: when, and what to write."""
    return {
        str(change.before): (f"{change.before} has another name since {update.date}", str(change.after))
        for update in reversed(updates())
        for change in update.changes
        if change.rule == "name-moved"
    }


def _is_excused(frame: Frame, node: ast.Attribute) -> bool:
    """Whether the code knows that the name may be missing, or sets it."""
    return (
        node.attr.startswith("_")
        or not isinstance(node.ctx, ast.Load)
        or node.attr in frame.asked_for
        or frame.facts.get("own attribute", node.attr) is not None
        or "AttributeError" in frame.catches
    )
