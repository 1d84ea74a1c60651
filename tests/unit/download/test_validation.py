"""Which documents are accepted as the definition of an operation."""

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.document.json_reading import NotAccepted, read_json
from codegen.download.validation import check_definition
from tests.support.provider import FRAME, Endpoint

SHARK = Endpoint("/api/fish/shark/v1", "Shark Details")
PATHS: dict[str, Any] = json.loads(SHARK.definition())["paths"]
OPERATION: dict[str, Any] = PATHS[SHARK.path]["get"]


def refusal(content: bytes | dict[str, Any]) -> str:
    """Why a document is rejected as the definition of SHARK."""
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    with pytest.raises(NotAccepted) as caught:
        check_definition(text, "GET", SHARK.path)
    return str(caught.value)


def with_operation(**facts: Any) -> dict[str, Any]:
    return {**FRAME, "paths": {SHARK.path: {"get": OPERATION | facts}}}


def test_a_listed_definition_is_accepted() -> None:
    check_definition(SHARK.definition(), "GET", SHARK.path)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.1", "3.2.0"])
def test_every_openapi_3_version_is_accepted(version: str) -> None:
    check_definition(SHARK.definition(openapi=version), "GET", SHARK.path)


def test_references_inside_the_document_are_accepted() -> None:
    components = {"schemas": {"a/b~c": {"type": "string"}}}
    facts = with_operation(parameters=[{"$ref": "#/components/schemas/a~1b~0c"}])
    check_definition(json.dumps(facts | {"components": components}).encode(), "GET", SHARK.path)


def test_every_committed_definition_is_accepted() -> None:
    specs = Path(__file__).parents[3] / "specs"
    entries = json.loads((specs / "lock.json").read_bytes())["endpoints"]
    assert entries
    for file, entry in entries.items():
        method, path = entry["operation"].split(" ")
        check_definition((specs / "endpoints" / file).read_bytes(), method, path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is not JSON: "),
        (b"not json", "it is not JSON: "),
        (b'{"openapi": ', "it is not JSON: "),
        (b"<!doctype html><title>Sorry</title>", "it is a web page or XML, not JSON"),
        (b"\r\n  <html>", "it is a web page or XML, not JSON"),
        (b"\xff\xfe{}", "it is not JSON: "),
        (b"\xef\xbb\xbf{}", "it is not JSON: "),
        (b'{"a": NaN}', "it is not JSON: it contains NaN"),
        (b'{"a": {"b": 1, "b": 1}}', 'it is not JSON: an object repeats the name "b"'),
        (b'{"a": -Infinity}', "it is not JSON: it contains -Infinity"),
        (b'{"a": "\\ud800"}', "it is not JSON: "),
        (b"[" * 100_000, "it is nested too deeply"),
    ],
    ids=[
        "empty",
        "text",
        "cut",
        "html",
        "html-after-blanks",
        "utf-16",
        "bom",
        "nan",
        "twice",
        "infinity",
        "surrogate",
        "deep",
    ],
)
def test_invalid_json_is_rejected(content: bytes, reason: str) -> None:
    assert refusal(content).startswith(reason)
    with pytest.raises(NotAccepted):
        read_json(content, unique=True)


def test_repeated_names_are_accepted_by_default() -> None:
    assert read_json(b'{"a": 1, "a": 2}') == {"a": 2}


@pytest.mark.parametrize("value", [[], None, "text", 5, True], ids=repr)
def test_json_must_be_an_object(value: object) -> None:
    assert refusal(json.dumps(value).encode()).startswith("it is not an object but ")


@pytest.mark.parametrize("version", ["2.0", "4.0.0", "3", "3.x", 3.1, None, "3.1.0\n", ""], ids=repr)
def test_other_openapi_versions_are_rejected(version: object) -> None:
    assert refusal({**FRAME, "openapi": version, "paths": PATHS}).startswith("it is not OpenAPI 3: its `openapi` is ")


def test_swagger_is_rejected() -> None:
    assert refusal({"swagger": "2.0", "paths": PATHS}) == "it is not OpenAPI 3: its `openapi` is missing"


@pytest.mark.parametrize(
    ("paths", "reason"),
    [
        (None, "`paths` is not an object but missing"),
        ([], "`paths` is not an object but []"),
        ({}, "it defines nothing, the catalogue lists /api/fish/shark/v1"),
        ({"/api/fish/whale/v1": {}}, 'it defines "/api/fish/whale/v1", the catalogue lists /api/fish/shark/v1'),
        (PATHS | {"/api/other": {}}, 'it defines "/api/fish/shark/v1", "/api/other", the catalogue lists'),
        ({SHARK.path + "/": PATHS[SHARK.path]}, 'it defines "/api/fish/shark/v1/", the catalogue lists'),
        ({SHARK.path: []}, "/api/fish/shark/v1 is not an object but []"),
        ({SHARK.path: {}}, "it defines nothing for /api/fish/shark/v1, the catalogue lists GET"),
        ({SHARK.path: {"post": OPERATION}}, 'it defines "POST" for /api/fish/shark/v1, the catalogue lists GET'),
        ({SHARK.path: {"get": OPERATION, "post": OPERATION}}, 'it defines "GET", "POST" for /api/fish/shark/v1'),
        ({SHARK.path: {"get": None}}, "GET /api/fish/shark/v1 is not an object but missing"),
    ],
)
def test_an_unlisted_operation_is_rejected(paths: object, reason: str) -> None:
    assert refusal({**FRAME, "paths": paths}).startswith(reason)


@pytest.mark.parametrize("levels", [101, 300], ids=["101", "300"])
@pytest.mark.parametrize("key", ["a", "]", "{", "}"], ids=["plain", "bracket", "opened", "closed"])
def test_deep_nesting_is_rejected(levels: int, key: str) -> None:
    deep: object = "end"
    for _ in range(levels):
        deep = {key: deep}
    assert refusal(json.dumps(deep).encode()) == "it is nested more than 100 levels deep"


def test_brackets_in_strings_do_not_count_as_nesting() -> None:
    assert read_json(json.dumps(["[{" * 500, "}]" * 3, {"a": "]["}]).encode())


def test_an_infinite_number_is_rejected() -> None:
    assert refusal(b'{"a": 1e999}').startswith("it is not JSON: ")


@pytest.mark.parametrize(
    "text", ["[" * 150 + "]" * 150, "]" * 150 + "[" * 150, "{" * 101], ids=["pairs", "turned", "open"]
)
def test_brackets_inside_strings_are_no_depth(text: str) -> None:
    assert read_json(json.dumps([text]).encode()) == [text]
