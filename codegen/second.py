"""A second reading of the document, by openapi-python-client's parser. Any difference from ours stops the run.

Everything that knows that parser stands here; its version is pinned in constraints.txt.
"""

from __future__ import annotations

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

from codegen.model import Api, Parameter
from codegen.parse import FORM, TOKEN
from codegen.problem import Problem, Refused, pointer

_KINDS: dict[type[object], str] = {
    BooleanProperty: "boolean",
    DateProperty: "string",
    FloatProperty: "number",
    IntProperty: "integer",
    LiteralEnumProperty: "string",
    StringProperty: "string",
}


class Facts(NamedTuple):
    """What both readings say of one parameter."""

    place: str
    type: str
    required: bool
    enum: frozenset[str]
    default: object


def check(api: Api, document: Mapping[str, Any], files: Mapping[tuple[str, str], str]) -> None:
    """Compares our model with the other parser's reading of the same document.

    Raises:
        Refused: Lists every operation or parameter that the two read differently, and what the other one refused.
    """
    theirs, problems = _read(document)
    ours = {
        (operation.path, operation.method.lower()): _ours(operation.parameters, operation.place)
        for operation in api.operations
    }
    for where in sorted(ours.keys() | theirs.keys()):
        file = files.get(where, "specs/openapi.json")
        problems += [
            Problem(file, pointer("paths", *where), f"second reading: {text}")
            for text in _differences(ours.get(where), theirs.get(where))
        ]
    if problems:
        raise Refused(problems)


def _ours(parameters: Iterable[Parameter], place: str) -> dict[str, Facts]:
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
        yield f"only {'the other parser' if ours is None else 'ours'} sees this operation"
        return
    for name in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(name), theirs.get(name)
        if mine is None or other is None:
            yield f"only {'the other parser' if mine is None else 'ours'} sees parameter `{name}`"
            continue
        for field in Facts._fields:
            one, two = getattr(mine, field), getattr(other, field)
            if one != two or type(one) is not type(two):
                yield f"`{field}` of parameter `{name}` is {one!r} in ours, {two!r} in the other"


def _read(document: Mapping[str, Any]) -> tuple[dict[tuple[str, str], dict[str, Facts]], list[Problem]]:
    data = GeneratorData.from_dict(dict(document), config=_config())
    if isinstance(data, GeneratorError):
        raise Refused([_problem(data)])
    problems = [_problem(error) for error in data.errors]
    operations: dict[tuple[str, str], dict[str, Facts]] = {}
    for collection in data.endpoint_collections_by_tag.values():
        problems += [_problem(error) for error in collection.parse_errors]
        for endpoint in collection.endpoints:
            operations[endpoint.path.get_untrusted_value(), endpoint.method] = dict(_facts(endpoint))
    return operations, problems


def _problem(error: GeneratorError) -> Problem:
    return Problem("specs/openapi.json", "", f"second reading: {error.header} {error.detail or ''}".rstrip())


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
    """Every parameter with its place; a form's fields are parameters, any other body is one of its own kind."""
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
    """Text out of the parser's wrapper for what it does not trust."""
    return value.get_untrusted_value() if hasattr(value, "get_untrusted_value") else value
