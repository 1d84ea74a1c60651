"""Our reports of the published history agree with an independent computation."""

import json
from dataclasses import replace
from typing import Any

import pytest

from codegen.changes.rules import compare
from codegen.changes.surface import Keyword, Method, Surface
from codegen.changes.transitions import disagreements, transition_of
from tests.support import history

WORD, PAGE = Keyword("word", "string", True), Keyword("page", "integer", False)
FIND = Method("POST /api/shop/find/v1", "Find", keywords={"word": WORD, "page": PAGE})
NOTHING = {"breaking": False}


def shop(**fields: Any) -> Surface:
    return Surface({"shop.find_v1": replace(FIND, **fields)})


def reported(before: Surface, after: Surface) -> dict[str, list[list[str]]]:
    fields = transition_of(compare(before, after), before, after)
    return {name: entries for name, entries in fields.items() if entries}


@pytest.mark.skipif(not history.catalogues(), reason="../shared/history is not beside this checkout")
def test_every_published_update_is_reported_exactly() -> None:
    surfaces = [history.surface(json.loads(path.read_bytes())) for path in history.catalogues()]
    expected = history.transitions()
    assert len(expected) == len(surfaces) - 1 > 0
    found = {
        entry["to"]: lines
        for before, after, entry in zip(surfaces, surfaces[1:], expected, strict=False)
        if (lines := disagreements(compare(before, after), before, after, entry))
    }
    assert found == {}


def test_a_parameter_in_another_place_counts_as_new() -> None:
    before, after = shop(), shop(place="form", keywords={"word": WORD})
    assert reported(before, after) == {
        "param_removed": [["post", FIND.path, "page", "query"], ["post", FIND.path, "word", "query"]],
        "param_added_required": [["post", FIND.path, "word", "form"]],
    }


def test_an_operation_with_another_verb_counts_as_new() -> None:
    before, after = shop(operation=f"GET {FIND.path}"), shop(place="form", deprecated=True, keywords={})
    assert reported(before, after) == {"method_changed": [["get", FIND.path]], "op_added": [["post", FIND.path]]}


@pytest.mark.parametrize(
    ("after", "expected", "lines"),
    [
        (shop(), {"breaking": True}, ["breaking: expected True, reported no break"]),
        (shop(deprecated=True), NOTHING, ["deprecated: reported, but not expected: post /api/shop/find/v1"]),
        (
            shop(),
            {"breaking": False, "op_added": [["get", "/a"]]},
            ["op_added: not reported: get /a"],
        ),
        (
            shop(keywords={"word": WORD}),
            {"breaking": False, "param_removed": [["post", FIND.path, "page", "query"]]},
            ["breaking: expected False, reported keyword-removed"],
        ),
        (shop(keywords={"word": replace(WORD, choices=("a",)), "page": PAGE}), NOTHING, []),
    ],
    ids=["a missing break", "too much", "too little", "a break too many", "a rule that knows more"],
)
def test_a_disagreement_is_named(after: Surface, expected: dict[str, Any], lines: list[str]) -> None:
    assert disagreements(compare(shop(), after), shop(), after, expected) == lines
