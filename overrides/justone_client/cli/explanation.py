"""The parts of `justone show` that explain an operation, in the chosen language."""

from __future__ import annotations

import json
import re
import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from .language import worded
from .terminal.table import rank
from .terminal.wrapping import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from justone_generated._base import Operation

    from ..agents import DescribedParameter, Description
    from ..runs.tables.shapes import Declared
    from .language import Language

__all__ = ["as_json", "bracketed", "chinese_head", "item_fields", "parameters_help", "sections"]

_HEADINGS = {
    "versions": ("Versions", "各个版本"),
    "lacks": ("Mind", "注意"),
    "paging": ("Pages", "翻页"),
    "cautions": ("Cost and limits", "费用与限制"),
    "price": ("Price of a billed call", "单次调用价格"),
    "python": ("In Python", "Python 示例"),
    "cli": ("From a shell", "命令行示例"),
    "curl": ("With curl", "curl 示例"),
    "item": ("The main fields", "主要字段"),
    "sample": ("The beginning of data in a sample answer (from the sandbox)", "沙箱返回的 data 示例（节选）"),
    "parameters": ("Parameters", "参数"),
}
_SAMPLE_LINES = 30
_ITEM_LINES = 10
_PLAIN = ("str | None", "int | None", "float | None", "bool | None")
_MORE = {"en": "... and {} more; --schema shows all", "zh": "……还有 {} 个，--schema 显示全部"}


class _Marks(NamedTuple):
    """How a language writes what is known of a parameter."""

    required: str
    default: str
    facts: str
    between: str
    colon: str


_MARKS: dict[Language, _Marks] = {
    "en": _Marks("required", "default {}", " ({})", ", ", ": "),
    "zh": _Marks("必填", "默认 {}", "（{}）", "，", "："),
}


def as_json(described: Description) -> dict[str, Any]:
    """Return what `show --json` adds to the facts of an operation."""
    found = described.to_dict()
    names = ("language", "platform_title", "title", "text", "examples", "lacks", "versions", "cautions", "paging")
    return {name: found[name] for name in (*names, "main_fields", "price", "sample")} | {
        "parameter_texts": {
            one.name: {"text": one.text, "values": dict(one.values), "default": one.default}
            for one in described.parameters
        }
    }


def chinese_head(described: Description) -> str:
    """Return title, description, notes and parameters in Chinese. In English the docstring has them."""
    parts = [f"{described.platform} · {described.title}", described.text, *described.notes]
    if described.parameters:
        lines = (line for one in described.parameters for line in _parameter_lines(one, "zh"))
        parts.append(f"{heading('parameters', 'zh')}\n{_indented(lines)}")
    return "\n\n".join(filter(None, parts))


def _parameter_lines(parameter: DescribedParameter, language: Language) -> Iterator[str]:
    """Yield a parameter's name, text and default, and a line for each of its values."""
    marks = _MARKS[language]
    facts = [marks.required] if parameter.required else []
    if parameter.default is not None:
        facts.append(marks.default.format(json.dumps(parameter.default, ensure_ascii=False)))
    said = marks.facts.format(marks.between.join(facts)) if facts else ""
    yield f"{parameter.python_name}{said}{marks.colon}{parameter.text}".rstrip("：: ")
    yield from (f"    - `{value}`{marks.colon}{text}".rstrip("：: ") for value, text in parameter.values.items())


def parameters_help(operation: Operation[Any], language: Language) -> str:
    """Return the parameters of an operation as options, for `justone call PLATFORM OPERATION --help`."""
    from ..agents.description import parameters_of  # only for this help

    named = (
        replace(one, python_name=f"--{one.python_name.replace('_', '-')}") for one in parameters_of(operation, language)
    )
    lines = [line for one in named for line in _parameter_lines(one, language)]
    of = ", " if language == "en" else " 的"
    title = f"{operation.platform} {operation.name}{of}{heading('parameters', language)}"
    return f"  {title}\n{_indented(lines or ['-'])}"


def sections(described: Description) -> Iterator[str]:
    """Yield the parts after the description: versions, pages, costs, examples, a sample."""
    language = described.language
    if described.lacks:
        yield wrapped(_section("lacks", language, [worded(text, language) for text in described.lacks]))
    if len(described.versions) > 1:
        remarks = [worded("; ".join(one.lacks), language) for one in described.versions]
        names = [one.operation.name for one in described.versions]
        rows = [f"{name}{bracketed(remark, language)}" for name, remark in zip(names, remarks, strict=True)]
        yield wrapped(_section("versions", language, rows))
    if described.paging:
        yield wrapped(_section("paging", language, [described.paging]))
    yield wrapped(_section("cautions", language, [f"- {text}" for text in described.cautions]))
    if described.price is not None:
        yield _section("price", language, [f"CNY {described.price}" if language == "en" else f"¥{described.price}"])
    for name, text in described.examples._asdict().items():
        yield _section(name, language, text.splitlines())
    if described.sample not in (None, {}, []):
        lines = json.dumps(described.sample, ensure_ascii=False, indent=2).splitlines()
        rest = [] if len(lines) <= _SAMPLE_LINES else ["..."]
        yield _section("sample", language, [*lines[:_SAMPLE_LINES], *rest])


def item_fields(described: Description) -> str:
    """Return the fields one level below `data` or deeper, where the answer has its main ones; empty if unknown.

    Example: `data.business_data[].data.aweme_info` of a search, with `item_title` and others.
    """
    from justone_generated._fields import fields
    from justone_generated._record import record_named

    place, found = _main_place(described)
    record = None if found is None else record_named(found.text, found.names)
    if record is None:
        return ""
    known = fields(record)
    said = [name for name in re.findall(r"\w+", described.main_fields.removeprefix(place)) if name in known]
    ordered = dict.fromkeys([*said, *sorted(known, key=lambda name: (known[name].text not in _PLAIN, rank(name)))])
    lines = [f"{name}: {known[name].text}" for name in list(ordered)[:_ITEM_LINES]]
    if (left := len(ordered) - len(lines)) > 0:
        lines.append(_MORE[described.language].format(left))
    return f"{_HEADINGS['item'][described.language == 'zh']}{bracketed(place, described.language)}" + _indented_under(
        lines, described.language
    )


def _main_place(described: Description) -> tuple[str, Declared | None]:
    """Return where the main fields are, below `data`, and their type."""
    from ..runs.tables.source import declared_of

    place = re.match(r"data[\w.\[\]]*[.\[][\w.\[\]]*", described.main_fields)
    if place is None:
        return "", None
    found = declared_of(described.operation.key)
    for step in re.findall(r"\w+|\[\]", place[0])[1:]:
        if found is not None:
            found = found.item() if step == "[]" else found.inside(step)
    return place[0], found


def bracketed(text: str, language: Language) -> str:
    """Return a remark behind a word, in the brackets of the language; empty without one."""
    return _MARKS[language].facts.format(text) if text else ""


def heading(name: str, language: Language) -> str:
    """Return a heading in a language."""
    return f"{_HEADINGS[name][language == 'zh']}{'：' if language == 'zh' else ':'}"


def _indented_under(lines: Iterable[str], language: Language) -> str:
    return f"{_MARKS[language].colon.strip()}\n{_indented(lines)}"


def _section(name: str, language: Language, lines: list[str]) -> str:
    return f"{heading(name, language)}\n{_indented(lines)}"


def _indented(lines: Iterable[str]) -> str:
    return textwrap.indent("\n".join(lines), "    ")
