"""All pages of operations, and the page that leads to them."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from justone_client import Client
from justone_client.agents import describe

from ..tree import DOCS, Page
from ..wording import words_of
from .entry import entry, plain, size
from .parts import Part, parts_of, titles_of

if TYPE_CHECKING:
    from justone_client import Operation

    from ..tree import Language

__all__ = ["FOLDER", "MOST_SIZE", "operation_pages"]

FOLDER = "reference/operations"
MOST_SIZE = 2200
"""Estimated size of the sections of a page; a built page, with header and navigation, has fewer than 2,000 elements."""


class _Printer:
    """Prints the pages of one language."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language
        self._words = words_of(language)
        self._platforms = _by_platform()
        self._parts = {name: self._split(group) for name, group in self._platforms.items()}
        self._places = {
            f"{one.platform}.{one.name}": part
            for parts in self._parts.values()
            for part in parts
            for one in part.operations
        }

    def _split(self, group: list[Operation[object]]) -> list[Part]:
        """English sizes decide for both languages, so that twins have the same operations."""
        words = words_of("en")
        sizes = {one.key: size(entry(one, "en", words, lambda name: f"`{name}`")) for one in group}
        return parts_of(group, sizes, MOST_SIZE)

    def pages(self) -> dict[str, Page]:
        found = [self._page(part) for parts in self._parts.values() for part in parts]
        return {page.path: page for page in (self._overview(), *found)}

    def _page(self, part: Part) -> Page:
        words = self._words

        def link(name: str) -> str:
            place = self._places.get(name)
            if place is None:
                return f"`{name}`"
            method = name.partition(".")[2]
            return f"[`{method}`]({'' if place is part else f'{place.name}.md'}#{method})"

        sections = [entry(one, self._language, words, link) for one in part.operations]
        text = "\n\n".join([f"# {self._title(part)} {{ #{part.name} }}", *self._head(part), *sections])
        labels = (self._platform(part.platform), *filter(None, [self._topics(part)]))
        return Page(f"{FOLDER}/{part.name}.md", f"{text}\n", self._language, printed=True, branch=labels)

    def _title(self, part: Part) -> str:
        title = self._words("platform_title", plain(self._platform(part.platform)))
        names = self._topics(part)
        return f"{title}{self._words('title_colon')}{names}" if names else title

    def _topics(self, part: Part) -> str:
        names = self._words("between_topics").join(titles_of(part, self._language, self._words("rest")))
        return f"{names} ({part.number})" if part.number else names

    def _platform(self, name: str) -> str:
        return describe(self._platforms[name][0], language=self._language, sample=False).platform

    def _head(self, part: Part) -> list[str]:
        words, group = self._words, self._platforms[part.platform]
        found = [
            words(
                "platform_intro", count=words.count(len(group)), title=self._platform(part.platform), name=part.platform
            )
        ]
        others = [one for one in self._parts[part.platform] if one is not part]
        if others:
            links = words("between_topics").join(f"[{self._topics(one)}]({one.name}.md)" for one in others)
            found.append(words("part_intro", self._topics(part), links))
        found += [words("make_client"), "```python\nfrom justone_client import Client\n\nclient = Client()\n```"]
        return found

    def _overview(self) -> Page:
        """How to read the pages, written by people, and a list of the platforms."""
        text = (DOCS / "press" / "operations" / f"overview.{self._language}.md").read_text("utf-8")
        rows = "\n".join(self._row(name, parts) for name, parts in self._parts.items())
        return Page(f"{FOLDER}.md", f"{text.rstrip()}\n\n{rows}\n", self._language, printed=True)

    def _row(self, name: str, parts: list[Part]) -> str:
        title = plain(self._platform(name))
        count = self._words.count(len(self._platforms[name]))
        if len(parts) == 1:
            return f"- [{title}](operations/{parts[0].name}.md) (`{name}`, {count})"
        links = self._words("between_topics").join(
            f"[{self._topics(part)}](operations/{part.name}.md)" for part in parts
        )
        return f"- {title} (`{name}`, {count}){self._words('title_colon')}{links}"


def _by_platform() -> dict[str, list[Operation[object]]]:
    found: defaultdict[str, list[Operation[object]]] = defaultdict(list)
    for one in Client.operations():
        found[one.platform].append(one)
    return dict(sorted(found.items()))


@cache
def operation_pages(language: Language) -> dict[str, Page]:
    """Return the pages of all operations by path, and the overview `reference/operations.md`."""
    return _Printer(language).pages()
