"""Answer schemas -> record classes: one module for each operation, annotations only, and the type for its signature."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

import jinja2

from codegen.answers.infer.attributes import attributes
from codegen.answers.infer.json_schema import ATTRIBUTES, DEFINITIONS, OUTERMOST, ROOT, Schema
from codegen.answers.print.annotations import (
    BUILTINS,
    annotation,
    field_annotation,
    reworded,
    whole_annotation,
    words,
)
from codegen.answers.print.main_fields import main_fields
from codegen.answers.print.meanings import meaning, printed
from codegen.answers.print.schemas import FOLDER as SCHEMAS
from codegen.document.names.naming import pascal
from codegen.printing import python
from codegen.printing.environment import environment
from codegen.printing.python import docstring
from codegen.runtime._fields import UNKNOWN
from codegen.runtime._json_schema import item_record, parts
from codegen.runtime._model_export import ITEM

FOLDER = "models"
"""Below the generated package."""
FORMATS = "formats"
"""Below the generated package."""
Route = tuple[str | int, ...]


@dataclass(frozen=True)
class Rendered:
    """Modules of records, and the type of each operation's data."""

    modules: dict[str, str]
    """Path below the generated package -> text."""
    types: dict[str, python.Answer]
    """`Operation.key` -> type of its data, for every operation with a schema; `Any` if only null was seen."""
    schemas: Mapping[str, Schema] = field(default_factory=dict[str, Schema])
    """`Operation.key` -> schema of its data."""

    @property
    def typed(self) -> int:
        """The number of operations with a known type."""
        return sum(answer.reference is not None for answer in self.types.values())


@dataclass(frozen=True)
class RecordText:
    """A record class, ready to be placed."""

    name: str
    doc: str
    keys: dict[str, str]
    """Attribute -> key, where they differ."""
    others: str | None
    """The type of values under keys that are data."""
    fields: tuple[str, ...]
    """`name: annotation`."""
    base: str = "Record"
    """The class that it extends; `PageOf["Video"]` for one page of a listing of videos."""
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    """Attribute -> what its values mean more than their type."""

    @property
    def lines(self) -> list[str]:
        """Its fields; below each whose values mean something a docstring, which costs no time at import."""
        lines: list[str] = []
        for line in self.fields:
            said = self.meanings.get(line.partition(":")[0])
            lines += [line, docstring(f"{said[0].upper()}{said[1:]}.")] if said else [line]
        return lines


@dataclass(frozen=True)
class ModuleText:
    """The module of one operation, ready to be placed."""

    doc: str
    records: tuple[RecordText, ...]

    @property
    def names(self) -> list[str]:
        """Its classes."""
        return [record.name for record in self.records]

    @property
    def bases(self) -> list[str]:
        """What its records need of `_record`: the classes that they extend, and the type of their keys."""
        keys = {"KeyNames"} if any(record.keys for record in self.records) else set[str]()
        return sorted({record.base.partition("[")[0] for record in self.records} | keys)

    @property
    def imports(self) -> list[str]:
        """Its imports from the standard library."""
        lines = {
            "_builtins": "import builtins as _builtins",
            "_typing": "import typing as _typing",
            UNKNOWN: "from typing import Any",
        }
        return [line for name, line in lines.items() if name in self._used]

    @property
    def aliases(self) -> list[str]:
        """Records that need an alias, as a class has a field of the same name."""
        return [name for name in self.names if f"_{name}" in self._used]

    @cached_property
    def _used(self) -> set[str]:
        """Names in annotations; `Any` of `_typing.Any` is not one."""
        annotations = [line.partition(": ")[2] for record in self.records for line in record.fields]
        annotations += [record.base for record in self.records]
        annotations += ["_typing.ClassVar" for record in self.records if record.keys]
        annotations += ["_typing.ClassVar[_builtins.str]" for record in self.records if record.others]
        return words(" ".join(annotations).replace(f"_typing.{UNKNOWN}", "_typing"))


def render_answers(
    schemas: Mapping[str, Schema],
    names: Mapping[str, tuple[str, str]],
    header: str,
    items: Mapping[str, Route] | None = None,
) -> Rendered:
    """Print the records of every operation that has a schema.

    Args:
        schemas: `Operation.key` -> schema, as in specs/answers; those of unknown operations are left out.
        names: `Operation.key` -> (platform's attribute, method).
        header: The first line of every module.
        items: `Operation.key` -> where a page of the listing holds its items, `("data", "list")`.
    """
    modules: dict[str, str] = {}
    answers: dict[str, python.Answer] = {}
    firsts: dict[tuple[str, str], str | None] = {}
    described: dict[str, dict[str, dict[str, Schema]]] = {}
    for key in sorted(schemas.keys() & names.keys()):
        namespace, method = names[key]
        writer = _Writer(schemas[key], pascal(method), (items or {}).get(key, ()))
        if writer.annotation == UNKNOWN:
            answers[key] = python.Answer(note=_silent(schemas[key]))
            continue
        module = f"{FOLDER}.{namespace}.{method}"
        modules[f"{module.replace('.', '/')}.py"] = _text("records", header, module=writer.module(key))
        imports = tuple((module, name) for name in sorted(words(writer.annotation) & writer.classes))
        firsts[namespace, method] = writer.first
        described.setdefault(namespace, {})[method] = writer.described
        reference = f"{namespace}.{method}:{writer.annotation}"
        contents = main_fields(schemas[key], (items or {}).get(key, ()))
        answers[key] = python.Answer(writer.annotation, imports, reference, _evidence(schemas[key]), contents)
    folder = _text("folder", header, text="The JSON Schemas of recorded answers: compressed, read on demand only.")
    modules |= _folders(firsts, header) | _formats(described, header) | {f"{SCHEMAS}/__init__.py": folder}
    return Rendered(modules, answers, {key: schemas[key] for key in schemas.keys() & names.keys()})


def _formats(described: Mapping[str, Mapping[str, Mapping[str, Schema]]], header: str) -> dict[str, str]:
    """What values mean, one file for each platform, for those who ask alone: importing records does not read it."""
    folder = _text("folder", header, text="What values mean more than their type: JSON, read on demand only.")
    files = {f"{FORMATS}/{platform}.json": printed(methods) for platform, methods in described.items()}
    return {f"{FORMATS}/__init__.py": folder, **{path: text for path, text in files.items() if text}}


def module_of(schema: Mapping[str, Any], root: str) -> tuple[str, str]:
    """The type of the data that a schema describes, and the module of records that this type needs."""
    writer = _Writer(dict(schema), root)
    return writer.annotation, _text("records", "", module=writer.module("one operation"))


class _Writer:
    """The texts of one operation."""

    def __init__(self, schema: Schema, root: str, items: Route = ()) -> None:
        definitions: dict[str, Schema] = schema.get("$defs", {})
        self._records = {f"{DEFINITIONS}{name}": definition for name, definition in definitions.items()}
        if "properties" in schema:
            self._records[ROOT] = schema
        self._names, self._first = class_names(schema, root), _first(schema)
        self._places = _places(schema)
        self.first = self._names.get(self._first or "")
        """The record named after the method."""
        self.classes = frozenset(self._names.values())
        self.annotation = whole_annotation(schema, self._names)
        self._evidence = _evidence(schema)
        whole = {} if ROOT in self._records else {"": schema}
        self.described = {self._names[ref]: record for ref, record in self._records.items()} | whole
        """Class -> the schema of its record; `""` for data other than a record."""
        item = _item_schema(schema, items)
        self._item = UNKNOWN if item is None else annotation(item, self._names)

    def module(self, key: str) -> ModuleText:
        """All its records: the outermost first, then by name."""
        order = sorted(self._records, key=lambda ref: (ref != self._first, self._names[ref]))
        return ModuleText(f"`data` of {key}.\n\n{self._evidence}", tuple(map(self._record, order)))

    def _record(self, ref: str) -> RecordText:
        schema = self._records[ref]
        properties: dict[str, Schema] = schema["properties"]
        names = attributes(properties, schema.get(ATTRIBUTES))
        hidden = (self.classes | BUILTINS | {UNKNOWN}).intersection(names.values())
        types = {key: field_annotation(properties[key], self._names) for key in names}
        others = schema.get("additionalProperties")
        return RecordText(
            name=self._names[ref],
            doc=_whereabouts(self._places.get(ref, []), schema.get("x-seen", 0)),
            keys={name: key for key, name in names.items() if name != key},
            others=None if others is None else annotation(others, self._names),
            fields=tuple(f"{name}: {reworded(types[key], hidden)}" for key, name in names.items()),
            meanings={names[key]: said for key, inner in properties.items() if (said := meaning(inner))},
            base=f'PageOf["{self._item}"]' if ref == self._first and self._item != UNKNOWN else "Record",
        )


def class_names(schema: Mapping[str, Any], root: str) -> dict[str, str]:
    """`$ref` -> class: `root` for the outermost record, `rootItem` for the records in a list or map."""
    names = {f"{DEFINITIONS}{name}": name for name in schema.get("$defs", {})}
    first = _first(schema)
    if first is None:
        return names
    given = f"{root}{ITEM}" if first == item_record(schema) else root
    apart = {ref: f"{name}_" if name == given else name for ref, name in names.items()}
    return {**apart, first: given}


def _first(schema: Mapping[str, Any]) -> str | None:
    """The record named after the method."""
    outer = ROOT if "properties" in schema else f"{DEFINITIONS}{OUTERMOST}"
    return outer if outer == ROOT or OUTERMOST in schema.get("$defs", {}) else item_record(schema)


def _referred(schema: Schema, ref: str) -> Schema:
    """The record that a `$ref` means."""
    return schema if ref == ROOT else schema["$defs"][ref.removeprefix(DEFINITIONS)]


def _item_schema(schema: Schema, route: Route) -> Schema | None:
    """The schema of a listing's items, found by their route below `data`; None if unknown."""
    if len(route) < 2:
        return None  # `data` is the list itself
    level = parts(schema)
    for step in route[1:]:
        records = [_referred(schema, one["$ref"]) if "$ref" in one else one for one in level]
        inner = [one.get("items") if isinstance(step, int) else one.get("properties", {}).get(step) for one in records]
        level = [part for one in inner if one for part in parts(one)]
    return next((one["items"] for one in level if one.get("items")), None)


def _places(schema: Schema) -> dict[str, list[str]]:
    """The places of each record, shallow ones first."""
    found: dict[str, list[str]] = {ROOT: ["data"]}
    level = [("data", part) for part in parts(schema)]
    met = {ROOT}
    while level:
        following: list[tuple[str, Schema]] = []
        for path, part in level:
            ref: str | None = part.get("$ref")
            if ref is not None:
                found.setdefault(ref, []).append(path)
            if ref is not None and ref not in met:
                met.add(ref)
                following += _inner(path, schema["$defs"][ref.removeprefix(DEFINITIONS)])
            following += _inner(path, part)
        level = following
    return found


def _inner(path: str, schema: Schema) -> Iterator[tuple[str, Schema]]:
    for steps in ("properties", "items", "additionalProperties"):
        inner: dict[str, Schema] = schema.get(steps, {})
        if steps == "properties":
            below = [(f"{path}.{key}", field) for key, field in inner.items()]
        else:
            below = [(f"{path}[]" if steps == "items" else f"{path}{{}}", inner)] if inner else []
        yield from ((place, part) for place, field in below for part in parts(field))


def _whereabouts(places: list[str], seen: int) -> str:
    more = f" and {len(places) - 3} more places" if len(places) > 3 else ""
    return f"{', '.join(f'`{place}`' for place in places[:3])}{more}; seen {seen} {'time' if seen == 1 else 'times'}."


def _evidence(schema: Schema) -> str:
    return f"Type inferred from {_examples(schema)}; the provider promises none of it."


def _silent(schema: Schema) -> str:
    return f"`data` was null in {_examples(schema)}; its type is unknown, and it is as received."


def _examples(schema: Schema) -> str:
    evidence: dict[str, Any] = schema.get("x-evidence", {})
    count, synthetic = evidence.get("examples", 0), evidence.get("synthetic", 0)
    answers = f"{count} recorded {'answer' if count == 1 else 'answers'}"
    if synthetic:
        answers = f"{synthetic} made-up {'example' if synthetic == 1 else 'examples'} of the provider"
    dates = " to ".join(dict.fromkeys(filter(None, (evidence.get("first"), evidence.get("last")))))
    return f"{answers}{f' ({dates})' if dates else ''}"


def _folders(firsts: Mapping[tuple[str, str], str | None], header: str) -> dict[str, str]:
    """A folder for all platforms and one for each; they import a module when one of its names is used.

    Args:
        firsts: (platform, method) of each module -> the record that is called after the method.
        header: Their first line.
    """
    platforms = sorted({platform for platform, _ in firsts})
    text = "The types of `data`: one folder for each platform, one module for each operation, imported on first use."
    if not platforms:
        return {f"{FOLDER}/__init__.py": _text("folder", header, text=text)}
    folders = {
        f"{FOLDER}/__init__.py": _text("answers_folder", header, text=text, modules=platforms, names={}, root="..")
    }
    for platform in platforms:
        methods = sorted(method for owner, method in firsts if owner == platform)
        names = {name: method for method in methods if (name := firsts[platform, method])}
        text = f"The answers of the operations of `{platform}`."
        module = _text("answers_folder", header, text=text, modules=methods, names=names, root="...")
        folders[f"{FOLDER}/{platform}/__init__.py"] = module
    return folders


def _text(template: str, header: str, **values: object) -> str:
    return _jinja().get_template(f"{template}.py.jinja").render(header=header, **values)


@cache
def _jinja() -> jinja2.Environment:
    return environment()
