"""What looks like a call of the provider's package, but its client could not be followed."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterator, Mapping
from pathlib import Path

from ..official_sdk import PACKAGE, methods_named, platforms
from .findings import Finding, found_at
from .judge import of_call
from .notes import Called

__all__ = ["unresolved"]

_WHY = "its client could not be followed"


def unresolved(modules: Mapping[Path, ast.Module], resolved: Container[ast.AST]) -> Iterator[Finding]:
    """Every method name of the package on a value that is not known."""
    for file, module in modules.items():
        calls = {id(node.func): node for node in ast.walk(module) if isinstance(node, ast.Call)}
        for node in ast.walk(module):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and node not in resolved:
                yield from _found(file, node, calls.get(id(node)))


def _found(file: Path, node: ast.Attribute, call: ast.Call | None) -> Iterator[Finding]:
    candidates = methods_named(node.attr)
    holder = node.value.attr if isinstance(node.value, ast.Attribute) else ""
    if holder in platforms():
        candidates = tuple(one for one in candidates if one.startswith(f"{holder}."))
    match candidates:
        case ():
            return
        case (method,) if call is not None:
            found = of_call(_as_called(file, call, method, node))
            text = f"{_WHY}; if it is one of {PACKAGE}: {found.text or 'it has another name'}"
            yield found_at(node, file, "unsure", "unsure", method, text, found.instead)
        case _:
            text = f"{_WHY}; it may be {' or '.join(candidates)}"
            yield found_at(node, file, "unsure", "unsure", node.attr, text)


def _as_called(file: Path, call: ast.Call, method: str, named: ast.Attribute) -> Called:
    """The call as it is written."""
    keywords = {one.arg: one.value for one in call.keywords if one.arg is not None}
    spread = tuple(one.value for one in call.keywords if one.arg is None)
    is_open = bool(spread) or any(isinstance(one, ast.Starred) for one in call.args)
    return Called(file, call, method, named, tuple(call.args), keywords, spread, is_open=is_open)
