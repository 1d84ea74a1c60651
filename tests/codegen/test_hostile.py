"""Text from the network stays text: printed code never executes anything that a definition contains."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.printing import python
from tests.support.codegen_cases import CASES, document, imported, load, operation, parameter, pressed, printed

NASTY = [
    '"',
    '"""',
    "'''",
    "\\",
    '\\"""',
    'ends with a quote "',
    "{{ x }}",
    "{% endraw %}{% raw %}",
    "{# note #}",
    "new\nline\r\n\ttab",
    "\u202e\u200f\u2066",
    "😀",
    "\x00\x1b[31m\x7f",
    "\u2028\x85\x0c",
    '"); import os; os.abort() #',
    '"""\nimport os\nos.abort()\n"""',
    "# type: ignore",
    "-->",
    "|",
    "",
]
text = st.one_of(st.sampled_from(NASTY), st.text(max_size=60))


@given(st.one_of(text, st.integers(), st.booleans(), st.none(), st.lists(text)))
def test_a_literal_evaluates_to_its_value(value: Any) -> None:
    source = python.literal(value)
    assert ast.literal_eval(source) == value
    assert source.isprintable()


@given(st.lists(text, min_size=1).map("\n".join), st.sampled_from([0, 4, 8]))
def test_a_docstring_evaluates_to_the_tidied_text(value: str, indent: int) -> None:
    source = python.docstring(value, indent)
    assert inspect.cleandoc(ast.literal_eval(source)) == inspect.cleandoc(python.tidy(value))
    assert all(line.isprintable() for line in source.split("\n"))


@given(st.text())
def test_tidying_keeps_every_visible_character(value: str) -> None:
    assert "".join(python.tidy(value).split()) == "".join(value.split())


@pytest.mark.sampled(3)
@pytest.mark.parametrize("nasty", NASTY, ids=ascii)
def test_hostile_text_in_every_field_is_only_text(nasty: str, tmp_path: Path) -> None:
    package = imported(pressed(hostile_document(nasty)), tmp_path)
    made = package.operations.shop.FIND_V1
    assert made.title == " ".join(f"Title {nasty}".split())
    assert [(given.name, given.choices) for given in made.parameters] == [
        (f"a{nasty}", ()),
        ("kind", ("A", f"B{nasty}")),
    ]
    assert "".join(nasty.split()) in "".join(package.namespaces.shop.Shop.find_v1.__doc__.split())


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(nasty=st.text(max_size=40))
def test_random_text_in_every_field_is_only_text(nasty: str) -> None:
    files = printed(hostile_document(nasty))
    for path, source in files.items():
        if path.endswith(".py"):
            compile(source, path, "exec")
    assert parameter_names(files["generated/justone_generated/operations/shop.py"]) == [f"a{nasty}", "kind"]


def parameter_names(source: str) -> list[str]:
    """The wire names of every `Parameter(...)` of a module, without executing it."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    names = [call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Parameter"]
    return [ast.literal_eval(name) for name in names]


def hostile_document(nasty: str) -> dict[str, Any]:
    found = operation(
        parameter(f"a{nasty}", description=nasty),
        parameter("kind", description=nasty, enum=["A", f"B{nasty}"], default=f"B{nasty}"),
        tag=f"Tag {nasty}",
        summary=f"Title {nasty}",
        description=nasty,
        operationId=f"id {nasty}",
    )
    return document({"/api/shop/find/v1": {"get": found}})


@pytest.mark.slow
def test_printed_code_of_hostile_names_type_checks(tmp_path: Path) -> None:
    packages = []
    for case in ("hostile", "names"):
        overlays = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in (CASES / case).glob("*.yaml")}
        packages.append(imported(pressed(load(CASES / case / "spec.json"), overlays), tmp_path).__name__)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-incremental",
        "--cache-dir",
        str(tmp_path / "c"),
        *packages,
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
