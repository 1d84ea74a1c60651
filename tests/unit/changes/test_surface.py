"""The surface contains what callers see, survives writing and reading, and accepts any document."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.changes.rules import compare
from codegen.changes.surface import Surface, dump, load, surface_of
from codegen.document.model import Api, Choice, Highlight, Operation, Parameter
from codegen.document.names.naming import Names
from codegen.document.problems import Refused

SORT = Parameter("sortType", "string", False, "Order.", (Choice("B"), Choice("A", "Best")), "A")
FIND = Operation(
    *("GET", "/api/shop/find/v1", "find", "Shop", "Find", "Finds.", "v1", False, "query", (SORT,)),
    family="shop_find",
    recommended=True,
    hidden=True,
    highlights=(Highlight("LIMITATION", "Slow."),),
)
RESULT = {
    "properties": {
        "code": {"type": "integer", "enum": [100, 0, 20]},
        "data": {},
        "message": {"type": ["string", "null"]},
    }
}
PARAMETER = {"name": "sortType", "in": "query", "schema": {"type": "string", "default": "worst"}}
PUBLISHED: dict[str, Any] = {
    "servers": [{"url": "https://a"}, {"url": 5}, "b"],
    "paths": {"/api/shop/find/v1": {"get": {"parameters": [PARAMETER]}}},
}


def surface(published: Any = PUBLISHED, *operations: Operation, envelope: Any = RESULT) -> Surface:
    api = Api(operations or (FIND,), envelope)
    names = Names({"shop": "shop"}, {FIND.key: "find_v1"}, {FIND.key: {"sortType": "sort_type"}})
    return surface_of(api, names, {FIND.key: "Found"}, {FIND.key: "cursor"}, published, "0123456789ab")


def test_a_snapshot_has_everything_that_callers_see() -> None:
    document = json.loads(dump(surface()))
    entry = document["operations"].pop("shop.find_v1")
    assert len(entry.pop("wording")) == 12
    assert entry == {
        "operation": "GET /api/shop/find/v1",
        "title": "Find",
        "version": "v1",
        "family": "shop_find",
        "deprecated": False,
        "hidden": True,
        "recommended": True,
        "place": "query",
        "answer": "Found",
        "paging": "cursor",
        "keywords": {
            "sort_type": {
                "wire": "sortType",
                "type": "string",
                "required": False,
                "choices": ["A", "B"],
                "default": "worst",
            }
        },
    }
    assert document == {
        "format": 1,
        "catalogue": "0123456789ab",
        "servers": ["https://a"],
        "envelope": {
            "codes": ["0", "20", "100"],
            "fields": {"code": "integer", "data": "any", "message": "null|string"},
        },
        "operations": {},
    }


def test_a_snapshot_survives_a_round_trip() -> None:
    assert load(dump(surface())) == surface()


def test_an_overlay_does_not_change_the_service() -> None:
    corrected = Operation(**{**vars(FIND), "parameters": (Parameter("sortType", "string", False, "Order."),)})
    [before, after] = (surface(PUBLISHED, one).methods["shop.find_v1"].keywords for one in (FIND, corrected))
    assert before["sort_type"].default == after["sort_type"].default == "worst"


@pytest.mark.parametrize("text", ["Other title", "Best of all"], ids=["title", "meaning of a value"])
def test_reworded_text_changes_the_hash(text: str) -> None:
    other = Operation(**{**vars(FIND), "title": text})
    if text == "Best of all":
        other = Operation(
            **{**vars(FIND), "parameters": (Parameter(**{**vars(SORT), "choices": (Choice("A", text),)}),)}
        )
    assert surface(PUBLISHED, other).methods["shop.find_v1"].wording != surface().methods["shop.find_v1"].wording


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"format": 2}', b'{"format": 1}', b'{"format": 1, "operations": []}']
)
def test_a_damaged_snapshot_says_what_to_do(content: bytes) -> None:
    with pytest.raises(Refused, match=r"cannot be read .*; restore it from git, or delete it to start a new snapshot"):
        load(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
PLACES: list[tuple[str | int, ...]] = [
    (),
    ("servers",),
    ("servers", 0),
    ("paths",),
    ("paths", "/api/shop/find/v1"),
    ("paths", "/api/shop/find/v1", "get"),
    ("paths", "/api/shop/find/v1", "get", "parameters"),
    ("paths", "/api/shop/find/v1", "get", "parameters", 0),
    ("paths", "/api/shop/find/v1", "get", "parameters", 0, "name"),
    ("paths", "/api/shop/find/v1", "get", "parameters", 0, "schema"),
    ("paths", "/api/shop/find/v1", "get", "parameters", 0, "schema", "default"),
]


def put(node: Any, place: tuple[str | int, ...], value: Any) -> Any:
    if not place:
        return value
    copy = list(node) if isinstance(node, list) else dict(node)
    copy[place[0]] = put(node[place[0]], place[1:], value)  # type: ignore[index,call-overload]
    return copy


@given(st.sampled_from(PLACES), JSON)
def test_any_published_document_has_a_stable_snapshot(place: tuple[str | int, ...], value: Any) -> None:
    """A snapshot equals itself after reading; a default of NaN would change with every run."""
    found = surface(put(PUBLISHED, place, value))
    assert compare(load(dump(found)), found) == ()


@given(st.sampled_from([(), ("properties",), ("properties", "code"), ("properties", "code", "enum")]), JSON)
def test_any_envelope_has_a_stable_snapshot(place: tuple[str, ...], value: Any) -> None:
    schema = put(RESULT, place, value)
    found = surface(PUBLISHED, envelope=schema if isinstance(schema, dict) else {})
    assert compare(load(dump(found)), found) == ()
