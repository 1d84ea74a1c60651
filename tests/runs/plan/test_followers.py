"""What follows from an answer: rows of later steps, by paths and by functions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from justone_client.runs.engine.derive import Follower
from justone_client.runs.journal.desk import Claim
from justone_client.runs.plan.checked import checked
from justone_client.runs.plan.field_paths import path_of, rows_at
from justone_client.runs.plan.plan import Pages, Plan, Step
from justone_generated._base import Answer

SEARCH = "GET /api/xiaohongshu/search-note/v3"
OTHER = "GET /api/xiaohongshu/search-note/v2"
DETAILS = "GET /api/xiaohongshu/get-note-detail/v7"
COMMENTS = "GET /api/xiaohongshu/get-note-comment/v2"
DATA = {
    "items": [
        {"note": {"id": "a", "title": "One"}},
        {"note": {"id": "b"}},
        {"model_type": "ads"},
        {"note": {"title": "without an id"}},
        {"note": {"id": "a", "title": "Again"}},
    ]
}
PATHS = Step(DETAILS, columns={"note": "data.items[].note.id", "title": "data.items[].note.title"},
             parameters={"noteId": "note"})  # fmt: skip


def follow(later: Step | list[Step], data: Any = DATA, row: dict[str, Any] | None = None, **first: Any) -> Any:
    steps = later if isinstance(later, list) else [later]
    plan = checked(Plan([Step(SEARCH, **{"parameters": {"keyword": "word"}, **first}), *steps]))
    one = Claim(1, 1, SEARCH, (("keyword", "cat"),), 0, row=json.dumps(row or {"word": "cat"}),
                kind="walk" if "walk" in first else "call")  # fmt: skip
    return Follower(plan).follow(one, Answer(data, operation=SEARCH, raw={"code": 0, "data": data}))


def rows(found: Any) -> list[tuple[int, dict[str, Any], list[tuple[str, str]]]]:
    return [
        (one.place, json.loads(one.row), [(item.operation, item.parameters) for item in one.items])
        for one in found.derived
    ]


def test_paths_give_a_row_for_each_element() -> None:
    found = follow(PATHS)
    assert found.not_derived is None
    assert rows(found) == [
        (0, {"word": "cat", "note": "a", "title": "One"}, [(DETAILS, '[["noteId","a"]]')]),
        (1, {"word": "cat", "note": "b", "title": None}, [(DETAILS, '[["noteId","b"]]')]),
        (2, {"word": "cat", "note": None, "title": "without an id"}, []),
        (3, {"word": "cat", "note": "a", "title": "Again"}, [(DETAILS, '[["noteId","a"]]')]),
    ]


@pytest.mark.parametrize(
    "derive",
    [
        lambda answer, row: ({"noteId": one["note"]["id"], "of": row["word"]} for one in answer.data["items"][:2]),
        lambda answer, row: [{"noteId": "a", "of": "cat"}, {"noteId": "b", "of": "cat"}],
    ],
    ids=["generator", "list"],
)
def test_a_function_gives_rows(derive: Callable[..., Iterable[object]]) -> None:
    found = follow(Step(DETAILS, derive=derive, parameters={"noteId": "noteId"}))
    assert [one.items[0].parameters for one in found.derived if one.items][:1] == ['[["noteId","a"]]']
    assert [json.loads(one.row)["of"] for one in found.derived] == ["cat", "cat"]


def test_single_values_become_the_only_required_parameter() -> None:
    found = follow(Step(DETAILS, derive=lambda answer, row: ["a", "b"]))
    assert [(one.row, one.items[0].parameters) for one in found.derived] == [
        ('{"word":"cat","item":"a"}', '[["noteId","a"]]'),
        ('{"word":"cat","item":"b"}', '[["noteId","b"]]'),
    ]


def raises(answer: Any, row: Any) -> Iterable[object]:
    yield {"noteId": "a"}
    raise RuntimeError(f"no {row['word']}")


@pytest.mark.parametrize(
    ("derive", "said"),
    [
        (raises, "RuntimeError: no cat"),
        (lambda answer, row: None, "TypeError: 'NoneType' object is not iterable"),
        (lambda answer, row: [{"noteid": "a"}], "InvalidArgument: a row has nothing for noteId; it has noteid"),
        (lambda answer, row: [3.5], "InvalidArgument: arguments: a dict is needed"),
        (lambda answer, row: [{"noteId": {1, 2}, ("a",): 3}, [1]], "InvalidArgument: arguments: a dict is needed"),
    ],
    ids=["raises", "none", "misspelt", "number", "list"],
)
def test_a_failing_function_is_reported_and_gives_no_row(derive: Any, said: str) -> None:
    found = follow(Step(DETAILS, derive=derive, parameters={"noteId": "noteId"}))
    assert found.derived is None
    assert found.not_derived is not None
    assert found.not_derived.startswith(f"not derived: {said}")


def test_a_function_cannot_change_the_row_of_another() -> None:
    def spoil(answer: Any, row: dict[str, Any]) -> list[Any]:
        row["word"] = "dog"
        return ["a"]

    found = follow([Step(DETAILS, derive=spoil), Step(COMMENTS, derive=spoil, after="search_note_v3")])
    assert [(one.step, json.loads(one.row)) for one in found.derived] == [
        (1, {"word": "cat", "item": "a"}),
        (2, {"word": "cat", "item": "a"}),
    ]


def test_a_row_without_a_value_makes_no_call() -> None:
    both = Step([DETAILS, COMMENTS], derive=lambda answer, row: [{"noteId": None}], parameters={"noteId": "noteId"})
    (found,) = follow(both).derived
    assert found.items == ()


def test_a_row_may_be_for_one_of_several_operations() -> None:
    given = [{"note": "a"}, {"word": "dog"}]
    both = Step([DETAILS, OTHER], derive=lambda answer, row: given, parameters={"noteId": "note", "keyword": "other"})
    found = follow(both)
    assert found.not_derived == "not derived: InvalidArgument: a row has nothing for noteId; it has word."
    given[1] = {"other": "dog"}
    assert [[item.operation for item in one.items] for one in follow(both).derived] == [[DETAILS], [OTHER]]


def test_max_rows_leaves_the_rest_out() -> None:
    assert len(follow(Step(DETAILS, parameters={"noteId": "data.items[].note.id"}, max_rows=2)).derived) == 2


def test_max_items_of_a_walk_leaves_rows_out() -> None:
    items = [{"note": {"id": f"n{number}"}} for number in range(5)]
    found = follow(PATHS, {"items": items}, walk=Pages(max_items=2))
    assert [json.loads(one.row)["note"] for one in found.derived] == ["n0", "n1"]
    assert found.next_page.ended == "max_items"


def test_operations_of_one_step_have_places_of_their_own() -> None:
    plan = checked(Plan([Step([SEARCH, OTHER], parameters={"keyword": "word"}), PATHS]))
    follower = Follower(plan)
    places = []
    for key in (SEARCH, OTHER):
        one = Claim(1, 1, key, (("keyword", "cat"),), 0, row='{"word": "cat"}')
        found = follower.follow(one, Answer(DATA, operation=key, raw={"code": 0, "data": DATA}))
        places += [row.place for row in found.derived or ()]
    assert len(places) == len(set(places)) == 8
    assert places == sorted(places)


def test_the_last_step_derives_nothing() -> None:
    plan = checked(Plan([Step(SEARCH, parameters={"keyword": "word"})]))
    found = Follower(plan).follow(Claim(1, 1, SEARCH, (), 0), Answer(DATA, operation=SEARCH))
    assert (found.next_page, found.derived, found.not_derived) == (None, None, None)


@pytest.mark.parametrize(
    ("columns", "data", "found"),
    [
        ({"a": "data.x"}, {"x": 1}, [{"a": 1}]),
        ({"a": "data.x[]"}, {"x": [1, 2]}, [{"a": 1}, {"a": 2}]),
        ({"a": "data.x[]"}, {"x": {"k": 1, "l": 2}}, [{"a": 1}, {"a": 2}]),
        ({"a": "data.x[]"}, {"x": None}, []),
        ({"a": "data.x[]"}, {"x": "text"}, []),
        ({"a": "data.x[0].y"}, {"x": [{"y": 1}, {"y": 2}]}, [{"a": 1}]),
        ({"a": "data.x[-1].y"}, {"x": [{"y": 1}, {"y": 2}]}, [{"a": 2}]),
        ({"a": "data.x[7].y"}, {"x": []}, [{"a": None}]),
        ({"a": "data[]"}, [1, 2], [{"a": 1}, {"a": 2}]),
        ({"a": "data[].b[]"}, [{"b": [1, 2]}, {}, {"b": [3]}], [{"a": 1}, {"a": 2}, {"a": 3}]),
        ({"a": "data[].b[].c", "d": "data[].d"}, [{"d": 1, "b": [{"c": 2}, {"c": 3}]}],
         [{"a": 2, "d": 1}, {"a": 3, "d": 1}]),
        ({"a": 'data["x.y"]["z"]'}, {"x.y": {"z": 1}}, [{"a": 1}]),
        ({"a": "row.word", "b": "row.none"}, {}, [{"a": "cat", "b": None}]),
    ],
)  # fmt: skip
def test_paths_find_values(columns: dict[str, str], data: Any, found: list[dict[str, Any]]) -> None:
    paths = {name: path_of(text) for name, text in columns.items()}
    assert list(rows_at(paths, data, {"word": "cat"})) == found


@pytest.mark.parametrize("text", ["data", "data.a", "data[]", "data.a[].b[0][-1].c", 'data["a.b"].c', "row.word",
                                  'data["1 [x] \\"y\\""]'])  # fmt: skip
def test_a_path_is_written_as_it_is_read(text: str) -> None:
    assert str(path_of(text)) == text


@pytest.mark.parametrize("text", ["", "items", "data.", "data..a", "data.a.", "data[", "data[a]", "data.a b.", "row",
                                  "row.a.b", "row[]", "data.a]", "datas.a", "data .a", "data. a"])  # fmt: skip
def test_text_that_is_no_path_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a path"):
        path_of(text)
