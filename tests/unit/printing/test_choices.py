"""Documented values have a name: signatures use it, and type checkers know what it holds."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.document.model import Choice, Operation, Parameter
from codegen.printing.choices import aliases
from tests.conftest import ROOT

MODULES = sorted((ROOT / "generated" / "justone_generated" / "namespaces").glob("*.py"))


def of(method: str, **sets: str) -> Operation:
    """An operation whose parameters have one-letter values."""
    parameters = (
        Parameter(name, "string", False, "", tuple(Choice(one, "") for one in text)) for name, text in sets.items()
    )
    return Operation("GET", f"/{method}", method, "Shop", "T", "", "v1", False, "query", tuple(parameters))


def named(*operations: Operation, taken: frozenset[str] = frozenset()) -> dict[str, str]:
    methods = {one.key: one.operation_id for one in operations}
    keywords = {one.key: {two.name: two.name for two in one.parameters} for one in operations}
    found = aliases(operations, methods, keywords, taken)
    assert set(found.by_place.values()) == found.by_name.keys()
    return {name: "".join(values) for name, values in found.by_name.items()}


def test_one_set_is_named_after_its_keyword() -> None:
    assert named(of("find_v1", sort_type="ab"), of("find_v2", sort_type="ab")) == {"SortTypeChoice": "ab"}


def test_the_set_with_most_uses_has_the_short_name() -> None:
    operations = of("a_v1", kind="xy"), of("b_v1", kind="ab"), of("c_v1", kind="ab")
    assert named(*operations) == {"AV1KindChoice": "xy", "KindChoice": "ab"}


def test_a_taken_name_is_left_to_its_owner() -> None:
    assert named(of("a_v1", kind="xy"), taken=frozenset({"KindChoice"})) == {"KindChoice_": "xy"}


def test_a_parameter_without_values_has_no_alias() -> None:
    assert named(of("a_v1", word="")) == {}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_signature_lists_values(path: Path) -> None:
    tree = ast.parse(path.read_bytes())
    assert [text for text in annotations(tree) if "Literal" in text] == []
    used = {name.id for text in annotations(tree) for name in ast.walk(ast.parse(text)) if isinstance(name, ast.Name)}
    listed = {node.targets[0].id for node in ast.walk(tree) if isinstance(node, ast.Assign) and choice(node)}  # type: ignore[attr-defined]
    assert {name for name in used if "Choice" in name} == listed


def annotations(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from (ast.unparse(one.annotation) for one in node.args.kwonlyargs if one.annotation)


def choice(node: ast.Assign) -> bool:
    return ast.unparse(node.value).startswith("Literal[")
