"""The public surface: every Python name with what a caller can see of it. One snapshot is committed per run.

Two snapshots are compared to learn what an update does to callers; see `facts` and `rules`.
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
    """One keyword of a method."""

    wire: str
    type: str
    required: bool
    choices: tuple[str, ...] = ()
    """The documented values, sorted; empty where any value is taken."""
    default: Scalar = None
    """What the service takes when the keyword is left out, as published: no correction of ours changes the service."""


@dataclass(frozen=True)
class Method:
    """One method of a platform."""

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
    """The annotation of `answer.data`; None where it comes as plain JSON."""
    paging: str | None = None
    """How the listing pages; None where the package cannot walk it."""
    wording: str = ""
    """A short digest of all prose, to count what was only reworded."""
    keywords: Mapping[str, Keyword] = field(default_factory=dict[str, Keyword])

    @property
    def verb(self) -> str:
        return self.operation.partition(" ")[0]

    @property
    def path(self) -> str:
        return self.operation.partition(" ")[2]


@dataclass(frozen=True)
class Envelope:
    """What every answer is wrapped in."""

    codes: tuple[str, ...] = ()
    """The documented business codes as text, so that `"0"` and `0` are the same code."""
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    """Field -> JSON type."""


@dataclass(frozen=True)
class Surface:
    """Everything a caller can see."""

    methods: Mapping[str, Method]
    """`douyin.search_video_v4` -> method, sorted."""
    catalogue: str | None = None
    """The id of the catalogue it was made from; None for definitions that were never downloaded."""
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
    """The surface of what a run prints.

    Args:
        answers: `Operation.key` -> annotation of its data, for typed operations only.
        paging: `Operation.key` -> how it pages, for listings with a rule only.
        published: The merged document before our corrections, for its servers and defaults.
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
    """Wire name -> default. The parser drops doubtful ones, and these change too."""
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
    """Text, a number that JSON has (not NaN, which equals nothing), true or false."""
    return isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))


def child(node: object, *steps: str) -> Any:
    """What `steps` lead to below `node`; None where there is nothing."""
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
    """`string`, `null|string`, or `any` where the schema leaves it open."""
    kind = child(node, "type")
    kinds = [kind] if isinstance(kind, str) else kind if is_array(kind) else []
    return "|".join(sorted(map(str, kinds))) or "any"


def _servers(document: Mapping[str, Any]) -> tuple[str, ...]:
    servers = child(document, "servers")
    urls = [child(server, "url") for server in servers] if is_array(servers) else []
    return tuple(url for url in urls if isinstance(url, str))


def dump(surface: Surface) -> bytes:
    """The bytes of `specs/surface.json`."""
    document = {
        "format": FORMAT,
        "catalogue": surface.catalogue,
        "envelope": asdict(surface.envelope),
        "servers": surface.servers,
        "operations": {name: asdict(method) for name, method in sorted(surface.methods.items())},
    }
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def read(root: Path) -> Surface | None:
    """The committed snapshot; None before the first run.

    Raises:
        Refused: The file is damaged.
    """
    try:
        return load((root / FILE).read_bytes())
    except FileNotFoundError:
        return None


def load(content: bytes) -> Surface:
    """The snapshot in `content`.

    Raises:
        Refused: It is damaged, or of another format.
    """
    try:
        document = json.loads(content)
        if document["format"] != FORMAT:
            raise ValueError(f"format {document['format']!r} is unknown")
        methods = {name: _loaded(entry) for name, entry in document["operations"].items()}
        envelope = Envelope(tuple(document["envelope"]["codes"]), document["envelope"]["fields"])
        return Surface(methods, document["catalogue"], envelope, tuple(document["servers"]))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        advice = "take it back from git, or delete it to start a new snapshot"
        raise Refused([Problem(FILE, "", f"cannot be read ({error!r}); {advice}")]) from error


def _loaded(entry: Mapping[str, Any]) -> Method:
    keywords = {name: _loaded_keyword(fields) for name, fields in entry["keywords"].items()}
    fields: dict[str, Any] = {**entry, "keywords": keywords}
    return Method(**fields)


def _loaded_keyword(entry: Mapping[str, Any]) -> Keyword:
    fields: dict[str, Any] = {**entry, "choices": tuple(entry["choices"])}
    return Keyword(**fields)
