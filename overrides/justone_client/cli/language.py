"""The language of titles and descriptions: `--lang`, else the locale's."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Lang", "Language", "column_titles", "in_language", "worded"]

Language = Literal["en", "zh"]
Lang = Annotated[
    Language | None,
    typer.Option("--lang", help="Titles and descriptions in English or Chinese (the locale's, such as LANG=zh_CN)."),
]


def in_language(chosen: Language | None) -> Language:
    """Return the chosen language, else Chinese if the locale of messages is Chinese, else English."""
    if chosen is not None:
        return chosen
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return "zh" if locale.lower().startswith("zh") else "en"


def worded(text: str, language: Language) -> str:
    """Return a remark of a search in a language."""
    if language == "en":
        return text
    from .._search.remarks import in_chinese  # only for Chinese

    return in_chinese(text)


_TITLES = {"platform": "平台", "operation": "接口", "title": "标题", "found by": "匹配依据"}


def column_titles(names: Iterable[str], language: Language) -> list[str]:
    """Return the titles of a table's columns in a language."""
    return [_TITLES[name] if language == "zh" else name for name in names]
