"""Builds valid requests for every operation from the committed definitions alone."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

from justone_client.sandbox.engine.messages import SandboxRequest, SandboxResponse
from tests.conftest import ROOT

FORM = "application/x-www-form-urlencoded"
VALUES = {"string": "7123456789012345678", "integer": 1, "number": 1.5, "boolean": True}
DOCUMENT: dict[str, Any] = json.loads((ROOT / "specs" / "openapi.json").read_bytes())
OPERATIONS: dict[str, dict[str, Any]] = {
    f"{method.upper()} {path}": node for path, item in DOCUMENT["paths"].items() for method, node in item.items()
}


def schemas(key: str) -> dict[str, dict[str, Any]]:
    """The schema of each parameter except the token, with `required` added."""
    node = OPERATIONS[key]
    found = {one["name"]: {**one["schema"], "required": one["required"]} for one in node.get("parameters", [])}
    if "requestBody" in node:
        form = node["requestBody"]["content"][FORM]["schema"]
        found |= {name: {**schema, "required": name in form["required"]} for name, schema in form["properties"].items()}
    return {name: schema for name, schema in found.items() if name != "token"}


def arguments(key: str, *, everything: bool = False) -> dict[str, Any]:
    """Arguments of a valid call: the required ones, or all."""
    return {
        name: schema["enum"][0] if "enum" in schema else VALUES[schema["type"]]
        for name, schema in schemas(key).items()
        if schema["required"] or everything
    }


def asked(key: str, fields: dict[str, Any], *, place: str | None = None, method: str | None = None) -> SandboxRequest:
    """A request with these fields in query or form, as the operation expects unless `place` is given."""
    verb, _, path = key.partition(" ")
    encoded = urlencode({name: str(value).lower() if value is True else value for name, value in fields.items()})
    if (place or ("form" if "requestBody" in OPERATIONS[key] else "query")) == "form":
        return SandboxRequest(method or verb, path, {"content-type": FORM}, encoded.encode())
    return SandboxRequest(method or verb, f"{path}?{encoded}", {})


def envelope(given: SandboxResponse) -> dict[str, Any]:
    """The envelope of a response."""
    found: dict[str, Any] = json.loads(given.body)
    return found
