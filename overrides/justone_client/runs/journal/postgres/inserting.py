"""New items, many in one statement: from the source, from the answers of earlier steps, and the next pages of walks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..bodies import storable_text
from ..planning import derived_path, item_key, page_key, parameters_text, source_path
from ..refusals import JournalError
from .changes import json_text, transposed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..desk import Claim, DerivedRow, NextPage, PlannedItem
    from ..planning import Batch
    from .changes import Changes
    from .runs import RunKey
    from .server.connection import Base

__all__ = ["NewRows", "insert_batch", "take_earlier"]

_SOURCES = """
INSERT INTO justone_runs.sources (run, step, path, row)
SELECT %s, new.* FROM unnest(%s::bigint[], %s::text[], %s::text[]) AS new(step, path, row) ORDER BY step, path
ON CONFLICT (run, step, path) DO NOTHING
"""
_ITEMS = """
INSERT INTO justone_runs.items (run, key, operation, parameters, path, state, reason, walk, page, cursor)
SELECT %s, key, operation, parameters, path, state, reason, walk, page, cursor
FROM unnest(%s::bytea[], %s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[], %s::bigint[], %s::bigint[],
    %s::text[]) WITH ORDINALITY
    AS new(key, operation, parameters, path, state, reason, walk, page, cursor, number)
ORDER BY {} ON CONFLICT (key) DO NOTHING RETURNING id, key, operation, state
"""
_IN_KEY_ORDER, _IN_ORDER = _ITEMS.format("key, number"), _ITEMS.format("number")
_LINKS = """
INSERT INTO justone_runs.links (run, step, path, operation, item, derived)
SELECT %s, new.step, new.path, new.operation, items.id, new.derived
FROM unnest(%s::bigint[], %s::text[], %s::bigint[], %s::bytea[], %s::bigint[])
    AS new(step, path, operation, key, derived)
    JOIN justone_runs.items ON items.key = new.key
ORDER BY new.step, new.path, new.operation ON CONFLICT (run, step, path, operation) DO NOTHING
"""
_NEXT_FOR_ROW = """
UPDATE justone_runs.links SET derived = derived + 1
WHERE run = %s AND step = %s AND path = %s AND item = %s AND derived = %s
"""
_KEYS = "SELECT id, key, operation FROM justone_runs.items WHERE id = ANY(%s)"
_LOCK_RUN = "SELECT 1 FROM justone_runs.runs WHERE id = %s FOR UPDATE"
_OTHER_ROW = """
SELECT 1 FROM unnest(%s::text[], %s::text[]) AS new(path, row) JOIN justone_runs.sources USING (path)
WHERE run = %s AND step = 0 AND sources.row <> new.row LIMIT 1
"""
_PROGRESS = """
UPDATE justone_runs.runs SET rows = %(rows)s, digest = %(digest)s WHERE id = %(run)s AND rows < %(rows)s
"""
_OTHERS = "SELECT uuid FROM justone_runs.runs WHERE id <> %s"
_REUSE = """
WITH found AS (
    SELECT DISTINCT ON (wanted.item) wanted.item, answers.code, http_status, received_at, seconds, codec, body
    FROM unnest(%s::bigint[], %s::bytea[]) AS wanted(item, key)
        JOIN justone_runs.items AS old ON old.key = wanted.key AND old.state = 'recorded'
        JOIN justone_runs.answers ON answers.item = old.id AND answers.attempt = old.attempt AND received_at >= %s
    ORDER BY wanted.item, received_at DESC
), kept AS (
    INSERT INTO justone_runs.answers (item, attempt, code, http_status, received_at, seconds, codec, body)
    SELECT item, 0, code, http_status, received_at, seconds, codec, body FROM found
)
UPDATE justone_runs.items SET state = 'recorded', code = found.code, reason = 'answer of an earlier run',
    derived = CASE WHEN operations.step < %s THEN 0 END
FROM found, justone_runs.operations
WHERE items.id = found.item AND operations.id = items.operation RETURNING items.operation
"""


class _Item(NamedTuple):
    """A new item, in the order of `_ITEMS`."""

    key: bytes
    operation: int
    parameters: str
    path: str
    state: str
    reason: str | None = None
    walk: int | None = None
    page: int | None = None
    cursor: str | None = None


class NewRows:
    """Collects the new rows and items of one transaction, and inserts them. Equal items are one row."""

    def __init__(self, base: Base, run: RunKey) -> None:
        self._base, self._run = base, run
        self._sources: list[tuple[int, str, str]] = []
        self._items: list[_Item] = []
        self._links: list[tuple[int, str, int, bytes]] = []
        self._pages: list[tuple[Claim, NextPage]] = []
        self.planned: dict[bytes, PlannedItem] = {}
        """The calls by key, but for walks and refused ones."""

    def add_row(self, step: int, path: str, row: str, items: Iterable[PlannedItem]) -> None:
        """Add a row with its items."""
        self._sources.append((step, path, json_text(row)))
        for one in items:
            operation = self._run.operation(step, one.operation)
            key = item_key(self._run.uuid, one, operation.kind)
            state = "failed" if one.refused else "planned"
            page = 1 if operation.kind == "walk" else None
            if page is None and not one.refused:
                self.planned.setdefault(key, one)
            parameters = json_text(one.parameters)
            self._items.append(_Item(key, operation.id, parameters, path, state, storable_text(one.refused), page=page))
            self._links.append((step, path, operation.id, key))

    def add_derived(self, one: Claim, rows: Iterable[DerivedRow]) -> None:
        """Add the rows that come from an answer."""
        for row in rows:
            self.add_row(row.step, derived_path(one.path, one.page, row.place), row.row, row.items)

    def takes_for_further_row(self, one: Claim) -> bool:
        """Count a page that is derived from for a further row of its item; its pages come one after the other."""
        place = (self._run.id, one.step, one.path, one.root or one.item, (one.page or 1) - 1)
        return self._base.execute(_NEXT_FOR_ROW, place).rowcount > 0

    def add_page(self, one: Claim, page: NextPage) -> None:
        """Add the next page of a walk."""
        self._pages.append((one, page))

    def _add_pages(self) -> None:
        roots = {one.root or one.item for one, _ in self._pages}
        found = self._base.execute(_KEYS, (sorted(roots),)).fetchall() if roots else []
        known = {item: (key, operation) for item, key, operation in found}
        for one, page in self._pages:
            root, number = one.root or one.item, (one.page or 1) + 1
            root_key, operation = known[root]
            parameters = parameters_text(page.parameters)
            key = page_key(root_key, number, parameters, page.cursor)
            self._items.append(_Item(key, operation, parameters, one.path, "planned", None, root, number, page.cursor))
        self._pages.clear()

    def insert(self, changes: Changes, *, in_order: bool = False) -> list[tuple[int, bytes]]:
        """Insert everything and count it; return number and key of the items that are new.

        Args:
            changes: Counts the new items.
            in_order: Number items as they were added. Only for a transaction that holds the lock of its run; others
                insert by key, so that no two wait for each other.
        """
        self._add_pages()
        run, made = self._run.id, list[tuple[int, bytes]]()
        if self._sources:
            self._base.execute(_SOURCES, (run, *transposed(self._sources)))
        if self._items:
            statement = _IN_ORDER if in_order else _IN_KEY_ORDER
            for item, key, operation, state in self._base.execute(
                statement, (run, *transposed(self._items))
            ).fetchall():
                changes.count(operation, state, 1)
                made.append((item, key))
        if self._links:
            self._base.execute(_LINKS, (run, *transposed(self._with_derived({key for _, key in made}))))
        return made

    def _with_derived(self, new: set[bytes]) -> list[tuple[int, str, int, bytes, int | None]]:
        """Mark the further rows of an item: the rows that its answer holds are to be taken for them, too."""
        found: list[tuple[int, str, int, bytes, int | None]] = []
        for step, path, operation, key in self._links:
            is_further = key not in new and step < self._run.last_step
            found.append((step, path, operation, key, 0 if is_further else None))
            new.discard(key)
        return found


def insert_batch(base: Base, run: RunKey, batch: Batch, changes: Changes, reuse_since: float | None) -> None:
    """Insert rows of the source, within the caller's transaction. What is there already stays.

    Raises:
        JournalError: Another program has planned other rows at these places meanwhile.
    """
    base.execute(_LOCK_RUN, (run.id,))
    paths = [source_path(position) for position, _ in enumerate(batch.rows, batch.first)]
    if base.execute(_OTHER_ROW, (paths, list(map(json_text, batch.rows)), run.id)).fetchall():
        raise JournalError(
            "Another program plans this run from another source at the same time; give both the same source, or another"
            " name for a run of its own"
        )
    new = NewRows(base, run)
    for path, row, items in zip(paths, batch.rows, batch.items, strict=True):
        new.add_row(0, path, row, items)
    made = new.insert(changes, in_order=True)
    if reuse_since is not None:
        take_earlier(base, run, new, made, reuse_since, changes)
    base.execute(_PROGRESS, {"rows": batch.first + len(batch.rows), "digest": batch.digest, "run": run.id})


def take_earlier(
    base: Base, run: RunKey, new: NewRows, made: Iterable[tuple[int, bytes]], since: float, changes: Changes
) -> None:
    """Give calls that are new the latest answer that another run recorded for the same call."""
    calls = [(item, new.planned[key]) for item, key in made if key in new.planned]
    if not calls:
        return
    others: list[tuple[Any, ...]] = base.execute(_OTHERS, (run.id,)).fetchall()
    wanted = [(item, item_key(uuid, one, "call")) for item, one in calls for (uuid,) in others]
    if wanted:
        for (operation,) in base.execute(_REUSE, (*transposed(wanted), since, run.last_step)).fetchall():
            changes.count(operation, "planned", -1)
            changes.count(operation, "recorded", 1)
