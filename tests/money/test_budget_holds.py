"""What a budget holds for calls in progress, over attempts, queues and forks."""

from typing import Any

from justone_client import Budget, BudgetExceeded
from justone_generated._base import Operation
from tests.support.processes import in_child

THING: Operation[Any] = Operation("douyin", "search_video_v4", "GET", "/api/made-up/thing/v1", "Thing", "v1")


def test_a_waiting_call_is_refused_once_the_rest_is_spent() -> None:
    budget = Budget(max_billed=1)
    first, second = budget.reserve(THING), budget.reserve(THING)
    budget.settle(first, "yes")
    budget.close(first)
    assert second.waiter.granted, "the waiting call must wake up to be refused"
    assert isinstance(second.refused, BudgetExceeded)


def test_a_retry_after_a_free_failure_keeps_the_reservation() -> None:
    budget = Budget(max_billed=1)
    one = budget.reserve(THING)
    budget.settle(one, "no")
    assert budget.reserve_again(one)
    assert budget.reserved.billed == 1


def test_a_retry_after_a_billed_attempt_reserves_one_more() -> None:
    budget = Budget(max_billed=2)
    one = budget.reserve(THING)
    budget.settle(one, "unknown")
    assert (budget.reserve_again(one), budget.reserved.billed, budget.spent.billed) == (True, 1, 1)
    budget.settle(one, "unknown")
    assert (budget.reserve_again(one), budget.reserved.billed, budget.spent.billed) == (False, 0, 2)


def test_a_retry_is_not_a_further_call() -> None:
    budget = Budget(max_billed=2)
    one = budget.reserve(THING)
    budget.settle(one, "unknown")
    assert budget.reserve_again(one)
    assert budget.reserved == (1, 1, 0)
    budget.close(one)
    assert (budget.reserved, budget.spent) == ((0, 0, 0), (1, 1, 0))


def test_a_call_that_leaves_the_queue_holds_nothing() -> None:
    budget = Budget(max_billed=1)
    first, second, third = (budget.reserve(THING) for _ in range(3))
    budget.close(second)
    budget.close(first)
    assert (second.waiter.granted, third.waiter.granted) == (False, True)
    assert budget.reserved == (1, 1, 0)


def test_a_call_refused_after_waiting_releases_nothing() -> None:
    budget = Budget(max_billed=1)
    first, second = budget.reserve(THING), budget.reserve(THING)
    budget.settle(first, "yes")
    budget.close(first)
    budget.close(second)
    assert (budget.reserved, budget.spent) == ((0, 0, 0), (1, 1, 0))


def test_children_hold_no_reservation_of_their_parent() -> None:
    budget = Budget(max_billed=1)
    one = budget.reserve(THING)

    def child() -> object:
        mine = budget.reserve(THING)
        budget.close(one)
        return mine.waiter.granted, in_child(lambda: (budget.reserve(THING).waiter.granted, tuple(budget.reserved)))

    assert in_child(child) == (True, (True, (1, 1, 0)))


def test_a_grandchild_inherits_reservations_of_its_parent() -> None:
    budget = Budget(max_billed=2)

    def grandchild(one: Any) -> object:
        budget.close(one)
        return tuple(budget.reserved)

    def child() -> object:
        one = budget.reserve(THING)
        return in_child(lambda: grandchild(one))

    assert in_child(child) == (0, 0, 0)


def test_a_renewed_budget_holds_no_earlier_reservation() -> None:
    budget = Budget(max_billed=1)
    for _ in range(3):
        one, waiting = budget.reserve(THING), budget.reserve(THING)
        assert (one.waiter.granted, waiting.waiter.granted) == (True, False)
        budget._renew()
        budget.close(one)
        assert budget.reserved == (0, 0, 0)
        budget._spent = type(budget.spent)()
