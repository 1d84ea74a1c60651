"""Model -> Python: annotations, literals, docstrings. The only file of the press that knows the syntax."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from codegen.document.model import Highlight, Parameter

WIDTH = 110
"""Columns of a docstring's longest line, its indent counted."""

_TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def literal(value: object) -> str:
    """Python source for the value, on one line, in printable characters."""
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
    """Normalise text for a docstring: tabs and odd spaces become blanks; trailing and outer blanks go."""
    lines = ["".join(" " if char.isspace() else char for char in line).rstrip() for line in text.split("\n")]
    return textwrap.dedent("\n".join(lines).strip("\n")).strip()


def _escaped(line: str, *, every_quote: bool = False) -> str:
    quotes = '"' if every_quote else '"""'
    return _printable(line.replace("\\", "\\\\")).replace(quotes, '\\"' * len(quotes))


def _printable(text: str) -> str:
    """Escape controls, right-to-left marks and the like, so that readers see what is there."""
    return "".join(char if char.isprintable() or char == "\n" else repr(char)[1:-1] for char in text)


def annotation(parameter: Parameter, alias: str | None) -> str:
    """The parameter's type; `alias` names its documented values."""
    text = alias or _TYPES[parameter.kind]
    return text if parameter.required else f"{text} | None"


def choices(values: Sequence[str]) -> str:
    """The type of documented values. It accepts any string: the service may know newer values than the package."""
    return f"Literal[{', '.join(map(literal, values))}] | str"


@dataclass(frozen=True)
class Contents:
    """The main fields of an answer, and where they are."""

    place: str
    """As a user writes it, such as `data.comments[]`."""
    names: tuple[str, ...]
    is_partial: bool
    """Whether the record has more fields."""


@dataclass(frozen=True)
class Answer:
    """The type of the `data` of one operation's answers."""

    annotation: str = "Any"
    imports: tuple[tuple[str, str], ...] = ()
    """(module below the generated package, name) for type checkers."""
    reference: str | None = None
    """The path by which the runtime finds the type."""
    note: str = "No answer was ever recorded: `data` is as received."
    contents: Contents | None = None


@dataclass(frozen=True)
class Detail:
    """A parameter or description that was too long for a docstring, in full."""

    name: str
    """The keyword; empty for the description."""
    text: str
    choices: tuple[str, ...]


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
    anchor: str = ""
    """The anchor of `details` in docs/en/reference/operations.md."""
    details: tuple[Detail, ...] = ()
    """What was too long for the docstring."""

    @property
    def required_arguments(self) -> str:
        """The required arguments of a call, such as `keyword=..., page=...`."""
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
    """The day of its withdrawal."""
    deprecation: str
    """The day of its withdrawal, and what to call instead."""
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
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    """Alias -> the documented values that it names."""

    @property
    def summary(self) -> str:
        """The platform in a line."""
        if not self.operations:
            return f"`/api/{self.wire}`, withdrawn by the provider: every method raises `Gone`."
        return f"{self.title}: {len(self.operations)} operations below `/api/{self.wire}`."

    @property
    def has_deprecated(self) -> bool:
        """Whether a method needs the decorator."""
        return bool(self.stubs) or any(operation.deprecated for operation in self.operations)

    @property
    def base_names(self) -> tuple[str, ...]:
        """Names of `_base` that the module of its operations imports."""
        needs = {
            "Note": any(operation.notes for operation in self.operations),
            "Operation": True,
            "Parameter": any(operation.parameters for operation in self.operations),
        }
        return tuple(name for name, needed in needs.items() if needed)

    @property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """Every (module, name) its annotations need, sorted."""
        return tuple(sorted({pair for operation in self.operations for pair in operation.answer.imports}))

    @property
    def operations_need(self) -> tuple[str, ...]:
        """Names of `typing` that the module of its operations imports."""
        return self._typing_names(bool(self.answers))

    @property
    def methods_need(self) -> tuple[str, ...]:
        """Names of `typing` that the module of its methods imports."""
        return self._typing_names(bool(self.answers or self.choices))

    def _typing_names(self, has_types: bool) -> tuple[str, ...]:
        untyped = bool(self.stubs) or any("Any" in operation.answer.annotation for operation in self.operations)
        needs = {"TYPE_CHECKING": has_types, "Any": untyped}
        return tuple(name for name, needed in needs.items() if needed)
