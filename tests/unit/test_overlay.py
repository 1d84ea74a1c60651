"""Corrections are data: each names its place and its reason; one that corrects nothing rests, or is fixed upstream."""

from pathlib import Path
from typing import Any

import pytest

from codegen.overlay import apply, correct, read
from codegen.problem import Refused

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


def test_an_update_is_merged_into_what_it_finds() -> None:
    target = "$.paths['/a'].get.parameters[?@.name == 'x'].schema"
    node = overlaid({"target": target, "update": {"default": "new", "enum": ["new"]}} | WHY)
    assert node["paths"]["/a"]["get"]["parameters"][0]["schema"] == {"default": "new", "enum": ["new"]}


def test_an_update_of_a_list_adds_one_entry() -> None:
    node = overlaid({"target": "$.paths['/a'].get.tags", "update": "B"} | WHY)
    assert node["paths"]["/a"]["get"]["tags"] == ["A", "B"]


def test_a_removal_takes_the_node_away() -> None:
    node = overlaid({"target": "$.paths['/a'].get.parameters[0].schema.default", "remove": True} | WHY)
    assert node["paths"]["/a"]["get"]["parameters"][0]["schema"] == {}


def test_several_entries_of_a_list_can_be_removed_at_once() -> None:
    document = {"list": [1, 2, 3]}
    action = {"target": "$.list[?@ < 3]", "remove": True} | WHY
    assert apply(document, {"o.yaml": {"overlay": "1.0.0", "actions": [action]}}) == {"list": [3]}


def test_the_document_itself_stays_as_it_was() -> None:
    overlaid({"target": "$.paths['/a'].get", "update": {"tags": ["B"], "new": 1}} | WHY)
    assert DOCUMENT["paths"]["/a"]["get"]["tags"] == ["A"]


def test_later_actions_see_what_earlier_ones_did() -> None:
    node = overlaid(
        {"target": "$.paths['/a'].get", "update": {"extra": {"one": 1}}} | WHY,
        {"target": "$.paths['/a'].get.extra", "update": {"two": 2}} | WHY,
    )
    assert node["paths"]["/a"]["get"]["extra"] == {"one": 1, "two": 2}


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        ({"target": "$[", "update": {}} | WHY, "is no JSONPath"),
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
def test_a_malformed_action_is_refused(action: Any, reason: str) -> None:
    assert reason in refusals(action)[0]
    assert refusals(action)[0].startswith("o.yaml#/actions/0: ")


def test_all_faults_are_listed_in_one_run() -> None:
    assert len(refusals("text", {"target": "$.nothing", "remove": True}, {"target": "$.paths"} | WHY)) == 3


SCHEMA = "$.paths['/a'].get.parameters[?@.name == 'x'].schema"


@pytest.mark.parametrize(
    ("action", "note"),
    [
        ({"target": "$.paths['/b'].get", "update": {"a": 1}}, "rests: its operation /b is not in the catalogue"),
        ({"target": "$.paths['/a'].post", "update": {"a": 1}}, "rests: its operation /a is not in the catalogue"),
        ({"target": '$.paths["/b"].get', "remove": True}, "rests: its operation /b is not in the catalogue"),
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
def test_an_action_without_anything_to_correct_is_a_note(action: Any, note: str) -> None:
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
def test_what_is_as_it_was_is_corrected(action: Any) -> None:
    corrected = correct(DOCUMENT, {"o.yaml": {"overlay": "1.0.0", "actions": [action | WHY]}})
    assert (corrected.document == DOCUMENT, corrected.active, corrected.notes) == (False, 1, ())


def test_an_action_is_active_again_when_its_operation_returns() -> None:
    overlays = {"o.yaml": {"overlay": "1.0.0", "actions": [{"target": "$.paths['/a'].get", "update": {"b": 1}} | WHY]}}
    active = [correct(document, overlays).active for document in (DOCUMENT, {"paths": {}}, DOCUMENT)]
    assert active == [1, 0, 1]


@pytest.mark.parametrize("overlay", [None, {}, {"overlay": "2.0", "actions": [1]}, {"overlay": "1.0.0", "actions": []}])
def test_a_file_that_is_no_overlay_is_refused(overlay: Any) -> None:
    with pytest.raises(Refused, match=r"o\.yaml"):
        apply(DOCUMENT, {"o.yaml": overlay})


def test_a_file_that_is_no_yaml_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("a: [")
    with pytest.raises(Refused, match=r"bad\.yaml: is not YAML"):
        read(tmp_path, tmp_path)
