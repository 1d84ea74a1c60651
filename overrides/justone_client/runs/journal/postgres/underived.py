"""Answers that rows of later steps are still to be taken from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..bodies import unpack
from ..desk import Claim, Underived

if TYPE_CHECKING:
    from .server.connection import Base

__all__ = ["WAITING", "Place", "derive_anew", "may_take_more", "waiting"]

Place = tuple[int, str, int, int]
"""Step, path, operation and page of a further row; the item of a failed derivation comes last."""
_PAGE = 200

_COLUMNS = """
    items.id, items.attempt, operations.key, items.parameters, items.failures, operations.kind, {row}.step, {row}.path,
    sources.row, items.walk, items.page, items.cursor, answers.code, answers.http_status, answers.codec, answers.body,
    items.reason
"""
_ANSWERS = "JOIN justone_runs.answers ON answers.item = items.id AND answers.attempt = items.attempt"
_FAILED = f"""
SELECT 0, '', 0, items.id, {_COLUMNS.format(row="sources")}
FROM justone_runs.items JOIN justone_runs.operations ON operations.id = operation {_ANSWERS}
    JOIN justone_runs.sources ON sources.run = items.run AND sources.step = operations.step
        AND sources.path = items.path
WHERE items.run = %s AND items.derived = 0 AND (0, '', 0, items.id) > (%s, %s, %s, %s) ORDER BY items.id LIMIT %s
"""  # noqa: S608 - constants
_SHARED = f"""
SELECT links.step, links.path, links.operation, COALESCE(items.page, 1), {_COLUMNS.format(row="links")}
FROM justone_runs.links JOIN justone_runs.sources USING (run, step, path)
    JOIN justone_runs.items ON {{pages}} {_ANSWERS} JOIN justone_runs.operations ON operations.id = links.operation
WHERE links.run = %s AND links.derived IS NOT NULL AND items.derived = 1
    AND (links.step, links.path, links.operation, COALESCE(items.page, 1)) > (%s, %s, %s, %s)
ORDER BY links.step, links.path, links.operation, items.page LIMIT %s
"""  # noqa: S608 - constants
WAITING = (
    _FAILED,
    _SHARED.format(pages="items.id = links.item AND links.derived = 0"),
    _SHARED.format(pages="items.walk = links.item AND items.page > links.derived"),
)
"""Failed derivations; then further rows of items, for their only or first page; then for their later pages."""


def waiting(run: int, kind: str, after: Place, base: Base, _clock: float) -> list[tuple[Place, Underived]]:
    """Return the next answers of one kind, each with its place."""
    found: list[tuple[Place, Underived]] = []
    for step, path, operation, page, *row in base.execute(kind.encode(), (run, *after, _PAGE)).fetchall():
        parameters = tuple((name, value) for name, value in json.loads(row[3]))
        one = Claim._make((*row[:3], parameters, *row[4:12]))
        answer = Underived(one, row[12], row[13], unpack(row[14], row[15]), row[16])
        found.append(((step, path, operation, page), answer))
    return found


_UNFINISHED = """
SELECT 1 FROM justone_runs.counters WHERE run = %s AND state IN ('planned', 'claimed', 'sent', 'unknown')
GROUP BY state HAVING sum(items) > 0
"""


def may_take_more(run: int, base: Base, clock: float) -> bool:
    """Whether rows of later steps may still come from the answers of a run: a new row may share any of its items."""
    if base.execute(_UNFINISHED, (run,)).fetchall():
        return True
    return any(waiting(run, kind, (-1, "", -1, -1), base, clock) for kind in WAITING)


_LAST = "SELECT MAX(step) FROM justone_runs.operations WHERE run = %s"
_ANEW = (
    """
UPDATE justone_runs.items SET derived = 0 WHERE run = %(run)s AND state = 'recorded'
    AND operation IN (SELECT id FROM justone_runs.operations WHERE run = %(run)s AND step < %(last)s)
    AND EXISTS (SELECT 1 FROM justone_runs.answers WHERE answers.item = items.id AND answers.attempt = items.attempt)
""",
    """
UPDATE justone_runs.links SET derived = 0 WHERE run = %(run)s AND step < %(last)s AND EXISTS (
    SELECT 1 FROM justone_runs.items JOIN justone_runs.operations ON operations.id = items.operation
    WHERE items.id = links.item AND (items.path <> links.path OR operations.step <> links.step))
""",
)


def derive_anew(base: Base, run: int) -> None:
    """Derive from every answer again, for steps that were added. Rows that are there already stay as they are."""
    last = base.execute(_LAST, (run,)).fetchall()[0][0]
    for statement in _ANEW:
        base.execute(statement, {"run": run, "last": last})
