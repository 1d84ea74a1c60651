"""A client of the provider's package, and its other names -> what to import and make instead."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..official_sdk import PACKAGE
from .findings import Finding, found_at
from .notes import Created

__all__ = ["created", "imports"]

_SAME = ("token", "base_url", "timeout", "raise_on_business_error")
"""The arguments of its client, in order."""
_NAMES = {
    "ApiResponse": "Answer",
    "BusinessError": "JustOneError",
    "JustOneAPIClient": "Client",
    "JustOneAPIError": "JustOneError",
    "ProtocolError": "BadAnswer",
    "TransportError": "NotSent, OutcomeUnknown",
    "VersionDeprecatedError": "",
}
"""Its public names -> ours; empty if there is nothing like it."""
_REMARKS = {
    "BusinessError": "error.response.code is error.code, error.response.message is error.message",
    "TransportError": "NotSent was not billed, OutcomeUnknown may be",
    "VersionDeprecatedError": "there is no such error here",
}


def created(made: Created) -> Finding:
    """The client that replaces one."""
    call = made.node
    given = {one.arg: one.value for one in call.keywords if one.arg is not None}
    given = dict(zip(_SAME, call.args, strict=False)) | given
    arguments = [f"{name}={ast.unparse(value)}" for name, value in given.items() if name in _SAME[:3]]
    raising = given.get("raise_on_business_error")
    arguments += _raising(raising)
    arguments += [f"**{ast.unparse(one.value)}" for one in call.keywords if one.arg is None]
    unknown = [name for name in given if name not in _SAME]
    text = ["it does not raise for failed calls, which raise_errors=False keeps"] if _raising(raising) else []
    text += [f"it has no argument {name}" for name in unknown]
    instead = f"Client({', '.join(arguments)})"
    return found_at(call, made.file, "break", "client", "JustOneAPIClient", "; ".join(text), instead)


def _raising(value: ast.expr | None) -> list[str]:
    """The argument that keeps the behaviour: by default that package does not raise, and this one does."""
    match value:
        case None | ast.Constant(value=False):
            return ["raise_errors=False"]
        case ast.Constant(value=True):
            return []
        case _:
            return [f"raise_errors={ast.unparse(value)}"]


def imports(modules: Mapping[Path, ast.Module]) -> Iterator[Finding]:
    """Every import of the package, and what to import instead."""
    for file, module in modules.items():
        for node in ast.walk(module):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    if _is_theirs(alias.name):
                        yield found_at(node, file, "break", "import", alias.name, "", "import justone_client")
            elif isinstance(node, ast.ImportFrom) and not node.level and _is_theirs(node.module or ""):
                yield from _from(file, node)


def _is_theirs(dotted: str) -> bool:
    return dotted.partition(".")[0] == PACKAGE


def _from(file: Path, node: ast.ImportFrom) -> Iterator[Finding]:
    for alias in node.names:
        name, holder = alias.name, node.module or ""
        ours = _NAMES.get(name, "Client" if name == "*" else "")
        renamed = f" as {alias.asname}" if alias.asname and ours and "," not in ours else ""
        instead = f"from justone_client import {ours}{renamed}" if ours else ""
        if not ours and name == "client":
            instead = "import justone_client"
        text = _REMARKS.get(name, "" if instead else "it is internal to that package; nothing here corresponds to it")
        yield found_at(alias, file, "break", "import", f"{holder}.{name}", text, instead)
