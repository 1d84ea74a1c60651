"""The provider's catalogue -> what it promises: each operation, and where its definition stands.

The rule that turns a tag and a title into an address is the provider's own (read off all 371 of November 2026).
What comes from the network becomes the name of a file here, so every name is checked before anybody uses it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from codegen.documents import Object, is_array, is_object

PATH = "openapi.json"
Language = Literal["en", "zh"]

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
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

    @property
    def operation(self) -> str:
        """`GET /api/imdb/awards-summary/v1`."""
        return f"{self.method} {self.path}"

    @property
    def folder(self) -> str:
        """The tag as a folder: `jdcom` of `JD.com`."""
        return slug(self.tag)

    @property
    def name(self) -> str:
        """The endpoint without language and ending: `awards-summary-v1`."""
        parts = (slug(self.title), self.version, "deprecated" if self.deprecated else None)
        return "-".join(part for part in parts if part)

    @property
    def file(self) -> str:
        """Where the definition is kept, below `specs/endpoints`."""
        return f"{self.folder}/{self.name}.json"

    def address(self, language: Language) -> str:
        """Where the definition is published, below the source."""
        return f"openapi/{self.folder}/{self.name}-{language}.json"


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


def slug(text: str) -> str:
    """A tag or title as the provider writes it in addresses; empty where nothing of it remains."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower().replace(".", "")).strip("-")


def read(document: object) -> Catalogue:
    """Read a catalogue, the provider's own or a reduced one.

    Raises:
        BadCatalogue: No object, no paths, or not one readable operation: taking that at its word would mean
            that the whole API is gone.
    """
    paths = _paths(document)
    found = [item for path, entry in paths.items() for item in _operations(path, entry)]
    promises = [item for item in found if isinstance(item, Promise)]
    clashes = list(_clashes(promises))
    refused = {doubt.operation for doubt in clashes}
    kept = sorted((one for one in promises if one.operation not in refused), key=lambda one: one.file)
    doubts = [item for item in found if isinstance(item, Doubt)] + clashes
    if not kept:
        raise BadCatalogue(f"it holds no operation that can be read{_first(doubts)}")
    return Catalogue(tuple(kept), tuple(sorted(doubts, key=lambda doubt: doubt.operation)))


def reduce(promises: Iterable[Promise]) -> Object:
    """The catalogue without what the definitions repeat: `read` of it gives the same promises."""
    paths: dict[str, Object] = defaultdict(dict)
    for one in sorted(promises, key=lambda one: one.operation):
        facts: Object = {"tags": [one.tag], "summary": one.title}
        facts |= {"operationId": one.operation_id} if one.operation_id else {}
        facts |= {"x-api-version": one.version} if one.version else {}
        facts |= {"deprecated": True} if one.deprecated else {}
        paths[one.path][one.method.lower()] = facts
    return {"paths": {path: paths[path] for path in sorted(paths)}}


def _paths(document: object) -> Object:
    if not is_object(document):
        raise BadCatalogue(f"it is {_kind(document)}, not an object")
    paths = document.get("paths")
    if not is_object(paths):
        raise BadCatalogue("it has no object `paths`")
    if not paths:
        raise BadCatalogue("its `paths` are empty")
    return paths


def _operations(path: str, entry: object) -> Iterator[Promise | Doubt]:
    if not is_object(entry):
        yield Doubt(path, path, f"its entry is {_kind(entry)}, not an object")
        return
    methods = {name: value for name, value in entry.items() if name.lower() in METHODS}
    if not methods:
        yield Doubt(path, path, "it has no method")
    for method, facts in methods.items():
        yield _operation(method.upper(), path, facts)


def _operation(method: str, path: str, facts: object) -> Promise | Doubt:
    try:
        promise = _promise(method, path, facts)
        _check_names(promise)
    except ValueError as error:
        return Doubt(path, f"{method} {path}", str(error))
    return promise


def _promise(method: str, path: str, facts: object) -> Promise:
    if not is_object(facts):
        raise ValueError(f"its description is {_kind(facts)}, not an object")
    tags = facts.get("tags")
    if not is_array(tags) or not tags:
        raise ValueError("it has no tag, so the address of its definition is unknown")
    return Promise(
        method,
        path,
        tag=_text(tags[0], "tag"),
        title=_text(facts.get("summary"), "summary"),
        version=_optional(facts.get("x-api-version"), "x-api-version"),
        deprecated=_flag(facts.get("deprecated")),
        operation_id=_optional(facts.get("operationId"), "operationId"),
    )


def _text(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"it has no {what}, so the address of its definition is unknown")
    return value


def _optional(value: object, what: str) -> str | None:
    return None if value is None else _text(value, what)


def _flag(value: object) -> bool:
    if value is None or isinstance(value, bool):
        return value is True
    raise ValueError(f"its `deprecated` is {_kind(value)}, neither true nor false")


def _check_names(promise: Promise) -> None:
    segments = promise.path.removeprefix("/").split("/")
    if not promise.path.startswith("/") or not all(SEGMENT.fullmatch(segment) for segment in segments):
        raise ValueError("its path is no plain path below the host")
    for what, text in (("tag", promise.tag), ("summary", promise.title)):
        if not slug(text):
            raise ValueError(f"its {what} {text!r} leaves nothing for a file name")
    if promise.version is not None and not VERSION.fullmatch(promise.version):
        raise ValueError(f"its version {promise.version!r} cannot be part of a file name")
    for name in (promise.folder, promise.name):
        if RESERVED.fullmatch(name):
            raise ValueError(f"{name!r} is the name of a device on Windows, not of a file")
        if len(name) > LONGEST_NAME:
            raise ValueError(f"its name {name[:40]}... has {len(name)} characters, more than {LONGEST_NAME}")


def _clashes(promises: Iterable[Promise]) -> Iterator[Doubt]:
    """Operations whose files would be one file, at least on a disk that ignores case; the names are plain ASCII."""
    by_file: dict[str, list[Promise]] = defaultdict(list)
    for one in promises:
        by_file[one.file.lower()].append(one)
    for group in by_file.values():
        for one in group if len(group) > 1 else ():
            others = ", ".join(other.operation for other in group if other is not one)
            yield Doubt(one.path, one.operation, f"its file {one.file} would also be that of {others}")


def _first(doubts: list[Doubt]) -> str:
    return f"; the first: {doubts[0].operation}: {doubts[0].reason}" if doubts else ""


def _kind(value: object) -> str:
    for kind, name in ((dict, "an object"), (list, "a list"), (str, "a text"), (bool, "a truth value")):
        if isinstance(value, kind):
            return name
    return "null" if value is None else "a number"
