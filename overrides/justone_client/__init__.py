"""Client of Just One API: typed, sync and async, careful with money.

`Client` and `AsyncClient` make calls; `JustOneError` and its subclasses say what went wrong. Names are imported when
they are first used, so `import justone_client` is fast.
"""

from __future__ import annotations

from ._version import __version__

TYPE_CHECKING = False  # as checkers know it; importing typing for it would be most of what this module costs
if TYPE_CHECKING:
    from justone_generated._base import Answer, Operation, Parameter
    from justone_generated._record import NoSuchField, Record

    from . import errors, models, testing
    from ._billing.budget import Budget, Spent
    from ._billing.prices import Prices
    from ._billing.usage import Attempt, Usage, UsageCount
    from ._caching.cache import Cache
    from ._call.admission import OnAttempt
    from ._call.drift import Drift, drift
    from ._call.flow import OnDrift, PingResult
    from ._call.regions import Region
    from ._call.retry import Retry
    from ._mapping.results import AsyncResults, OnProgress, Results
    from ._mapping.scheduler import MapResult, Progress
    from ._pagination.rules import PageRule, Step, page_rule
    from ._pagination.walk import AsyncWalk, EndReason, Walk
    from ._process.clock import Clock
    from ._requests.no_data import NoDataWarning
    from ._search.results import FoundOperation, FoundVersion
    from ._throttling.limits import Limits
    from ._transports.base import Transport
    from ._values.counts import parse_count
    from .account import Balance, UsageSummary
    from .client import AsyncClient, Client
    from .errors import (
        ApiError,
        BadAnswer,
        Billed,
        BudgetExceeded,
        CollectionFailed,
        Gone,
        InsufficientBalance,
        InvalidArgument,
        InvalidParameters,
        InvalidSettings,
        InvalidToken,
        ItemsNotFound,
        JustOneError,
        NoData,
        NotFound,
        NotSent,
        OutcomeUnknown,
        PermissionDenied,
        QuotaExceeded,
        RateLimited,
        ServerError,
        TokenCapReached,
        TransportError,
        Unavailable,
        UnknownCode,
    )

__all__ = [
    "Answer",
    "ApiError",
    "AsyncClient",
    "AsyncResults",
    "AsyncWalk",
    "Attempt",
    "BadAnswer",
    "Balance",
    "Billed",
    "Budget",
    "BudgetExceeded",
    "Cache",
    "Client",
    "Clock",
    "CollectionFailed",
    "Drift",
    "EndReason",
    "FoundOperation",
    "FoundVersion",
    "Gone",
    "InsufficientBalance",
    "InvalidArgument",
    "InvalidParameters",
    "InvalidSettings",
    "InvalidToken",
    "ItemsNotFound",
    "JustOneError",
    "Limits",
    "MapResult",
    "NoData",
    "NoDataWarning",
    "NoSuchField",
    "NotFound",
    "NotSent",
    "OnAttempt",
    "OnDrift",
    "OnProgress",
    "Operation",
    "OutcomeUnknown",
    "PageRule",
    "Parameter",
    "PermissionDenied",
    "PingResult",
    "Prices",
    "Progress",
    "QuotaExceeded",
    "RateLimited",
    "Record",
    "Region",
    "Results",
    "Retry",
    "ServerError",
    "Spent",
    "Step",
    "TokenCapReached",
    "Transport",
    "TransportError",
    "Unavailable",
    "UnknownCode",
    "Usage",
    "UsageCount",
    "UsageSummary",
    "Walk",
    "__version__",
    "drift",
    "errors",
    "models",
    "page_rule",
    "parse_count",
    "testing",
]

_ELSEWHERE = {
    "Answer": "justone_generated._base",
    "AsyncClient": "justone_client.client",
    "AsyncResults": "justone_client._mapping.results",
    "AsyncWalk": "justone_client._pagination.walk",
    "Attempt": "justone_client._billing.usage",
    "Balance": "justone_client.account",
    "Budget": "justone_client._billing.budget",
    "Cache": "justone_client._caching.cache",
    "Client": "justone_client.client",
    "Clock": "justone_client._process.clock",
    "EndReason": "justone_client._pagination.walk",
    "UsageCount": "justone_client._billing.usage",
    "Drift": "justone_client._call.drift",
    "FoundOperation": "justone_client._search.results",
    "FoundVersion": "justone_client._search.results",
    "Limits": "justone_client._throttling.limits",
    "MapResult": "justone_client._mapping.scheduler",
    "NoDataWarning": "justone_client._requests.no_data",
    "NoSuchField": "justone_generated._record",
    "OnAttempt": "justone_client._call.admission",
    "OnDrift": "justone_client._call.flow",
    "OnProgress": "justone_client._mapping.results",
    "Operation": "justone_generated._base",
    "PageRule": "justone_generated.pages",
    "Parameter": "justone_generated._base",
    "PingResult": "justone_client._call.flow",
    "Prices": "justone_client._billing.prices",
    "Progress": "justone_client._mapping.scheduler",
    "Record": "justone_generated._record",
    "Region": "justone_client._call.regions",
    "Results": "justone_client._mapping.results",
    "Retry": "justone_client._call.retry",
    "Spent": "justone_client._billing.budget",
    "Step": "justone_generated.pages",
    "Transport": "justone_client._transports.base",
    "Usage": "justone_client._billing.usage",
    "UsageSummary": "justone_client.account",
    "Walk": "justone_client._pagination.walk",
    "drift": "justone_client._call.drift",
    "page_rule": "justone_client._pagination.rules",
    "parse_count": "justone_client._values.counts",
}
_MODULES = ("errors", "models", "testing")


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name not in __all__:
        words = import_module("justone_generated._nearest")
        hint = "" if name.startswith("_") else words.did_you_mean(words.nearest(name, [*__all__, *_MODULES]))
        text = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(f"{text}; {hint}" if hint else text, name=name)
    value: object = getattr(import_module(_ELSEWHERE.get(name, "justone_client.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*__all__, *(name for name in globals() if name.startswith("__"))})
