"""A tool for each operation: its name, its description, and the JSON Schema of its arguments."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from .._search.remarks import in_chinese
from .description import describe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justone_generated._base import Operation

    from .._billing.prices import Prices
    from .description import DescribedParameter, Description
    from .texts import Language

__all__ = ["LONGEST_NAME", "ToolSchema", "tool_name", "tool_schema"]

LONGEST_NAME = 50
"""Clients put a prefix before names, and 64 is the most that vendors accept."""
_LONGEST_DESCRIPTION = 1000
_LONGEST_PROPERTY = 600
_BETWEEN: dict[Language, str] = {"en": " ", "zh": ""}
"""Between sentences."""


class _Marks(NamedTuple):
    """How a language writes the values of a parameter."""

    colon: str
    between: str
    end: str
    default: str


_MARKS: dict[Language, _Marks] = {"en": _Marks(": ", "; ", ".", "Default: "), "zh": _Marks("：", "；", "。", "默认 ")}


class ToolSchema(NamedTuple):
    """A tool in no vendor's form."""

    operation: Operation[Any]
    name: str
    title: str
    description: str
    schema: dict[str, Any]
    """An object of the parameters by keyword; it allows no others."""
    price: str | None
    """Of one billed call, if known."""


def tool_schema(operation: Operation[Any], language: Language, prices: Prices | None) -> ToolSchema:
    """Return the tool of an operation."""
    described = describe(operation, language=language, prices=prices, sample=False)
    price = None if described.price is None else str(described.price)
    text = _cut(_BETWEEN[language].join(_sentences(described, price)), _LONGEST_DESCRIPTION)
    return ToolSchema(operation, tool_name(operation), described.title, text, _schema(described), price)


def tool_name(operation: Operation[Any]) -> str:
    """Return `douyin_search_video_v4`: letters, digits and underscores, the same in every version of this package."""
    name = f"{operation.platform}_{operation.name}"
    if len(name) <= LONGEST_NAME:
        return name
    return f"{name[: LONGEST_NAME - 9]}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _sentences(described: Description, price: str | None) -> Iterator[str]:
    if described.language == "zh":
        yield f"{described.platform}·{described.title}：{described.text}"
        yield f"返回 {described.main_fields}。" if described.main_fields else ""
        yield from (f"{in_chinese(remark)}。" for remark in described.lacks)
        yield f"每次成功调用都计费{'' if price is None else f'，单价 {price}'}。"
    else:
        yield f"{described.platform}, {described.title}: {described.text}"
        yield f"Returns {described.main_fields}." if described.main_fields else ""
        yield from (f"{remark[:1].upper()}{remark[1:]}." for remark in described.lacks)
        yield "Every success is billed." if price is None else f"Every success costs {price}."
    yield described.paging


def _schema(described: Description) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {one.python_name: _property(one, described.language) for one in described.parameters},
        "required": [one.python_name for one in described.parameters if one.required],
        "additionalProperties": False,
    }


def _property(parameter: DescribedParameter, language: Language) -> dict[str, Any]:
    """Return the schema of a parameter. Defaults and meanings are words: vendors drop or refuse other keywords."""
    found: dict[str, Any] = {"type": parameter.type}
    if parameter.values:
        found["enum"] = list(parameter.values)
    if words := _BETWEEN[language].join(_words(parameter, language)):
        found["description"] = _cut(words, _LONGEST_PROPERTY)
    return found


def _words(parameter: DescribedParameter, language: Language) -> Iterator[str]:
    marks = _MARKS[language]
    if parameter.text:
        yield parameter.text
    meanings = [f"{value}{marks.colon}{meaning}" for value, meaning in parameter.values.items() if meaning]
    if meanings:
        yield f"{marks.between.join(meanings)}{marks.end}"
    if parameter.default is not None:
        yield f"{marks.default}{json.dumps(parameter.default, ensure_ascii=False)}{marks.end}"


def _cut(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 3]}..."
