"""Expressions -> what they may be. Every call that is met is handed to `calls`."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .attributes import attribute, dotted, instance_of, set_attribute
from .calls import Arguments, called
from .containers import element_ways, loop_ways, subscripted
from .state import DictState
from .values import UNKNOWN, Constant, DictOf, Given, ListOf, Making, TupleOf, Values, constant, joined, only, union

if TYPE_CHECKING:
    from .scope import Frame

__all__ = ["annotated", "assign", "evaluate", "refined"]


def evaluate(frame: Frame, node: ast.expr) -> Values:
    """What an expression may be."""
    known = _BY_KIND.get(type(node))
    if known is not None:
        return known(frame, node)
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            evaluate(frame, child)
    return UNKNOWN


def assign(frame: Frame, target: ast.expr, values: Values) -> None:
    """After `target = ...`."""
    match target:
        case ast.Name():
            frame.bind(target.id, values)
        case ast.Attribute():
            set_attribute(frame, target, evaluate(frame, target.value), values)
        case ast.Subscript():
            _store(frame, target, values)
        case ast.Starred():
            assign(frame, target.value, UNKNOWN)
        case ast.Tuple() | ast.List():
            _unpack(frame, target.elts, values)
        case _:
            evaluate(frame, target)


def _unpack(frame: Frame, targets: Sequence[ast.expr], values: Values) -> None:
    tuples = [one.items for one in values if isinstance(one, TupleOf) and len(one.items) == len(targets)]
    is_all = len(tuples) == len(values)
    for position, target in enumerate(targets):
        parts = joined(*(items[position] for items in tuples))
        if not is_all:
            parts = joined(parts, UNKNOWN, *(element_ways(frame, values) if not tuples else ()))
        assign(frame, target, parts or UNKNOWN)


def _store(frame: Frame, target: ast.Subscript, values: Values) -> None:
    keys = evaluate(frame, target.slice)
    for one in evaluate(frame, target.value):
        if isinstance(one, ListOf):
            frame.facts.add(values, "element", one.site)
        elif isinstance(one, DictOf):
            held = frame.held(one.site)
            names = [key.value for key in keys if isinstance(key, Constant) and isinstance(key.value, str)]
            if len(names) == len(keys) == 1:
                frame.hold(one.site, held.with_key(names[0], Given(values, target.slice)))
            else:
                frame.hold(one.site, held.updated(DictState(is_open=True)))
            frame.facts.add(values, "element", one.site)


def annotated(frame: Frame, node: ast.expr) -> Values:
    """What a name with this annotation is."""
    match node:
        case ast.Constant(value=str(text)):
            return annotated(frame, frame.world.made.setdefault(node, _parsed(text)))
        case ast.BinOp(op=ast.BitOr()):
            return joined(annotated(frame, node.left), annotated(frame, node.right))
        case ast.Subscript():
            return _generic(frame, node)
        case ast.Name() | ast.Attribute() | ast.Constant():
            return instance_of(evaluate(frame, node))
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
_OF_LAST = {"Dict", "Mapping", "MutableMapping", "defaultdict", "dict", "Coroutine"}


def _generic(frame: Frame, node: ast.Subscript) -> Values:
    name = (dotted(node.value) or "").rpartition(".")[2]
    parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if name in ("type", "Type"):
        return evaluate(frame, parts[0])
    if name == "Union":
        return union(annotated(frame, part) for part in parts)
    if name == "Callable":
        made = annotated(frame, parts[-1])
        return UNKNOWN if made == UNKNOWN else only(Making(made))
    if name in _TRANSPARENT:
        return annotated(frame, parts[0])
    if name in _OF_FIRST | _OF_LAST:
        inner = annotated(frame, parts[0] if name in _OF_FIRST else parts[-1])
        if name == "Coroutine" or inner == UNKNOWN:
            return inner
        frame.facts.add(inner, "element", node)
        return only(ListOf(node))
    return UNKNOWN


def refined(frame: Frame, test: ast.expr, *, holds: bool) -> None:
    """What the state is where a condition holds, or does not."""
    match test:
        case ast.UnaryOp(op=ast.Not()):
            refined(frame, test.operand, holds=not holds)
        case ast.BoolOp():
            if isinstance(test.op, ast.And) is holds:
                for part in test.values:
                    refined(frame, part, holds=holds)
        case ast.Compare(ops=[op], comparators=[other]):
            _compared(frame, test.left, op, other, holds=holds)
        case ast.Name() | ast.Attribute():
            _filter(frame, test, lambda value: bool(value) is holds)
        case ast.NamedExpr():
            refined(frame, test.target, holds=holds)
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name() as name, kind]) if holds:
            narrowed = instance_of(evaluate(frame, kind)) - UNKNOWN
            if narrowed:
                frame.state.names[name.id] = narrowed
        case ast.Call(func=ast.Name(id="hasattr"), args=[_, ast.Constant(value=str(found))]) if holds:
            frame.asked_for.add(found)
        case _:
            pass


def _compared(frame: Frame, left: ast.expr, op: ast.cmpop, right: ast.expr, *, holds: bool) -> None:
    if not isinstance(left, ast.Name | ast.Attribute):
        return
    wanted = [one for part in _parts(right) for one in evaluate(frame, part)]
    if not wanted or not all(isinstance(one, Constant) for one in wanted):
        return
    values = {one.value for one in wanted if isinstance(one, Constant)}
    if isinstance(op, ast.Eq | ast.Is | ast.In):
        _filter(frame, left, lambda value: (value in values) is holds)
    elif isinstance(op, ast.NotEq | ast.IsNot | ast.NotIn):
        _filter(frame, left, lambda value: (value not in values) is holds)


def _parts(node: ast.expr) -> Sequence[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple | ast.List | ast.Set) else [node]


def _filter(frame: Frame, node: ast.expr, fits: Callable[[Any], bool]) -> None:
    path = dotted(node)
    values = frame.lookup(path) if path and "." not in path else frame.path(path or "")
    if path and values is not None and any(isinstance(one, Constant) for one in values):
        left = frozenset(one for one in values if not isinstance(one, Constant) or fits(one.value))
        frame.state.names[path] = left or UNKNOWN


def _constant(_: Frame, node: ast.Constant) -> Values:
    value = node.value
    return constant(value) if isinstance(value, str | int | float | bool) or value is None else UNKNOWN


def _call(frame: Frame, node: ast.Call) -> Values:
    function = evaluate(frame, node.func)
    positional = [UNKNOWN if isinstance(one, ast.Starred) else evaluate(frame, one) for one in node.args]
    for one in node.args:
        if isinstance(one, ast.Starred):
            evaluate(frame, one.value)
    keywords: dict[str, Given] = {}
    spread: list[Values] = []
    for keyword in node.keywords:
        values = evaluate(frame, keyword.value)
        if keyword.arg is None:
            spread.append(values)
        else:
            keywords[keyword.arg] = Given(values, keyword)
    starred = any(isinstance(one, ast.Starred) for one in node.args)
    return called(frame, node, function, Arguments(node, tuple(positional), keywords, tuple(spread), starred))


def _either(frame: Frame, node: ast.IfExp) -> Values:
    evaluate(frame, node.test)
    before = frame.state.copy()
    refined(frame, node.test, holds=True)
    one = evaluate(frame, node.body)
    after = frame.state
    frame.state = before
    refined(frame, node.test, holds=False)
    other = evaluate(frame, node.orelse)
    frame.state.take(frame.state, after)
    return joined(one, other)


def _any_of(frame: Frame, node: ast.BoolOp) -> Values:
    parts = [evaluate(frame, part) for part in node.values]
    if isinstance(node.op, ast.Or):  # what is false is not the result, but for the last
        parts[:-1] = [
            frozenset(one for one in part if not isinstance(one, Constant) or one.value) for part in parts[:-1]
        ]
    return union(parts)


def _operated(frame: Frame, node: ast.BinOp) -> Values:
    left, right = evaluate(frame, node.left), evaluate(frame, node.right)
    one, other = _text(left), _text(right)
    if isinstance(node.op, ast.Add) and one is not None and other is not None:
        return constant(one + other)
    dicts = [part for part in (*left, *right) if isinstance(part, DictOf)]
    if isinstance(node.op, ast.BitOr) and len(dicts) == len(left) + len(right) == 2:
        frame.hold(node, frame.held(dicts[0].site).updated(frame.held(dicts[1].site)))
        return only(DictOf(node))
    return UNKNOWN


def _text(values: Values) -> str | None:
    found = [one.value for one in values if isinstance(one, Constant) and isinstance(one.value, str)]
    return found[0] if len(found) == len(values) == 1 else None


def _formatted(frame: Frame, node: ast.JoinedStr) -> Values:
    parts: list[str | None] = []
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            plain = part.conversion == -1 and part.format_spec is None
            text = _text(evaluate(frame, part.value))
            parts.append(text if plain else None)
        else:
            parts.append(_text(evaluate(frame, part)))
    return constant("".join(part or "" for part in parts)) if None not in parts else UNKNOWN


def _dict(frame: Frame, node: ast.Dict) -> Values:
    held = DictState()
    for key, value in zip(node.keys, node.values, strict=True):
        values = evaluate(frame, value)
        if key is None:
            held = held.updated(_merged(frame, values))
            continue
        frame.facts.add(values, "element", node)
        name = _text(evaluate(frame, key))
        held = held.updated(DictState(is_open=True)) if name is None else held.with_key(name, Given(values, key))
    frame.hold(node, held)
    return only(DictOf(node))


def _merged(frame: Frame, values: Values) -> DictState:
    """What `**values` adds."""
    dicts = [frame.held(one.site) for one in values if isinstance(one, DictOf)]
    if not dicts or len(dicts) < len(values):
        return DictState(is_open=True)
    merged = dicts[0]
    for other in dicts[1:]:
        merged = merged.or_else(other)
    return merged


def _list(frame: Frame, node: ast.List | ast.Set) -> Values:
    for part in node.elts:
        inner = evaluate(frame, part.value if isinstance(part, ast.Starred) else part)
        ways = element_ways(frame, inner) if isinstance(part, ast.Starred) else [inner]
        frame.facts.add(joined(*ways), "element", node)
    return only(ListOf(node))


def _tuple(frame: Frame, node: ast.Tuple) -> Values:
    parts = tuple(evaluate(frame, part.value if isinstance(part, ast.Starred) else part) for part in node.elts)
    return UNKNOWN if any(isinstance(part, ast.Starred) for part in node.elts) else only(TupleOf(parts))


def _comprehended(frame: Frame, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Values:
    before = frame.state.copy()
    asked = set(frame.asked_for)
    _generators(frame, node, 0)
    after, frame.state = frame.state, before
    frame.state.dicts |= {site: held for site, held in after.dicts.items() if site not in before.dicts}
    frame.asked_for = asked
    return only(ListOf(node))


def _generators(frame: Frame, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp, depth: int) -> None:
    if depth == len(node.generators):
        if isinstance(node, ast.DictComp):
            evaluate(frame, node.key)
        values = evaluate(frame, node.value if isinstance(node, ast.DictComp) else node.elt)
        frame.facts.add(values, "element", node)
        return
    generator = node.generators[depth]
    for way in loop_ways(frame, evaluate(frame, generator.iter), depth + len(frame.loops)):
        assign(frame, generator.target, way)
        for test in generator.ifs:
            evaluate(frame, test)
            refined(frame, test, holds=True)
        _generators(frame, node, depth + 1)


def _lambda(frame: Frame, node: ast.Lambda) -> Values:
    for default in (*node.args.defaults, *node.args.kw_defaults):
        if default is not None:
            evaluate(frame, default)
    return only(frame.define(node, None, ()))


def _item(frame: Frame, node: ast.Subscript) -> Values:
    return subscripted(frame, evaluate(frame, node.value), evaluate(frame, node.slice))


def _named(frame: Frame, node: ast.NamedExpr) -> Values:
    values = evaluate(frame, node.value)
    frame.bind(node.target.id, values)
    return values


def _yielded(frame: Frame, node: ast.Yield | ast.YieldFrom) -> Values:
    values = constant(None) if node.value is None else evaluate(frame, node.value)
    if isinstance(node, ast.YieldFrom):
        values = joined(*element_ways(frame, values))
    frame.facts.add(values, "yield", frame.scope.node)
    return UNKNOWN


_BY_KIND: dict[type[ast.expr], Callable[[Frame, Any], Values]] = {
    ast.Attribute: lambda frame, node: attribute(frame, node, evaluate(frame, node.value)),
    ast.Await: lambda frame, node: evaluate(frame, node.value),
    ast.BinOp: _operated,
    ast.BoolOp: _any_of,
    ast.Call: _call,
    ast.Constant: _constant,
    ast.Dict: _dict,
    ast.DictComp: _comprehended,
    ast.GeneratorExp: _comprehended,
    ast.IfExp: _either,
    ast.JoinedStr: _formatted,
    ast.Lambda: _lambda,
    ast.List: _list,
    ast.ListComp: _comprehended,
    ast.Name: lambda frame, node: frame.lookup(node.id),
    ast.NamedExpr: _named,
    ast.Set: _list,
    ast.SetComp: _comprehended,
    ast.Subscript: _item,
    ast.Tuple: _tuple,
    ast.Yield: _yielded,
    ast.YieldFrom: _yielded,
}
