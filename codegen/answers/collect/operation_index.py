"""The operations of the merged document, by path, by method and path, and by `platform.method`."""

from __future__ import annotations

import datetime
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from codegen.document.model import Api, Operation
from codegen.document.names.assignment import name_all
from codegen.document.names.ledger import Ledger
from codegen.document.names.naming import pascal, snake
from codegen.document.problems import Problem, Refused
from codegen.runtime._nearest import nearest

METHODS = ("get", "post")
DOCUMENT, LEDGER = "openapi.json", "names.json"


class UnknownPlatform(ValueError):
    """An unknown platform. The message suggests similar ones."""


class UnknownOperation(ValueError):
    """An unknown operation. The message suggests similar ones."""


@dataclass(frozen=True)
class OperationIndex:
    """Operations, each with its `platform.method`."""

    names: Mapping[str, str]
    """`GET /api/...` -> `douyin_xingtu.get_author_base_info_v1`."""

    @property
    def keys(self) -> Collection[str]:
        """`GET /api/...` of every operation."""
        return self.names.keys()

    def key(self, name: str) -> str | None:
        """The operation with this path, method and path, or `platform.method`; None if unknown."""
        return self._ways.get(name)

    def find(self, name: str) -> str:
        """Like `key`, with an error for people.

        Raises:
            UnknownOperation: The name is unknown.
        """
        key = self.key(name)
        if key is None:
            raise UnknownOperation(f"unknown operation {name!r}{_hint(self.nearest(name))}")
        return key

    def called(self, key: str) -> tuple[str, str]:
        """Platform and method of an operation; derived from the path if the operation is gone."""
        platform, _, method = self.names.get(key, "").partition(".")
        if method:
            return platform, method
        first, _, rest = key.split("/", 2)[2].partition("/")
        return snake(first), snake(rest.replace("/", "-"))

    def class_of(self, key: str) -> str:
        """The name of the record class of an operation's data."""
        return pascal(self.called(key)[1])

    def nearest(self, name: str) -> list[str]:
        """Up to three operations with similar names: paths for a path, methods for a method."""
        _, slash, path = name.partition("/")
        if slash:
            paths = sorted({key.partition(" ")[2] for key in self.keys})
            return nearest(f"/{path}", paths)
        ways = {way: whole for whole in sorted(self.names.values()) for way in (whole.partition(".")[2], whole)}
        return list(dict.fromkeys(ways[way] for way in nearest(name, ways, 6)))[:3]

    def within(self, platforms: Iterable[str]) -> list[str]:
        """The operations of these platforms; all if none is given. `douyin_xingtu` and `douyin-xingtu` are the same.

        Raises:
            UnknownPlatform: No operation belongs to one of them.
        """
        known = {key.split("/")[2] for key in self.keys}
        attributes = {self.called(key)[0]: key.split("/")[2] for key in self.keys}
        wanted = [name if name in known else attributes.get(name, name) for name in platforms]
        for name in wanted:
            if name not in known:
                near = nearest(name, known)
                raise UnknownPlatform(f"unknown platform {name!r}{_hint(near)}")
        return [key for key in self.keys if not wanted or key.split("/")[2] in wanted]

    @cached_property
    def _ways(self) -> dict[str, str]:
        return {way: key for key, name in self.names.items() for way in (key, key.partition(" ")[2], name)}


def operations(specs: Path) -> OperationIndex:
    """Every operation of `specs/openapi.json`, sorted.

    Raises:
        OSError: The document does not exist yet; `make regenerate` writes it.
        Refused: It cannot be read.
    """
    content = (specs / DOCUMENT).read_bytes()
    try:
        document = json.loads(content)
        found = [
            _operation(path, method, item[method])
            for path, item in document["paths"].items()
            for method in METHODS
            if method in item
        ]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refused([Problem(f"specs/{DOCUMENT}", "", "it cannot be read; `make regenerate` writes it")]) from error
    names = name_all(Api(tuple(found), {}), Ledger.read(specs / LEDGER), datetime.date.min).names
    named = {one.key: f"{names.platforms[one.platform]}.{names.methods[one.key]}" for one in found}
    return OperationIndex({key: named[key] for key in sorted(named)})


def _operation(path: str, method: str, node: Mapping[str, Any]) -> Operation:
    """The parts of an operation that decide its names."""
    return Operation(
        method="GET" if method == "get" else "POST",
        path=path,
        operation_id="",
        tag="",
        title="",
        description="",
        version=None,
        deprecated=False,
        place="query",
        parameters=(),
        platform_name=node.get("x-justone-platform"),
        method_name=node.get("x-justone-method"),
    )


def _hint(near: Iterable[str]) -> str:
    text = ", ".join(near)
    return f"; nearest: {text}" if text else ""
