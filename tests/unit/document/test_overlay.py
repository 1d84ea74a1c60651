"""Corrections are data with a target and a reason; one that corrects nothing is skipped with a note."""

from pathlib import Path
from typing import Any

import pytest

from codegen.document.overlay import apply, correct, read
from codegen.document.problems import Refused

DOCUMENT: dict[str, Any] = {
    "paths": {"/a": {"get": {"tags": ["A"], "parameters": [{"name": "x", "schema": {"default": ""}}]}}}
}
WHY = {"x-reason": "seen wrong", "x-seen": "November 2026"}


def overlaid(*actions: Any) -> dict[str, Any]:
    return apply(DOCUMENT, {"o.yaml": {"overlay": "1.0.0", "actions": list(actions)}})


def refusals(*actions: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        overlaid(*actions)
    return [str(problem) for problem in caught.value.problems]


def test_an_update_is_merged_into_its_target() -> None:
    target = "$.paths['/a'].get.parameters[?@.name == 'x'].schema"
    node = overlaid({"target": target, "update": {"default": "new", "enum": ["new"]}} | WHY)
    assert node["paths"]["/a"]["get"]["parameters"][0]["schema"] == {"default": "new", "enum": ["new"]}


def test_an_update_of_a_list_adds_one_entry() -> None:
    node = overlaid({"target": "$.paths['/a'].get.tags", "update": "B"} | WHY)
    assert node["paths"]["/a"]["get"]["tags"] == ["A", "B"]


def test_a_removal_deletes_the_node() -> None:
    node = overlaid({"target": "$.paths['/a'].get.parameters[0].schema.default", "remove": True} | WHY)
    assert node["paths"]["/a"]["get"]["parameters"][0]["schema"] == {}


def test_several_entries_of_a_list_can_be_removed_at_once() -> None:
    document = {"list": [1, 2, 3]}
    action = {"target": "$.list[?@ < 3]", "remove": True} | WHY
    assert apply(document, {"o.yaml": {"overlay": "1.0.0", "actions": [action]}}) == {"list": [3]}


def test_the_original_document_is_not_changed() -> None:
    overlaid({"target": "$.paths['/a'].get", "update": {"tags": ["B"], "new": 1}} | WHY)
    assert DOCUMENT["paths"]["/a"]["get"]["tags"] == ["A"]


def test_later_actions_see_earlier_changes() -> None:
    node = overlaid(
        {"target": "$.paths['/a'].get", "update": {"extra": {"one": 1}}} | WHY,
        {"target": "$.paths['/a'].get.extra", "update": {"two": 2}} | WHY,
    )
    assert node["paths"]["/a"]["get"]["extra"] == {"one": 1, "two": 2}


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        ({"target": "$[", "update": {}} | WHY, "is not a JSONPath"),
        ({"target": "$.paths", "update": {}, "x-seen": "now"}, "needs `x-reason`"),
        ({"target": "$.paths", "update": {}, "x-reason": "so"}, "`x-seen`"),
        ({"target": "$.paths", "update": {}, "x-reason": " ", "x-seen": "now"}, "needs `x-reason`"),
        ({"target": "$.paths"} | WHY, "either `update` or `remove: true`"),
        ({"target": "$.paths", "update": {}, "remove": True} | WHY, "either `update` or `remove: true`"),
        ({"target": "$.paths", "upd": {}} | WHY, "unknown key `upd`"),
        ({"update": {}} | WHY, "needs a `target`"),
        ("text", "needs a `target`"),
    ],
    ids=[
        "no path",
        "no reason",
        "not seen",
        "blank reason",
        "nothing",
        "both",
        "typo",
        "no target",
        "text",
    ],
)
def test_a_malformed_action_is_rejected(action: Any, reason: str) -> None:
    assert reason in refusals(action)[0]
    assert refusals(action)[0].startswith("o.yaml#/actions/0: ")


def test_one_run_lists_all_faults() -> None:
    assert len(refusals("text", {"target": "$.nothing", "remove": True}, {"target": "$.paths"} | WHY)) == 3


SCHEMA = "$.paths['/a'].get.parameters[?@.name == 'x'].schema"


@pytest.mark.parametrize(
    ("action", "note"),
    [
        ({"target": "$.paths['/b'].get", "update": {"a": 1}}, "rests: the catalogue does not list /b"),
        ({"target": "$.paths['/a'].post", "update": {"a": 1}}, "rests: the catalogue does not list /a"),
        ({"target": '$.paths["/b"].get', "remove": True}, "rests: the catalogue does not list /b"),
        ({"target": "$.paths.*[?@.tags[0] == 'B']", "update": {"a": 1}}, "rests: "),
        ({"target": "$.paths['/a'].get.parameters[7]", "remove": True}, "fixed upstream: "),
        ({"target": "$.paths['/a'].get.extra", "remove": True}, "fixed upstream: "),
        ({"target": SCHEMA, "update": {"default": ""}}, "fixed upstream: "),
        ({"target": SCHEMA, "update": {"default": "A"}, "x-was": {"default": "B"}}, "fixed upstream: "),
        ({"target": f"{SCHEMA}.default", "remove": True, "x-was": "B"}, "fixed upstream: "),
        ({"target": "$.paths['/a'].get.tags[0]", "update": {"b": 1}}, "is neither an object nor a list"),
    ],
    ids=["path", "verb", "quotes", "tag", "element", "key", "same", "other value", "other scalar", "scalar"],
)
def test_an_action_that_corrects_nothing_is_a_note(action: Any, note: str) -> None:
    corrected = correct(DOCUMENT, {"o.yaml": {"overlay": "1.0.0", "actions": [action | WHY]}})
    assert (corrected.document, corrected.active) == (DOCUMENT, 0)
    assert note in corrected.notes[0].text
    assert str(corrected.notes[0]).startswith("o.yaml#/actions/0: ")


@pytest.mark.parametrize(
    "action",
    [
        {"target": SCHEMA, "update": {"default": "A"}, "x-was": {"default": ""}},
        {"target": f"{SCHEMA}.default", "remove": True, "x-was": ""},
    ],
    ids=["update", "removal"],
)
def test_a_value_that_equals_x_was_is_corrected(action: Any) -> None:
    corrected = correct(DOCUMENT, {"o.yaml": {"overlay": "1.0.0", "actions": [action | WHY]}})
    assert (corrected.document == DOCUMENT, corrected.active, corrected.notes) == (False, 1, ())


def test_an_action_applies_again_when_its_operation_returns() -> None:
    overlays = {"o.yaml": {"overlay": "1.0.0", "actions": [{"target": "$.paths['/a'].get", "update": {"b": 1}} | WHY]}}
    active = [correct(document, overlays).active for document in (DOCUMENT, {"paths": {}}, DOCUMENT)]
    assert active == [1, 0, 1]


@pytest.mark.parametrize("overlay", [None, {}, {"overlay": "2.0", "actions": [1]}, {"overlay": "1.0.0", "actions": []}])
def test_a_file_that_is_not_an_overlay_is_rejected(overlay: Any) -> None:
    with pytest.raises(Refused, match=r"o\.yaml"):
        apply(DOCUMENT, {"o.yaml": overlay})


def test_a_file_that_is_not_yaml_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("a: [")
    with pytest.raises(Refused, match=r"bad\.yaml: is not YAML"):
        read(tmp_path, tmp_path)


def problems_of(overlay: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        apply(DOCUMENT, {"o.yaml": overlay})
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("overlay", [None, {}, {"overlay": "2.0"}, {"overlay": None}, {"actions": [1]}], ids=str)
def test_the_error_says_how_an_overlay_begins(overlay: Any) -> None:
    assert problems_of(overlay) == ["o.yaml: is not an overlay; begin it with `overlay: 1.0.0`"]


@pytest.mark.parametrize("actions", [None, [], {}, "text"], ids=str)
def test_an_overlay_without_actions_is_rejected(actions: Any) -> None:
    assert problems_of({"overlay": "1.0.0", "actions": actions}) == [
        "o.yaml#/actions: no actions; list at least one or delete the file"
    ]


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("text", "an action needs a `target` (JSONPath)"),
        (
            {"target": "$", "upd": 1} | WHY,
            "unknown key `upd`; an action has description, remove, target, update, x-reason, x-seen, x-was",
        ),
        ({"target": "$"} | WHY, "an action has either `update` or `remove: true`"),
        (
            {"target": "$", "update": {}},
            "an action needs `x-reason` (why) and `x-seen` (where and when it was seen)",
        ),
        (
            {"target": "$", "update": {}} | WHY | {"x-seen": "(where and when it was seen)"},
            "`x-reason` and `x-seen` are still placeholders; write why, and where it was seen",
        ),
    ],
    ids=["target", "key", "either", "why", "proposal"],
)
def test_the_error_of_an_action_is_complete(action: Any, text: str) -> None:
    assert refusals(action) == [f"o.yaml#/actions/0: {text}"]


def test_overlays_are_keyed_by_their_path(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "b.yaml").write_text("overlay: 1.0.0")
    (tmp_path / "in" / "a.yaml").write_text("[1]")
    (tmp_path / "in" / "c.txt").write_text("a: [")
    assert list(read(tmp_path / "in", tmp_path).items()) == [("in/a.yaml", [1]), ("in/b.yaml", {"overlay": "1.0.0"})]
    assert read(tmp_path / "missing", tmp_path) == {}


def test_a_yaml_error_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("a: [")
    with pytest.raises(Refused) as caught:
        read(tmp_path, tmp_path)
    (problem,) = map(str, caught.value.problems)
    assert problem.startswith("bad.yaml: is not YAML: while parsing a flow node expected the node content")
    assert "  " not in problem


def test_every_correcting_action_is_counted() -> None:
    actions = [{"target": "$.paths['/a'].get", "update": {name: 1}} | WHY for name in ("a", "b", "c")]
    assert correct(DOCUMENT, {"o.yaml": {"overlay": "1.0.0", "actions": actions}}).active == 3


def test_a_nested_update_keeps_the_other_keys() -> None:
    document = {"a": {"b": {"c": 1, "d": [1], "e": {}}, "f": 2}}
    update = {"a": {"b": {"c": 3, "d": [2], "g": 4}}}
    action = {"target": "$", "update": update} | WHY
    node = apply(document, {"o.yaml": {"overlay": "1.0.0", "actions": [action]}})
    assert node == {"a": {"b": {"c": 3, "d": [1, 2], "e": {}, "g": 4}, "f": 2}}


@pytest.mark.parametrize(
    ("old", "new", "result"),
    [({"a": 1}, [2], [2]), ([1], {"a": 2}, {"a": 2}), (1, True, True), (1, 1.0, 1.0), ([1], 2, 2), ({}, 2, 2)],
    ids=str,
)
def test_a_value_of_another_type_is_replaced(old: Any, new: Any, result: Any) -> None:
    action = {"target": "$.a", "update": {"b": new}} | WHY
    node = apply({"a": {"b": old}}, {"o.yaml": {"overlay": "1.0.0", "actions": [action]}})
    assert node["a"]["b"] == result
    assert type(node["a"]["b"]) is type(result)


def test_an_overlay_adds_copies() -> None:
    for document, update in (
        ({"a": {"b": {}}}, {"b": {"new": {"deep": [1]}}}),
        ({"a": {"b": [0]}}, {"b": [{"deep": [1]}]}),
        ({"a": [0]}, {"deep": [1]}),
    ):
        action = {"target": "$.a", "update": update} | WHY
        before = repr(update)
        node = apply(document, {"o.yaml": {"overlay": "1.0.0", "actions": [action]}})
        _modify_lists(node)
        assert repr(update) == before


def _modify_lists(value: Any) -> None:
    """Change every nested list."""
    inner = list(value.values()) if isinstance(value, dict) else list(value) if isinstance(value, list) else []
    for one in inner:
        _modify_lists(one)
    if isinstance(value, list):
        value.append("modified")


@pytest.mark.parametrize(
    ("value", "was", "same"),
    [
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 1}}, True),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, False),
        ({"a": 1}, {"b": 1}, False),
        ({"a": 1}, "text", False),
        ("text", {"a": 1}, False),
        (1, True, False),
        ([1, 2], [1, 2], True),
    ],
    ids=str,
)
def test_x_was_compares_only_its_own_keys(value: Any, was: Any, same: bool) -> None:
    action = {"target": "$.a", "remove": True, "x-was": was} | WHY
    corrected = correct({"a": value, "paths": {}}, {"o.yaml": {"overlay": "1.0.0", "actions": [action]}})
    assert (corrected.active == 1) is same


def test_notes_name_the_target_and_what_to_do() -> None:
    notes = [
        (
            {"target": "$.paths['/a'].get.tags[0]", "update": {"b": 1}},
            "$.paths['/a'].get.tags[0] is neither an object nor a list; target its parent",
        ),
        (
            {"target": SCHEMA, "update": {"default": ""}},
            f"fixed upstream: {SCHEMA} already has this value; delete the action",
        ),
        (
            {"target": SCHEMA, "update": {"default": "A"}, "x-was": {"default": "B"}},
            f"fixed upstream: {SCHEMA} no longer has the value of `x-was`; delete the action",
        ),
    ]
    for action, text in notes:
        corrected = correct(DOCUMENT, {"o.yaml": {"overlay": "1.0.0", "actions": [action | WHY]}})
        assert [note.text for note in corrected.notes] == [text]


def test_an_action_that_adds_to_a_list_is_active() -> None:
    action = {"target": "$.paths['/a'].get.tags", "update": "More"} | WHY
    done = correct(DOCUMENT, {"o.yaml": {"overlay": "1.0.0", "actions": [action]}})
    assert (done.active, done.notes) == (1, ())
