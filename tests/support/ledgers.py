"""Made-up operations and ledgers for the tests of names and lifecycle."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, cast

from codegen.changes import lifecycle
from codegen.document.model import Api, Operation, Parameter
from codegen.document.names.assignment import Assignment
from codegen.document.names.ledger import Ledger

DAY = datetime.date(2026, 11, 28)


def parameter(name: str, **facts: Any) -> Parameter:
    fields: dict[str, Any] = {"name": name, "kind": "string", "required": False, "description": ""}
    return Parameter(**fields | facts)


def operation(key: str, *parameters: Parameter, **facts: Any) -> Operation:
    method, _, path = key.partition(" ")
    fields: dict[str, Any] = {
        "operation_id": key,
        "tag": "Shop",
        "title": key,
        "description": "",
        "version": None,
        "deprecated": False,
        "place": "query",
    }
    return Operation(method=cast("Any", method), path=path, parameters=parameters, **fields | facts)


def api(operations: Iterable[Operation]) -> Api:
    return Api(tuple(sorted(operations, key=lambda one: (one.path, one.method))), {})


def named(*operations: Operation, before: Ledger | None = None, day: int = 0, version: str = "0.1.0") -> Assignment:
    today = DAY + datetime.timedelta(days=day)
    return lifecycle.named(before or Ledger(), api(operations), today=today, version=version)


def history(*catalogues: Iterable[Operation], version: str = "0.1.0") -> list[Assignment]:
    """Run once per catalogue, one day apart."""
    found: list[Assignment] = []
    for day, operations in enumerate(catalogues):
        found.append(named(*operations, before=found[-1].ledger if found else None, day=day, version=version))
    return found
