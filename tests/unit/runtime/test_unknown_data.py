"""Fields that were always empty in recordings: attributes work in them, and drift reports them."""

import copy
import json
import pickle
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.answers.collect import overlay as answer_overlay
from codegen.document.problems import Refused
from justone_client import Record, drift
from justone_client._pagination.json_path import follow_typed
from justone_generated._drift import drift as differences
from justone_generated._fields import fields
from justone_generated._record import typed
from justone_generated.pages import RULES
from tests.conftest import ROOT
from tests.support.callers import Make
from tests.support.catalogue import present
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Serve, http
from tests.support.typed_answers import references

OBJECT: dict[str, Any] = {"item_id": "7", "author": {"name": "a"}, "parts": [{"n": 1}, [{"n": 2}]], "items": {"x": 1}}


def unknown() -> Iterator[tuple[type[Record], str, str, str]]:
    """Every field without a known type: class, attribute, key, type."""
    folder = ROOT / "generated" / "justone_generated" / "models"
    for path in sorted(folder.rglob("[a-z]*.py")):
        module = import_module(".".join(("justone_generated.models", *path.relative_to(folder).with_suffix("").parts)))
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Record) and kind.__module__ == module.__name__:
                for name, field in fields(kind).items():
                    text = field.text.replace("_builtins.", "").replace("_typing.", "")
                    if text in ("Any", "list[Any]", "dict[str, Any]"):
                        yield kind, name, field.key, text


FIELDS = list(unknown())


def use(record: Any) -> None:
    """As a program does that passes the type checker."""
    assert isinstance(record, dict)
    assert record.item_id == "7"
    assert record.author.name == "a"
    assert record.parts[0].n == 1
    assert record.parts[1][0].n == 2
    assert [part.n for part in record.parts[:1]] == [1]
    assert record.items_.x == 1
    with pytest.raises(AttributeError):
        record.nothing  # noqa: B018
    assert record == OBJECT
    assert json.loads(json.dumps(record)) == OBJECT


def test_there_are_such_fields_of_each_kind() -> None:
    assert {text for *_, text in FIELDS} == {"Any", "list[Any]", "dict[str, Any]"}


def test_attributes_work_in_every_field_that_was_empty() -> None:
    for kind, name, key, text in FIELDS:
        received: Any = [copy.deepcopy(OBJECT)] if text == "list[Any]" else copy.deepcopy(OBJECT)
        whole = {key: received}
        record = kind(whole)
        value = getattr(record, name)
        assert getattr(record, name) is value
        use(value[0] if text == "list[Any]" else value)
        assert whole == {key: [OBJECT]} or whole == {key: OBJECT}
        assert type(whole[key]) in (dict, list), "what was received stays plain"


def test_other_values_are_as_received() -> None:
    for value in (None, 5, "text", True, 1.5):
        for kind, name, key, _ in FIELDS[:200]:
            got = getattr(kind({key: value}), name)
            assert got == value or (value is None and got in (None, [], {}))
    kind, name, key, _ = next(one for one in FIELDS if one[3] == "list[Any]")
    assert getattr(kind({key: [1, "a", None]}), name) == [1, "a", None]
    assert getattr(kind({}), name) == []
    mixed = getattr(kind({key: [1, {"a": {"b": 2}}, [[{"c": 3}]]]}), name)
    assert (mixed[0], mixed[1].a.b, mixed[2][0][0].c) == (1, 2, 3)


WAYS = [copy.copy, copy.deepcopy, *(lambda one, n=n: pickle.loads(pickle.dumps(one, n)) for n in range(6))]


@pytest.mark.parametrize("way", WAYS)
def test_records_without_fields_are_copied_and_pickled(way: Callable[[Any], Any]) -> None:
    kind, name, key, _ = next(one for one in FIELDS if one[3] == "list[Any]")
    record = kind({key: [copy.deepcopy(OBJECT)]})
    use(getattr(record, name)[0])
    use(getattr(way(record), name)[0])
    use(way(getattr(record, name)[0]))


def drifts(reference: str, data: object) -> list[str]:
    return [str(one) for one in differences(reference, data)]


class Holder(Record):
    one: "Any"
    many: "list[Any]"
    open: "dict[str, Any]"
    deep: "list[list[Any]]"


@pytest.mark.parametrize(
    ("data", "reported"),
    [
        ({"one": {"a": 1}}, ["data.one: unknown so far, received an object"]),
        ({"one": [{"a": 1}, 5, {"a": 2}]}, [f"data.one[{n}]: unknown so far, received an object" for n in (0, 2)]),
        ({"many": [{"a": {"b": 1}}]}, ["data.many[0]: unknown so far, received an object"]),
        ({"many": [[{"a": 1}]]}, ["data.many[0][0]: unknown so far, received an object"]),
        ({"deep": [[{"a": 1}]]}, ["data.deep[0][0]: unknown so far, received an object"]),
        ({"open": {"a": 1}}, ["data.open: unknown so far, received an object"]),
        ({"one": None, "many": [], "open": {}, "deep": [[]]}, []),
        ({"one": 5, "many": ["a", None, 1], "open": {"a": None}, "deep": [["x"]]}, []),
        ({"one": [], "many": {}, "open": []}, []),
        ({"many": "text"}, ["data.many: declared list[Any], received string"]),
    ],
    ids=str,
)
def test_drift_reports_objects_of_unknown_type(
    data: object, reported: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "justone_generated.models.made_up", _module())
    assert drifts("made_up:Holder", data) == reported


def _module() -> Any:
    made = ModuleType("justone_generated.models.made_up")
    made.Holder = Holder  # type: ignore[attr-defined]
    Holder.__module__ = made.__name__
    return made


def test_the_clients_give_records_and_tell_of_them(serve: Serve, make: Make) -> None:
    videos = [{"item_id": "7", "title": "t"}]
    body = envelope(0, {"order_hot_videos": videos, "newest_videos": videos})
    reported: list[str] = []
    caller = make(
        serve(lambda seen: (http(body), End.KEEP)).url,
        on_drift=lambda answer, found: reported.extend(map(str, found)),
    )
    answer = caller.call(present("GET /api/douyin-xingtu/get-kol-rec-videos/v1"), {"kolId": "6834567890123456789"})
    assert answer.data.order_hot_videos[0].item_id == "7"
    assert type(answer.data.order_hot_videos[0]) is type(answer.data.newest_videos[0])
    assert drift(answer) == []
    assert reported == []


def test_items_of_every_listing_with_types_have_attributes() -> None:
    tried = 0
    for key, rule in RULES.items():
        reference = references().get(key) if rule.items else None
        if reference is None:
            continue
        data: Any = [copy.deepcopy(OBJECT)]
        for step in reversed(rule.items[1:]):
            data = {step: data} if isinstance(step, str) else [data]
        found = follow_typed(typed(reference, data), rule.items[1:])
        assert (key, found[0].item_id) == (key, "7")
        tried += 1
    assert tried > 20


ACTION = {
    "target": "$['GET /api/x/y/v1'].properties[?# == 'empty' && !@.items]",
    "update": {"items": {"$ref": "#/$defs/Video"}},
    "x-reason": "Its siblings hold Video.",
    "x-seen": "recorded answer, in which it was empty",
}
SCHEMA = {
    "type": "object",
    "properties": {"empty": {"type": "array"}, "full": {"type": "array", "items": {"$ref": "#/$defs/Video"}}},
    "$defs": {"Video": {"type": "object", "properties": {"id": {"type": "string"}}}},
}


def overlaid(schema: dict[str, Any], key: str = "GET /api/x/y/v1", **changes: Any) -> answer_overlay.Declared:
    overlay = {"overlay": "1.0.0", "info": {}, "actions": [{**ACTION, **changes}]}
    return answer_overlay.declared({key: schema, "GET /api/z": {}}, {"specs/overlay/answers/x.yaml": overlay})


def test_an_overlay_declares_what_siblings_share() -> None:
    before = copy.deepcopy(SCHEMA)
    found = overlaid(SCHEMA)
    assert found.schemas["GET /api/x/y/v1"]["properties"]["empty"] == before["properties"]["full"]  # type: ignore[index]
    assert before == SCHEMA
    assert found.notes == ()


def test_evidence_wins_over_an_overlay() -> None:
    schema = copy.deepcopy(SCHEMA)
    schema["properties"]["empty"]["items"] = {"type": "string"}  # type: ignore[index]
    found = overlaid(schema)
    assert found.schemas["GET /api/x/y/v1"] == schema
    assert "now show what the field holds" in str(found.notes[0])


def test_an_overlay_without_its_operation_rests() -> None:
    (note,) = overlaid(SCHEMA, key="GET /api/other/v1").notes
    assert str(note).startswith("specs/overlay/answers/x.yaml#/actions/0: rests")


@pytest.mark.parametrize(
    "changes", [{"x-reason": " "}, {"x-seen": None}, {"update": {"items": {"$ref": "#/$defs/Gone"}}}, {"target": "$["}]
)
def test_an_overlay_that_is_wrong_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        overlaid(SCHEMA, **changes)


def test_the_committed_overlays_all_act() -> None:
    found = answer_overlay.load(Path(ROOT / "specs"))
    assert found.notes == ()
    video = found.schemas["GET /api/douyin-xingtu/get-kol-rec-videos/v1"]["properties"]["order_hot_videos"]
    assert video["items"] == {"$ref": "#/$defs/Video"}
