"""`show`, `list` and `call --help` in English and Chinese, and what `show` explains."""

import re
from pathlib import Path

import pytest

from tests.support.catalogue import GIVEN
from tests.support.command_line import Run


def has_chinese(text: str) -> bool:
    return any("\u4e00" <= char <= "\u9fff" for char in text)


def test_show_explains_costs_and_examples(run: Run) -> None:
    shown = run("show", *GIVEN.split(), "--lang", "en").out
    headings = [line for line in shown.splitlines() if line.endswith(":") and not line.startswith(" ")]
    assert headings[-5:] == [
        "Cost and limits:",
        "In Python:",
        "From a shell:",
        "With curl:",
        "The beginning of data in a sample answer (from the sandbox):",
    ]
    assert "token=$JUSTONEAPI_TOKEN" in shown


def test_show_is_chinese_on_demand(run: Run) -> None:
    shown = run("show", *GIVEN.split(), "--lang", "zh").out
    assert "参数：\n    o_author_id（必填）：" in shown
    assert "Python 示例：" in shown
    assert "- `SHORT_VIDEO`：" in shown


@pytest.mark.parametrize(("locale", "is_chinese"), [("zh_TW.UTF-8", True), ("de_DE.UTF-8", False)])
def test_the_locale_decides_without_the_option(
    run: Run, monkeypatch: pytest.MonkeyPatch, locale: str, is_chinese: bool
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    listed = run("list", "--platform", "weibo").out.splitlines()[0]
    helped = run("call", *GIVEN.split(), "--help").out
    assert has_chinese(listed) is is_chinese
    assert has_chinese(helped) is is_chinese


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_help_of_a_call_lists_its_parameters(run: Run, language: str) -> None:
    shown = run("call", *GIVEN.split(), "--lang", language, "--help").out
    assert re.search(r"    --o-author-id[ （]", shown)
    assert has_chinese(shown) is (language == "zh")
    assert "SHORT_VIDEO" in shown
    assert "--region" in shown
    assert "SHORT_VIDEO" not in run("call", "--help").out


def test_show_prints_the_price_of_a_sheet(run: Run, tmp_path: Path) -> None:
    sheet = tmp_path / "prices.csv"
    sheet.write_text(f"path,price\n{GIVEN},0.30\n", "utf-8")
    assert "Price of a billed call:\n    CNY 0.30\n" in run("show", *GIVEN.split(), "--prices", str(sheet)).out
    chinese = run("show", *GIVEN.split(), "--prices", str(sheet), "--lang", "zh").out
    assert "单次调用价格：\n    ¥0.30\n" in chinese
    assert run("show", *GIVEN.split(), "--prices", str(sheet), "--json").json["price"] == "0.30"
    assert run("show", *GIVEN.split(), "--prices", str(tmp_path / "none.csv")).code == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("douyin search_video_v4", "SearchVideoV4（from justone_generated.models.douyin import SearchVideoV4）："),
        ("douyin search_video_v4", "search_video_v1（官方文档未收录）"),
        ("beike community_list_v1", "beike community_list_v1（已弃用"),
    ],
)
def test_chinese_remarks_stand_in_chinese_brackets(run: Run, words: str, says: str) -> None:
    assert says in run("show", *words.split(), "--lang", "zh").out


def test_json_has_texts_and_examples(run: Run) -> None:
    shown = run("show", *GIVEN.split(), "--json", "--lang", "zh").json
    assert has_chinese(shown["title"])
    assert has_chinese(shown["parameter_texts"]["oAuthorId"]["text"])
    assert shown["examples"].keys() == {"python", "cli", "curl"}
    assert shown["sample"]
