"""Imports what `justone models` prints, and validates data with it."""

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pydantic

from justone_client._requests.operations import find
from justone_client.agents.examples import example_arguments
from justone_client.sandbox import Sandbox

_numbers = count(1)


@contextmanager
def imported(path: Path) -> Iterator[ModuleType]:
    """The module in a file; warnings are errors here as everywhere in tests."""
    name = f"printed_models_{next(_numbers)}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
        yield module
    finally:
        del sys.modules[name]


def returned(kind: str, model: Any, data: Any) -> Any:
    """The data that comes back from a model that has validated it."""
    if kind == "msgspec":
        return msgspec.to_builtins(msgspec.convert(data, model))
    adapter = pydantic.TypeAdapter(model)
    return adapter.dump_python(adapter.validate_python(data), by_alias=True)


def missing(received: Any, kept: Any, place: str = "data") -> Iterator[str]:
    """The places of `received` that `kept` does not have, or has with another value."""
    if isinstance(received, dict) and isinstance(kept, dict):
        for key, value in received.items():
            yield from missing(value, kept[key], f"{place}.{key}") if key in kept else [f"{place}.{key}"]
    elif isinstance(received, list) and isinstance(kept, list) and len(received) == len(kept):
        for number, (one, other) in enumerate(zip(received, kept, strict=True)):
            yield from missing(one, other, f"{place}[{number}]")
    elif received != kept:
        yield place


def sandbox_data(key: str) -> Any:
    """What the sandbox answers for an operation, without attributes."""
    operation = find(key, form=None)
    with Sandbox().client(warn_no_data=False) as client:
        return client.call(key, example_arguments(operation)).raw["data"]
