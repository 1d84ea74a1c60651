"""Many small documents -> one. Nothing is guessed: what two documents say differently is a problem."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.documents import is_object
from codegen.problem import Problem, Refused, pointer

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_KNOWN = {"openapi", "info", "servers", "tags", "paths", "components"}


@dataclass(frozen=True)
class Merged:
    """The whole API as one document, and which file each operation came from."""

    document: dict[str, Any]
    files: Mapping[tuple[str, str], str]
    """(path, method) -> file."""


def read(folder: Path, root: Path) -> dict[str, Any]:
    """Every JSON document below `folder`, by its path below `root`, sorted.

    Raises:
        Refused: Where a file is no JSON object, or there is no file at all.
    """
    documents: dict[str, Any] = {}
    problems: list[Problem] = []
    for path in sorted(folder.rglob("*.json")):
        name = path.relative_to(root).as_posix()
        try:
            documents[name] = json.loads(path.read_bytes())
        except ValueError as error:
            problems.append(Problem(name, "", f"is not JSON ({error}); take it back from git or `make download`"))
    if not documents and not problems:
        name = folder.relative_to(root).as_posix()
        problems.append(Problem(name, "", "holds no definitions; run `make download` first"))
    if problems:
        raise Refused(problems)
    return documents


def merge(documents: Mapping[str, Any]) -> Merged:
    """One document of all operations, sorted by path and method.

    Raises:
        Refused: Lists every conflict: components, servers or versions that differ, an operation or an
            operationId that stands twice, a document that is no OpenAPI 3 object.
    """
    merger = _Merger()
    for name, document in documents.items():
        merger.add(name, document)
    if merger.problems:
        raise Refused(merger.problems, so_far=merger.result())
    return merger.result()


class _Merger:
    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.files: dict[tuple[str, str], str] = {}
        self._paths: dict[str, dict[str, Any]] = {}
        self._shared: dict[tuple[str, ...], tuple[str, Any]] = {}
        self._tags: dict[str, tuple[str, Any]] = {}
        self._ids: dict[str, str] = {}

    def add(self, file: str, document: Any) -> None:
        if not is_object(document) or not str(document.get("openapi", "")).startswith("3."):
            self.problems.append(Problem(file, "", "is no OpenAPI 3 document"))
            return
        for key in ("openapi", "info", "servers"):
            if key in document:
                self._share(file, (key,), document[key])
        for section, entries in document.get("components", {}).items():
            for name, value in entries.items():
                self._share(file, ("components", section, name), value)
        for tag in document.get("tags", []):
            self._tag(file, tag)
        for key in document.keys() - _KNOWN:
            if not key.startswith("x-"):
                self.problems.append(
                    Problem(file, pointer(key), f"`{key}` is not read by the press; teach codegen/merge.py")
                )
        for path, item in document.get("paths", {}).items():
            self._path(file, path, item)

    def _share(self, file: str, steps: tuple[str, ...], value: Any) -> None:
        first, known = self._shared.setdefault(steps, (file, value))
        if known != value:
            self.problems.append(Problem(file, pointer(*steps), f"differs from the one in {first}"))

    def _tag(self, file: str, tag: Mapping[str, Any]) -> None:
        first, known = self._tags.setdefault(tag["name"], (file, tag))
        if known != tag:
            self.problems.append(Problem(file, pointer("tags"), f"tag {tag['name']!r} differs from the one in {first}"))

    def _path(self, file: str, path: str, item: Mapping[str, Any]) -> None:
        for method, operation in item.items():
            if method not in METHODS:
                where = pointer("paths", path, method)
                self.problems.append(Problem(file, where, f"`{method}` beside the methods is not read by the press"))
                continue
            self._operation(file, path, method, operation)

    def _operation(self, file: str, path: str, method: str, operation: Mapping[str, Any]) -> None:
        where = pointer("paths", path, method)
        first = self.files.setdefault((path, method), file)
        if first != file:
            self.problems.append(Problem(file, where, f"the operation stands in {first} too"))
            return
        ident = operation.get("operationId")
        if ident is not None and self._ids.setdefault(ident, f"{method.upper()} {path}") != f"{method.upper()} {path}":
            self.problems.append(Problem(file, f"{where}/operationId", f"{ident!r} is taken by {self._ids[ident]}"))
        self._paths.setdefault(path, {})[method] = operation

    def result(self) -> Merged:
        document: dict[str, Any] = {
            key: self._shared[key,][1] for key in ("openapi", "info", "servers") if (key,) in self._shared
        }
        document["tags"] = [tag for _, (_, tag) in sorted(self._tags.items())]
        document["paths"] = {path: dict(sorted(item.items())) for path, item in sorted(self._paths.items())}
        components: dict[str, dict[str, Any]] = {}
        document["components"] = components
        for (key, *steps), (_, value) in sorted(self._shared.items()):
            if key == "components":
                components.setdefault(steps[0], {})[steps[1]] = value
        return Merged(document, dict(sorted(self.files.items())))


def dump(document: Mapping[str, Any]) -> bytes:
    """The bytes of `specs/openapi.json`: one space of indent, words as they are, a newline at the end."""
    return (json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()
