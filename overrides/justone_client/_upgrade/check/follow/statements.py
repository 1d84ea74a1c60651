"""Statements in order, and how each changes the state. A rule returns False if the next statement is not reached."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from . import kinds
from .attributes import entered, tail
from .containers import loop_ways
from .expressions import annotated, assign, evaluate, evaluate_parts, refined
from .functions import define_function
from .kinds import NOTHING, UNKNOWN, Values, joined, of, only, text
from .package_names import is_ours, member, module
from .scope import Scope
from .state import State

__all__ = ["run"]


def run(scope: Scope, body: Sequence[ast.stmt]) -> bool:
    """Read a block; False if its end is not reached."""
    for statement in body:
        rule = _RULES.get(type(statement), evaluate_parts)
        with suppress(RecursionError):  # nested too deeply to follow, such as a sum of 500 parts
            if rule(scope, statement) is False:
                return False
    return True


def _assign(scope: Scope, node: ast.Assign) -> None:
    values = evaluate(scope, node.value)
    for target in node.targets:
        assign(scope, target, values)


def _assign_annotated(scope: Scope, node: ast.AnnAssign) -> None:
    known = annotated(scope, node.annotation)
    values = evaluate(scope, node.value) if node.value is not None else NOTHING
    is_field = isinstance(scope.node, ast.ClassDef) or not isinstance(node.target, ast.Name)
    if node.value is not None or is_field or known != UNKNOWN:
        assign(scope, node.target, values or UNKNOWN if known == UNKNOWN else joined(values - UNKNOWN, known))


def _augment(scope: Scope, node: ast.AugAssign) -> None:
    """`a += b` is `a = a + b`."""
    binary = ast.copy_location(ast.BinOp(node.target, node.op, node.value), node)
    assign(scope, node.target, evaluate(scope, scope.world.made.setdefault(node, binary)))


def _delete(scope: Scope, node: ast.Delete) -> None:
    for target in node.targets:
        if isinstance(target, ast.Subscript):
            key = text(evaluate(scope, target.slice))
            for one in of(kinds.Dict, evaluate(scope, target.value)):
                scope.hold(one.site, scope.held(one.site).without(key))
        else:
            assign(scope, target, UNKNOWN)


def _if(scope: Scope, node: ast.If) -> bool:
    evaluate(scope, node.test)
    asked, before = set(scope.asked_for), scope.state.copy()
    refined(scope, node.test, holds=True)
    ends = [scope.state] if run(scope, node.body) else []
    scope.state, scope.asked_for = before, asked
    refined(scope, node.test, holds=False)
    ends += [scope.state] if run(scope, node.orelse) else []
    return _meet(scope, ends)


def _meet(scope: Scope, ends: list[State]) -> bool:
    """Go on from the ends of several ways; False if there is none."""
    if ends:
        scope.state = State.meeting(*ends)
    return bool(ends)


def _for(scope: Scope, node: ast.For | ast.AsyncFor) -> bool:
    ways = loop_ways(scope, evaluate(scope, node.iter), len(scope.loops))
    before = scope.state.copy()
    ends = [before]

    def read(start: State, ways: Sequence[Values]) -> None:
        for way in ways:
            scope.state = start.copy()
            assign(scope, node.target, way)
            ends.extend(_round(scope, node.body))

    read(before, ways)
    # Once more, with what the loop itself has changed.
    read(State.meeting(*ends), ways[-1:] if len(ways) > 4 else ways)
    _meet(scope, ends)
    return run(scope, node.orelse)


def _round(scope: Scope, body: Sequence[ast.stmt]) -> list[State]:
    """Read a loop's body; the states in which the round ends."""
    ends: list[State] = []
    scope.loops.append(ends)
    if run(scope, body):
        ends.append(scope.state)
    scope.loops.pop()
    return ends


def _while(scope: Scope, node: ast.While) -> bool:
    ends = [scope.state.copy()]
    for _ in range(2):
        evaluate(scope, node.test)
        refined(scope, node.test, holds=True)
        ends += _round(scope, node.body)
        _meet(scope, ends)
    return run(scope, node.orelse)


def _end_round(scope: Scope, _: ast.Break | ast.Continue) -> bool:
    if scope.loops:
        scope.loops[-1].append(scope.state.copy())
    return False


def _return(scope: Scope, node: ast.Return) -> bool:
    if node.value is not None:
        scope.facts.add(evaluate(scope, node.value), "return", scope.node)
    return False


def _raise(scope: Scope, node: ast.Raise) -> bool:
    evaluate_parts(scope, node)
    return False


def _assert(scope: Scope, node: ast.Assert) -> None:
    evaluate(scope, node.test)
    refined(scope, node.test, holds=True)


def _with(scope: Scope, node: ast.With | ast.AsyncWith) -> bool:
    for item in node.items:
        values = evaluate(scope, item.context_expr)
        if item.optional_vars is not None:
            assign(scope, item.optional_vars, entered(scope, values))
    return run(scope, node.body)


def _try(scope: Scope, node: ast.Try | ast.TryStar) -> bool:
    before, caught = scope.state.copy(), set(scope.catches)
    for handler in node.handlers:
        parts = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
        scope.catches |= {tail(part) for part in parts}
    reached = run(scope, node.body)
    scope.catches = caught
    middle = State.meeting(before, scope.state)
    if reached:
        reached = run(scope, node.orelse)
    ends = [scope.state] if reached else []
    for handler in node.handlers:
        scope.state = middle.copy()
        if handler.type is not None:
            evaluate(scope, handler.type)
        if handler.name:
            scope.bind(handler.name, UNKNOWN)
        if run(scope, handler.body):
            ends.append(scope.state)
    _meet(scope, ends or [middle])
    return run(scope, node.finalbody) and bool(ends)


def _match(scope: Scope, node: ast.Match) -> bool:
    evaluate(scope, node.subject)
    before = scope.state.copy()
    ends = [before]
    for case in node.cases:
        scope.state = before.copy()
        for part in ast.walk(case.pattern):
            if isinstance(part, ast.MatchAs | ast.MatchStar) and part.name:
                scope.bind(part.name, UNKNOWN)
        if case.guard is not None:
            evaluate(scope, case.guard)
        if run(scope, case.body):
            ends.append(scope.state)
    return _meet(scope, ends)


def _class(scope: Scope, node: ast.ClassDef) -> None:
    """Its body runs here, its methods later."""
    made = only(kinds.UserClass(node))
    for base in node.bases:
        values = evaluate(scope, base.value if isinstance(base, ast.Subscript) else base)
        scope.facts.add(values, "bases", node)
        for one in of(kinds.UserClass, values):
            scope.facts.add(made, "heirs", one.node)
    for decorator in node.decorator_list:
        evaluate(scope, decorator)
    body = Scope(scope.world, scope.file, node, scope)
    run(body, node.body)
    # Members of an enum are not plain values, unless the enum is one of strings.
    bases = {tail(base) for base in node.bases}
    is_enum = bool(bases & {"Enum", "IntEnum", "Flag", "IntFlag"}) and "str" not in bases
    for name, values in body.state.names.items():
        scope.facts.add(UNKNOWN if is_enum else values, "attr", node, name)
    scope.functions += [one for one in body.functions if one not in scope.functions]
    scope.bind(node.name, made)


def _import(scope: Scope, node: ast.Import) -> None:
    for alias in node.names:
        whole = _module(scope, alias.name)
        top = alias.name.partition(".")[0]
        scope.bind(alias.asname or top, whole if alias.asname else _module(scope, top))


def _import_from(scope: Scope, node: ast.ImportFrom) -> None:
    holder = f"{'.' * node.level}{node.module or ''}"
    for alias in node.names:
        if alias.name == "*":
            _all_of(scope, holder)
        elif is_ours(holder):
            place = ast.copy_location(ast.Name(alias.name), alias)
            scope.bind(alias.asname or alias.name, member(scope, place, holder, alias.name, is_import=True))
        else:
            scope.bind(alias.asname or alias.name, _from_module(scope, holder, alias.name))


def _module(scope: Scope, dotted: str) -> Values:
    return only(kinds.External(dotted)) if is_ours(dotted) else scope.imported(dotted)


def _from_module(scope: Scope, holder: str, name: str) -> Values:
    file = _file_of(scope, holder)
    if file is not None:
        known = scope.facts.get("export", file, name) or scope.facts.get("global", file, name)
        if known is not None:
            return known
    inner = _file_of(scope, f"{holder}{name}" if holder.endswith(".") else f"{holder}.{name}")
    if inner is not None:
        return only(kinds.UserModule(inner))
    return UNKNOWN if file is not None or holder.startswith(".") else scope.external(f"{holder}.{name}")


def _file_of(scope: Scope, dotted: str) -> Path | None:
    name = dotted.lstrip(".")
    if name == dotted:
        return scope.world.module_file(dotted, scope.file)
    folder = scope.file.parents[min(len(dotted) - len(name), len(scope.file.parents)) - 1]
    if name:
        return scope.world.source(folder.joinpath(*name.split(".")))
    return file if (file := folder / "__init__.py") in scope.world.modules else None


def _all_of(scope: Scope, holder: str) -> None:
    if is_ours(holder):
        for name in getattr(module(holder), "__all__", ()):
            scope.bind(name, member(scope, ast.Name(name), holder, name, is_import=True))
    elif (file := _file_of(scope, holder)) is not None:
        for name in scope.facts.names_of("export", file):
            if not name.startswith("_"):
                scope.bind(name, scope.facts.known("export", file, name))
    else:
        for path, value in scope.world.names.items():
            if path.rpartition(".")[0] == holder:
                scope.bind(path.rpartition(".")[2], only(value))


_RULES: dict[type[ast.stmt], Callable[[Scope, Any], bool | None]] = {
    ast.AnnAssign: _assign_annotated,
    ast.Assert: _assert,
    ast.Assign: _assign,
    ast.AsyncFor: _for,
    ast.AsyncFunctionDef: define_function,
    ast.AsyncWith: _with,
    ast.AugAssign: _augment,
    ast.Break: _end_round,
    ast.ClassDef: _class,
    ast.Continue: _end_round,
    ast.Delete: _delete,
    ast.For: _for,
    ast.FunctionDef: define_function,
    ast.If: _if,
    ast.Import: _import,
    ast.ImportFrom: _import_from,
    ast.Match: _match,
    ast.Raise: _raise,
    ast.Return: _return,
    ast.Try: _try,
    ast.TryStar: _try,
    ast.While: _while,
    ast.With: _with,
}
"""Statement -> rule; of others, the expressions are evaluated."""
