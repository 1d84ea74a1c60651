"""Parse the document into the model, operation by operation. Every error has a JSON pointer; none is dropped.

Facts that affect requests (path, method, place, names, types, `required`, enums) are strict: one unreadable fact makes
the operation unreadable. Malformed annotations and documentation only lead to notes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from codegen.document import extensions, parameters
from codegen.document.json_types import Object, is_array, is_object
from codegen.document.merge import MERGED, Merged, references
from codegen.document.model import Api, Operation, Parameter, Place
from codegen.document.nodes import Fault, Node, Record, Unusable, kind
from codegen.document.parameters import FORM as FORM
from codegen.document.problems import Note, Problem, Refused, pointer

TOKEN = "token"  # noqa: S105 - the parameter's name, not a secret
ENVELOPE = ("components", "schemas", "Result")

_OPERATION = frozenset(
    {"deprecated", "description", "operationId", "parameters", "requestBody", "responses", "summary", "tags"}
)
_IGNORED = frozenset({"callbacks", "security"})
"""Ignored: the token is a parameter, and the API has no callbacks."""
_PATH = re.compile(r"/api(/(?!\.{1,2}(/|$))[A-Za-z0-9._~-]+){2,}")
_VERSION = re.compile(r"/(v\d+)$")

Where = tuple[str, str]
"""Path and method."""


@dataclass(frozen=True)
class Reading:
    """The readable operations of a document, and the faults of the others."""

    api: Api
    faults: Mapping[Where, tuple[Fault, ...]]
    """Path and method -> faults, of every operation that is not in `api`."""
    notes: tuple[Note, ...]
    files: Mapping[Where, str]

    def problems(self, where: Where) -> Iterator[Problem]:
        """Turn the faults of an operation into problems of its file."""
        file, place = self.files.get(where, MERGED), pointer("paths", *where)
        yield from (Problem(file, f"{place}{fault.pointer}", fault.text) for fault in self.faults[where])


def parse(merged: Merged) -> Api:
    """Parse a document that must be readable as a whole.

    Raises:
        Refused: Lists all faults.
    """
    reading = read(merged)
    problems = [problem for where in reading.faults for problem in reading.problems(where)]
    if not reading.api.envelope:
        problems.append(Problem(MERGED, pointer(*ENVELOPE), "the envelope's schema is missing"))
    if problems:
        raise Refused(problems)
    return reading.api


def read(merged: Merged) -> Reading:
    """Parse the readable part of a document. Its `paths` and the value of each path must be objects."""
    operations: list[Operation] = []
    faults: dict[Where, tuple[Fault, ...]] = {}
    notes: list[Note] = []
    for path, item in merged.document["paths"].items():
        for method, value in item.items():
            operation, record = read_operation(path, method, value)
            if operation is None:
                faults[path, method] = tuple(record.faults)
                continue
            operations.append(operation)
            file, place = merged.files.get((path, method), MERGED), pointer("paths", path, method)
            notes += [Note(remark.text, file, f"{place}{remark.pointer}") for remark in record.remarks]
    notes += _document_notes(merged.document, merged.files)
    api = Api(tuple(sorted(operations, key=lambda one: (one.path, one.method))), envelope_of(merged.document))
    return Reading(api, faults, tuple(notes), merged.files)


def read_operation(path: str, method: str, value: Any) -> tuple[Operation | None, Record]:
    """Parse an operation. Return it, or None if it has a fault, and the record of all errors."""
    record = Record()
    operation = None
    with suppress(Unusable):
        operation = _operation(path, method, Node(value, (), record))
    return (None if record.faults else operation), record


def _operation(path: str, method: str, node: Node) -> Operation:
    value = node.object("the operation")
    parameters.check_keys(node, _OPERATION | _IGNORED)
    if method not in ("get", "post"):
        node.fault(f"method {method.upper()} is not supported; use GET or POST")
    if not _PATH.fullmatch(path):
        raise node.fault("the path must be /api/<platform>/<name>... of A-Z a-z 0-9 - . _ ~, without placeholders")
    place, found = _parameters(node)
    deprecated = node.at("deprecated").flag("`deprecated`") if "deprecated" in node else False
    notes = extensions.read(value)
    return Operation(
        method="GET" if method == "get" else "POST",
        path=path,
        operation_id=node.words("operationId"),
        tag=_tag(node, path),
        title=_title(node, path),
        description=node.words("description"),
        version=_version(node, path),
        deprecated=deprecated,
        place=place,
        parameters=tuple(found),
        platform_name=_own_name(value.get("x-justone-platform")),
        method_name=_own_name(value.get("x-justone-method")),
        family=notes.family,
        recommended=notes.recommended,
        hidden=notes.hidden,
        highlights=notes.highlights,
        aliases=notes.aliases,
        formerly=notes.formerly,
        order=notes.order,
    )


# Facts


def _parameters(node: Node) -> tuple[Place, list[Parameter]]:
    """Read the place of the parameters, and the parameters without the token."""
    listed = node.at("parameters") if "parameters" in node else None
    found = list(parameters.query(listed)) if listed else []
    place: Place = "query"
    if "requestBody" in node:
        place = "form"
        body = node.at("requestBody")
        if listed and listed.value:
            body.fault("a form together with query parameters is not supported; correct it by overlay")
        found += parameters.form(body)
    token = next((one for one in found if one.name == TOKEN), None)
    if not node.record.faults and not (token and token.required and token.kind == "string"):
        node.fault(f"the required string parameter `{TOKEN}` is missing, so its place is unknown; add it by overlay")
    for name, times in Counter(one.name for one in found).items():
        if times > 1:
            node.fault(f"parameter `{name}` is defined twice; remove one by overlay")
    return place, [one for one in found if one.name != TOKEN]


def envelope_of(document: Mapping[str, Any]) -> Object:
    """Return the schema that wraps every answer; empty if it is missing."""
    value: Any = document
    for step in ENVELOPE:
        value = value.get(step) if is_object(value) else None
    return value if is_object(value) else {}


# Documentation


def _tag(node: Node, path: str) -> str:
    tags = node.value.get("tags")
    texts = [tag.strip() for tag in tags if isinstance(tag, str) and tag.strip()] if is_array(tags) else []
    if not is_array(tags) or len(tags) != 1 or len(texts) != 1:
        said = f"{len(tags)} tags" if is_array(tags) else f"`tags` is {kind(tags)}" if tags is not None else "no tag"
        node.remark(f"{said} instead of exactly one; `{texts[0] if texts else path.split('/')[2]}` is used")
    return texts[0] if texts else path.split("/")[2]


def _title(node: Node, path: str) -> str:
    title = node.words("summary")
    if not title:
        title = next(word for word in reversed(path.split("/")) if not re.fullmatch(r"v\d+", word))
        title = title.replace("_", " ").replace("-", " ").capitalize()
        node.remark(f"`summary` is missing or empty, {title!r} is used")
    return title


def _version(node: Node, path: str) -> str | None:
    """The value of `x-api-version`, or else the version at the end of the path."""
    in_path = _VERSION.search(path)
    return node.words("x-api-version") or (in_path[1] if in_path else None)


def _own_name(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _document_notes(document: Mapping[str, Any], files: Mapping[Where, str]) -> Iterator[Note]:
    """Note repeated operationIds, answers that are not JSON, and references that lead nowhere."""
    seen: dict[str, Where] = {}
    for path, item in document["paths"].items():
        for method, node in item.items():
            file, place = files.get((path, method), MERGED), pointer("paths", path, method)
            if not is_object(node):
                continue
            ident = node.get("operationId")
            if isinstance(ident, str) and seen.setdefault(ident, (path, method)) != (path, method):
                yield Note("the operationId is not unique", file, f"{place}/operationId")
            responses = node.get("responses", {})
            if not _answers_json(responses):
                yield Note("an answer is not `application/json`", file, place)
            for reference in references(responses):
                if not _resolves(reference, document):
                    yield Note(f"it refers to #/{'/'.join(reference)}, which does not exist", file, place)


def _resolves(reference: tuple[str, ...], document: Mapping[str, Any]) -> bool:
    place: Any = document
    for step in reference:
        place = place.get(step) if is_object(place) else None
    return place is not None


def _answers_json(responses: object) -> bool:
    """Whether every documented answer with a type is JSON. Old catalogues use `*/*`."""
    for answer in responses.values() if is_object(responses) else ():
        content = answer.get("content") if is_object(answer) else None
        if content is not None and not (is_object(content) and set(content) <= {"application/json"}):
            return False
    return is_object(responses)
