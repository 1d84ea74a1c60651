"""Each rule: what triggers it, and its level."""

from dataclasses import replace

import pytest

from codegen.changes.facts import reworded
from codegen.changes.rules import RULES, as_code, compare
from codegen.changes.surface import Envelope, Keyword, Method, Surface
from codegen.changes.value import Change

SORT = Keyword("sortType", "string", False, ("A", "B"), "A")
WORD = Keyword("word", "string", True)
KEYWORDS = {"sort_type": SORT, "word": WORD}
FIND = Method("GET /api/shop/find/v1", "Find", version="v1", wording="1", keywords=KEYWORDS)
LOOK = replace(FIND, operation="GET /api/shop/look/v1")
ENVELOPE = Envelope(("0", "100"), {"code": "integer"})
BEFORE = Surface({"shop.find_v1": FIND}, "one", ENVELOPE, ("https://a",))


def other(**fields: object) -> Surface:
    """The surface with a changed `shop.find_v1`."""
    return replace(BEFORE, methods={"shop.find_v1": replace(FIND, **fields)})  # type: ignore[arg-type]


def sort(**fields: object) -> Surface:
    return other(keywords={"sort_type": replace(SORT, **fields), "word": WORD})  # type: ignore[arg-type]


def methods(**named: Method) -> Surface:
    return replace(BEFORE, methods={f"shop.{name}": method for name, method in named.items()})


def envelope(**fields: object) -> Surface:
    return replace(BEFORE, envelope=replace(ENVELOPE, **fields))  # type: ignore[arg-type]


DEPRECATED, HIDDEN, RECOMMENDED = other(deprecated=True), other(hidden=True), other(recommended=True)
TYPED, PAGED = other(answer="Found"), other(paging="cursor")
FOUND_V2 = replace(FIND, operation="GET /api/shop/find/v2")

CASES: list[tuple[str, str, Surface, Surface]] = [
    ("operation-removed", "break", BEFORE, methods()),
    ("operation-removed-deprecated", "break", DEPRECATED, methods()),
    ("verb-changed", "break", BEFORE, other(operation="POST /api/shop/find/v1")),
    ("name-moved", "break", BEFORE, methods(find=FIND)),
    ("name-rebound", "break", BEFORE, methods(find_v1=LOOK)),
    ("operation-added", "note", BEFORE, methods(find_v1=FIND, look_v1=LOOK)),
    ("operation-returned", "note", BEFORE, methods(find_v1=FIND, once_v1=LOOK)),
    ("operation-deprecated", "risk", BEFORE, DEPRECATED),
    ("operation-undeprecated", "note", DEPRECATED, BEFORE),
    ("operation-hidden", "risk", BEFORE, HIDDEN),
    ("operation-unhidden", "note", HIDDEN, BEFORE),
    ("operation-recommended", "note", BEFORE, RECOMMENDED),
    ("operation-unrecommended", "note", RECOMMENDED, BEFORE),
    ("successor-added", "note", BEFORE, methods(find_v1=FIND, find_v2=FOUND_V2)),
    ("place-changed", "break", BEFORE, other(place="form")),
    ("platform-added", "note", BEFORE, replace(BEFORE, methods={**BEFORE.methods, "mall.look_v1": LOOK})),
    ("platform-emptied", "risk", BEFORE, methods()),
    ("keyword-removed", "break", BEFORE, other(keywords={"word": WORD})),
    ("keyword-renamed", "note", BEFORE, other(keywords={"sort_type": SORT, "words": replace(WORD, wire="words")})),
    (
        "keyword-added-required",
        "break",
        BEFORE,
        other(keywords={**KEYWORDS, "page": Keyword("page", "integer", True)}),
    ),
    ("keyword-added", "note", BEFORE, other(keywords={**KEYWORDS, "page": Keyword("page", "integer", False)})),
    ("keyword-required", "break", BEFORE, sort(required=True)),
    ("keyword-optional", "note", sort(required=True), BEFORE),
    ("keyword-type", "break", BEFORE, sort(type="integer")),
    ("keyword-moved", "break", BEFORE, other(keywords={"sort": SORT, "word": WORD})),
    ("keyword-rebound", "break", BEFORE, sort(wire="sort_type")),
    ("choice-removed", "break", BEFORE, sort(choices=("A",))),
    ("choice-added", "note", BEFORE, sort(choices=("A", "B", "C"))),
    ("choices-closed", "break", sort(choices=()), BEFORE),
    ("choices-opened", "note", BEFORE, sort(choices=())),
    ("default-changed", "risk", BEFORE, sort(default="B")),
    ("answer-untyped", "break", TYPED, BEFORE),
    ("answer-typed", "note", BEFORE, TYPED),
    ("answer-changed", "risk", TYPED, other(answer="list[Found]")),
    ("paging-lost", "break", PAGED, BEFORE),
    ("paging-added", "note", BEFORE, PAGED),
    ("paging-changed", "risk", PAGED, other(paging="page")),
    ("envelope-code-added", "risk", BEFORE, envelope(codes=("0", "100", "602"))),
    ("envelope-code-removed", "note", BEFORE, envelope(codes=("0",))),
    ("envelope-field-added", "note", BEFORE, envelope(fields={"code": "integer", "reason": "string"})),
    ("envelope-field-removed", "risk", BEFORE, envelope(fields={})),
    ("envelope-field-type", "risk", BEFORE, envelope(fields={"code": "string"})),
    ("servers-changed", "risk", BEFORE, replace(BEFORE, servers=("https://b",))),
]


def changes(before: Surface, after: Surface) -> dict[str, Change]:
    return {change.rule: change for change in compare(before, after, ever={"shop.once_v1"})}


@pytest.mark.parametrize(("rule", "level", "before", "after"), CASES, ids=[case[0] for case in CASES])
def test_each_rule_finds_and_judges_its_change(rule: str, level: str, before: Surface, after: Surface) -> None:
    found = changes(before, after)
    assert found[rule].level == level
    assert found[rule].text.endswith((".", "v1`)."))
    assert level == "note" or found[rule].hint


def test_every_rule_has_a_case() -> None:
    assert sorted(RULES) == sorted(case[0] for case in CASES)


@pytest.mark.parametrize("surface", {id(case[2]): case[2] for case in CASES}.values())
def test_an_unchanged_surface_has_no_change(surface: Surface) -> None:
    assert compare(surface, surface) == ()


def test_one_change_triggers_one_rule() -> None:
    """The exceptions are these pairs, which describe one event twice."""
    together = {
        "platform-emptied": {"operation-removed"},
        "platform-added": {"operation-added"},
        "successor-added": {"operation-added"},
        "name-rebound": {"operation-removed", "operation-added"},
        "keyword-renamed": {"keyword-removed", "keyword-added-required"},
        "keyword-rebound": {"keyword-removed", "keyword-added", "keyword-renamed"},
        "operation-removed": {"platform-emptied"},
        "operation-removed-deprecated": {"platform-emptied"},
    }
    for rule, _, before, after in CASES:
        assert changes(before, after).keys() == {rule} | together.get(rule, set()), rule


def test_a_returned_operation_that_takes_a_name_is_a_break() -> None:
    """An operation returns and takes the short name of another one, which callers would then pay for."""
    twin = replace(FIND, operation="GET /api/shop/gw/find/v1")
    before, after = methods(find_v1=twin), methods(find_v1=FIND, gw_find_v1=twin)
    found = changes(before, after)
    assert found.keys() == {"name-rebound", "name-moved", "operation-added"}
    assert "calls `GET /api/shop/find/v1` instead of `GET /api/shop/gw/find/v1`" in found["name-rebound"].text
    assert found["name-moved"].hint == "Write `shop.gw_find_v1`."


def test_two_verbs_of_one_path_are_two_operations() -> None:
    posted = replace(FIND, operation="POST /api/shop/find/v1")
    assert changes(BEFORE, methods(find_v1=FIND, find_v1_post=posted)).keys() == {"operation-added"}
    removed = changes(methods(find_v1=FIND, find_v1_post=posted), methods(find_v1_post=posted))
    assert removed.keys() == {"operation-removed"}


def test_keywords_of_a_changed_verb_are_compared() -> None:
    posted = other(operation="POST /api/shop/find/v1", place="form", keywords={"word": WORD})
    assert changes(BEFORE, posted).keys() == {"verb-changed", "place-changed", "keyword-removed"}


@pytest.mark.parametrize(
    ("gone", "came", "renamed"),
    [
        (["photoId"], ["videoId"], {"photoId": "videoId"}),
        (["startDay", "endDay"], ["endDate", "startDate"], {"startDay": "startDate", "endDay": "endDate"}),
        (["userId"], ["q", "userIds"], {"userId": "userIds"}),
        (["abc"], ["xyz", "uvw"], {}),
        (["abc", "def"], ["xyz"], {}),
    ],
    ids=["the only pair", "two pairs by likeness", "the likest", "two unlike to choose from", "two unlike left"],
)
def test_a_rename_is_guessed_for_matching_pairs(gone: list[str], came: list[str], renamed: dict[str, str]) -> None:
    old, new = (other(keywords={wire: Keyword(wire, "string", False) for wire in wires}) for wires in (gone, came))
    found = [change for change in compare(old, new) if change.rule == "keyword-renamed"]
    assert {change.before: change.after for change in found} == renamed


def test_a_keyword_of_another_type_is_not_a_rename() -> None:
    old = other(keywords={"userId": Keyword("userId", "string", False)})
    new = other(keywords={"userIds": Keyword("userIds", "integer", False)})
    assert changes(old, new).keys() == {"keyword-removed", "keyword-added"}


def test_the_hint_of_a_removal_names_the_probable_new_keyword() -> None:
    new = other(keywords={"sort_type": SORT, "words": replace(WORD, wire="words")})
    assert changes(BEFORE, new)["keyword-removed"].hint.startswith("Write `words` instead of `word`")
    assert changes(BEFORE, other(keywords={"word": WORD}))["keyword-removed"].hint == "Leave out `sort_type`."


@pytest.mark.parametrize(
    ("candidate", "expected"),
    [
        ({"operation": "GET /api/shop/find/v3"}, "shop.other"),
        ({"operation": "GET /api/shop/find/v3", "deprecated": True}, None),
        ({"operation": "GET /api/shop/find/v1"}, "shop.other"),
        ({"operation": "GET /api/shop/seek/v3", "family": "find"}, "shop.other"),
        ({"operation": "GET /api/shop/seek/v1", "family": "find"}, "shop.other"),
        ({"operation": "GET /api/shop/seek/v1", "family": "find", "recommended": True}, "shop.other"),
        ({"operation": "GET /api/shop/seek/v3", "title": "Seek"}, None),
    ],
    ids=["path", "deprecated", "lower version", "family", "family, lower", "recommended", "a stranger"],
)
def test_a_replacement_has_the_same_family_or_path(candidate: dict[str, object], expected: str | None) -> None:
    gone = replace(FIND, operation="GET /api/shop/find/v2", family="find")
    left = replace(FIND, **candidate)  # type: ignore[arg-type]
    change = changes(methods(gone=gone, other=left), methods(other=left))["operation-removed"]
    assert change.after == expected
    assert change.hint.startswith(f"Try `{expected}`." if expected else "Remove the call")


def test_a_reworded_operation_is_counted_and_not_listed() -> None:
    assert (compare(BEFORE, other(wording="2")), reworded(BEFORE, other(wording="2"))) == ((), 1)
    assert reworded(BEFORE, methods()) == 0
    assert reworded(BEFORE, other(wording="2", deprecated=True), changed={"shop.find_v1"}) == 0


def test_a_default_of_another_json_type_changed() -> None:
    for old, new, changed in ((1, True, True), (0, False, True), (1, 1.0, False), (0, "0", True), (None, "", True)):
        found = changes(sort(default=old), sort(default=new))
        assert ("default-changed" in found) == changed, (old, new)


def test_the_worst_changes_come_first() -> None:
    after = methods(find_v1=replace(FIND, deprecated=True, keywords={}), look_v1=LOOK)
    levels = [change.level for change in compare(BEFORE, after)]
    assert levels == sorted(levels, key=["break", "risk", "note"].index)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("A", "`A`"),
        (True, "`true`"),
        (None, "none"),
        ("", "`  `"),
        ("a`b", "``a`b``"),
        ("`", "`` ` ``"),
        ("a\n# b", "`a\\u000a# b`"),
        ("一周内", "`一周内`"),
        (tuple("abcdefghijklmn"), "`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j`, `k`, `l` and 2 more"),
    ],
)
def test_upstream_text_is_shown_as_code(value: object, expected: str) -> None:
    assert as_code(value) == expected  # type: ignore[arg-type]
