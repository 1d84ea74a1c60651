"""Names are permanent: an operation keeps its first name, and no other operation ever gets it."""

import json
import re
from collections import defaultdict
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.changes.lifecycle import named as run
from codegen.document.model import Operation
from codegen.document.names.assignment import Assignment
from codegen.document.names.ledger import FILE, Ledger
from codegen.document.problems import Refused
from justone_generated.index import INDEX
from tests.conftest import ROOT
from tests.support.ledgers import DAY, api, history, named, operation, parameter

FIND, LONG = "GET /api/shop/find/v1", "GET /api/shop/gw/find/v1"


def name(found: Assignment, key: str) -> str:
    return found.names.methods[key]


def test_a_new_operation_gets_the_longer_name_of_two() -> None:
    first, second = history([operation(FIND)], [operation(FIND), operation(LONG)])
    assert (name(first, FIND), name(second, FIND), name(second, LONG)) == ("find_v1", "find_v1", "gw_find_v1")


def test_a_name_is_reserved_for_a_withdrawn_operation() -> None:
    """Without a ledger, an operation that is added meanwhile would take the name."""
    *_, away, back = history([operation(FIND)], [operation(LONG)], [operation(FIND), operation(LONG)])
    assert away.names.methods == {LONG: "gw_find_v1"}
    assert back.names.methods == {FIND: "find_v1", LONG: "gw_find_v1"}


def test_a_name_waits_though_the_twin_takes_the_same_keywords() -> None:
    """With equal keywords callers would not even get an error: they would pay for the other operation."""
    keyword = parameter("keyword", required=True)
    *_, away, back = history(
        [operation(FIND, keyword)], [operation(LONG, keyword)], [operation(FIND, keyword), operation(LONG, keyword)]
    )
    assert name(away, LONG) == name(back, LONG) == "gw_find_v1"
    assert name(back, FIND) == "find_v1"


def test_a_name_is_reserved_across_verbs() -> None:
    post = LONG.replace("GET", "POST")
    *_, away, back = history([operation(FIND)], [operation(post)], [operation(FIND), operation(post)])
    assert (name(away, post), name(back, post), name(back, FIND)) == ("gw_find_v1", "gw_find_v1", "find_v1")


def test_names_are_not_reused_after_years() -> None:
    first = named(operation(FIND))
    later = named(before=first.ledger, day=10)
    years = named(operation(LONG), before=later.ledger, day=5 * 365, version="7.3.0")
    assert years.names.methods == {LONG: "gw_find_v1"}
    assert years.ledger.operations["/api/shop/find/v1"].name == "shop.find_v1"


def test_both_longer_names_stay_when_one_operation_leaves() -> None:
    both, one = history([operation(FIND), operation(LONG)], [operation(LONG)])
    assert both.names.methods[LONG] == one.names.methods[LONG] == "gw_find_v1"


POST = FIND.replace("GET", "POST")


def test_a_get_that_becomes_a_post_keeps_its_names() -> None:
    wire = parameter("userId"), parameter("user_id")
    before, after, back = history([operation(FIND, *wire)], [operation(POST, *wire)], [operation(FIND, *wire)])
    assert before.names.methods[FIND] == after.names.methods[POST] == back.names.methods[FIND] == "find_v1"
    assert before.names.parameters[FIND] == after.names.parameters[POST] == back.names.parameters[FIND]
    assert [run.ledger.operations["/api/shop/find/v1"].method for run in (before, after, back)] == [
        "GET",
        "POST",
        "GET",
    ]
    assert after.ledger.operations.keys() == {"/api/shop/find/v1"}
    assert not after.ledger.operations["/api/shop/find/v1"].is_gone


@pytest.mark.parametrize("stays", [FIND, POST])
@pytest.mark.parametrize("first", [(FIND,), (POST,), (FIND, POST)], ids=["GET first", "POST first", "both at once"])
def test_two_verbs_at_once_stay_two_operations(first: tuple[str, ...], stays: str) -> None:
    catalogues = [first, (FIND, POST), (stays,), (FIND, POST)]
    _, both, one, again = history(*([operation(key) for key in keys] for keys in catalogues))
    assert len(set(both.names.methods.values())) == 2
    assert one.names.methods[stays] == both.names.methods[stays]
    assert again.names.methods == both.names.methods
    assert sum(entry.is_gone for entry in one.ledger.operations.values()) == 1


def test_a_verb_replaced_by_the_other_is_gone() -> None:
    """GET and POST were two operations, so a POST alone is not the GET with a new verb."""
    *_, post = history([operation(FIND), operation(POST)], [operation(FIND)], [operation(POST)])
    assert post.names.methods == {POST: "find_v1_post"}
    assert post.ledger.operations["/api/shop/find/v1"].is_gone


def test_a_platform_keeps_its_name_when_it_returns() -> None:
    old, new = "GET /api/big-shop/find/v1", "GET /api/big_shop/find/v1"
    *_, away, back = history([operation(old)], [operation(new)], [operation(old), operation(new)])
    assert away.names.platforms == {"big_shop": "big_shop_2"}
    assert back.names.platforms == {"big-shop": "big_shop", "big_shop": "big_shop_2"}
    assert back.names.methods == {old: "find_v1", new: "find_v1"}


def test_a_renamed_platform_is_another_platform() -> None:
    old, new = "GET /api/shop/find/v1", "GET /api/store/find/v1"
    _, after = history([operation(old)], [operation(new)])
    assert after.names.platforms == {"store": "store"}
    assert after.ledger.platforms == {"shop": "shop", "store": "store"}
    assert after.ledger.operations["/api/shop/find/v1"].is_gone


def test_a_returning_parameter_keeps_its_keyword() -> None:
    catalogues = [("userId",), ("user_id",), ("userId", "user_id")]
    runs = history(*([operation(FIND, *map(parameter, wires))] for wires in catalogues))
    assert [run.names.parameters[FIND] for run in runs] == [
        {"userId": "user_id"},
        {"user_id": "user_id_2"},
        {"userId": "user_id", "user_id": "user_id_2"},
    ]


@pytest.mark.parametrize(
    ("word", "facts"),
    [("method_name", {"method_name": "seek-v1"}), ("platform_name", {"platform_name": "store"})],
)
def test_a_later_overlay_renames_nothing(word: str, facts: dict[str, Any]) -> None:
    first, later = history([operation(FIND)], [operation(FIND, **facts)])
    assert later.names == first.names
    assert [note for note in later.notes if facts[word] in note and "no effect" in note] != []


def test_a_former_name_is_not_reused() -> None:
    first = named(operation(FIND)).ledger
    entry = replace(first.operations["/api/shop/find/v1"], name="shop.seek_v1", former=("shop.find_v1",))
    renamed = Ledger.from_bytes(replace(first, operations={"/api/shop/find/v1": entry}).dump())
    later = named(operation(FIND), operation(LONG), before=renamed, day=1)
    assert later.names.methods == {FIND: "seek_v1", LONG: "gw_find_v1"}


def test_a_changed_overlay_renames_nothing() -> None:
    first, later = history(
        [operation(FIND, method_name="look-v1-old")], [operation(FIND, method_name="look-v1"), operation(LONG)]
    )
    assert first.names.methods[FIND] == later.names.methods[FIND] == "look_v1_old"
    assert "no effect" in "; ".join(later.notes)


def test_a_removed_overlay_renames_nothing() -> None:
    first, later = history([operation(FIND, method_name="look-v1", platform_name="store")], [operation(FIND)])
    assert later.names == first.names


def test_an_unchanged_ledger_stays_byte_for_byte() -> None:
    catalogue = [operation(FIND, parameter("b"), parameter("a")), operation(LONG, deprecated=True), operation(POST)]
    first, second = history(catalogue, reversed(catalogue))
    assert first.ledger.dump() == second.ledger.dump()


def test_a_ledger_survives_writing_and_reading(tmp_path: Path) -> None:
    *_, last = history(
        [operation(FIND, parameter("userId")), operation(POST)],
        [operation(POST, deprecated=True, family="find"), operation("GET /api/shop/find/v2", family="find")],
        [operation(FIND), operation(POST)],
        [operation(FIND)],
    )
    (tmp_path / "names.json").write_bytes(last.ledger.dump())
    assert Ledger.read(tmp_path / "names.json").dump() == last.ledger.dump()
    assert Ledger.read(tmp_path / "names.json").operations == last.ledger.operations


def test_a_missing_ledger_is_empty(tmp_path: Path) -> None:
    assert Ledger.load(tmp_path) == Ledger()


ENTRY = {"method": "GET", "name": "shop.find_v1", "parameters": {"userId": "user_id"}, "first_seen": "2026-11-28"}
OTHER = ENTRY | {"name": "shop.gw_find_v1"}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"format": 2}, "is not a ledger of names of format 1"),
        ({"platforms": []}, "needs the objects `platforms` and `operations`"),
        ({"platforms": {"shop": "a shop"}}, "'a shop' is not a name"),
        ({"platforms": {"shop": "shop", "store": "shop"}}, "'shop' is also the name of shop"),
        ({"operations": {"/api/shop/find/v1": None}}, "is not an object"),
        ({"operations": {"/find": ENTRY}}, "has a key that is neither its path"),
        ({"operations": {"POST /api/shop/find/v1": ENTRY}}, "neither its path nor its verb and path"),
        ({"operations": {"/api/shop/find/v1": ENTRY | {"method": "PUT"}}}, "must be GET or POST, got 'PUT'"),
        ({"operations": {"/api/shop/find/v1": ENTRY | {"name": "store.find_v1"}}}, "must be the name of the platform"),
        ({"operations": {"/api/shop/find/v1": ENTRY | {"name": "shop"}}}, "must be the name of the platform"),
        (
            {"operations": {"/api/shop/a": ENTRY, "/api/shop/b": ENTRY}},
            "is also the name of /api/shop/a",
        ),
        ({"operations": {"/api/shop/a": ENTRY, "GET /api/shop/a": OTHER}}, "no other verb of its path has an entry"),
        ({"operations": {"/api/shop/a": ENTRY | {"parameters": {"a": "x", "b": "x"}}}}, "'x' is also the name of a"),
        ({"operations": {"/api/shop/a": ENTRY | {"parameters": None}}}, "is not an object"),
        (
            {"operations": {"/api/shop/a": ENTRY | {"first_seen": "yesterday"}}},
            "2026-11-28, got 'yesterday'",
        ),
        ({"operations": {"/api/shop/a": ENTRY | {"returned": "2026-11-28"}}}, None),
        (
            {"operations": {"/api/shop/a": ENTRY | {"returned": [20261128]}}},
            "2026-11-28, got 20261128",
        ),
        ({"operations": {"/api/shop/a": ENTRY | {"title": 3}}}, "is not text"),
        ({"operations": {"/api/shop/a": ENTRY | {"former": "shop.find"}}}, "is not a list of names"),
        ({"operations": {"/api/shop/a": ENTRY | {"former": [3]}}}, "is not a list of names"),
        (
            {"operations": {"/api/shop/a": ENTRY, "/api/shop/b": OTHER | {"former": [ENTRY["name"]]}}},
            "has now",
        ),
        ({"operations": {"/api/shop/a": ENTRY | {"gone_in": "next"}}}, "must be a version such as 0.4.2, got 'next'"),
        ({"operations": {"/api/shop/a": ENTRY | {"colour": "red"}}}, "is an unknown field"),
    ],
)
def test_a_damaged_ledger_is_rejected_with_its_place(tmp_path: Path, change: dict[str, Any], fault: str | None) -> None:
    document = {"format": 1, "platforms": {"shop": "shop"}, "operations": {"/api/shop/find/v1": ENTRY}} | change
    (tmp_path / "specs").mkdir()
    (tmp_path / FILE).write_text(json.dumps(document))
    with pytest.raises(Refused) as refused:
        Ledger.load(tmp_path)
    assert fault is None or fault in str(refused.value)
    assert "restore the file from version control" in str(refused.value)


FULL = {
    "format": 1,
    "platforms": {"shop": "shop", "1688": "alibaba_1688"},
    "operations": {
        "/api/shop/find/v1": ENTRY | {"former": ["shop.seek_v1"], "title": "Find", "family": "find"},
        "POST /api/shop/find/v1": OTHER | {"method": "POST", "gone_since": "2026-11-28", "gone_in": "0.1.0"},
        "/api/1688/look/v1": ENTRY
        | {
            "name": "alibaba_1688.look_v1",
            "stub_ended_in": "0.3.0",
            "deprecated_since": "2026-11-28",
            "returned": ["2026-11-28"],
        },
    },
}


def places(node: Any, *steps: Any) -> list[tuple[Any, ...]]:
    """The path of every node below this one."""
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [way for key, value in inner for way in ((*steps, key), *places(value, *steps, key))]


@pytest.mark.parametrize("value", [None, [], ["a", 1], 7, "a b", {}, {"a": "b"}, True], ids=repr)
@pytest.mark.parametrize("way", places(FULL), ids=lambda way: "/".join(map(str, way)))
def test_any_replaced_node_is_rejected_or_readable(way: tuple[Any, ...], value: Any) -> None:
    document = deepcopy(FULL)
    *steps, last = way
    parent: Any = document
    for step in steps:
        parent = parent[step]
    parent[last] = value
    try:
        ledger = Ledger.from_bytes(json.dumps(document).encode())
    except Refused:
        return
    after = named(operation(FIND, parameter("userId")), operation(LONG), before=ledger).ledger
    assert Ledger.from_bytes(after.dump()).operations == after.operations


def test_a_ledger_with_conflict_markers_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / FILE).write_text('{"format": 1,\n<<<<<<< ours\n')
    with pytest.raises(Refused, match="is not JSON"):
        Ledger.load(tmp_path)


def test_the_committed_ledger_matches_the_printed_names() -> None:
    ledger = Ledger.load(ROOT)
    living = {ledger.operation_of(key): entry.name for key, entry in ledger.operations.items() if not entry.is_gone}
    assert living == {key: ".".join(place) for key, place in INDEX.items()}


SEGMENTS = st.sampled_from(["shop", "big-shop", "big_shop", "bigShop", "1688", "call", "answer", "async-shop"])
WORDS = st.sampled_from(["find", "gw", "api", "Find", "find-it", "find_it", "list", "get", "post", "data", "---", "2"])
VERSIONS = st.sampled_from(["", "/v1", "/v2"])
OVERLAY_NAMES = st.sampled_from([None, None, None, "find", "find-v1", "gw-find-v1", "class"])
WIRES = st.lists(
    st.sampled_from(["userId", "user_id", "user-id", "userID", "user_id_2", "self", "class", "日本", "é"]), unique=True
)


@st.composite
def operations(draw: st.DrawFn) -> Operation:
    words = "/".join(draw(st.lists(WORDS, min_size=1, max_size=3)))
    key = f"{draw(st.sampled_from(['GET', 'POST']))} /api/{draw(SEGMENTS)}/{words}{draw(VERSIONS)}"
    return operation(
        key,
        *map(parameter, draw(WIRES)),
        method_name=draw(OVERLAY_NAMES),
        platform_name=draw(OVERLAY_NAMES),
        deprecated=draw(st.booleans()),
    )


CATALOGUES = st.lists(st.lists(operations(), max_size=12, unique_by=lambda one: one.key), min_size=2, max_size=6)


@pytest.mark.slow
@settings(max_examples=200, deadline=None)
@given(CATALOGUES)
def test_no_name_changes_or_moves_in_any_history(catalogues: list[list[Operation]]) -> None:
    paths: dict[str, set[str]] = defaultdict(set)  # name -> paths it ever led to
    names: dict[str, set[str]] = defaultdict(set)  # entry -> names it ever had
    wires: dict[tuple[str, str], set[str]] = defaultdict(set)  # entry, keyword -> wire names
    ledger = Ledger()
    for day, catalogue in enumerate(catalogues):
        found = run(ledger, api(catalogue), today=DAY, version=f"0.{day}.0")
        check_names(found, catalogue)
        ledger = Ledger.from_bytes(found.ledger.dump())
        assert ledger.operations == found.ledger.operations
        for one in catalogue:
            key = ledger.key_of(one.key)
            assert key is not None
            full = f"{found.names.platforms[one.platform]}.{found.names.methods[one.key]}"
            paths[full].add(one.path)
            names[key].add(full)
            for wire, keyword in found.names.parameters[one.key].items():
                wires[key, keyword].add(wire)
    assert [group for group in (*paths.values(), *names.values(), *wires.values()) if len(group) > 1] == []


def check_names(found: Assignment, catalogue: list[Operation]) -> None:
    """All names exist, are valid Python, and are unique in their scope."""
    names = found.names
    assert names.methods.keys() == names.parameters.keys() == {one.key for one in catalogue}
    full = [(names.platforms[one.platform], names.methods[one.key]) for one in catalogue]
    assert len(set(full)) == len(full)
    every = [*names.platforms.values(), *names.methods.values()]
    for one in catalogue:
        keywords = names.parameters[one.key]
        assert list(keywords) == [parameter.name for parameter in one.parameters]
        assert len(set(keywords.values())) == len(keywords)
        every += keywords.values()
    assert [name for name in every if not re.fullmatch(r"[a-z][a-z0-9_]*", name)] == []
    for name in every:
        compile(f"{name} = 1", "name", "exec")
