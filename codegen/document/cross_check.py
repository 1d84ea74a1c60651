"""Read the document again with openapi-python-client's parser. An operation that it reads differently is held back.

Only this module knows that parser; constraints.txt pins its version.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty, Property
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.string import StringProperty

from codegen.document.merge import MERGED
from codegen.document.model import Api, Operation, Parameter
from codegen.document.parse import FORM, TOKEN, Where
from codegen.document.problems import Problem, Refused, pointer

_OPERATION = re.compile(r"\b(GET|POST) (/\S+)")
_KINDS: dict[type[object], str] = {
    BooleanProperty: "boolean",
    DateProperty: "string",
    FloatProperty: "number",
    IntProperty: "integer",
    LiteralEnumProperty: "string",
    StringProperty: "string",
}


class Facts(NamedTuple):
    """The facts of one parameter that both parsers must agree on."""

    place: str
    type: str
    required: bool
    enum: frozenset[str]
    default: object


def check(api: Api, document: Mapping[str, Any], files: Mapping[Where, str]) -> None:
    """Compare our model with the other parser's reading of the same document.

    Raises:
        Refused: Lists every operation and parameter that the two read differently, or that the other parser rejects.
    """
    if problems := [problem for found in differences(api, document, files).values() for problem in found]:
        raise Refused(problems)


def differences(api: Api, document: Mapping[str, Any], files: Mapping[Where, str]) -> dict[Where, tuple[Problem, ...]]:
    """Map path and method of each operation that the parsers read differently to the differences."""
    ours = {(one.path, one.method.lower()): one for one in api.operations}
    found: dict[Where, tuple[Problem, ...]] = {}
    theirs, errors = _read(facts_only(document, ours))
    for where in sorted(ours.keys() | theirs.keys()):
        mine = _our_facts(ours[where].parameters, ours[where].place) if where in ours else None
        texts = list(_differences(mine, theirs.get(where)))
        texts += [f"the other parser rejects it: {errors[where]}"] if where in errors else []
        if texts:
            file, place = files.get(where, MERGED), pointer("paths", *where)
            found[where] = tuple(Problem(file, place, f"second reading: {text}") for text in texts)
    return found


def facts_only(document: Mapping[str, Any], operations: Mapping[Where, Operation]) -> dict[str, Any]:
    """Reduce the document to facts: places, names, types, `required`, enums and defaults.

    Documentation may be malformed and is dropped. So are defaults that our own parser dropped.
    """
    paths: dict[str, dict[str, Any]] = {}
    for path, item in document["paths"].items():
        for method, node in item.items():
            defaults = {
                one.name for one in getattr(operations.get((path, method)), "parameters", ()) if one.default is not None
            }
            facts: dict[str, Any] = {
                "operationId": f"{method} {path}",
                "tags": [path.split("/")[2]],
                "responses": {"200": {"description": ""}},
            }
            if "parameters" in node:
                facts["parameters"] = [
                    {
                        **{key: one[key] for key in ("name", "in", "required") if key in one},
                        "schema": _schema(one["schema"], one["name"] in defaults),
                    }
                    for one in node["parameters"]
                ]
            if "requestBody" in node:
                facts["requestBody"] = {"content": _content(node["requestBody"]["content"], defaults)}
            paths.setdefault(path, {})[method] = facts
    return {"openapi": "3.1.0", "info": {"title": "facts", "version": "0"}, "paths": paths}


def _content(content: Mapping[str, Any], defaults: set[str]) -> dict[str, Any]:
    bodies: dict[str, Any] = {}
    for name, media in content.items():
        schema = media["schema"]
        fields = {field: _schema(one, field in defaults) for field, one in schema.get("properties", {}).items()}
        required = {"required": schema["required"]} if "required" in schema else {}
        bodies[name] = {"schema": {"type": "object", "properties": fields, **required}}
    return bodies


def _schema(schema: Mapping[str, Any], has_default: bool) -> dict[str, Any]:
    facts = {"type": schema["type"]}
    if "enum" in schema:
        facts["enum"] = list(dict.fromkeys(schema["enum"]))
    return facts | ({"default": schema["default"]} if has_default else {})


def _our_facts(parameters: Iterable[Parameter], place: str) -> dict[str, Facts]:
    return {
        parameter.name: Facts(
            place,
            parameter.kind,
            parameter.required,
            frozenset(choice.value for choice in parameter.choices),
            parameter.default,
        )
        for parameter in parameters
    }


def _differences(ours: Mapping[str, Facts] | None, theirs: Mapping[str, Facts] | None) -> Iterator[str]:
    if ours is None or theirs is None:
        yield f"only {'the other parser' if ours is None else 'our parser'} finds this operation"
        return
    for name in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(name), theirs.get(name)
        if mine is None or other is None:
            yield f"only {'the other parser' if mine is None else 'our parser'} finds parameter `{name}`"
            continue
        for field in Facts._fields:
            one, two = getattr(mine, field), getattr(other, field)
            if one != two or type(one) is not type(two):
                yield f"`{field}` of parameter `{name}` is {one!r} for our parser, {two!r} for the other"


def _read(document: dict[str, Any]) -> tuple[dict[Where, dict[str, Facts]], dict[Where, str]]:
    """Read the parameters of every operation, and the errors of those that the other parser rejects."""
    data = GeneratorData.from_dict(document, config=_config())
    if isinstance(data, GeneratorError):
        return _read_halves(document, data)
    operations: dict[Where, dict[str, Facts]] = {}
    errors: dict[Where, str] = {}
    for collection in data.endpoint_collections_by_tag.values():
        for error in collection.parse_errors:
            named = _OPERATION.search(error.header)
            where = (named[2], named[1].lower()) if named else ("", "")
            errors[where] = f"{error.header} {error.detail or ''}".strip()
        for endpoint in collection.endpoints:
            operations[endpoint.path.get_untrusted_value(), endpoint.method] = dict(_facts(endpoint))
    return operations, errors


def _read_halves(
    document: dict[str, Any], error: GeneratorError
) -> tuple[dict[Where, dict[str, Facts]], dict[Where, str]]:
    """Read the halves of a rejected document, recursively, to find the operations at fault."""
    every = [(path, method) for path, item in document["paths"].items() for method in item]
    if len(every) <= 1:
        return {}, dict.fromkeys(every, f"{error.header} {error.detail or ''}".strip())
    operations: dict[Where, dict[str, Facts]] = {}
    errors: dict[Where, str] = {}
    for half in (every[: len(every) // 2], every[len(every) // 2 :]):
        paths: dict[str, dict[str, Any]] = {}
        for path, method in half:
            paths.setdefault(path, {})[method] = document["paths"][path][method]
        read, refused = _read({**document, "paths": paths})
        operations |= read
        errors |= refused
    return operations, errors


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[]),
        meta_type=MetaType.NONE,
        document_source=Path("specs/openapi.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )


def _facts(endpoint: Endpoint) -> Iterator[tuple[str, Facts]]:
    for place, parameter in _located(endpoint):
        name = _plain(parameter.name)
        if name == TOKEN:
            continue
        values = parameter.values if isinstance(parameter, LiteralEnumProperty) else ()
        default = None if parameter.default is None else _plain(parameter.default.raw_value)
        kind = _KINDS.get(type(parameter), type(parameter).__name__)
        yield name, Facts(place, kind, parameter.required, frozenset(map(_plain, values)), default)


def _located(endpoint: Endpoint) -> Iterator[tuple[str, Property]]:
    """Yield every parameter with its place. The fields of a form are parameters; any other body counts as one."""
    for location, parameter in endpoint.iter_all_parameters():
        yield location.value, parameter
    for body in endpoint.bodies:
        content = body.content_type.get_untrusted_value()
        if content == FORM and isinstance(body.prop, ModelProperty):
            for parameter in [*(body.prop.required_properties or []), *(body.prop.optional_properties or [])]:
                yield "form", parameter
        else:
            yield content, body.prop


def _plain(value: Any) -> Any:
    """Unwrap the parser's type for untrusted text."""
    return value.get_untrusted_value() if hasattr(value, "get_untrusted_value") else value
