"""Texts of operations in two languages."""

import json
from typing import Any

from codegen.document.model import Api, Choice, Highlight, Operation, Parameter
from codegen.document.words import Words
from codegen.printing.explained import explained

SORT = Parameter("sort", "string", False, "Order.", (Choice("1", "New"), Choice("2", "Old")), default="1")
WORD = Parameter("word", "string", True, "What to find.")
ONE = Operation("GET", "/api/shop/find/v1", "find", "Shop", "Find", "Finds.", "v1", False, "query", (SORT, WORD),
                highlights=(Highlight("NOTE", "Slow."),))  # fmt: skip


def printed(words: Words) -> tuple[Any, Any]:
    files = explained(Api((ONE,), {}), {ONE.key: words})
    return tuple(json.loads(files[f"explained/{language}.json"])[ONE.key] for language in ("en", "zh"))  # type: ignore[return-value]


def test_english_comes_from_the_definition() -> None:
    english, _ = printed(Words())
    assert english == {
        "platform": "Shop",
        "title": "Find",
        "text": "Finds.",
        "notes": ["Slow."],
        "parameters": {
            "sort": {"text": "Order.", "values": {"1": "New", "2": "Old"}, "default": "1"},
            "word": {"text": "What to find."},
        },
    }


def test_chinese_values_come_from_the_list_in_the_text() -> None:
    text = "排序。\n\n可用值：\n- `1`：最新\n- `9`：未知"
    words = Words("商店", "查找", "查找商品。", {"sort": text}, highlights=("较慢。",))
    _, chinese = printed(words)
    assert (chinese["platform"], chinese["title"], chinese["text"]) == ("商店", "查找", "查找商品。")
    assert chinese["notes"] == ["较慢。"]
    assert chinese["parameters"]["sort"] == {"text": "排序。", "values": {"1": "最新", "2": "Old"}, "default": "1"}


def test_what_chinese_lacks_is_english() -> None:
    english, chinese = printed(Words())
    assert chinese == english


def test_a_list_in_the_text_of_a_free_parameter_stays() -> None:
    _, chinese = printed(Words(parameters={"word": "词。\n\n可用值：\n- `x`：甲"}))
    assert "`x`：甲" in chinese["parameters"]["word"]["text"]
