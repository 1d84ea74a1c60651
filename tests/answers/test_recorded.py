"""Recorded examples, our few and the whole mirror's: every one is typed, none is changed, none leaks."""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.answers.collect.evidence import changes
from codegen.answers.infer.infer import infer, widen
from codegen.answers.infer.json_schema import Schema
from codegen.answers.infer.map_detection import RULES, is_id, verdict
from codegen.answers.infer.shapes import Record, Shape
from codegen.answers.infer.unify import inside, settle
from justone_generated._drift import drift
from justone_generated._formats import MEANINGS
from justone_generated._record import typed
from tests.conftest import ROOT
from tests.support.typed_answers import documented, recorded, references, schemas, touch

MAPS = {"slice": 5, "upstream": 37}
"""Objects whose keys are data, counted by hand over the examples of each mirror."""
TEXTS = {"slice": 40, "upstream": 5_000}
"""How many texts of each are only values, at least: fewer would prove nothing."""
WORDS = frozenset(
    {"$schema", "x-operation", "x-evidence", "x-seen", "examples", "synthetic", "first", "last", "digests", "etag"}
    | {"$defs", "$ref", "anyOf", "type", "properties", "items", "maxItems", "additionalProperties", "format"}
)
"""All that a schema may say besides names of fields and types."""


@pytest.fixture
def examples(mirror: Path, by_path: dict[str, Schema]) -> dict[str, Any]:
    """Of operations that the catalogue still holds."""
    paths = {key.partition(" ")[2] for key in references()} & by_path.keys()
    found = {path: data for path, data in recorded(mirror).items() if path in paths}
    assert found
    return found


@pytest.fixture
def by_path() -> dict[str, Schema]:
    return {key.partition(" ")[2]: schema for key, schema in schemas().items()}


def test_every_example_has_a_schema_and_every_known_shape_a_type(examples: dict[str, Any]) -> None:
    paths = {key.partition(" ")[2]: reference for key, reference in references().items()}
    untyped = {path for path in examples if paths[path] is None}
    assert untyped == {path for path, data in examples.items() if data is None}


def test_reading_every_attribute_changes_nothing(examples: dict[str, Any]) -> None:
    paths = {key.partition(" ")[2]: reference for key, reference in references().items()}
    read = 0
    for path, received in examples.items():
        kept, text = copy.deepcopy(received), json.dumps(received)
        data = typed(paths[path], received)
        read += touch(data)
        assert data == received == kept, path
        assert json.dumps(data) == json.dumps(received) == text, path
    assert read > 50 * len(examples)


def test_no_example_drifts_from_its_own_schema(examples: dict[str, Any]) -> None:
    paths = {key.partition(" ")[2]: reference for key, reference in references().items()}
    assert {path: found for path, data in examples.items() if (found := drift(paths[path], data))} == {}


def test_the_committed_schemas_are_those_of_the_examples(examples: dict[str, Any], by_path: dict[str, Schema]) -> None:
    for path, data in examples.items():
        assert list(changes(widen(by_path[path], [data]), by_path[path])) == [], path


def test_maps_are_told_from_records(mirror: Path) -> None:
    assert sum(map(maps, recorded(mirror).values())) == MAPS[mirror.name]


def maps(data: Any) -> int:
    root = Shape()
    root.observe(data)
    settle(root)
    pending, found = [root], 0
    while pending:
        shape = pending.pop()
        found += shape.values is not None
        pending += inside(shape)
    return found


def test_no_value_of_an_example_is_in_a_committed_file(examples: dict[str, Any], by_path: dict[str, Schema]) -> None:
    for path, data in examples.items():
        keys = set(all_keys(data))
        properties = set(all_properties(by_path[path]))
        assert properties <= keys, path
        assert not any(map(is_id, properties)), path
        assert set(vocabulary(by_path[path])) <= WORDS, path
        assert set(all_formats(by_path[path])) <= {*MEANINGS, "empty", "zero"}, path


def test_the_table_of_formats_is_that_of_the_examples(whole_mirror: Path) -> None:
    fields, operations = Counter[str](), Counter[str]()
    for data in recorded(whole_mirror).values():
        found = Counter(all_formats(infer([data])))
        fields += found
        operations.update(found.keys())
    text = (ROOT / "docs/en/maintainers/answers.md").read_text("utf-8")
    rows = [re.search(rf"\| {name} \| {said} \| .* \| (\d+) \| (\d+) \|", text) for name, said in MEANINGS.items()]
    assert [row and row.groups() for row in rows] == [
        (str(fields[name]), str(operations[name])) for name in MEANINGS
    ], {name: operations[name] for name in MEANINGS}


def test_the_committed_formats_are_those_of_the_examples(whole_mirror: Path, by_path: dict[str, Schema]) -> None:
    for path, data in recorded(whole_mirror).items():
        if path in by_path:
            missing = Counter(all_formats(by_path[path])) - Counter(all_formats(infer([data])))
            assert missing.keys() <= {"empty"}, path  # one answer of the documentation is evidence too


def all_formats(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from (node[key] for key in ("format",) if isinstance(node.get(key), str))
        node = list(node.values())
    if isinstance(node, list):
        for inner in node:
            yield from all_formats(inner)


def test_no_text_that_is_only_a_value_is_in_a_committed_file(mirror: Path, examples: dict[str, Any]) -> None:
    shown = json.dumps(documented(), ensure_ascii=False)
    keys = {key for data in examples.values() for key in all_keys(data)}
    values = Counter(text for data in examples.values() for text in all_texts(data) if len(text) >= 6)
    telling = {text for text in values if text not in keys and text not in shown and not common(text)}
    assert len(telling) > TEXTS[mirror.name]
    words = set(re.findall(r"[^\s\"'`.,:;()\[\]{}|]{6,}", "\n".join(committed())))
    assert {word for word in words if word in telling} == set()


def committed() -> Iterator[str]:
    for folder in ("specs/answers", "generated/justone_generated/models", "docs"):
        paths = (path for path in (ROOT / folder).rglob("*") if path.suffix in {".json", ".py", ".md"})
        yield from (path.read_text("utf-8") for path in paths)


def common(text: str) -> bool:
    """A plain lower-case word, as field names are, says nothing about anybody."""
    return bool(re.fullmatch(r"[A-Za-z]+(?:[_-][A-Za-z0-9]+)*|\d{4}-\d\d-\d\d", text))


def all_keys(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from node
        node = list(node.values())
    if isinstance(node, list):
        for inner in node:
            yield from all_keys(inner)


def all_texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from all_texts(inner)


def all_properties(schema: Schema) -> Iterator[str]:
    for record in (schema, *schema.get("$defs", {}).values()):
        yield from record.get("properties", {})


def vocabulary(node: Any, *, names: bool = False) -> Iterator[str]:
    """The words of JSON Schema that a schema uses; names of fields and types are not among them."""
    if isinstance(node, dict):
        for key, value in node.items():
            if not names:
                yield key
            yield from vocabulary(value, names=not names and key in ("properties", "$defs"))
    elif isinstance(node, list):
        for inner in node:
            yield from vocabulary(inner)


def test_the_table_of_rules_is_that_of_the_examples(whole_mirror: Path) -> None:
    found: dict[str, tuple[int, int, set[str]]] = {rule: (0, 0, set()) for rule, _, _ in RULES}
    for path, data in recorded(whole_mirror).items():
        for record in judged(data):
            rule = verdict(record)[1]
            places, keys, operations = found[rule]
            found[rule] = (places + 1, keys + len(record.fields), operations | {path})
    rows = [
        f"| {answer} | {rule} | {found[rule][0]} | {found[rule][1]} | {len(found[rule][2])} |"
        for rule, answer, _ in RULES
    ]
    assert "\n".join(rows) in (ROOT / "docs/en/maintainers/answers.md").read_text("utf-8")


def judged(data: Any) -> Iterator[Record]:
    """Every object place, before it is decided what it is."""
    root = Shape()
    root.observe(data)
    pending = [root]
    while pending:
        shape = pending.pop()
        if shape.record is not None:
            yield shape.record
            if verdict(shape.record)[0] == "map":
                shape.turn_into_map()
        pending += inside(shape)
