"""The public surface: every Python name and everything that callers can see of it. Each run commits a snapshot.

`facts` and `rules` compare two snapshots to find out what an update does to callers.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from codegen.document.json_types import is_array, is_object
from codegen.document.model import Api, Operation, Parameter
from codegen.document.names.naming import Names
from codegen.document.problems import Problem, Refused

FILE = "specs/surface.json"
FORMAT = 1

Scalar = str | int | float | bool | None


@dataclass(frozen=True)
class Keyword:
    """A keyword of a method."""

    wire: str
    type: str
    required: bool
    choices: tuple[str, ...] = ()
    """The documented values, sorted; empty if any value is accepted."""
    default: Scalar = None
    """The service's default, as published: our corrections do not change the service."""


@dataclass(frozen=True)
class Method:
    """A method of a platform."""

    operation: str
    """`GET /api/douyin/search-video/v4`."""
    title: str
    version: str | None = None
    family: str | None = None
    deprecated: bool = False
    hidden: bool = False
    recommended: bool = False
    place: str = "query"
    answer: str | None = None
    """The annotation of `answer.data`; None if it is plain JSON."""
    paging: str | None = None
    """The listing's page style; None if the package cannot walk it."""
    wording: str = ""
    """A short hash of all prose, used to count reworded operations."""
    keywords: Mapping[str, Keyword] = field(default_factory=dict[str, Keyword])

    @property
    def verb(self) -> str:
        return self.operation.partition(" ")[0]

    @property
    def path(self) -> str:
        return self.operation.partition(" ")[2]


@dataclass(frozen=True)
class Envelope:
    """The object that wraps every answer."""

    codes: tuple[str, ...] = ()
    """The documented business codes as text, so that `"0"` and `0` are equal."""
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    """Field -> JSON type."""


@dataclass(frozen=True)
class Surface:
    """Everything that callers can see."""

    methods: Mapping[str, Method]
    """`douyin.search_video_v4` -> method, sorted."""
    catalogue: str | None = None
    """The id of its catalogue; None if the definitions were never downloaded."""
    envelope: Envelope = field(default_factory=Envelope)
    servers: tuple[str, ...] = ()


def surface_of(
    api: Api,
    names: Names,
    answers: Mapping[str, str],
    paging: Mapping[str, str],
    published: Mapping[str, Any],
    catalogue: str | None,
) -> Surface:
    """Build the surface of what a run prints.

    Args:
        api: The operations.
        names: Their Python names.
        answers: `Operation.key` -> annotation of its data, for typed operations only.
        paging: `Operation.key` -> page style, for listings with a rule only.
        published: The merged document before our corrections; it supplies servers and defaults.
        catalogue: The id of the catalogue.
    """
    methods = {
        f"{names.platforms[one.platform]}.{names.methods[one.key]}": _method(
            one,
            names.parameters[one.key],
            _defaults(published, one),
            answers.get(one.key),
            paging.get(one.key),
        )
        for one in api.operations
    }
    return Surface(dict(sorted(methods.items())), catalogue, _envelope(api.envelope), _servers(published))


def _method(
    one: Operation,
    keywords: Mapping[str, str],
    defaults: Mapping[str, Scalar],
    answer: str | None,
    paging: str | None,
) -> Method:
    return Method(
        operation=one.key,
        title=one.title,
        version=one.version,
        family=one.family,
        deprecated=one.deprecated,
        hidden=one.hidden,
        recommended=one.recommended,
        place=one.place,
        answer=answer,
        paging=paging,
        wording=_wording(one),
        keywords={keywords[each.name]: _keyword(each, defaults.get(each.name)) for each in one.parameters},
    )


def _keyword(parameter: Parameter, default: Scalar) -> Keyword:
    choices = tuple(sorted(choice.value for choice in parameter.choices))
    return Keyword(parameter.name, parameter.kind, parameter.required, choices, default)


def _defaults(published: Mapping[str, Any], one: Operation) -> dict[str, Scalar]:
    """Map wire names to published defaults, including those that the parser drops."""
    node = child(published, "paths", one.path, one.method.lower())
    parameters = child(node, "parameters")
    found = [
        (child(entry, "name"), child(entry, "schema", "default"))
        for entry in (parameters if is_array(parameters) else [])
    ]
    content = child(node, "requestBody", "content")
    for body in content.values() if is_object(content) else ():
        properties = child(body, "schema", "properties")
        found += [
            (name, child(entry, "default")) for name, entry in (properties if is_object(properties) else {}).items()
        ]
    return {name: value for name, value in found if isinstance(name, str) and _is_scalar(value)}


def _is_scalar(value: object) -> bool:
    """Whether the value is text, a boolean or a finite number; NaN never equals itself."""
    return isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))


def child(node: object, *steps: str) -> Any:
    """Follow keys from a node; None if one is missing."""
    for step in steps:
        node = node.get(step) if is_object(node) else None
    return node


def _wording(one: Operation) -> str:
    parameters = [
        [parameter.name, parameter.description, [[choice.value, choice.meaning] for choice in parameter.choices]]
        for parameter in sorted(one.parameters, key=lambda parameter: parameter.name)
    ]
    highlights = [[highlight.kind, highlight.text] for highlight in one.highlights]
    prose = json.dumps([one.tag, one.title, one.description, parameters, highlights])
    return hashlib.sha256(prose.encode()).hexdigest()[:12]


def _envelope(schema: Mapping[str, Any]) -> Envelope:
    properties = schema.get("properties")
    if not is_object(properties):
        return Envelope()
    codes = child(properties, "code", "enum")
    fields = {name: _json_type(node) for name, node in sorted(properties.items())}
    return Envelope(tuple(sorted(map(str, codes), key=_numeric)) if is_array(codes) else (), fields)


def _numeric(code: str) -> tuple[int, str]:
    return (int(code) if code.isdecimal() else -1, code)


def _json_type(node: object) -> str:
    """Print the JSON type of a schema: `string`, `null|string`, or `any` if it is open."""
    kind = child(node, "type")
    kinds = [kind] if isinstance(kind, str) else kind if is_array(kind) else []
    return "|".join(sorted(map(str, kinds))) or "any"


def _servers(document: Mapping[str, Any]) -> tuple[str, ...]:
    servers = child(document, "servers")
    urls = [child(server, "url") for server in servers] if is_array(servers) else []
    return tuple(url for url in urls if isinstance(url, str))


def dump(surface: Surface) -> bytes:
    """Serialize `specs/surface.json`."""
    document = {
        "format": FORMAT,
        "catalogue": surface.catalogue,
        "envelope": asdict(surface.envelope),
        "servers": surface.servers,
        "operations": {name: asdict(method) for name, method in sorted(surface.methods.items())},
    }
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def read(root: Path) -> Surface | None:
    """Read the committed snapshot; None before the first run.

    Raises:
        Refused: The file is damaged.
    """
    try:
        return load((root / FILE).read_bytes())
    except FileNotFoundError:
        return None


def load(content: bytes) -> Surface:
    """Parse a snapshot.

    Raises:
        Refused: It is damaged or has another format.
    """
    try:
        document = json.loads(content)
        if document["format"] != FORMAT:
            raise ValueError(f"format {document['format']!r} is unknown")
        methods = {name: _loaded(entry) for name, entry in document["operations"].items()}
        envelope = Envelope(tuple(document["envelope"]["codes"]), document["envelope"]["fields"])
        return Surface(methods, document["catalogue"], envelope, tuple(document["servers"]))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        advice = "restore it from git, or delete it to start a new snapshot"
        raise Refused([Problem(FILE, "", f"cannot be read ({error!r}); {advice}")]) from error


def _loaded(entry: Mapping[str, Any]) -> Method:
    keywords = {name: _loaded_keyword(fields) for name, fields in entry["keywords"].items()}
    fields: dict[str, Any] = {**entry, "keywords": keywords}
    return Method(**fields)


def _loaded_keyword(entry: Mapping[str, Any]) -> Keyword:
    fields: dict[str, Any] = {**entry, "choices": tuple(entry["choices"])}
    return Keyword(**fields)
