"""New items: from the source, from the answers of earlier steps, and the next pages of walks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..planning import derived_path, item_key, page_key, parameters_text, source_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..desk import Claim, DerivedRow, NextPage, PlannedItem
    from ..planning import Batch
    from ..states import State
    from .transaction import OperationRow, Transaction

__all__ = ["insert", "insert_derived", "insert_page"]

_INSERT = """
INSERT INTO items (run, key, operation, parameters, path, state, reason, page) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (key) DO NOTHING RETURNING id
"""
_EARLIER = """
SELECT answers.item, answers.attempt, answers.code FROM items
    JOIN answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE items.state = 'recorded' AND received_at >= ?
"""


def insert(base: Transaction, run: int, batch: Batch, reuse_since: float | None) -> None:
    """Insert rows of the source. Equal items are one row, which several links share."""
    for position, (row, items) in enumerate(zip(batch.rows, batch.items, strict=True), batch.first):
        _insert_row(base, run, 0, source_path(position), row, items, reuse_since)
    base.execute(
        "UPDATE runs SET rows = MAX(rows, ?), digest = ? WHERE id = ?",
        (batch.first + len(batch.rows), batch.digest, run),
    )


def insert_derived(base: Transaction, run: int, one: Claim, rows: Iterable[DerivedRow]) -> None:
    """Insert the rows that come from an answer."""
    for row in rows:
        path = derived_path(one.path, one.page, row.place)
        _insert_row(base, run, row.step, path, row.row, row.items, None)


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


def _insert_row(
    base: Transaction,
    run: int,
    step: int,
    path: str,
    row: str,
    items: Sequence[PlannedItem],
    reuse_since: float | None,
) -> None:
    base.execute("INSERT OR IGNORE INTO sources VALUES (?, ?, ?, ?)", (run, step, path, row))
    known = base.run(run)
    for one in items:
        operation = known.operations[step, one.operation]
        key = item_key(known.uuid, one, operation.kind)
        state: State = "failed" if one.refused else "planned"
        page = 1 if operation.kind == "walk" else None
        made = base.execute(
            _INSERT, (run, key, operation.id, one.parameters, path, state, one.refused, page)
        ).fetchone()
        derived = None
        if not made:
            made = base.execute("SELECT id FROM items WHERE key = ?", (key,)).fetchone()
            derived = 0 if known.last_step > step else None  # the answer's rows are its rows, too
        elif reuse_since is not None and not one.refused and _reuse(base, run, made[0], one, operation, reuse_since):
            base.count(operation, "recorded", 1)
        else:
            base.count(operation, state, 1)
        base.execute(
            "INSERT OR IGNORE INTO links VALUES (?, ?, ?, ?, ?, ?)", (run, step, path, operation.id, made[0], derived)
        )


def _reuse(base: Transaction, run: int, item: int, one: PlannedItem, operation: OperationRow, since: float) -> bool:
    """Take the latest answer that another run recorded for the same call. Walks are made anew."""
    if operation.kind == "walk":
        return False
    keys = [item_key(uuid, one, "call") for uuid in base.other_uuids(run)]
    marks = ", ".join("?" * len(keys))
    found = base.execute(
        f"{_EARLIER} AND items.key IN ({marks}) ORDER BY received_at DESC LIMIT 1", (since, *keys)
    ).fetchone()
    if found is None:
        return False
    base.execute("INSERT INTO answers SELECT ?, 0, code, http_status, received_at, seconds, codec, body FROM answers"
                 " WHERE item = ? AND attempt = ?", (item, *found[:2]))  # fmt: skip
    # Later steps derive from it as from an item whose derivation failed.
    derived = 0 if base.run(run).last_step > operation.step else None
    base.execute(
        "UPDATE items SET state = 'recorded', code = ?, reason = 'answer of an earlier run', derived = ? WHERE id = ?",
        (found[2], derived, item),
    )
    return True
