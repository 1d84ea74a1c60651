"""A plan as data: its steps, and what feeds the parameters of their calls.

| step | its rows | its columns |
|---|---|---|
| the first one | the source | those of the source |
| a later one, by paths | each element of the answers of an earlier step | `columns` (*) |
| a later one, by a function | what `derive(answer, row)` returns | those it returns (*) |

(*) And the columns of the row that led to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import NoneType
from typing import TYPE_CHECKING, Any, NamedTuple

from justone_generated._base import Operation

from ..._billing.prices import Prices, exact
from ..._requests.keywords import checked_options
from ..._requests.operations import named
from ..._requests.values import integer
from ...errors import InvalidSettings

if TYPE_CHECKING:
    from ..._billing.prices import Money

__all__ = ["Derive", "Pages", "Plan", "Source", "Step", "Which"]

Which = str | Operation[Any] | Callable[..., Any]
"""`GET /api/...`, an `Operation`, or a method of a client."""
Derive = Callable[[Any, dict[str, Any]], Iterable[object]]
"""Takes an answer and the row that it was called for, and returns rows: dicts, or single values such as ids."""


class Source(NamedTuple):
    """Where the rows of a run come from: a file, or another run."""

    file: str | None = None
    format: str | None = None
    """`csv`, `jsonl` or `parquet`; None goes by the name of the file."""
    encoding: str | None = None
    delimiter: str | None = None
    run: str | None = None
    """The journal of another run."""
    name: str | None = None
    """The name of that run; None means the only one."""
    step: str | None = None
    """The step of that run; None is its last."""
    columns: Mapping[str, str] = {}
    """The path of each column in the answers of that run, or `row.column`; empty for the columns of its rows."""


@checked_options
@dataclass(frozen=True, slots=True)
class Pages:
    """How far a step walks each listing, page by page.

    Args:
        max_pages: The most pages of one listing.
        max_items: Stop behind the page that holds the last of so many items.
        items_at: Where a page holds its items, such as `data.list`, if the package does not know.
        allow_guesses: Whether to follow a rule without evidence.
    """

    max_pages: int | None = None
    max_items: int | None = None
    items_at: str | None = None
    allow_guesses: bool = False

    def __post_init__(self) -> None:
        for name in ("max_pages", "max_items"):
            _at_least_one(name, getattr(self, name))


@checked_options
@dataclass(frozen=True, slots=True)
class Step:
    """Calls for each row.

    Args:
        operations: What to call for each row; one or several.
        parameters: The column of each parameter, such as `{"noteId": "note"}`, by wire name or keyword. In a step after
            another one, a path may take the place of the column. Parameters feed those operations that have them.
        column: The column to send as the only required parameter of each operation. Without it and `parameters`, each
            column must be a parameter.
        fixed: Values of parameters that are the same for every row.
        walk: Walk each listing page by page; without it, each row is one call.
        name: What other steps call it; by default the name of its first operation.
        after: The step whose answers give the rows; by default the step before.
        columns: The path of each column in an answer of that step, such as `{"note": "data.items[].note.id"}`.
        derive: A function instead of paths: takes an answer and its row, and returns rows. Or where it is, as
            `module:function` or `file.py:function`, so that other processes find it too.
        max_rows: The most rows from one answer; more are left out.
    """

    operations: Which | Sequence[Which]
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    column: str | None = None
    fixed: Mapping[str, str | int | float | bool] = field(default_factory=dict[str, "str | int | float | bool"])
    walk: Pages | None = None
    name: str = ""
    after: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    derive: Derive | str | None = None
    max_rows: int | None = None

    def __post_init__(self) -> None:
        _at_least_one("max_rows", self.max_rows)
        for name in ("parameters", "fixed", "columns"):
            _check(name, getattr(self, name), Mapping, "a dict by name")
        _check("walk", self.walk, (Pages, NoneType), "Pages(...) or None")
        if self.derive is not None and not isinstance(self.derive, str) and not callable(self.derive):
            raise InvalidSettings(f"derive must be a function or its name, got {self.derive!r}")

    @property
    def known(self) -> tuple[Operation[Any], ...]:
        """The operations.

        Raises:
            InvalidArgument: One of them is none.
        """
        given: Any = self.operations
        several: Sequence[Any] = given if type(given) in (list, tuple) else (given,)
        return tuple(named(one) for one in several)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name or next((one.name or one.key for one in self.known), "")


@checked_options
@dataclass(frozen=True, slots=True)
class Plan:
    """What a run calls, and for how much money. Give it to `Journal.start`.

    Args:
        steps: The first one takes its rows from the source, each other one from the answers of an earlier step.
        prices: Prices by operation; `max_cost` needs the price of each operation.
        max_cost: The most that the run may cost, over all its restarts.
        max_billed: The most billed calls.
        allow_unknown_values: Allow values other than the documented ones.
        source: Where the rows of the first step come from, such as `ids.csv`; what `justone run start` opens.
    """

    steps: Sequence[Step]
    prices: Prices | None = None
    max_cost: Money | None = None
    max_billed: int | None = None
    allow_unknown_values: bool = False
    source: Source | None = None

    def __post_init__(self) -> None:
        _check("steps", self.steps, (list, tuple), "a list of Step(...)")
        if not self.steps:
            raise InvalidSettings("The plan has no steps; add one")
        for step in self.steps:
            _check("steps", step, Step, "a list of Step(...)")
        _check("prices", self.prices, (Prices, NoneType), "Prices(...) or None")
        if self.max_cost is not None:
            exact(self.max_cost, "max_cost")
        if self.max_billed is not None and (integer(self.max_billed) is None or self.max_billed < 0):
            raise InvalidSettings(f"max_billed must be a whole number of 0 or more, got {self.max_billed!r}")

    def parent(self, number: int) -> int | None:
        """The step whose answers give the rows of a step; None for the source.

        Raises:
            InvalidSettings: No step before it has this name.
        """
        if number == 0:
            return None
        after = self.steps[number].after
        if after is None:
            return number - 1
        earlier = [step.title for step in self.steps[:number]]
        if after not in earlier:
            from justone_generated._nearest import closest

            guess = closest(after, earlier)
            hint = f"did you mean {guess!r}?" if guess else f"there are {', '.join(map(repr, earlier))}"
            raise InvalidSettings(f"no step before it is called {after!r}; {hint}")
        return earlier.index(after)

    def children(self, number: int) -> list[int]:
        """The steps that take their rows from the answers of a step."""
        return [other for other in range(number + 1, len(self.steps)) if self.parent(other) == number]


def _check(name: str, value: object, kinds: type | tuple[type, ...], wanted: str) -> None:
    if not isinstance(value, kinds):
        raise InvalidSettings(f"{name} must be {wanted}, got {repr(value)[:80]}")


def _at_least_one(name: str, value: object) -> None:
    if value is not None and ((number := integer(value)) is None or number < 1):
        raise InvalidSettings(f"{name} must be a whole number of 1 or more, got {value!r}")
