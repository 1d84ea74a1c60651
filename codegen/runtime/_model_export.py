"""Answer schemas -> validating models, printed by datamodel-code-generator on demand.

They are not part of the package: decoding with them takes several times as long as parsing, and fails when the
provider changes a type. Records (`_record.py`) have neither problem.

`python -m codegen models` and `justone models` both print with this file.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from itertools import count
from typing import Any, Literal, NamedTuple, get_args

from ._fields import attribute, is_attribute
from ._json_schema import DEFINITIONS, Schema, item_record, lenient, says_something

__all__ = ["KINDS", "ModelKind", "NoModel", "Wanted", "is_printed", "models", "printed"]

ModelKind = Literal["pydantic", "msgspec", "dataclass", "typeddict"]
KINDS: tuple[ModelKind, ...] = get_args(ModelKind)

ITEM = "Item"
"""Suffix for the record that a list or map as the whole holds."""
_MARK = "Printed by `"
_OPTIONS: dict[ModelKind, dict[str, Any]] = {
    "pydantic": {"extra_fields": "allow"},
    "msgspec": {},
    "dataclass": {},
    # pydantic rejects typing.TypedDict before Python 3.12; mypy rejects types for undeclared keys.
    "typeddict": {"import_overrides": {"TypedDict": "typing_extensions"}, "use_closed_typed_dict": False},
}


class NoModel(ValueError):
    """A schema that cannot be printed as this kind of model; the message says why."""


class Wanted(NamedTuple):
    """An operation whose models are wanted."""

    key: str
    """`GET /api/...`."""
    schema: Mapping[str, Any]
    """Of its `data`."""
    name: str
    """The outermost model."""


def models(wanted: Sequence[Wanted], kind: ModelKind, command: str) -> str:
    """A module of models for the `data` of some operations.

    With several operations, each type begins with the name of its operation's outermost model, whichever the others
    are.

    Args:
        wanted: The operations.
        kind: What to print.
        command: Whose output it is, for the first line.

    Raises:
        NoModel: Nothing is known about the data of an operation, or the generator cannot print it.
    """
    for one in wanted:
        if not says_something(one.schema):
            raise NoModel(f"nothing is known about the data of {one.key}: its only examples are null")
    taken = {one.name for one in wanted}
    texts: list[str] = []
    for one in wanted:
        prefix = one.name if len(wanted) > 1 else ""
        schema = lenient(_without_formats(_apart(one.schema, one.name, prefix, taken)))
        texts.append(_of_one(schema, one.name, kind))
    return f"{_about(wanted, kind, command)}\n\n{texts[0] if len(texts) == 1 else _joined(texts)}"


def is_printed(text: str) -> bool:
    """Whether a module is one of `models`."""
    first = text.partition("\n")[0]
    return first.startswith('"""`data` of ') and _MARK in first


def _about(wanted: Sequence[Wanted], kind: ModelKind, command: str) -> str:
    """The docstring of a module."""
    if len(wanted) == 1:
        return f'"""`data` of {_escaped(wanted[0].key)}, as {kind} models. {_MARK}{command}`."""'
    lines = "\n".join(f"{one.name}: {_escaped(one.key)}" for one in wanted)
    return f'"""`data` of {len(wanted)} operations, as {kind} models. {_MARK}{command}`.\n\n{lines}\n"""'


def _escaped(key: str) -> str:
    return key.replace("\\", "\\\\").replace('"', '\\"')


# -- The schema before printing ------------------------------------------------------------------------


def _apart(schema: Mapping[str, Any], name: str, prefix: str, used: set[str]) -> Schema:
    """Rename types that share their name with a field, with the whole or with one in `used`, which grows.

    Items get their name in the package. In a class with a field `Pond`, type checkers take `Pond` for that field.
    """
    definitions: dict[str, Schema] = schema.get("$defs", {})
    taken = used.union({name}, *(record.get("properties", {}) for record in (schema, *definitions.values())))
    names = {f"{DEFINITIONS}{old}": _free(f"{prefix}{old}", taken, definitions) for old in definitions}
    if (item := item_record(schema)) in names:
        names[item] = _free(f"{name}{ITEM}", taken | set(names.values()) - {names[item]}, definitions)
    used |= set(names.values())

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


def _without_formats(schema: Mapping[str, Any]) -> Schema:
    """The schema without formats, which say what values mean and not their form. A field may be called `format`."""

    def plain(part: Schema) -> Schema:
        return {key: value for key, value in part.items() if key != "format" or not isinstance(value, str)}

    changed: Schema = json.loads(json.dumps(schema), object_hook=plain)
    return changed


# -- Printing --------------------------------------------------------------------------------------------


def _of_one(schema: Schema, name: str, kind: ModelKind) -> str:
    """The models of one schema. Keys that are not valid Python names get the same attributes as in records."""
    attributes = _attributes({key for record in _records(schema) for key in record["properties"]})
    text = printed(schema, name, kind, aliases=attributes, **_OPTIONS[kind])
    keys = {attribute: key for key, attribute in attributes.items()}
    if kind == "dataclass":
        return _filled_by_pydantic(text, keys)
    return _with_keys(text, keys) if kind == "typeddict" else text


def _records(schema: Schema) -> list[Schema]:
    return [record for record in (schema, *schema.get("$defs", {}).values()) if "properties" in record]


def _attributes(keys: Iterable[str]) -> dict[str, str]:
    """The attribute of each key that needs another one; all are different, so no record has one twice."""
    ordered = sorted(keys)
    taken = {key for key in ordered if is_attribute(key)}
    found: dict[str, str] = {}
    for key in ordered:
        if key in taken or key in found:
            continue
        name = attribute(key)
        while name in taken:
            name += "_"
        taken.add(name)
        found[key] = name
    return found


def _with_keys(text: str, keys: Mapping[str, str]) -> str:
    """Typed dicts, as calls where a class cannot have the keys."""
    lines = text.split("\n")
    for node, fields in _classes(text):
        if fields.keys().isdisjoint(keys):
            continue
        rows = [f"        {keys.get(name, name)!r}: {annotation!r}," for name, annotation in fields.items()]
        dictionary = [f"{node.name} = TypedDict(", f"    {node.name!r},", "    {", *rows, "    },", ")"]
        lines[node.lineno - 1 : node.end_lineno] = dictionary
    return "\n".join(lines)


def _filled_by_pydantic(text: str, keys: Mapping[str, str]) -> str:
    """Dataclasses whose renamed fields pydantic fills. The standard library has no names for keys."""
    lines = text.split("\n")
    for node, fields in _classes(text):
        if renamed := {name: keys[name] for name in fields if name in keys}:
            config = f'    __pydantic_config__ = {{"alias_generator": lambda name: {renamed!r}.get(name, name)}}'
            lines.insert(node.end_lineno or 0, f"\n{config}")
    return "\n".join(lines)


def _classes(text: str) -> Iterator[tuple[ast.ClassDef, dict[str, str]]]:
    """Each class with the annotations of its fields, the last one first, so that changes do not move the others."""
    for node in reversed(ast.parse(text).body):
        if isinstance(node, ast.ClassDef):
            fields = [one for one in node.body if isinstance(one, ast.AnnAssign)]
            yield node, {ast.unparse(one.target): ast.unparse(one.annotation) for one in fields}


def _joined(texts: Sequence[str]) -> str:
    """One module of several: each import once, then all classes."""
    imports: dict[str, set[str]] = {}
    bodies: list[str] = []
    for text in texts:
        end = 0
        for node in ast.parse(text).body:
            if not isinstance(node, ast.ImportFrom):
                break
            names = {f"{one.name} as {one.asname}" if one.asname else one.name for one in node.names}
            imports.setdefault(node.module or "", set()).update(names)
            end = node.end_lineno or 0
        bodies.append("\n".join(text.split("\n")[end:]).strip("\n"))
    groups: tuple[list[str], list[str], list[str]] = ([], [], [])
    for module, names in sorted(imports.items()):
        group = 0 if module == "__future__" else 1 if module.partition(".")[0] in sys.stdlib_module_names else 2
        groups[group].append(f"from {module} import {', '.join(sorted(names))}")
    head = "\n\n".join("\n".join(lines) for lines in groups if lines)
    return "\n\n\n".join([head, *bodies]) + "\n"


def printed(schema: Mapping[str, Any], name: str, kind: ModelKind, **options: Any) -> str:
    """What datamodel-code-generator prints for a schema, without its own header.

    Raises:
        NoModel: It failed.
        ImportError: It is not installed.
    """
    # Half a second to import, and needed for few commands.
    from datamodel_code_generator import Formatter, InputFileType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType

    forms = {
        "pydantic": DataModelType.PydanticV2BaseModel,
        "msgspec": DataModelType.MsgspecStruct,
        "dataclass": DataModelType.DataclassesDataclass,
        "typeddict": DataModelType.TypingTypedDict,
    }
    try:
        text = generate(
            json.dumps(schema),
            input_file_type=InputFileType.JsonSchema,
            output_model_type=forms[kind],
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
