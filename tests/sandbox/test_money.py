"""Balance, prices, caps, quotas and rates: what is billed, and what is refused for free."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

import justone_client as justone
from justone_client.sandbox import ManualClock, Rate, Sandbox, SandboxLimits
from tests.support.catalogue import arguments, living

KEY = "GET /api/douyin/search-video/v4"
OTHER = next(one.key for one in living() if one.key != KEY and [*arguments(one)] == ["keyword"])
FIELDS = {"keyword": "cat"}
CENT = Decimal("0.01")


def call(sandbox: Sandbox, key: str = KEY, token: str = "t") -> Any:
    with sandbox.client(token, retry=justone.Retry(attempts=1)) as client:
        return client.call(key, FIELDS)


def test_a_success_is_billed_and_entered_in_the_ledger() -> None:
    sandbox = Sandbox(
        limits=SandboxLimits(price=CENT, prices={OTHER: Decimal("1.50")}, balance=Decimal(10)), clock=ManualClock()
    )
    answers = [call(sandbox), call(sandbox, OTHER)]
    assert (sandbox.ledger.spent, sandbox.ledger.balance) == (Decimal("1.51"), Decimal("8.49"))
    assert [(entry.operation, entry.price, entry.balance) for entry in sandbox.ledger.entries] == [
        (KEY, CENT, Decimal("9.99")),
        (OTHER, Decimal("1.50"), Decimal("8.49")),
    ]
    assert [entry.request_id for entry in sandbox.ledger.entries] == [answer.request_id for answer in answers]


def test_prices_add_up_exactly() -> None:
    from justone_client.sandbox.engine.messages import SandboxRequest

    sandbox = Sandbox()
    for _ in range(10_000):
        sandbox.handle(SandboxRequest("GET", "/api/1688/get-item-detail/v1?itemId=1&token=t", {}))
    assert sandbox.ledger.spent == Decimal("1000.00")


@pytest.mark.parametrize("token", ["sandbox-301", "sandbox-400", "sandbox-http502", "sandbox-html"])
def test_a_failure_is_free(token: str) -> None:
    sandbox = Sandbox()
    with pytest.raises(justone.JustOneError):
        call(sandbox, token=token)
    assert (len(sandbox.ledger), sandbox.ledger.spent) == (0, 0)


def test_a_call_beyond_the_balance_is_refused() -> None:
    sandbox = Sandbox(limits=SandboxLimits(balance=Decimal("0.25")))
    for _ in range(2):
        call(sandbox)
    with pytest.raises(justone.InsufficientBalance):
        call(sandbox)
    assert sandbox.ledger.balance == Decimal("0.05")


def test_a_cap_limits_only_its_token() -> None:
    sandbox = Sandbox(limits=SandboxLimits(caps={"poor": Decimal("0.10")}))
    call(sandbox, token="poor")
    with pytest.raises(justone.TokenCapReached):
        call(sandbox, token="poor")
    assert call(sandbox, token="rich").code == 0


def test_a_closed_endpoint_is_not_permitted() -> None:
    sandbox = Sandbox(limits=SandboxLimits(closed=frozenset({KEY})))
    with pytest.raises(justone.PermissionDenied):
        call(sandbox)
    assert call(sandbox, OTHER).code == 0


def test_an_unlisted_token_is_invalid() -> None:
    sandbox = Sandbox(tokens=["mine"])
    with pytest.raises(justone.InvalidToken):
        call(sandbox, token="yours")
    assert call(sandbox, token="mine").code == 0


def test_the_daily_quota_resets_at_midnight_in_shanghai() -> None:
    clock = ManualClock(datetime.fromisoformat("2026-11-20T23:59:50+08:00"))
    sandbox = Sandbox(limits=SandboxLimits(daily_quota=2), clock=clock)
    for _ in range(2):
        call(sandbox)
    with pytest.raises(justone.QuotaExceeded) as caught:
        call(sandbox)
    assert caught.value.retry_after == 10
    assert call(sandbox, OTHER).code == 0
    clock.advance(9.9)
    with pytest.raises(justone.QuotaExceeded):
        call(sandbox)
    clock.advance(0.1)
    assert call(sandbox).code == 0


def test_a_quota_can_limit_a_single_operation() -> None:
    sandbox = Sandbox(limits=SandboxLimits(daily_quotas={KEY: 0}))
    with pytest.raises(justone.QuotaExceeded):
        call(sandbox)
    assert call(sandbox, OTHER).code == 0


def test_a_rate_refuses_until_the_oldest_call_expires() -> None:
    clock = ManualClock()
    sandbox = Sandbox(limits=SandboxLimits(rate=Rate(2, 60)), clock=clock)
    call(sandbox)
    clock.advance(20)
    call(sandbox)
    with pytest.raises(justone.RateLimited) as caught:
        call(sandbox)
    assert (caught.value.retry_after, call(sandbox, OTHER).code) == (40, 0)
    clock.advance(40)
    assert call(sandbox).code == 0


def test_a_client_that_honours_retry_after_succeeds() -> None:
    clock = ManualClock()
    sandbox = Sandbox(limits=SandboxLimits(rates={KEY: Rate(1, 10)}), clock=clock)
    with sandbox.client() as client:
        assert [client.call(KEY, FIELDS).attempts for _ in range(3)] == [1, 2, 2]
    assert clock.monotonic() == 20


# Questions about money


def test_the_balance_can_be_requested() -> None:
    sandbox = Sandbox(limits=SandboxLimits(balance=Decimal(5)))
    call(sandbox)
    answer = sandbox.client().call("GET /user/get-balance")
    assert answer.data == {"balance": "4.90", "currency": "CNY"}


def test_usage_is_reported_by_day_in_shanghai() -> None:
    clock = ManualClock(datetime.fromisoformat("2026-11-20T23:59:59+08:00"))
    sandbox = Sandbox(clock=clock)
    call(sandbox)
    clock.advance(1)
    call(sandbox)
    call(sandbox, OTHER)
    trend = sandbox.client().call("GET /user/get-usage-summary").data["apiTrendDaily"]
    assert trend["days"][-2:] == ["2026-11-20", "2026-11-21"]
    assert [(one["name"], one["data"][-2:]) for one in trend["series"]] == sorted([(KEY, [1, 1]), (OTHER, [0, 1])])


@pytest.mark.parametrize("path", ["/user/get-balance", "/user/get-usage-summary"])
def test_balance_and_usage_need_a_valid_token(path: str) -> None:
    with pytest.raises(justone.InvalidToken):
        Sandbox(tokens=["mine"]).client("yours").call(f"GET {path}")
