"""What to know before paying for an operation, and how it pages, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._requests.no_data import no_data_note

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from justone_generated._base import Operation
    from justone_generated.pages import PageRule

    from .texts import Language

__all__ = ["cautions_of", "paging_of"]

_BILLED = {
    "en": "Every success is billed, and so is the code 201 (no data). Other errors are not, but a lost or unreadable"
    " answer, the code 503 and an undocumented code may be: only the provider knows.",
    "zh": "每次成功调用都计费，返回码 201（无数据）也计费。其他错误不计费；但响应丢失或无法识别、返回码 503"
    " 以及文档未收录的返回码可能已计费，只有官方知道。",
}
_NO_DATA = {
    "en": "A direct call returns no data according to the provider, and may be billed.",
    "zh": "据官方说明，直接调用不返回数据，仍可能计费。",
}
_QUOTA = {
    "en": "The daily quota (code 303) counts the successes of all tokens of the account on this operation; it ends at "
    "midnight in Shanghai.",
    "zh": "每日配额（用完返回 303）统计账户下所有令牌对本接口的成功调用，北京时间 0 点恢复。",
}
_RATE = {
    "en": "Too many calls of this operation at once get the code 302, which is not billed; others go on.",
    "zh": "短时间内对本接口调用过多会返回 302（不计费），其他接口不受影响。",
}
_VERSIONS = {
    "en": "Other versions have a quota and a price of their own: {}.",
    "zh": "其他版本各有自己的配额和价格：{}。",
}
_PAGES = {"en": "Every page is a call, and billed.", "zh": "每一页都是一次单独计费的调用。"}
_BETWEEN = {"en": " ", "zh": ""}
_STYLE = {
    "en": {"page": "page numbers", "offset": "offsets", "cursor": "a cursor", "mixed": "several parameters"},
    "zh": {"page": "页码", "offset": "偏移量", "cursor": "游标", "mixed": "多个参数"},
}
_PAGING = {
    "en": "Pages by {style} ({parameters}). `client.walk` and `justone walk` follow them.",
    "zh": "按{style}翻页（{parameters}），可用 `client.walk` 或 `justone walk` 逐页获取。",
}
_GUESSED = {
    "en": " The rule is a guess; allow it with `allow_guesses`.",
    "zh": "翻页规则是推测的，设置 `allow_guesses` 才会采用。",
}


def cautions_of(operation: Operation[Any], versions: Sequence[Operation[Any]], language: Language) -> Iterator[str]:
    """Yield what costs money or stops calls.

    Args:
        versions: All versions of its family.
    """
    if no_data_note(operation):
        yield _NO_DATA[language]
    yield _BILLED[language]
    yield _QUOTA[language]
    yield _RATE[language]
    if others := [one.name for one in versions if one.key != operation.key]:
        yield _VERSIONS[language].format(", ".join(others))


def paging_of(operation: Operation[Any], rule: PageRule | None, language: Language) -> str:
    """Return how an operation pages, in one or two sentences; empty if that is unknown."""
    if rule is None:
        return ""
    names = {one.name: one.python_name for one in operation.parameters}
    parameters = ", ".join(dict.fromkeys(names.get(step.parameter, step.parameter) for step in rule.steps))
    text = _PAGING[language].format(style=_STYLE[language][rule.style], parameters=parameters)
    guessed = _GUESSED[language] if rule.evidence == "guess" else ""
    return f"{text}{guessed}{_BETWEEN[language]}{_PAGES[language]}"
