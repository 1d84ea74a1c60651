"""Merge many small documents into one. Operations come from the documents, shared parts from the current catalogue.

If documents disagree on a shared part, the current catalogue decides, or else the majority. An unreadable document
affects its own operation only.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.document.json_reading import NotAccepted, read_json
from codegen.document.json_types import SHARED, Object, is_array, is_object
from codegen.document.nodes import kind
from codegen.document.problems import Note, Problem, Refused, pointer

MERGED = "specs/openapi.json"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_KNOWN = {*SHARED, "paths"}
_PROSE = {"summary", "description"}
"""Keys that a path may have besides its methods and that do not affect requests."""

Where = tuple[str, str]
"""Path and method."""
Part = tuple[str, ...]
"""The place of a shared part: `("components", "schemas", "Result")`."""


@dataclass(frozen=True)
class Merged:
    """The whole API as one document, and the file of each operation."""

    document: dict[str, Any]
    files: Mapping[Where, str]
    broken: Mapping[Where, Problem] = field(default_factory=dict[Where, Problem])
    """Operations with an unreadable document; they are not in `document`."""
    notes: tuple[Note, ...] = ()


def read(folder: Path, root: Path, owners: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Read every JSON document below `folder`, sorted by its path below `root`. A `Problem` replaces an unreadable one.

    Args:
        folder: Where the definitions are.
        root: The folder that the names of files are relative to.
        owners: File below `folder` -> the operation it defines. Other files are skipped.

    Raises:
        Refused: An unreadable file belongs to no known operation, or the folder has no files.
    """
    documents: dict[str, Any] = {}
    unknown: list[Problem] = []
    for path in sorted(folder.rglob("*.json")) if owners is None else [folder / name for name in sorted(owners)]:
        name = path.relative_to(root).as_posix()
        try:
            documents[name] = read_json(path.read_bytes())
        except (NotAccepted, OSError) as error:
            reason = "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read: {error}"
            documents[name] = Problem(name, "", f"{reason}; restore it from git or `make download`")
            unknown += [documents[name]] if owners is None else []
    if not documents:
        name = folder.relative_to(root).as_posix()
        unknown.append(Problem(name, "", "holds no definitions; run `make download` first"))
    if unknown:
        raise Refused(unknown)
    return documents


def merge(
    documents: Mapping[str, Any], shared: Mapping[str, Any] | None = None, owners: Mapping[str, str] | None = None
) -> Merged:
    """Merge all operations into one document, sorted by path and method.

    Args:
        documents: File -> document, or the `Problem` of reading it.
        shared: The shared parts of the current catalogue. Missing parts come from the documents.
        owners: File -> the operation it defines, such as `GET /path`.

    Raises:
        Refused: An unreadable document belongs to no known operation.
    """
    merger = _Merger(shared or {}, owners or {})
    for name, document in documents.items():
        merger.add(name, document)
    if merger.unattributed:
        raise Refused(merger.unattributed)
    return merger.result()


class _Merger:
    def __init__(self, shared: Mapping[str, Any], owners: Mapping[str, str]) -> None:
        self.unattributed: list[Problem] = []
        self._owners = owners
        self._current = dict(_parts(shared))
        self._variants: dict[Part, list[_Variant]] = {}
        self._files: dict[Where, str] = {}
        self._paths: dict[str, dict[str, Any]] = {}
        self._broken: dict[Where, Problem] = {}
        self._notes: list[Note] = []

    def add(self, file: str, document: Any) -> None:
        if isinstance(document, Problem):
            self._mark_broken(file, document)
        elif not is_object(document) or not str(document.get("openapi", "")).startswith("3."):
            self._mark_broken(file, Problem(file, "", "is not an OpenAPI 3 document"))
        elif not is_object(document.get("paths")):
            self._mark_broken(file, Problem(file, "", "`paths` is missing or not an object"))
        else:
            self._notes += [
                Note(f"`{key}` is not read by the press", file, pointer(key))
                for key in sorted(document.keys() - _KNOWN)
                if not key.startswith("x-")
            ]
            for part, value in _parts(document):
                self._share(part, file, value)
            for path, item in document["paths"].items():
                self._path(file, path, item)
            self._check_owner(file)

    def _mark_broken(self, file: str, problem: Problem) -> None:
        method, _, path = self._owners.get(file, "").partition(" ")
        if path:
            self._broken.setdefault((path, method.lower()), problem)
        else:
            self.unattributed.append(problem)

    def _check_owner(self, file: str) -> None:
        """Mark a document as broken if it does not define its own operation."""
        method, _, path = self._owners.get(file, "").partition(" ")
        if path and self._files.get((path, method.lower())) is None:
            self._mark_broken(file, Problem(file, pointer("paths"), f"does not define {method} {path}"))

    def _share(self, part: Part, file: str, value: Any) -> None:
        variants = self._variants.setdefault(part, [])
        for variant in variants:
            if variant.value == value:
                variant.times += 1
                return
        variants.append(_Variant(value, file))

    def _path(self, file: str, path: str, item: Any) -> None:
        if not is_object(item):
            self._mark_broken(file, Problem(file, pointer("paths", path), f"is {kind(item)}, not an object"))
            return
        odd = next((key for key in item if not key.startswith("x-") and key not in {*METHODS, *_PROSE}), None)
        for method in METHODS:
            if method not in item:
                continue
            first = self._files.setdefault((path, method), file)
            if odd is not None:
                text = f"`{odd}` beside the methods is not read by the press; correct it by overlay"
                self._broken[path, method] = Problem(file, pointer("paths", path, odd), text)
            elif first != file:
                text = f"{first} defines the operation too; this definition is ignored"
                self._notes.append(Note(text, file, pointer("paths", path, method)))
            else:
                self._paths.setdefault(path, {})[method] = item[method]

    def result(self) -> Merged:
        parts = {part: self._chosen(part, variants) for part, variants in self._variants.items()}
        if self._current:
            parts = {**self._current} | {part: parts[part] for part in self._referenced(parts)}
        document: dict[str, Any] = {key: parts[key,] for key in ("openapi", "info", "servers") if (key,) in parts}
        document["tags"] = [value for part, value in sorted(parts.items(), key=_place) if part[0] == "tags"]
        document["paths"] = {path: dict(sorted(item.items())) for path, item in sorted(self._paths.items())}
        components: dict[str, dict[str, Any]] = {}
        document["components"] = components
        for part, value in sorted(parts.items(), key=_place):
            if part[0] == "components":
                components.setdefault(part[1], {})[part[2]] = value
        return Merged(document, dict(sorted(self._files.items())), self._broken, tuple(self._notes))

    def _chosen(self, part: Part, variants: list[_Variant]) -> Any:
        """Choose the value of the current catalogue, or else of most documents; add notes for the others."""
        best = max(variants, key=lambda variant: variant.times)
        value = self._current.get(part, best.value)
        for variant in variants:
            if variant.value != value:
                text = f"differs from {'the catalogue' if part in self._current else best.file}"
                more = f" in {variant.times} documents" if variant.times > 1 else ""
                self._notes.append(Note(f"{text}{more}; the other value is used", variant.file, pointer(*part)))
        return value

    def _referenced(self, parts: dict[Part, Any]) -> Iterator[Part]:
        """Yield components that an operation needs and the current catalogue lacks."""
        missing = {part for part in parts if part[0] == "components" and part not in self._current}
        known = {**parts, **self._current}
        wanted = list(references(self._paths)) if missing else []
        seen: set[Part] = set()
        while wanted:
            part = wanted.pop()
            if part in seen or part not in known:
                continue
            seen.add(part)
            wanted += references(known[part])
            if part in missing:
                yield part


@dataclass
class _Variant:
    """One of several values of a shared part."""

    value: Any
    file: str
    times: int = 1


def _parts(document: Mapping[str, Any]) -> Iterator[tuple[Part, Any]]:
    """Yield the shared parts of a document, each with its place. Malformed parts are skipped."""
    for key in ("openapi", "info", "servers"):
        if key in document:
            yield (key,), document[key]
    tags = document.get("tags")
    for tag in tags if is_array(tags) else ():
        if is_object(tag) and isinstance(tag.get("name"), str):
            yield ("tags", tag["name"]), tag
    components = document.get("components")
    for section, entries in components.items() if is_object(components) else ():
        for name, value in entries.items() if is_object(entries) else ():
            yield ("components", section, name), value


def references(value: Any) -> Iterator[Part]:
    """Yield the place of every `$ref` inside a value."""
    if is_object(value):
        for key, inner in value.items():
            if key == "$ref" and isinstance(inner, str):
                yield tuple(step.replace("~1", "/").replace("~0", "~") for step in inner.removeprefix("#/").split("/"))
            else:
                yield from references(inner)
    elif is_array(value):
        for inner in value:
            yield from references(inner)


def _place(part: tuple[Part, Any]) -> Part:
    return part[0]


def shared_parts(document: Mapping[str, Any]) -> Object:
    """Extract the shared parts of a document, as `merge` expects them."""
    return {key: document[key] for key in SHARED if key in document}


def dump(document: Mapping[str, Any]) -> bytes:
    """Serialize `specs/openapi.json`: one space of indent, text unescaped, a newline at the end."""
    return (json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()
