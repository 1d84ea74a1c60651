"""`justone_client.agents.describe`: one operation explained, in two languages."""

import ast
import json
import shlex
from decimal import Decimal

import pytest

from justone_client import Client, InvalidArgument, Prices
from justone_client._pagination.rules import page_rule
from justone_client._requests.no_data import no_data_note
from justone_client.agents import describe
from justone_client.agents.sample import shortened
from justone_client.agents.texts import Language
from justone_client.cli.arguments import split
from tests.support.catalogue import GIVEN, operation

OPERATIONS = Client.operations()


def test_every_operation_is_explained_in_both_languages() -> None:
    for one in OPERATIONS:
        for language in ("en", "zh"):
            found = describe(one, language=language, sample=False)
            assert found.text
            assert found.title
            assert [parameter.name for parameter in found.parameters] == [
                parameter.name for parameter in one.parameters
            ]
            assert json.loads(json.dumps(found.to_dict())) == found.to_dict()


def test_most_parameters_have_words() -> None:
    for language in ("en", "zh"):
        described = [two for one in OPERATIONS for two in describe(one, language=language, sample=False).parameters]
        assert sum(bool(two.text) for two in described) > 0.95 * len(described)


def test_chinese_texts_and_values_are_chinese() -> None:
    found = describe(GIVEN, language="zh", sample=False)
    assert not found.title.isascii()
    [channel] = [one for one in found.parameters if one.values]
    assert list(channel.values) == ["SHORT_VIDEO", "LIVE_STREAMING", "PICTURE_TEXT", "SHORT_DRAMA"]
    assert not any(text.isascii() for text in channel.values.values())
    assert "可用值" not in channel.text
    assert all(not text.isascii() for text in found.cautions)


@pytest.mark.parametrize("name", [GIVEN, "douyin_xingtu.get_author_base_info_v1"])
def test_an_operation_is_named_like_for_calls(name: str) -> None:
    assert describe(name, sample=False).operation.key == GIVEN


def test_a_method_names_its_operation() -> None:
    with Client("token") as client:
        assert describe(client.douyin_xingtu.get_author_base_info_v1, sample=False).operation.key == GIVEN


@pytest.mark.parametrize("name", ["douyin.nope_v1", "nope"])
def test_an_unknown_operation_is_refused(name: str) -> None:
    with pytest.raises(InvalidArgument):
        describe(name)


def test_the_examples_are_calls_that_the_package_accepts() -> None:
    for one in OPERATIONS:
        examples = describe(one, sample=False).examples
        ast.parse(examples.python)
        needed = {parameter.name for parameter in one.parameters if parameter.required}
        words = shlex.split(examples.cli)
        assert words[:2] == ["justone", "call"]
        line = split(words[2:], {})
        assert line.operation is one
        assert line.parameters.keys() == needed
        curl = shlex.split(examples.curl.replace("\\\n", " "))
        assert ("--get" in curl) == (one.place == "query")
        assert f"https://api.justoneapi.com{one.path}" in curl
        fields = [word for at, word in enumerate(curl) if curl[at - 1] == "--data-urlencode"]
        assert {field.partition("=")[0] for field in fields} == needed | {"token"}
        assert "token=$JUSTONEAPI_TOKEN" in fields


def test_a_price_comes_from_the_sheet() -> None:
    assert describe(GIVEN, sample=False).price is None
    priced = describe(GIVEN, sample=False, prices=Prices({GIVEN: "0.30"}))
    assert priced.price == Decimal("0.30")
    assert priced.to_dict()["price"] == "0.30"


def test_pages_are_explained() -> None:
    listing = operation(page_rule)
    assert "client.walk" in describe(listing, sample=False).paging
    assert describe(operation(lambda one: page_rule(one) is None), sample=False).paging == ""


@pytest.mark.parametrize(("language", "answer"), [("en", "a lost or unreadable answer"), ("zh", "响应丢失或无法识别")])
def test_costs_and_quotas_are_named(language: Language, answer: str) -> None:
    said = " ".join(describe(GIVEN, language=language, sample=False).cautions)
    assert answer in said
    assert "503" in said
    assert "303" in said
    assert "302" in said


def test_operations_without_data_say_so_first() -> None:
    for one in OPERATIONS:
        if no_data_note(one):
            assert "returns no data" in describe(one, sample=False).cautions[0]


def test_versions_of_the_family_are_listed() -> None:
    for one in OPERATIONS:
        found = describe(one, sample=False)
        assert one.key in {version.operation.key for version in found.versions}
        assert {version.operation.family for version in found.versions} == {one.family}


def test_the_sample_comes_from_the_sandbox() -> None:
    found = describe(GIVEN)
    assert isinstance(found.sample, dict)
    assert found.sample
    assert len(json.dumps(found.sample)) < 10_000


def test_main_fields_are_named_where_they_are_known() -> None:
    named = [one for one in OPERATIONS if describe(one, sample=False).main_fields]
    assert len(named) > len(OPERATIONS) / 4
    assert "." not in describe(named[0], sample=False).main_fields[-1]


def test_a_sample_shows_what_it_leaves_out() -> None:
    long = {
        "a": [1, 2, 3],
        "b": "x" * 100,
        "c": {"d": {"e": {"f": {"g": {"h": 1}}}}},
        **{str(at): at for at in range(20)},
    }
    short = shortened(long)
    assert short["a"] == [1, "..."]
    assert short["b"] == "x" * 60 + "..."
    assert short["c"]["d"]["e"]["f"] == {"g": "..."}
    assert short["..."] == "11 more"
    assert shortened({"a": [], "b": None}) == {"a": [], "b": None}
