"""Derive from answers that are recorded already: failed derivations, and further rows with equal calls."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..._call.response import Context, read
from ..._redact import Scrubber
from ..._requests.operations import named
from ..._requests.request import Reply
from ..plan.checked import checked
from ..plan.plan_text import plan_from
from .derive import Follower

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from justone_generated._base import Answer

    from ..journal.desk import Underived
    from ..journal.journal import Journal
    from ..plan.ready import CheckedPlan

    class _Ended(Protocol):
        """What an engine returns."""

        @property
        def why(self) -> str: ...


E = TypeVar("E", bound="_Ended")

__all__ = ["Rederivation", "follower_from", "follower_of", "until_derived"]


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


async def until_derived(journal: Journal, follower: Follower | None, work: Callable[[], Awaitable[E]]) -> E:
    """Work until nothing is left to call, and nothing to derive from what is recorded."""
    if follower is None:
        return await work()
    missing = Rederivation(journal, follower)
    await missing.run()
    while True:
        ended = await work()
        if ended.why != "done" or not await missing.run():
            return ended


class Rederivation:
    """Derives what is missing. What fails is not tried again by the same object."""

    def __init__(self, journal: Journal, follower: Follower) -> None:
        self._journal, self._follower = journal, follower
        self._failed: set[tuple[int, int, str]] = set()

    async def run(self) -> int:
        """Derive from every answer that rows are missing of. Returns how many gave theirs."""
        found = 0
        waiting = self._journal.underived()
        while (one := await asyncio.to_thread(next, waiting, None)) is not None:
            place = one.claim.item, one.claim.step, one.claim.path
            if place in self._failed:
                continue
            followed = self._follower.follow(one.claim, _answer(one))
            if followed.not_derived is not None:
                self._failed.add(place)
            found += await self._journal.derive(one.claim, followed.derived or (), followed.not_derived)
        return found


def _answer(one: Underived) -> Answer[Any]:
    """The answer as it came."""
    reply = Reply(one.http_status or 200, {}, one.body, is_clean=True)
    return read(named(one.claim.operation), reply, Context("", 1, 0.0, Scrubber(""))).answer
