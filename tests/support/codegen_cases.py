"""Runs made-up APIs through the whole press in memory, and imports the result as a package of its own."""

from __future__ import annotations

import copy
import datetime
import importlib
import itertools
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from codegen.changes import lifecycle
from codegen.document import merge, overlay, parse
from codegen.document.names.ledger import Ledger
from codegen.printing import publish, render

RESULT = {
    "type": "object",
    "required": ["code", "data"],
    "properties": {"code": {"type": "integer"}, "data": {}, "message": {"type": ["string", "null"]}},
}
CASES = Path(__file__).resolve().parents[1] / "codegen" / "cases"
_numbers = itertools.count()


def parameter(name: str = "token", *, required: bool = False, description: str = "", **schema: Any) -> dict[str, Any]:
    required = required or name == "token"
    schema = {"type": "string"} | schema
    return {"name": name, "in": "query", "required": required, "description": description, "schema": schema}


def operation(*parameters: dict[str, Any], tag: str = "Shop", summary: str = "Find", **fields: Any) -> dict[str, Any]:
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Result"}}}, "description": "OK"}
    node = {"tags": [tag], "summary": summary, "description": "", "responses": {"200": answer}}
    if "requestBody" not in fields:
        node["parameters"] = [parameter(), *parameters]
    return node | fields


def document(paths: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    items = {path: {method: dict(node) for method, node in item.items()} for path, item in paths.items()}
    for path, item in items.items():
        for method, node in item.items():
            node.setdefault("operationId", f"{method} {path}")
    return {
        "openapi": "3.1.0",
        "info": {"title": "Made up", "version": "v0"},
        "paths": items,
        "components": {"schemas": {"Result": copy.deepcopy(RESULT)}},
    }


def pressed(
    spec: dict[str, Any], overlays: Mapping[str, Any] | None = None, earlier: dict[str, Any] | None = None
) -> dict[str, bytes]:
    """Every rendered file by path below the project, formatted."""
    return publish.formatted(printed(spec, overlays, earlier))


def printed(
    spec: dict[str, Any], overlays: Mapping[str, Any] | None = None, earlier: dict[str, Any] | None = None
) -> dict[str, str]:
    """Every rendered file as the templates print it. `earlier` is the API of a week before."""
    ledger = Ledger()
    if earlier is not None:
        before = parse.parse(merge.merge({"spec.json": earlier}))
        ledger = lifecycle.named(ledger, before, today=datetime.date(2026, 11, 21), version="0.1.0").ledger
    merged = merge.merge({"spec.json": spec})
    merged = merge.Merged(overlay.apply(merged.document, overlays or {}), merged.files)
    api = parse.parse(merged)
    named = lifecycle.named(ledger, api, today=datetime.date(2026, 11, 28), version="0.1.0")
    return render.render(api, named.names, "0" * 64, life=lifecycle.Lifecycle.of(named.ledger))


def pressed_case(case: str) -> dict[str, bytes]:
    """The files of a folder of `tests/codegen/cases`."""
    folder = CASES / case
    overlays = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in folder.glob("*.yaml")}
    earlier = folder / "earlier.json"
    return pressed(load(folder / "spec.json"), overlays, load(earlier) if earlier.is_file() else None)


def imported(files: Mapping[str, bytes], folder: Path) -> ModuleType:
    """Import the rendered package with all its modules, under a unique name."""
    name = f"made_up_{next(_numbers)}"
    for path, content in files.items():
        if path.startswith(render.PACKAGE):
            target = folder / name / Path(path).relative_to(render.PACKAGE)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        package = importlib.import_module(name)
        for path in sorted((folder / name).rglob("*.py")):
            steps = path.relative_to(folder).with_suffix("").parts
            importlib.import_module(".".join(steps).removesuffix(".__init__"))
    finally:
        sys.path.remove(str(folder))
    return package


def load(path: Path) -> Any:
    return json.loads(path.read_bytes())
