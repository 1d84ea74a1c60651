"""The built site: every link, no request to elsewhere, twins, sizes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlparse

import pytest

from docs.press import site
from docs.press.links import without_code
from docs.press.tree import LANGUAGES, Language

pytestmark = pytest.mark.slow
BASE = "http://site/base/"


class Read(HTMLParser):
    """What a page of HTML has: ids, links, what it loads, how many elements."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.elements = 0
        self.language = ""
        self.twins: dict[str, str] = {}
        self.switch = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.elements += 1
        self.ids |= {found[name] for name in ("id", "name") if name in found}
        if tag == "html":
            self.language = found["lang"]
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
            self.switch = found["href"] if "hreflang" in found else self.switch
        if tag == "link" and "hreflang" in found:
            self.twins[found["hreflang"]] = found["href"]
        elif tag in ("link", "script", "img", "iframe") and found.get("rel") not in ("canonical", "prev", "next"):
            self.loads += [found[name] for name in ("src", "href") if name in found]


@pytest.fixture(scope="module")
def built() -> dict[str, Read]:
    """Every page of the built site by its address below the site."""
    site.build()
    found = sorted(site.SITE.rglob("index.html"))
    return {address(path): Read(path.read_text("utf-8")) for path in found}


def address(path: Path) -> str:
    folder = path.parent.relative_to(site.SITE).as_posix()
    return "" if folder == "." else f"{folder}/"


def targets(page: str, links: list[str]) -> Iterator[tuple[str, str]]:
    """Path below the site and anchor of every link within it."""
    for link in links:
        whole, anchor = urldefrag(urljoin(BASE + page, link))
        if whole.startswith(BASE):
            yield unquote(whole.removeprefix(BASE)), unquote(anchor)


def test_every_link_of_the_site_leads_somewhere(built: dict[str, Read]) -> None:
    dead = [
        (page, target, anchor)
        for page, read in built.items()
        for target, anchor in targets(page, read.links)
        if not ((site.SITE / target).exists() and (not anchor or anchor in built.get(target, read).ids))
    ]
    assert dead == []


def test_nothing_is_loaded_from_elsewhere(built: dict[str, Read]) -> None:
    assert {load for read in built.values() for load in read.loads if urlparse(load).netloc} == set()
    styles = [path.read_text("utf-8") for path in site.SITE.rglob("*.css")]
    assert [found for text in styles for found in re.findall(r"url\([\"']?(https?:[^)]+)", text)] == []


def test_every_page_has_its_twin(built: dict[str, Read]) -> None:
    english = {page for page in built if not page.startswith("zh/")}
    assert {f"zh/{page}" for page in english} == set(built) - english
    for page in english:
        assert [target for target, _ in targets(page, [built[page].twins["zh"]])] == [f"zh/{page}"]
        assert [target for target, _ in targets(f"zh/{page}", [built[f"zh/{page}"].twins["en"]])] == [page]
        assert built[page].switch == built[page].twins["zh"]
        assert built[f"zh/{page}"].switch == built[f"zh/{page}"].twins["en"]
        assert (built[page].language, built[f"zh/{page}"].language) == ("en", "zh")


def test_no_page_has_more_than_1800_elements(built: dict[str, Read]) -> None:
    """The scripts of the theme add a button to each block of code; 2,000 is the limit in a browser."""
    assert {page: read.elements for page, read in built.items() if read.elements > 1800} == {}


def test_a_copy_in_markdown_lies_beside_every_page(built: dict[str, Read]) -> None:
    for page in built:
        path = site.SITE / (f"{page.rstrip('/')}.md" if page not in ("", "zh/") else f"{page}index.md")
        assert path.exists(), page
    assert all((site.SITE / folder / name).exists() for folder in ("", "zh") for name in ("llms.txt", "llms-full.txt"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_of_a_copy_in_markdown_leads_somewhere(language: Language, built: dict[str, Read]) -> None:
    root = site.SITE if language == "en" else site.SITE / language
    copies = {path: (root / path).read_text("utf-8") for path in site.pages_of(language)}
    links = [(path, link) for path, text in copies.items() for link in links_of(text) if not link.startswith("http")]
    assert [(path, link) for path, link in links if link and not (root / path).parent.joinpath(link).exists()] == []
    listed = {link for name in ("llms.txt", "llms-full.txt") for link in links_of((root / name).read_text("utf-8"))}
    assert {link for link in listed if not link.startswith("http")} == set()
    own = {link.removeprefix(site.ADDRESS) for link in listed if link.startswith(site.ADDRESS)}
    assert {link for link in own if not (site.SITE / link).exists()} == set()


def links_of(text: str) -> list[str]:
    """The links of a text in Markdown, without anchors."""
    return [urldefrag(link)[0] for link in re.findall(r"(?<!!)\]\(([^()\s]+)\)", without_code(text))]
