"""Titles and descriptions of operations in another language, stored in `specs/words/<language>.json`.

They are words only: all facts come from the definitions.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.document import extensions
from codegen.document.json_types import Object, is_array, is_object
from codegen.document.parameters import FORM

FOLDER = "words"
METHODS = ("get", "post")


@dataclass(frozen=True)
class Words:
    """The words of one operation in another language; missing ones are empty."""

    tag: str = ""
    """The platform's name."""
    title: str = ""
    description: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    """Wire name -> description."""
    highlights: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


def read(specs: Path, language: str) -> dict[str, Words]:
    """Read `Operation.key` -> words of a language; empty if the file is missing or unreadable."""
    try:
        document = json.loads((specs / FOLDER / f"{language}.json").read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    found: dict[str, Words] = {}
    for key, facts in document.items() if is_object(document) else ():
        if is_object(facts):
            parameters = facts.get("parameters")
            found[key] = Words(
                _text(facts.get("tag")),
                _text(facts.get("title")),
                _text(facts.get("description")),
                {name: _text(text) for name, text in parameters.items()} if is_object(parameters) else {},
                tuple(_texts(facts.get("highlights"))),
                tuple(_texts(facts.get("aliases"))),
            )
    return found


def extract(document: object) -> Object:
    """Extract the words of a document, in the stored form: `Operation.key` -> words."""
    paths = document.get("paths") if is_object(document) else None
    return {
        f"{method.upper()} {path}": words
        for path, item in sorted(paths.items() if is_object(paths) else ())
        for method in METHODS
        if is_object(item) and is_object(node := item.get(method)) and (words := _words(node))
    }


def dump(words: Mapping[str, Any]) -> bytes:
    """Serialize a file of words."""
    return (json.dumps({key: words[key] for key in sorted(words)}, ensure_ascii=False, indent=1) + "\n").encode()


def _words(node: Object) -> Object:
    notes = extensions.read(node)
    words: Object = {
        "tag": next(_texts(node.get("tags")), ""),
        "title": _text(node.get("summary")),
        "description": _text(node.get("description")),
        "parameters": dict(_described(node)),
        "highlights": [highlight.text for highlight in notes.highlights],
        "aliases": list(notes.aliases),
    }
    return {key: value for key, value in words.items() if value}


def _described(node: Object) -> Iterator[tuple[str, str]]:
    parameters = node.get("parameters")
    for parameter in parameters if is_array(parameters) else ():
        name = parameter.get("name") if is_object(parameter) else None
        if isinstance(name, str) and (text := _text(parameter.get("description"))):
            yield name, text
    fields: Any = node.get("requestBody")
    for step in ("content", FORM, "schema", "properties"):
        fields = fields.get(step) if is_object(fields) else None
    for name, schema in fields.items() if is_object(fields) else ():
        if is_object(schema) and (text := _text(schema.get("description"))):
            yield name, text


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _texts(value: object) -> Iterator[str]:
    yield from (text for one in (value if is_array(value) else ()) if (text := _text(one)))
