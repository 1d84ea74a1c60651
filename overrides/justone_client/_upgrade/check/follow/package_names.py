"""The names of this package, read from the package itself; reports those that it does not have."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from justone_generated._base import Operation
from justone_generated._nearest import closest, plain
from justone_generated.index import GONE, INDEX, PLATFORMS

from .... import client as _client
from ...._requests.no_data import no_data_note
from ...._requests.operations import find
from ...._requests.suggestions import near_attributes
from ...printed import GoneOperation, gone_operations, updates
from . import kinds
from .kinds import UNKNOWN, Value, Values, only
from .scope import Scope

if TYPE_CHECKING:
    from types import ModuleType

__all__ = [
    "client_attribute", "deprecation", "is_ours", "member", "methods", "module", "nearest_of", "platform_attribute",
    "report_gone", "report_operation",
]  # fmt: skip

_ROOTS = ("justone_client", "justone_generated")
_NAMESPACES = "justone_generated.namespaces."


def is_ours(dotted: str) -> bool:
    """Whether a module belongs to this package."""
    return dotted.partition(".")[0] in _ROOTS


@cache
def module(dotted: str) -> ModuleType | None:
    """A module of this package; None if it does not exist, or needs an extra that is not installed."""
    try:
        return import_module(dotted)
    except ImportError:
        return None


def member(scope: Scope, node: ast.AST, dotted: str, name: str, *, is_import: bool = False) -> Values:
    """`name` of one of our modules. Reports a missing one, unless the code expects that."""
    holder = module(dotted)
    if holder is None:
        return UNKNOWN
    if hasattr(holder, name):
        return only(_value(getattr(holder, name), f"{dotted}.{name}"))
    if module(f"{dotted}.{name}") is not None:
        return only(kinds.External(f"{dotted}.{name}"))
    expected = {"ImportError", "ModuleNotFoundError"} if is_import else {"AttributeError"}
    if not (expected & scope.catches or name in scope.asked_for or name.startswith("_")):
        meant = nearest_of(name, getattr(holder, "__all__", None) or dir(holder))
        scope.report_name(node, f"{dotted}.{name}", f"{dotted} has no {name}", meant)
    return UNKNOWN


def _value(thing: object, dotted: str) -> Value:
    if inspect.ismodule(thing):
        return kinds.External(thing.__name__)
    if isinstance(thing, Operation):
        return kinds.OperationConstant(thing)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(thing, type):
        if issubclass(thing, (_client.Client, _client.AsyncClient)):
            return kinds.OurClass(kinds.Client())
        if thing.__module__.startswith("justone_client.sandbox") and thing.__name__ == "Sandbox":
            return kinds.OurClass(kinds.Sandbox())
        if thing.__module__.startswith(_NAMESPACES):
            return kinds.OurClass(kinds.Platform(thing.__module__.removeprefix(_NAMESPACES), None))
    return kinds.External(dotted)


def client_attribute(scope: Scope, node: ast.Attribute, client: kinds.Client, *, is_sure: bool) -> Values:
    """An attribute of a client: a platform, or what every client has."""
    name = node.attr
    if isinstance(getattr(_client.Client, name, None), cached_property) and module(f"{_NAMESPACES}{name}"):
        return only(kinds.Platform(name, client.any_value))
    if hasattr(_client.Client, name) or hasattr(_client.AsyncClient, name):
        return only(kinds.BoundMethod(client, name))
    if _is_excused(scope, node):
        return UNKNOWN
    if lost := [one for one in gone_operations() if one.name.startswith(f"{name}.")]:
        report_gone(scope, node, name, f"the platform {name}", max(lost, key=lambda one: one.since))
    elif (meant := _attribute_meant(name, is_sure=is_sure)) or is_sure:
        scope.report_name(node, name, f"a client has no {name}", meant, f"client.{meant}")
    return UNKNOWN


def _attribute_meant(name: str, *, is_sure: bool) -> str | None:
    """A platform by another name, or by a part of its name: `xingtu` is `douyin_xingtu`."""
    if is_sure and (near := near_attributes(_client.Client, name)):
        return near[0]
    letters = plain(name)
    parts = [one for one in PLATFORMS if letters == plain(one) or letters in one.split("_")]
    if len(parts) == 1:
        return parts[0]
    return nearest_of(name, [*PLATFORMS, *(one for one in dir(_client.Client) if one[:1] != "_")])


def platform_attribute(scope: Scope, node: ast.Attribute, platform: kinds.Platform, *, is_sure: bool) -> Values:
    """A method of a platform."""
    name = node.attr
    label = f"{platform.name}.{name}"
    known = methods(platform.name).get(name)
    if known is not None:
        report_operation(scope, node, known)
        return only(
            kinds.MissingMethod() if known.gone else kinds.Method(platform.name, name, known, platform.any_value)
        )
    if _is_excused(scope, node):
        return UNKNOWN
    lost = next((one for one in gone_operations() if one.name == label), None)
    meant = nearest_of(name, [name for name, one in methods(platform.name).items() if not one.gone])
    if lost is not None:
        report_gone(scope, node, label, label, lost, lost.successor)
    elif (moved := _moved().get(label)) is not None:
        scope.report(node, "renamed", label, moved[0], f"client.{moved[1]}")
    elif meant or is_sure:
        scope.report_name(node, label, f"{platform.name} has no {name}", meant, f"client.{platform.name}.{meant}")
    else:
        return UNKNOWN
    return only(kinds.MissingMethod())


def report_gone(
    scope: Scope, node: ast.AST, label: str, what: str, lost: GoneOperation, successor: str | None = None
) -> None:
    """Report what left the catalogue."""
    text = f"{what} is gone from the provider's catalogue since {lost.since}"
    scope.report(node, "gone", label, text, f"client.{successor}" if successor else "")


def report_operation(scope: Scope, node: ast.AST, operation: Operation[Any]) -> None:
    """Report what is wrong with an operation whatever its arguments: gone, deprecated, or no data in a direct call."""
    is_method = isinstance(node, ast.Attribute)
    label = f"{operation.platform}.{operation.name}" if is_method else operation.key
    instead = f"client.{operation.successor}" if operation.successor else ""
    if operation.gone:
        scope.report(node, "gone", label, f"{label} is {operation.gone.partition(';')[0]}", instead)
        return
    if operation.deprecated:
        scope.report(node, "deprecated", label, deprecation(operation), instead, "risk")
    if note := no_data_note(operation):
        scope.report(node, "no-data", label, f"a direct call returns no data: {note}", level="risk")


@cache
def methods(platform: str) -> Mapping[str, Operation[Any]]:
    """Method -> operation, gone ones included."""
    known = {**GONE, **INDEX}.items()
    return {method: find(key, form=None) for key, (where, method) in known if where == platform}


def deprecation(operation: Operation[Any]) -> str:
    """What the method's own warning says."""
    printed = import_module(f"{_NAMESPACES}{operation.platform}")
    owners = (kind for _, kind in inspect.getmembers(printed, inspect.isclass) if hasattr(kind, operation.name))
    texts = (getattr(getattr(owner, operation.name), "__deprecated__", "") for owner in owners)
    return (next(filter(None, texts), "") or "deprecated by the provider").partition(";")[0]


def nearest_of(name: str, known: Iterable[str]) -> str | None:
    """The known name with nearly the same letters.

    Stricter than the hints of errors: where the type of an object is not sure, only a close name is a problem.
    """
    return closest(name, sorted(known), 0.72)


@cache
def _moved() -> Mapping[str, tuple[str, str]]:
    """Renamed methods, from the recorded changes: since when, and what to write."""
    return {
        str(change.before): (f"{change.before} has another name since {update.date}", str(change.after))
        for update in reversed(updates())
        for change in update.changes
        if change.rule == "name-moved"
    }


def _is_excused(scope: Scope, node: ast.Attribute) -> bool:
    """Whether the code expects that the name may be missing, or sets it."""
    return (
        node.attr.startswith("_")
        or not isinstance(node.ctx, ast.Load)
        or node.attr in scope.asked_for
        or scope.facts.get("own attribute", node.attr) is not None
        or "AttributeError" in scope.catches
    )
