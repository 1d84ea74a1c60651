"""Reads surfaces from the catalogues of ../shared/history, leniently."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.changes.surface import Envelope, Keyword, Method, Surface
from codegen.document.names.naming import snake
from tests.conftest import ROOT

HISTORY = ROOT.parent / "shared" / "history"


def catalogues() -> list[Path]:
    """All catalogues in order of publication; empty if the history is not beside this checkout."""
    return sorted(HISTORY.glob("[0-9][0-9]-*.json"))


def transitions() -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads((HISTORY / "transitions.json").read_bytes())
    return entries


def surface(catalogue: dict[str, Any]) -> Surface:
    """A surface whose names are the paths."""
    methods = {
        f"{path.split('/')[2]}.{snake(path)}": _method(verb, path, node)
        for path, item in catalogue["paths"].items()
        for verb, node in item.items()
    }
    return Surface(methods, envelope=Envelope())


def _method(verb: str, path: str, node: dict[str, Any]) -> Method:
    keywords = {name: keyword for name, keyword in _keywords(node) if name != "token"}
    return Method(
        operation=f"{verb.upper()} {path}",
        title=node["summary"],
        deprecated=node.get("deprecated", False),
        place="form" if "requestBody" in node else "query",
        keywords=keywords,
    )


def _keywords(node: dict[str, Any]) -> Iterator[tuple[str, Keyword]]:
    for one in node.get("parameters", []):
        yield one["name"], _keyword(one["name"], one["schema"], one["required"])
    for content in node.get("requestBody", {}).get("content", {}).values():
        schema = content["schema"]
        for name, one in schema["properties"].items():
            yield name, _keyword(name, one, name in schema.get("required", []))


def _keyword(wire: str, schema: dict[str, Any], required: bool) -> Keyword:
    default = schema.get("default")
    return Keyword(wire, schema["type"], required, tuple(sorted(schema.get("enum", []))), default)
