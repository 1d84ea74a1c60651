"""examples/creators.ipynb: its cells run from top to bottom, within its budget, and it holds no output."""

from __future__ import annotations

import ast
from typing import Any

import nbformat
import pytest

from justone_client import Client
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT

NOTEBOOK = ROOT / "examples" / "creators.ipynb"


def cells() -> list[str]:
    """The code of each code cell."""
    return [cell.source for cell in nbformat.read(NOTEBOOK, as_version=4).cells if cell.cell_type == "code"]


def run(code: str, names: dict[str, Any]) -> Any:
    """Run a cell and return what a notebook would show below it."""
    body = ast.parse(code).body
    last = body.pop() if isinstance(body[-1], ast.Expr) else None
    exec(compile(ast.Module(body, []), "cell", "exec"), names)
    return None if last is None else eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # type: ignore[attr-defined]


def run_all() -> tuple[dict[str, Any], list[Any]]:
    names: dict[str, Any] = {}
    shown = [run(code, names) for code in cells()]
    names["client"].close()
    return names, shown


def test_the_cells_run_without_a_token() -> None:
    names, shown = run_all()
    assert shown[2] == ("张大仙", 42796417, "")
    assert list(shown[3]["item.o_author_id"]) == ["6706523812347543556", "6834567890123456789"]
    assert len(shown[5]) == 8
    assert "nick_name" in shown[1]._repr_html_()
    assert names["client"].usage.billed == names["budget"].spent.billed == 5


def test_a_token_reaches_the_service_within_the_budget(justone_server: object, justone_sandbox: Sandbox) -> None:
    names, _ = run_all()
    assert type(names["client"]) is Client
    assert (len(justone_sandbox.ledger), names["budget"].max_billed) == (5, 10)


def test_the_notebook_is_valid_and_holds_no_output() -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    assert [cell for cell in notebook.cells if cell.get("outputs") or cell.get("execution_count")] == []
    assert "How to run it" in notebook.cells[0].source
    assert sum(len(code.splitlines()) for code in cells()) < 80


@pytest.mark.slow
def test_a_kernel_executes_the_notebook(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    nbclient = pytest.importorskip("nbclient")
    for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path / name))
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3").execute(cwd=str(tmp_path))
    shown = [output.data for cell in notebook.cells for output in cell.get("outputs", []) if "data" in output]
    assert [sorted(data) for data in shown].count(["text/html", "text/plain"]) == 5
