"""The index of the site's search, and the words that `make docs-look` searches for."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from docs.press.operations.pages import operation_pages
from docs.press.python_api import python_pages
from docs.press.search import SEPARATOR, improved
from docs.press.tree import LANGUAGES, ROOT, Language, read_pages
from docs.press.wording import words_of

WORDS: dict[Language, dict[str, str]] = json.loads((ROOT / "docs" / "press" / "searches.json").read_text("utf-8"))


def improve(location: str, text: str = "") -> dict[str, Any]:
    path = ["Reference", "All operations", "Weibo"]
    item = {"location": location, "title": "<code>name</code>", "text": text, "path": path}
    found: dict[str, Any] = json.loads(improved(json.dumps({"items": [item]}), words_of("en")))["items"][0]
    return found


@pytest.mark.parametrize(
    ("location", "title"),
    [
        ("reference/operations/weibo/#name", "Weibo: <code>name</code>"),
        ("reference/operations/weibo/", "<code>name</code>"),
        ("reference/operations/#platforms", "<code>name</code>"),
        ("reference/python/justone_client/#name", "Python API reference: <code>name</code>"),
        ("reference/python/", "<code>name</code>"),
        ("guides/money/#budget", "<code>name</code>"),
    ],
)
def test_a_result_says_where_it_belongs(location: str, title: str) -> None:
    assert improve(location)["title"] == title


def test_examples_of_operations_are_not_searched() -> None:
    text = "<p>Fans.</p> <pre><code>users: list</code></pre> PythonCommand linecurl <pre><code>\nx\n</code></pre> "
    assert improve("reference/operations/weibo/#name", text)["text"] == "<p>Fans.</p>"
    assert improve("guides/money/#budget", text)["text"] == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("导出 CSV、Excel，Parquet", ["导出", "CSV", "Excel", "Parquet"]),
        ("client.weibo.get_fans_v1", ["client", "weibo", "get_fans_v1"]),
        ("from 3.11 on (free)", ["from", "3.11", "on", "free"]),
    ],
)
def test_words_end_at_marks_of_both_languages(text: str, words: list[str]) -> None:
    assert [word for word in re.split(SEPARATOR, text) if word] == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_to_be_found_exists(language: Language) -> None:
    pages = {**read_pages(language), **operation_pages(language), **python_pages(language)}
    assert {f"{page.rstrip('/') or 'index'}.md" for page in WORDS[language].values()} <= set(pages)
    assert len(WORDS[language]) >= 25
