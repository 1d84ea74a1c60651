"""Reads the HTML that notebooks get, and refuses all but plain tables."""

from __future__ import annotations

from html.parser import HTMLParser

TAGS = {"div", "b", "table", "thead", "tbody", "tr", "th", "td"}


class Tables(HTMLParser):
    """The rows of all tables, and the lines outside of them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.lines: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        assert attrs in ([], [("style", "text-align: left")]), attrs
        self._open.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in {"th", "td"}:
            self.rows[-1].append("")
        elif tag == "div":
            self.lines.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open[-1] in {"th", "td"}:
            self.rows[-1][-1] += data
        else:
            self.lines[-1] += data
