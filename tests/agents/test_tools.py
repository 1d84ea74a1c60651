"""Operations as tools: definitions for vendors, and calls that check, pay within a budget, and account."""

import asyncio
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_client import Budget, Client, InvalidArgument
from justone_client.agents import ToolResult, definitions, problems_of, tools
from justone_client.agents.tool_formats import Format
from justone_client.agents.tool_schemas import tool_name, tool_schema
from justone_client.sandbox import Sandbox
from tests.support.catalogue import GIVEN, operation

OPERATIONS = Client.operations()
FORMS: tuple[Format, ...] = ("openai", "anthropic", "mcp", "json-schema")
NAME = "douyin_xingtu_get_author_base_info_v1"


def few(count: int) -> list[str]:
    return [one.key for one in OPERATIONS[:count]]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [1, 20, 128])
def test_every_request_keeps_the_rules_of_its_vendor(form: Format, size: int) -> None:
    for start in range(0, len(OPERATIONS), size):
        found = definitions(OPERATIONS[start : start + size], form)
        assert problems_of(found.tools, form) == []
        assert json.loads(json.dumps(found.tools)) == found.tools


def test_names_are_short_unique_and_the_same_every_time() -> None:
    names = [tool_name(one) for one in OPERATIONS]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 50
    assert not any("." in name for name in names)
    long = operation(lambda one: len(f"{one.platform}_{one.name}") > 50)
    assert tool_name(long)[:41] == f"{long.platform}_{long.name}"[:41]


def test_a_small_request_is_strict() -> None:
    for form in ("openai", "anthropic"):
        found = definitions([GIVEN], form)
        assert (found.strict, found.notes) == (True, ())
        assert found.tools[0]["strict"] is True


def test_optional_parameters_of_openai_are_required_and_nullable() -> None:
    one = operation(lambda one: any(not two.required and two.choices for two in one.parameters))
    schema = definitions([one], "openai").tools[0]["parameters"]
    assert schema["required"] == list(schema["properties"])
    [first, *_] = (two for two in one.parameters if not two.required and two.choices)
    found = schema["properties"][first.python_name]
    assert found["type"] == ["string", "null"]
    assert found["enum"] == [*first.choices, None]


def test_strict_is_decided_for_the_whole_request() -> None:
    for form in ("openai", "anthropic"):
        found = definitions(few(21), form)
        assert not found.strict
        assert "21 tools, at most 20" in found.notes[0]
        assert not any(tool.get("strict") for tool in found.tools)


def test_too_many_optional_parameters_are_not_strict() -> None:
    many = sorted(OPERATIONS, key=lambda one: -sum(not two.required for two in one.parameters))[:8]
    found = definitions(many, "anthropic")
    assert not found.strict
    assert "optional parameters, at most 24" in found.notes[0]


def test_many_tools_are_noted_and_too_many_refused() -> None:
    assert definitions(few(40), "mcp").notes == ()
    assert "some clients accept 40" in definitions(few(41), "mcp").notes[0]
    assert len(definitions(few(128), "mcp").tools) == 128
    with pytest.raises(InvalidArgument, match="129 tools are more than the 128"):
        definitions(few(129), "mcp")


def test_defaults_and_meanings_are_words() -> None:
    one = operation(lambda one: one.key.endswith("/douyin/search-video/v4"))
    found = definitions([one], "json-schema").tools[0]["schema"]["properties"]["sort_type"]
    assert found.keys() == {"type", "enum", "description"}
    assert 'Default: "_0".' in found["description"]
    assert "_2: Newest" in found["description"]


def test_prices_and_versions_are_in_the_description() -> None:
    [tool] = definitions([GIVEN], "mcp", prices={GIVEN: Decimal("0.30")}).tools
    assert "Every success costs 0.30." in tool["description"]
    assert tool["_meta"] == {"justone/operation": GIVEN, "justone/price": "0.30"}
    assert tool["annotations"]["readOnlyHint"] is True
    old = next(one for one in OPERATIONS if one.deprecated)
    assert "Deprecated" in definitions([old], "mcp").tools[0]["description"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"name": "a.b"}, "is not a name"),
        ({"name": "x" * 65}, "is not a name"),
        ({"description": ""}, "a description is missing"),
        ({"description": "x" * 1025}, "longer than 1024"),
        ({"parameters": {"type": "array"}}, "not an object"),
        ({"parameters": {"type": "object", "properties": {}, "anyOf": []}}, "'anyOf' is not accepted"),
        ({"parameters": {"type": "object", "properties": {"a": {"type": "string", "default": 1}}}}, "'default'"),
        ({"parameters": {"type": "object", "properties": {"a": {"type": "string"}}}}, "must require every property"),
        ({"parameters": {"type": "object", "properties": {}, "required": ["b"]}}, "'b' is not a property"),
    ],
)
def test_a_broken_definition_would_be_found(change: dict[str, Any], problem: str) -> None:
    [tool] = definitions([GIVEN], "openai").tools
    assert any(problem in one for one in problems_of([tool | change], "openai"))


def test_broken_requests_would_be_found() -> None:
    [tool] = definitions([GIVEN], "openai").tools
    assert any("the name of several tools" in one for one in problems_of([tool, tool], "openai"))
    mixed = [tool, tool | {"name": "b", "strict": False}]
    assert any("all or none" in one for one in problems_of(mixed, "openai"))
    [strict] = definitions([GIVEN], "anthropic").tools
    assert any(
        "21 strict tools" in one for one in problems_of([strict | {"name": str(at)} for at in range(21)], "anthropic")
    )


def test_a_call_returns_data_and_accounts() -> None:
    sandbox = Sandbox()
    with sandbox.client() as client:
        box = tools(client, [GIVEN], budget=Budget(max_cost="1", prices={GIVEN: "0.30"}))
        result = box.call(NAME, {"o_author_id": "1"})
    assert (result.status, result.billed, result.cost, result.error) == ("ok", "yes", Decimal("0.30"), None)
    assert result.data
    assert box.spent == (1, 1, 0, Decimal("0.30"))
    assert json.loads(json.dumps(result.to_dict()))["cost"] == "0.30"


def test_an_async_call_does_the_same() -> None:
    sandbox = Sandbox()

    async def calls() -> list[ToolResult]:
        async with sandbox.async_client() as client:
            box = tools(client, [GIVEN], budget=Budget(max_billed=1))
            return [await box.call(NAME, given) for given in ({"o_author_id": "1"}, {"o_author_id": "2"}, {})]

    first, second, wrong = asyncio.run(calls())
    assert (first.status, first.cost, second.status, wrong.status) == ("ok", None, "refused", "refused")
    assert sandbox.ledger.billed.total() == 1


def test_the_budget_refuses_without_sending() -> None:
    sandbox = Sandbox()
    with sandbox.client() as client:
        box = tools(client, [GIVEN], budget=Budget(max_cost="0.50", prices={GIVEN: "0.30"}))
        results = [box.call(NAME, {"o_author_id": str(at)}) for at in range(3)]
    assert [one.status for one in results] == ["ok", "refused", "refused"]
    assert results[1].error is not None
    assert "budget" in results[1].error
    assert (box.spent.calls, box.spent.cost) == (1, Decimal("0.30"))
    assert sandbox.ledger.billed.total() == 1


def test_null_leaves_an_optional_parameter_out() -> None:
    sandbox = Sandbox()
    one = operation(lambda one: any(not two.required for two in one.parameters) and one.parameters[0].required
                    and not one.parameters[0].choices and one.parameters[0].type == "string"
                    and sum(two.required for two in one.parameters) == 1)  # fmt: skip
    optional = next(two for two in one.parameters if not two.required)
    with sandbox.client() as client:
        box = tools(client, [one])
        result = box.call(tool_name(one), {one.parameters[0].python_name: "1", optional.python_name: None})
    assert result.status == "ok"
    assert list(sandbox.journal)[-1].parameters == {one.parameters[0].name: "1"}


@pytest.mark.parametrize(
    ("name", "arguments", "says"),
    [
        (NAME, [], "must be an object, not a list"),
        (NAME, None, "must be an object"),
        (NAME, {}, "needs o_author_id"),
        (NAME, {"o_author_id": None}, "needs o_author_id"),
        (NAME, {"o_author_id": ""}, "needs o_author_id"),
        (NAME, {"o_author_id": 7}, "must be a string"),
        (NAME, {"o_author_id": "7", "author": "x"}, "has no parameter 'author'"),
        (NAME, {"o_author_id": "7", "platform": "TV"}, "one of SHORT_VIDEO"),
        ("get_author_base_info", {}, "There is no tool"),
    ],
)
def test_wrong_arguments_are_refused_in_one_sentence(name: str, arguments: Any, says: str) -> None:
    sandbox = Sandbox()
    with sandbox.client() as client:
        result = tools(client, [GIVEN]).call(name, arguments)
    assert result.status == "refused"
    assert result.error is not None
    assert says in result.error
    assert "\n" not in result.error
    assert len(sandbox.journal) == 0


@pytest.mark.parametrize("value", ["7", 7.0, True, "true", [7]])
def test_nothing_is_converted(value: object) -> None:
    one = operation(
        lambda one: (
            any(two.type == "integer" for two in one.parameters)
            and all(two.type == "integer" or not two.required for two in one.parameters)
        )
    )
    number = next(two for two in one.parameters if two.type == "integer")
    with Sandbox().client() as client:
        result = tools(client, [one]).call(tool_name(one), {number.python_name: value})
    assert (result.status, "must be an integer" in (result.error or "")) == ("refused", True)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(OPERATIONS), JSON | st.dictionaries(st.sampled_from(["o_author_id", "platform", "page"]), JSON))
def test_random_arguments_raise_nothing(one: Any, arguments: Any) -> None:
    sandbox = Sandbox()
    with sandbox.client(warn_no_data=False) as client:
        result = tools(client, [one]).call(tool_name(one), arguments)
    assert result.status in ("ok", "refused", "failed")
    assert (result.error is None) == (result.status == "ok")
    assert len(sandbox.journal) <= 1


def test_failures_of_the_service_are_results() -> None:
    sandbox = Sandbox()
    sandbox.script("400", GIVEN)
    with sandbox.client() as client:
        result = tools(client, [GIVEN]).call(NAME, {"o_author_id": "1"})
    assert (result.status, result.billed, result.data) == ("failed", "no", None)
    assert "400" in (result.error or "")


def test_the_token_is_in_no_definition_or_result() -> None:
    token = "tok-4711-secret"
    with Sandbox().client(token) as client:
        box = tools(client, few(30))
        texts = [repr(box), repr(box.spent), *(json.dumps(box.definitions(form).tools) for form in FORMS)]
        texts += [repr(box.call(name, {})) for name in box.schemas]
    assert not any(token in text for text in texts)


def test_every_operation_is_a_tool_in_chinese_too() -> None:
    for one in OPERATIONS:
        text = tool_schema(one, "zh", None).description
        assert not text.isascii()
        assert [part for part in ("eprecated", " and more", "; ", "。 ") if part in text] == []
