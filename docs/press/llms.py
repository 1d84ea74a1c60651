"""`llms.txt`, `llms-full.txt` and a copy of every page, written from the sources for programs that read Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .links import absolute, without_code
from .tree import sections
from .wording import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .tree import Language, Page

__all__ = ["copies", "first_sentence"]


def copies(pages: Mapping[str, Page], language: Language, address: str) -> dict[str, str]:
    """Return the text files of a language by path.

    Args:
        pages: All pages of the language, in order.
        language: Of the headings.
        address: Where the language's pages are published, with a slash at the end.
    """
    found = {path: readable(page.text) for path, page in pages.items()}
    parts = [f"<!-- {address}{path} -->\n\n{absolute(found[path], path, address, pages)}" for path in pages]
    whole = "\n\n".join(parts)
    return {**found, "llms.txt": _index(pages, language, address), "llms-full.txt": f"{whole}\n"}


def readable(text: str) -> str:
    """Return a page without ids of headings and marks for the search; tabs and languages of code stay."""
    plain = text.replace("\n{ data-search-exclude }", "")
    return re.sub(r"^(#{1,6} .*?) \{ #[\w-]+ \}$", r"\1", plain, flags=re.MULTILINE).strip() + "\n"


def first_sentence(text: str) -> str:
    """Return the first sentence of a page's first paragraph of prose."""
    for block in re.split(r"\n\s*\n", without_code(re.sub(r"`([^`\n]+)`", r"\1", text))):
        line = " ".join(block.split())
        if line and not re.match(r"[#|>!=<*\-:]|\d+\. ", line):
            plain = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", line)
            return re.split(r"(?<=[.。：:])(?:\s|(?<=。))", plain)[0].rstrip(":：")
    return ""


def _index(pages: Mapping[str, Page], language: Language, address: str) -> str:
    words = words_of(language)
    parts = [f"# {words('site_name')}", f"> {words('site_description')}"]
    loose = [page for path, page in pages.items() if "/" not in path]
    if loose:
        parts.append("\n".join(_rows(loose, address)))
    for section in sections():
        group = [page for path, page in pages.items() if path.startswith(f"{section.folder}/")]
        if group:
            parts.append(f"## {section.titles[language]}")
            parts.append("\n".join(_rows(group, address)))
    return "\n\n".join(parts) + "\n"


def _rows(pages: Iterable[Page], address: str) -> Iterator[str]:
    for page in pages:
        said = first_sentence(page.text)
        yield f"- [{page.title.replace('`', '')}]({address}{page.path}){f': {said}' if said else ''}"
