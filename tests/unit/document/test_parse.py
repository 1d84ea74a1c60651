"""The parser reads the whole document; anything unknown is a problem with a JSON pointer, never dropped."""

from typing import Any

import pytest

from codegen.document.merge import merge
from codegen.document.model import Api, Choice, Highlight, Operation
from codegen.document.parse import parse, read
from codegen.document.problems import Refused
from tests.support.codegen_cases import document, operation, parameter

FORM = "application/x-www-form-urlencoded"


def parsed(*parameters: dict[str, Any], method: str = "get", path: str = "/api/shop/find/v1", **fields: Any) -> Api:
    return parse(merge({"shop.json": document({path: {method: operation(*parameters, **fields)}})}))


def refusals(*parameters: dict[str, Any], **fields: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        parsed(*parameters, **fields)
    return [str(problem) for problem in caught.value.problems]


def form(**properties: Any) -> dict[str, Any]:
    properties = {"token": {"type": "string"}} | properties
    schema = {"type": "object", "required": ["token"], "properties": properties}
    return {"required": True, "content": {FORM: {"schema": schema}}}


def test_an_operation_has_its_published_facts() -> None:
    made = parsed(summary=" Find ", description="All.", deprecated=True, **{"x-api-version": "v1"}).operations[0]
    assert (made.key, made.platform, made.title, made.version) == ("GET /api/shop/find/v1", "shop", "Find", "v1")
    assert (made.tag, made.description, made.deprecated, made.place, made.parameters) == (
        "Shop",
        "All.",
        True,
        "query",
        (),
    )


def test_the_model_omits_the_token() -> None:
    assert [one.name for one in parsed(parameter("word")).operations[0].parameters] == ["word"]


def test_the_fields_of_a_form_are_parameters() -> None:
    made = parsed(method="post", requestBody=form(word={"type": "integer", "default": 1})).operations[0]
    assert (made.method, made.place, made.parameters[0].name, made.parameters[0].default) == ("POST", "form", "word", 1)


def test_a_list_of_values_supplies_the_meanings_of_choices() -> None:
    text = "What to sort by.\n\nAvailable Values:\n- `NEW`: Newest first\n- `OLD`"
    made = parsed(parameter("sort", description=text, enum=["NEW", "OLD", "HOT"])).operations[0].parameters[0]
    assert made.description == "What to sort by."
    assert made.choices == (Choice("NEW", "Newest first"), Choice("OLD"), Choice("HOT"))


def test_a_list_of_other_values_stays_in_the_description() -> None:
    text = "Codes.\n- `1`: one"
    assert parsed(parameter("code", description=text, enum=["A"])).operations[0].parameters[0].description == text


@pytest.mark.parametrize(
    ("wrong", "where", "reason"),
    [
        (parameter("a", type="array"), "parameters/1/schema/type", "type 'array' of `a` is not supported"),
        (parameter("a", type=["string", "null"]), "parameters/1/schema/type", "is not supported"),
        (parameter("a", items={}), "parameters/1/schema/items", "`items` is not read by the press"),
        (parameter("a", oneOf=[]), "parameters/1/schema/oneOf", "`oneOf` is not read by the press"),
        (parameter("a", **{"$ref": "#/x"}), "parameters/1/schema/$ref", "`$ref` is not read by the press"),
        (parameter("a", enum="AB"), "parameters/1/schema/enum", "is not a list of strings"),
        (parameter("a", enum=None), "parameters/1/schema/enum", "is not a list of strings"),
        (parameter("a", enum=[]), "parameters/1/schema/enum", "is not a list of strings"),
        (parameter("a", type="integer", enum=["1"]), "parameters/1/schema/enum", "is not a list of strings"),
        (parameter("a") | {"required": "false"}, "parameters/1/required", "is a text, neither true nor false"),
        (parameter("a") | {"required": None}, "parameters/1/required", "is null, neither true nor false"),
        (parameter("a") | {"required": 1}, "parameters/1/required", "is a number, neither true nor false"),
        (parameter("a") | {"schema": None}, "parameters/1/schema", "the schema of `a` is null, not an object"),
        (parameter("a") | {"schema": "string"}, "parameters/1/schema", "the schema of `a` is a text, not an object"),
        (parameter("a", enum=[1]), "parameters/1/schema/enum", "is not a list of strings"),
        (parameter("a") | {"in": "header"}, "parameters/1/in", "a parameter in 'header' is not supported"),
        (parameter("a") | {"in": "path"}, "parameters/1/in", "a parameter in 'path' is not supported"),
        (parameter("a") | {"in": "cookie"}, "parameters/1/in", "a parameter in 'cookie' is not supported"),
        (parameter("a") | {"style": "spaceDelimited"}, "parameters/1/style", "`style` of `a` is not supported"),
        (parameter("a") | {"content": {}}, "parameters/1/content", "`content` is not read by the press"),
        (parameter(7), "parameters/1", "the parameter has no name"),
        (None, "parameters/1", "the parameter is null, not an object"),
        (parameter(" "), "parameters/1", "the parameter has no name"),
        ({"name": "a", "in": "query"}, "parameters/1", "parameter `a` has no schema"),
        (parameter("token"), "", "parameter `token` is defined twice"),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_an_unreadable_fact_of_a_parameter_is_rejected(wrong: Any, where: str, reason: str) -> None:
    place = "shop.json#/paths/~1api~1shop~1find~1v1/get" + (f"/{where}" if where else "")
    assert any(text.startswith(f"{place}: ") and reason in text for text in refusals(wrong))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"method": "put"}, "method PUT is not supported"),
        ({"path": "/v2/shop/find"}, "the path must be /api/<platform>/<name>"),
        ({"path": "/api/shop/{id}/v1"}, "without placeholders"),
        ({"parameters": []}, "the required string parameter `token` is missing"),
        ({"path": "/api/shop/find me/v1"}, "the path must be /api/<platform>/<name>"),
        ({"path": "/api/shop/../v1"}, "the path must be /api/<platform>/<name>"),
        ({"path": "/api/shop/fünd/v1"}, "the path must be /api/<platform>/<name>"),
        ({"path": "/api/shop/find%20/v1"}, "the path must be /api/<platform>/<name>"),
        ({"path": "/api/shop/find?a=1"}, "the path must be /api/<platform>/<name>"),
        ({"parameters": None}, "`parameters` is null, not a list"),
        ({"parameters": {}}, "`parameters` is an object, not a list"),
        ({"deprecated": "false"}, "`deprecated` is a text, neither true nor false"),
        ({"servers": []}, "`servers` is not read by the press"),
        ({"method": "post", "requestBody": None}, "`requestBody` is null, not an object"),
        ({"method": "post", "requestBody": form() | {"content": None}}, "`content` is null, not an object"),
        ({"method": "post", "requestBody": {"content": {"application/json": {}}}}, "use application/x-www-form"),
        (
            {"method": "post", "requestBody": form(), "parameters": [parameter()]},
            "a form together with query parameters",
        ),
        ({"method": "post", "requestBody": form(a={"type": "object"})}, "type 'object' of `a` is not supported"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_unreadable_fact_of_an_operation_is_rejected(fields: dict[str, Any], reason: str) -> None:
    assert any(reason in text for text in refusals(**fields))


def test_one_run_lists_all_problems() -> None:
    assert len(refusals(parameter("a", type="array"), parameter("b", enum=""), deprecated=1)) == 3


def test_a_missing_envelope_is_rejected() -> None:
    spec = document({"/api/shop/find/v1": {"get": operation()}})
    del spec["components"]["schemas"]["Result"]
    with pytest.raises(Refused, match="envelope's schema is missing"):
        parse(merge({"shop.json": spec}))


ANNOTATED = {
    "x-endpoint-family": "shop_find",
    "x-recommended": True,
    "x-docs-hidden": True,
    "x-order": 7,
    "x-search-aliases": ["find a shop", "找店", "find a shop", 7, None],
    "x-highlights": [
        {"kind": "LIMITATION", "type": "danger", "concept": "direct_api_call", "content": "Nothing comes back."},
        {"kind": "GUIDANCE"},
        "odd",
    ],
}


def test_extensions_of_an_operation_are_parsed() -> None:
    made = parsed(**ANNOTATED).operations[0]
    assert (made.family, made.recommended, made.hidden, made.order) == ("shop_find", True, True, "7")
    assert made.aliases == ("find a shop", "找店", "7")
    assert made.highlights == (Highlight("LIMITATION", "Nothing comes back.", "direct_api_call", "danger"),)


@pytest.mark.parametrize("odd", [None, [], {}, "true", 1, [None], {"a": []}], ids=repr)
def test_malformed_extensions_do_not_stop_a_run(odd: Any) -> None:
    made = parsed(**dict.fromkeys(ANNOTATED, odd)).operations[0]
    assert (made.recommended, made.hidden, made.highlights) == (False, False, ())


@pytest.mark.parametrize(
    "name", ["example", "examples", "title", "externalDocs", "readOnly", "writeOnly", "deprecated", "x-anything"]
)
def test_annotations_of_a_parameter_do_not_stop_a_run(name: str) -> None:
    plain = parsed(parameter("word")).operations[0]
    assert parsed(parameter("word", **{name: {"odd": [1]}})).operations[0] == plain
    assert parsed(parameter("word") | {name: True}).operations[0] == plain


def remarks(*parameters: Any, **fields: Any) -> tuple[Operation, list[str]]:
    merged = merge({"shop.json": document({"/api/shop/find/v1": {"get": operation(*parameters, **fields)}})})
    reading = read(merged)
    return reading.api.operations[0], [
        str(note).removeprefix("shop.json#/paths/~1api~1shop~1find~1v1/get") for note in reading.notes
    ]


@pytest.mark.parametrize(
    ("odd", "remark"),
    [
        (parameter("a", enum=["A"], default="B"), "default: the default 'B' of `a` is not one of its values"),
        (parameter("a", required=True, default="A"), "default: `a` is required, so its default"),
        (parameter("a", type="integer", default="1"), "default: the default '1' of `a` is not of type integer"),
        (parameter("a", type="integer", default=True), "default: the default True of `a` is not of type integer"),
        (parameter("a", type="integer", default=1.5), "default: the default 1.5 of `a` is not of type integer"),
        (parameter("a", default=None), "default: the default None of `a` is not of type string"),
        (parameter("a", default=["x"]), "default: the default ['x'] of `a` is not of type string"),
        (parameter("a", minimum=1), "minimum: `minimum` is not checked by the client"),
        (parameter("a", pattern="^a"), "pattern: `pattern` is not checked by the client"),
        (parameter("a", format=7), "format: `format` is a number, not a text"),
        (parameter("a") | {"description": ["x"]}, "description: `description` is a list, not a text"),
        (parameter("a", enum=["A", "A"]), "enum: the enum of `a` repeats a value"),
    ],
    ids=lambda value: value.partition(": ")[2][:50] if isinstance(value, str) else "",
)
def test_malformed_documentation_of_a_parameter_is_a_note(odd: dict[str, Any], remark: str) -> None:
    made, notes = remarks(odd)
    assert (made.parameters[0].name, made.parameters[0].default) == ("a", None)
    assert len(notes) == 1
    place, _, text = notes[0].rpartition("/")
    assert text.startswith(remark)
    assert place in ("/parameters/1/schema", "/parameters/1")


@pytest.mark.parametrize(
    ("fields", "remark"),
    [
        ({"summary": " "}, ": `summary` is missing or empty, 'Find' is used"),
        ({"summary": 7}, "/summary: `summary` is a number, not a text"),
        ({"description": {}}, "/description: `description` is an object, not a text"),
        ({"operationId": ["x"]}, "/operationId: `operationId` is a list, not a text"),
        ({"x-api-version": 3}, "/x-api-version: `x-api-version` is a number, not a text"),
        ({"tags": ["Shop", "B"]}, ": 2 tags instead of exactly one; `Shop` is used"),
        ({"tags": None}, ": no tag instead of exactly one; `shop` is used"),
        ({"tags": "Shop"}, ": `tags` is a text instead of exactly one; `shop` is used"),
        ({"responses": {"200": {"content": {"*/*": {}}}}}, ": an answer is not `application/json`"),
        ({"responses": None}, ": an answer is not `application/json`"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_malformed_documentation_of_an_operation_is_a_note(fields: dict[str, Any], remark: str) -> None:
    made, notes = remarks(**fields)
    assert (made.key, made.title, made.version) == ("GET /api/shop/find/v1", "Find", "v1")
    assert remark in notes


def test_a_repeated_operation_id_is_a_note() -> None:
    nodes = {f"/api/shop/{name}/v1": {"get": operation(operationId="same")} for name in ("find", "look")}
    reading = read(merge({"shop.json": document(nodes)}))
    assert len(reading.api.operations) == 2
    assert [str(note) for note in reading.notes] == [
        "shop.json#/paths/~1api~1shop~1look~1v1/get/operationId: the operationId is not unique"
    ]


def test_an_unreadable_operation_does_not_stop_the_rest() -> None:
    nodes = {
        "/api/shop/find/v1": {"get": operation(parameter("a", type="array"))},
        "/api/shop/look/v1": {"get": operation()},
    }
    reading = read(merge({"shop.json": document(nodes)}))
    assert [one.key for one in reading.api.operations] == ["GET /api/shop/look/v1"]
    assert list(reading.faults) == [("/api/shop/find/v1", "get")]
