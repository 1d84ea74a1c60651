"""Rows of a source -> items. A crash in between resumes behind the last committed row.

The digest covers all rows so far, in order. A source that begins with other rows than those of the journal is refused.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, cast

from ..._requests.operations import by_wire_name
from ..._requests.parameters import fields_of, free_fields, refuse_gone
from ...errors import Gone, InvalidArgument
from .refusals import JournalError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from justone_generated._base import Operation

__all__ = ["BATCH", "Columns", "Planned", "batches", "fields_from", "insert", "progress"]

BATCH = 1000
Columns = Sequence[tuple[str, str | None]]
"""Columns and the parameter of each; None for the only required one of each operation."""


class Planned(NamedTuple):
    """One row of the source for one operation."""

    operation: int
    key: bytes
    parameters: str
    refused: str | None
    """Why the call cannot be sent; it fails free of charge."""


class Batch(NamedTuple):
    """Rows to insert in one transaction."""

    first: int
    """The position of the first row, from 0."""
    rows: list[str]
    items: list[list[Planned]]
    digest: str
    """Of all rows up to the last of this batch."""


def batches(
    source: Iterable[object],
    operations: Sequence[tuple[int, Operation[object]]],
    columns: Columns,
    run: str,
    begun: tuple[int, str],
    *,
    any_value: bool,
) -> Iterator[Batch]:
    """Read the source and yield its batches behind the position where planning ended.

    Args:
        source: Rows: mappings, or single values, which become the column `item`.
        operations: Number and operation; each row has one item of each.
        columns: Which columns are parameters. Without any, all are.
        run: The id of the run.
        begun: Position and digest of what the journal has.
        any_value: Whether undocumented values are allowed.

    Raises:
        JournalError: The source begins with other rows than before.
    """
    position, known = begun
    digest = sha256()
    rows = iter(source)
    for row in islice(rows, position):
        digest.update(_text(as_mapping(row)))
        position -= 1
    if position or (begun[0] and digest.hexdigest() != known):
        raise JournalError(
            f"The source has changed: its first {begun[0]} rows are not those of the journal; give the same source, or"
            " start a new run"
        )
    first = begun[0]
    while taken := [as_mapping(row) for row in islice(rows, BATCH)]:
        items = [
            [
                _planned(number, operation, fields_from(row, operation, columns), run, any_value=any_value)
                for number, operation in operations
            ]
            for row in taken
        ]
        texts = [_text(row) for row in taken]
        for text in texts:
            digest.update(text)
        yield Batch(first, [text.decode() for text in texts], items, digest.hexdigest())
        first += len(taken)


def as_mapping(row: object) -> Mapping[str, object]:
    """Return a row as columns; a single value becomes the column `item`."""
    if isinstance(row, (str, int)):
        return {"item": row}
    from ..._requests.rows import arguments_of

    return {str(name): value for name, value in arguments_of(row).items()}


def fields_from(row: Mapping[str, object], operation: Operation[object], columns: Columns) -> dict[str, object]:
    """Return the arguments of one operation from the columns of a row, by wire name or keyword.

    Raises:
        InvalidArgument: A column has no parameter.
    """
    if not columns and list(row) == ["item"]:
        columns = (("item", None),)
    if not columns:
        return dict(row)
    known = {name for one in operation.parameters for name in (one.name, one.python_name)}
    found: dict[str, object] = {}
    for column, parameter in columns:
        name = parameter or _only_required(operation)
        if parameter is None or parameter in known or not operation.name:
            found[name] = row.get(column)
    return found


def _only_required(operation: Operation[object]) -> str:
    required = [one.name for one in operation.parameters if one.required]
    if len(required) != 1:
        raise InvalidArgument(
            f"the operation has {len(required)} required parameters; name the parameter of the column, as in"
            f" id={required[0] if required else 'parameter'}",
            operation=operation.key,
        )
    return required[0]


def _planned(
    number: int, operation: Operation[object], arguments: dict[str, object], run: str, *, any_value: bool
) -> Planned:
    refused: str | None = None
    fields: list[tuple[str, str]] = []
    try:
        refuse_gone(operation)
        given = by_wire_name(operation, arguments, by_keyword=True)
        fields, problems = fields_of(operation, given, any_value=any_value) if operation.name else free_fields(given)
        refused = "; ".join(problems) or None
    except (Gone, InvalidArgument) as error:
        refused = error.message
    if refused:
        parameters = _text(arguments).decode()
        return Planned(number, _key(run, operation, f"refused {parameters}"), "{}", refused)
    parameters = json.dumps(sorted(fields), separators=(",", ":"))
    return Planned(number, _key(run, operation, parameters), parameters, None)


def _key(run: str, operation: Operation[object], parameters: str) -> bytes:
    return sha256("\n".join((run, operation.key, parameters)).encode("utf-8", "backslashreplace")).digest()


def _text(row: Mapping[str, object]) -> bytes:
    try:
        return json.dumps(row, separators=(",", ":"), default=str).encode()
    except (TypeError, ValueError) as error:
        raise InvalidArgument(f"a row cannot be kept as JSON: {error}; pass plain values") from None


def insert(base: sqlite3.Connection, batch: Batch) -> None:
    """Insert a batch, within the caller's transaction. Equal items are one row, which several positions share."""
    for position, (row, items) in enumerate(zip(batch.rows, batch.items, strict=True), batch.first):
        base.execute("INSERT INTO sources VALUES (?, ?)", (position, row))
        for one in items:
            state = "failed" if one.refused else "planned"
            made = base.execute(
                "INSERT INTO items (key, operation, parameters, state, reason) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO NOTHING RETURNING id",
                (one.key, one.operation, one.parameters, state, one.refused),
            ).fetchone()
            if made:
                base.execute("UPDATE counters SET items = items + 1 WHERE state = ?", (state,))
            else:
                made = base.execute("SELECT id FROM items WHERE key = ?", (one.key,)).fetchone()
            base.execute("INSERT INTO links VALUES (?, ?, ?)", (position, one.operation, made[0]))
    values = {"rows": str(batch.first + len(batch.rows)), "digest": batch.digest}
    base.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", values.items())


def progress(base: sqlite3.Connection) -> tuple[int, str]:
    """Return how many rows are planned, and their digest."""
    facts = dict(cast("list[tuple[str, str]]", base.execute("SELECT name, value FROM facts").fetchall()))
    return int(facts.get("rows", "0")), facts.get("digest", "")
