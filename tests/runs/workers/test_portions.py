"""Portions of a run, for schedulers of other makers."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from justone_client import InvalidSettings, Prices, Retry
from justone_client.runs import Journal, PortionEnded, work_portion
from justone_client.sandbox import ManualClock, Sandbox, SandboxLimits
from tests.runs.workers.programs import KEY, journal_of


def portion(journal: Journal, sandbox: Sandbox, most: int = 4, retry: Retry | None = None) -> PortionEnded:
    async def main() -> PortionEnded:
        async with sandbox.async_client() as client:
            return await work_portion(journal, client, most=most, concurrency=2, retry=retry)

    return asyncio.run(main())


def test_portions_end_the_run_one_by_one(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with journal_of(tmp_path, 10) as journal:
        ended = [portion(journal, sandbox) for _ in range(4)]
    assert [(one.claimed, one.again_in, one.why) for one in ended] == [
        (4, 0.0, "done"),
        (4, 0.0, "done"),
        (2, 0.0, "done"),
        (0, None, "done"),
    ]


def test_a_portion_says_when_a_repetition_is_due(tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.script("301x1-then-0")
    with journal_of(tmp_path, 1) as journal:
        first = portion(journal, sandbox, retry=Retry(attempts=3, base=30.0, cap=30.0))
        second = portion(journal, sandbox)
    assert (first.claimed, first.again_in, second.claimed) == (1, 0.0, 0)
    assert second.again_in is not None
    assert 0 < second.again_in <= 30


def test_a_portion_ends_at_the_limit_and_at_a_refusal(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with journal_of(tmp_path, 10, prices=Prices({}, default="0.10"), max_cost="0.25") as journal:
        found = [portion(journal, sandbox) for _ in range(2)]
    assert [(one.claimed, one.again_in, one.why) for one in found] == [(2, 0.0, "limit"), (0, None, "limit")]
    sandbox.script("601")
    with Journal.resume(tmp_path / "j", max_cost="9") as journal:
        last = portion(journal, sandbox)
    assert (last.again_in, last.why, last.error and last.error.code) == (None, "refused", 601)


def test_a_used_up_quota_is_a_long_wait(tmp_path: Path) -> None:
    sandbox = Sandbox(clock=ManualClock(), limits=SandboxLimits(daily_quotas={KEY: 1}))
    with journal_of(tmp_path, 3) as journal:
        assert portion(journal, sandbox).claimed
        again = portion(journal, sandbox).again_in
    assert again is not None
    assert again > 2


@pytest.mark.parametrize("most", [0, -1])
def test_an_empty_portion_is_refused(tmp_path: Path, most: int) -> None:
    with journal_of(tmp_path, 1) as journal, pytest.raises(InvalidSettings, match="most must be 1"):
        portion(journal, Sandbox(), most=most)
