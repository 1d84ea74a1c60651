"""Faults on request: codes, malformed answers and broken connections, by token, header, script or chance."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

import justone_client as justone
from justone_client import testing
from justone_client.errors import CODES, JustOneError
from justone_client.sandbox import ManualClock, Sandbox
from justone_client.sandbox.engine.faults import KINDS, script
from tests.support.sandbox_requests import asked, envelope

KEY = "GET /api/douyin/search-video/v4"
FIELDS = {"keyword": "cat"}
CHEAP = "GET /api/1688/get-item-detail/v1"
Ask = Callable[[Sandbox, str], Any]


def sync(sandbox: Sandbox, token: str = "t", **settings: Any) -> Any:
    with sandbox.client(token, **settings) as client:
        return client.call(KEY, FIELDS)


def awaited(sandbox: Sandbox, token: str = "t", **settings: Any) -> Any:
    async def ask() -> Any:
        async with sandbox.async_client(token, **settings) as client:
            return await client.call(KEY, FIELDS)

    return asyncio.run(ask())


both = pytest.mark.parametrize("ask", [sync, awaited])
ONCE = justone.Retry(attempts=1)


@both
@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_can_be_requested_by_token(ask: Ask, code: int) -> None:
    sandbox = Sandbox(clock=ManualClock())
    with pytest.raises(CODES[code].error) as caught:
        ask(sandbox, f"sandbox-{code}", retry=ONCE)
    assert (caught.value.code, caught.value.operation) == (code, KEY)
    assert (len(sandbox.ledger) == 1) is (code == 201)


@pytest.mark.parametrize(
    ("code", "status"),
    [(100, 401), (201, 200), (301, 200), (302, 429), (303, 429), (400, 400), (404, 404), (500, 500), (503, 503),
     (600, 403), (601, 429), (777, 200)],
)  # fmt: skip
def test_each_code_has_its_http_status(code: int, status: int) -> None:
    given = Sandbox().handle(asked(KEY, {"token": f"sandbox-{code}", **FIELDS}))
    assert (given.status, envelope(given)["code"]) == (status, code)


def test_status_and_retry_after_can_be_requested() -> None:
    given = Sandbox().handle(asked(KEY, {"token": "sandbox-601@200-after-30", **FIELDS}))
    assert (given.status, envelope(given)["code"], dict(given.headers)["retry-after"]) == (200, 601, "30")


@both
def test_a_script_repeats_its_last_step(ask: Ask) -> None:
    sandbox = Sandbox(clock=ManualClock())
    assert (ask(sandbox, "sandbox-301x2-then-0").attempts, ask(sandbox, "sandbox-301x2-then-0").attempts) == (3, 1)
    assert [call.code for call in sandbox.journal] == [301, 301, 0, 0]


@both
def test_the_client_waits_as_long_as_the_script_says(ask: Ask) -> None:
    clock = ManualClock()
    ask(Sandbox(clock=clock), "sandbox-302x1-after-7")
    assert clock.monotonic() == 7


UNREADABLE = ("html", "truncated", "empty", "list", "null", "text", "codeless", "badcode", "http502", "http404")


@both
@pytest.mark.parametrize("kind", UNREADABLE)
def test_malformed_answers_are_bad_answers(ask: Ask, kind: str) -> None:
    with pytest.raises(justone.BadAnswer) as caught:
        ask(Sandbox(clock=ManualClock()), f"sandbox-{kind}")
    assert caught.value.billed == "unknown"


@both
@pytest.mark.parametrize("kind", ["cut", "reset", "hang", "slow500"])
def test_a_lost_answer_is_billed_and_the_outcome_unknown(ask: Ask, kind: str) -> None:
    sandbox = Sandbox(clock=ManualClock())
    with pytest.raises(justone.OutcomeUnknown):
        ask(sandbox, f"sandbox-{kind}")
    assert len(sandbox.ledger) == 1


@both
def test_a_refused_connection_is_free_and_retried(ask: Ask) -> None:
    sandbox = Sandbox(clock=ManualClock())
    assert ask(sandbox, "sandbox-refusedx2").attempts == 3
    assert len(sandbox.ledger) == 1


@both
def test_a_slow_answer_uses_the_clock_of_the_sandbox(ask: Ask) -> None:
    clock = ManualClock()
    assert ask(Sandbox(clock=clock), "sandbox-slow30").code == 0
    assert clock.monotonic() == 30


def test_a_code_can_be_text() -> None:
    assert sync(Sandbox(), "sandbox-oldcode").code == 0


@both
def test_a_success_can_have_no_data_or_drift(ask: Ask) -> None:
    sandbox = Sandbox()
    nothing, drifted = (ask(sandbox, f"sandbox-{kind}") for kind in ("nodata", "drift"))
    assert (nothing.raw["data"], bool(nothing.data), justone.drift(nothing)) == (None, False, [])
    assert [one.declared for one in justone.drift(drifted)][-1] == "nothing"
    assert len(justone.drift(drifted)) == 2
    assert len(sandbox.ledger) == 2


@pytest.mark.parametrize("kind", sorted({*KINDS} - {"documented"}))
def test_every_kind_of_fault_changes_the_answer(kind: str) -> None:
    usual, odd = (
        [Sandbox().handle(asked(KEY, {"token": token, **FIELDS, "page": page})) for page in (1, 2, 4)]
        for token in ("t", f"sandbox-{kind}")
    )
    assert odd != usual


@pytest.mark.parametrize(
    "text", ["", "301x", "301-then-", "nonsense", "slow", "http99", "301 x2", "x2", "0-then-then-0"]
)
def test_an_invalid_script_raises(text: str) -> None:
    with pytest.raises(ValueError, match="is not a valid script"):
        script(text)


def test_a_token_with_an_invalid_script_is_refused() -> None:
    answer = envelope(Sandbox().handle(asked(KEY, {"token": "sandbox-nonsense", **FIELDS})))
    assert (answer["code"], "is not a valid script" in answer["message"]) == (100, True)


def test_a_header_can_request_a_fault() -> None:
    request = asked(KEY, {"token": "t", **FIELDS})
    given = Sandbox().handle(request._replace(headers={"x-sandbox-fault": "500"}))
    assert (given.status, envelope(given)["code"]) == (500, 500)


def test_a_script_can_match_arguments() -> None:
    sandbox = Sandbox()
    sandbox.script("500", KEY, {"keyword": "cat"})
    codes = [
        envelope(sandbox.handle(asked(KEY, {"token": "t", "keyword": word})))["code"] for word in ("cat", "dog", "cat")
    ]
    assert codes == [500, 0, 500]


def test_reset_clears_faults_ledger_and_journal() -> None:
    sandbox = Sandbox()
    sync(sandbox)
    sandbox.script("500")
    sandbox.random_faults(1.0)
    sandbox.outage("global")
    sandbox.reset()
    sync(sandbox)
    assert (len(sandbox.journal), len(sandbox.ledger)) == (1, 1)


# Random faults


def outcomes(sandbox: Sandbox, numbers: list[int]) -> dict[int, str | None]:
    for number in numbers:
        sandbox.handle(asked(CHEAP, {"token": "t", "itemId": number}))
    return {int(call.parameters["itemId"]): call.fault for call in sandbox.journal}


def test_random_faults_do_not_depend_on_the_order_of_calls() -> None:
    first, second = Sandbox(), Sandbox()
    for sandbox in (first, second):
        sandbox.random_faults(0.2, seed=3)
    numbers = list(range(1000))
    assert outcomes(first, numbers) == outcomes(second, numbers[::-1])


def test_random_faults_have_the_configured_rate() -> None:
    sandbox = Sandbox()
    sandbox.random_faults(0.2, kinds=("301", "500"))
    found = outcomes(sandbox, list(range(2000)))
    assert 340 < sum(fault is not None for fault in found.values()) < 460
    assert {fault for fault in found.values() if fault} == {"301", "500"}


@pytest.mark.parametrize("rate", [-0.1, 1.1])
def test_a_rate_of_faults_outside_0_to_1_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Sandbox().random_faults(rate)


# Regions


@both
def test_auto_uses_the_region_that_is_up(ask: Ask) -> None:
    sandbox = Sandbox(clock=ManualClock())
    sandbox.outage("global")
    assert ask(sandbox, region="auto").region == "cn"
    assert [call.region for call in sandbox.journal] == ["cn"]


@both
def test_with_both_regions_down_the_call_is_not_sent(ask: Ask) -> None:
    sandbox = Sandbox(clock=ManualClock())
    sandbox.outage("global")
    sandbox.outage("cn")
    with testing.no_waiting(), pytest.raises(justone.NotSent):
        ask(sandbox, region="auto")
    sandbox.outage("cn", over=True)
    assert ask(sandbox, region="auto").code == 0


@both
def test_a_slow_region_slows_all_its_answers(ask: Ask) -> None:
    clock = ManualClock()
    sandbox = Sandbox(clock=clock)
    sandbox.slow("cn", 3)
    ask(sandbox, region="cn")
    ask(sandbox, region="global")
    assert clock.monotonic() == 3


def test_an_unknown_region_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="Unknown region 'mars'"):
        Sandbox().outage("mars")


def test_errors_have_their_region() -> None:
    with pytest.raises(JustOneError) as caught:
        sync(Sandbox(), "sandbox-400", region="cn")
    assert caught.value.region == "cn"


@both
@pytest.mark.parametrize("kind", ["codeless", "badcode", "truncated"])
def test_the_error_keeps_a_malformed_answer(ask: Ask, kind: str) -> None:
    with pytest.raises(justone.BadAnswer) as caught:
        ask(Sandbox(clock=ManualClock()), f"sandbox-{kind}")
    answer = sync(Sandbox(clock=ManualClock()), f"sandbox-{kind}", raise_errors=False)
    assert caught.value.body
    assert answer.raw == (caught.value.raw or {})
    assert ("data" in answer.raw) == (kind != "truncated")
