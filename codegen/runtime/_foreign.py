"""How other libraries take records and answers: PyYAML and pydantic, and FastAPI with it. Imports none of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

__all__ = ["answer_schema", "record_schema", "serializer", "teach_yaml"]


def teach_yaml(mappings: tuple[type, ...], lists: tuple[type, ...]) -> bool:
    """Let PyYAML write these classes as the plain dicts and lists that they are; False while it is not imported.

    Its dumpers know a class or refuse it: they ask neither what it derives from nor for a method of it.
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
    """What pydantic asks a record class for: an object with any content."""
    schemas: Any = import_module("pydantic_core.core_schema")
    anything = schemas.dict_schema(schemas.str_schema())
    written = schemas.plain_serializer_function_ser_schema(plain, return_schema=anything)
    return schemas.no_info_after_validator_function(record, anything, serialization=written)


def answer_schema(answer: Any) -> Any:
    """What pydantic asks the class of answers, or a subclass, for: an instance, written as its `to_dict()`."""
    schemas: Any = import_module("pydantic_core.core_schema")
    anything = schemas.dict_schema(schemas.str_schema())
    written = schemas.plain_serializer_function_ser_schema(answer.to_dict, return_schema=anything)
    return schemas.json_or_python_schema(anything, schemas.is_instance_schema(answer), serialization=written)


@cache
def serializer(answer: type[Any]) -> Any:
    """What writes an answer where pydantic knows no type of it."""
    return import_module("pydantic_core").SchemaSerializer(answer_schema(answer))
