"""Validating models: what every kind takes, and what it refuses."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import msgspec
import pydantic
import pytest

from codegen.answers.infer.json_schema import Schema
from codegen.runtime._model_export import KINDS, ModelKind, Wanted, models
from tests.support.typed_answers import documented, schemas

KEY = "GET /api/fish/find/v1"
Validate = Callable[[Any], Any]


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> Callable[[ModelKind, Schema], Validate]:
    """Prints the models of a schema and imports them; gives what validates data through them."""

    def validator(kind: ModelKind, schema: Schema) -> Validate:
        module = ModuleType(f"printed_{kind}")
        monkeypatch.setitem(sys.modules, module.__name__, module)
        exec(models([Wanted(KEY, schema, "Top")], kind, "test"), vars(module))
        if kind == "msgspec":
            return lambda data: msgspec.convert(data, module.Top)
        return pydantic.TypeAdapter(module.Top).validate_python

    return validator


def hollow(node: Any) -> Any:
    """The same with null in every field that holds no objects."""
    if isinstance(node, dict):
        return {key: hollow(inner) for key, inner in node.items()}
    return (
        [hollow(item) for item in node] if isinstance(node, list) and any(isinstance(i, dict) for i in node) else None
    )


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_accepts_documented_answers_and_null(
    kind: ModelKind, printed: Callable[[ModelKind, Schema], Validate]
) -> None:
    for key, data in documented().items():
        validate = printed(kind, {name: part for name, part in schemas()[key].items() if name != "$schema"})
        for answer in (data, hollow(data), dict.fromkeys(data)):
            validate(answer)


FISH: Schema = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "size": {"type": ["integer", "null"]},
        "pond": {"$ref": "#/$defs/Pond"},
        "ponds": {"type": "array", "items": {"$ref": "#/$defs/Pond"}},
        "by_id": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Pond"}},
        "old": {},
        "odd": {"anyOf": [{"$ref": "#/$defs/Pond"}, {"type": "string"}]},
    },
    "$defs": {"Pond": {"type": "object", "properties": {"deep": {"type": "integer"}}}},
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_accepts_null_but_no_other_type(
    kind: ModelKind, printed: Callable[[ModelKind, Schema], Validate]
) -> None:
    validate = printed(kind, FISH)
    for field in FISH["properties"]:
        validate({field: None})
    validate({"pond": {"deep": None}, "by_id": {"17": None}})
    validate({"name": "x", "by_id": {"17": {"deep": 1}}, "ponds": [{"deep": 2}], "odd": "x"})
    for wrong in ({"name": []}, {"by_id": {"17": {"deep": "deep"}}}, {"ponds": [7]}):
        with pytest.raises((msgspec.ValidationError, pydantic.ValidationError)):
            validate(wrong)


NAMESAKES: Schema = {
    "type": "object",
    "properties": {
        "Pond": {"$ref": "#/$defs/Pond"},
        "other": {"$ref": "#/$defs/Pond"},
        "top": {"$ref": "#/$defs/Top"},
        "PondType": {"type": "string"},
    },
    "$defs": {
        "Pond": {"type": "object", "properties": {"$ref": {"type": "string"}}},
        "Top": {"type": "object", "properties": {"x": {"type": "integer"}}},
    },
}


@pytest.mark.parametrize("kind", KINDS)
def test_no_type_is_called_like_a_field_or_the_whole(kind: ModelKind) -> None:
    text = models([Wanted(KEY, NAMESAKES, "Top")], kind, "test")
    assert "PondTypeType" in text
    assert "TopType" in text
    assert not re.search(r"(class|list\[) ?Pond\b", text)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("holder", ["items", "additionalProperties"], ids=["list", "map"])
def test_items_of_the_whole_are_called_as_in_the_package(kind: ModelKind, holder: str) -> None:
    whole = {"type": "array" if holder == "items" else "object", holder: {"$ref": "#/$defs/Pond"}}
    text = models([Wanted(KEY, {**whole, "$defs": FISH["$defs"]}, "Top")], kind, "test")
    assert "class TopItem" in text
    assert "Pond" not in text


def test_each_kind_treats_changed_answers_as_documented(
    printed: Callable[[ModelKind, Schema], Validate],
) -> None:
    strange = {"size": "42", "new": 1}
    kept = printed("pydantic", FISH)(strange)
    assert (kept.size, kept.new) == (42, 1)
    assert printed("dataclass", FISH)(strange).size == 42
    assert printed("typeddict", FISH)(strange) == {"size": 42}
    convert = printed("msgspec", FISH)
    assert not hasattr(convert({"new": 1}), "new")
    with pytest.raises(msgspec.ValidationError, match="size"):
        convert(strange)
