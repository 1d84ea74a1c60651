"""Rows of a source -> calls. A crash in between resumes behind the last committed row.

The digest covers all rows so far, in order. A source that begins with other rows than those of the journal is refused.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ...errors import InvalidArgument
from .refusals import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from decimal import Decimal

    from .desk import Kind, PlannedItem

__all__ = [
    "BATCH",
    "Batch",
    "Columns",
    "OperationPlan",
    "Planner",
    "as_mapping",
    "batch",
    "batches",
    "derived_path",
    "item_key",
    "page_key",
    "parameters_text",
    "source_path",
    "text_of",
]

BATCH = 1000
_JSON = json.JSONEncoder(separators=(",", ":"), default=str)
Columns = Sequence[tuple[str, str | None]]
"""Columns and the parameter of each; None for the only required one of each operation."""


class Digest(Protocol):
    """A SHA-256 over rows."""

    def update(self, data: bytes, /) -> None: ...
    def hexdigest(self) -> str: ...


class OperationPlan(NamedTuple):
    """An operation that a step of a run calls."""

    step: int
    """From 0. Rows of later steps come from answers of earlier ones."""
    key: str
    kind: Kind
    price: Decimal | None


class Planner(Protocol):
    """What a run calls, and which calls each row of its source needs."""

    @property
    def operations(self) -> Sequence[OperationPlan]:
        """The operations of all steps."""
        ...

    @property
    def text(self) -> str:
        """What identifies the plan, as JSON: a run refuses to go on with another one."""
        ...

    def items(self, row: Mapping[str, object]) -> Sequence[PlannedItem]:
        """Return the calls of one row of the source."""
        ...


class Batch(NamedTuple):
    """Rows to insert in one transaction."""

    first: int
    """The position of the first row, from 0."""
    rows: list[str]
    items: list[Sequence[PlannedItem]]
    digest: str
    """Of all rows up to the last of this batch."""


def batches(source: Iterable[object], planner: Planner, begun: tuple[int, str]) -> Iterator[Batch]:
    """Read the source and yield its batches behind the position where planning ended.

    Args:
        source: Rows: mappings, or single values, which become the column `item`.
        planner: Gives the items of each row.
        begun: Position and digest of what the journal has.

    Raises:
        JournalError: The source begins with other rows than before.
    """
    position, known = begun
    digest = sha256()
    rows = iter(source)
    for row in islice(rows, position):
        digest.update(text_of(as_mapping(row)))
        position -= 1
    if position or (begun[0] and digest.hexdigest() != known):
        raise JournalError(
            f"The source has changed: its first {begun[0]} rows are not those of the journal; give the same source, or"
            " start a new run"
        )
    first = begun[0]
    while taken := [as_mapping(row) for row in islice(rows, BATCH)]:
        yield batch(first, taken, planner, digest)
        first += len(taken)


def batch(first: int, rows: Sequence[Mapping[str, object]], planner: Planner, digest: Digest) -> Batch:
    """Return rows with their calls; their text goes into the digest."""
    texts = [text_of(row) for row in rows]
    for text in texts:
        digest.update(text)
    return Batch(first, [text.decode() for text in texts], [planner.items(row) for row in rows], digest.hexdigest())


def as_mapping(row: object) -> Mapping[str, object]:
    """Return a row as columns; a single value becomes the column `item`."""
    if isinstance(row, (str, int)):
        return {"item": row}
    from ..._requests.rows import arguments_of

    return {str(name): value for name, value in arguments_of(row).items()}


def parameters_text(fields: Iterable[tuple[str, str]]) -> str:
    """Return wire names and values in their canonical form, as `PlannedItem.parameters`."""
    return _JSON.encode(sorted(fields))


def item_key(run: str, item: PlannedItem, kind: Kind) -> bytes:
    """Return the key of an item: equal calls of a run share it. `run` is the run's uuid."""
    return _hash(run, item.operation, item.parameters, *(("walk",) if kind == "walk" else ()))


def page_key(root: bytes, page: int, parameters: str, cursor: str | None) -> bytes:
    """Return the key of a walk's page, from the key of its first page and the place where it goes on."""
    return _hash(root.hex(), str(page), parameters, cursor or "")


def source_path(position: int) -> str:
    """Return the path of a row of the source; paths sort like positions."""
    return f"{position:08d}"


def derived_path(parent: str, page: int | None, place: int) -> str:
    """Return the path of a row that comes from the answer of an item (of one page of a walk) at `parent`."""
    return f"{parent}/{place:08d}" if page is None else f"{parent}/{page:06d}/{place:08d}"


def _hash(*parts: str) -> bytes:
    return sha256("\n".join(parts).encode("utf-8", "backslashreplace")).digest()


def text_of(row: Mapping[str, object]) -> bytes:
    """Return a row as JSON.

    Raises:
        InvalidArgument: It has values that JSON cannot hold.
    """
    try:
        return _JSON.encode(row).encode()
    except (TypeError, ValueError) as error:
        raise InvalidArgument(f"a row cannot be kept as JSON: {error}; pass plain values") from None
