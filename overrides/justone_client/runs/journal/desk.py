"""What engines see of a journal: claim, send, end. All values are plain and picklable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from .states import Event

__all__ = [
    "NOT_DERIVED",
    "Claim",
    "Claims",
    "DerivedRow",
    "Desk",
    "Kind",
    "NextPage",
    "PlannedItem",
    "Received",
    "Underived",
]

NOT_DERIVED = "not derived: "
"""How the reason of a recorded item begins while the rows of later steps are missing."""
Kind = Literal["call", "walk"]
"""A walk is called page by page; each page is an item, and its end plans the next one."""


class Claim(NamedTuple):
    """The right to make one attempt at one item."""

    item: int
    attempt: int
    operation: str
    """Method and path."""
    parameters: tuple[tuple[str, str], ...]
    """By wire name."""
    failures: int
    """Attempts so far that failed free of charge."""
    kind: Kind = "call"
    step: int = 0
    path: str = ""
    """The first row of the run that has this item; see `sources` in the schema."""
    row: str | None = None
    """That row as JSON; None if no later step takes its rows from this one."""
    root: int | None = None
    """The item of the walk's first page; None for the first page itself, and for calls."""
    page: int | None = None
    """The page of a walk, from 1."""
    cursor: str | None = None
    """The state of the walk before this page, as its last page left it in `NextPage.cursor`."""


class Claims(NamedTuple):
    """What may be called now, or why there is nothing."""

    claims: list[Claim]
    out_of_money: bool = False
    """Whether an item was left because its price does not fit into the limits."""
    ready_at: float | None = None
    """When the next item may be claimed; None if none waits for a time."""
    in_progress: int = 0
    """Items of the run that anybody has claimed or sent. While there are some, more may be planned."""


class PlannedItem(NamedTuple):
    """One call that a row needs."""

    operation: str
    parameters: str
    """Wire names and values as a JSON list of pairs, sorted; the arguments as a JSON object if the call is refused."""
    refused: str | None = None
    """Why the call cannot be sent; it fails free of charge."""


class DerivedRow(NamedTuple):
    """A row of a later step, taken from an answer."""

    step: int
    place: int
    """Among the rows of its answer, from 0."""
    row: str
    """As a JSON object."""
    items: tuple[PlannedItem, ...]


class NextPage(NamedTuple):
    """How a walk goes on after a page."""

    parameters: tuple[tuple[str, str], ...] = ()
    """Of the next page, by wire name."""
    cursor: str | None = None
    """The state of the walk, for `Claim.cursor` of the next page."""
    ended: str | None = None
    """Why there is no next page; None if there is one."""


class Received(NamedTuple):
    """What came back for one attempt, and what follows from it."""

    event: Event
    code: int | None = None
    http_status: int | None = None
    body: bytes | None = None
    """As received; None if nothing came."""
    seconds: float = 0.0
    reason: str | None = None
    not_before: float = 0.0
    """For `put back`: when the item may be claimed again, on the caller's clock."""
    counts: bool = False
    """For `put back`: whether the attempt counts as a failure."""
    next_page: NextPage | None = None
    derived: tuple[DerivedRow, ...] | None = None
    """The rows of later steps; None if nothing derives from this item."""
    not_derived: str | None = None
    """Why the derivation failed. The answer is recorded all the same, and may be derived from again."""


class Underived(NamedTuple):
    """A recorded answer that rows of later steps are still to be taken from, for one of the rows that share it.

    Its derivation failed, or a row came to an item that another row has already: `links.derived` counts the pages that
    were derived for such a row (0 when the link is inserted; NULL for the first row of an item).
    """

    claim: Claim
    """With `step`, `path` and `row` of that row."""
    code: int | None
    http_status: int | None
    body: bytes
    reason: str | None


class Desk(Protocol):
    """The journal of one run, for one worker. Each method has committed when it returns.

    `now` is in seconds since 1970 on the clock of the caller. A server uses its own clock instead.
    """

    @property
    def is_full(self) -> bool:
        """Whether the disk was full; nothing new should be sent."""
        ...

    async def claim(self, most: int, now: float) -> Claims:
        """Claim items to call, as far as limits, pace and quotas allow; pages of walks already begun come first."""
        ...

    async def send(self, one: Claim, now: float) -> bool:
        """Commit that an attempt begins. Only then may its first byte leave. False: the item has moved on."""
        ...

    async def end(self, one: Claim, received: Received, now: float) -> bool:
        """Commit answer, state, counters, money, next page and derived rows. False: the item has moved on."""
        ...

    async def derive(self, one: Claim, rows: tuple[DerivedRow, ...] | None, failed: str | None) -> bool:
        """Commit the rows of an item that is recorded already, or why deriving them failed again."""
        ...

    async def park(self, operation: str, until: float) -> None:
        """Claim nothing of an operation before a time: its daily quota is used up (303)."""
        ...

    async def slow(self, operation: str, seconds: float, retry_after: float | None, now: float) -> None:
        """Slow an operation down for everybody (302). The call left `seconds` ago."""
        ...
