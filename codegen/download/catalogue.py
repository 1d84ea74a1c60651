"""The provider's catalogue -> what it promises: each operation, and where its definition stands.

The rule that turns a tag and a title into an address is the provider's own. Several operations can have one address,
and some have none: the catalogue's own entry is their definition.
What comes from the network becomes the name of a file here, so every name is checked before anybody uses it.
"""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from codegen.document.json_types import Object, is_array, is_object
from codegen.document.nodes import kind

PATH = "openapi.json"
Language = Literal["en", "zh"]

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
SHARED = ("openapi", "info", "servers", "tags", "components")
"""The parts of a document that are no operation."""
WITHOUT_ADDRESS = "without-address"
"""The folder of definitions that have none of their own, below `specs/endpoints`."""
LONGEST_NAME = 150
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
VERSION = re.compile(r"[A-Za-z0-9]+([.-][A-Za-z0-9]+)*")
SEGMENT = re.compile(r"(?!\.{1,2}$)[\w.~{}:-]+", re.ASCII)


class BadCatalogue(ValueError):
    """A catalogue from which nothing can be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Promise:
    """One operation as the catalogue lists it."""

    method: str
    path: str
    tag: str
    title: str
    version: str | None = None
    deprecated: bool = False
    operation_id: str | None = None
    mark: str = ""
    """Tells its file from those of other operations that would have the same."""
    unaddressed: str = ""
    """Why nobody knows where its definition is published; empty where that is known."""

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
        """The endpoint without language and ending: `awards-summary-v1`."""
        if self.unaddressed:
            return f"{slug(self.path)[:80]}-{digest(self.operation)}"
        return self._named(self.version or self._version_in_path, self.mark)

    @property
    def file(self) -> str:
        """Where the definition is kept, below `specs/endpoints`."""
        return f"{self.folder}/{self.name}.json"

    def addresses(self, language: Language) -> tuple[str, ...]:
        """Where the definition may be published, below the source; none where nobody can know.

        Without `x-api-version` the version in the path comes first, then none.
        """
        if self.unaddressed:
            return ()
        versions = (self.version,) if self.version else tuple(dict.fromkeys((self._version_in_path, None)))
        return tuple(f"openapi/{self.folder}/{self._named(version)}-{language}.json" for version in versions)

    def _named(self, version: str | None, mark: str = "") -> str:
        parts = (slug(self.title), version, "deprecated" if self.deprecated else None, mark)
        return "-".join(part for part in parts if part)

    @property
    def _version_in_path(self) -> str | None:
        found = re.search(r"/(v\d+)$", self.path)
        return found[1] if found else None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A part of the catalogue that was not taken, and why."""

    path: str
    operation: str
    reason: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What was read: promises sorted by file, and what could not be read."""

    promises: tuple[Promise, ...]
    doubts: tuple[Doubt, ...] = field(default=())
    document: Object = field(default_factory=dict[str, Any], compare=False, repr=False)
    """The whole catalogue as it was read."""

    @property
    def ident(self) -> str:
        """Names the catalogue: the first 12 digits of the SHA-256 of its canonical JSON."""
        text = json.dumps(self.document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def entry(self, promise: Promise) -> Any:
        """The catalogue's own definition of an operation."""
        item = self.document["paths"][promise.path]
        return next(node for method, node in item.items() if method.upper() == promise.method)

    def definition(self, promise: Promise) -> Object:
        """A document of one operation, made of the catalogue's entry."""
        shared = {key: self.document[key] for key in ("openapi", "info", "servers") if key in self.document}
        tags = self.document.get("tags")
        own = [tag for tag in tags if is_object(tag) and tag.get("name") == promise.tag] if is_array(tags) else []
        paths = {promise.path: {promise.method.lower(): self.entry(promise)}}
        components = self.document.get("components")
        return shared | {"tags": own, "paths": paths} | ({"components": components} if components else {})


def slug(text: str) -> str:
    """A tag or title as the provider writes it in addresses; empty where nothing of it remains."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower().replace(".", "")).strip("-")


def read(document: object) -> Catalogue:
    """Read a catalogue, the provider's own or a reduced one.

    Raises:
        BadCatalogue: No object, no paths, or not one readable operation: taking that at its word would mean
            that the whole API is gone.
    """
    whole = _whole(document)
    found = [item for path, entry in _paths(whole).items() for item in _operations(path, entry)]
    promises = _told_apart([item for item in found if isinstance(item, Promise)])
    doubts = [item for item in found if isinstance(item, Doubt)]
    if not promises:
        raise BadCatalogue(f"it holds no operation that can be read{_first(doubts)}")
    kept = sorted(promises, key=lambda one: one.file)
    return Catalogue(tuple(kept), tuple(sorted(doubts, key=lambda doubt: doubt.operation)), whole)


def reduce(listed: Catalogue) -> Object:
    """The catalogue without what the definitions repeat: `read` of it gives the same promises.

    The shared parts stay: they are those of the current download, whatever a definition says.
    """
    paths: dict[str, Object] = defaultdict(dict)
    for one in sorted(listed.promises, key=lambda one: one.operation):
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


def _operations(path: str, entry: object) -> Iterator[Promise | Doubt]:
    if not is_object(entry):
        yield Doubt(path, path, f"its entry is {kind(entry)}, not an object")
        return
    methods = {name: value for name, value in entry.items() if name.lower() in METHODS}
    if not methods:
        yield Doubt(path, path, "it has no method")
    for method, facts in methods.items():
        yield _operation(method.upper(), path, facts)


def _operation(method: str, path: str, facts: object) -> Promise | Doubt:
    try:
        promise = _promise(method, path, facts)
        _check_path(promise)
    except ValueError as error:
        return Doubt(path, f"{method} {path}", str(error))
    return promise


def _promise(method: str, path: str, facts: object) -> Promise:
    if not is_object(facts):
        raise ValueError(f"its description is {kind(facts)}, not an object")
    tags = facts.get("tags")
    promise = Promise(
        method,
        path,
        tag=_text(tags[0] if is_array(tags) and tags else None),
        title=_text(facts.get("summary")),
        version=_text(facts.get("x-api-version")) or None,
        deprecated=_flag(facts.get("deprecated")),
        operation_id=_text(facts.get("operationId")) or None,
    )
    return replace(promise, unaddressed=_unaddressed(promise))


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _flag(value: object) -> bool:
    if value is None or isinstance(value, bool):
        return value is True
    raise ValueError(f"its `deprecated` is {kind(value)}, neither true nor false")


def _unaddressed(promise: Promise) -> str:
    """Why the address of a definition cannot be made; empty where it can."""
    for what, text in (("tag", promise.tag), ("summary", promise.title)):
        if not text:
            return f"it has no {what}, so the address of its definition is unknown"
        if not slug(text):
            return f"its {what} {text!r} leaves nothing for a file name"
    if promise.version is not None and not VERSION.fullmatch(promise.version):
        return f"its version {promise.version!r} cannot be part of a file name"
    for name in (promise.folder, promise.name):
        if RESERVED.fullmatch(name):
            return f"{name!r} is the name of a device on Windows, not of a file"
        if len(name) > LONGEST_NAME:
            return f"its name {name[:40]}... has {len(name)} characters, more than {LONGEST_NAME}"
    return ""


def _check_path(promise: Promise) -> None:
    segments = promise.path.removeprefix("/").split("/")
    if not promise.path.startswith("/") or not all(SEGMENT.fullmatch(segment) for segment in segments):
        raise ValueError("its path is no plain path below the host")


def _told_apart(promises: Iterable[Promise]) -> list[Promise]:
    """Mark operations whose files would be one file, at least on a disk that ignores case."""
    by_file: dict[str, list[Promise]] = defaultdict(list)
    for one in promises:
        by_file[one.file.lower()].append(one)
    return [one if len(group) == 1 else _marked(one) for group in by_file.values() for one in group]


def _marked(promise: Promise) -> Promise:
    return replace(promise, mark=digest(promise.operation))


def digest(operation: str) -> str:
    """Eight digits that stand for an operation in the name of a file."""
    return hashlib.sha256(operation.encode()).hexdigest()[:8]


def _first(doubts: list[Doubt]) -> str:
    return f"; the first: {doubts[0].operation}: {doubts[0].reason}" if doubts else ""
