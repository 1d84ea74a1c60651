"""A call that a `map` holds back: how long it waits, and which map holds it."""

from collections.abc import Iterator

import pytest

from justone_client import JustOneError, NotSent, RateLimited
from justone_client._call.holding import HOLDER, try_again
from justone_client._call.steps import Join
from justone_client._mapping.scheduler import Scheduler

LATE = RateLimited("Nothing was sent", operation="GET /x", retry_after=7.5)


def running(items: int, outer: Scheduler | None = None) -> Scheduler:
    """A map in which so many items run."""
    plan = Scheduler(items, in_order=False, raises=False)
    plan.outer = outer
    for _ in range(items):
        plan.take()
        plan.begin()
    return plan


@pytest.fixture(autouse=True)
def no_holder() -> Iterator[None]:
    token = HOLDER.set(None)
    yield
    HOLDER.reset(token)


def test_a_call_is_held_until_its_turn_at_most() -> None:
    """Not until another item ends: all others may wait for a lock that this item holds."""
    HOLDER.set(running(2))
    held = try_again(LATE)
    step = next(held)
    assert isinstance(step, Join)
    assert step.seconds == 7.5
    with pytest.raises(StopIteration) as ended:
        held.send(None)
    assert ended.value.value is True


def test_a_map_inside_a_map_is_held_by_the_outer_one() -> None:
    HOLDER.set(running(1, outer=running(2)))
    assert isinstance(next(try_again(LATE)), Join)


@pytest.mark.parametrize("error", [LATE, NotSent("refused")], ids=["alone", "other error"])
def test_a_call_without_other_items_is_not_held(error: JustOneError) -> None:
    HOLDER.set(running(1))
    with pytest.raises(StopIteration) as ended:
        next(try_again(error))
    assert ended.value.value is False
