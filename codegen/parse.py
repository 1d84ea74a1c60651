"""Document -> model. What cannot be read is a problem with its JSON pointer, never dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from codegen.document import extensions
from codegen.documents import Object, is_object
from codegen.merge import Merged
from codegen.model import Api, Choice, Kind, Operation, Parameter, Place
from codegen.problem import Problem, Refused, pointer

TOKEN = "token"  # noqa: S105 - the parameter's name, not a secret
FORM = "application/x-www-form-urlencoded"
ENVELOPE = ("components", "schemas", "Result")

ANNOTATIONS = frozenset({"deprecated", "example", "examples", "externalDocs", "readOnly", "title", "writeOnly"})
"""Keywords that describe and decide nothing: ignored wherever they stand."""
_OPERATION = {"deprecated", "description", "operationId", "parameters", "requestBody", "responses", "summary", "tags"}
_PARAMETER = {"description", "in", "name", "required", "schema"}
_SCHEMA = {"default", "description", "enum", "format", "type"}
_PYTHON: dict[str, type | tuple[type, ...]] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
_PATH = re.compile(r"/api/[^/{}]+(/[^/{}]+)+")
_LISTED = re.compile(r"^\s*-\s+`(?P<value>[^`]*)`(?:\s*[:：]\s*(?P<meaning>.*\S))?\s*$", re.MULTILINE)
_LIST_HEAD = re.compile(r"\s*Available Values:\s*$", re.IGNORECASE | re.MULTILINE)


def parse(merged: Merged) -> Api:
    """The model of the merged and corrected document.

    Raises:
        Refused: Lists everything that cannot be read or contradicts itself.
    """
    reader = _Reader(merged.files)
    operations = [
        operation
        for path, item in merged.document["paths"].items()
        for method, node in item.items()
        if (operation := reader.operation(path, method, node)) is not None
    ]
    envelope: Object = merged.document["components"].get("schemas", {}).get(ENVELOPE[-1], {})
    if not envelope:
        reader.problems.append(Problem("specs/openapi.json", pointer(*ENVELOPE), "the envelope's schema is missing"))
    api = Api(tuple(sorted(operations, key=lambda operation: (operation.path, operation.method))), envelope)
    if reader.problems:
        raise Refused(reader.problems, so_far=api)
    return api


class _Reader:
    def __init__(self, files: Mapping[tuple[str, str], str]) -> None:
        self.problems: list[Problem] = []
        self._files = files
        self._file = ""

    def refuse(self, where: str, text: str) -> None:
        self.problems.append(Problem(self._file, where, text))

    def only(self, where: str, node: Mapping[str, Any], known: set[str]) -> None:
        for key in sorted(node.keys() - known):
            if not key.startswith("x-") and key not in ANNOTATIONS:
                self.refuse(f"{where}{pointer(key)}", f"`{key}` is not read by the press; teach codegen/parse.py")

    def operation(self, path: str, method: str, node: Mapping[str, Any]) -> Operation | None:
        self._file = self._files.get((path, method), "specs/openapi.json")
        where = pointer("paths", path, method)
        before = len(self.problems)
        self.only(where, node, _OPERATION)
        if method not in ("get", "post"):
            self.refuse(where, f"method {method.upper()} is not read by the press; only GET and POST are")
        if not _PATH.fullmatch(path):
            self.refuse(where, "the path is not /api/<platform>/<name>..., without placeholders")
        tags: list[str] = node.get("tags") or []
        if len(tags) != 1:
            self.refuse(f"{where}/tags", f"{len(tags)} tags; exactly one names the platform")
        for key in ("operationId", "summary"):
            if not str(node.get(key) or "").strip():
                self.refuse(where, f"`{key}` is missing or empty")
        place: Place = "form" if "requestBody" in node else "query"
        parameters = list(self._parameters(where, node))
        token = [parameter for parameter in parameters if parameter.name == TOKEN]
        if not (token and token[0].required and token[0].kind == "string"):
            self.refuse(where, f"no required string parameter `{TOKEN}`; the client would not know where it goes")
        self._once(where, parameters)
        if len(self.problems) > before:
            return None
        notes = extensions.read(node)
        return Operation(
            method="GET" if method == "get" else "POST",
            path=path,
            operation_id=node["operationId"],
            tag=tags[0],
            title=node["summary"].strip(),
            description=(node.get("description") or "").strip(),
            version=node.get("x-api-version"),
            deprecated=bool(node.get("deprecated", False)),
            place=place,
            parameters=tuple(parameter for parameter in parameters if parameter.name != TOKEN),
            platform_name=node.get("x-justone-platform"),
            method_name=node.get("x-justone-method"),
            family=notes.family,
            recommended=notes.recommended,
            hidden=notes.hidden,
            highlights=notes.highlights,
            aliases=notes.aliases,
            formerly=notes.formerly,
            order=notes.order,
        )

    def _once(self, where: str, parameters: list[Parameter]) -> None:
        names = [parameter.name for parameter in parameters]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.refuse(where, f"parameter `{name}` stands twice")

    def _parameters(self, where: str, node: Mapping[str, Any]) -> Iterator[Parameter]:
        body = node.get("requestBody")
        if body is not None and node.get("parameters"):
            self.refuse(f"{where}/requestBody", "a form and query parameters together are not read by the press")
        for index, parameter in enumerate(node.get("parameters", [])):
            yield from self._query(f"{where}/parameters/{index}", parameter)
        if body is not None:
            yield from self._form(f"{where}/requestBody", body)

    def _query(self, where: str, node: Mapping[str, Any]) -> Iterator[Parameter]:
        self.only(where, node, _PARAMETER)
        if node.get("in") != "query":
            self.refuse(f"{where}/in", f"a parameter in {node.get('in')!r} is not supported; only query and form are")
            return
        yield from self._parameter(
            where,
            f"{where}/schema",
            node.get("name"),
            node.get("schema"),
            node.get("required"),
            node.get("description"),
        )

    def _form(self, where: str, body: Mapping[str, Any]) -> Iterator[Parameter]:
        content = body.get("content", {})
        if list(content) != [FORM]:
            self.refuse(
                f"{where}/content", f"a body of {', '.join(content) or 'nothing'} is not supported; only {FORM} is"
            )
            return
        where += pointer("content", FORM, "schema")
        schema = content[FORM].get("schema", {})
        self.only(where, schema, {"type", "required", "properties"})
        required = schema.get("required", [])
        for name in sorted(set(required) - schema.get("properties", {}).keys()):
            self.refuse(f"{where}/required", f"`{name}` is required but not among the properties")
        for name, node in schema.get("properties", {}).items():
            at = where + pointer("properties", name)
            yield from self._parameter(at, at, name, node, name in required, node.get("description"))

    def _parameter(
        self, where: str, at: str, name: object, schema: Any, required: object, description: object
    ) -> Iterator[Parameter]:
        if not isinstance(name, str) or not name.strip():
            self.refuse(where, "the parameter has no name")
            return
        if not is_object(schema):
            self.refuse(where, f"parameter `{name}` has no schema")
            return
        self.only(at, schema, _SCHEMA)
        kind: Kind | None = schema.get("type")
        if kind is None or kind not in get_args(Kind):
            self.refuse(f"{at}/type", f"type {kind!r} of `{name}` is not supported; {', '.join(get_args(Kind))} are")
            return
        text, choices = self._choices(at, name, kind, schema, str(description or ""))
        if "default" in schema:
            self._default(at, name, schema, required)
        yield Parameter(name, kind, bool(required), text, choices, schema.get("default"), schema.get("format"))

    def _choices(
        self, at: str, name: str, kind: str, schema: Mapping[str, Any], description: str
    ) -> tuple[str, tuple[Choice, ...]]:
        values = schema.get("enum")
        if values is None:
            return description.strip(), ()
        if kind != "string" or not values or not all(isinstance(value, str) for value in values):
            self.refuse(f"{at}/enum", f"the enum of `{name}` is not a list of strings")
            return description.strip(), ()
        if len(set(values)) != len(values):
            self.refuse(f"{at}/enum", f"the enum of `{name}` names a value twice")
        listed = {match["value"]: match["meaning"] or "" for match in _LISTED.finditer(description)}
        if listed.keys() <= set(values):  # the list repeats the enum: it becomes the choices' meanings
            description = _LIST_HEAD.sub("", _LISTED.sub("", description))
        return description.strip(), tuple(Choice(value, listed.get(value, "")) for value in values)

    def _default(self, at: str, name: str, schema: Mapping[str, Any], required: object) -> None:
        default, kind, values = schema["default"], schema["type"], schema.get("enum")
        if required:
            self.refuse(f"{at}/default", f"`{name}` is required and has a default; correct one of them by overlay")
        if values is not None and default not in values:
            known = ", ".join(map(repr, values))
            self.refuse(f"{at}/default", f"default {default!r} of `{name}` is none of {known}; correct it by overlay")
        elif not isinstance(default, _PYTHON[kind]) or (isinstance(default, bool) and kind != "boolean"):
            self.refuse(f"{at}/default", f"default {default!r} of `{name}` is no {kind}; correct it by overlay")
