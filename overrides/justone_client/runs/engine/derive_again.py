"""Derive from answers that are recorded already: failed derivations, and further rows with equal calls."""

from __future__ import annotations

import asyncio
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..._call.response import Context, read
from ..._redact import Scrubber
from ..._requests.operations import named
from ..._requests.request import Reply
from ..plan.checked import checked
from ..plan.plan_text import plan_from
from .derive import Follower

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from justone_generated._base import Answer

    from ..journal.desk import Underived
    from ..journal.journal import Journal
    from ..plan.ready import CheckedPlan

    class _Ended(Protocol):
        """What an engine returns."""

        @property
        def why(self) -> str: ...


E = TypeVar("E", bound="_Ended")

__all__ = ["Rederivation", "derive_missing", "follower_from", "follower_of", "until_derived"]


_TOGETHER = 100
"""Answers to derive from at once."""
_KNOWN = 32


def follower_of(journal: Journal) -> Follower | None:
    """What turns the answers of a run into next pages and rows; None for a run of single calls.

    Raises:
        InvalidSettings: A function of the plan cannot be imported.
    """
    return _follower(journal.checked_plan())


def follower_from(plan: str) -> Follower | None:
    """`follower_of` for another process, which has only the text of the plan.

    Raises:
        InvalidSettings: A function of the plan cannot be imported.
    """
    return _follower(checked(plan_from(plan), is_begun=True))


def _follower(plan: CheckedPlan) -> Follower | None:
    is_plain = len(plan.steps) == 1 and plan.steps[0].walk is None
    return None if is_plain else Follower(plan)


async def derive_missing(journal: Journal) -> int:
    """Derive from what is recorded, without a call. Returns how many answers gave their rows.

    Raises:
        InvalidSettings: A function of the plan cannot be imported.
    """
    follower = follower_of(journal)
    return 0 if follower is None else await Rederivation(journal, follower, asyncio.Event()).run()


async def until_derived(
    journal: Journal, follower: Follower | None, stop: asyncio.Event, work: Callable[[], Awaitable[E]]
) -> E:
    """Work until nothing is left to call, and nothing to derive from what is recorded."""
    if follower is None:
        return await work()
    missing = Rederivation(journal, follower, stop)
    await missing.run()
    while True:
        ended = await work()
        if ended.why != "done" or not await missing.run():
            return ended


class Rederivation:
    """Derives what is missing. What fails is not tried again by the same object.

    Args:
        journal: The run.
        follower: Turns answers into rows.
        stop: Ends it early when set.
    """

    def __init__(self, journal: Journal, follower: Follower, stop: asyncio.Event) -> None:
        self._journal, self._follower, self._stop = journal, follower, stop
        self._failed: set[tuple[int, int, str]] = set()
        self._known: dict[tuple[int, int], tuple[Answer[Any], int | None]] = {}
        """The last answers that were read."""

    async def run(self) -> int:
        """Derive from every answer that rows are missing of. Returns how many gave theirs."""
        found, waiting = 0, self._journal.underived()
        while not self._stop.is_set() and (some := await asyncio.to_thread(_next, waiting)):
            # Together, so that they share a commit; in their order, since the pages of a walk follow each other.
            found += sum(await asyncio.gather(*map(self._derive, some)))
        return found

    async def _derive(self, one: Underived) -> bool:
        place = one.claim.item, one.claim.step, one.claim.path
        if place in self._failed:
            return False
        followed = self._follower.derive(one.claim, *self._read(one))
        if followed.not_derived is not None:
            self._failed.add(place)
        is_new = await self._journal.derive(one.claim, followed.derived or (), followed.not_derived)
        return is_new and followed.not_derived is None

    def _read(self, one: Underived) -> tuple[Answer[Any], int | None]:
        """The answer, and how many of its items belong to its walk. Rows that share an item share both."""
        key = one.claim.item, one.claim.step
        if key not in self._known:
            answer = _answer(one)
            page = self._follower.walk(one.claim, answer)
            if len(self._known) >= _KNOWN:
                del self._known[next(iter(self._known))]
            self._known[key] = answer, None if page is None else page.items
        return self._known[key]


def _next(waiting: Iterator[Underived]) -> list[Underived]:
    return list(islice(waiting, _TOGETHER))


def _answer(one: Underived) -> Answer[Any]:
    """The answer as it came."""
    reply = Reply(one.http_status or 200, {}, one.body, is_clean=True)
    return read(named(one.claim.operation), reply, Context("", 1, 0.0, Scrubber(""))).answer
