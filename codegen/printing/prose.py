"""The docstring of a method, short enough to read. docs/en/reference/operations.md has what is left out.

A list of values is printed once, even if the description or an earlier parameter has the same values. A docstring above
`LINES` loses the ends of its longest parts first. With 30 lines too many and parts of 40, 38 and 5 lines, the first two
are cut to 24 each.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.changes.lifecycle import Notice
from codegen.document.model import Choice, Operation, Parameter
from codegen.printing.python import WIDTH, Answer, Contents, Detail, literal, tidy

__all__ = ["LINES", "LINES_OF_ONE", "Prose", "described", "ordered", "wrapped"]

LINES = 120
"""Of a whole docstring."""
LINES_OF_ONE = 45
"""Of one parameter, or of the description."""
_SAME_LIST = 6
"""Shorter lists are repeated, not referred to."""
_SAME_TEXT = 200
_ITEM = re.compile(r"^\s*(?:[-*•·]|\d+[.)])\s+")


@dataclass(frozen=True)
class Prose:
    """A docstring's text."""

    text: str
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True)
class _Part:
    """A parameter or the description, as lines: its text, then its list."""

    name: str
    text: Sequence[str]
    choices: Sequence[str] = ()

    def __len__(self) -> int:
        return len(self.text) + len(self.choices)

    def cut(self, most: int) -> _Part:
        """Its first lines, and how much follows."""
        if len(self) <= most:
            return self
        if most == 1 and len(self.text) == 1:
            return replace(self, text=[f"{self.text[0]} One of {len(self.choices)} values."], choices=())
        room = max(most - 1, 1)
        if room < len(self.text) or not self.choices:
            return replace(self, text=[*self.text[: room - 1], f"{self.text[room - 1]} ..."], choices=())
        kept = self.choices[: room - len(self.text)]
        return replace(self, choices=[*kept, f"- ... and {len(self.choices) - len(kept)} more"])


def described(
    operation: Operation, keywords: Mapping[str, str], answer: Answer, notice: Notice | None, anchor: str
) -> Prose:
    """The docstring of an operation, not indented; `anchor` is where docs/en/reference/operations.md has the rest."""
    contents = None if notice or operation.deprecated else answer.contents
    head = [_first_line(_one_line(operation.title), contents), *_said(operation, notice)]
    tail = [
        "Returns:\n" + textwrap.indent(wrapped(answer.note, 12), "    "),
        "Raises:\n    JustOneError: Its subclass says what happened and what to do.",
        f"Source: {operation.key}",
    ]
    parts = [_Part("", wrapped(operation.description, 8).splitlines()), *_parameters(operation, keywords)]
    link = f"More of it: docs/en/reference/operations.md#{anchor}"
    fixed = sum(text.count("\n") + 2 for text in (*head, *tail)) + 2
    shown = _fitted(parts, LINES - fixed - 2)
    cut = [part.name for part, short in zip(parts, shown, strict=True) if short is not part]
    texts = [head[0], "\n".join(shown[0].text), *head[1:], _listed(shown[1:]), *tail[:-1]]
    texts += [link, tail[-1]] if cut else tail[-1:]
    return Prose("\n\n".join(filter(None, texts)), tuple(_details(operation, keywords, cut)))


def _first_line(title: str, contents: Contents | None) -> str:
    """The title and as many main fields of the answer as fit: `Post Details: returns title, text and more.`"""
    if contents is not None:
        for count in range(len(contents.names), 0, -1):
            line = f"{title}: returns {_with_fields(contents, count)}."
            if len(line) <= WIDTH - len('        """'):
                return line
    return f"{title}."


def _with_fields(contents: Contents, count: int) -> str:
    *most, last = contents.names[:count]
    if contents.is_partial or count < len(contents.names):
        fields = f"{', '.join([*most, last])} and more"
    else:
        fields = f"{', '.join(most)} and {last}" if most else last
    return fields if contents.place == "data" else f"{contents.place} with {fields}"


def _said(operation: Operation, notice: Notice | None) -> Iterator[str]:
    """Facts about the operation as a whole, other than its description."""
    if operation.formerly:
        yield wrapped(f"Formerly {'; '.join(operation.formerly)}.", 8)
    if notice:
        yield wrapped(f"{str(notice)[:1].upper()}{str(notice)[1:]}.", 8)
    if operation.recommended:
        yield "The provider recommends this version."
    if operation.hidden:
        yield "The provider's documentation leaves this operation out."
    if operation.highlights:
        notes = [f"{one.kind.capitalize()}: {_one_line(one.text)}" for one in operation.highlights]
        yield "Notes:\n" + "\n".join(textwrap.indent(wrapped(note, 12), "    ") for note in notes)


def _details(operation: Operation, keywords: Mapping[str, str], cut: Sequence[str]) -> Iterator[Detail]:
    if "" in cut:
        yield Detail("", tidy(operation.description), ())
    for parameter in ordered(operation.parameters):
        if keywords[parameter.name] in cut:
            yield Detail(keywords[parameter.name], _text(parameter), tuple(map(_choice, parameter.choices)))


def _fitted(parts: Sequence[_Part], room: int) -> list[_Part]:
    """Cut the longest parts until all fit. A part of one line is never cut."""
    for most in range(LINES_OF_ONE, 0, -1):
        shown = [part.cut(most) for part in parts]
        if sum(map(len, shown)) <= room:
            return shown
    return [part.cut(1) for part in parts]


def _listed(parts: Sequence[_Part]) -> str:
    lines = [f"    {line}" for part in parts for line in (*part.text, *(f"    {choice}" for choice in part.choices))]
    return "\n".join(["Args:", *lines]) if parts else ""


def _parameters(operation: Operation, keywords: Mapping[str, str]) -> Iterator[_Part]:
    earlier: list[Parameter] = []
    for parameter in ordered(operation.parameters):
        name = keywords[parameter.name]
        text, choices = _without_repetition(parameter, earlier, keywords)
        first, *rest = wrapped(f"{name}: {text}", 16).splitlines()
        yield _Part(name, [first, *(f"    {line}" for line in rest)], choices)
        earlier.append(parameter)


def _without_repetition(
    parameter: Parameter, earlier: Sequence[Parameter], keywords: Mapping[str, str]
) -> tuple[str, list[str]]:
    """The text and the list of a parameter, without repetition of itself or of an earlier one."""
    choices, description = parameter.choices, parameter.description
    for other in earlier:
        if len(choices) >= _SAME_LIST and other.choices == choices:
            return f"{_text(parameter)} The same values as `{keywords[other.name]}`.", []
        if len(description) >= _SAME_TEXT and other.description == description:
            return f"As `{keywords[other.name]}`.{_facts(parameter)}", list(map(_bullet, choices))
    if choices and all(_names(description, choice.value) for choice in choices):
        if not any(choice.meaning for choice in choices):
            return _text(parameter), []
        kept = [line for line in description.split("\n") if not (_ITEM.match(line) and _names_any(line, choices))]
        parameter = replace(parameter, description="\n".join(kept).strip())
    if choices and not any(choice.meaning for choice in choices):
        return f"{_text(parameter)} One of {', '.join(map(_choice, choices))}.", []
    return _text(parameter), list(map(_bullet, choices))


def _names(text: str, value: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(value)}(?![\w-])", text) is not None


def _names_any(line: str, choices: Sequence[Choice]) -> bool:
    return any(_names(line, choice.value) for choice in choices)


def _text(parameter: Parameter) -> str:
    text = parameter.description or "Not described upstream."
    return (text if text[-1] in ".!?。" else f"{text}.") + _facts(parameter)


def _facts(parameter: Parameter) -> str:
    text = " As YYYY-MM-DD." if parameter.format == "date" else ""
    if parameter.default not in (None, ""):
        default = literal(parameter.default) if isinstance(parameter.default, str) else str(parameter.default).lower()
        text += f" The service takes {default} when None."
    return text


def _bullet(choice: Choice) -> str:
    return f"- {_choice(choice)}"


def _choice(choice: Choice) -> str:
    value = choice.value if choice.value.isprintable() else literal(choice.value)
    meaning = _one_line(choice.meaning)
    return f"`{value}`: {meaning}" if meaning else f"`{value}`"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def ordered(parameters: Sequence[Parameter]) -> list[Parameter]:
    """Required ones first, else as published."""
    return sorted(parameters, key=lambda parameter: not parameter.required)


def wrapped(text: str, indent: int) -> str:
    """Wrap paragraphs. An indented line, or one that begins a list, remains a line of its own.

    Words are never split, except in text without spaces, such as Chinese.
    """
    width = WIDTH - indent
    return "\n".join(
        textwrap.fill(
            line, width, break_long_words=any(len(word) > width for word in line.split()), break_on_hyphens=False
        )
        for line in tidy(text).split("\n")
    )
