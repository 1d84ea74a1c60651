"""Client of Just One API: typed, sync and async, careful with money.

`Client` and `AsyncClient` call; `JustOneError` and what stands below it say what went wrong. Names are imported when
they are first used, so `import justone_client` costs next to nothing.
"""

from __future__ import annotations

from ._version import __version__

TYPE_CHECKING = False  # as checkers know it; importing typing for it would be most of what this module costs
if TYPE_CHECKING:
    from justone_generated._base import Answer, Operation, Parameter
    from justone_generated._record import NoSuchField, Record

    from . import errors, models, testing
    from ._clock import Clock
    from ._drift import Drift, drift
    from ._exchange import Transport
    from ._flow import OnDrift, Ping
    from ._plan import Mapped, Progress
    from ._requests.no_data import NoDataWarning
    from ._turns import OnAttempt
    from .account import Balance, UsageSummary
    from .budget import Budget, Spent
    from .cache import Cache
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
    from .limits import Limits
    from .mapping import AsyncResults, OnProgress, Results
    from .pagination import AsyncItemIterator, AsyncPageIterator, Ended, ItemIterator, PageIterator, PageRule, page_rule
    from .prices import Prices
    from .regions import Region
    from .retry import Retry
    from .usage import Attempt, Count, Usage

__all__ = [
    "Answer",
    "ApiError",
    "AsyncClient",
    "AsyncItemIterator",
    "AsyncPageIterator",
    "AsyncResults",
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
    "Count",
    "Drift",
    "Ended",
    "Gone",
    "InsufficientBalance",
    "InvalidArgument",
    "InvalidParameters",
    "InvalidSettings",
    "InvalidToken",
    "ItemIterator",
    "ItemsNotFound",
    "JustOneError",
    "Limits",
    "Mapped",
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
    "PageIterator",
    "PageRule",
    "Parameter",
    "PermissionDenied",
    "Ping",
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
    "TokenCapReached",
    "Transport",
    "TransportError",
    "Unavailable",
    "UnknownCode",
    "Usage",
    "UsageSummary",
    "__version__",
    "drift",
    "errors",
    "models",
    "page_rule",
    "testing",
]

_ELSEWHERE = {
    "Answer": "justone_generated._base",
    "AsyncClient": "justone_client.client",
    "AsyncItemIterator": "justone_client.pagination",
    "AsyncPageIterator": "justone_client.pagination",
    "AsyncResults": "justone_client.mapping",
    "Attempt": "justone_client.usage",
    "Balance": "justone_client.account",
    "Budget": "justone_client.budget",
    "Cache": "justone_client.cache",
    "Client": "justone_client.client",
    "Clock": "justone_client._clock",
    "Count": "justone_client.usage",
    "Drift": "justone_client._drift",
    "Ended": "justone_client.pagination",
    "ItemIterator": "justone_client.pagination",
    "Limits": "justone_client.limits",
    "Mapped": "justone_client._plan",
    "NoDataWarning": "justone_client._requests.no_data",
    "NoSuchField": "justone_generated._record",
    "OnAttempt": "justone_client._turns",
    "OnDrift": "justone_client._flow",
    "OnProgress": "justone_client.mapping",
    "Operation": "justone_generated._base",
    "PageIterator": "justone_client.pagination",
    "PageRule": "justone_generated.pages",
    "Parameter": "justone_generated._base",
    "Ping": "justone_client._flow",
    "Prices": "justone_client.prices",
    "Progress": "justone_client._plan",
    "Record": "justone_generated._record",
    "Region": "justone_client.regions",
    "Results": "justone_client.mapping",
    "Retry": "justone_client.retry",
    "Spent": "justone_client.budget",
    "Transport": "justone_client._exchange",
    "Usage": "justone_client.usage",
    "UsageSummary": "justone_client.account",
    "drift": "justone_client._drift",
    "page_rule": "justone_client.pagination",
}
_MODULES = ("errors", "models", "testing")


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_ELSEWHERE.get(name, "justone_client.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*__all__, *(name for name in globals() if name.startswith("__"))})
