"""The `x-...` fields of an operation that inform callers. None of them affects a request.

Malformed fields are ignored: an annotation never stops a run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.document.json_types import is_array, is_object
from codegen.document.model import Highlight


@dataclass(frozen=True)
class Extensions:
    """The provider's annotations of an operation."""

    family: str | None
    recommended: bool
    hidden: bool
    highlights: tuple[Highlight, ...]
    aliases: tuple[str, ...]
    formerly: tuple[str, ...]
    order: str | None


def read(node: Mapping[str, Any]) -> Extensions:
    """Read the extensions of an operation."""
    return Extensions(
        family=_text(node.get("x-endpoint-family")),
        recommended=node.get("x-recommended") is True,
        hidden=node.get("x-docs-hidden") is True,
        highlights=tuple(_highlights(node.get("x-highlights"))),
        aliases=tuple(_texts(node.get("x-search-aliases"))),
        formerly=tuple(_texts(node.get("x-justone-formerly"))),
        order=_text(node.get("x-order")),
    )


def _highlights(value: object) -> Iterator[Highlight]:
    for entry in value if is_array(value) else ():
        text = _text(entry.get("content")) if is_object(entry) else None
        if text:
            yield Highlight(
                (_text(entry.get("kind")) or "NOTE").upper(),
                text,
                _text(entry.get("concept")) or "",
                (_text(entry.get("type")) or "").lower(),
            )


def _texts(value: object) -> Iterator[str]:
    """The texts of a list, without repetitions."""
    found = [_text(entry) for entry in value] if is_array(value) else []
    yield from dict.fromkeys(text for text in found if text)


def _text(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return (value.strip() or None) if isinstance(value, str) else None
