"""Answers that rows of later steps are still to be taken from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..bodies import unpack
from ..desk import Claim, Underived

if TYPE_CHECKING:
    from .transaction import Transaction

__all__ = ["WAITING", "Place", "derive_anew", "may_take_more", "waiting"]

Place = tuple[int, str, int, int]
"""Step, path, operation and page of a further row; the item of a failed derivation comes last."""
_PAGE = 200

_COLUMNS = """
    items.id, items.attempt, operations.key, items.parameters, items.failures, operations.kind, {row}.step, {row}.path,
    sources.row, items.walk, items.page, items.cursor, answers.code, answers.http_status, answers.codec, answers.body,
    items.reason
"""
_ANSWERS = "JOIN answers ON answers.item = items.id AND answers.attempt = items.attempt"
_FAILED = f"""
SELECT 0, '', 0, items.id, {_COLUMNS.format(row="sources")}
FROM items JOIN operations ON operations.id = operation {_ANSWERS}
    JOIN sources ON sources.run = items.run AND sources.step = operations.step AND sources.path = items.path
WHERE items.run = ? AND items.derived = 0 AND (0, '', 0, items.id) > (?, ?, ?, ?) ORDER BY items.id LIMIT ?
"""  # noqa: S608 - constants
_SHARED = f"""
SELECT links.step, links.path, links.operation, COALESCE(items.page, 1), {_COLUMNS.format(row="links")}
FROM links JOIN sources USING (run, step, path) JOIN items ON {{pages}} {_ANSWERS}
    JOIN operations ON operations.id = links.operation
WHERE links.run = ? AND links.derived IS NOT NULL AND items.derived = 1
    AND (links.step, links.path, links.operation, COALESCE(items.page, 1)) > (?, ?, ?, ?)
ORDER BY links.step, links.path, links.operation, items.page LIMIT ?
"""  # noqa: S608 - constants
WAITING = (
    _FAILED,
    _SHARED.format(pages="items.id = links.item AND links.derived = 0"),
    _SHARED.format(pages="items.walk = links.item AND items.page > links.derived"),
)
"""Failed derivations; then further rows of items, for their only or first page; then for their later pages."""


def waiting(base: Transaction, run: int, kind: str, after: Place) -> list[tuple[Place, Underived]]:
    """Return the next answers of one kind, each with its place."""
    found: list[tuple[Place, Underived]] = []
    for step, path, operation, page, *row in base.execute(kind, (run, *after, _PAGE)).fetchall():
        parameters = tuple((name, value) for name, value in json.loads(row[3]))
        one = Claim._make((*row[:3], parameters, *row[4:12]))
        found.append(
            ((step, path, operation, page), Underived(one, row[12], row[13], unpack(row[14], row[15]), row[16]))
        )
    return found


_UNFINISHED = """
SELECT 1 FROM counters WHERE run = ? AND state IN ('planned', 'claimed', 'sent', 'unknown') AND items > 0 LIMIT 1
"""


def may_take_more(base: Transaction, run: int) -> bool:
    """Whether rows of later steps may still come from the answers of a run: a new row may share any of its items."""
    if base.execute(_UNFINISHED, (run,)).fetchone() is not None:
        return True
    return any(waiting(base, run, kind, (-1, "", -1, -1)) for kind in WAITING)


_ANEW = (
    """
UPDATE items SET derived = 0 WHERE run = ?1 AND state = 'recorded'
    AND operation IN (SELECT id FROM operations WHERE run = ?1 AND step < ?2)
    AND EXISTS (SELECT 1 FROM answers WHERE answers.item = items.id AND answers.attempt = items.attempt)
""",
    """
UPDATE links SET derived = 0 WHERE run = ?1 AND step < ?2 AND EXISTS (
    SELECT 1 FROM items JOIN operations ON operations.id = items.operation
    WHERE items.id = links.item AND (items.path <> links.path OR operations.step <> links.step))
""",
)


def derive_anew(base: Transaction, run: int) -> None:
    """Derive from every answer again, for steps that were added. Rows that are there already stay as they are."""
    last = base.execute("SELECT MAX(step) FROM operations WHERE run = ?", (run,)).fetchone()[0]
    for statement in _ANEW:
        base.execute(statement, (run, last))
