"""What a catalogue promises, where each definition stands, and which names from the network are not taken."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.download.catalogue import BadCatalogue, Promise, read, reduce, slug
from tests.support.provider import Endpoint, catalogue

SHARK = Endpoint("/api/fish/shark/v1", "Shark Details")
GOOD = "GET /api/fish/shark/v1"


def doubts(*endpoints: Endpoint) -> dict[str, str]:
    """What is refused of a catalogue that holds these and a good one, by operation."""
    listed = read(catalogue(SHARK, *endpoints))
    return {doubt.operation: doubt.reason for doubt in listed.doubts}


def with_entry(path: str, entry: Any) -> dict[str, Any]:
    document = catalogue(SHARK)
    document["paths"][path] = entry
    return document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("JD.com", "jdcom"),
        ("Douyin (TikTok China)", "douyin-tiktok-china"),
        ("  A -- b__c  ", "a-b-c"),
        ("YouTube", "youtube"),
        ("..", ""),
        ("\u5546\u54c1", ""),
    ],
)
def test_a_slug_is_lower_case_without_dots_and_other_runs_are_one_hyphen(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_a_slug_holds_nothing_that_a_path_could_be_made_of(text: str) -> None:
    assert set(slug(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    ("endpoint", "address"),
    [
        (SHARK, "openapi/fish-market/shark-details-v1-en.json"),
        (Endpoint("/api/x", "Ask", version=None), "openapi/fish-market/ask-en.json"),
        (Endpoint("/api/x", "Ask", deprecated=True), "openapi/fish-market/ask-v1-deprecated-en.json"),
        (Endpoint("/api/x", "Ask", version=None, deprecated=True), "openapi/fish-market/ask-deprecated-en.json"),
        (Endpoint("/api/x", "Ask", tag="JD.com"), "openapi/jdcom/ask-v1-en.json"),
    ],
    ids=["plain", "no-version", "deprecated", "deprecated-without-version", "dotted-tag"],
)
def test_the_address_follows_from_tag_title_version_and_deprecation(endpoint: Endpoint, address: str) -> None:
    (promise,) = read(catalogue(endpoint)).promises
    assert promise.addresses("en") == (address,)
    assert promise.addresses("zh") == (address.replace("-en.json", "-zh.json"),)


def test_without_a_version_that_in_the_path_is_tried_before_none() -> None:
    (promise,) = read(catalogue(Endpoint("/api/fish/ask/v3", "Ask", version=None))).promises
    assert promise.file == "fish-market/ask-v3.json"
    assert promise.addresses("en") == ("openapi/fish-market/ask-v3-en.json", "openapi/fish-market/ask-en.json")


def test_the_file_has_no_language() -> None:
    (promise,) = read(catalogue(SHARK)).promises
    assert promise.file == "fish-market/shark-details-v1.json"


def test_every_definition_of_the_mirror_is_where_the_catalogue_says(mirror: Path) -> None:
    listed = read(json.loads((mirror / "openapi.json").read_bytes()))
    published = {file.relative_to(mirror).as_posix() for file in (mirror / "openapi").glob("*/*-en.json")}
    assert {promise.addresses("en")[0] for promise in listed.promises} == published
    assert listed.doubts == ()


def test_the_committed_catalogue_can_be_read_whole() -> None:
    document = json.loads((Path(__file__).parents[3] / "specs" / "catalogue.json").read_bytes())
    listed = read(document)
    assert listed.doubts == ()
    assert reduce(listed) == document


def test_a_reduced_catalogue_reads_as_the_whole() -> None:
    ends = [SHARK, Endpoint("/api/y", "Whale", version=None, deprecated=True), Endpoint("/api/y", "Put", method="post")]
    whole = read(catalogue(*ends))
    assert read(json.loads(json.dumps(reduce(whole)))) == whole


def test_the_order_of_the_catalogue_does_not_matter() -> None:
    ends = [SHARK, Endpoint("/api/y", "Whale"), Endpoint("/api/a", "Eel", tag="Pond")]
    one, other = (reduce(read(catalogue(*order))) for order in (ends, ends[::-1]))
    assert json.dumps(one) == json.dumps(other)


def test_what_is_no_method_is_no_operation() -> None:
    entry = {"get": SHARK.facts, "parameters": [], "summary": "s", "x-note": {}}
    assert read({"paths": {"/api/a": entry}}).promises == (
        Promise("GET", "/api/a", "Fish Market", "Shark Details", "v1", operation_id="apifishsharkv1"),
    )


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ([], "it is a list, not an object"),
        (None, "it is null, not an object"),
        ("x", "it is a text, not an object"),
        (1, "it is a number, not an object"),
        ({}, "it has no object `paths`"),
        ({"paths": []}, "it has no object `paths`"),
        ({"paths": {}}, "its `paths` are empty"),
        (
            {"paths": {"/api/a": None}},
            "it holds no operation that can be read; the first: /api/a: its entry is null, not an object",
        ),
    ],
)
def test_a_catalogue_from_which_nothing_can_be_read_is_refused(document: Any, reason: str) -> None:
    with pytest.raises(BadCatalogue) as caught:
        read(document)
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"summary": "s"}, "it has no tag"),
        ({"tags": [], "summary": "s"}, "it has no tag"),
        ({"tags": "Fish", "summary": "s"}, "it has no tag"),
        ({"tags": [7], "summary": "s"}, "it has no tag"),
        ({"tags": ["t"]}, "it has no summary"),
        ({"tags": ["t"], "summary": ["s"]}, "it has no summary"),
        ({"tags": [".."], "summary": "s"}, "its tag '..' leaves nothing"),
        ({"tags": ["t"], "summary": "../.."}, "its summary '../..' leaves nothing"),
        ({"tags": ["t"], "summary": "\u5546\u54c1"}, "leaves nothing for a file name"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "../../x"}, "its version '../../x' cannot be part"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "/etc/passwd"}, "cannot be part of a file name"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "%2e%2e%2fx"}, "cannot be part of a file name"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "v1\\x"}, "cannot be part of a file name"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "v1."}, "cannot be part of a file name"),
        ({"tags": ["CON"], "summary": "s"}, "'con' is the name of a device"),
        ({"tags": ["t"], "summary": "Lpt1"}, "'lpt1' is the name of a device"),
        ({"tags": ["t"], "summary": "long " * 100}, "more than 150"),
    ],
)
def test_an_operation_that_names_no_safe_file_has_no_address(facts: Any, reason: str) -> None:
    listed = read(with_entry("/api/odd", {"get": facts}))
    assert listed.doubts == ()
    (promise,) = [one for one in listed.promises if one.operation != GOOD]
    assert (promise.operation, promise.addresses("en")) == ("GET /api/odd", ())
    assert reason in promise.unaddressed
    assert promise.file == "without-address/api-odd-e1840453.json"
    assert read(reduce(listed)).promises == listed.promises


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (None, "its description is null, not an object"),
        ({"tags": ["t"], "summary": "s", "deprecated": "yes"}, "its `deprecated` is a text"),
    ],
)
def test_an_unreadable_operation_is_a_doubt_and_the_others_stay(facts: Any, reason: str) -> None:
    listed = read(with_entry("/api/odd", {"get": facts}))
    assert [promise.operation for promise in listed.promises] == [GOOD]
    (doubt,) = listed.doubts
    assert (doubt.path, doubt.operation) == ("/api/odd", "GET /api/odd")
    assert reason in doubt.reason


def test_a_version_that_is_no_text_is_none() -> None:
    facts = {"tags": ["t"], "summary": "s", "x-api-version": 1}
    assert [one.version for one in read(with_entry("/api/odd", {"get": facts})).promises] == ["v1", None]


@pytest.mark.parametrize("entry", [None, [], "text", 3], ids=repr)
def test_a_path_without_an_object_is_refused(entry: Any) -> None:
    (doubt,) = read(with_entry("/api/odd", entry)).doubts
    assert doubt.operation == "/api/odd"


def test_a_path_without_a_method_is_refused() -> None:
    (doubt,) = read(with_entry("/api/odd", {"summary": "s"})).doubts
    assert doubt.reason == "it has no method"


@pytest.mark.parametrize(
    "path",
    [
        "",
        "api/x",
        "/api/../x",
        "/api/./x",
        "/api//x",
        "/api/%2e%2e/x",
        "/api/..\\x",
        "//host/x",
        "/api/x?y=1",
        "/api/x#y",
        "/api/x y",
        "/api/x\n",
        "/api/\u202ex",
        "/api/x/",
    ],
)
def test_a_path_that_is_not_plain_is_refused(path: str) -> None:
    assert doubts(Endpoint(path, "Odd")) == {f"GET {path}": "its path is no plain path below the host"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Endpoint("/api/a", "Eel List"), Endpoint("/api/b", "Eel List")),
        (Endpoint("/api/a", "Eel List"), Endpoint("/api/b", "eel-list")),
        (Endpoint("/api/a", "Eel", version="v1b"), Endpoint("/api/b", "Eel", version="v1B")),
        (Endpoint("/api/a", "Caf\u00e9"), Endpoint("/api/b", "Caf\u00e8")),
        (Endpoint("/api/a", "Eel", tag="Sea.Food"), Endpoint("/api/b", "Eel", tag="SEAFOOD")),
        (Endpoint("/api/a", "Eel"), Endpoint("/api/a", "Eel", method="post")),
    ],
    ids=["title", "slug", "case", "accents", "tag", "methods"],
)
def test_operations_of_one_address_get_files_of_their_own(one: Endpoint, other: Endpoint) -> None:
    listed = read(catalogue(one, other))
    first, second = listed.promises
    assert listed.doubts == ()
    assert first.addresses("en")[0].lower() == second.addresses("en")[0].lower()
    assert first.file.lower() != second.file.lower()
    assert read(reduce(listed)).promises == listed.promises


def test_the_same_title_with_another_suffix_is_another_file() -> None:
    others = (Endpoint("/api/b", "Eel", version="v2"), Endpoint("/api/c", "Eel", deprecated=True))
    assert doubts(Endpoint("/api/a", "Eel"), *others) == {}


def test_the_id_of_a_catalogue_is_that_of_its_canonical_json() -> None:
    document = {"paths": {"/api/a": {"get": {"tags": ["中"], "summary": "s"}}}, "openapi": "3.1.0"}
    backwards = dict(reversed(document.items()))
    assert read(document).ident == read(backwards).ident == "fb8c65344c61"
