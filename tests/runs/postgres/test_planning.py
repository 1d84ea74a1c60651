"""Two programs plan one run, or change it, at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from justone_client.runs import Journal, JournalError, JournalView
from justone_client.runs.plan.plan import Plan
from tests.runs.plan.programs import plan, rows

SEARCH = "GET /api/douyin/search-video/v4"


def test_two_sources_of_one_run_are_not_mixed(database: str) -> None:
    """The calls of the second would be paid, and no row would have their answers."""

    def slowly() -> Iterator[dict[str, Any]]:
        for word in ("a", "b"):
            yield {"keyword": word}
        Journal.start(database, [SEARCH], [{"keyword": "c"}, {"keyword": "d"}]).close()

    with pytest.raises(JournalError, match="Another program plans this run from another source"):
        Journal.start(database, [SEARCH], slowly())
    view = JournalView(database)
    assert [one.row["keyword"] for one in view.export()] == ["c", "d"]
    assert view.status().total == 2


def test_two_programs_may_plan_the_same_source(database: str) -> None:
    def slowly() -> Iterator[dict[str, Any]]:
        yield from [{"keyword": "a"}, {"keyword": "b"}]
        Journal.start(database, [SEARCH], [{"keyword": "a"}, {"keyword": "b"}]).close()

    Journal.start(database, [SEARCH], slowly()).close()
    assert JournalView(database).status().total == 2


def test_a_plan_does_not_change_under_its_drivers(database: str) -> None:
    """They would record answers without the rows of a step that they do not know."""
    two, three = Plan(plan().steps[:2], prices=plan().prices), plan()
    with Journal.start(database, two, rows(1)) as journal:
        with pytest.raises(JournalError, match="Other programs work on this run by its old plan"):
            Journal.start(database, three, rows(1), add=True)
        Journal.start(database, two, rows(2), add=True).close()  # more rows are welcome
        assert journal.status().rows == 2
    with Journal.start(database, three, rows(2), add=True) as journal:
        assert len(journal.status().operations) == 3
