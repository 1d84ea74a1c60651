"""The parts of the soak. Each returns its figures and what went wrong."""

from __future__ import annotations

import asyncio
import itertools
import os
import random
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any, NamedTuple

from justone_client import Budget, BudgetExceeded, JustOneError, Prices, Retry
from tests.faults.cells import sound
from tests.soak.judge import Judge
from tests.soak.service import Service
from tests.support.callers import GET, Caller
from tests.support.processes import Child
from tests.support.servers.scripted import Loopback

SENDERS = ("sync", "async", "aiohttp")
AT_ONCE = 32
BUDGET_THREADS = 64


class Result(NamedTuple):
    """The result of a part."""

    figures: str
    wrong: list[str]


def faults(calls: int) -> Result:
    """Make calls under faults, a third through each sender, while forked processes make calls too."""
    wrong, figures, children = list[str](), list[str](), 0
    for seed, sender in enumerate(SENDERS):
        service, judge = Service(seed), Judge()
        share = calls // len(SENDERS) + (calls % len(SENDERS)) * (sender == SENDERS[0])
        with Loopback(service) as server, judge.finder:
            caller = _caller(sender, server)
            numbers = [str(number) for number in range(share)]
            children += _run(caller, numbers, judge, service, server)
            usage = caller.client.usage
            caller.close()
        wrong += judge.verdict(service, share)
        if usage.billed + usage.unknown < len(service.paid.keys() & set(numbers)):
            wrong.append(f"billed call reported free: usage counts {usage.billed} + {usage.unknown}")
        figures.append(f"{sender}: {share} calls ({judge.figures()}), {service.paid.total()} billed")
    return Result("; ".join([*figures, f"{children} forks"]), wrong)


def _caller(sender: str, server: Loopback, **settings: Any) -> Caller:
    retry = Retry(base=0.0, cap=0.0)
    return Caller(sender, server.url, **{"retry": retry, "timeout": 120.0, **settings})


def _run(caller: Caller, numbers: list[str], judge: Judge, service: Service, server: Loopback) -> int:
    pieces = [numbers[at : at + 500] for at in range(0, len(numbers), 500)]
    for piece in pieces:
        if caller.kind == "sync":
            with ThreadPoolExecutor(AT_ONCE) as threads:
                list(threads.map(lambda number: _one(caller, number, judge), piece))
        else:
            caller.runner.run(_all(caller, piece, judge))
        if hasattr(os, "fork"):
            _fork(caller, service, server, judge)
    return len(pieces) if hasattr(os, "fork") else 0


def _one(caller: Caller, number: str, judge: Judge) -> None:
    try:
        judge.got(number, caller.client.call(GET, {"n": number}))
    except JustOneError as error:
        judge.failed(number, error)
    except Exception as error:
        judge.odd(number, error)


async def _all(caller: Caller, numbers: list[str], judge: Judge) -> None:
    todo = iter(numbers)

    async def work() -> None:
        for number in todo:
            try:
                judge.got(number, await caller.client.call(GET, {"n": number}))
            except JustOneError as error:
                judge.failed(number, error)
            except Exception as error:
                judge.odd(number, error)

    await asyncio.gather(*(work() for _ in range(AT_ONCE)))


def _fork(caller: Caller, service: Service, server: Loopback, judge: Judge) -> None:
    """Let a child and its parent call through the same client at once; each must get its own answers."""
    server.script = sound
    numbers = [f"child-{number}" for number in range(5)]

    def work() -> list[str]:
        if caller.kind != "sync":
            caller.runner = asyncio.Runner()
        return [caller.call(GET, {"n": number}).data["n"] for number in numbers]

    child = Child(work)
    mine = [caller.call(GET, {"n": f"parent-{number}"}).data["n"] for number in range(5)]
    try:
        if (found := child.result()) != numbers:
            judge.wrong.append(f"mixed up: a child got {found}")
    except AssertionError as error:
        judge.wrong.append(f"hang or error in a child: {error}")
    if mine != [f"parent-{number}" for number in range(5)]:
        judge.wrong.append(f"mixed up: the parent of a child got {mine}")
    server.script = service


def budgets(calls: int) -> Result:
    """Let threads share a budget of calls and one of money; both must be used up and never exceeded."""
    wrong, figures = list[str](), list[str]()
    for name, limit in (
        ("billed", {"max_billed": calls // 3}),
        ("cost", {"max_cost": Decimal("0.1") * (calls // 3), "prices": Prices({}, default="0.1")}),
    ):
        service, budget, refused = Service(9), Budget(**limit), itertools.count()
        with Loopback(service) as server, ThreadPoolExecutor(BUDGET_THREADS) as threads:
            caller = _caller("sync", server, budget=budget)

            def spend(number: int, caller: Caller = caller, refused: Iterator[int] = refused) -> None:
                try:
                    caller.client.call(GET, {"n": str(number)})
                except BudgetExceeded:
                    next(refused)
                except JustOneError:
                    pass

            list(threads.map(spend, range(calls)))
            caller.close()
        billed, spent = service.paid.total(), budget.spent
        if not billed == spent.billed == calls // 3:
            wrong.append(f"budget of {name}: {calls // 3} may be billed, {billed} were, {spent.billed} are counted")
        if tuple(budget.reserved) != (0, 0, 0):
            wrong.append(f"budget of {name}: {budget.reserved} is still held")
        figures.append(f"{name}: {billed} of {calls} billed, {next(refused)} refused, {BUDGET_THREADS} threads")
    return Result("; ".join(figures), wrong)


def cancellations(calls: int) -> Result:
    """Cancel tasks at any moment of their call."""
    wrong, figures = list[str](), list[str]()
    for seed, sender in enumerate(SENDERS[1:]):
        service, judge, dice, budget = Service(seed + 20), Judge(), random.Random(seed), Budget(max_billed=10**6)
        share = calls // 2
        with Loopback(service) as server:
            caller = _caller(sender, server, budget=budget)
            caller.runner.run(_cancel_all(caller, share, judge, dice))
            server.script = sound
            wrong += _after(caller)
            caller.close()
        wrong += judge.verdict(service, share)
        wrong += _counted(budget, service)
        figures.append(f"{sender}: {share} calls ({judge.figures()}), {service.paid.total()} billed")
    return Result("; ".join(figures), wrong)


async def _cancel_all(caller: Caller, calls: int, judge: Judge, dice: random.Random) -> None:
    async def one(number: str) -> None:
        task = asyncio.ensure_future(caller.client.call(GET, {"n": number}))
        await asyncio.sleep(dice.random() * 0.06)
        task.cancel()
        try:
            judge.got(number, await task)
        except asyncio.CancelledError as error:
            judge.stopped(number, error)
        except JustOneError as error:
            judge.failed(number, error)
        except Exception as error:
            judge.odd(number, error)

    for at in range(0, calls, 20):
        await asyncio.gather(*(one(str(number)) for number in range(at, min(at + 20, calls))))


def interrupts(calls: int) -> Result:
    """Press Ctrl-C at any moment of a call in the main thread."""
    service, judge, dice, budget = Service(40), Judge(), random.Random(4), Budget(max_billed=10**6)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with Loopback(service) as server:
            caller = _caller("sync", server, budget=budget)
            caller.call(GET, {"n": "first"})
            for number in map(str, range(calls)):
                _interrupted(caller, number, judge, dice.random() * 0.004)
            server.script = sound
            wrong = _after(caller)
            caller.close()
    finally:
        signal.signal(signal.SIGINT, before)
    service.paid.pop("first", None)
    judge.outcomes.pop("first", None)
    return Result(
        f"{calls} calls ({judge.figures()}), {service.paid.total()} billed",
        [*wrong, *judge.verdict(service, calls), *_counted(budget, service)],
    )


def _interrupted(caller: Caller, number: str, judge: Judge, seconds: float) -> None:
    main = threading.main_thread().ident
    assert main is not None
    timer = threading.Timer(seconds, signal.pthread_kill, (main, signal.SIGINT))
    answer, failed, stopped = None, None, BaseException()
    try:
        try:
            timer.start()
            answer = caller.client.call(GET, {"n": number})
        except JustOneError as error:
            failed = error
        timer.join()  # a signal that missed the call arrives here
    except KeyboardInterrupt as error:
        stopped = error
    timer.join()
    if answer is not None:
        judge.got(number, answer)
    elif failed is not None:
        judge.failed(number, failed)
    else:
        judge.stopped(number, stopped)


def _after(caller: Caller) -> list[str]:
    """List what is wrong with the following calls."""
    found = []
    for number in map(str, range(20)):
        data = caller.call(GET, {"n": f"after-{number}"}).data["n"]
        if data != f"after-{number}":
            found.append(f"mixed up: the call after all others got the answer of {data}")
    return found


def _counted(budget: Budget, service: Service) -> Iterator[str]:
    if budget.spent.billed < service.paid.total():
        yield f"billed call reported free: {service.paid.total()} were billed, the budget counts {budget.spent.billed}"
    if tuple(budget.reserved) != (0, 0, 0):
        yield f"the budget still holds {budget.reserved}"


PARTS: dict[str, tuple[Callable[[int], Result], int]] = {
    "faults": (faults, 10_000),
    "budgets": (budgets, 3_000),
    "cancellations": (cancellations, 2_000),
    "interrupts": (interrupts, 3_000),
}
"""Part -> its function and number of calls."""
