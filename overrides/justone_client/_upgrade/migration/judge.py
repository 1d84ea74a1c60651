"""Notes about a program -> findings: what stays, what has to change, and what to write."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ..._requests.no_data import no_data_note
from ..check.follow.findings import Problem, Use, at_name
from ..check.follow.kinds import UNKNOWN, Given, Values, constant
from ..check.follow.package_names import deprecation, methods
from ..check.follow.state import DictState
from ..check.judge import judged
from ..official_sdk import PACKAGE, Form, forms
from .clients import created
from .findings import Finding, Kind, Level, found_at
from .notes import Called, Computed, Created, Named, Part, Read, Unpacked
from .replacing import Replaced, reference, replaced, written

if TYPE_CHECKING:
    from justone_generated._base import Operation

__all__ = ["findings", "of_call"]

_ANSWER = {"success": "ok", "raw_json": "raw"}
"""Attributes of an answer that have another name here; `code`, `message` and `data` keep theirs."""
_ITEMS = ("ok", "data", "message")
"""Of the tuples that the first releases returned, by their names here."""
_STAYS = "it stays as it is"


def findings(noted: Iterable[object]) -> Iterator[Finding]:
    """Everything that was noted. A loop is read several times; what was noted last counts."""
    notes = {(type(one), getattr(one, "node", None), getattr(one, "method", "")): one for one in noted}
    calls = [one for one in notes.values() if isinstance(one, Called)]
    there = {one.named for one in calls if _is_named_in(one)}
    for one in notes.values():
        match one:
            case Called():
                yield of_call(one)
            case Named() if one.node not in there:
                yield _of_name(one)
            case Created():
                yield created(one)
            case Read() if one.node.attr in _ANSWER:
                new = _ANSWER[one.node.attr]
                instead = f"{ast.unparse(one.node.value)}.{new}"
                yield found_at(one.node, one.file, "break", "answer", f"answer.{one.node.attr}", "", instead)
            case Unpacked():
                yield _of_tuple(one)
            case Part():
                yield _of_part(one)
            case Computed():
                text = f"{one.what} is chosen by a name that the code does not show"
                yield found_at(one.node, one.file, "unsure", "unsure", "getattr", text)
            case _:
                pass


def _is_named_in(call: Called) -> bool:
    """Whether the method is named where it is called; else it was in a variable."""
    return call.named is call.node.func or call.named in call.node.args


def of_call(call: Called) -> Finding:
    """What to write instead of one call."""
    new = replaced(call)
    if new is None:
        return _unknown(call.node, call.file, call.method)
    if new.form.method is None:
        return _gone(call.node, call.file, call.method, new.form)
    operation = _operation(new.form.method)
    problems = [] if operation is None else _problems(call, new, operation)
    remarks = [*_changed(new), *map(_rejected, problems), *_remarks(operation)]
    remarks.sort(key=lambda one: _LEVELS.index(one[0]))
    if new.form.method != call.method and _is_named_in(call):
        remarks.insert(0, ("break", "renamed", ""))
    level, kind, _ = remarks[0] if remarks else ("same", "same", "")
    texts = [text for _, _, text in remarks if text]
    if level == "same":
        texts.insert(0, _STAYS)
    instead = written(call, new, _others(new, problems))
    instead = "" if instead == ast.unparse(call.node) else instead
    return found_at(call.node, call.file, level, kind, call.method, "; ".join(texts), instead)


_LEVELS: tuple[Level, ...] = ("break", "risk", "same")


_Remark = tuple[Level, Kind, str]
"""Level, kind and words of something that is different."""


def _changed(new: Replaced) -> Iterator[_Remark]:
    """What the package did otherwise."""
    for text in new.changes:
        yield "break", "argument", text
    for text in new.doubts:
        yield "risk", "argument", text
    for name, value in new.defaults.items():
        if value == "":
            yield "same", "default", f"the package sent {name}='' by itself"
        else:
            yield "risk", "default", f"the package sent {name}={value!r} by itself"
    if new.form.wrong_verb:
        yield "risk", "default", f"its releases {new.form.first} to {new.form.last} sent it by the wrong verb"


def _rejected(problem: Problem) -> _Remark:
    """What this client rejects."""
    return problem.level, "missing" if problem.kind == "missing" else "value", problem.text


def _remarks(operation: Operation[Any] | None) -> Iterator[_Remark]:
    """What is to be known of the operation."""
    if operation is None:
        return
    if operation.deprecated:
        successor = f"; consider client.{operation.successor}" if operation.successor else ""
        yield "risk", "deprecated", f"{deprecation(operation)}{successor}"
    if note := no_data_note(operation):
        yield "risk", "no-data", f"a direct call returns no data: {note}"


def _operation(method: str) -> Operation[Any] | None:
    platform, _, name = method.partition(".")
    return methods(platform).get(name)


def _problems(call: Called, new: Replaced, operation: Operation[Any]) -> list[Problem]:
    """What this client would reject before it sends anything."""
    keys = {name: Given(_values(value), call.node if value is None else value) for name, value in new.given.items()}
    needs_all = call.is_whole and not call.is_open
    way = DictState(keys, is_open=not needs_all)
    use = Use(
        call.file, call.node, (operation,), (way,), by_keyword=True, by_wire=False, any_value=False, needs_all=needs_all
    )
    return sorted(judged([use], set()))


def _others(new: Replaced, problems: Iterable[Problem]) -> dict[str, str]:
    """What to write for values that would be rejected, and for what is missing; `...` if nothing is known."""
    places = {at_name(value): name for name, value in new.given.items() if value is not None}
    found: dict[str, str] = {}
    for problem in problems:
        name, _, value = problem.instead.partition("=") if problem.kind == "missing" else ("", "", problem.instead)
        if name := name or places.get((problem.line, problem.column), ""):
            found[name] = value or "..."
    return found


def _values(node: ast.expr | None) -> Values:
    plain = isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, str | int | float | bool))
    return constant(node.value) if plain else UNKNOWN  # type: ignore[union-attr]


def _of_name(named: Named) -> Finding:
    """A method that is named without a call in the same place."""
    known = forms(named.method)
    if not known:
        return _unknown(named.node, named.file, named.method)
    if known[-1].method is None:
        return _gone(named.node, named.file, named.method, known[-1])
    instead = reference(named.node, named.method, known[-1].method)
    if known[-1].method == named.method:
        return found_at(named.node, named.file, "same", "same", named.method, _STAYS, instead)
    return found_at(named.node, named.file, "break", "renamed", named.method, "", instead)


def _of_tuple(one: Unpacked) -> Finding:
    """The first releases returned three or four values."""
    names = zip(map(ast.unparse, one.node.elts), _ITEMS, strict=False)
    parts = ", ".join(f"{name} is answer.{ours}" for name, ours in names if name != "_")
    pages = "; client.walk goes on from page to page" if len(one.node.elts) > 3 else ""
    text = f"a call returns one object, not a tuple: {parts}{pages}"
    return found_at(one.node, one.file, "break", "answer", "tuple", text)


def _of_part(one: Part) -> Finding:
    place = one.node.slice.value if isinstance(one.node.slice, ast.Constant) else None
    is_known = isinstance(place, int) and 0 <= place < len(_ITEMS)
    instead = f"{ast.unparse(one.node.value)}.{_ITEMS[place]}" if is_known else ""  # type: ignore[index]
    return found_at(one.node, one.file, "break", "answer", "tuple", "a call returns one object, not a tuple", instead)


def _gone(node: ast.AST, file: Any, method: str, form: Form) -> Finding:
    if form.instead.startswith("account."):
        return found_at(node, file, "break", "renamed", method, form.reason, f"client.{form.instead}()")
    instead = f"; what comes nearest is client.{form.instead}" if form.instead else ""
    return found_at(node, file, "break", "gone", method, f"this client has no such call: {form.reason}{instead}")


def _unknown(node: ast.AST, file: Any, method: str) -> Finding:
    """A method that is not on record: of a newer release, or misspelt."""
    if _operation(method) is not None:
        text = f"no release of {PACKAGE} that is on record has it; this client has a method of that name"
        return found_at(node, file, "risk", "unknown", method, text, f"client.{method}")
    return found_at(node, file, "break", "unknown", method, f"no release of {PACKAGE} that is on record has it")
