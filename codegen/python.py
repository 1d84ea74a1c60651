"""Model -> Python: annotations, literals, docstrings. The only file of the press that knows the syntax."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.changes.lifecycle import GoneOperation, Notice
from codegen.model import Choice, Highlight, Operation, Parameter

WIDTH = 110
"""Columns of a docstring's longest line, its indent counted."""

_TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def literal(value: object) -> str:
    """The value as Python source that evaluates to it again, on one line, printable characters only."""
    return repr(value)


def comment(text: str) -> str:
    """Text as one line that cannot leave a comment."""
    return " ".join(_printable(text).split())


def docstring(text: str, indent: int = 0) -> str:
    """Text as a docstring literal whose lines after the first are indented by `indent` columns.

    The text is tidied first (see `tidy`); evaluated and cleaned by `inspect.cleandoc`, the literal gives it back.
    """
    tidied = tidy(text)
    lines = [_escaped(line) for line in tidied.split("\n")]
    if len(lines) == 1:
        line = _escaped(tidied, every_quote=True) if tidied.endswith('"') else lines[0]
        return f'"""{line}"""'
    pad = " " * indent
    return f'"""{lines[0]}\n' + "".join(f"{pad}{line}\n" if line else "\n" for line in lines[1:]) + f'{pad}"""'


def tidy(text: str) -> str:
    """Text as docstrings can hold it: tabs and odd spaces become blanks, no blank before a line's end or around."""
    lines = ["".join(" " if char.isspace() else char for char in line).rstrip() for line in text.split("\n")]
    return textwrap.dedent("\n".join(lines).strip("\n")).strip()


def _escaped(line: str, *, every_quote: bool = False) -> str:
    quotes = '"' if every_quote else '"""'
    return _printable(line.replace("\\", "\\\\")).replace(quotes, '\\"' * len(quotes))


def _printable(text: str) -> str:
    """Controls, right-to-left marks and the like as escapes: what a reader sees is what is there."""
    return "".join(char if char.isprintable() or char == "\n" else repr(char)[1:-1] for char in text)


def annotation(parameter: Parameter) -> str:
    """The parameter's type; an enum also takes a plain string, for values newer than the package."""
    text = _TYPES[parameter.kind]
    if parameter.choices:
        values = ", ".join(literal(choice.value) for choice in parameter.choices)
        text = f"Literal[{values}] | str"
    return text if parameter.required else f"{text} | None"


@dataclass(frozen=True)
class Answer:
    """What is known of the `data` of one operation's answers."""

    annotation: str = "Any"
    imports: tuple[tuple[str, str], ...] = ()
    """(module below the generated package, name) for type checkers."""
    reference: str | None = None
    """Where the runtime finds the type."""
    note: str = "No answer was ever recorded: `data` comes as received."


@dataclass(frozen=True)
class ParameterText:
    """A parameter, ready to be placed."""

    wire: str
    name: str
    kind: str
    signature: str
    required: bool
    choices: tuple[str, ...]


@dataclass(frozen=True)
class OperationText:
    """An operation, ready to be placed."""

    key: str
    method: str
    path: str
    name: str
    constant: str
    title: str
    version: str | None
    place: str
    deprecated: bool
    deprecation: str
    successor: str | None
    docstring: str
    answer: Answer
    parameters: tuple[ParameterText, ...]
    formerly: tuple[str, ...] = ()
    notes: tuple[Highlight, ...] = ()
    family: str | None = None
    recommended: bool = False
    hidden: bool = False

    @property
    def required_arguments(self) -> str:
        """What a call cannot do without, such as `keyword=..., page=...`."""
        return ", ".join(f"{parameter.name}=..." for parameter in self.parameters if parameter.required)


@dataclass(frozen=True)
class StubText:
    """An operation that is gone, ready to be placed."""

    key: str
    method: str
    path: str
    name: str
    constant: str
    title: str
    successor: str | None
    gone: str
    """Since when."""
    deprecation: str
    """Since when, and what to call instead."""
    docstring: str


@dataclass(frozen=True)
class PlatformText:
    """A platform, ready to be placed."""

    name: str
    wire: str
    class_name: str
    title: str
    operations: tuple[OperationText, ...]
    stubs: tuple[StubText, ...] = ()

    @property
    def summary(self) -> str:
        """What there is, in a line."""
        if not self.operations:
            return f"`/api/{self.wire}`, withdrawn by the provider: every method raises `Gone`."
        return f"{self.title}: {len(self.operations)} operations below `/api/{self.wire}`."

    @property
    def has_deprecated(self) -> bool:
        """Whether a method needs the decorator."""
        return bool(self.stubs) or any(operation.deprecated for operation in self.operations)

    @property
    def base_names(self) -> tuple[str, ...]:
        """What its operations need of `_base`."""
        needs = {"Note": any(operation.notes for operation in self.operations), "Operation": True, "Parameter": True}
        return tuple(name for name, needed in needs.items() if needed)

    @property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """Every (module, name) its annotations need, sorted."""
        return tuple(sorted({pair for operation in self.operations for pair in operation.answer.imports}))

    @property
    def typing_names(self) -> tuple[str, ...]:
        """What its signatures need of `typing`."""
        untyped = bool(self.stubs) or any("Any" in operation.answer.annotation for operation in self.operations)
        literals = any(parameter.choices for operation in self.operations for parameter in operation.parameters)
        needs = {"Any": untyped, "Literal": literals, "TYPE_CHECKING": bool(self.answers)}
        return tuple(sorted((name for name, needed in needs.items() if needed), key=str.swapcase))


def operation_text(
    operation: Operation, name: str, keywords: Mapping[str, str], answer: Answer, notice: Notice | None = None
) -> OperationText:
    """One operation under its Python names; `notice` is what a deprecated one says of itself."""
    return OperationText(
        key=operation.key,
        method=operation.method,
        path=operation.path,
        name=name,
        constant=name.upper(),
        title=" ".join(operation.title.split()),
        version=operation.version,
        place=operation.place,
        deprecated=operation.deprecated,
        deprecation=str(notice or ""),
        successor=notice.successor if notice else None,
        docstring=docstring(_prose(operation, keywords, answer, notice), indent=8),
        answer=answer,
        parameters=tuple(
            _parameter(parameter, keywords[parameter.name]) for parameter in _ordered(operation.parameters)
        ),
        formerly=tuple(" ".join(title.split()) for title in operation.formerly),
        notes=operation.highlights,
        family=operation.family,
        recommended=operation.recommended,
        hidden=operation.hidden,
    )


def stub_text(gone: GoneOperation) -> StubText:
    """A method that is gone: it takes anything and raises."""
    prose = [f"{_capital(str(gone))}.", "Raises:\n    Gone: Before anything is sent.", f"Source: {gone.key}"]
    return StubText(
        key=gone.key,
        method=gone.method,
        path=gone.path,
        name=gone.short_name,
        constant=gone.short_name.upper(),
        title=" ".join(gone.title.split()),
        successor=gone.successor,
        gone=gone.when,
        deprecation=str(gone),
        docstring=docstring("\n\n".join([_wrapped(prose[0], 8), *prose[1:]]), indent=8),
    )


def _parameter(parameter: Parameter, name: str) -> ParameterText:
    default = "" if parameter.required else " = None"
    return ParameterText(
        wire=parameter.name,
        name=name,
        kind=parameter.kind,
        signature=f"{name}: {annotation(parameter)}{default}",
        required=parameter.required,
        choices=tuple(choice.value for choice in parameter.choices),
    )


def _ordered(parameters: Sequence[Parameter]) -> list[Parameter]:
    """Required ones first, else as published."""
    return sorted(parameters, key=lambda parameter: not parameter.required)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _prose(operation: Operation, keywords: Mapping[str, str], answer: Answer, notice: Notice | None) -> str:
    parts = [f"{operation.title}.", _wrapped(operation.description, 8)]
    if operation.formerly:
        parts.append(_wrapped(f"Formerly {'; '.join(operation.formerly)}.", 8))
    if notice:
        parts.append(_wrapped(f"{_capital(str(notice))}.", 8))
    if operation.parameters:
        parts.append("\n".join(["Args:", *_arguments(operation, keywords)]))
    parts.append("Returns:\n" + textwrap.indent(_wrapped(answer.note, 12), "    "))
    parts.append("Raises:\n    JustOneError: Its subclass tells what happened and what to try.")
    parts.append(f"Source: {operation.key}")
    return "\n\n".join(part for part in parts if part)


def _arguments(operation: Operation, keywords: Mapping[str, str]) -> Iterator[str]:
    for parameter in _ordered(operation.parameters):
        text = _wrapped(f"{keywords[parameter.name]}: {_described(parameter)}", 16)
        yield textwrap.indent(text, "        ").replace("        ", "    ", 1)
        yield from (f"        - {_choice(choice)}" for choice in parameter.choices)


def _described(parameter: Parameter) -> str:
    text = parameter.description or "Not described upstream."
    if text[-1] not in ".!?。":
        text += "."
    if parameter.format == "date":
        text += " As YYYY-MM-DD."
    if parameter.default not in (None, ""):
        default = literal(parameter.default) if isinstance(parameter.default, str) else str(parameter.default).lower()
        text += f" The service takes {default} when None."
    return text


def _choice(choice: Choice) -> str:
    value = choice.value if choice.value.isprintable() else literal(choice.value)
    meaning = " ".join(choice.meaning.split())
    return f"`{value}`: {meaning}" if meaning else f"`{value}`"


def _wrapped(text: str, indent: int) -> str:
    """Paragraphs wrapped; a line that is indented or begins a list keeps its own line."""
    width = WIDTH - indent
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in tidy(text).split("\n")
    )
