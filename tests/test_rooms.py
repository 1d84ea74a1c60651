"""Knowledge goes one way: specs -> codegen -> generated -> overrides. Read from every import there is."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT

ROOMS = {"codegen": "codegen", "justone_generated": "generated", "justone_client": "overrides"}
MAY_IMPORT = {
    "codegen": {"codegen"},
    "justone_generated": {"justone_generated"},
    "justone_client": {"justone_client", "justone_generated"},
}
ONLY_FOR_TYPES = {  # `answer.error` and `answer.raw`; codegen/runtime/ is the source of a copy in generated/
    ("justone_generated._base", "justone_client.errors"),
    ("codegen.runtime._base", "justone_client.errors"),
    ("codegen.runtime._base", "justone_generated.models._envelope"),
}


def sources(package: str) -> Iterator[tuple[str, Path]]:
    folder = ROOT / package if package == "codegen" else ROOT / ROOMS[package] / package
    for path in sorted(folder.rglob("*.py")):
        steps = path.relative_to(folder.parent).with_suffix("").parts
        yield ".".join(steps[:-1] if steps[-1] == "__init__" else steps), path


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes())


def imports(module: str, path: Path, *, lazy: bool) -> Iterator[str]:
    """Every module imported; `lazy` includes those inside functions and for type checkers only."""
    package = module if path.stem == "__init__" else module.rpartition(".")[0]
    for node in statements(tree(path), lazy=lazy):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*parents, base] if base else parents)
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def statements(tree: ast.AST, *, lazy: bool) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        typing_only = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        if lazy or not (typing_only or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)):
            yield node
            yield from statements(node, lazy=lazy)


@pytest.mark.parametrize("package", ROOMS)
def test_a_room_imports_only_what_it_may(package: str) -> None:
    strangers = [
        f"{module} imports {name}"
        for module, path in sources(package)
        for name in imports(module, path, lazy=True)
        if name.split(".")[0] in ROOMS.keys() | {"tests", "overrides", "generated", "specs"}
        if name.split(".")[0] not in MAY_IMPORT[package]
        if not any((module, name.removesuffix(end)) in ONLY_FOR_TYPES for end in (".JustOneError", ".Envelope"))
    ]
    assert strangers == []


def test_what_is_printed_knows_no_http() -> None:
    found = [
        module
        for module, path in sources("justone_generated")
        for name in imports(module, path, lazy=True)
        if name.split(".")[0] in {"httpx", "aiohttp", "requests", "urllib3"}
    ]
    assert found == []


@pytest.mark.parametrize("package", ROOMS)
def test_the_imports_inside_a_room_form_no_cycle(package: str) -> None:
    modules = dict(sources(package))
    edges = {
        module: {name for name in imports(module, path, lazy=False) if name in modules and name != module}
        for module, path in modules.items()
    }
    assert cycle(edges) == []


def cycle(edges: dict[str, set[str]]) -> list[str]:
    """One cycle, or nothing: modules without imports left are taken away until none can be."""
    left = {module: set(targets) for module, targets in edges.items()}
    while free := [module for module, targets in left.items() if not targets]:
        for module in free:
            del left[module]
        for targets in left.values():
            targets.difference_update(free)
    return sorted(left)


def test_a_cycle_would_be_found() -> None:
    assert cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == ["a", "b", "c"]


@pytest.mark.parametrize("package", ["justone_client", "justone_generated"])
def test_both_packages_are_marked_as_typed(package: str) -> None:
    assert (ROOT / ROOMS[package] / package / "py.typed").is_file()


def test_the_bare_room_names_are_no_packages() -> None:
    assert [room for room in ("generated", "overrides", "specs") if (ROOT / room / "__init__.py").exists()] == []
