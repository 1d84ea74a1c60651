"""Paging rules are facts in a file: checked against the operations, printed as data that says the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.answers.collect import documented
from codegen.document import merge, parse
from codegen.document.model import Api
from codegen.document.problems import Refused
from codegen.printing import page_rules, publish, render
from tests.support.codegen_cases import document, operation, parameter

KEY = "GET /api/shop/find/v1"
RULE: dict[str, Any] = {
    "style": "mixed",
    "parameters": {
        "page": {"how": "page", "first": 1},
        "mark": {"how": "copy", "from": "data.notes[-1].cursor", "first": ""},
        "other": {"how": "copy", "field": "other_mark"},
    },
    "has_more": "data.paging.is_end",
    "inverted": True,
    "items": "data.notes",
    "end": "no_more",
    "evidence": "guess",
    "claims": {"next": "guess", "first": "text"},
    "note": 'Says "so"; \\ and {{ braces }}.',
}


@pytest.fixture(scope="module")
def api() -> Api:
    node = operation(parameter("page", type="integer"), parameter("mark"), parameter("other"))
    return parse.parse(merge.merge({"spec.json": document({"/api/shop/find/v1": {"get": node}})}))


def printed(api: Api, rules: dict[str, Any]) -> dict[str, Any]:
    """The namespace of the printed module."""
    files = publish.formatted(render.render_pages(page_rules.rules(rules, api)[0]))
    namespace: dict[str, Any] = {"__name__": "pages"}
    exec(files["generated/justone_generated/pages.py"], namespace)
    return namespace


def refusals(api: Api, **changes: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        page_rules.rules({KEY: RULE | changes}, api)
    return [str(problem) for problem in caught.value.problems]


def test_a_printed_rule_equals_the_written_one(api: Api) -> None:
    module = printed(api, {KEY: RULE})
    step = module["Step"]
    assert module["RULES"] == {
        KEY: module["PageRule"](
            style="mixed",
            steps=(
                step("page", "page", first=1),
                step("mark", "copy", first="", source=("data", "notes", -1, "cursor")),
                step("other", "copy", field="other_mark"),
            ),
            evidence="guess",
            claims=(("first", "text"), ("next", "guess")),
            has_more=("data", "paging", "is_end"),
            inverted=True,
            items=("data", "notes"),
            end="no_more",
            note='Says "so"; \\ and {{ braces }}.',
        )
    }


def test_no_rules_are_an_empty_table(api: Api) -> None:
    assert printed(api, {})["RULES"] == {}


def test_a_rule_of_a_withdrawn_operation_is_noted(api: Api) -> None:
    rules, notes = page_rules.rules({KEY: RULE, "GET /api/shop/gone/v1": RULE}, api)
    assert [rule.operation for rule in rules] == [KEY]
    assert [str(note) for note in notes] == [
        "specs/pagination.json#/GET ~1api~1shop~1gone~1v1: the paging rule rests: its operation is not in the catalogue"
    ]


def test_a_rule_that_no_longer_fits_is_dropped_with_a_note(api: Api) -> None:
    rules, notes = page_rules.rules({KEY: RULE | {"parameters": {"cursor": {"how": "copy"}}}}, api)
    assert rules == ()
    assert [note.pointer for note in notes] == ["/GET ~1api~1shop~1find~1v1/parameters/cursor"]
    assert (
        notes[0].text
        == "the paging rule is dropped: the operation no longer has a parameter `cursor`; correct the rule"
    )


def test_a_rule_stays_where_the_verb_changes() -> None:
    node = operation(parameter("page", type="integer"), parameter("mark"), parameter("other"))
    spec = document({"/api/shop/find/v1": {"post": node}})
    rules, notes = page_rules.rules({KEY: RULE}, parse.parse(merge.merge({"spec.json": spec})))
    assert ([rule.operation for rule in rules], notes) == (["POST /api/shop/find/v1"], ())


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("data", ("data",)),
        ("data.a.b", ("data", "a", "b")),
        ("data.list[-1].x", ("data", "list", -1, "x")),
        ("data.grid[0][1]", ("data", "grid", 0, 1)),
        ("data.中文", ("data", "中文")),
    ],
)
def test_a_path_is_names_and_positions(text: str, route: tuple[str | int, ...]) -> None:
    assert page_rules.route(text) == route


@pytest.mark.parametrize("text", ["", "data.", "data..x", "data[x]", "data.[0]", "cursor", "[0].data"])
def test_a_malformed_path_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a path|must begin with"):
        page_rules.route(text)


@pytest.mark.parametrize(
    ("changes", "where", "text"),
    [
        ({"style": "pages"}, "/style", "one of page, offset, cursor, mixed, got 'pages'"),
        ({"evidence": None}, "/evidence", "one of example, text, guess"),
        ({"hasMore": "data.x"}, "/hasMore", "is unknown here"),
        ({"items": "notes"}, "/items", "must begin with `data`"),
        ({"parameters": {}}, "", "is not a rule"),
        ({"parameters": {"mark": {"how": "guess"}}}, "/parameters/mark/how", "one of page, offset, copy"),
        ({"parameters": {"mark": {"how": "copy", "from": 7}}}, "/parameters/mark/from", "7"),
        ({"parameters": {"mark": {"how": "copy", "form": "x"}}}, "/parameters/mark/form", "is unknown here"),
        ({"parameters": {"mark": "copy"}}, "/parameters/mark", "is not an object"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_fault_is_reported_with_its_place(api: Api, changes: dict[str, Any], where: str, text: str) -> None:
    found = refusals(api, **changes)
    prefix = f"specs/pagination.json#/GET ~1api~1shop~1find~1v1{where}: "
    assert [problem.startswith(prefix) and text in problem for problem in found] == [True], found


def test_all_faults_are_reported_at_once(api: Api) -> None:
    assert len(refusals(api, style="x", evidence="x", parameters={"gone": {"how": "x"}})) == 3


def test_a_file_that_is_not_json_is_refused(api: Api, tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / page_rules.FILE).write_text("{")
    with pytest.raises(Refused, match="is not JSON"):
        page_rules.read(tmp_path, api)


def test_without_a_file_there_are_no_rules(api: Api, tmp_path: Path) -> None:
    assert page_rules.read(tmp_path, api) == ((), ())


# -- Documented answers


def put(root: Path, name: str, text: str) -> None:
    (root / documented.FOLDER).mkdir(parents=True, exist_ok=True)
    (root / documented.FOLDER / name).write_text(text)


def test_documented_answers_are_printed_as_they_are(api: Api, tmp_path: Path) -> None:
    answer = {"code": 0, "data": {"b": 1, "a": ["音乐", None, 1.50]}}
    put(tmp_path, "one.json", json.dumps({"operation": KEY, "answer": answer}))
    put(tmp_path, "two.json", json.dumps({"operation": "GET /api/shop/gone/v1", "answer": answer}))
    [(path, text)] = documented.read(tmp_path, api).items()
    assert (path, json.loads(text)) == ("sandbox/documented.json", {KEY: answer})
    assert list(json.loads(text)[KEY]["data"]) == ["b", "a"]


@pytest.mark.parametrize("text", ["{", "[]", '{"operation": "GET /api/shop/find/v1"}', '{"answer": {}}'])
def test_a_bad_documented_answer_is_refused_by_file(api: Api, tmp_path: Path, text: str) -> None:
    put(tmp_path, "odd.json", text)
    with pytest.raises(Refused, match=r"specs/documented/odd\.json"):
        documented.read(tmp_path, api)
