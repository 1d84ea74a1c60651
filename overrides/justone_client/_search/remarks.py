"""Remarks of a search in Chinese: why a result fits, and what it lacks."""

from __future__ import annotations

__all__ = ["in_chinese"]

_CHINESE = {
    "platform: ": "平台：",
    "title: ": "标题：",
    "text: ": "内容：",
    " taken for ": " 理解为 ",
    "recommended for ": "官方推荐：",
    "gone": "已下线",
    "deprecated, use ": "已弃用，请用 ",
    "deprecated": "已弃用",
    "returns no data when called: for the provider's dashboard only": "直接调用不返回数据，仅供官网控制台使用",
    "not in the provider's documentation": "官方文档未收录",
    "more versions: ": "其他版本：",
    "; ": "；",
    ", ": "、",
}


def in_chinese(remark: str) -> str:
    """Return a remark in Chinese; words of the search and names stay as they are."""
    for english, chinese in _CHINESE.items():
        remark = remark.replace(english, chinese)
    return remark
