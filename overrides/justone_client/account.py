"""The account of the token: its balance and usage. These calls are not billed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NamedTuple

from justone_generated._base import Operation

from ._requests.request import Request
from .errors import BadAnswer, JustOneError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from justone_generated._base import Answer

    from ._call.flow import Options

__all__ = ["Account", "AsyncAccount", "Balance", "UsageSummary", "account_options"]

_BALANCE: Operation[Any] = Operation("account", "balance", "GET", "/user/get-balance", "Balance")
_SUMMARY: Operation[Any] = Operation("account", "usage_summary", "GET", "/user/get-usage-summary", "Usage summary")


class Balance(NamedTuple):
    """The balance of the account."""

    amount: Decimal
    """The exact amount, as sent by the service."""
    currency: str | None
    """`CNY`, as far as is known."""
    raw: Mapping[str, Any]
    """The whole data of the answer."""


class UsageSummary(NamedTuple):
    """Calls by day. Only this part of the service's answer is documented; the rest is in `raw`."""

    days: tuple[str, ...]
    """Days in the service's format, oldest first."""
    series: Mapping[str, tuple[Any, ...]]
    """A value for each day, by name, such as that of an API."""
    raw: Mapping[str, Any]


class Account:
    """`client.account`."""

    def __init__(self, ask: Callable[[Operation[Any], Request], Answer[Any]]) -> None:
        self._ask = ask

    def balance(self) -> Balance:
        """Request the balance. This is not billed and does not count in budgets or usage.

        Raises:
            BadAnswer: The answer has no amount.
            JustOneError: As for any call.
        """
        return _balance(self._ask(_BALANCE, _request(_BALANCE)))

    def usage_summary(self) -> UsageSummary:
        """Request the calls by day, as the service counts them. Not billed.

        Raises:
            JustOneError: As for any call.
        """
        return _summary(self._ask(_SUMMARY, _request(_SUMMARY)))


class AsyncAccount:
    """`Account`, awaited."""

    def __init__(self, ask: Callable[[Operation[Any], Request], Awaitable[Answer[Any]]]) -> None:
        self._ask = ask

    async def balance(self) -> Balance:
        """`Account.balance`, awaited."""
        return _balance(await self._ask(_BALANCE, _request(_BALANCE)))

    async def usage_summary(self) -> UsageSummary:
        """`Account.usage_summary`, awaited."""
        return _summary(await self._ask(_SUMMARY, _request(_SUMMARY)))


def account_options(options: Options) -> Options:
    """Return options for these calls: errors raise, and lost answers are requested again, since nothing is billed."""
    return replace(options, raise_errors=True, budget=None, retry=replace(options.retry, repeat_unknown=True))


def _request(operation: Operation[Any]) -> Request:
    return Request(operation.method, operation.path, free=True)


def _balance(answer: Answer[Any]) -> Balance:
    data = _mapping(answer.data)
    amount = _decimal(data.get("balance"))
    if amount is None:
        seen = ", ".join(map(str, data)) or "no fields"
        error: JustOneError = BadAnswer(
            f"The balance is not an amount; the answer's data has: {seen}",
            operation=answer.operation,
            code=answer.code,
            http_status=answer.http_status,
            request_id=answer.request_id,
            attempts=answer.attempts,
            region=answer.region,
            raw=answer.raw,
            hint="The service has changed its answer; see it with client.call('GET /user/get-balance').",
        )
        error.billed = "no"
        raise error
    currency = data.get("currency")
    return Balance(amount, currency if isinstance(currency, str) else None, data)


def _summary(answer: Answer[Any]) -> UsageSummary:
    data = _mapping(answer.data)
    trend = _mapping(data.get("apiTrendDaily"))
    rows = [_mapping(row) for row in _list(trend.get("series"))]
    series = {str(row.get("name")): tuple(_list(row.get("data"))) for row in rows}
    return UsageSummary(tuple(map(str, _list(trend.get("days")))), series, data)


def _decimal(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}  # pyright: ignore[reportUnknownVariableType] - raw JSON


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType] - raw JSON
