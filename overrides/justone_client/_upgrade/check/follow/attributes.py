"""`value.name`: what it may be."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .... import client as _client
from .api_calls import read_walk
from .package_names import client_attribute, member, platform_attribute
from .values import (
    UNKNOWN,
    ClientClass,
    ClientMethod,
    ClientValue,
    Constant,
    ContainerMethod,
    DictOf,
    External,
    ListOf,
    OurModule,
    Platform,
    PlatformClass,
    SandboxClass,
    SandboxValue,
    UserClass,
    UserFunction,
    UserInstance,
    UserModule,
    Value,
    Values,
    WalkOf,
    joined,
    only,
    union,
)

if TYPE_CHECKING:
    from .scope import Frame

__all__ = ["ancestors", "attribute", "dotted", "instance_of", "result_of", "set_attribute"]


def attribute(frame: Frame, node: ast.Attribute, base: Values) -> Values:
    """An attribute of any of these."""
    path = dotted(node)
    known = frame.path(path) if path else None
    if known is not None:
        return known
    is_sure = all(isinstance(one, ClientValue | Platform | Constant) for one in base)
    return union(_attribute(frame, node, one, is_sure=is_sure) for one in base)


def dotted(node: ast.expr) -> str | None:
    """`a.b.c` as text, None for anything but names."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        outer = dotted(node.value)
        return f"{outer}.{node.attr}" if outer else None
    return None


def _attribute(frame: Frame, node: ast.Attribute, base: Value, *, is_sure: bool) -> Values:
    name = node.attr
    match base:
        case ClientValue():
            return client_attribute(frame, node, base, is_sure=is_sure)
        case Platform():
            return platform_attribute(frame, node, base, is_sure=is_sure)
        case OurModule():
            return member(frame, node, base.name, name)
        case ClientClass():
            return only(base) if _makes_one(name) else UNKNOWN
        case SandboxValue():
            return only(ClientMethod(ClientValue(), name)) if name in ("client", "async_client") else UNKNOWN
        case UserModule():
            return _of_module(frame, base, name)
        case External():
            return frame.imported(f"{base.name}.{name}")
        case UserInstance() | UserClass():
            return _of_class(frame, node, base, is_sure=is_sure)
        case WalkOf() if name in ("items", "pages"):
            read_walk(frame, node, base)
            return UNKNOWN
        case DictOf() | ListOf():
            return only(ContainerMethod(base, name))
        case _:
            return UNKNOWN


def _of_module(frame: Frame, base: UserModule, name: str) -> Values:
    known = frame.facts.get("export", base.file, name) or frame.facts.get("global", base.file, name)
    if known is None and base.file.stem == "__init__":  # `import app.clients`, then `app.clients`
        inner = base.file.parent / name
        for file in (inner.with_name(f"{name}.py"), inner / "__init__.py"):
            if file in frame.world.modules:
                return only(UserModule(file))
    return known or UNKNOWN


def _makes_one(name: str) -> bool:
    return isinstance(inspect.getattr_static(_client.Client, name, None), classmethod)


def _of_class(frame: Frame, node: ast.Attribute, base: UserInstance | UserClass, *, is_sure: bool) -> Values:
    name, is_instance = node.attr, isinstance(base, UserInstance)
    kinds = list(ancestors(frame, base.node))
    for kind in kinds:
        if isinstance(kind, UserClass) and (known := frame.facts.get("attr", kind.node, name)) is not None:
            return union(_bound(frame, one, is_instance=is_instance) for one in known)
    for heir in frame.facts.get("heirs", base.node) or ():
        known = frame.facts.get("attr", heir.node, name) if isinstance(heir, UserClass) else None
        if known is not None:
            return union(_bound(frame, one, is_instance=is_instance) for one in known)
    if is_instance and any(isinstance(kind, ClientClass) for kind in kinds):
        sure = is_sure and all(isinstance(kind, UserClass | ClientClass) for kind in kinds)
        has_own = any(frame.facts.get("attr", kind.node, "__init__") for kind in kinds if isinstance(kind, UserClass))
        return client_attribute(frame, node, ClientValue(None if has_own else False), is_sure=sure)
    return UNKNOWN


def ancestors(frame: Frame, node: ast.ClassDef, depth: int = 12) -> Iterator[Value]:
    """The class, its bases and theirs."""
    yield UserClass(node)
    for base in frame.facts.get("bases", node) or ():
        if isinstance(base, UserClass) and depth:
            yield from ancestors(frame, base.node, depth - 1)
        else:
            yield base


def _bound(frame: Frame, value: Value, *, is_instance: bool) -> Values:
    """What a function of a class is when it is reached through the class or an instance."""
    if not isinstance(value, UserFunction):
        return only(value)
    known = frame.world.functions.get(value.node)
    if known is None or known.owner is None or "staticmethod" in known.decorators:
        return only(value)
    if known.decorators & {"property", "cached_property"}:
        return result_of(frame, value)
    if is_instance or "classmethod" in known.decorators:
        return only(UserFunction(value.node, is_bound=True))
    return only(value)


def result_of(frame: Frame, function: UserFunction) -> Values:
    """What a call of a function of the sources gives."""
    from .values import Yielding

    known = frame.world.functions.get(function.node)
    if known is not None and known.yields:
        return only(Yielding(function.node))
    return frame.facts.get("return", function.node) or UNKNOWN


def set_attribute(frame: Frame, node: ast.Attribute, base: Values, values: Values) -> None:
    """After `base.name = ...`."""
    for one in base:
        match one:
            case UserInstance() | UserClass():
                frame.facts.add(values, "attr", one.node, node.attr)
            case UserModule():
                frame.facts.add(values, "global", one.file, node.attr)
            case _:
                if isinstance(one, ClientValue):
                    frame.facts.add(UNKNOWN, "own attribute", node.attr)
                path = dotted(node)
                if path:
                    frame.state.bind(path, values)


def instance_of(values: Values) -> Values:
    """What an annotation that names these classes means."""
    return joined(*(_instance(one) for one in values)) or UNKNOWN


def _instance(value: Value) -> Values:
    match value:
        case ClientClass():
            return only(ClientValue())
        case SandboxClass():
            return only(SandboxValue())
        case PlatformClass():
            return only(Platform(value.name, None))
        case UserClass():
            return only(UserInstance(value.node))
        case Constant(value=None):
            return only(value)
        case _:
            return UNKNOWN
