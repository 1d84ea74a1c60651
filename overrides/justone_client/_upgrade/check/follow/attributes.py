"""`value.name`, and what classes and functions of the sources give when they are used."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator

from justone_generated.pages import RULES

from .... import client as _client
from . import kinds
from .call import Foreign
from .kinds import UNKNOWN, Value, Values, constant, of, only, union
from .package_names import client_attribute, is_ours, member, platform_attribute
from .scope import Scope

__all__ = ["ancestors", "attribute", "dotted", "entered", "instance_of", "result_of", "set_attribute", "tail"]


def dotted(node: ast.expr) -> str | None:
    """`a.b.c` as text, None for anything but names."""
    if isinstance(node, ast.Name):
        return node.id
    outer = dotted(node.value) if isinstance(node, ast.Attribute) else None
    return f"{outer}.{node.attr}" if isinstance(node, ast.Attribute) and outer else None


def tail(node: ast.expr | None) -> str:
    """The last part of a name; of `name(...)` and `name[...]` too."""
    while isinstance(node, ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return (dotted(node) or "").rpartition(".")[2] if node is not None else ""


def attribute(scope: Scope, node: ast.Attribute, base: Values) -> Values:
    """An attribute of any of these."""
    path = dotted(node)
    known = scope.path(path) if path else None
    if known is None:
        is_sure = all(isinstance(one, kinds.Client | kinds.Platform | kinds.Constant) for one in base)
        known = union(_attribute(scope, node, one, is_sure=is_sure) for one in base)
    if any(not isinstance(one, kinds.Unknown | kinds.External) for one in known):
        scope.world.resolved.add(node)
    return known


def _attribute(scope: Scope, node: ast.Attribute, base: Value, *, is_sure: bool) -> Values:
    name = node.attr
    match base:
        case Foreign():
            return base.attribute(scope, node) or UNKNOWN
        case kinds.Client():
            return client_attribute(scope, node, base, is_sure=is_sure)
        case kinds.Platform():
            return platform_attribute(scope, node, base, is_sure=is_sure)
        case kinds.Walk() if name in ("items", "pages", "with_options"):
            if name != "with_options":
                _check_listings(scope, node, base)
            return only(kinds.BoundMethod(base, name))
        case kinds.OurClass(kinds.Client()) if isinstance(
            inspect.getattr_static(_client.Client, name, None), classmethod
        ):
            return only(base)
        case kinds.Sandbox() if name in ("client", "async_client"):
            return only(kinds.BoundMethod(kinds.Client(), name))
        case kinds.UserModule():
            return _of_module(scope, base, name)
        case kinds.External() if is_ours(base.name):
            return member(scope, node, base.name, name)
        case kinds.External():
            return scope.imported(f"{base.name}.{name}")
        case kinds.UserInstance() | kinds.UserClass():
            return _of_class(scope, node, base, is_sure=is_sure)
        case kinds.Dict() | kinds.List():
            return only(kinds.BoundMethod(base, name))
        case _:
            pass
    return UNKNOWN


def _check_listings(scope: Scope, node: ast.Attribute, walk: kinds.Walk) -> None:
    """`items` and `pages` of a walk: each listing needs a rule."""
    for operation in walk.operations:
        if operation.name and operation.key not in RULES:
            label = f"{operation.platform}.{operation.name}"
            instead = "with_options(rule=PageRule(...)), or call the method without walk"
            scope.report(node, "listing", label, "no rule is known for its further pages", instead)


def _of_module(scope: Scope, base: kinds.UserModule, name: str) -> Values:
    known = scope.facts.get("export", base.file, name) or scope.facts.get("global", base.file, name)
    if known is None and base.file.stem == "__init__":  # `import app.clients`, then `app.clients`
        inner = scope.world.source(base.file.parent / name)
        return UNKNOWN if inner is None else only(kinds.UserModule(inner))
    return known or UNKNOWN


def _of_class(
    scope: Scope, node: ast.Attribute, base: kinds.UserInstance | kinds.UserClass, *, is_sure: bool
) -> Values:
    name, is_instance = node.attr, isinstance(base, kinds.UserInstance)
    line = list(ancestors(scope, base.node))
    own = of(kinds.UserClass, line)
    for kind in (*own, *of(kinds.UserClass, scope.facts.get("heirs", base.node))):
        if (known := scope.facts.get("attr", kind.node, name)) is not None:
            return union(_bound(scope, one, is_instance=is_instance) for one in known)
    if is_instance and kinds.OurClass(kinds.Client()) in line:
        sure = is_sure and all(isinstance(kind, kinds.UserClass | kinds.OurClass) for kind in line)
        has_own = any(scope.facts.get("attr", kind.node, "__init__") for kind in own)
        return client_attribute(scope, node, kinds.Client(None if has_own else False), is_sure=sure)
    foreign = of(Foreign, line) if is_instance else []
    return union(attribute(scope, node, one.instance() or UNKNOWN) for one in foreign)


def ancestors(scope: Scope, node: ast.ClassDef, depth: int = 12) -> Iterator[Value]:
    """The class, its bases and theirs."""
    yield kinds.UserClass(node)
    for base in scope.facts.get("bases", node) or ():
        if isinstance(base, kinds.UserClass) and depth:
            yield from ancestors(scope, base.node, depth - 1)
        else:
            yield base


def _bound(scope: Scope, value: Value, *, is_instance: bool) -> Values:
    """A function of a class, reached through the class or an instance."""
    known = scope.world.functions.get(value.node) if isinstance(value, kinds.UserFunction) else None
    if not isinstance(value, kinds.UserFunction) or known is None or known.owner is None:
        return only(value)
    if known.decorators & {"property", "cached_property"}:
        return result_of(scope, value)
    is_bound = (is_instance or "classmethod" in known.decorators) and "staticmethod" not in known.decorators
    return only(kinds.UserFunction(value.node, is_bound=True) if is_bound else value)


def result_of(scope: Scope, function: kinds.UserFunction) -> Values:
    """What a call of a function of the sources returns."""
    if scope.world.functions[function.node].yields:
        return only(kinds.Yielding(function.node))
    return scope.facts.known("return", function.node)


def entered(scope: Scope, values: Values) -> Values:
    """What `with values as name` binds."""
    return union(_entered(scope, one) for one in values)


def _entered(scope: Scope, value: Value) -> Values:
    if isinstance(value, kinds.Yielding):
        return scope.facts.known("yield", value.node)
    if isinstance(value, kinds.UserInstance):
        for name in ("__enter__", "__aenter__"):
            for one in of(kinds.UserFunction, scope.facts.get("attr", value.node, name)):
                return result_of(scope, one)
    return only(value)


def set_attribute(scope: Scope, node: ast.Attribute, base: Values, values: Values) -> None:
    """After `base.name = ...`."""
    for one in base:
        if isinstance(one, kinds.UserInstance | kinds.UserClass):
            scope.facts.add(values, "attr", one.node, node.attr)
        elif isinstance(one, kinds.UserModule):
            scope.facts.add(values, "global", one.file, node.attr)
        else:
            if isinstance(one, kinds.Client):
                scope.facts.add(UNKNOWN, "own attribute", node.attr)
            if path := dotted(node):
                scope.state.bind(path, values)


def instance_of(values: Values) -> Values:
    """What an annotation with these classes means."""
    return union(_instance(one) for one in values)


def _instance(value: Value) -> Values:
    if isinstance(value, Foreign):
        return value.instance() or UNKNOWN
    if isinstance(value, kinds.OurClass | kinds.UserClass):
        return only(value.instance)
    return only(value) & constant(None) or UNKNOWN
