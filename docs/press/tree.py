"""The pages that people write: where they are, what they are called, in which order they stand."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

__all__ = ["DOCS", "LANGUAGES", "ROOT", "Language", "Page", "Section", "label_of", "read_pages", "sections", "title_of"]

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = ("en", "zh")
ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"


@dataclass(frozen=True)
class Page:
    """One page of one language."""

    path: str
    """Below the language's folder, such as `guides/money.md`; the same in both languages."""
    text: str
    language: Language
    """Of the text. A page without a Chinese text is in English on the Chinese site, too."""
    printed: bool = False
    """Printed from data rather than written by people."""
    branch: tuple[str, ...] = ()
    """Labels in the navigation, below the page that leads to it; its own label is the last."""

    @property
    def title(self) -> str:
        """The first heading, without its id."""
        return title_of(self.text)

    @property
    def label(self) -> str:
        """The title in the navigation."""
        return label_of(self.title)


@dataclass(frozen=True)
class Section:
    """A folder of pages, as `nav.toml` has it."""

    folder: str
    titles: dict[Language, str]
    pages: tuple[str, ...]

    def position(self, path: str) -> tuple[int, str]:
        """Where a page stands in its folder; pages that are not listed come last."""
        name = path.removeprefix(f"{self.folder}/").removesuffix(".md")
        return (self.pages.index(name) if name in self.pages else len(self.pages), name)


def sections() -> list[Section]:
    """Return the sections of the site in order."""
    found = tomllib.loads((Path(__file__).parent / "nav.toml").read_text("utf-8"))["section"]
    return [Section(one["folder"], {"en": one["en"], "zh": one["zh"]}, tuple(one["pages"])) for one in found]


def title_of(text: str) -> str:
    """Return the first heading of a page."""
    found = re.search(r"^# (.+?)(?: \{ #[\w-]+ \})?$", text, re.MULTILINE)
    return found[1].strip() if found else ""


def label_of(title: str) -> str:
    """Return a title up to a colon, without backquotes."""
    return re.split(r"[:：]", title.replace("`", ""), maxsplit=1)[0].strip()


def read_pages(language: Language) -> dict[str, Page]:
    """Return the written pages of a language by path; in Chinese, English ones fill the gaps."""
    found: dict[str, Page] = {}
    for source in ("en", language) if language != "en" else ("en",):
        folder = DOCS / source
        for path in sorted(folder.rglob("*.md")):
            name = path.relative_to(folder).as_posix()
            found[name] = Page(name, path.read_text("utf-8"), "zh" if source == "zh" else "en")
    return found
