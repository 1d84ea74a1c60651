"""Terms of the index: stems, pairs of characters, forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime._terms import form, matches, split, stem, terms, tokens


@pytest.mark.parametrize(
    "words",
    [
        ("comment", "comments", "commented", "commenting"),
        ("reply", "replies", "replied"),
        ("search", "searches", "searching", "searched"),
        ("stop", "stopping", "stopped"),
        ("box", "boxes"),
    ],
)
def test_forms_of_a_word_have_one_stem(words: tuple[str, ...]) -> None:
    assert {stem(one) for one in words} == {words[0]}


@pytest.mark.parametrize("word", ["status", "business", "analysis", "bus", "sing", "is"])
def test_words_that_only_look_inflected_stay(word: str) -> None:
    assert stem(word) == word


def test_text_is_split_by_script() -> None:
    assert split("b站 getUserInfo_v2, 1688商品") == ["b", "站", "get", "user", "info", "v", "2", "1688", "商", "品"]


def test_full_width_letters_are_plain_letters() -> None:
    assert tokens("ＸＨＳ") == ["xhs"]


def test_chinese_has_characters_and_pairs() -> None:
    assert terms("视频 评论x") == ["视", "频", "视频", "评", "频评", "论", "评论", "x"]


def test_longer_forms_come_first() -> None:
    forms = dict.fromkeys(("comment", "sub comment"), "")
    assert [one.form for one in matches(tokens("all sub comments"), forms)] == ["sub comment", "comment"]


@given(st.text())
def test_any_text_has_terms(text: str) -> None:
    assert tokens(form(text)) == tokens(" ".join(tokens(text)))
    assert len(terms(text)) >= len(tokens(text)) == len(split(text))
