"""New items: from the source, from the answers of earlier steps, and the next pages of walks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..desk import PlannedItem
from ..planning import derived_path, item_key, page_key, parameters_text, source_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..desk import Claim, DerivedRow, NextPage
    from ..planning import Batch
    from ..states import State
    from .transaction import OperationRow, Transaction

__all__ = ["insert", "insert_derived", "insert_page"]

_Row = tuple[str, str, Sequence[PlannedItem]]
"""Path, row and the items that it needs."""
_EARLIER = """
SELECT answers.item, answers.attempt, answers.code FROM items
    JOIN answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE items.state = 'recorded' AND received_at >= ?
"""


def insert(base: Transaction, run: int, batch: Batch, reuse_since: float | None) -> None:
    """Insert rows of the source. Equal items are one row, which several links share."""
    numbered = enumerate(zip(batch.rows, batch.items, strict=True), batch.first)
    _insert_rows(base, run, 0, [(source_path(number), *one) for number, one in numbered], reuse_since)
    base.execute(
        "UPDATE runs SET rows = MAX(rows, ?), digest = ? WHERE id = ?",
        (batch.first + len(batch.rows), batch.digest, run),
    )


def insert_derived(base: Transaction, run: int, one: Claim, rows: Iterable[DerivedRow]) -> None:
    """Insert the rows that come from an answer."""
    by_step: dict[int, list[_Row]] = {}
    for row in rows:
        by_step.setdefault(row.step, []).append((derived_path(one.path, one.page, row.place), row.row, row.items))
    for step, found in by_step.items():
        _insert_rows(base, run, step, found, base.run(run).reuse_since)


def insert_page(base: Transaction, run: int, one: Claim, page: NextPage) -> None:
    """Insert the next page of a walk."""
    root, number = one.root or one.item, (one.page or 1) + 1
    found = base.execute("SELECT key, operation FROM items WHERE id = ?", (root,)).fetchone()
    parameters, operation = parameters_text(page.parameters), base.operation(found[1])
    made = base.execute(
        "INSERT INTO items (run, key, operation, parameters, path, state, walk, page, cursor)"
        " VALUES (?, ?, ?, ?, ?, 'planned', ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING id",
        (run, page_key(found[0], number, parameters, page.cursor), operation.id, parameters, one.path, root, number,
         page.cursor),
    ).fetchone()  # fmt: skip
    if made:
        base.count(operation, "planned", 1)


def _insert_rows(base: Transaction, run: int, step: int, rows: Sequence[_Row], reuse_since: float | None) -> None:
    base.executemany("INSERT OR IGNORE INTO sources VALUES (?, ?, ?, ?)", [(run, step, *row[:2]) for row in rows])
    known = base.run(run)
    shares = 0 if known.last_step > step else None
    items: dict[OperationRow, list[_Values]] = {}
    links: list[tuple[object, ...]] = []
    for path, _, planned in rows:
        for one in planned:
            operation = known.operations[step, one.operation]
            key = item_key(known.uuid, one, operation.kind)
            state = "failed" if one.refused else "planned"
            page = 1 if operation.kind == "walk" else None
            items.setdefault(operation, []).append(
                (run, key, operation.id, one.parameters, path, state, one.refused, page)
            )
            links.append((run, step, path, operation.id, shares, key))
    for operation, values in items.items():
        _insert_items(base, operation, values, reuse_since)
    base.executemany(_LINK, links)


_INSERT = """
INSERT OR IGNORE INTO items (run, key, operation, parameters, path, state, reason, page) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
# To the first row of an item belongs what is derived from it; for further rows, `links.derived` counts.
_LINK = """
INSERT OR IGNORE INTO links
SELECT ?1, ?2, ?3, ?4, items.id, CASE WHEN items.path = ?3 AND operations.step = ?2 THEN NULL ELSE ?5 END
FROM items JOIN operations ON operations.id = items.operation WHERE items.key = ?6
"""
_Values = tuple[int, bytes, int, str, str, str, str | None, int | None]


def _insert_items(base: Transaction, operation: OperationRow, values: list[_Values], reuse_since: float | None) -> None:
    """Insert items of one operation, unless the run has them already."""
    states: tuple[State, ...] = ("planned", "failed")
    for state in states:
        new = [one for one in values if one[5] == state]
        if reuse_since is None or operation.kind == "walk":
            base.count(operation, state, base.executemany(_INSERT, new).rowcount if new else 0)
            continue
        for one in new:
            if not base.execute(_INSERT, one).rowcount:
                continue
            taken = state == "planned" and _reuse(base, operation, one, reuse_since)
            base.count(operation, "recorded" if taken else state, 1)


def _reuse(base: Transaction, operation: OperationRow, values: _Values, since: float) -> bool:
    """Take the latest answer that another run recorded for the same call. Walks are made anew."""
    same = PlannedItem(operation.key, values[3])
    keys = [item_key(uuid, same, "call") for uuid in base.other_uuids(operation.run)]
    marks = ", ".join("?" * len(keys))
    found = base.execute(
        f"{_EARLIER} AND items.key IN ({marks}) ORDER BY received_at DESC LIMIT 1", (since, *keys)
    ).fetchone()
    if found is None:
        return False
    (item,) = base.execute("SELECT id FROM items WHERE key = ?", (values[1],)).fetchone()
    base.execute(
        "INSERT INTO answers SELECT ?, 0, code, http_status, received_at, seconds, codec, body FROM answers"
        " WHERE item = ? AND attempt = ?",
        (item, *found[:2]),
    )
    # Later steps derive from it as from an item whose derivation failed.
    derived = 0 if base.run(operation.run).last_step > operation.step else None
    base.execute(
        "UPDATE items SET state = 'recorded', code = ?, reason = 'answer of an earlier run', derived = ? WHERE id = ?",
        (found[2], derived, item),
    )
    return True
