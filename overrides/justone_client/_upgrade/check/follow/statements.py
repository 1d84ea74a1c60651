"""Statements in order: what they change of the state. Each gives whether the next one is reached."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .attributes import dotted
from .calls import entered
from .containers import loop_ways
from .definitions import define_class, define_function
from .expressions import annotated, assign, evaluate, refined
from .package_names import is_ours, member
from .scope import Loop
from .state import State
from .values import NOTHING, UNKNOWN, DictOf, External, OurModule, UserModule, Values, joined, only

if TYPE_CHECKING:
    from .scope import Frame

__all__ = ["run"]


def run(frame: Frame, body: Sequence[ast.stmt]) -> bool:
    """Go through a block; False where its end is not reached."""
    for statement in body:
        known = _BY_KIND.get(type(statement))
        if known is None:
            _expressions(frame, statement)
        elif known(frame, statement) is False:
            return False
    return True


def _expressions(frame: Frame, statement: ast.stmt) -> None:
    for child in ast.iter_child_nodes(statement):
        if isinstance(child, ast.expr):
            evaluate(frame, child)


def _assigned(frame: Frame, node: ast.Assign) -> None:
    values = evaluate(frame, node.value)
    for target in node.targets:
        assign(frame, target, values)


def _annotated(frame: Frame, node: ast.AnnAssign) -> None:
    known = annotated(frame, node.annotation)
    values = evaluate(frame, node.value) if node.value is not None else NOTHING
    if node.value is not None or not isinstance(node.target, ast.Name) or frame.scope.is_class or known != UNKNOWN:
        assign(frame, node.target, values or UNKNOWN if known == UNKNOWN else joined(values - UNKNOWN, known))


def _augmented(frame: Frame, node: ast.AugAssign) -> None:
    values = evaluate(frame, node.value)
    load = frame.world.made.setdefault(
        node, ast.copy_location(ast.BinOp(_loaded(node.target), node.op, node.value), node)
    )
    assert isinstance(load, ast.BinOp)  # noqa: S101
    before = evaluate(frame, load.left)
    dicts = [one for one in before if isinstance(one, DictOf)]
    if isinstance(node.op, ast.BitOr) and dicts:
        others = [frame.held(one.site) for one in values if isinstance(one, DictOf)]
        for one in dicts:
            held = frame.held(one.site)
            for other in others:
                held = held.updated(other)
            frame.hold(one.site, held if others else type(held)(held.keys, True, held.is_unsure))
        return
    assign(frame, node.target, evaluate(frame, load) if isinstance(node.op, ast.Add) else UNKNOWN)


def _loaded(target: ast.expr) -> ast.expr:
    match target:
        case ast.Name():
            return ast.copy_location(ast.Name(target.id, ast.Load()), target)
        case ast.Attribute():
            return ast.copy_location(ast.Attribute(target.value, target.attr, ast.Load()), target)
        case _:
            return ast.copy_location(ast.Constant(None), target) if not isinstance(target, ast.Subscript) else target


def _deleted(frame: Frame, node: ast.Delete) -> None:
    for target in node.targets:
        if isinstance(target, ast.Subscript):
            keys = evaluate(frame, target.slice)
            names = [getattr(one, "value", None) for one in keys]
            for one in evaluate(frame, target.value):
                if isinstance(one, DictOf):
                    held = frame.held(one.site)
                    sure = len(names) == 1 and isinstance(names[0], str)
                    frame.hold(one.site, held.without(str(names[0])) if sure else type(held)(held.keys, True, True))
        else:
            assign(frame, target, UNKNOWN)


def _conditional(frame: Frame, node: ast.If) -> bool:
    evaluate(frame, node.test)
    asked = set(frame.asked_for)
    before = frame.state.copy()
    refined(frame, node.test, holds=True)
    reached = run(frame, node.body)
    after = frame.state
    frame.state, frame.asked_for = before, asked
    refined(frame, node.test, holds=False)
    otherwise = run(frame, node.orelse)
    _meet(frame, [state for state, is_reached in ((after, reached), (frame.state, otherwise)) if is_reached])
    return reached or otherwise


def _meet(frame: Frame, states: list[State]) -> None:
    state = State()
    state.take(*states)
    if states:
        frame.state = state


def _iterated(frame: Frame, node: ast.For | ast.AsyncFor) -> bool:
    ways = loop_ways(frame, evaluate(frame, node.iter), len(frame.loops))
    before = frame.state.copy()
    ends = [before]
    for way in ways:
        frame.state = before.copy()
        assign(frame, node.target, way)
        ends += _looped(frame, node.body)
    again = State()
    again.take(*ends)
    for way in ways[-1:] if len(ways) > 4 else ways:  # once more, with what the loop itself has changed
        frame.state = again.copy()
        assign(frame, node.target, way)
        ends += _looped(frame, node.body)
    _meet(frame, ends)
    return run(frame, node.orelse)


def _looped(frame: Frame, body: Sequence[ast.stmt]) -> list[State]:
    """The states in which one round ends."""
    loop = Loop()
    frame.loops.append(loop)
    reached = run(frame, body)
    frame.loops.pop()
    return [*loop.breaks, *loop.continues, *([frame.state] if reached else [])]


def _while(frame: Frame, node: ast.While) -> bool:
    ends = [frame.state.copy()]
    for _ in range(2):
        evaluate(frame, node.test)
        refined(frame, node.test, holds=True)
        ends += _looped(frame, node.body)
        _meet(frame, ends)
    return run(frame, node.orelse)


def _broken(frame: Frame, _: ast.Break) -> bool:
    if frame.loops:
        frame.loops[-1].breaks.append(frame.state.copy())
    return False


def _continued(frame: Frame, _: ast.Continue) -> bool:
    if frame.loops:
        frame.loops[-1].continues.append(frame.state.copy())
    return False


def _returned(frame: Frame, node: ast.Return) -> bool:
    if node.value is not None:
        frame.facts.add(evaluate(frame, node.value), "return", frame.scope.node)
    return False


def _raised(frame: Frame, node: ast.Raise) -> bool:
    _expressions(frame, node)
    return False


def _asserted(frame: Frame, node: ast.Assert) -> None:
    evaluate(frame, node.test)
    refined(frame, node.test, holds=True)


def _with(frame: Frame, node: ast.With | ast.AsyncWith) -> bool:
    for item in node.items:
        values = evaluate(frame, item.context_expr)
        if item.optional_vars is not None:
            assign(frame, item.optional_vars, entered(frame, values))
    return run(frame, node.body)


def _tried(frame: Frame, node: ast.Try | ast.TryStar) -> bool:
    before, caught = frame.state.copy(), set(frame.catches)
    frame.catches = caught | {name for handler in node.handlers for name in _names(handler.type)}
    reached = run(frame, node.body)
    frame.catches = caught
    middle = State()
    middle.take(before, frame.state)
    if reached:
        reached = run(frame, node.orelse)
    ends = [frame.state] if reached else []
    for handler in node.handlers:
        frame.state = middle.copy()
        if handler.type is not None:
            evaluate(frame, handler.type)
        if handler.name:
            frame.bind(handler.name, UNKNOWN)
        if run(frame, handler.body):
            ends.append(frame.state)
    _meet(frame, ends or [middle])
    return run(frame, node.finalbody) and bool(ends)


def _names(kind: ast.expr | None) -> list[str]:
    parts = kind.elts if isinstance(kind, ast.Tuple) else [kind] if kind is not None else []
    return [(dotted(part) or "").rpartition(".")[2] for part in parts]


def _matched(frame: Frame, node: ast.Match) -> bool:
    evaluate(frame, node.subject)
    before, ends = frame.state.copy(), [frame.state.copy()]
    for case in node.cases:
        frame.state = before.copy()
        for part in ast.walk(case.pattern):
            if isinstance(part, ast.MatchAs | ast.MatchStar) and part.name:
                frame.bind(part.name, UNKNOWN)
        if case.guard is not None:
            evaluate(frame, case.guard)
        if run(frame, case.body):
            ends.append(frame.state)
    _meet(frame, ends)
    return True


def _imported(frame: Frame, node: ast.Import) -> None:
    for alias in node.names:
        whole = _module(frame, alias.name)
        top = alias.name.partition(".")[0]
        frame.bind(alias.asname or top, whole if alias.asname else _module(frame, top))


def _module(frame: Frame, dotted_name: str) -> Values:
    return only(OurModule(dotted_name)) if is_ours(dotted_name) else frame.imported(dotted_name)


def _imported_from(frame: Frame, node: ast.ImportFrom) -> None:
    holder = f"{'.' * node.level}{node.module or ''}"
    for alias in node.names:
        if alias.name == "*":
            _all_of(frame, holder)
        elif is_ours(holder):
            place = ast.copy_location(ast.Name(alias.name), alias)
            frame.bind(alias.asname or alias.name, member(frame, place, holder, alias.name, is_import=True))
        else:
            frame.bind(alias.asname or alias.name, _from_module(frame, holder, alias.name))


def _from_module(frame: Frame, holder: str, name: str) -> Values:
    file = _file_of(frame, holder)
    inner = _file_of(frame, f"{holder}{name}" if holder.endswith(".") else f"{holder}.{name}")
    if file is not None:
        known = frame.facts.get("export", file, name) or frame.facts.get("global", file, name)
        if known is not None:
            return known
    if inner is not None:
        return only(UserModule(inner))
    return UNKNOWN if file is not None or holder.startswith(".") else only(External(f"{holder}.{name}"))


def _file_of(frame: Frame, dotted_name: str) -> Any:
    if not dotted_name.startswith("."):
        return frame.world.module_file(dotted_name, frame.file)
    name = dotted_name.lstrip(".")
    folder = frame.file.parent
    for _ in range(len(dotted_name) - len(name) - 1):
        folder = folder.parent
    base = folder.joinpath(*name.split(".")) if name else folder
    found = [base / "__init__.py"] if not name else [base.with_name(f"{base.name}.py"), base / "__init__.py"]
    return next((one for one in found if one in frame.world.modules), None)


def _all_of(frame: Frame, holder: str) -> None:
    if is_ours(holder):
        from .package_names import module

        for name in getattr(module(holder), "__all__", ()):
            frame.bind(name, member(frame, ast.Name(name), holder, name, is_import=True))
    elif (file := _file_of(frame, holder)) is not None:
        for name in frame.facts.names_of("export", file):
            if not name.startswith("_"):
                frame.bind(name, frame.facts.get("export", file, name) or UNKNOWN)


_BY_KIND: dict[type[ast.stmt], Callable[[Frame, Any], bool | None]] = {
    ast.AnnAssign: _annotated,
    ast.Assert: _asserted,
    ast.Assign: _assigned,
    ast.AsyncFor: _iterated,
    ast.AsyncFunctionDef: define_function,
    ast.AsyncWith: _with,
    ast.AugAssign: _augmented,
    ast.Break: _broken,
    ast.ClassDef: lambda frame, node: define_class(frame, node, run),
    ast.Continue: _continued,
    ast.Delete: _deleted,
    ast.For: _iterated,
    ast.FunctionDef: define_function,
    ast.If: _conditional,
    ast.Import: _imported,
    ast.ImportFrom: _imported_from,
    ast.Match: _matched,
    ast.Raise: _raised,
    ast.Return: _returned,
    ast.Try: _tried,
    ast.TryStar: _tried,
    ast.While: _while,
    ast.With: _with,
}
