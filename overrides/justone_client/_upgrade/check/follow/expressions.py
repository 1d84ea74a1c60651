"""Expressions, and what they may be. Calls are followed in `calls`."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any

from . import kinds
from .attributes import attribute, dotted, instance_of, set_attribute, tail
from .call import Call, Foreign, merged
from .calls import called
from .containers import element_ways, loop_ways, subscripted
from .kinds import UNKNOWN, Given, Values, constant, joined, of, only, text, union
from .scope import Scope
from .state import DictState, State

__all__ = ["annotated", "assign", "evaluate", "evaluate_parts", "refined"]

Comprehension = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp


def evaluate(scope: Scope, node: ast.expr) -> Values:
    """What an expression may be."""
    return _RULES.get(type(node), evaluate_parts)(scope, node)


def evaluate_parts(scope: Scope, node: ast.AST) -> Values:
    """Evaluate the expressions directly inside a node that has no rule."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            evaluate(scope, child)
    return UNKNOWN


def assign(scope: Scope, target: ast.expr, values: Values) -> None:
    """After `target = ...`."""
    match target:
        case ast.Name():
            scope.bind(target.id, values)
        case ast.Attribute():
            set_attribute(scope, target, evaluate(scope, target.value), values)
        case ast.Subscript():
            _store(scope, target, values)
        case ast.Starred():
            assign(scope, target.value, UNKNOWN)
        case ast.Tuple() | ast.List():
            for one in of(Foreign, values):
                one.unpacked(scope, target)
            _unpack(scope, target.elts, values)
        case _:
            evaluate(scope, target)


def _unpack(scope: Scope, targets: Sequence[ast.expr], values: Values) -> None:
    tuples = [one.items for one in of(kinds.Tuple, values) if len(one.items) == len(targets)]
    for position, target in enumerate(targets):
        parts = joined(*(items[position] for items in tuples))
        if len(tuples) < len(values):
            parts = joined(parts, UNKNOWN, *(element_ways(scope, values) if not tuples else ()))
        assign(scope, target, parts or UNKNOWN)


def _store(scope: Scope, target: ast.Subscript, values: Values) -> None:
    key = text(evaluate(scope, target.slice))
    for one in evaluate(scope, target.value):
        if isinstance(one, kinds.Dict):
            scope.hold(one.site, scope.held(one.site).with_key(key, Given(values, target.slice)))
        if isinstance(one, kinds.Dict | kinds.List):
            scope.facts.add(values, "element", one.site)


def annotated(scope: Scope, node: ast.expr) -> Values:
    """What a name with this annotation is."""
    match node:
        case ast.Constant(value=str(text)):
            return annotated(scope, scope.world.made.setdefault(node, _parsed(text)))
        case ast.BinOp(op=ast.BitOr()):
            return joined(annotated(scope, node.left), annotated(scope, node.right))
        case ast.Subscript():
            return _generic(scope, node)
        case ast.Name() | ast.Attribute() | ast.Constant():
            return instance_of(evaluate(scope, node))
        case _:
            return UNKNOWN


def _parsed(text: str) -> ast.expr:
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError):
        return ast.Tuple([], ast.Load())


_TRANSPARENT = {
    "AbstractAsyncContextManager", "AbstractContextManager", "Annotated", "AsyncContextManager", "Awaitable",
    "ClassVar", "ContextManager", "Final", "Optional", "Required",
}  # fmt: skip
_OF_FIRST = {
    "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Collection", "Generator", "Iterable", "Iterator", "List",
    "Sequence", "Set", "frozenset", "list", "set", "tuple", "Tuple",
}  # fmt: skip
_OF_LAST = {"Dict", "Mapping", "MutableMapping", "defaultdict", "dict", "Callable", "Coroutine"}


def _generic(scope: Scope, node: ast.Subscript) -> Values:
    name = tail(node.value)
    parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if name in ("type", "Type"):
        return evaluate(scope, parts[0])
    if name == "Union":
        return union(annotated(scope, part) for part in parts)
    if name not in _TRANSPARENT | _OF_FIRST | _OF_LAST:
        return UNKNOWN
    inner = annotated(scope, parts[-1] if name in _OF_LAST else parts[0])
    if name in _TRANSPARENT or name == "Coroutine" or inner == UNKNOWN:
        return inner
    if name == "Callable":
        return only(kinds.Returning(inner))
    scope.facts.add(inner, "element", node)
    return only(kinds.List(node))


def refined(scope: Scope, test: ast.expr, *, holds: bool) -> None:
    """Keep the values with which a condition holds, or does not hold."""
    match test:
        case ast.UnaryOp(op=ast.Not()):
            refined(scope, test.operand, holds=not holds)
        case ast.BoolOp():
            if isinstance(test.op, ast.And) is holds:
                for part in test.values:
                    refined(scope, part, holds=holds)
        case ast.Compare(ops=[op], comparators=[other]):
            _compared(scope, test.left, op, other, holds=holds)
        case ast.Name() | ast.Attribute():
            _filter(scope, test, lambda value: bool(value) is holds)
        case ast.NamedExpr():
            refined(scope, test.target, holds=holds)
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name() as name, kind]) if holds:
            narrowed = instance_of(evaluate(scope, kind)) - UNKNOWN
            if narrowed:
                scope.state.names[name.id] = narrowed
        case ast.Call(func=ast.Name(id="hasattr"), args=[_, ast.Constant(value=str(found))]) if holds:
            scope.asked_for.add(found)
        case _:
            pass


def _compared(scope: Scope, left: ast.expr, op: ast.cmpop, right: ast.expr, *, holds: bool) -> None:
    if not isinstance(left, ast.Name | ast.Attribute):
        return
    parts = right.elts if isinstance(right, ast.Tuple | ast.List | ast.Set) else [right]
    wanted = [one for part in parts for one in evaluate(scope, part)]
    values = {one.value for one in of(kinds.Constant, wanted)}
    if not values or len(of(kinds.Constant, wanted)) < len(wanted):
        return
    if isinstance(op, ast.Eq | ast.Is | ast.In):
        _filter(scope, left, lambda value: (value in values) is holds)
    elif isinstance(op, ast.NotEq | ast.IsNot | ast.NotIn):
        _filter(scope, left, lambda value: (value not in values) is holds)


def _filter(scope: Scope, node: ast.expr, fits: Callable[[Any], bool]) -> None:
    path = dotted(node)
    values = scope.lookup(path) if path and "." not in path else scope.path(path or "")
    if path and values is not None and of(kinds.Constant, values):
        left = frozenset(one for one in values if not isinstance(one, kinds.Constant) or fits(one.value))
        scope.state.names[path] = left or UNKNOWN


def _constant(_: Scope, node: ast.Constant) -> Values:
    value = node.value
    return constant(value) if isinstance(value, str | int | float | bool) or value is None else UNKNOWN


def _call(scope: Scope, node: ast.Call) -> Values:
    function = evaluate(scope, node.func)
    positional = tuple(evaluate(scope, one) for one in node.args)
    given = [(one.arg, Given(evaluate(scope, one.value), one)) for one in node.keywords]
    keywords = {name: one for name, one in given if name is not None}
    spread = tuple(one.values for name, one in given if name is None)
    starred = any(isinstance(one, ast.Starred) for one in node.args)
    if function & _CASTS and node.args:
        known = instance_of(positional[0])
        return annotated(scope, node.args[0]) if known == UNKNOWN else known
    return called(Call(scope, node, positional, keywords, spread, starred), function)


_CASTS = {kinds.External("typing.cast"), kinds.External("typing_extensions.cast")}


def _conditional(scope: Scope, node: ast.IfExp) -> Values:
    evaluate(scope, node.test)
    before = scope.state.copy()
    refined(scope, node.test, holds=True)
    one = evaluate(scope, node.body)
    after, scope.state = scope.state, before
    refined(scope, node.test, holds=False)
    other = evaluate(scope, node.orelse)
    scope.state = State.meeting(scope.state, after)
    return joined(one, other)


def _any_of(scope: Scope, node: ast.BoolOp) -> Values:
    parts = [evaluate(scope, part) for part in node.values]
    if isinstance(node.op, ast.Or):  # what is false is not the result, but for the last
        parts[:-1] = [
            frozenset(one for one in part if not isinstance(one, kinds.Constant) or one.value) for part in parts[:-1]
        ]
    return union(parts)


def _operated(scope: Scope, node: ast.BinOp) -> Values:
    left, right = evaluate(scope, node.left), evaluate(scope, node.right)
    one, other = text(left), text(right)
    if isinstance(node.op, ast.Add) and one is not None and other is not None:
        return constant(one + other)
    if isinstance(node.op, ast.BitOr) and of(kinds.Dict, left):
        return scope.new_dict(node, merged(scope, left).updated(merged(scope, right)))
    return UNKNOWN


def _formatted(scope: Scope, node: ast.JoinedStr) -> Values:
    parts = [text(evaluate(scope, part)) for part in node.values]
    return constant("".join(part or "" for part in parts)) if None not in parts else UNKNOWN


def _formatted_part(scope: Scope, node: ast.FormattedValue) -> Values:
    values = evaluate(scope, node.value)
    return values if node.conversion == -1 and node.format_spec is None else UNKNOWN


def _dict(scope: Scope, node: ast.Dict) -> Values:
    held = DictState()
    for key, value in zip(node.keys, node.values, strict=True):
        values = evaluate(scope, value)
        if key is None:  # `**values`
            held = held.updated(merged(scope, values))
        else:
            scope.facts.add(values, "element", node)
            held = held.with_key(text(evaluate(scope, key)), Given(values, key))
    return scope.new_dict(node, held)


def _list(scope: Scope, node: ast.List | ast.Set) -> Values:
    for part in node.elts:
        inner = evaluate(scope, part.value if isinstance(part, ast.Starred) else part)
        ways = element_ways(scope, inner) if isinstance(part, ast.Starred) else [inner]
        scope.facts.add(joined(*ways), "element", node)
    return only(kinds.List(node))


def _tuple(scope: Scope, node: ast.Tuple) -> Values:
    parts = tuple(evaluate(scope, part) for part in node.elts)
    return UNKNOWN if any(isinstance(part, ast.Starred) for part in node.elts) else only(kinds.Tuple(parts))


def _comprehended(scope: Scope, node: Comprehension) -> Values:
    before = scope.state.copy()
    asked = set(scope.asked_for)
    _generators(scope, node, 0)
    after, scope.state = scope.state, before
    scope.state.dicts |= {site: held for site, held in after.dicts.items() if site not in before.dicts}
    scope.asked_for = asked
    return only(kinds.List(node))


def _generators(scope: Scope, node: Comprehension, depth: int) -> None:
    if depth == len(node.generators):
        if isinstance(node, ast.DictComp):
            evaluate(scope, node.key)
        values = evaluate(scope, node.value if isinstance(node, ast.DictComp) else node.elt)
        scope.facts.add(values, "element", node)
        return
    generator = node.generators[depth]
    for way in loop_ways(scope, evaluate(scope, generator.iter), depth + len(scope.loops)):
        assign(scope, generator.target, way)
        for test in generator.ifs:
            evaluate(scope, test)
            refined(scope, test, holds=True)
        _generators(scope, node, depth + 1)


def _lambda(scope: Scope, node: ast.Lambda) -> Values:
    evaluate_parts(scope, node.args)  # its defaults
    return scope.define(node, None, ())


def _item(scope: Scope, node: ast.Subscript) -> Values:
    values = evaluate(scope, node.value)
    for one in of(Foreign, values):
        one.subscripted(scope, node)
    return subscripted(scope, values, evaluate(scope, node.slice))


def _named(scope: Scope, node: ast.NamedExpr) -> Values:
    values = evaluate(scope, node.value)
    scope.bind(node.target.id, values)
    return values


def _yielded(scope: Scope, node: ast.Yield | ast.YieldFrom) -> Values:
    values = constant(None) if node.value is None else evaluate(scope, node.value)
    if isinstance(node, ast.YieldFrom):
        values = joined(*element_ways(scope, values))
    scope.facts.add(values, "yield", scope.node)
    return UNKNOWN


_RULES: dict[type[ast.expr], Callable[[Scope, Any], Values]] = {
    ast.Attribute: lambda scope, node: attribute(scope, node, evaluate(scope, node.value)),
    ast.Await: lambda scope, node: evaluate(scope, node.value),
    ast.BinOp: _operated,
    ast.BoolOp: _any_of,
    ast.Call: _call,
    ast.Constant: _constant,
    ast.Dict: _dict,
    ast.DictComp: _comprehended,
    ast.FormattedValue: _formatted_part,
    ast.GeneratorExp: _comprehended,
    ast.IfExp: _conditional,
    ast.JoinedStr: _formatted,
    ast.Lambda: _lambda,
    ast.List: _list,
    ast.ListComp: _comprehended,
    ast.Name: lambda scope, node: scope.lookup(node.id),
    ast.NamedExpr: _named,
    ast.Set: _list,
    ast.SetComp: _comprehended,
    ast.Subscript: _item,
    ast.Tuple: _tuple,
    ast.Yield: _yielded,
    ast.YieldFrom: _yielded,
}
"""Expression -> rule; of others, the parts are evaluated."""
