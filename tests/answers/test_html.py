"""Every recorded answer has a compact table in a notebook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from justone_generated._html import value_html
from justone_generated._record import Record, typed
from tests.support.typed_answers import documented, recorded, references
from tests.unit.runtime.html_tables import Tables

MOST = 20_000
"""Bytes: a notebook keeps what it shows."""


def values(data: Any) -> Iterator[Any]:
    """The data, and every list and record that is read from it by attribute."""
    yield data
    if isinstance(data, Record):
        for key in data:
            inner = getattr(data, key, None)
            if isinstance(inner, list | dict):
                yield inner


def check(data: Any) -> int:
    shown = 0
    for value in values(data):
        html = value_html(value)
        tables = Tables(html)
        assert len(html.encode()) < MOST
        assert tables.lines
        assert max(map(len, tables.lines)) <= 1000
        assert max((len(cell) for row in tables.rows for cell in row), default=0) <= 80
        shown += len(tables.rows)
    return shown


@pytest.mark.parametrize("operation", documented())
def test_a_documented_answer_has_a_table(operation: str) -> None:
    data = typed(references()[operation], documented()[operation])
    assert check(data) > len(data) / 2
    assert data == documented()[operation]


def test_every_recorded_answer_has_a_table(mirror: Path) -> None:
    paths = {key.partition(" ")[2]: reference for key, reference in references().items()}
    answers = {path: data for path, data in recorded(mirror).items() if path in paths}
    assert answers
    rows = [check(typed(paths[path], data)) for path, data in answers.items()]
    assert sum(rows) > 5 * len(answers)
