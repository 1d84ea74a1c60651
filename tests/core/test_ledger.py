"""Ten thousand calls under seeded faults: compare the server's ledger with the answers of both clients."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from justone_client import OutcomeUnknown, Retry
from tests.support.callers import GET, Caller, both_libraries, is_sync
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Seen, Serve, http

SYNC_CALLS, ASYNC_CALLS = 8_000, 2_000
SEED = 20261118


class Service:
    """Bills each success, even if the answer is lost on its way."""

    def __init__(self) -> None:
        self.billed: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.did: Counter[str] = Counter()

    def __call__(self, seen: Seen) -> tuple[bytes, End]:
        number = seen.query["n"]
        self.asked[number] += 1
        dice = random.Random(f"{SEED}-{number}-{self.asked[number]}")
        fate = dice.choices(list(FATES), [weight for weight, _ in FATES.values()])[0]
        self.did[fate] += 1
        if "billed" in fate:
            self.billed[number] += 1
        return FATES[fate][1](http(envelope(0, number)))


FATES: dict[str, tuple[int, Callable[[bytes], tuple[bytes, End]]]] = {
    "billed": (60, lambda fine: (fine, End.KEEP)),
    "billed, then closed": (3, lambda fine: (fine, End.CLOSE)),
    "billed, answer lost": (4, lambda fine: (b"", End.RESET)),
    "billed, answer cut": (4, lambda fine: (fine[:-7], End.CLOSE)),
    "reset before billing": (3, lambda fine: (b"", End.RESET)),
    "301": (12, lambda fine: (http(envelope(301)), End.KEEP)),
    "302": (4, lambda fine: (http(envelope(302), 429, retry_after="1"), End.KEEP)),
    "500": (6, lambda fine: (http(envelope(500), 500), End.KEEP)),
    "a gateway's page": (4, lambda fine: (http("<html>", 502, "text/html"), End.KEEP)),
}


def _sync(caller: Caller) -> dict[int, Any]:
    return {n: caller.client.call(GET, {"n": n}) for n in range(SYNC_CALLS)}


def _async(caller: Caller) -> dict[int, Any]:
    """Make ten calls at a time."""
    answers: dict[int, Any] = {}

    async def every_tenth(start: int) -> None:
        for n in range(start, ASYNC_CALLS, 10):
            answers[n] = await caller.client.call(GET, {"n": n})

    async def all_of_them() -> None:
        await asyncio.gather(*map(every_tenth, range(10)))

    caller.runner.run(all_of_them())
    return answers


@pytest.mark.slow
@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_no_call_is_billed_twice_and_no_success_is_lost(kind: str, serve: Serve) -> None:
    service = Service()
    caller = Caller(kind, serve(service).url, raise_errors=False, retry=Retry(attempts=3))
    answers = _sync(caller) if is_sync(kind) else _async(caller)
    caller.close()

    assert len(answers) == (SYNC_CALLS if is_sync(kind) else ASYNC_CALLS)
    assert max(service.billed.values()) == 1
    counts: Counter[str] = Counter()
    for number, answer in answers.items():
        billed = service.billed[str(number)]
        counts[answer.billed] += 1
        if answer.code == 0:
            assert (answer.data, answer.billed, billed) == (str(number), "yes", 1)
        elif billed:
            assert isinstance(answer.error, OutcomeUnknown)
            assert answer.billed == "unknown"
    assert set(service.did) == set(FATES)
    assert min(counts.values()) > 10, "each value of `billed` must occur"
