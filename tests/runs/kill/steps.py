"""Whether each walk and each step is complete, or has stopped at a named item."""

from __future__ import annotations

import json
from collections import defaultdict

from justone_client.runs import JournalView
from justone_client.runs.journal.reports import Exported
from tests.runs.kill.driver import COMMENTS, DETAILS, PAGES, SEARCH


def judge_steps(address: str) -> None:
    """Compare the rows of each step with the answers that they come from.

    Raises:
        AssertionError: A page or a row is missing.
    """
    lines = list(JournalView(address).export())
    walks: dict[tuple[str, str], list[Exported]] = defaultdict(list)
    for line in lines:
        if line.kind == "walk":
            walks[line.operation, line.path].append(line)
    for (operation, path), pages in walks.items():
        judge_walk(pages, f"{operation} of row {path}", PAGES[operation])
    notes = [one for line in lines if line.operation == SEARCH and line.state == "recorded" for one in notes_of(line)]
    assert notes
    for operation in (DETAILS, COMMENTS):
        derived = [line.row["note"] for line in lines if line.operation == operation and line.page in (None, 1)]
        assert sorted(derived) == sorted(notes), f"rows of {operation} are missing or double"


def judge_walk(pages: list[Exported], name: str, most: int) -> None:
    assert [one.page for one in pages] == list(range(1, len(pages) + 1)), f"{name}: pages are missing"
    assert all(one.state == "recorded" for one in pages[:-1]), f"{name}: goes on behind a page without answer"
    if pages[-1].state == "recorded":
        assert len(pages) == most, f"{name}: ends at page {len(pages)} for no reason"
    else:
        assert pages[-1].state in ("unknown", "failed", "nothing", "planned"), pages[-1].state


def notes_of(page: Exported) -> list[str]:
    items = json.loads(page.body or b"")["data"]["items"]
    found = [one.get("note", {}).get("id") for one in items]
    return [one for one in found if one is not None]
