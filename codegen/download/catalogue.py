"""Read the provider's catalogue: every operation it lists and the URL of each definition.

The provider builds a definition's address from the tag, title and version of the operation. Several operations can
share an address. An operation without one is defined by its entry in the catalogue.

    tag "JD.com", summary "Item Detail", x-api-version "v1"  ->  openapi/jdcom/item-detail-v1-en.json

These texts come from the network and become file names, so every name is validated first.
"""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from codegen.document.json_types import SHARED, Object, is_array, is_object
from codegen.document.nodes import kind

PATH = "openapi.json"
Language = Literal["en", "zh"]

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
WITHOUT_ADDRESS = "without-address"
"""Folder below `specs/endpoints` for definitions without an address."""
LONGEST_NAME = 150
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
VERSION = re.compile(r"[A-Za-z0-9]+([.-][A-Za-z0-9]+)*")
SEGMENT = re.compile(r"(?!\.{1,2}$)[\w.~{}:-]+", re.ASCII)


class BadCatalogue(ValueError):
    """The catalogue is unusable; the message says why."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation as the catalogue lists it."""

    method: str
    path: str
    tag: str
    title: str
    version: str | None = None
    deprecated: bool = False
    operation_id: str | None = None
    suffix: str = ""
    """Makes the file name unique when several operations would share it."""
    unaddressed: str = ""
    """Why the address of the definition is unknown; empty if it is known."""

    @property
    def operation(self) -> str:
        """`GET /api/imdb/awards-summary/v1`."""
        return f"{self.method} {self.path}"

    @property
    def folder(self) -> str:
        """The tag as a folder: `jdcom` of `JD.com`."""
        return WITHOUT_ADDRESS if self.unaddressed else slug(self.tag)

    @property
    def name(self) -> str:
        """The file name without language and extension: `awards-summary-v1`."""
        if self.unaddressed:
            return f"{slug(self.path)[:80]}-{digest(self.operation)}"
        return self._named(self.version or self._version_in_path, self.suffix)

    @property
    def file(self) -> str:
        """Path of the definition below `specs/endpoints`."""
        return f"{self.folder}/{self.name}.json"

    def addresses(self, language: Language) -> tuple[str, ...]:
        """Candidate addresses of the definition, relative to the source; empty if the address is unknown.

        Without `x-api-version`, try the version in the path first, then no version.
        """
        if self.unaddressed:
            return ()
        versions = (self.version,) if self.version else tuple(dict.fromkeys((self._version_in_path, None)))
        return tuple(f"openapi/{self.folder}/{self._named(version)}-{language}.json" for version in versions)

    def _named(self, version: str | None, suffix: str = "") -> str:
        parts = (slug(self.title), version, "deprecated" if self.deprecated else None, suffix)
        return "-".join(part for part in parts if part)

    @property
    def _version_in_path(self) -> str | None:
        found = re.search(r"/(v\d+)$", self.path)
        return found[1] if found else None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A part of the catalogue that could not be read, and why."""

    path: str
    operation: str
    reason: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A catalogue as read: its endpoints sorted by file, and the parts that could not be read."""

    endpoints: tuple[Endpoint, ...]
    unreadable: tuple[Unreadable, ...] = field(default=())
    document: Object = field(default_factory=dict[str, Any], compare=False, repr=False)
    """The whole catalogue as received."""

    @property
    def ident(self) -> str:
        """The catalogue's id: the first 12 hex digits of the SHA-256 of its canonical JSON."""
        text = json.dumps(self.document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def entry(self, endpoint: Endpoint) -> Any:
        """The catalogue's own definition of an operation."""
        item = self.document["paths"][endpoint.path]
        return next(node for method, node in item.items() if method.upper() == endpoint.method)

    def definition(self, endpoint: Endpoint) -> Object:
        """Build a one-operation document from the catalogue's entry."""
        shared = {key: self.document[key] for key in ("openapi", "info", "servers") if key in self.document}
        tags = self.document.get("tags")
        own = [tag for tag in tags if is_object(tag) and tag.get("name") == endpoint.tag] if is_array(tags) else []
        paths = {endpoint.path: {endpoint.method.lower(): self.entry(endpoint)}}
        components = self.document.get("components")
        return shared | {"tags": own, "paths": paths} | ({"components": components} if components else {})


def slug(text: str) -> str:
    """Convert a tag or title to the provider's address form; empty if no character survives."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower().replace(".", "")).strip("-")


def read(document: object) -> Catalogue:
    """Read a catalogue: the provider's own or a reduced one.

    Raises:
        BadCatalogue: It is not an object, or it has no paths or no readable operation. Accepting it would delete
            the whole API.
    """
    whole = _whole(document)
    found = [item for path, entry in _paths(whole).items() for item in _operations(path, entry)]
    endpoints = _with_unique_files([item for item in found if isinstance(item, Endpoint)])
    unreadable = [item for item in found if isinstance(item, Unreadable)]
    if not endpoints:
        raise BadCatalogue(f"it has no readable operation{_first(unreadable)}")
    kept = sorted(endpoints, key=lambda one: one.file)
    return Catalogue(tuple(kept), tuple(sorted(unreadable, key=lambda part: part.operation)), whole)


def reduce(listed: Catalogue) -> Object:
    """Drop what the definitions repeat; `read` returns the same endpoints for the result.

    Keep the shared parts. They describe the current download, whatever a single definition says.
    """
    paths: dict[str, Object] = defaultdict(dict)
    for one in sorted(listed.endpoints, key=lambda one: one.operation):
        facts: Object = {"tags": [one.tag]} if one.tag else {}
        facts |= {"summary": one.title} if one.title else {}
        facts |= {"operationId": one.operation_id} if one.operation_id else {}
        facts |= {"x-api-version": one.version} if one.version else {}
        facts |= {"deprecated": True} if one.deprecated else {}
        paths[one.path][one.method.lower()] = facts
    shared = {key: listed.document[key] for key in SHARED if key in listed.document}
    return shared | {"paths": {path: paths[path] for path in sorted(paths)}}


def _whole(document: object) -> Object:
    if not is_object(document):
        raise BadCatalogue(f"it is {kind(document)}, not an object")
    return document


def _paths(document: Object) -> Object:
    paths = document.get("paths")
    if not is_object(paths):
        raise BadCatalogue("it has no object `paths`")
    if not paths:
        raise BadCatalogue("its `paths` are empty")
    return paths


def _operations(path: str, entry: object) -> Iterator[Endpoint | Unreadable]:
    if not is_object(entry):
        yield Unreadable(path, path, f"its entry is {kind(entry)}, not an object")
        return
    methods = {name: value for name, value in entry.items() if name.lower() in METHODS}
    if not methods:
        yield Unreadable(path, path, "it has no method")
    for method, facts in methods.items():
        yield _operation(method.upper(), path, facts)


def _operation(method: str, path: str, facts: object) -> Endpoint | Unreadable:
    try:
        endpoint = _read_endpoint(method, path, facts)
        _check_path(endpoint)
    except ValueError as error:
        return Unreadable(path, f"{method} {path}", str(error))
    return endpoint


def _read_endpoint(method: str, path: str, facts: object) -> Endpoint:
    if not is_object(facts):
        raise ValueError(f"its description is {kind(facts)}, not an object")
    tags = facts.get("tags")
    endpoint = Endpoint(
        method,
        path,
        tag=_text(tags[0] if is_array(tags) and tags else None),
        title=_text(facts.get("summary")),
        version=_text(facts.get("x-api-version")) or None,
        deprecated=_flag(facts.get("deprecated")),
        operation_id=_text(facts.get("operationId")) or None,
    )
    return replace(endpoint, unaddressed=_unaddressed(endpoint))


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _flag(value: object) -> bool:
    if value is None or isinstance(value, bool):
        return value is True
    raise ValueError(f"its `deprecated` is {kind(value)}, neither true nor false")


def _unaddressed(endpoint: Endpoint) -> str:
    """Explain why the address of a definition cannot be built; empty if it can."""
    for what, text in (("tag", endpoint.tag), ("summary", endpoint.title)):
        if not text:
            return f"it has no {what}, so the address of its definition is unknown"
        if not slug(text):
            return f"its {what} {text!r} has no character that a file name can use"
    if endpoint.version is not None and not VERSION.fullmatch(endpoint.version):
        return f"its version {endpoint.version!r} cannot be part of a file name"
    for name in (endpoint.folder, endpoint.name):
        if RESERVED.fullmatch(name):
            return f"{name!r} is a reserved device name on Windows"
        if len(name) > LONGEST_NAME:
            return f"its name {name[:40]}... has {len(name)} characters, more than {LONGEST_NAME}"
    return ""


def _check_path(endpoint: Endpoint) -> None:
    segments = endpoint.path.removeprefix("/").split("/")
    if not endpoint.path.startswith("/") or not all(SEGMENT.fullmatch(segment) for segment in segments):
        raise ValueError("its path is not a plain absolute path")


def _with_unique_files(endpoints: Iterable[Endpoint]) -> list[Endpoint]:
    """Add a suffix to operations whose files would collide, also on a case-insensitive disk."""
    by_file: dict[str, list[Endpoint]] = defaultdict(list)
    for one in endpoints:
        by_file[one.file.lower()].append(one)
    return [one if len(group) == 1 else _with_suffix(one) for group in by_file.values() for one in group]


def _with_suffix(endpoint: Endpoint) -> Endpoint:
    return replace(endpoint, suffix=digest(endpoint.operation))


def digest(operation: str) -> str:
    """Hash an operation to eight hex digits for its file name."""
    return hashlib.sha256(operation.encode()).hexdigest()[:8]


def _first(unreadable: list[Unreadable]) -> str:
    return f"; the first: {unreadable[0].operation}: {unreadable[0].reason}" if unreadable else ""
