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
    from ._flow import Ping
    from .client import AsyncClient, Client
    from .errors import (
        ApiError,
        BadAnswer,
        CollectionFailed,
        InsufficientBalance,
        InvalidArgument,
        InvalidParameters,
        InvalidSettings,
        InvalidToken,
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
    from .retry import Retry

__all__ = [
    "Answer",
    "ApiError",
    "AsyncClient",
    "BadAnswer",
    "Client",
    "Clock",
    "CollectionFailed",
    "Drift",
    "InsufficientBalance",
    "InvalidArgument",
    "InvalidParameters",
    "InvalidSettings",
    "InvalidToken",
    "JustOneError",
    "NoData",
    "NoSuchField",
    "NotFound",
    "NotSent",
    "Operation",
    "OutcomeUnknown",
    "Parameter",
    "PermissionDenied",
    "Ping",
    "QuotaExceeded",
    "RateLimited",
    "Record",
    "Retry",
    "ServerError",
    "TokenCapReached",
    "TransportError",
    "Unavailable",
    "UnknownCode",
    "__version__",
    "drift",
    "errors",
    "models",
    "testing",
]

_ELSEWHERE = {
    "Answer": "justone_generated._base",
    "AsyncClient": "justone_client.client",
    "Client": "justone_client.client",
    "Clock": "justone_client._clock",
    "Drift": "justone_client._drift",
    "NoSuchField": "justone_generated._record",
    "Operation": "justone_generated._base",
    "Parameter": "justone_generated._base",
    "Ping": "justone_client._flow",
    "Record": "justone_generated._record",
    "Retry": "justone_client.retry",
    "drift": "justone_client._drift",
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
    return sorted({*globals(), *__all__})
