"""Schemas -> modules of records: they import, match the schema, and hide no name."""

from __future__ import annotations

import ast
import importlib
import itertools
import keyword
import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.answers.infer.attributes import attributes
from codegen.answers.infer.infer import infer, widen
from codegen.answers.infer.json_schema import Schema
from codegen.answers.print.records import Rendered, render_answers
from codegen.printing.publish import formatted
from codegen.printing.python import Answer
from codegen.runtime._fields import RESERVED
from justone_generated import _record

KEY = "GET /api/fish/find/v1"
_numbers = itertools.count()


def rendered(*examples: Any, evidence: dict[str, Any] | None = None) -> Rendered:
    schema: Schema = {**infer(examples), "x-evidence": evidence or {"examples": len(examples)}}
    return render_answers({KEY: schema}, {KEY: ("fish", "find_v1")}, "# Printed.")


def imported(answers: Rendered, folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module of records in a package of its own, which has the real `_record`."""
    package = f"printed_{next(_numbers)}"
    files = formatted({f"{package}/{path}": text for path, text in answers.modules.items()})
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    (folder / package / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setitem(sys.modules, f"{package}._record", _record)
    return importlib.import_module(f"{package}.models.fish.find_v1")


def fields(answers: Rendered) -> dict[str, dict[str, str]]:
    """Class -> attribute -> annotation, as printed."""
    tree = ast.parse(answers.modules["models/fish/find_v1.py"])
    classes = (node for node in tree.body if isinstance(node, ast.ClassDef))
    return {
        node.name: {
            ast.unparse(one.target): ast.unparse(one.annotation) for one in node.body if isinstance(one, ast.AnnAssign)
        }
        for node in classes
    }


FIELDS: dict[str, tuple[Any, str]] = {
    "text": ("x", "str | None"),
    "integer": (1, "int | None"),
    "float": (1.5, "float | None"),
    "bool": (True, "bool | None"),
    "null": (None, "Any"),
    "object": ({"a": 1}, "Field"),
    "list": (["x"], "list[str]"),
    "list of objects": ([{"a": 1}], "list[Field]"),
    "list with null": ([{"a": 1}, None], "list[Field | None]"),
    "empty list": ([], "list[Any]"),
    "empty object": ({}, "dict[str, Any]"),
    "map": ({"17": "x"}, "dict[str, str]"),
    "map of lists": ({"17": [{"a": 1}]}, "dict[str, list[Field]]"),
    "list of lists": ([[1]], "list[list[int]]"),
    "mixed list": ([1, "x"], "list[str | int]"),
}


@pytest.mark.parametrize("case", FIELDS)
def test_a_field_is_annotated_with_what_was_seen(case: str) -> None:
    value, expected = FIELDS[case]
    assert fields(rendered({"field": value}))["FindV1"] == {"field": expected}


@pytest.mark.parametrize(
    ("values", "expected"),
    [(({"a": 1}, None), "Field"), (({"a": 1}, "x"), "Field | str | None"), (({"17": 1}, []), "dict[str, int]")],
    ids=["object or null", "object or text", "PHP's empty object"],
)
def test_only_a_lone_container_is_never_none(values: tuple[Any, ...], expected: str) -> None:
    assert fields(rendered(*({"field": value} for value in values)))["FindV1"] == {"field": expected}


WHOLE: dict[str, tuple[list[Any], str]] = {
    "object": ([{"a": 1}], "FindV1"),
    "object or null": ([{"a": 1}, None], "FindV1"),
    "text or null": (["x", None], "str | None"),
    "object or list": ([{"a": 1}, ["x"]], "FindV1 | list[str]"),
    "list of objects": ([[{"a": 1}]], "list[FindV1Item]"),
    "map of objects": ([{"17": {"a": 1}}], "dict[str, FindV1Item]"),
    "list of anything": ([[]], "list[Any]"),
    "text": (["x"], "str"),
}


@pytest.mark.parametrize("case", WHOLE)
def test_the_whole_has_a_type_a_reference_and_its_imports(case: str) -> None:
    examples, expected = WHOLE[case]
    answer = rendered(*examples).types[KEY]
    assert (answer.annotation, answer.reference) == (expected, f"fish.find_v1:{expected}")
    assert {name for _, name in answer.imports} == set(re.findall(r"FindV1\w*", expected))
    assert all(module == "models.fish.find_v1" for module, _ in answer.imports)


def test_data_that_was_always_null_gets_a_note_and_no_type() -> None:
    nothing = rendered(None, evidence={"examples": 1, "first": "2026-11-20", "last": "2026-11-20"})
    note = "`data` was null in 1 recorded answer (2026-11-20); its type is unknown, and it is as received."
    assert nothing == Rendered(nothing.modules, {KEY: Answer(note=note)}, nothing.schemas)
    assert (nothing.typed, "models/fish/find_v1.py" in nothing.modules) == (0, False)


def test_attributes_that_were_there_first_keep_their_names() -> None:
    schema = widen(infer([{"class": 1}]), [{"class_": "x"}])
    text = render_answers({KEY: schema}, {KEY: ("fish", "find_v1")}, "# Printed.").modules["models/fish/find_v1.py"]
    assert '{"class_": "class", "class__": "class_"}' in text.replace("'", '"')
    assert "class_: int | None" in text
    assert "class__: str | None" in text


def test_the_docstring_names_the_evidence() -> None:
    facts = {"examples": 3, "synthetic": 0, "first": "2026-11-20", "last": "2026-12-01"}
    note = rendered({"a": 1}, evidence=facts).types[KEY].note
    assert note == "Type inferred from 3 recorded answers (2026-11-20 to 2026-12-01); the provider promises none of it."
    made_up = rendered({"a": 1}, evidence={"examples": 1, "synthetic": 1}).types[KEY].note
    assert made_up.startswith("Type inferred from 1 made-up example of the provider;")
    for also in ([], [[1]], [""]):
        text = rendered({"posts": [{"a": 1}, {"a": 2}]}, *also).modules["models/fish/find_v1.py"]
        assert '"""`data.posts[]`; seen 2 times."""' in text


OWNER = {"Owner": "x", "owner": {"Owner": "y", "owner": None}}
SCALARS = {"str": "a", "int": 1, "bool": True, "float": 1.5, "Any": None, "None": None, "type": "t"}
SHADOWS = {"list": [{"x": 1}], "dict": {"17": "x"}, "tags": ["x"], "object": {"y": 1}, "Item": {"z": 1}, "owner": OWNER}
SHADOWS |= SCALARS


def test_fields_named_like_types_hide_none_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = imported(rendered(SHADOWS | {"items": [{"a": 1}], "keys": ["k"]}), tmp_path, monkeypatch)
    record = module.FindV1(SHADOWS)
    assert (type(record.list[0]).__name__, record.str, record.tags, record.dict, record.Any) == (
        "ListItem",
        "a",
        ["x"],
        {"17": "x"},
        None,
    )
    assert type(record.Item).__name__ == "Item"
    assert module.FindV1({}).list == []


MAGIC = ["__class__", "__keys__", "__others__", "_", "__", "self", "key_1a_", "items_", "items__"]
ODD = ["ﬁ", "fi", "ª", "1a", "a-b", "a b", "a.b", "'", '"""', "\\", "\n", "{{ x }}", "{% x %}", "\u202e", "\ud800"]
ANY_KEY = st.text(max_size=8) | st.sampled_from([*RESERVED, *keyword.kwlist, *MAGIC, *ODD])


@given(st.lists(ANY_KEY, unique=True, max_size=8))
@example(["items", "items_", "items__"])
@example(["a-b", "a b", "a_b", "a_b_"])
def test_every_key_has_an_attribute_of_its_own(keys: list[str]) -> None:
    names = attributes(keys)
    assert list(names) == sorted(keys)
    assert len(set(names.values())) == len(keys)
    for key, name in names.items():
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert not hasattr(dict, name)
        assert name == key or name.endswith("_")


def test_the_documented_names() -> None:
    keys = ["items", "from", "__typename", "720p", "data-id", "_id", "plain", "作者"]
    assert list(attributes(keys).values()) == [
        "key_720p_",
        "typename_",
        "id_",
        "data_id_",
        "from_",
        "items_",
        "plain",
        "作者",
    ]


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(st.dictionaries(ANY_KEY.filter(lambda key: "\ud800" not in key), st.integers() | st.just({"a": 1}), max_size=6))
def test_hostile_keys_are_printed_imported_and_read(keys: dict[str, Any]) -> None:
    one = {"name": "x", "count": 2, "list": [], "more": 1.5} | keys
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        module = imported(rendered(one), Path(folder), patch)
        record = module.FindV1(one)
        for key, name in attributes(infer([one])["properties"]).items():
            assert getattr(record, name) == one[key]
        assert record == one


def test_the_same_schema_gives_the_same_text() -> None:
    assert rendered(SHADOWS).modules == rendered(dict(reversed(SHADOWS.items()))).modules
