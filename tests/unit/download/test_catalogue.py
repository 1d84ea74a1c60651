"""The endpoints of a catalogue, the addresses of their definitions, and unsafe names that are rejected."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.download.catalogue import BadCatalogue, read, reduce, slug
from codegen.download.catalogue import Endpoint as Listed
from tests.support.provider import Endpoint, catalogue

SHARK = Endpoint("/api/fish/shark/v1", "Shark Details")
GOOD = "GET /api/fish/shark/v1"


def unreadable(*endpoints: Endpoint) -> dict[str, str]:
    """Why parts of a catalogue with these endpoints and a good one are rejected, by operation."""
    listed = read(catalogue(SHARK, *endpoints))
    return {part.operation: part.reason for part in listed.unreadable}


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
def test_a_slug_is_lower_case_words_joined_by_hyphens(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_a_slug_has_only_safe_characters(text: str) -> None:
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
def test_the_address_is_built_from_tag_title_and_version(endpoint: Endpoint, address: str) -> None:
    (endpoint,) = read(catalogue(endpoint)).endpoints
    assert endpoint.addresses("en") == (address,)
    assert endpoint.addresses("zh") == (address.replace("-en.json", "-zh.json"),)


def test_the_version_in_the_path_is_tried_before_no_version() -> None:
    (endpoint,) = read(catalogue(Endpoint("/api/fish/ask/v3", "Ask", version=None))).endpoints
    assert endpoint.file == "fish-market/ask-v3.json"
    assert endpoint.addresses("en") == ("openapi/fish-market/ask-v3-en.json", "openapi/fish-market/ask-en.json")


def test_the_file_name_omits_the_language() -> None:
    (endpoint,) = read(catalogue(SHARK)).endpoints
    assert endpoint.file == "fish-market/shark-details-v1.json"


def test_the_catalogue_yields_the_address_of_every_definition(mirror: Path) -> None:
    listed = read(json.loads((mirror / "openapi.json").read_bytes()))
    published = {file.relative_to(mirror).as_posix() for file in (mirror / "openapi").glob("*/*-en.json")}
    assert {endpoint.addresses("en")[0] for endpoint in listed.endpoints} == published
    assert listed.unreadable == ()


def test_the_committed_catalogue_is_readable_and_reduced() -> None:
    document = json.loads((Path(__file__).parents[3] / "specs" / "catalogue.json").read_bytes())
    listed = read(document)
    assert listed.unreadable == ()
    assert reduce(listed) == document


def test_a_reduced_catalogue_reads_like_the_whole_one() -> None:
    ends = [SHARK, Endpoint("/api/y", "Whale", version=None, deprecated=True), Endpoint("/api/y", "Put", method="post")]
    whole = read(catalogue(*ends))
    assert read(json.loads(json.dumps(reduce(whole)))) == whole


def test_the_order_of_the_catalogue_does_not_matter() -> None:
    ends = [SHARK, Endpoint("/api/y", "Whale"), Endpoint("/api/a", "Eel", tag="Pond")]
    one, other = (reduce(read(catalogue(*order))) for order in (ends, ends[::-1]))
    assert json.dumps(one) == json.dumps(other)


def test_keys_other_than_http_methods_are_ignored() -> None:
    entry = {"get": SHARK.facts, "parameters": [], "summary": "s", "x-note": {}}
    assert read({"paths": {"/api/a": entry}}).endpoints == (
        Listed("GET", "/api/a", "Fish Market", "Shark Details", "v1", operation_id="apifishsharkv1"),
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
            "it has no readable operation; the first: /api/a: its entry is null, not an object",
        ),
    ],
)
def test_an_unusable_catalogue_is_rejected(document: Any, reason: str) -> None:
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
        ({"tags": [".."], "summary": "s"}, "its tag '..' has no character"),
        ({"tags": ["t"], "summary": "../.."}, "its summary '../..' has no character"),
        ({"tags": ["t"], "summary": "\u5546\u54c1"}, "has no character that a file name can use"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "../../x"}, "its version '../../x' cannot be part"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "/etc/passwd"}, "cannot be part of a file name"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "%2e%2e%2fx"}, "cannot be part of a file name"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "v1\\x"}, "cannot be part of a file name"),
        ({"tags": ["t"], "summary": "s", "x-api-version": "v1."}, "cannot be part of a file name"),
        ({"tags": ["CON"], "summary": "s"}, "'con' is a reserved device name"),
        ({"tags": ["t"], "summary": "Lpt1"}, "'lpt1' is a reserved device name"),
        ({"tags": ["t"], "summary": "long " * 100}, "more than 150"),
    ],
)
def test_an_operation_without_a_safe_file_name_has_no_address(facts: Any, reason: str) -> None:
    listed = read(with_entry("/api/odd", {"get": facts}))
    assert listed.unreadable == ()
    (endpoint,) = [one for one in listed.endpoints if one.operation != GOOD]
    assert (endpoint.operation, endpoint.addresses("en")) == ("GET /api/odd", ())
    assert reason in endpoint.unaddressed
    assert endpoint.file == "without-address/api-odd-e1840453.json"
    assert read(reduce(listed)).endpoints == listed.endpoints


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (None, "its description is null, not an object"),
        ({"tags": ["t"], "summary": "s", "deprecated": "yes"}, "its `deprecated` is a text"),
    ],
)
def test_an_unreadable_operation_does_not_stop_the_others(facts: Any, reason: str) -> None:
    listed = read(with_entry("/api/odd", {"get": facts}))
    assert [endpoint.operation for endpoint in listed.endpoints] == [GOOD]
    (part,) = listed.unreadable
    assert (part.path, part.operation) == ("/api/odd", "GET /api/odd")
    assert reason in part.reason


def test_a_version_that_is_not_text_is_ignored() -> None:
    facts = {"tags": ["t"], "summary": "s", "x-api-version": 1}
    assert [one.version for one in read(with_entry("/api/odd", {"get": facts})).endpoints] == ["v1", None]


@pytest.mark.parametrize("entry", [None, [], "text", 3], ids=repr)
def test_a_path_entry_must_be_an_object(entry: Any) -> None:
    (part,) = read(with_entry("/api/odd", entry)).unreadable
    assert part.operation == "/api/odd"


def test_a_path_without_a_method_is_rejected() -> None:
    (part,) = read(with_entry("/api/odd", {"summary": "s"})).unreadable
    assert part.reason == "it has no method"


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
def test_an_unusual_path_is_rejected(path: str) -> None:
    assert unreadable(Endpoint(path, "Odd")) == {f"GET {path}": "its path is not a plain absolute path"}


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
def test_operations_that_share_an_address_get_separate_files(one: Endpoint, other: Endpoint) -> None:
    listed = read(catalogue(one, other))
    first, second = listed.endpoints
    assert listed.unreadable == ()
    assert first.addresses("en")[0].lower() == second.addresses("en")[0].lower()
    assert first.file.lower() != second.file.lower()
    assert read(reduce(listed)).endpoints == listed.endpoints


def test_version_and_deprecation_make_file_names_differ() -> None:
    others = (Endpoint("/api/b", "Eel", version="v2"), Endpoint("/api/c", "Eel", deprecated=True))
    assert unreadable(Endpoint("/api/a", "Eel"), *others) == {}


def test_the_id_of_a_catalogue_hashes_its_canonical_json() -> None:
    document = {"paths": {"/api/a": {"get": {"tags": ["中"], "summary": "s"}}}, "openapi": "3.1.0"}
    backwards = dict(reversed(document.items()))
    assert read(document).ident == read(backwards).ident == "fb8c65344c61"
