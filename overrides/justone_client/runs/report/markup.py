"""HTML that escapes everything: text becomes markup only through `element` and `join`."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Markup", "element", "join", "raw"]

_VOID = frozenset({"meta", "br"})


class Markup(str):
    """Escaped HTML."""

    __slots__ = ()


def element(name: str, /, *children: str | None, **attributes: object) -> Markup:
    """Return an element. Children and attributes that are not markup are escaped; None is left out.

    `class_` is the attribute `class`; other underscores become hyphens, as in `aria_label`.
    """
    given = "".join(
        f' {_attribute(key)}="{escape(str(value))}"' for key, value in attributes.items() if value is not None
    )
    if name in _VOID:
        return Markup(f"<{name}{given}>")
    return Markup(f"<{name}{given}>{join(children)}</{name}>")


def join(parts: Iterable[str | None]) -> Markup:
    return Markup("".join(part if isinstance(part, Markup) else escape(part) for part in parts if part is not None))


def raw(text: str) -> Markup:
    """Take text of this package as markup."""
    return Markup(text)


def _attribute(key: str) -> str:
    return key if key in ("viewBox", "preserveAspectRatio") else key.rstrip("_").replace("_", "-")
