"""The site: all pages of both languages, their configuration, and the build."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from .links import dead_links, outside
from .llms import copies
from .official_sdk import sdk_pages
from .operations.pages import operation_pages
from .python_api import python_pages
from .search import SEPARATOR, improved
from .tree import LANGUAGES, ROOT, Page, read_pages, sections
from .wording import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tree import Language

__all__ = ["ADDRESS", "SITE", "BuildFailed", "build", "configuration", "pages_of"]

ADDRESS = "https://justone-client.github.io/justone-client/"
SITE = ROOT / "site"
_WORK = ROOT / ".cache" / "site"
_THEME = Path(__file__).parent / "theme"
_EXTENSIONS: dict[str, dict[str, Any]] = {
    "admonition": {},
    "attr_list": {},
    "def_list": {},
    "md_in_html": {},
    "tables": {},
    "toc": {"permalink": True},
    "pymdownx.details": {},
    "pymdownx.highlight": {"anchor_linenums": False, "pygments_lang_class": True},
    "pymdownx.superfences": {},
    "pymdownx.tabbed": {"alternate_style": True},
}
_FEATURES = [
    "content.code.copy",
    "navigation.footer",
    "navigation.indexes",
    "navigation.prune",
    "navigation.top",
    "search.highlight",
]


class BuildFailed(Exception):
    """The site cannot be built; the message says why."""


def pages_of(language: Language) -> dict[str, Page]:
    """Return all pages of a language by path, in the order of the site."""
    found = {**read_pages(language), **python_pages(language), **operation_pages(language), **sdk_pages(language)}
    ready = {path: replace(page, text=outside(page, _exists)) for path, page in found.items()}
    return dict(sorted(ready.items(), key=lambda item: _place(item[0])))


def _exists(path: str) -> bool:
    return (ROOT / path).exists()


def _place(path: str) -> tuple[int, tuple[int, str]]:
    for number, section in enumerate(sections(), 1):
        if path.startswith(f"{section.folder}/"):
            return (number, section.position(path))
    return (0, (path != "index.md", path))


def configuration(pages: Mapping[str, Page], language: Language) -> dict[str, Any]:
    """Return the settings of one language's build."""
    words = words_of(language)
    return {
        "site_name": words("site_name"),
        "site_description": words("site_description"),
        "site_url": ADDRESS if language == "en" else f"{ADDRESS}{language}/",
        "docs_dir": "docs",
        "site_dir": "site",
        "extra_css": ["assets/site.css"],
        "extra_javascript": ["assets/site.js"],
        "theme": {
            "custom_dir": "theme",
            "font": False,
            "language": language,
            "features": _FEATURES,
            "palette": _palette(language),
        },
        "plugins": [{"search": {"separator": SEPARATOR}}],
        "extra": {"alternate": _alternates(language), "generator": False},
        "markdown_extensions": [{name: options} if options else name for name, options in _EXTENSIONS.items()],
        "nav": _navigation(pages, language),
    }


def _palette(language: Language) -> list[dict[str, Any]]:
    words = words_of(language)
    return [
        {
            "media": f"(prefers-color-scheme: {media})",
            "scheme": scheme,
            "toggle": {"icon": f"lucide/{icon}", "name": words(f"to_{other}")},
        }
        for media, scheme, icon, other in (("light", "default", "sun", "dark"), ("dark", "slate", "moon", "light"))
    ]


def _alternates(language: Language) -> list[dict[str, str]]:
    """Each language with the way from this language's root to its root."""
    ways: dict[tuple[Language, Language], str] = {("en", "zh"): "zh/", ("zh", "en"): "../"}
    return [
        {"name": words_of(one)("language_name"), "lang": one, "link": ways.get((language, one), "")}
        for one in LANGUAGES
    ]


def _navigation(pages: Mapping[str, Page], language: Language) -> list[Any]:
    tree: list[Any] = [{page.label: path} for path, page in pages.items() if "/" not in path]
    for section in sections():
        group = [path for path in pages if path.startswith(f"{section.folder}/")]
        if group:
            tree.append({section.titles[language]: _folder(pages, group, section.folder)})
    return tree


def _folder(pages: Mapping[str, Page], paths: list[str], folder: str) -> list[Any]:
    """Pages of a folder; the pages below `x/` follow `x.md` in a branch of its label."""
    found: list[Any] = []
    for path in paths:
        if "/" in path.removeprefix(f"{folder}/"):
            continue
        below = [one for one in paths if one.startswith(f"{path.removesuffix('.md')}/")]
        label = pages[path].label
        found.append({label: [path, *_branches(pages, below)]} if below else {label: path})
    return found


def _branches(pages: Mapping[str, Page], below: list[str]) -> list[Any]:
    """Pages of one branch stand together: those of a platform that has several."""
    found: list[Any] = []
    for first, group in groupby(below, lambda path: (pages[path].branch or (pages[path].label,))[0]):
        paths = list(group)
        leaves = [{pages[path].branch[-1]: path} for path in paths] if len(paths) > 1 else []
        found.append({first: leaves} if leaves else {first: paths[0]})
    return found


def build(*, only: Language | None = None) -> list[str]:
    """Build the site into `site/`: English first, since its build empties the folder.

    Args:
        only: One language; the other is left out.

    Returns:
        What was written, one line a language.

    Raises:
        BuildFailed: A link is dead, or the generator refused a page.
    """
    shutil.rmtree(SITE, ignore_errors=True)
    said: list[str] = []
    for language in LANGUAGES:
        if only in (None, language):
            pages = pages_of(language)
            _build(pages, language)
            said.append(f"{language}: {len(pages)} pages")
    return said


def _build(pages: Mapping[str, Page], language: Language) -> None:
    if dead := dead_links(pages):
        raise BuildFailed("\n".join(f"docs/{language}/{one.page}: {one.target} leads nowhere" for one in dead))
    folder = _WORK / language
    shutil.rmtree(folder, ignore_errors=True)
    _write_sources(folder, pages, language)
    command = [
        sys.executable,
        "-m",
        "zensical",
        "build",
        "--clean",
        "--strict",
        "--config-file",
        str(folder / "mkdocs.yml"),
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildFailed(f"zensical failed:\n{done.stdout}{done.stderr}")
    target = SITE if language == "en" else SITE / language
    shutil.copytree(folder / "site", target, dirs_exist_ok=True)
    index = target / "search.json"
    _write(index, improved(index.read_text("utf-8"), words_of(language)))
    address = ADDRESS if language == "en" else f"{ADDRESS}{language}/"
    for path, text in copies(pages, language, address).items():
        _write(target / path, text)


def _write_sources(folder: Path, pages: Mapping[str, Page], language: Language) -> None:
    for path, page in pages.items():
        _write(folder / "docs" / path, page.text)
    shutil.copytree(_THEME, folder / "theme")
    shutil.copytree(Path(__file__).parent / "assets", folder / "docs" / "assets")
    settings = yaml.safe_dump(configuration(pages, language), allow_unicode=True, sort_keys=False)
    _write(folder / "mkdocs.yml", settings)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
