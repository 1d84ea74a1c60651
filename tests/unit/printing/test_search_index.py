"""The printed index: families, forms, and points of terms."""

import json
from typing import Any

from codegen.document.model import Api, Choice, Operation, Parameter
from codegen.document.words import Words
from codegen.printing.search_index import search_index
from codegen.printing.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    concepts={"comment": "comment", "留 言": "comment", "sub comment": "reply"},
    platforms={"shop": ["shop"], "elsewhere": ["other"]},
    near={"shop": ["other"], "unknown": ["shop"]},
    topics={"shop": ["comment"], "unknown": ["comment"]},
    noise=("a", "the"),
)


def operation(name: str, title: str, **facts: Any) -> Operation:
    facts = {"description": "", "version": "v1", "deprecated": False, "place": "query", "parameters": ()} | facts
    return Operation("GET", f"/api/shop/{name}", name, "Shop (Big)", title, **facts)


def printed(*operations: Operation, words: dict[str, Words] | None = None) -> Any:
    return json.loads(search_index(Api(operations, {}), {"shop": "big_shop"}, words or {}, VOCABULARY))


def points(found: Any, term: str) -> dict[int, int]:
    pairs = (pair.split(":") for pair in found["terms"].get(term, "").split())
    return {int(number): int(value) for number, value in pairs}


def test_versions_of_a_family_are_printed_as_one() -> None:
    old = operation("find/v1", "Find", family="find", deprecated=True)
    new = operation("find/v2", "Find Goods", family="find", recommended=True)
    found = printed(old, new, words={new.key: Words(title="找货")})
    [family] = found["families"]
    assert (family["keys"], family["titles_zh"]) == ([old.key, new.key], ["", "找货"])
    assert (family["platform"], family["deprecated"]) == ("big_shop", False)


def test_versions_have_terms_of_their_own() -> None:
    old = operation("find/v1", "Find", family="find", description="Plain text.")
    new = operation("find/v2", "Find", family="find", description="Text as HTML.")
    found = printed(old, new, operation("other", "Other"))
    assert found["families"][0]["own"] == ["plain", "as html"]
    assert found["families"][1]["own"] == []


def test_a_title_says_more_than_a_parameter() -> None:
    word = Parameter("cats", "string", True, "Cats only.\n\nAvailable Values:\n- dogs", (Choice("1", "Birds"),))
    found = printed(operation("a", "Cats"), operation("b", "Other", parameters=(word,)), operation("c", "Third"))
    assert points(found, "cat")[0] > points(found, "cat")[1] > 0
    assert points(found, "bird") == {1: points(found, "bird")[1]}
    assert points(found, "dog") == {}


def test_concepts_are_terms_in_both_languages() -> None:
    found = printed(operation("a", "Comments"), operation("b", "X", aliases=("留言",)), operation("c", "Y"))
    assert set(points(found, "=comment")) == {0, 1}
    assert found["families"][0]["about"] == {"comment": 1.0}
    assert set(points(found, "留言")) == {1}


def test_a_longer_form_has_its_own_concept() -> None:
    found = printed(operation("a", "Sub Comments"), operation("b", "Z"))
    assert set(found["families"][0]["about"]) == {"comment", "reply"}


def test_platforms_are_attributes_of_the_client() -> None:
    one = operation("a", "A")
    found = printed(one, words={one.key: Words(tag="大商店")})
    assert found["platforms"] == {"shop": "big_shop", "大 商 店": "big_shop", "elsewhere": ""}
    assert found["near"] == {"big_shop": ""}
    assert found["topics"] == {"big_shop": "comment"}


def test_versions_and_noise_of_paths_are_no_terms() -> None:
    found = printed(operation("gw/api/find_things/v1", "A"), operation("b", "B"))
    assert points(found, "find")
    assert points(found, "gw") == points(found, "v") == {}


def test_the_same_input_prints_the_same_bytes() -> None:
    one = Api((operation("a", "A b", aliases=("c d",)),), {})
    texts = {search_index(one, {"shop": "shop"}, {}, VOCABULARY) for _ in range(3)}
    assert len(texts) == 1
    assert texts.pop().count("\n") > 5
