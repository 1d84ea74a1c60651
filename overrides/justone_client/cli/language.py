"""The language of titles and descriptions: `--lang`, else the locale's."""

from __future__ import annotations

import os
from typing import Annotated, Literal

import typer

__all__ = ["Lang", "Language", "in_language", "worded"]

Language = Literal["en", "zh"]
Lang = Annotated[
    Language | None,
    typer.Option("--lang", help="Titles and descriptions in English or Chinese (the locale's, such as LANG=zh_CN)."),
]

_CHINESE = {
    "platform: ": "平台：",
    "title: ": "标题：",
    "text: ": "内容：",
    " taken for ": " 当作 ",
    "recommended for ": "官方推荐：",
    "gone": "已下线",
    "deprecated, use ": "已弃用，请用 ",
    "deprecated": "已弃用",
    "returns no data when called: for the provider's dashboard only": "直接调用不返回数据，仅供官网控制台使用",
    "not in the provider's documentation": "官方文档未收录",
    "more versions": "其他版本",
}
"""What a search says about its results, besides titles."""


def in_language(chosen: Language | None) -> Language:
    """Return the chosen language, else Chinese if the locale of messages is Chinese, else English."""
    if chosen is not None:
        return chosen
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return "zh" if locale.lower().startswith("zh") else "en"


def worded(text: str, language: Language) -> str:
    """Return a remark of a search in a language."""
    if language == "zh":
        for english, chinese in _CHINESE.items():
            text = text.replace(english, chinese)
    return text
