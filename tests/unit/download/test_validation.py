"""What is taken as the definition of an operation, and what is not."""

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.download.validation import NotAccepted, check_definition, read_json
from tests.support.provider import FRAME, Endpoint

SHARK = Endpoint("/api/fish/shark/v1", "Shark Details")
PATHS: dict[str, Any] = json.loads(SHARK.definition())["paths"]
OPERATION: dict[str, Any] = PATHS[SHARK.path]["get"]


def refusal(content: bytes | dict[str, Any]) -> str:
    """Why a document is refused as the definition of the shark."""
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    with pytest.raises(NotAccepted) as caught:
        check_definition(text, "GET", SHARK.path)
    return str(caught.value)


def with_operation(**facts: Any) -> dict[str, Any]:
    return {**FRAME, "paths": {SHARK.path: {"get": OPERATION | facts}}}


def test_the_promised_definition_is_taken() -> None:
    check_definition(SHARK.definition(), "GET", SHARK.path)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.1", "3.2.0"])
def test_every_openapi_3_is_taken(version: str) -> None:
    check_definition(SHARK.definition(openapi=version), "GET", SHARK.path)


def test_references_inside_the_document_are_taken() -> None:
    components = {"schemas": {"a/b~c": {"type": "string"}}}
    facts = with_operation(parameters=[{"$ref": "#/components/schemas/a~1b~0c"}])
    check_definition(json.dumps(facts | {"components": components}).encode(), "GET", SHARK.path)


def test_every_committed_definition_would_be_taken_again() -> None:
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
        (b'{"a": NaN}', "it is not JSON: it holds NaN"),
        (b'{"a": {"b": 1, "b": 1}}', 'it is not JSON: it names "b" twice in one object'),
        (b'{"a": -Infinity}', "it is not JSON: it holds -Infinity"),
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
def test_what_is_no_json_is_refused(content: bytes, reason: str) -> None:
    assert refusal(content).startswith(reason)
    with pytest.raises(NotAccepted):
        read_json(content, unique=True)


def test_a_name_that_stands_twice_is_let_through_on_request() -> None:
    assert read_json(b'{"a": 1, "a": 2}') == {"a": 2}


@pytest.mark.parametrize("value", [[], None, "text", 5, True], ids=repr)
def test_json_that_is_no_object_is_refused(value: object) -> None:
    assert refusal(json.dumps(value).encode()).startswith("it is not an object but ")


@pytest.mark.parametrize("version", ["2.0", "4.0.0", "3", "3.x", 3.1, None, "3.1.0\n", ""], ids=repr)
def test_what_is_no_openapi_3_is_refused(version: object) -> None:
    assert refusal({**FRAME, "openapi": version, "paths": PATHS}).startswith("it is not OpenAPI 3: its `openapi` is ")


def test_swagger_is_refused() -> None:
    assert refusal({"swagger": "2.0", "paths": PATHS}) == "it is not OpenAPI 3: its `openapi` is missing"


@pytest.mark.parametrize(
    ("paths", "reason"),
    [
        (None, "`paths` is not an object but missing"),
        ([], "`paths` is not an object but []"),
        ({}, "it defines nothing, the catalogue promises /api/fish/shark/v1"),
        ({"/api/fish/whale/v1": {}}, 'it defines "/api/fish/whale/v1", the catalogue promises /api/fish/shark/v1'),
        (PATHS | {"/api/other": {}}, 'it defines "/api/fish/shark/v1", "/api/other", the catalogue promises'),
        ({SHARK.path + "/": PATHS[SHARK.path]}, 'it defines "/api/fish/shark/v1/", the catalogue promises'),
        ({SHARK.path: []}, "/api/fish/shark/v1 is not an object but []"),
        ({SHARK.path: {}}, "it defines nothing for /api/fish/shark/v1, the catalogue promises GET"),
        ({SHARK.path: {"post": OPERATION}}, 'it defines "POST" for /api/fish/shark/v1, the catalogue promises GET'),
        ({SHARK.path: {"get": OPERATION, "post": OPERATION}}, 'it defines "GET", "POST" for /api/fish/shark/v1'),
        ({SHARK.path: {"get": None}}, "GET /api/fish/shark/v1 is not an object but missing"),
    ],
)
def test_another_operation_than_promised_is_refused(paths: object, reason: str) -> None:
    assert refusal({**FRAME, "paths": paths}).startswith(reason)


@pytest.mark.parametrize("levels", [101, 300], ids=["101", "300"])
@pytest.mark.parametrize("key", ["a", "]", "{", "}"], ids=["plain", "bracket", "opened", "closed"])
def test_what_is_nested_too_deeply_is_refused(levels: int, key: str) -> None:
    deep: object = "end"
    for _ in range(levels):
        deep = {key: deep}
    assert refusal(json.dumps(deep).encode()) == "it is nested more than 100 levels deep"


def test_brackets_in_prose_are_no_depth() -> None:
    assert read_json(json.dumps(["[{" * 500, "}]" * 3, {"a": "]["}]).encode())


def test_a_number_beyond_all_is_refused() -> None:
    assert refusal(b'{"a": 1e999}').startswith("it is not JSON: ")
