"""The methods of the provider's own package, and what replaces each: two pages, printed from the data of the wheel."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from justone_client import Client
from justone_client.agents import describe

from .tree import ROOT, Page
from .wording import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .tree import Language

__all__ = ["FOLDER", "sdk_pages"]

FOLDER = "reference/official-sdk"
_DATA = "generated/justone_generated/upgrade/official_sdk.json"


@cache
def sdk_pages(language: Language) -> dict[str, Page]:
    """Return the page of methods that change, and the one of those that stay."""
    printer, words = _Printer(language), words_of(language)
    changed = Page(f"{FOLDER}.md", printer.changed(), language, printed=True)
    same = Page(f"{FOLDER}/same.md", printer.same(), language, printed=True, branch=(words("sdk_same_label"),))
    return {page.path: page for page in (changed, same)}


class _Printer:
    """Prints the pages of one language."""

    def __init__(self, language: Language) -> None:
        self._words = words_of(language)
        firsts = {one.platform: one for one in Client.operations()}
        self._titles = {name: describe(one, language=language, sample=False).platform for name, one in firsts.items()}
        data: dict[str, Any] = json.loads((ROOT / _DATA).read_text("utf-8"))
        self._releases: list[str] = data["releases"]
        self._newest: dict[str, dict[str, Any]] = {name: forms[-1] for name, forms in data["methods"].items()}
        self._changed: defaultdict[str, list[str]] = defaultdict(list)
        self._same: defaultdict[str, list[str]] = defaultdict(list)
        for method in self._newest:
            kind = self._same if self._stays(method) else self._changed
            kind[method.partition(".")[0]].append(method)

    def _stays(self, method: str) -> bool:
        """Whether name and keywords are the same, in the newest release that has it, and no value was sent unasked."""
        form = self._newest[method]
        return form["to"] == self._releases[-1] and "now" not in form and not [*self._remarks(form)]

    def changed(self) -> str:
        """The page of methods that change."""
        figures = {"methods": len(self._newest), "releases": len(self._releases), "last": self._releases[-1]}
        parts = [f"# {self._words('sdk_title')} {{ #official-sdk-methods }}", self._words("sdk_intro", **figures)]
        for platform, found in sorted(self._changed.items()):
            titles = " | ".join(self._words(name) for name in ("sdk_theirs", "sdk_ours", "sdk_remarks"))
            rows = [f"| {titles} |", "|---|---|---|", *map(self._row, found)]
            parts += [self._heading(platform), "\n".join(rows)]
        return "\n\n".join(parts) + "\n"

    def same(self) -> str:
        """The page of methods that stay."""
        parts = [f"# {self._words('sdk_same_title')} {{ #official-sdk-same }}", self._words("sdk_same_intro")]
        for platform, found in sorted(self._same.items()):
            parts += [self._heading(platform), ", ".join(f"`{one.partition('.')[2]}`" for one in found)]
        return "\n\n".join(parts) + "\n"

    def _heading(self, platform: str) -> str:
        known = self._titles.get(platform)
        title = f"{known}{self._words('title_colon')}`{platform}`" if known else f"`{platform}`"
        return f"## {title} {{ #{platform.replace('_', '-')} }}"

    def _row(self, method: str) -> str:
        form = self._newest[method]
        theirs = f"`{method.partition('.')[2]}`"
        ours = f"`{found}`" if (found := form.get("now", method)) else self._words("sdk_none")
        return f"| {theirs} | {ours} | {'; '.join(self._remarks(form))} |"

    def _remarks(self, form: dict[str, Any]) -> Iterator[str]:
        first, last, arguments = form["from"], form["to"], form["arguments"]
        if last != self._releases[-1]:
            yield first if first == last else self._words("sdk_releases", first, last)
        if form.get("now", "") is None:
            if form.get("instead"):
                yield self._words("sdk_nearest", form["instead"])
            return
        for name, argument in arguments.items():
            if argument.get("now", name) is None:
                yield self._words("sdk_gone", name)
            elif "now" in argument:
                yield self._words("sdk_renamed", name, argument["now"])
        for name, argument in arguments.items():
            if argument.get("sent", "") != "" and argument.get("now", name):
                yield self._words("sdk_sent", name, argument["sent"])
        if form.get("wrong_verb"):
            yield self._words("sdk_verb")
