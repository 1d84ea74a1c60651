"""Answer schemas -> validating models, printed by datamodel-code-generator on demand.

They are not part of the package: decoding with them takes several times as long as parsing, and fails when the
provider changes a type. Records (codegen/answers/print/records.py) have neither problem.
"""

from __future__ import annotations

import json
from collections.abc import Container, Mapping, Set
from itertools import count
from typing import Any, Literal, get_args

from datamodel_code_generator import Formatter, InputFileType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType

from codegen.answers.infer.json_schema import DEFINITIONS, Schema, says_something
from codegen.answers.print.annotations import parts, types
from codegen.answers.print.records import ITEM, item_record
from codegen.printing.python import docstring

ModelKind = Literal["pydantic", "msgspec", "dataclass", "typeddict"]
KINDS: tuple[ModelKind, ...] = get_args(ModelKind)

PRINTED = "Printed by `python -m codegen models`."
_TYPES: dict[ModelKind, DataModelType] = {
    "pydantic": DataModelType.PydanticV2BaseModel,
    "msgspec": DataModelType.MsgspecStruct,
    "dataclass": DataModelType.DataclassesDataclass,
    "typeddict": DataModelType.TypingTypedDict,
}
_OPTIONS: dict[ModelKind, dict[str, Any]] = {
    "pydantic": {"extra_fields": "allow"},
    "msgspec": {},
    "dataclass": {},
    # pydantic rejects typing.TypedDict before Python 3.12; mypy rejects types for undeclared keys.
    "typeddict": {"import_overrides": {"TypedDict": "typing_extensions"}, "use_closed_typed_dict": False},
}


class NoModel(ValueError):
    """A schema that cannot be printed as this kind of model; the message says why."""


def models(key: str, schema: Mapping[str, Any], name: str, kind: ModelKind) -> str:
    """A module of models for the `data` of one operation; `name` is the outermost one.

    Raises:
        NoModel: Nothing is known about the data, or the generator cannot print it.
    """
    if not says_something(schema):
        raise NoModel(f"nothing is known about the data of {key}: its only examples are null")
    text = printed(_lenient(_apart(schema, name)), name, kind, **_OPTIONS[kind])
    return f"{docstring(f'`data` of {key}, as {kind} models. {PRINTED}')}\n\n{text}"


def is_printed(text: str) -> bool:
    """Whether a module is one of `models`."""
    first = text.partition("\n")[0]
    return first.startswith('"""`data` of ') and first.endswith(f'{PRINTED}"""')


def _apart(schema: Mapping[str, Any], name: str) -> Schema:
    """Rename types that share their name with a field or with the whole. Items get their name in the package.

    In a class with a field `Pond`, type checkers take `Pond` for that field.
    """
    definitions: dict[str, Schema] = schema.get("$defs", {})
    taken = {name}.union(*(record.get("properties", {}) for record in (schema, *definitions.values())))
    names = {f"{DEFINITIONS}{old}": _free(old, taken, definitions) for old in definitions}
    if (item := item_record(schema)) in names:
        names[item] = _free(f"{name}{ITEM}", taken | set(names.values()), definitions)

    def renamed(part: Schema) -> Schema:
        reference: object = part.get("$ref")
        new = names.get(reference) if isinstance(reference, str) else None
        return {**part, "$ref": f"{DEFINITIONS}{new}"} if new else part

    changed: Schema = json.loads(json.dumps(schema), object_hook=renamed)
    if definitions:
        changed["$defs"] = {names[f"{DEFINITIONS}{old}"]: record for old, record in changed["$defs"].items()}
    return changed


def _free(name: str, taken: Set[str], definitions: Container[str]) -> str:
    if name not in taken:
        return name
    return next(
        other for times in count(1) if (other := name + "Type" * times) not in taken and other not in definitions
    )


def _lenient(schema: Mapping[str, Any]) -> Schema:
    """Allow null under every key: recorded answers cannot show which values are never null."""
    changed = {
        key: value for key, value in schema.items() if key != "format"
    }  # it says what values mean, not their form
    if "anyOf" in schema:
        changed["anyOf"] = [_lenient(choice) for choice in schema["anyOf"]]
    if "items" in schema:
        changed["items"] = _lenient(schema["items"])
    if "additionalProperties" in schema:
        changed["additionalProperties"] = _or_null(schema["additionalProperties"])
    if "properties" in schema:
        changed["properties"] = {key: _or_null(field) for key, field in schema["properties"].items()}
    if "$defs" in schema:
        changed["$defs"] = {name: _lenient(record) for name, record in schema["$defs"].items()}
    return changed


def _or_null(schema: Schema) -> Schema:
    lenient = _lenient(schema)
    choices = parts(lenient)
    if not schema or any("null" in types(choice) for choice in choices):
        return lenient
    return {"anyOf": [*choices, {"type": "null"}]}


def printed(schema: Mapping[str, Any], name: str, kind: ModelKind, **options: Any) -> str:
    """What datamodel-code-generator prints for a schema, without its own header.

    Raises:
        NoModel: It failed.
    """
    try:
        text = generate(
            json.dumps(schema),
            input_file_type=InputFileType.JsonSchema,
            output_model_type=_TYPES[kind],
            class_name=name,
            target_python_version=PythonVersion.PY_311,
            formatters=[Formatter.BUILTIN],
            custom_file_header=" ",
            **options,
        )
    except Exception as error:  # its errors have no common class
        raise NoModel(f"datamodel-code-generator cannot print {name} as {kind}: {error}") from error
    if not isinstance(text, str):
        raise NoModel(f"datamodel-code-generator printed no module for {name}")
    return text.strip() + "\n"
