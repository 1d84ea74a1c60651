"""What operations and their parameters are for, in two languages: JSON that only `show` and agents read."""

from __future__ import annotations

import json
from collections.abc import Mapping

from codegen.document.model import Api, Operation, Parameter
from codegen.document.parameters import without_values
from codegen.document.words import Words

__all__ = ["explained"]


def explained(api: Api, chinese: Mapping[str, Words]) -> dict[str, str]:
    """Texts by path below the generated package; one operation on each line.

    A text that Chinese lacks is the English one.
    """
    english = {one.key: _english(one) for one in api.operations}
    translated = {one.key: _chinese(one, chinese.get(one.key, Words())) for one in api.operations}
    return {"explained/en.json": _on_lines(english), "explained/zh.json": _on_lines(translated)}


def _on_lines(texts: Mapping[str, object]) -> str:
    lines = (f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in texts.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _english(operation: Operation) -> dict[str, object]:
    return _filled(
        platform=operation.tag,
        title=operation.title,
        text=operation.description,
        notes=[note.text for note in operation.highlights],
        parameters={
            one.name: _parameter(one, one.description, {choice.value: choice.meaning for choice in one.choices})
            for one in operation.parameters
        },
    )


def _chinese(operation: Operation, words: Words) -> dict[str, object]:
    notes = [note.text for note in operation.highlights]
    return _filled(
        platform=words.tag or operation.tag,
        title=words.title or operation.title,
        text=words.description or operation.description,
        notes=list(words.highlights) if len(words.highlights) == len(notes) else notes,
        parameters={
            one.name: _chinese_parameter(one, words.parameters.get(one.name, "")) for one in operation.parameters
        },
    )


def _chinese_parameter(parameter: Parameter, description: str) -> dict[str, object]:
    text, values = without_values(description)
    meanings = {one.value: values.get(one.value) or one.meaning for one in parameter.choices}
    return _parameter(parameter, (text if parameter.choices else description) or parameter.description, meanings)


def _parameter(parameter: Parameter, text: str, values: Mapping[str, str]) -> dict[str, object]:
    return _filled(text=text, values=values if any(values.values()) else {}, default=parameter.default)


def _filled(**facts: object) -> dict[str, object]:
    return {name: value for name, value in facts.items() if value not in (None, "", {}, [])}
