"""The runtime code in generated/ is codegen/runtime/ with a header, and needs nothing outside its package."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.conftest import ROOT

RUNTIME = ROOT / "codegen" / "runtime"
GENERATED = ROOT / "generated" / "justone_generated"
HEADER = "# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`.\n"
FILES = sorted(path for path in RUNTIME.glob("*.py") if path.name != "__init__.py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_copy_is_the_file_with_a_header(path: Path) -> None:
    assert (GENERATED / path.name).read_text("utf-8") == HEADER + path.read_text("utf-8")


def test_every_private_module_of_generated_is_a_copy() -> None:
    private = {path.name for path in GENERATED.glob("_*.py")} - {"__init__.py"}
    assert private == {path.name for path in FILES}


def typing_only(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_runtime_code_imports_no_other_room(path: Path) -> None:
    nodes = [
        node
        for statement in ast.parse(path.read_bytes()).body
        if not typing_only(statement)
        for node in ast.walk(statement)
    ]
    named = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    assert not {name for name in named if name.split(".")[0] in {"codegen", "justone_generated", "httpx"}}
