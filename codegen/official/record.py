"""specs/official_sdk.json: the methods of the releases that were read, and remarks on those that have none here.

A method has one form for each way in which releases wrote it. `from` and `to` are releases of the list `releases`, and
the form holds for all of the list between them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from codegen.document.json_types import Object, is_object
from codegen.document.problems import Problem, Refused, pointer
from codegen.official.releases import PACKAGE, Method, Parameter, Release

__all__ = ["FILE", "Form", "Record", "Remark"]

FILE = "specs/official_sdk.json"
FORMAT = 1


@dataclass(frozen=True)
class Form:
    """One way in which a range of releases wrote a method."""

    first: str
    last: str
    method: Method


@dataclass(frozen=True)
class Remark:
    """What a person knows of a request that is not in the catalogue."""

    reason: str
    instead: str = ""
    """What to call, such as `douyin.search_video_v4` or `account.balance`; empty if there is nothing."""


@dataclass(frozen=True)
class Record:
    """The whole file."""

    releases: tuple[str, ...] = ()
    """Those that were read, the oldest first."""
    methods: Mapping[str, tuple[Form, ...]] = field(default_factory=dict[str, tuple[Form, ...]])
    """`platform.method` -> its forms, the oldest first."""
    without: Mapping[str, Remark] = field(default_factory=dict[str, Remark])
    """Verb and path -> remark; written by people."""
    renamed: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    """Verb and path -> former wire name -> today's; written by people."""

    @classmethod
    def load(cls, root: Path) -> Record:
        """Load the file of a project; an empty record if it is missing.

        Raises:
            Refused: The file is damaged.
        """
        try:
            content = (root / FILE).read_bytes()
        except FileNotFoundError:
            return cls()
        try:
            return _record(json.loads(content))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            text = f"is damaged ({type(error).__name__}: {error}); restore the file from version control"
            raise Refused([Problem(FILE, pointer(), text)]) from error

    def with_releases(self, releases: Iterable[Release]) -> Record:
        """Add releases; one that was read before is replaced."""
        methods: dict[str, dict[str, Method]] = {version: {} for version in self.releases}
        for name, forms in self.methods.items():
            for form in forms:
                first, last = self.releases.index(form.first), self.releases.index(form.last)
                for version in self.releases[first : last + 1]:
                    methods[version][name] = form.method
        methods |= {one.version: dict(one.methods) for one in releases}
        versions = tuple(sorted(methods, key=_ordered))
        names = sorted({name for of in methods.values() for name in of})
        found = {name: tuple(_forms(versions, [methods[one].get(name) for one in versions])) for name in names}
        return Record(versions, found, self.without, self.renamed)

    def dump(self) -> bytes:
        """Serialize the file: one form on each line."""
        lines = [f' "format": {FORMAT},', f' "package": {json.dumps(PACKAGE)},']
        lines.append(f' "releases": {json.dumps(list(self.releases))},')
        without = {key: _filled(reason=one.reason, instead=one.instead) for key, one in sorted(self.without.items())}
        lines += [f' "without": {_on_lines(without)},', f' "renamed": {_on_lines(self.renamed)},']
        methods = {name: [_facts(form) for form in forms] for name, forms in self.methods.items()}
        return "\n".join(["{", *lines, f' "methods": {_on_lines(methods)}', "}\n"]).encode()


def _forms(versions: tuple[str, ...], methods: list[Method | None]) -> Iterator[Form]:
    pairs = zip(versions, methods, strict=True)
    for method, group in groupby(pairs, key=lambda pair: pair[1]):
        held = [version for version, _ in group]
        if method is not None:
            yield Form(held[0], held[-1], method)


def _ordered(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _on_lines(values: Mapping[str, object]) -> str:
    lines = (f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items())
    return "{\n" + ",\n".join(lines) + "\n }" if values else "{}"


def _facts(form: Form) -> Object:
    parameters = {name: _described(one) for name, one in form.method.parameters.items()}
    head = {"from": form.first, "to": form.last, "request": form.method.request}
    return head | ({"positional": True} if form.method.positional else {}) | {"parameters": parameters}


def _described(one: Parameter) -> Object:
    optional: Object = {} if one.required else {"default": one.default}
    return {"sent": one.wire} | optional | ({"drops_empty": True} if one.drops_empty else {})


def _filled(**texts: str) -> Object:
    return {name: text for name, text in texts.items() if text}


def _record(document: Any) -> Record:
    if not is_object(document) or document["format"] != FORMAT:
        raise ValueError("its format is not known")
    releases = tuple(str(one) for one in document["releases"])
    methods = {name: tuple(map(_form, forms)) for name, forms in document["methods"].items()}
    if unknown := {two for forms in methods.values() for one in forms for two in (one.first, one.last)} - {*releases}:
        raise ValueError(f"releases are not in its list: {', '.join(sorted(unknown))}")
    without = {key: Remark(one["reason"], one.get("instead", "")) for key, one in document["without"].items()}
    return Record(releases, methods, without, document["renamed"])


def _form(facts: Object) -> Form:
    parameters = {
        name: Parameter(one["sent"], "default" not in one, one.get("default"), bool(one.get("drops_empty")))
        for name, one in facts["parameters"].items()
    }
    method = Method(facts["request"], parameters, bool(facts.get("positional")))
    return Form(facts["from"], facts["to"], method)
