"""Operations, ready to be placed by the templates: signatures, docstrings, data."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.changes.lifecycle import GoneOperation, Notice
from codegen.document.model import Operation, Parameter
from codegen.printing.prose import described, ordered, wrapped
from codegen.printing.python import Answer, OperationText, ParameterText, StubText, annotation, docstring

__all__ = ["operation_text", "stub_text"]


def operation_text(
    operation: Operation,
    platform: str,
    name: str,
    keywords: Mapping[str, str],
    answer: Answer,
    choices: Mapping[tuple[str, str], str],
    notice: Notice | None = None,
) -> OperationText:
    """Prepare one operation.

    Args:
        operation: As parsed.
        platform: The attribute of the client.
        name: The method.
        keywords: `Parameter.name` -> keyword.
        answer: The type of its data.
        choices: (`Operation.key`, `Parameter.name`) -> the alias of its documented values.
        notice: Since when it is deprecated, and what replaces it.
    """
    anchor = f"{platform}-{name}"
    prose = described(operation, keywords, answer, notice, anchor)
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
        docstring=docstring(prose.text, indent=8),
        answer=answer,
        parameters=tuple(
            _parameter(parameter, keywords[parameter.name], choices.get((operation.key, parameter.name)))
            for parameter in ordered(operation.parameters)
        ),
        formerly=tuple(" ".join(title.split()) for title in operation.formerly),
        notes=operation.highlights,
        family=operation.family,
        recommended=operation.recommended,
        hidden=operation.hidden,
        anchor=anchor,
        details=prose.details,
    )


def stub_text(gone: GoneOperation) -> StubText:
    """A method that is gone: it takes anything and raises."""
    said = str(gone)
    first = wrapped(f"{said[:1].upper()}{said[1:]}.", 8)
    prose = [first, "Raises:\n    Gone: Before anything is sent.", f"Source: {gone.key}"]
    return StubText(
        key=gone.key,
        method=gone.method,
        path=gone.path,
        name=gone.short_name,
        constant=gone.short_name.upper(),
        title=" ".join(gone.title.split()),
        successor=gone.successor,
        gone=gone.when,
        deprecation=said,
        docstring=docstring("\n\n".join(prose), indent=8),
    )


def _parameter(parameter: Parameter, name: str, alias: str | None) -> ParameterText:
    default = "" if parameter.required else " = None"
    return ParameterText(
        wire=parameter.name,
        name=name,
        kind=parameter.kind,
        signature=f"{name}: {annotation(parameter, alias)}{default}",
        required=parameter.required,
        choices=tuple(choice.value for choice in parameter.choices),
    )
