"""The service's paths besides its operations: ping, balance, usage and recorded examples."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from justone_generated.index import INDEX

from ..._requests.operations import find
from .answers import draw
from .ledger import shanghai
from .question import Question, fields

if TYPE_CHECKING:
    from collections.abc import Callable

    from .answers import Manner
    from .ledger import Ledger
    from .messages import SandboxRequest

__all__ = ["PATHS", "service"]

PATHS = {"/ping", "/user/get-balance", "/user/get-usage-summary", "/status/api-example/detail"}
_SIGNED = {"/user/get-balance", "/user/get-usage-summary"}
_DAYS = 7
_UNLIMITED = "1000000.00"


def service(
    asked: SandboxRequest, ledger: Ledger, manner: Manner, now: float, accepts: Callable[[str], bool]
) -> tuple[int, str | None, Any]:
    """Return (code, message, data) for one of `PATHS`; these are not billed."""
    path, _, query = asked.target.partition("?")
    given = dict(fields(query))
    token = given.get("token") if path in _SIGNED else None
    if token and not accepts(token):
        return 100, "Token invalid or inactive", None
    if asked.method != "GET":
        return 404, f"No {asked.method} here: this path takes GET", None
    if path in _SIGNED and not token:
        return 100, "Token invalid or inactive: exactly one is needed, in the query only.", None
    if path == "/ping":
        return 0, "pong", None
    if path == "/user/get-balance":
        balance = _UNLIMITED if ledger.balance is None else f"{ledger.balance:.2f}"
        return 0, "success", {"balance": balance, "currency": "CNY"}
    if path == "/user/get-usage-summary":
        return 0, "success", _usage(ledger, now)
    return _example(given.get("api", ""), manner, now)


def _usage(ledger: Ledger, now: float) -> Any:
    """Return the billed successes of the last seven days in Shanghai, one series for each operation."""
    today = shanghai(now).date()
    days = [today - timedelta(days=back) for back in reversed(range(_DAYS))]
    operations = sorted({operation for day, operation in ledger.by_day if day in days})
    series = [{"name": one, "data": [ledger.by_day[day, one] for day in days]} for one in operations]
    return {"apiTrendDaily": {"days": [day.isoformat() for day in days], "series": series}}


def _example(path: str, manner: Manner, now: float) -> tuple[int, str | None, Any]:
    key = next((f"{method} {path}" for method in ("GET", "POST") if f"{method} {path}" in INDEX), None)
    if key is None:
        return 404, f"api: unknown path {path[:200]!r}", None
    drawn = draw(Question(find(key, form=None), {}, ""), manner)
    content = json.loads(drawn.data)
    example = content if drawn.whole else {"code": 0, "data": content, "message": "success"}
    checked = shanghai(now).isoformat(timespec="seconds")
    return 0, "success", {"api": path, "checkedAt": checked, "synthetic": not drawn.whole, "example": example}
