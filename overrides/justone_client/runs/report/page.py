"""Figures -> one HTML file without scripts or anything from elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .details import codes, failures, latency, operations, retries, unknowns
from .markup import Markup, element, join, raw
from .sections import items, money, note, over_time
from .style import STYLE
from .words import Words

if TYPE_CHECKING:
    from datetime import tzinfo

    from .figures import Figures
    from .texts import Language

__all__ = ["page"]

_SECTIONS = (items, money, over_time, operations, codes, latency, retries, unknowns, failures)


def page(figures: Figures, language: Language = "en", zone: tzinfo | None = None) -> str:
    """Return the report as HTML.

    Args:
        figures: What `read_figures` returned.
        language: `en` or `zh`.
        zone: The zone of times; None for that of this machine.
    """
    words = Words(language, zone)
    source = re.split(r"[/\\]", figures.source)[-1]  # without the folders of this machine
    title = words("title", run=source if source and figures.run == "run" else figures.run)
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("style", raw(STYLE)),
    )
    body = element(
        "body",
        element("header", element("h1", title), *_state(words, figures), _facts(words, figures, source)),
        element("main", *(draw(words, figures) for draw in (_SECTIONS if figures.total else ()))),
        element("footer", element("p", words("privacy"))),
    )
    whole = element("html", head, body, lang="zh-CN" if language == "zh" else "en")
    return f"<!doctype html>\n{whole}\n"


def _state(words: Words, figures: Figures) -> list[Markup]:
    """How far the run is, and what waits for a person."""
    if not figures.is_planned:
        lines = [words("planning")]
    elif not figures.total:
        lines = [words("empty")]
    elif figures.left:
        lines = [words("left", count=figures.left, total=figures.total)]
    else:
        lines = [] if figures.in_states("unknown") else [words("done")]
    found = [element("p", line) for line in lines]
    if unknown := figures.in_states("unknown"):
        found.append(note(words("decide", count=unknown), class_="warning"))
    return found


def _facts(words: Words, figures: Figures, source: str) -> Markup:
    pairs = [
        (words("source"), source or "–"),
        (words("created"), None if figures.created_at is None else words.time(figures.created_at)),
        (words("read"), f"{words.time(figures.read_at)} ({words.zone_of(figures.read_at)})"),
        (words("version"), figures.package),
    ]
    shown = [(element("dt", name), element("dd", value)) for name, value in pairs if value is not None]
    return element("dl", join(part for pair in shown for part in pair), class_="facts")
