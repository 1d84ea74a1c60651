"""What many tasks ask for at the same time, in one transaction and few statements.

The steps lock their rows in the order that `Changes` documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..states import also_late
from .asks import ClaimAsk, DeriveAsk, EndAsk, SendAsk
from .changes import Changes
from .claims import claim
from .inserting import NewRows, take_earlier
from .paces import some_passed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .asks import Ask
    from .runs import RunKey
    from .server.connection import Base

__all__ = ["perform"]


def perform(base: Base, run: RunKey, session: int, asks: Sequence[Ask], clock: float) -> list[Any]:
    """Do everything that is asked for, within the caller's transaction; return the result of each."""
    changes, new = Changes(base, run, session), NewRows(base, run)
    changes.lock(ask.one.item for ask in asks if not isinstance(ask, ClaimAsk))
    results: list[Any] = [_move(ask, changes, new, clock) for ask in asks]
    claims = [(number, ask) for number, ask in enumerate(asks) if isinstance(ask, ClaimAsk)]
    made = new.insert(changes)
    if run.reuse_since is not None:
        take_earlier(base, run, new, made, run.reuse_since, changes)
    if changes.is_slowed:
        _let_go_on(base, [ask for ask in asks if isinstance(ask, EndAsk)], clock)
    changes.write()
    for number, ask in claims:
        found = claim(base, run, changes, ask.worker, ask.most, clock)
        ready_at = None if found.ready_at is None else found.ready_at - clock + ask.now
        results[number] = found._replace(ready_at=ready_at)
        changes.write()
    return results


def _move(ask: Ask, changes: Changes, new: NewRows, clock: float) -> bool | None:
    if isinstance(ask, SendAsk):
        return changes.move(ask.one.item, "send", ask.one.attempt, clock)
    if isinstance(ask, EndAsk):
        return _end(ask, changes, new, clock)
    if isinstance(ask, DeriveAsk):
        return _derive(ask, changes, new)
    return None


def _end(ask: EndAsk, changes: Changes, new: NewRows, clock: float) -> bool:
    one, received, page = ask.one, ask.received, ask.received.next_page
    changes.keep_answer(one.item, one.attempt, received, clock)
    wait = received.not_before - ask.now if received.not_before > ask.now else 0.0
    received = received._replace(not_before=clock + wait if wait else 0.0)
    if page is not None and page.ended:
        received = received._replace(reason=received.reason or page.ended)
    if not any(changes.move(one.item, event, one.attempt, clock, received) for event in also_late(received.event)):
        return False
    if page is not None and page.ended is None:
        new.add_page(one, page)
    if received.derived is not None or received.not_derived:
        changes.derive(one.item, received.not_derived)
        if received.not_derived is None:
            new.add_derived(one, received.derived or ())
    return True


def _derive(ask: DeriveAsk, changes: Changes, new: NewRows) -> bool:
    one, item = ask.one, changes.item(ask.one.item)
    if item is None or (item.attempt, item.state) != (one.attempt, "recorded"):
        return False
    if (one.step, one.path) != (changes.step_of(item), item.path):
        if ask.failed is None and new.takes_for_further_row(one):
            new.add_derived(one, ask.rows or ())
            return True
        return False
    if item.derived != 0:
        return False
    changes.derive(item.id, ask.failed)
    if ask.failed is None:
        new.add_derived(one, ask.rows or ())
    return True


def _let_go_on(base: Base, ends: Sequence[EndAsk], clock: float) -> None:
    """Report the calls that got another answer than 302."""
    started: dict[str, float] = {}
    for one, received, _ in ends:
        if received.event in ("record", "nothing"):
            started[one.operation] = max(started.get(one.operation, 0.0), clock - received.seconds)
    if started:
        some_passed(base, started, clock)
