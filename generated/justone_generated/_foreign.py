# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`.
"""Support for PyYAML and pydantic, and so for FastAPI. Imports none of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

__all__ = ["answer_schema", "record_schema", "serializer", "teach_yaml"]


def teach_yaml(mappings: tuple[type, ...], lists: tuple[type, ...]) -> bool:
    """Let PyYAML write these classes as plain dicts and lists. False if PyYAML is not imported yet.

    Its dumpers reject unknown classes, even subclasses of dict.
    """
    representer = getattr(sys.modules.get("yaml"), "representer", None)
    if representer is None:
        return False
    safe = representer.SafeRepresenter
    dumpers = [vars(sys.modules["yaml"]).get(f"{kind}Dumper") for kind in ("Safe", "", "CSafe", "C")]
    own = [one for one in dumpers if one is not None and "yaml_multi_representers" in vars(one)]
    for one in (safe, representer.Representer, *own):
        for kind in mappings:
            one.add_multi_representer(kind, safe.represent_dict)
        for kind in lists:
            one.add_multi_representer(kind, safe.represent_list)
    return True


def record_schema(record: type[Any], plain: Callable[[Any], Any]) -> Any:
    """The pydantic schema of a record class: an object with any content."""
    schemas: Any = import_module("pydantic_core.core_schema")
    anything = schemas.dict_schema(schemas.str_schema())
    written = schemas.plain_serializer_function_ser_schema(plain, return_schema=anything)
    return schemas.no_info_after_validator_function(record, anything, serialization=written)


def answer_schema(answer: Any) -> Any:
    """The pydantic schema of `Answer` or a subclass: an instance, serialised by its `to_dict()`."""
    schemas: Any = import_module("pydantic_core.core_schema")
    anything = schemas.dict_schema(schemas.str_schema())
    written = schemas.plain_serializer_function_ser_schema(answer.to_dict, return_schema=anything)
    return schemas.json_or_python_schema(anything, schemas.is_instance_schema(answer), serialization=written)


@cache
def serializer(answer: type[Any]) -> Any:
    """The pydantic serializer for an answer in a value of type `Any`."""
    return import_module("pydantic_core").SchemaSerializer(answer_schema(answer))
