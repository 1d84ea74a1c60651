"""A budget is never exceeded, and never refuses a call that it could pay."""

import asyncio
import decimal
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pytest

from justone_client import Budget, BudgetExceeded, InvalidSettings, OutcomeUnknown, Prices, Retry, testing
from justone_client.sandbox import Sandbox, SandboxLimits
from justone_generated._base import Operation
from tests.support.callers import GET, Caller, Make
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Seen, Serve, http

THING: Operation[Any] = Operation("douyin", "search_video_v4", "GET", "/api/made-up/thing/v1", "Thing", "v1")
OTHER: Operation[Any] = Operation("douyin", "get_video_detail_v2", "GET", "/api/made-up/other/v1", "Other", "v1")


class Service:
    """Bills every success, often fails for free, and sometimes loses an answer."""

    def __init__(self) -> None:
        self.billed = 0
        self.dice = random.Random(7)

    def __call__(self, seen: Seen) -> tuple[bytes, End]:
        fate = self.dice.random()
        if fate < 0.3:
            return http(envelope(301)), End.KEEP
        self.billed += 1
        return (http(envelope(0, 1)), End.KEEP) if fate > 0.35 else (b"", End.RESET)


def _spend(call: Callable[[], Any], seen: list[str]) -> None:
    try:
        seen.append(call().billed)
    except BudgetExceeded:
        seen.append("refused")
    except Exception as error:
        seen.append(error.billed)  # type: ignore[attr-defined]


def test_200_tasks_spend_exactly_the_budget(serve: Serve) -> None:
    service, budget, seen = Service(), Budget(max_billed=150), []
    caller = Caller("aiohttp", serve(service).url, budget=budget)

    async def spend() -> None:
        for _ in range(5):
            try:
                seen.append((await caller.client.call(GET)).billed)
            except BudgetExceeded:
                seen.append("refused")
            except Exception as error:
                seen.append(error.billed)  # type: ignore[attr-defined]

    async def everyone() -> None:
        await asyncio.gather(*(spend() for _ in range(200)))

    with testing.no_waiting():
        caller.runner.run(everyone())
    caller.close()
    assert service.billed == budget.spent.billed == 150
    assert seen.count("yes") + seen.count("unknown") == 150
    assert budget.reserved == (0, 0, 0)


def test_16_threads_spend_exactly_the_budget(serve: Serve) -> None:
    service, budget, seen = Service(), Budget(max_cost="15.0", prices=Prices({}, default="0.1")), []
    caller = Caller("sync", serve(service).url, budget=budget)
    with testing.no_waiting(), ThreadPoolExecutor(16) as threads:
        for _ in range(400):
            threads.submit(_spend, lambda: caller.client.call(GET), seen)
    caller.close()
    assert service.billed == budget.spent.billed == 150
    assert budget.spent.cost == Decimal("15.0")
    assert len(seen) == 400


def test_several_clients_share_a_budget(serve: Serve, make: Make) -> None:
    budget = Budget(max_calls=2)
    server = serve(lambda seen: (http(envelope(0)), End.KEEP))
    make(server.url, budget=budget).call()
    other = make(server.url)
    other.call(budget=budget)
    with pytest.raises(BudgetExceeded, match="max_calls=2 would be exceeded: 2 spent so far"):
        other.call(budget=budget)
    assert len(server.journal) == 2


def test_a_call_beyond_the_budget_raises_unsent(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (http(envelope(0)), End.KEEP))
    caller = make(server.url, budget=Budget(max_billed=0), raise_errors=False)
    with pytest.raises(BudgetExceeded) as caught:
        caller.call()
    assert (caught.value.billed, caught.value.attempts, caught.value.operation) == ("no", 0, GET)
    assert server.journal == []


def test_a_free_failure_counts_only_as_a_call(serve: Serve, make: Make) -> None:
    budget = Budget(max_billed=5, max_calls=5)
    caller = make(serve(lambda seen: (http(envelope(301)), End.KEEP)).url, budget=budget, raise_errors=False)
    for _ in range(5):
        assert caller.call().attempts == 4
    assert budget.spent == (5, 0, 0)


def test_an_unknown_outcome_is_spent_and_a_retry_needs_more(serve: Serve, make: Make) -> None:
    budget = Budget(max_billed=2)
    server = serve(lambda seen: (b"", End.RESET))
    caller = make(server.url, budget=budget, retry=Retry(attempts=5, repeat_unknown=True))
    with pytest.raises(OutcomeUnknown) as caught:  # not BudgetExceeded: there is something to look into
        caller.call()
    assert (caught.value.attempts, len(server.journal), budget.spent.billed) == (2, 2, 2)


def test_a_call_waits_for_reservations_of_others(serve: Serve) -> None:
    """The first call reserves the whole budget, and then is free."""
    arrived, go_on = threading.Event(), threading.Event()

    def script(seen: Seen) -> tuple[bytes, End]:
        if seen.query["n"] == "first":
            arrived.set()
            go_on.wait(5)
            return http(envelope(400)), End.KEEP
        return http(envelope(0, 2)), End.KEEP

    caller = Caller("sync", serve(script).url, budget=Budget(max_billed=1), raise_errors=False)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(caller.client.call, GET, {"n": "first"})
        assert arrived.wait(5)
        second = threads.submit(caller.client.call, GET, {"n": "second"})
        assert not second.done()
        go_on.set()
        assert (first.result().code, second.result().data) == (400, 2)
    caller.close()


def test_a_cancelled_call_that_was_sent_is_spent(serve: Serve) -> None:
    budget, arrived = Budget(max_billed=3), threading.Event()

    def script(seen: Seen) -> tuple[bytes, End]:
        arrived.set()
        return b"", End.SILENT

    caller = Caller("aiohttp", serve(script).url, budget=budget)

    async def cancel() -> None:
        task = asyncio.ensure_future(caller.client.call(GET))
        while not arrived.is_set():
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    caller.runner.run(cancel())
    usage = caller.client.usage
    caller.close()
    assert (budget.spent.billed, budget.reserved.billed, usage.unknown) == (1, 0, 1)


def test_each_operation_has_its_price() -> None:
    budget = Budget(max_cost="1.00", prices={"douyin": "0.60", "douyin.get_video_detail_v2": "0.30"})
    one = budget.reserve(THING)
    assert not budget.reserve(THING).waiter.granted  # 1.20: waits
    assert budget.reserve(OTHER).waiter.granted  # 0.90
    budget.settle(one, "yes")
    budget.close(one)
    assert (budget.spent.cost, budget.reserved.cost) == (Decimal("0.60"), Decimal("0.30"))


def test_a_cost_limit_refuses_operations_without_a_price() -> None:
    with pytest.raises(BudgetExceeded, match="no known price"):
        Budget(max_cost=100, prices={"tiktok": 1}).reserve(THING)


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"max_calls": -1}, "0 or more"),
        ({"max_billed": "5"}, r"max_billed\) must be an integer, 0 or more, got '5'"),
        ({"max_calls": True}, "must be an integer, 0 or more, got True"),
        ({"max_cost": 0.1, "prices": {}}, "write it as a string"),
        ({"max_cost": "1"}, "has no prices"),
        ({"max_cost": "-1", "prices": {}}, "0 or more"),
    ],
)
def test_invalid_limits_are_refused(settings: dict[str, Any], why: str) -> None:
    with pytest.raises(InvalidSettings, match=why):
        Budget(**settings)


def test_the_repr_shows_what_is_spent() -> None:
    assert repr(Budget(max_billed=5)) == "Budget(max_billed=5; spent: 0 calls, 0 billed, cost 0)"
    assert repr(Budget()) == "Budget(no limit; spent: 0 calls, 0 billed, cost 0)"


def test_limits_are_read_only() -> None:
    budget = Budget(max_calls=3, max_billed=2, max_cost="1.50", prices={"douyin": "0.10"})
    assert (budget.max_calls, budget.max_billed, budget.max_cost) == (3, 2, Decimal("1.50"))
    assert budget.prices.of(THING) == Decimal("0.10")
    for name in ("max_calls", "max_billed", "max_cost", "prices"):
        with pytest.raises(AttributeError):
            setattr(budget, name, 10)


def test_another_budget_replaces_one_that_is_used_up(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (http(envelope(0, 1)), End.KEEP))
    caller = make(server.url, budget=Budget(max_billed=0))
    with pytest.raises(BudgetExceeded, match=r"max_billed=0.*with_options\(budget=Budget\(\.\.\.\)\)"):
        caller.call()
    assert caller.call(budget=Budget(max_billed=1)).billed == "yes"
    assert caller.call(budget=Budget()).billed == "yes"


EVERYTHING = [decimal.Inexact, decimal.Rounded, decimal.FloatOperation, decimal.Subnormal, decimal.Clamped]
CONTEXTS = {
    "3 digits": {"prec": 3},
    "1 digit, up": {"prec": 1, "rounding": decimal.ROUND_UP},
    "1 digit, down": {"prec": 1, "rounding": decimal.ROUND_DOWN},
    "3 digits, all traps": {"prec": 3, "traps": [*EVERYTHING, decimal.InvalidOperation, decimal.Overflow]},
    "no traps": {"prec": 2, "traps": []},
    "small exponents": {"prec": 3, "Emax": 1, "Emin": -1, "clamp": 1},
}


@pytest.mark.sampled(4)
@pytest.mark.parametrize("settings", CONTEXTS.values(), ids=CONTEXTS)
def test_money_is_exact_in_any_decimal_context(settings: dict[str, Any], serve: Serve, make: Make) -> None:
    caller = make(serve(lambda seen: (http(envelope(0)), End.KEEP)).url)
    with decimal.localcontext(decimal.Context(**settings)):
        budget = Budget(max_cost="1100", prices=Prices({}, default="12.97"))
        for _ in range(84):
            caller.call(budget=budget)
        with pytest.raises(BudgetExceeded, match=r"1089\.48 spent so far, and this call costs 12\.97"):
            caller.call(budget=budget)
    assert (budget.spent, budget.reserved) == ((84, 84, Decimal("1089.48")), (0, 0, 0))


def test_the_default_decimal_context_has_no_effect() -> None:
    code = (
        "import decimal; decimal.DefaultContext.prec = 2; decimal.DefaultContext.rounding = decimal.ROUND_DOWN\n"
        "decimal.setcontext(decimal.Context())\n"
        "from justone_client import Budget; from justone_generated._base import Operation\n"
        "budget = Budget(max_cost='10', prices={'/x': '1.01'}); thing = Operation('', '', 'GET', '/x', '')\n"
        "for _ in range(9):\n"
        "    one = budget.reserve(thing); budget.settle(one, 'yes'); budget.close(one)\n"
        "print(budget.spent.cost)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "9.09\n"


def test_the_sandbox_counts_exactly() -> None:
    sandbox = Sandbox(limits=SandboxLimits(price=Decimal("12.97"), balance=Decimal(100)))
    with decimal.localcontext(prec=2), sandbox.client() as client:
        for n in range(3):
            client.call("GET /api/douyin/search-video/v4", {"keyword": str(n)})
    assert (sandbox.ledger.spent, sandbox.ledger.balance) == (Decimal("38.91"), Decimal("61.09"))


@pytest.mark.parametrize("amount", ["1e51", "1e-51", "1e999999", Decimal("1e-999999")])
def test_amounts_beyond_exact_sums_are_refused(amount: Any) -> None:
    with pytest.raises(InvalidSettings, match="digits"):
        Budget(max_cost=amount, prices={})


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"max_calls": -1}, "Budget(max_calls) must be an integer, 0 or more, got -1"),
        ({"max_billed": 1.5}, "Budget(max_billed) must be an integer, 0 or more, got 1.5"),
        ({"max_cost": 0.1, "prices": {}}, "max_cost is not an exact amount: 0.1; write it as a string, such as '0.30'"),
        ({"max_cost": "1"}, "Budget(max_cost) has no prices; pass prices=, a mapping or Prices.read(...)"),
    ],
)
def test_a_refused_limit_is_named(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidSettings) as caught:
        Budget(**settings)
    assert caught.value.message == message


def test_the_repr_shows_all_limits() -> None:
    budget = Budget(max_calls=3, max_billed=5)
    assert repr(budget) == "Budget(max_calls=3, max_billed=5; spent: 0 calls, 0 billed, cost 0)"


@pytest.mark.parametrize(("name", "shown"), [(None, "GET /api/made-up/thing/v1"), ("douyin.thing", "douyin.thing")])
def test_the_error_names_operation_and_limit(name: str | None, shown: str) -> None:
    with pytest.raises(BudgetExceeded) as caught:
        Budget(max_cost=100, prices={}).reserve(THING, name)
    assert (caught.value.operation, caught.value.message) == (
        shown,
        "the operation has no known price, which max_cost needs; add it, or a default, to the budget's prices",
    )
    with pytest.raises(BudgetExceeded) as caught:
        Budget(max_billed=0).reserve(THING, name)
    assert (caught.value.operation, caught.value.message) == (shown, "max_billed=0 would be exceeded: 0 spent so far")


def test_an_operation_without_a_price_costs_nothing() -> None:
    budget = Budget(max_billed=1)
    one = budget.reserve(THING)
    assert (budget.reserved, one.refused) == ((1, 1, 0), None)
    budget.settle(one, "yes")
    assert (budget.reserved, budget.spent) == ((1, 0, 0), (0, 1, 0))
    budget.close(one)
    assert (budget.reserved, budget.spent) == ((0, 0, 0), (1, 1, 0))
