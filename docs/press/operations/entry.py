"""One operation in Markdown: what it is for, parameters, answer, pages, notes, examples."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from justone_client import page_rule
from justone_client.agents import describe

from .fields import field_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from justone_client import Operation
    from justone_client.agents import DescribedParameter, Description

    from ..tree import Language
    from ..wording import Words

__all__ = ["entry", "plain", "size"]

_TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
Link = "Callable[[str], str]"


def plain(text: str) -> str:
    """Return a provider's text with nothing that Markdown would take for markup, on one line."""
    pieces = re.split(r"(`[^`]*`)", " ".join(text.split()))
    return "".join(one if one.startswith("`") else re.sub(r"([\\*_\[\]<>{}|#~^])", r"\\\1", one) for one in pieces)


def entry(operation: Operation[object], language: Language, words: Words, link: Callable[[str], str]) -> str:
    """Return the section of an operation.

    Args:
        operation: The one to explain.
        language: Of titles and texts.
        words: Of that language.
        link: `platform.name` -> a link to its section.
    """
    found = describe(operation, language=language, sample=False)
    parts = [
        f"## {plain(found.title)}{words('heading_between')}`{operation.name}` {{ #{operation.name} }}",
        f"`{operation.key}`",
        *_remarks(found, words, link),
        plain(found.text),
        *_parameters(found, words),
        *_answer(found, words),
        *_paging(found, words),
        *_notes(found, words),
        *_versions(found, words, link),
        _examples(found, words),
    ]
    return "\n\n".join(part for part in parts if part)


def size(text: str) -> int:
    """Estimate how many elements a section gets in HTML."""
    fences = re.findall(r"```\w+\n(.*?)```", text, re.DOTALL)
    code = sum(12 + len(re.findall(r"\w+|[^\w\s]", fence)) for fence in fences[-3:])
    return 40 + code + text.count("`") // 2 + 4 * len(re.findall(r"^:   ", text, re.MULTILINE))


def _unsearched(text: str) -> str:
    """What stands under every operation would flood the search."""
    return f"{text}\n{{ data-search-exclude }}"


def _remarks(found: Description, words: Words, link: Callable[[str], str]) -> Iterator[str]:
    operation = found.operation
    if operation.deprecated:
        instead = operation.successor
        yield f"**{words('deprecated_instead', link(instead)) if instead else words('deprecated')}**"
    if operation.gone:
        yield f"**{words('gone', operation.gone)}**"
    if operation.hidden:
        yield words("hidden")
    if words("no_data") in found.cautions:
        yield f"**{words('no_data')}**"


def _parameters(found: Description, words: Words) -> Iterator[str]:
    if not found.parameters:
        yield words("no_parameters")
        return
    yield _unsearched(f"**{words('parameters')}**")
    yield "\n\n".join(_parameter(one, words) for one in found.parameters)


def _parameter(one: DescribedParameter, words: Words) -> str:
    facts = [_TYPES[one.type]]
    if one.required:
        facts.append(words("required"))
    if one.default not in (None, ""):
        facts.append(words("default", f"`{json.dumps(one.default, ensure_ascii=False)}`"))
    if one.name != one.python_name:
        facts.append(words("sent_as", one.name))
    values = [
        words("value_meaning", f"`{value}`", plain(meaning.rstrip(".。")))
        if meaning and meaning != value
        else f"`{value}`"
        for value, meaning in one.values.items()
    ]
    listed = words("values", words("values_between").join(values)) if values else ""
    text = " ".join(part for part in (plain(one.text), listed) if part)
    return f"`{one.python_name}` {words('facts_between').join(facts)}\n:   {text or '-'}"


def _answer(found: Description, words: Words) -> Iterator[str]:
    operation = found.operation
    yield _unsearched(f"**{words('answer')}**")
    if operation.answer is None:
        yield _unsearched(words("answer_untyped"))
        return
    kind = operation.answer.partition(":")[2]
    if kind.isidentifier():
        yield words("answer_typed", type=kind, platform=operation.platform)
    else:
        yield words("answer_list", type=kind)
    rule = page_rule(operation)
    tree = field_tree(operation, tuple(str(step) for step in rule.items[1:]) if rule else (), words)
    if tree:
        yield f"```text\n{tree}\n```"


def _paging(found: Description, words: Words) -> Iterator[str]:
    if found.paging:
        yield _unsearched(f"**{words('pages')}**: {found.paging}")


def _notes(found: Description, words: Words) -> Iterator[str]:
    if found.notes:
        yield f"**{words('notes')}**"
        yield "\n".join(f"- {plain(note)}" for note in found.notes)


def _versions(found: Description, words: Words, link: Callable[[str], str]) -> Iterator[str]:
    others = [version.operation for version in found.versions if version.operation.key != found.operation.key]
    if others:
        names = [link(f"{one.platform}.{one.name}") for one in others]
        yield words("versions", words("versions_between").join(names))


def _examples(found: Description, words: Words) -> str:
    call = next(line.strip() for line in found.examples.python.splitlines() if "client." in line and "=" in line)
    tabs = [
        (words("example_python"), "python", call),
        (words("example_cli"), "sh", found.examples.cli),
        (words("example_curl"), "sh", found.examples.curl),
    ]
    return "\n\n".join(_tab(title, language, code) for title, language, code in tabs)


def _tab(title: str, language: str, code: str) -> str:
    lines = [f"```{language}", *code.splitlines(), "```"]
    return "\n".join([f'=== "{title}"', "", *(f"    {line}" for line in lines)])
