"""Chinese pages have what their English twins have, in Chinese that is set correctly."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from justone_client.errors import CODES
from tests.conftest import ROOT
from tests.docs.pages import PRINTED
from tests.docs.twins import (
    CHINESE,
    ENGLISH,
    code_blocks,
    headings,
    is_english,
    misprints,
    pairs,
    pieces,
    tables,
    without_code,
)

PAIRS = [pytest.param(*pair, id=pair[1].relative_to(ROOT).as_posix()) for pair in pairs()]
PRINTED_CHINESE = [*sorted((ROOT / "docs" / "press").rglob("*.zh.md")), ROOT / "docs" / "press" / "wording.toml"]
_TWIN = re.compile(r"docs/(?:en|zh)/|/README(?:\.zh-CN)?\.md|(?<=\.\./)\.\./en/")


def links(text: str) -> list[str]:
    """The targets of the links, whatever their language."""
    return sorted(_TWIN.sub("", target) for target in re.findall(r"\]\(([^)\s]+)\)", without_code(text)))


def names(text: str) -> list[set[str]]:
    """The inline code of each part of a page."""
    parts = re.split(r"^#+ ", without_code(text), flags=re.MULTILINE)
    return [set(re.findall(r"`([^`\n]+)`", re.sub(r"(?<=\S)\n(?=\S)", " ", part))) for part in parts]


def figures(text: str) -> list[set[str]]:
    """The numbers in the prose of each part of a page."""
    parts = re.split(r"^#+ ", without_code(text), flags=re.MULTILINE)
    plain = (re.sub(r"\{ #\S+ \}|\]\([^)]*\)|`[^`]*`", "", part) for part in parts)
    return [set(re.findall(r"\d[\d,.]*\d|\d", part)) for part in plain]


def test_every_english_page_has_a_chinese_twin() -> None:
    english, chinese = ({path.relative_to(tree) for path in tree.rglob("*.md")} for tree in (ENGLISH, CHINESE))
    assert english - chinese - {PRINTED.relative_to(ENGLISH)} == set()
    assert chinese - english == set()


@pytest.mark.parametrize("facts", [headings, code_blocks, tables, links, names], ids=lambda one: one.__name__)
@pytest.mark.parametrize(("english", "chinese"), PAIRS)
def test_twins_have_the_same(english: Path, chinese: Path, facts: Callable[[str], Any]) -> None:
    expected = facts(english.read_text("utf-8"))
    assert facts(chinese.read_text("utf-8")) == expected, f"translate what has changed into {chinese}"


@pytest.mark.parametrize(("english", "chinese"), PAIRS)
def test_no_figure_of_the_english_page_is_missing(english: Path, chinese: Path) -> None:
    both = zip(figures(english.read_text("utf-8")), figures(chinese.read_text("utf-8")), strict=True)
    assert [sorted(one - other) for one, other in both if one - other] == []


def test_the_codes_of_the_chinese_page_are_those_of_the_package() -> None:
    billed = {"no": "不计费", "yes": "计费", "unknown": "可能计费"}
    text = (CHINESE / "guides" / "errors.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| `(\w+)`：(\S+) \|", text, re.MULTILINE)
    assert rows == [
        (str(code), row.error.__name__, billed[row.billed] + "，会重试" * row.repeat) for code, row in CODES.items()
    ]


@pytest.mark.parametrize("page", [pytest.param(pair.values[1], id=pair.id) for pair in PAIRS])
def test_no_paragraph_is_left_in_english(page: Path) -> None:
    assert [piece for piece in pieces(page.read_text("utf-8")) if is_english(piece)] == []


@pytest.mark.parametrize("page", [pytest.param(pair.values[1], id=pair.id) for pair in PAIRS])
def test_chinese_and_latin_are_set_apart(page: Path) -> None:
    assert misprints(page.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("用`a`调用", ["用C0调用", "用C0调用"]),
        ("用 `a` 调用。", []),
        ("重试, 然后", ["重试, 然后"]),
        ("。**注意：**不要，**这样**不行", ["**注意：**"]),
        ("共 3 个，[见下](x.md#a)。", []),
    ],
    ids=["no blank", "correct", "half-width comma", "bold that is not bold", "link"],
)
def test_misprints_are_found(text: str, expected: list[str]) -> None:
    assert misprints(text) == expected


_WRONG_WORDS = ("答复", "错误码", "沙盒", "您", "回溯", "代币")
"""Other words for those of the table in `CONTRIBUTING.md`."""


@pytest.mark.parametrize("page", [*(pair.values[1] for pair in PAIRS), *PRINTED_CHINESE], ids=lambda page: page.name)
def test_one_thing_has_one_word(page: Path) -> None:
    assert [word for word in _WRONG_WORDS if word in page.read_text("utf-8")] == []


def test_english_that_is_left_is_found() -> None:
    assert is_english("The client retries what is free.")
    assert not is_english("客户端只重试 `a`、Retry 和 budget 里的")


def test_comments_may_be_translated_and_code_may_not() -> None:
    assert code_blocks("```python\na = 1  # one\n```\n") == code_blocks("```python\na = 1  # 一\n```\n")
    assert code_blocks("```text\n# one\n```\n") != code_blocks("```text\n# 一\n```\n")
