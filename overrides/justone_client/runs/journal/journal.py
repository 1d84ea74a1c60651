"""A journal opened to work on: create, plan, claim, record, settle."""

from __future__ import annotations

import json
import sqlite3
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from justone_generated._base import Operation

from ..._billing.prices import Prices, exact
from ..._requests.operations import named
from ..._version import __version__
from ...errors import InvalidSettings
from .disks import refuse_shared_disk
from .holder import Holder
from .money import set_limits
from .planning import batches, insert, progress
from .refusals import JournalError
from .schema import open_to_write
from .transitions import Claim, Claims, Received, claim, end, move, park, recover, settle
from .views import JournalView, Status
from .writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import TracebackType
    from typing import Self

    from ..._billing.prices import Money

__all__ = ["Journal"]


class Journal:
    """The journal of one run, opened by the one program that works on it. Other programs may read it meanwhile.

    Build it with `Journal.start` or `Journal.resume`.
    """

    def __init__(self, path: Path, *, create: bool) -> None:
        refuse_shared_disk(path)
        self.path = path
        if not create and not path.exists():
            raise JournalError(f"The journal {str(path)!r} does not exist; check the path, or start a run")
        self._holder = Holder(path)
        try:
            base = open_to_write(path, create=create)
        except BaseException:
            self._holder.close()
            raise
        self._writer = Writer(base, path, self._holder.release_reserve)

    @classmethod
    def start(
        cls,
        path: str | Path,
        operations: Sequence[str | Operation[Any] | Callable[..., Any]],
        source: Iterable[object],
        *,
        columns: Sequence[tuple[str, str | None]] = (),
        prices: Prices | None = None,
        max_cost: Money | None = None,
        max_billed: int | None = None,
        allow_unknown_values: bool = False,
        described: str = "",
    ) -> Self:
        """Create a journal and plan its items; after a crash, the same call goes on where it ended.

        Args:
            path: The file. It is created readable only by its owner. Answers in it are not encrypted.
            operations: What to call for each row: methods of a client, `Operation`s, or `GET /api/...`.
            source: Rows: dicts, or single values such as ids.
            columns: Pairs of a column and its parameter; None is the only required parameter of each operation.
                Without any, each column must be a parameter.
            prices: Prices by operation; `max_cost` needs the price of each operation.
            max_cost: The most that the run may cost, over all its restarts.
            max_billed: The most billed calls.
            allow_unknown_values: Allow values other than the documented ones.
            described: What the source is, for `status`.

        Raises:
            JournalError: Another program works on the file, it cannot be written, or it holds another plan or source.
            InvalidSettings: A price is missing, or an operation or a limit is invalid.
        """
        known = [named(one) for one in operations]
        _check_plan(known, columns, max_billed)
        costs = _prices_of(known, prices, max_cost)
        limit = None if max_cost is None else exact(max_cost, "max_cost")
        plan = {
            "operations": [one.key for one in known],
            "prices": costs,
            "columns": [list(pair) for pair in columns],
            "allow_unknown_values": allow_unknown_values,
        }
        journal = cls(Path(path), create=True)
        try:
            journal._set_plan(json.dumps(plan), costs, described)
            journal._writer.do(recover)
            journal._writer.do(partial(set_limits, max_cost=limit, max_billed=max_billed))
            journal._plan(known, source, columns, any_value=allow_unknown_values)
        except BaseException:
            journal.close()
            raise
        return journal

    @classmethod
    def resume(cls, path: str | Path, *, max_cost: Money | None = None, max_billed: int | None = None) -> Self:
        """Open a journal to go on. Calls that were in flight when the last program ended are `unknown`.

        Args:
            path: The file.
            max_cost: A new limit; None keeps the old one.
            max_billed: A new limit; None keeps the old one.

        Raises:
            JournalError: Another program works on it, it cannot be written, or its planning was interrupted.
            InvalidSettings: A limit is invalid, or an operation has no price.
        """
        limit = None if max_cost is None else exact(max_cost, "max_cost")
        _check_billed(max_billed)
        journal = cls(Path(path), create=False)
        try:
            status = journal.status()
            if not status.is_planned:
                raise JournalError(
                    f"The journal {str(path)!r} has only the first {status.rows} rows of its source; start the run"
                    " again with the same source and options"
                )
            if limit is not None and (unpriced := [one.key for one in status.operations if one.price is None]):
                raise InvalidSettings(f"max_cost needs the price of {unpriced[0]}; use max_billed")
            journal._writer.do(recover)
            if limit is not None or max_billed is not None:
                old = status.money
                journal._writer.do(
                    partial(
                        set_limits,
                        max_cost=old.max_cost if limit is None else limit,
                        max_billed=old.max_billed if max_billed is None else max_billed,
                    )
                )
        except BaseException:
            journal.close()
            raise
        return journal

    def _set_plan(self, plan: str, prices: dict[str, str | None], described: str) -> None:
        def write(base: sqlite3.Connection) -> str | None:
            found = base.execute("SELECT value FROM facts WHERE name = 'plan'").fetchone()
            if found is not None:
                return str(found[0])
            facts = {"plan": plan, "source": described, "package": __version__, "sqlite": sqlite3.sqlite_version}
            base.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts.items())
            base.execute("INSERT OR REPLACE INTO facts SELECT 'run', LOWER(HEX(RANDOMBLOB(16)))")
            base.executemany("INSERT INTO operations (key, price) VALUES (?, ?)", prices.items())
            return None

        found = self._writer.do(write)
        if found is not None and found != plan:
            raise JournalError(
                f"The journal {str(self.path)!r} has another plan (operations, prices or columns); choose another file,"
                " or resume that run"
            )

    def _plan(
        self,
        operations: list[Operation[Any]],
        source: Iterable[object],
        columns: Sequence[tuple[str, str | None]],
        *,
        any_value: bool,
    ) -> None:
        status = self.status()
        begun = self._writer.do(progress)
        numbers = dict(self._writer.do(lambda base: base.execute("SELECT key, id FROM operations").fetchall()))
        numbered = [(numbers[one.key], one) for one in operations]
        for batch in batches(source, numbered, columns, status.facts["run"], begun, any_value=any_value):
            if status.is_planned:
                raise JournalError(
                    f"The source has changed: it has more than the {begun[0]} rows of the journal; give the same"
                    " source, or start a new run"
                )
            self._writer.do(partial(insert, batch=batch))
        self._writer.do(lambda base: base.execute("INSERT OR REPLACE INTO facts VALUES ('planned', '1')") and None)

    def status(self) -> Status:
        """Return how far the run is."""
        return JournalView(self.path).status()

    @property
    def is_full(self) -> bool:
        """Whether the disk was full."""
        return self._writer.is_full

    async def claim(self, most: int, now: float) -> Claims:
        """Claim items to call, as far as the limits allow."""
        return await self._writer.run(partial(claim, most=most, now=now))

    async def send(self, one: Claim, now: float) -> bool:
        """Commit that an attempt begins. Only then may its first byte leave."""
        return await self._writer.run(partial(move, item=one.item, event="send", attempt=one.attempt, now=now))

    async def end(self, one: Claim, received: Received, now: float) -> bool:
        """Commit what came back for an attempt."""
        return await self._writer.run(partial(end, one=one, received=received, now=now))

    async def park(self, operation: str, until: float) -> None:
        """Claim nothing of an operation before a time."""
        await self._writer.run(partial(park, operation=operation, until=until))

    def retry_unknown(self) -> int:
        """Plan all unknown items again. Each may be billed a second time. Returns their number."""
        return self._writer.do(partial(settle, event="retry", reason="repeated by a person's decision"))

    def give_up_unknown(self) -> int:
        """Do without the answers of all unknown items. Their prices count as spent. Returns their number."""
        return self._writer.do(partial(settle, event="give up", reason="given up; it may have been billed"))

    def close(self) -> None:
        """Finish what is being written, and let other programs work on the journal."""
        self._writer.close()
        self._holder.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Journal {str(self.path)!r}>"


def _check_plan(
    operations: list[Operation[Any]], columns: Sequence[tuple[str, str | None]], max_billed: int | None
) -> None:
    if not operations:
        raise InvalidSettings("A run needs at least one operation")
    if len({one.key for one in operations}) < len(operations):
        raise InvalidSettings("An operation is given twice; give each once")
    _check_billed(max_billed)
    known = {name for one in operations for field in one.parameters for name in (field.name, field.python_name)}
    for column, parameter in columns:
        if parameter is not None and parameter not in known and all(one.name for one in operations):
            raise InvalidSettings(f"Column {column!r}: no operation has a parameter {parameter!r}; known are"
                                  f" {', '.join(sorted(known))}")  # fmt: skip


def _check_billed(max_billed: int | None) -> None:
    if max_billed is not None and (isinstance(max_billed, bool) or max_billed < 0):
        raise InvalidSettings(f"max_billed must be 0 or more, got {max_billed!r}")


def _prices_of(operations: list[Operation[Any]], prices: Prices | None, max_cost: object) -> dict[str, str | None]:
    found = {one.key: None if prices is None else prices.of(one) for one in operations}
    if max_cost is not None and (unpriced := [key for key, price in found.items() if price is None]):
        raise InvalidSettings(f"max_cost needs the price of {unpriced[0]}; add it, or a default, to prices")
    return {key: None if price is None else str(price) for key, price in found.items()}
