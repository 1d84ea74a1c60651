"""What operations are found by: search words of both languages, and Chinese titles. Words, never facts."""

import json

from codegen.document.model import Api, Operation
from codegen.document.words import Words
from codegen.printing.search import chinese_titles, search_words

ONE = Operation("GET", "/api/shop/find/v1", "find", "Shop", "Find", "Finds.", "v1", False, "query", (),
                aliases=("find things", "find  things", "Find", ""))  # fmt: skip
OTHER = ONE.__class__("GET", "/api/shop/other/v1", "other", "Shop", "Other", "", "v1", False, "query", ())
API = Api((ONE, OTHER), {})
CHINESE = {
    ONE.key: Words("商店", "查找", "查找\n商品。", {"word": "词"}, aliases=("查找商品", "find things")),
    "GET /api/shop/gone/v1": Words("商店", "不存在"),
}


def test_the_words_of_both_languages_are_printed_once() -> None:
    assert json.loads(search_words(API, CHINESE)) == {
        ONE.key: ["find things", "查找商品", "商店", "查找", "查找 商品。"]
    }


def test_an_operation_without_words_is_left_out() -> None:
    assert json.loads(search_words(Api((OTHER,), {}), CHINESE)) == {}


def test_only_titles_that_differ_are_chinese_titles() -> None:
    assert chinese_titles(API, CHINESE | {OTHER.key: Words(title="Other")}) == {ONE.key: "查找"}
