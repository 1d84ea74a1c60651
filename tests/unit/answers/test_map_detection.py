"""Names and data: the look of one key, and of all keys in a place."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.answers.infer.map_detection import RULES, data_keys, is_data, is_id, is_word, verdict
from codegen.answers.infer.shapes import Record
from codegen.runtime._fields import is_name

IDS = ["0", "123", "7700123:8800456789", "2024-01-02", "12:30", "1.5", "90%", "-3", "100200300400500"]
IDS += ["123e4567-e89b-12d3-a456-426614174000", "0123abcdef0123abcdef0123", "v2-0123abcdef0123abcdef0123"]
IDS += ["X7ABCD12EF", "00zZ9Q3hw7yk1pd2ab4", "https://example.org/a", "a@b.example.org", "img.example.com"]
IDS += ["@secret_user", "@a.b", "sk-SECRET-abcDEF123", "sk-proj-00zZ9Q3hw7yk1pd2ab4", "user_00zZ9Q3hw7yk1pd2ab4"]
IDS += ["tt1234567", "nm7654321", "user_1234567890123456789", "t3_9zz1abc", "v1.2.3"]
WORDS = ["Shoe Size", "水果", "蓝色 9K", "[wave]", "größe", "C++", "what?", "a/b"]
NAMES = ["id", "nick_name", "noteInfo", "__typename", "_id", "host-name", "cpm_1_20", "avatar_168x168", "h264"]
NAMES += ["accumVideoCommonImpMedinNum30d", "pictureHundredLikePercent30", "inviteReply48hNumRatio", "showImgW3H2"]
NAMES += ["fans30GrowthBeyondRate", "CMDC", "QQLive", "fair_2021", "deadbeef", "$ref", "@type", "x.y", "a", "facade"]
NAMES += [
    "@id",
    "@context",
    "Content-MD5",
    "X-Api-Version2",
    "isHDR10Video",
    "Sha256",
    "Top100",
    "v2",
    "t1_value",
    "over_10000",
    "ABowner123",
    "AB123CD",
]


@pytest.mark.parametrize("key", IDS)
def test_an_id_is_data(key: str) -> None:
    assert (is_id(key), is_word(key)) == (True, False)


@pytest.mark.parametrize("key", WORDS)
def test_words_of_a_language_are_data(key: str) -> None:
    assert (is_id(key), is_word(key)) == (False, True)


@pytest.mark.parametrize("key", NAMES)
def test_a_name_is_neither(key: str) -> None:
    assert (is_id(key), is_word(key)) == (False, False)


@given(st.from_regex("[A-Za-z_]*[A-Za-z][A-Za-z_]*", fullmatch=True))
def test_letters_alone_are_never_data(key: str) -> None:
    assert (is_name(key), is_data(key)) == (True, False)


@pytest.mark.parametrize("key", [*IDS, *WORDS, "_", ""])
def test_data_is_never_a_name(key: str) -> None:
    assert not is_name(key)


def seen(*objects: dict[str, Any]) -> Record:
    record = Record()
    for one in objects:
        record.observe(one)
    return record


COLUMNS = {"水果": "x", "重量": 3, "树木": ["y"]}
PLACES: dict[str, tuple[Record, str]] = {
    "one number": (seen({"17": {"a": 1}}), "map"),
    "numbers of many kinds": (seen({"1": "a", "2": 3, "3": [4]}), "map"),
    "one word": (seen({"游戏": ["集锦"]}), "map"),
    "words of many kinds, once": (seen(COLUMNS), "map"),
    "words of many kinds, again and again": (seen(COLUMNS, COLUMNS, COLUMNS), "record"),
    "words of one kind, again and again": (seen(*[{"柿子": 1, "梨": 2, "桃": 3}] * 5), "map"),
    "different words each time": (seen({"水果": "a"}, {"重量": "b"}, {"树木": "c"}), "map"),
    "an attribute table": (seen({"Sole": "a", "Heel": "b", "Laces": "c", "Shoe Size": "d"}), "map"),
    "an id among names of many kinds": (seen({"name": "a", "count": 3, "list": [], "18": "x"}), "record"),
    "a plate": (seen({"ABowner123": {}}), "map"),
    "plates of several kinds": (seen({"AB123CD": "x", "A12345": "y", "Sailor1990": "z", "17": "x"}), "map"),
    "plates with values of many kinds": (seen({"Top100": 1, "Http404": "x"}), "record"),
    "levels": (seen({"Level1": 1, "Level2": 2, "Top10": 3}), "record"),
    "handles": (seen({"@somebody": {"a": 1}, "@some.body": {"b": ""}}), "map"),
    "kebab case, few": (seen({"host-name": "a", "content-type": "b"}), "record"),
    "kebab case, many": (seen({f"theme-{name}": "#fff" for name in "abcdefgh"}), "map"),
    "countries": (seen({"US": 1, "CN": 2, "JP": 3, "DE": 4}), "map"),
    "languages": (seen({"en-US": "a", "zh-CN": "b", "ja_JP": "c", "de-DE": "d"}), "map"),
    "two capital names": (seen({"ID": 1, "URL": 2}), "record"),
    "many of one shape": (seen({f"user{name}": {"id": 1, "x": ""} for name in "abcdefghij"}), "map"),
    "sizes of one shape": (seen({name: {"w": 1, "h": 2} for name in ("large", "medium", "small", "thumb")}), "record"),
    "never the same": (seen(*[{f"{word}{other}": 1} for word in "abcdefgh" for other in "xyz"]), "map"),
    "flags": (seen({"iPhone": True, "android": False, "ios": True}), "record"),
    "plain names": (seen({"id": 1, "name": "x"}), "record"),
}


@pytest.mark.parametrize("case", PLACES)
def test_records_and_maps_are_distinguished(case: str) -> None:
    record, expected = PLACES[case]
    assert verdict(record)[0] == expected


def test_every_rule_decides_one_of_the_cases() -> None:
    assert {verdict(record)[1] for record, _ in PLACES.values()} == {rule for rule, _, _ in RULES}


def test_ids_in_a_record_are_separated_from_names() -> None:
    assert data_keys(PLACES["an id among names of many kinds"][0]) == ["18"]
    assert data_keys(PLACES["words of many kinds, again and again"][0]) == []
