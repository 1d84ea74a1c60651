"""The operations that the merged document knows, by every name that people have for them."""

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
    """A platform that no operation has; the message names the nearest."""


class UnknownOperation(ValueError):
    """An operation that there is not; the message names the nearest."""


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
        """The operation that a path, a method and path, or `platform.method` names; None where none does."""
        return self._ways.get(name)

    def find(self, name: str) -> str:
        """The same, for people.

        Raises:
            UnknownOperation: None is called so.
        """
        key = self.key(name)
        if key is None:
            raise UnknownOperation(f"there is no operation {name!r}{_hint(self.nearest(name))}")
        return key

    def called(self, key: str) -> tuple[str, str]:
        """Platform and method of an operation; where there is no such operation any more, after its path."""
        platform, _, method = self.names.get(key, "").partition(".")
        if method:
            return platform, method
        first, _, rest = key.split("/", 2)[2].partition("/")
        return snake(first), snake(rest.replace("/", "-"))

    def class_of(self, key: str) -> str:
        """What the package calls the record that is an operation's data."""
        return pascal(self.called(key)[1])

    def nearest(self, name: str) -> list[str]:
        """Three operations at most that are called nearly so, each once: paths, unless a method was asked for."""
        _, slash, path = name.partition("/")
        if slash:
            paths = sorted({key.partition(" ")[2] for key in self.keys})
            return nearest(f"/{path}", paths)
        ways = {way: whole for whole in sorted(self.names.values()) for way in (whole.partition(".")[2], whole)}
        return list(dict.fromkeys(ways[way] for way in nearest(name, ways, 6)))[:3]

    def within(self, platforms: Iterable[str]) -> list[str]:
        """The operations of these platforms; all where none is named. `douyin_xingtu` is `douyin-xingtu` too.

        Raises:
            UnknownPlatform: No operation has one of them.
        """
        known = {key.split("/")[2] for key in self.keys}
        attributes = {self.called(key)[0]: key.split("/")[2] for key in self.keys}
        wanted = [name if name in known else attributes.get(name, name) for name in platforms]
        for name in wanted:
            if name not in known:
                near = nearest(name, known)
                raise UnknownPlatform(f"no platform is called {name!r}{_hint(near)}")
        return [key for key in self.keys if not wanted or key.split("/")[2] in wanted]

    @cached_property
    def _ways(self) -> dict[str, str]:
        return {way: key for key, name in self.names.items() for way in (key, key.partition(" ")[2], name)}


def operations(specs: Path) -> OperationIndex:
    """Every operation of `specs/openapi.json`, sorted.

    Raises:
        OSError: There is no such document yet; `make regenerate` writes it.
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
    """As much of an operation as its names rest on."""
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
