"""Links between pages: where they lead, and what leads nowhere."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .tree import Page

__all__ = ["REPOSITORY", "Dead", "absolute", "anchors_of", "dead_links", "outside", "without_code"]

REPOSITORY = "https://github.com/justone-client/justone-client/blob/main/"
_PRINTED = {"specs/official_sdk.json": "reference/official-sdk.md"}
"""Data of the repository, and the page that the site prints from it."""
_LINK = re.compile(r"(?<!!)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)")
_FENCE = re.compile(r"^( *)(`{3,})[^\n]*\n.*?^\1\2[^\S\n]*$", re.DOTALL | re.MULTILINE)
_SPAN = re.compile(r"(`+)[^`]+?\1")
_ANCHOR = re.compile(r"^#{1,6} .*\{ #([\w-]+) \}$|<a id=\"([\w-]+)\"", re.MULTILINE)


class Dead(NamedTuple):
    """A link that leads nowhere."""

    page: str
    target: str


def without_code(text: str) -> str:
    """Return a page without its blocks and spans of code."""
    return _SPAN.sub("", _FENCE.sub("", text))


def anchors_of(text: str) -> list[str]:
    """Return the ids of a page's headings and of its own anchors, in order."""
    plain = _FENCE.sub("", text)
    return [one or other for one, other in _ANCHOR.findall(plain)]


def _links(text: str) -> Iterator[str]:
    yield from (found for found in _LINK.findall(without_code(text)) if not re.match(r"[a-z]+:", found))


def dead_links(pages: Mapping[str, Page]) -> list[Dead]:
    """Return every link between pages whose page or anchor does not exist."""
    anchors = {path: set(anchors_of(page.text)) for path, page in pages.items()}
    found: list[Dead] = []
    for path, page in pages.items():
        for link in _links(page.text):
            target, _, anchor = link.partition("#")
            place = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
            if place not in pages or (anchor and anchor not in anchors[place]):
                found.append(Dead(path, link))
    return found


def absolute(text: str, path: str, address: str, pages: Mapping[str, object]) -> str:
    """Return a page's text with links to other pages leading to their published copies.

    Args:
        text: Of the page.
        path: Of the page; its links are relative to its folder.
        address: Where the pages are published, with a slash at the end.
        pages: All pages by path; a link to anything else stays.
    """

    def one(match: re.Match[str]) -> str:
        target, mark, anchor = match[1].partition("#")
        place = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
        return f"]({address}{place}{mark}{anchor})" if place in pages else match[0]

    return _LINK.sub(one, text)


def outside(page: Page, exists: Callable[[str], bool]) -> str:
    """Return a page's text with links to files of the repository leading to the repository's host.

    Args:
        page: Its links are relative to its folder in `docs`.
        exists: Whether a path below the repository exists.
    """
    folder = posixpath.join("docs", page.language, posixpath.dirname(page.path))

    def one(match: re.Match[str]) -> str:
        target, mark, anchor = match[1].partition("#")
        place = posixpath.normpath(posixpath.join(folder, target))
        if (
            not target
            or re.match(r"[a-z]+:", target)
            or place.startswith(f"docs/{page.language}/")
            or not exists(place)
        ):
            return match[0]
        other = re.match(r"docs/(?:en|zh)/(.+)", place)
        if path := other[1] if other else _PRINTED.get(place):
            return f"]({posixpath.relpath(path, posixpath.dirname(page.path) or '.')}{mark}{anchor})"
        return f"]({REPOSITORY}{place}{mark}{anchor})"

    return _LINK.sub(one, page.text)
